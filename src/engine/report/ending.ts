/** What a run tells the queue at its end, and what it reads from it. Neither may fail a run that has done its work. */
import { messageOf } from '../../errors.ts';
import type { Learned, Queue, QueueStatus } from '../../queue/contract.ts';
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

/** The state of the queue; null, with a warning, when it cannot be read. */
export async function readStatus(
  queue: Queue,
  over: AbortSignal,
  warn: (message: string) => void,
): Promise<QueueStatus | null> {
  try {
    return await untilAborted(queue.status(over), over);
  } catch (error) {
    warn(`The state of the queue could not be read: ${messageOf(error)}`);
    return null;
  }
}
