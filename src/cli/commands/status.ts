/** `status`: one reading of the queue. */
import { countCatalogue } from '../../queue/count-catalogue.ts';
import { withQueue } from '../connect.ts';
import { wholeNumber } from '../parse.ts';
import { statusLines } from '../status-view.ts';
import type { Command } from './command.ts';

const FAILURES_SHOWN = 10;

export const status: Command = (context) =>
  withQueue(context, async ({ queue, place }) => {
    const { host, output, invocation } = context;
    const limit = wholeNumber(invocation, 'limit', { min: 0, max: 500 }) ?? FAILURES_SHOWN;
    if (invocation.has('exact')) await countCatalogue(queue, host.signal);
    const [reading, failures] = [await queue.status(host.signal), await queue.failures(limit, host.signal)];
    output.document({ place, status: reading, failures });
    output.lines(
      ...statusLines(
        { status: reading, failures, place },
        { style: output.style, width: output.width, now: host.clock.now() },
      ),
    );
    return 'ok';
  });
