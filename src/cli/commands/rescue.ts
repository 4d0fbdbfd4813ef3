/** `rescue`: images that a run could only write to a folder are brought in. */
import { resolve } from 'node:path';
import { bringInRescued } from '../../doors/bring-in.ts';
import { codeOf, messageOf, UserError } from '../../errors.ts';
import { count } from '../../report/words.ts';
import { withQueue } from '../connect.ts';
import { step } from '../connection.ts';
import type { Command } from './command.ts';

export const rescue: Command = async (context) => {
  const { invocation, host, output } = context;
  const [given] = invocation.operands;
  if (given === undefined) throw noFolder('Expected the folder of the images but received none.');
  const folder = resolve(host.cwd, given);
  return withQueue(context, async ({ queue }) => {
    const told = await bringInRescued(queue, folder, host.signal).catch((error: unknown) => {
      if (codeOf(error) === undefined || error instanceof UserError) throw error;
      throw noFolder(`${folder} cannot be read: ${messageOf(error)}.`, error);
    });
    output.document({ ...told });
    const known =
      told.known === 0
        ? ''
        : `, ${count(told.known, 'image')} not needed (brought in before, or its product has another one)`;
    step(output, `${count(told.rescued, 'image')} brought in${known}; the next "run" stores them`);
    for (const { file, problem } of told.unusable) output.lines(`  ${file}: ${problem}`);
    return told.unusable.length > 0 ? 'failed' : 'ok';
  });
};

function noFolder(message: string, cause?: unknown): UserError {
  return new UserError(
    'input_invalid',
    message,
    'Name the folder with the files, for instance a downloaded artifact.',
    {
      cause,
    },
  );
}
