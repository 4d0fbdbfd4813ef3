/** What a run tells the queue at its end, and what it reads from it. Neither may fail a run that has done its work. */
import { messageOf } from '../../errors.ts';
import type { QueueStatus } from '../../queue/contract.ts';
import { untilAborted } from '../../waiting.ts';
import type { Run } from '../run-parts.ts';

type Ending = Pick<Run, 'dependencies' | 'options' | 'runId' | 'counters' | 'stop' | 'shutdown' | 'warn'>;

/** Notes in the queue how this worker of the run ended. */
export async function closeRun(run: Ending): Promise<void> {
  const { dependencies, options, runId, counters, stop, shutdown, warn } = run;
  const finish = {
    worker: options.worker,
    ...counters.counts(),
    costMicroUsd: counters.costMicroUsd,
    stoppedReason: stop.error === null ? (stop.reason ?? 'empty') : 'error',
  };
  try {
    const finished = dependencies.queue.finishRun(runId, finish, shutdown.over);
    await untilAborted(finished, shutdown.over);
  } catch (error) {
    warn(`The end of the run could not be noted: ${messageOf(error)}`);
  }
}

/** The state of the queue; null, with a warning, when it cannot be read. */
export async function readStatus({
  dependencies,
  shutdown,
  warn,
}: Pick<Run, 'dependencies' | 'shutdown' | 'warn'>): Promise<QueueStatus | null> {
  try {
    return await untilAborted(dependencies.queue.status(shutdown.over), shutdown.over);
  } catch (error) {
    warn(`The state of the queue could not be read: ${messageOf(error)}`);
    return null;
  }
}
