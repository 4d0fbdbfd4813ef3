/** What a command is to the program. */
import type { CommandContext } from '../connection.ts';
import type { ExitName } from '../exit-codes.ts';

/** Prints its answer and tells how the process ends. Throws a `UserError` for what a person can mend. */
export type Command = (context: CommandContext) => Promise<ExitName>;
