/** `help`: the overview, or one command. */
import { UserError } from '../../errors.ts';
import { commandHelp, overviewHelp } from '../help.ts';
import { COMMAND_NAMES, COMMANDS, commandSpec } from '../specs.ts';
import { nearestName } from '../suggest.ts';
import type { Command } from './command.ts';

export const help: Command = async ({ invocation, output }) => {
  const [wanted] = invocation.operands;
  const name = COMMAND_NAMES.find((candidate) => candidate === wanted);
  if (wanted !== undefined && name === undefined) {
    const near = nearestName(wanted, COMMAND_NAMES);
    throw new UserError(
      'input_invalid',
      `Expected a known command but received ${JSON.stringify(wanted.slice(0, 80))}.${near === null ? '' : ` Did you mean ${near}?`}`,
      `The commands are: ${COMMAND_NAMES.join(', ')}.`,
    );
  }
  output.document(name === undefined ? { commands: COMMANDS } : commandSpec(name));
  output.lines(
    name === undefined
      ? overviewHelp(output.style, output.textWidth)
      : commandHelp(commandSpec(name), output.style, output.textWidth),
  );
  return 'ok';
};
