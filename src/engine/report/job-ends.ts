/** Where each job of a run ends, once: it leaves our hands, is counted and told of. */
import type { Clock } from '../../clock.ts';
import {
  type FailedSettlement,
  type Job,
  OWNER_OF_FAILURE,
  type QueueStatus,
  type SettleAnswer,
  type Settlement,
} from '../../queue/contract.ts';
import type { Batch } from '../claim/bounds.ts';
import { type Held, type HeldJobs, nameOf } from '../claim/held-jobs.ts';
import type { Offers } from '../claim/offers.ts';
import type { Patience } from '../claim/patience.ts';
import type { EngineDependencies, JobReport, RunOptions } from '../contract.ts';
import type { Notifier } from '../notifier.ts';
import { isOpen, type Routes } from '../routing.ts';
import { type HeldUpBy, UNSHOWN } from '../settle/busy.ts';
import type { Stop } from '../stop.ts';
import type { Counters } from './counters.ts';
import { leftReport, releasedReport, settledReport } from './job-report.ts';

export interface JobEndsDependencies {
  clock: Clock;
  heldJobs: HeldJobs;
  batch: Batch;
  offers: Offers;
  patience: Patience;
  counters: Counters;
  stop: Stop;
  changed: Notifier;
  routes: Routes;
  onEvent: EngineDependencies['onEvent'];
  /** Whether an image could be shown, for those who watch the catalogue. */
  onPublication: (job: Job, settlement: Settlement, answer: SettleAnswer) => void;
  /** With `batchSize` null; null when it could not be read. */
  statusAtStart: QueueStatus | null;
}

const GIVEN_BACK = 'Given back untouched.';
const NOT_TOLD = 'How this attempt ended could not be told to the queue.';
const HELD_UP: Readonly<Record<HeldUpBy, string>> = {
  locked: 'Another transaction keeps the job locked, so how it ended could not be saved.',
  slow: 'To save how it ended took longer than the database allows for a call.',
};
const NOT_CONFIRMED =
  'Not begun; the queue did not confirm that it has the job back, so it waits until the lease ends.';

export class JobEnds {
  readonly #dependencies: JobEndsDependencies;
  readonly #options: Pick<RunOptions, 'provider' | 'batchSize' | 'queueMissing'>;
  /** Images by the fallback that made them in the place of whoever was to. */
  readonly #byFallback = new Map<string, { provider: string; insteadOf: string; images: number }>();
  /** Jobs with an image that was held up until it could only be kept, by what held it up. */
  readonly #unshown = new Map<number, HeldUpBy>();

  constructor(
    dependencies: JobEndsDependencies,
    options: Pick<RunOptions, 'provider' | 'batchSize' | 'queueMissing'>,
  ) {
    this.#dependencies = dependencies;
    this.#options = options;
  }

  /** A job that goes to a fallback at once, or waits because its provider failed, is still part of this batch. */
  settled(held: Held, settlement: Settlement, answer: SettleAnswer): void {
    const report = settledReport(held, settlement, answer, this.#dependencies.clock);
    const isHandedOn =
      settlement.status === 'failed' &&
      answer.jobStatus === 'pending' &&
      this.#comesAgain(held.job, settlement);
    const { batch, patience, onPublication } = this.#dependencies;
    if (isHandedOn) batch.giveBack(1);
    if (comesBack(settlement, answer)) {
      patience.waits();
      batch.comesBack(answer.nextAttemptInMs ?? 0, held.job.requestedProvider);
    }
    if (isReworded(settlement, answer)) batch.comesBack(0, held.job.requestedProvider);
    onPublication(held.job, settlement, answer);
    const unshown = settlement.status === 'completed' ? settlement.unshown : null;
    if (unshown == null || answer.jobStatus !== 'retry') this.#unshown.delete(held.job.id);
    else this.#unshown.set(held.job.id, unshown === UNSHOWN.slow ? 'slow' : 'locked');
    this.#end(held, isHandedOn ? { ...report, result: 'handed-on' } : report, settlement.costMicroUsd);
  }

  /** @param back The queue has it again. */
  released(held: Held, back: boolean): void {
    this.#end(held, releasedReport(held, back ? GIVEN_BACK : NOT_CONFIRMED), 0);
  }

  /** It waits for another provider, and was none of this run's. */
  routed(held: Held): void {
    const { heldJobs, changed } = this.#dependencies;
    heldJobs.remove(held);
    changed.notify();
  }

  /** It is left to its lease: nobody can tell the queue how it ended. */
  left(held: Held): void {
    this.#left(held, NOT_TOLD);
  }

  /** It is left to its lease: its row stayed locked, or it stayed slow. */
  leftHeldUp(held: Held, why: HeldUpBy): void {
    if (held.settlement?.status === 'completed') this.#unshown.set(held.job.id, why);
    this.#left(held, HELD_UP[why]);
  }

  /** Sentences about products whose images wait for the end of a lock, or for a shop that is quicker. */
  unshownTold(): string[] {
    const all = [...this.#unshown.values()];
    const slow = all.filter((why) => why === 'slow').length;
    return [...lockedTold(all.length - slow), ...slowTold(slow)];
  }

  /** A sentence for each provider that has made images in the place of another one. */
  fallbacksTold(): string[] {
    return [...this.#byFallback.values()].map(({ provider, insteadOf, images }) => {
      const what = provider === 'placeholder' ? 'placeholder' : 'image';
      return `${images} ${what}${images === 1 ? '' : 's'} of this run ${images === 1 ? 'was' : 'were'} made by the fallback ${provider}, not by ${insteadOf}.`;
    });
  }

  #left(held: Held, why: string): void {
    const { report, costMicroUsd } = leftReport(held, why);
    this.#end(held, report, costMicroUsd);
  }

  /** What is told after the run's time was over comes too late. */
  #end(held: Held, report: JobReport, costMicroUsd: number): void {
    const { heldJobs, counters, changed, onEvent } = this.#dependencies;
    if (heldJobs.find(nameOf(held)) === null) return;
    heldJobs.remove(held);
    this.#noteFallback(held.job, report);
    counters.job(report, costMicroUsd);
    onEvent({ type: 'job-finished', report, progress: counters.progress(this.#expected()) });
    changed.notify();
  }

  #comesAgain({ requestedProvider }: Job, { fallbackProvider }: FailedSettlement): boolean {
    const { offers } = this.#dependencies;
    if (fallbackProvider != null) return true;
    return requestedProvider === null && offers.hasFallback && !offers.isOut(offers.standIn);
  }

  #noteFallback(job: Job, { provider, result }: JobReport): void {
    if (result !== 'succeeded' || !isOpen(job)) return;
    const { maker } = this.#dependencies.routes.of(job);
    const insteadOf = maker?.provider ?? this.#options.provider;
    if (provider === insteadOf) return;
    const key = `${provider} ${insteadOf}`;
    const images = (this.#byFallback.get(key)?.images ?? 0) + 1;
    this.#byFallback.set(key, { provider, insteadOf, images });
  }

  /** Once claims have ended, what was taken is all that there will be. */
  #expected(): number | null {
    const { stop, batch, statusAtStart } = this.#dependencies;
    if (stop.reason !== null || stop.halted.aborted) return batch.taken;
    if (this.#options.batchSize !== null) return this.#options.batchSize;
    if (statusAtStart === null) return null;
    const unqueued = this.#options.queueMissing ? (statusAtStart.unqueued ?? 0) : 0;
    return Math.max(statusAtStart.pending + statusAtStart.retry + unqueued, batch.taken);
  }
}

/** It waits for another try, and its product is not to blame. */
function comesBack(settlement: Settlement, { outcome, jobStatus }: SettleAnswer): boolean {
  if (settlement.status !== 'failed' || outcome !== 'ok' || jobStatus !== 'retry') return false;
  return OWNER_OF_FAILURE[settlement.failureClass] === 'provider';
}

/** It is asked for in other words, at once. */
function isReworded(settlement: Settlement, { outcome, jobStatus }: SettleAnswer): boolean {
  const isRefused = settlement.status === 'failed' && settlement.failureClass === 'content_blocked';
  return isRefused && outcome === 'ok' && jobStatus === 'retry';
}

function lockedTold(products: number): string[] {
  if (products === 0) return [];
  if (products === 1)
    return ['1 product is locked by another transaction; its image is kept, and the next run shows it.'];
  return [
    `${products} products are locked by another transaction; their images are kept, and the next run shows them.`,
  ];
}

function slowTold(products: number): string[] {
  if (products === 0) return [];
  const whose =
    products === 1
      ? '1 image takes longer to be shown than the database allows for a call; it is kept, and the next run tries again.'
      : `${products} images take longer to be shown than the database allows for a call; they are kept, and the next run tries again.`;
  return [`${whose} Look at the triggers and the indexes of the product tables.`];
}
