/**
 * Claims jobs in chunks and hands them to the slots one by one: what is leased is worked on soon. One claim is under
 * way at a time, whichever provider's slots wait for it. The loop is always in one of these states:
 *
 *   supplied    jobs have come, or others may come at once
 *   full        the whole batch is taken: only what goes back leaves room for others
 *   claiming    a claim is under way, for all that need jobs
 *   satisfied   nobody who needs jobs can get any now: waits until somebody else needs some
 *   contended   other workers hold the rows for an instant: asks again soon, ten times in a row at most
 *   paused      the queue pauses a provider: it cools down as after a 429 of its own
 *   proving     one job, here or elsewhere, proves a way first: asks again soon, at once when one in hand has ended
 *   draining    nothing is left for anybody, but what is in hand may come back or free money, or a job is handed out to
 *               nobody who holds another: waits for the end of what is in hand
 *   sleeping    nothing is left for anybody until a job of this run comes back, or a retry becomes due
 *   concluded   no more claims in this run; what was claimed is worked on
 *   halted      nothing further is begun: the time is over, or the queue lost
 */
import type { Clock, Random } from '../../clock.ts';
import type { ClaimAnswer, Job, Offer, Queue, QueueStatus } from '../../queue/contract.ts';
import { untilAborted } from '../../waiting.ts';
import type { RunOptions, StoppedReason } from '../contract.ts';
import type { Notifier } from '../notifier.ts';
import { goesTo, type Routes } from '../routing.ts';
import type { Releases } from '../settle/releases.ts';
import type { Stop } from '../stop.ts';
import type { Batch, TimeLimit } from './bounds.ts';
import { createDemand, type Demand } from './demand.ts';
import type { Held, HeldJobs } from './held-jobs.ts';
import type { Offers } from './offers.ts';
import { type ClaimState, type End, SHORTEST_WAIT_MS, stateAfter } from './states.ts';
import { createStock } from './stock.ts';
import type { StoppedModels } from './stopped-models.ts';
import { createUnrouted, type Unrouted } from './unrouted.ts';
import { Waits } from './waits.ts';

/** Longer pauses of the queue are not waited for: most rate limits take a minute at most, and people pause for more. */
export const LONGEST_PAUSE_MS = 90_000;

export interface ClaimsDependencies {
  queue: Queue;
  clock: Clock;
  random: Random;
  newToken: () => string;
  offers: Offers;
  heldJobs: HeldJobs;
  batch: Batch;
  timeLimit: TimeLimit;
  /** Takes what goes back to the queue. */
  releases: Pick<Releases, 'add' | 'route'>;
  routes: Routes;
  stoppedModels: StoppedModels;
  stop: Stop;
  /** Notifies when anything has changed that a slot may wait for. */
  changed: Notifier;
  over: AbortSignal;
  runId: number;
  /** How many slots a provider may have open now. */
  slotsOf: (provider: string) => number;
  /** How many the run may have open, whatever the provider. */
  mostSlots: number;
  /** null, with a warning, when it cannot be read. */
  readStatus: () => Promise<QueueStatus | null>;
  /** Queues more, where there is more. Answers whether it is worth asking for jobs again. */
  queueMore: () => Promise<boolean>;
  onClaimed: (jobs: readonly Job[]) => void;
  /** Whether the run waits so long for a job that comes back. */
  mayWait: (provider: string, untilMs: number) => boolean;
  /** The queue pauses this provider, for all workers. */
  onPaused: (provider: string) => void;
  onWaiting: (ms: number, why: string) => void;
  onQueueLost: (error: unknown) => void;
}

type ClaimOptions = Pick<RunOptions, 'batchSize' | 'worker' | 'leaseSeconds' | 'waitForRetriesMs'>;

export class Claims {
  readonly #dependencies: ClaimsDependencies;
  readonly #options: ClaimOptions;
  readonly #stock = createStock();
  readonly #demand: Demand;
  readonly #waits: Waits;
  readonly #unrouted: Unrouted;
  /** To whom jobs were handed on in this run. */
  readonly #handedOn = new Map<number, string>();
  #turning: Promise<void> | null = null;
  #closed = 0;
  #busyAnswers = 0;
  #idleMs = 0;
  #hasNoOther = false;

  constructor(dependencies: ClaimsDependencies, options: ClaimOptions) {
    this.#dependencies = dependencies;
    this.#options = options;
    this.#demand = createDemand({ ...dependencies, stock: this.#stock });
    this.#waits = new Waits({ ...dependencies, demand: this.#demand });
    this.#unrouted = createUnrouted(
      dependencies.queue,
      dependencies.offers,
      dependencies.stoppedModels,
      dependencies.over,
    );
    const { halted } = dependencies.stop;
    halted.addEventListener('abort', () => dependencies.releases.add(this.#stock.clear()), { once: true });
  }

  /** Jobs that the queue closed on the way because they need no image any more. */
  get closed(): number {
    return this.#closed;
  }

  /** As far as the queue has told, it has no other job that this run could work on, now or later. */
  get hasNoOther(): boolean {
    return this.#hasNoOther;
  }

  /** Waits until there is a job for this provider; false when none will come any more. */
  async ready(provider: string): Promise<boolean> {
    const { offers, batch, heldJobs, stop, changed } = this.#dependencies;
    while (!stop.halted.aborted && !offers.isOut(provider)) {
      if (this.#stock.countOf(provider) > 0) return true;
      const full = batch.left <= 0;
      const returnsInMs = this.#waits.returnsInMs();
      // What is in hand may go back or come back, and leave room.
      const mayLeaveRoom = heldJobs.size > 0 || returnsInMs !== null;
      if (full && !mayLeaveRoom) this.#conclude('batch-done', null);
      if (this.#turning === null && stop.reason !== null) return false;
      if (this.#turning === null && full) await changed.wait(returnsInMs, stop.halted);
      else await this.#turnOnce();
    }
    return false;
  }

  /** That job; null when it has gone back meanwhile, or when its call could not end in time. */
  take(provider: string): Held | null {
    const { batch, stop, changed } = this.#dependencies;
    const held = this.#stock.next(provider);
    if (held === null) return null;
    if (this.#haltsAtTimeLimit(provider)) return null;
    this.#stock.remove(held);
    if (stop.reason === null && batch.left > 0 && this.#demand.isDue(this.#demand.needed())) {
      void this.#turnOnce();
    }
    changed.notify();
    return held;
  }

  /** The provider is not called any more: the jobs that wait for it go back. */
  giveUp(provider: string): void {
    const { offers, releases, changed } = this.#dependencies;
    releases.add(this.#stock.clear(provider));
    if (offers.possible().length === 0) this.#conclude('empty', null);
    changed.notify();
  }

  /** A model is not asked for any more: its jobs that wait go back, for whoever is to make them now. */
  giveUpModel(): void {
    const { releases, stoppedModels, changed } = this.#dependencies;
    releases.add(this.#stock.takeOut(({ job }) => stoppedModels.holds(job)));
    changed.notify();
  }

  /** Resolves when no claim is under way any more. */
  async idle(): Promise<void> {
    while (this.#turning !== null) await this.#turning;
  }

  /** One turn of the loop at a time, whoever asks for it; never rejects. */
  #turnOnce(): Promise<void> {
    this.#turning ??= this.#turn()
      .catch((error: unknown) => this.#dependencies.stop.fail(error))
      .finally(() => {
        this.#turning = null;
      });
    return this.#turning;
  }

  /** From what is needed to a claim, from its answer to the next state, and through the wait that belongs to it. */
  async #turn(): Promise<void> {
    let state = this.#stateBefore();
    if (state.name === 'claiming') {
      const answer = await this.#claim(state.asked);
      const isRefilled = answer !== null && isDry(answer) && (await this.#refill(state.asked, answer));
      state = isRefilled ? { name: 'supplied' } : this.#stateAfter(state.asked, answer);
    }
    await this.#pass(state);
  }

  #stateBefore(): ClaimState {
    if (this.#haltsAtTimeLimit(this.#dependencies.offers.standIn)) return { name: 'halted' };
    const asked = this.#demand.needed();
    if (this.#demand.isDue(asked)) return { name: 'claiming', asked };
    return { name: 'satisfied', asked, nextRetryInMs: null };
  }

  /** @param answer null: the queue did not answer. */
  #stateAfter(asked: Offer[], answer: ClaimAnswer | null): ClaimState {
    if (answer === null) return { name: 'halted' };
    const isBusy = answer.reason === 'busy' || answer.reason === 'alone';
    if (isBusy && answer.closed === 0) this.#busyAnswers += 1;
    if (answer.jobs.length > 0) {
      this.#busyAnswers = 0;
      this.#idleMs = 0;
    }
    const { clock, offers, heldJobs, timeLimit, mayWait } = this.#dependencies;
    const { batchSize, waitForRetriesMs } = this.#options;
    return stateAfter(answer, {
      asked,
      isForAll: asked.length >= offers.possible().length,
      busyAnswers: this.#busyAnswers,
      isEndless: batchSize === null,
      inHand: heldJobs.size,
      returnsInMs: this.#waits.returnsInMs(),
      obstacle: offers.obstacleTo(offers.standIn),
      maySleep: (ms) =>
        this.#idleMs + ms <= waitForRetriesMs &&
        timeLimit.isOnAt(clock.now() + ms) &&
        mayWait(offers.standIn, clock.now() + ms),
    });
  }

  /** Does what a state is for; resolves when it is over. */
  async #pass(state: ClaimState): Promise<void> {
    const { onWaiting } = this.#dependencies;
    switch (state.name) {
      case 'contended':
        return this.#waits.outlastBusy(this.#busyAnswers);
      case 'paused':
        return this.#coolDownAsPaused(state.asked, state.detail);
      case 'satisfied':
        return this.#waits.untilOthersAreNeeded(state.asked, state.nextRetryInMs);
      case 'proving':
        return this.#waits.untilOneHasEnded(Math.max(SHORTEST_WAIT_MS, state.ms));
      case 'draining':
        return this.#drain(state.otherwise);
      case 'sleeping':
        onWaiting(state.ms, 'a retry becomes due');
        if (state.isForRetries) this.#idleMs += state.ms;
        return this.#waits.sleep(state.ms);
      case 'concluded':
        return this.#conclude(state.reason, state.detail);
    }
  }

  /** @param otherwise How the run ends when nothing comes back; null = the queue is asked again in any case. */
  async #drain(otherwise: End | null): Promise<void> {
    const comesBack = await this.#waits.untilDrained();
    if (otherwise !== null && !comesBack && !this.#dependencies.stop.halted.aborted) {
      this.#conclude(otherwise.reason, otherwise.detail);
    }
  }

  async #claim(asked: Offer[]): Promise<ClaimAnswer | null> {
    const { queue, clock, newToken, runId, over, onQueueLost } = this.#dependencies;
    const { worker, leaseSeconds } = this.#options;
    const askedMs = clock.now();
    const limit = this.#demand.chunk(asked);
    const request = { token: newToken(), runId, limit, worker, leaseSeconds, offers: asked };
    let answer: ClaimAnswer;
    try {
      answer = await untilAborted(queue.claim(request, over), over);
    } catch (error) {
      if (!over.aborted) onQueueLost(error);
      return null;
    }
    this.#closed += answer.closed;
    const { nextRetryInMs } = answer;
    this.#hasNoOther = nextRetryInMs === null && isDry(answer);
    this.#demand.note(asked, answer.jobs);
    if (answer.jobs.length > 0) await this.#receive(answer.jobs, askedMs + leaseSeconds * 1000);
    return answer;
  }

  /** Whether jobs were made or freed, or more of the catalogue is to be looked at. */
  async #refill(asked: readonly Offer[], { reason }: ClaimAnswer): Promise<boolean> {
    const { queueMore, over, onQueueLost } = this.#dependencies;
    try {
      const limit = Math.max(1, this.#demand.chunk(asked));
      const isFreed = reason !== 'empty' && (await untilAborted(this.#unrouted.free(limit), over));
      const isRefilled = isFreed || (await untilAborted(queueMore(), over));
      if (isRefilled) this.#hasNoOther = false;
      return isRefilled;
    } catch (error) {
      if (!over.aborted) onQueueLost(error);
      return false;
    }
  }

  /** What another provider is to make goes back at once, and was none of this batch. */
  async #receive(jobs: readonly Job[], leaseEndsAtMs: number): Promise<void> {
    const { offers, heldJobs, batch, releases, routes, stoppedModels, stop, onClaimed } = this.#dependencies;
    const taken = heldJobs.add(jobs, leaseEndsAtMs);
    const rerouted = taken.flatMap((held) => {
      const to = goesTo(held.job, routes, offers.standIn, (...maker) => stoppedModels.makerFor(...maker));
      if (to === null) return [];
      // Given to that one before, and given back by somebody whose rules are others: whoever has it now makes it, where it can.
      if (this.#handedOn.get(held.job.id) === to && !stoppedModels.holds(held.job)) return [];
      this.#handedOn.set(held.job.id, to);
      return [{ held, to }];
    });
    const leaving = new Set(rerouted.map(({ held }) => held));
    const staying = taken.filter((one) => !leaving.has(one));
    const held = staying.slice(0, batch.left);
    const beyond = staying.slice(held.length).map((one) => ({ held: one, to: null }));
    batch.take(held.length);
    if (held.length > 0) onClaimed(held.map(({ job }) => job));
    for (const job of jobs) if (job.isCanary === false) offers.proven(job.provider);
    // Meanwhile the run may have stopped, or a provider may be called no more.
    const goesBack = ({ job }: Held) => stop.halted.aborted || offers.isOut(job.provider);
    this.#stock.add(held.filter((one) => !goesBack(one)));
    releases.add(held.filter(goesBack));
    this.#demand.routed(
      rerouted.map(({ to }) => to),
      taken.filter(({ job }) => !job.isRouted).length,
    );
    await releases.route([...rerouted, ...beyond]);
  }

  /** The queue pauses a provider, for all runs at once: this one waits as long as for a cooldown of its own. */
  async #coolDownAsPaused(asked: readonly Offer[], detail: string | null): Promise<void> {
    const { clock, offers, changed, readStatus, onPaused } = this.#dependencies;
    const pauses = (await readStatus())?.pausedProviders ?? [];
    const pauseMs = (provider: string) =>
      pauses
        .filter((pause) => pause.provider === provider || pause.provider === '')
        .map(({ until }) => (until === null ? Number.POSITIVE_INFINITY : Date.parse(until) - clock.now()));
    const paused = asked.filter(({ provider }) => pauseMs(provider).length > 0);
    for (const { provider } of paused.length > 0 ? paused : asked) {
      const ms = Math.max(SHORTEST_WAIT_MS, ...pauseMs(provider));
      const waitedMs = ms > LONGEST_PAUSE_MS ? Number.POSITIVE_INFINITY : ms;
      offers.coolDown(provider, waitedMs, detail ?? `${provider} is paused.`);
      onPaused(provider);
      if (offers.isOut(provider)) this.giveUp(provider);
    }
    changed.notify();
  }

  /** A call is begun only when it can end within the limit. */
  #haltsAtTimeLimit(provider: string): boolean {
    const { clock, timeLimit, stop } = this.#dependencies;
    if (timeLimit.fits(provider, clock.now())) return false;
    stop.halt('time-limit', timeLimit.detail(provider));
    return true;
  }

  /** Why the provider for most jobs is out, if it is, tells more than that nothing is left. */
  #conclude(reason: StoppedReason, detail: string | null): void {
    const { stop, changed, offers, stoppedModels } = this.#dependencies;
    const obstacle = offers.obstacleTo(offers.standIn);
    if (obstacle?.untilMs === null) stop.conclude(obstacle.reason, obstacle.detail);
    else if (stoppedModels.detail !== null) stop.conclude('provider-stopped', stoppedModels.detail);
    else stop.conclude(reason, detail);
    changed.notify();
  }
}

/** The queue has nothing for whom it was asked, or only for others. */
function isDry({ jobs, reason, othersAreFree }: ClaimAnswer): boolean {
  return jobs.length === 0 && (reason === 'empty' || reason === 'no-provider' || othersAreFree === true);
}
