/** `watch`: the queue's state again and again, in place on a terminal. */
import { withQueue } from '../connect.ts';
import { wholeNumber } from '../parse.ts';
import { createLiveRegion } from '../progress.ts';
import { statusLines } from '../status-view.ts';
import type { Command } from './command.ts';

const SECONDS_BETWEEN_READINGS = 2;
const FAILURES_SHOWN = 5;

export const watch: Command = (context) =>
  withQueue(context, async ({ queue, place }) => {
    const { host, output, invocation } = context;
    const seconds = wholeNumber(invocation, 'interval', { min: 1, max: 86_400 }) ?? SECONDS_BETWEEN_READINGS;
    const readings =
      wholeNumber(invocation, 'count', { min: 1, max: 1_000_000_000 }) ?? Number.POSITIVE_INFINITY;
    const live = createLiveRegion(host.stdout);
    const { signal } = host;

    try {
      for (let reading = 1; ; reading += 1) {
        const status = await queue.status(signal);
        const failures = await queue.failures(FAILURES_SHOWN, signal);
        const at = new Date(host.clock.now()).toISOString();
        output.jsonLine({ at, place, status, failures });
        const lines = statusLines(
          { status, failures, place },
          { style: output.style, width: output.width, now: host.clock.now() },
        );
        if (output.width !== null && !output.json) {
          live.show([...lines, '', output.style.dim(`${at} · Ctrl+C ends`)]);
        } else {
          output.lines(`# ${at}`, ...lines, '');
        }
        if (reading >= readings) return 'ok';
        await host.clock.sleep(seconds * 1000, signal);
      }
    } catch (error) {
      // Ctrl+C is how one leaves a dashboard: nothing went wrong.
      if (signal.aborted) return 'ok';
      throw error;
    } finally {
      live.leave();
    }
  });
