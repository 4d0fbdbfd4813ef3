/** `resume`: jobs are handed out again. */
import { withQueue } from '../connect.ts';
import { step } from '../connection.ts';
import type { Command } from './command.ts';
import { pausedProvider, refuseUnknown } from './pause.ts';

export const resume: Command = async (context) => {
  const provider = pausedProvider(context.invocation.operands[0]);
  return withQueue(context, async ({ queue }) => {
    await refuseUnknown(provider, queue, context.host.signal);
    const { wasPaused } = await queue.resume(provider, context.host.signal);
    const { output } = context;
    output.document({ resumed: provider === '' ? 'all' : provider, wasPaused });
    if (wasPaused) step(output, `The pause of ${provider === '' ? 'everything' : provider} is lifted`);
    else output.lines(notPaused(provider));
    return 'ok';
  });
};

function notPaused(provider: string): string {
  if (provider !== '') return `${provider} was not paused. A pause of everything ends with "resume" alone.`;
  return 'Not everything was paused. The pause of one provider ends with "resume" and its name; "status" shows them.';
}
