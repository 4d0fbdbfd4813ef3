/** `resume`: jobs are handed out again. */
import { step, withConnection } from '../connection.ts';
import type { Command } from './command.ts';
import { pausedProvider, refuseUnknown } from './pause.ts';

export const resume: Command = async (context) => {
  const provider = pausedProvider(context.invocation.operands[0]);
  return withConnection(context, async ({ queue }) => {
    await refuseUnknown(provider, queue, context.host.signal);
    await queue.resume(provider, context.host.signal);
    context.output.document({ resumed: provider === '' ? 'all' : provider });
    step(
      context.output,
      `${provider === '' ? 'The pause of everything' : `The pause of ${provider}`} is lifted`,
    );
    return 'ok';
  });
};
