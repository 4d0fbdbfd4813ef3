/** What a run tells the queue at its end, and what it reads from it. Neither may fail a run that has done its work. */
import { messageOf } from '../../errors.ts';
import type { Learned, Queue, QueueStatus } from '../../queue/contract.ts';
import { isStatementTimeout } from '../../queue/transport.ts';
import { untilAborted } from '../../waiting.ts';
import type { Stop } from '../stop.ts';
import type { Counters } from './counters.ts';

export interface CloseDependencies {
  queue: Queue;
  counters: Counters;
  stop: Stop;
  /** What it has learned of its providers. */
  learned: Learned[];
  over: AbortSignal;
  warn: (message: string) => void;
}

/** Notes in the queue how this worker of the run ended. */
export async function closeRun(
  { queue, counters, stop, learned, over, warn }: CloseDependencies,
  runId: number,
  worker: string,
): Promise<void> {
  const finish = {
    worker,
    ...counters.counts(),
    costMicroUsd: counters.costMicroUsd,
    learned,
    stoppedReason: stop.error === null ? (stop.reason ?? 'empty') : 'error',
  };
  try {
    await untilAborted(queue.finishRun(runId, finish, over), over);
  } catch (error) {
    warn(`The end of the run could not be noted: ${messageOf(error)}`);
  }
}

/** A count of the catalogue older than this is renewed. */
const OLD_COUNT_MS = 3_600_000;
/** Pages of a large catalogue that one run counts; the next one goes on. */
const PAGES_OF_A_RUN = 5;

/** Renews the count of a large catalogue, page by page. */
async function countOn(queue: Queue, over: AbortSignal): Promise<void> {
  for (let page = 0; page < PAGES_OF_A_RUN; page += 1) {
    if ((await untilAborted(queue.countCatalogue(false, over), over)).done) return;
  }
}

/**
 * The state of the queue; null, with a warning, when it cannot be read.
 * @param nowMs At the end of a run: an old count of the catalogue is renewed first.
 */
export async function readStatus(
  queue: Queue,
  over: AbortSignal,
  warn: (message: string) => void,
  nowMs: number | null = null,
): Promise<QueueStatus | null> {
  try {
    const status = await untilAborted(queue.status(over), over).catch((error: unknown) => {
      // Of a large catalogue that was never counted.
      if (nowMs === null || !isStatementTimeout(error)) throw error;
      return null;
    });
    if (nowMs === null || (status !== null && !isOld(status, nowMs))) return status;
    await countOn(queue, over);
    return await untilAborted(queue.status(over), over);
  } catch (error) {
    warn(`The state of the queue could not be read: ${messageOf(error)}`);
    return null;
  }
}

/** Never counted, or an hour ago: a small catalogue is always counted just now. */
function isOld({ unqueued, catalogueCountedAt }: QueueStatus, nowMs: number): boolean {
  return (
    unqueued === null ||
    (catalogueCountedAt !== null && Date.parse(catalogueCountedAt) < nowMs - OLD_COUNT_MS)
  );
}
