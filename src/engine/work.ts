/** The working part of a run: here its rooms are wired together, each of which has a folder of its own. */
import { messageOf, UserError } from '../errors.ts';
import type { ImageProvider } from '../providers/contract.ts';
import type { QueueStatus } from '../queue/contract.ts';
import { untilAborted } from '../waiting.ts';
import { type Batch, createBatch, createTimeLimit, type TimeLimit } from './claim/bounds.ts';
import { Claims } from './claim/claims.ts';
import { createHeldJobs, type HeldJobs } from './claim/held-jobs.ts';
import { fallbackOrder, Offers, offersOf } from './claim/offers.ts';
import type { EngineDependencies, RunOptions } from './contract.ts';
import { Line } from './line/line.ts';
import type { Stages } from './line/stages.ts';
import { createNotifier, type Notifier } from './notifier.ts';
import { Limiter } from './pacing/limiter.ts';
import { mostSlots, paceOf } from './pacing/pace.ts';
import { createSemaphore } from './pacing/semaphore.ts';
import { runSlots } from './pacing/slots.ts';
import type { Counters } from './report/counters.ts';
import { readStatus } from './report/ending.ts';
import { JobEnds } from './report/job-ends.ts';
import { keepLeases } from './settle/leases.ts';
import { createReleases, type Releases } from './settle/releases.ts';
import { Settler } from './settle/settler.ts';
import type { Shutdown } from './shutdown.ts';
import { insteadOf } from './start/preflight.ts';
import type { Stop } from './stop.ts';

/** So long the run waits for a provider that cools down, from its last image on; then it is left to a later run. */
export const LONGEST_COOLDOWN_MS = 5 * 60_000;

/** What every part of one run shares. */
export interface Run {
  dependencies: EngineDependencies;
  options: RunOptions;
  stages: Stages;
  /** Those that have passed their preflight. */
  providers: ReadonlyMap<string, ImageProvider>;
  runId: number;
  startedMs: number;
  concurrency: number;
  counters: Counters;
  stop: Stop;
  shutdown: Shutdown;
  warn: (message: string) => void;
}

/** What most rooms look at. */
interface Shared {
  offers: Offers;
  batch: Batch;
  heldJobs: HeldJobs;
  timeLimit: TimeLimit;
  changed: Notifier;
  over: AbortSignal;
  onWaiting: (ms: number, why: string) => void;
  onQueueLost: (error: unknown) => void;
}

interface Rooms extends Shared {
  claims: Claims;
  limiters: ReadonlyMap<string, Limiter>;
  line: Line;
  settler: Settler;
  releases: Releases;
  jobEnds: JobEnds;
}

/** Claims, slots, the line, settlements and heartbeats, until nothing is in hand any more. */
export async function workOn(run: Run): Promise<void> {
  const { dependencies, options, stop, shutdown, warn } = run;
  const { queue, clock } = dependencies;
  const status = options.batchSize === null ? await readStatus(queue, shutdown.over, warn) : null;
  const { heldJobs, claims, limiters, line, settler, releases, jobEnds, onQueueLost } = wire(run, status);
  const ended = new AbortController();

  const settling = settler.run().catch(stop.fail);
  const { leaseSeconds } = options;
  const beating = keepLeases(
    { queue, clock, heldJobs, leaseSeconds, onLost: onQueueLost },
    ended.signal,
  ).catch(stop.fail);

  // Each of these ends by itself soon after a shutdown; what hangs is left behind when its time is over.
  await unlessOver(shutdown, async () => {
    const slots = [...limiters].map(([provider, limiter]) =>
      runSlots(
        {
          ready: () => claims.ready(provider),
          admit: () => limiter.admit(),
          take: () => claims.take(provider),
        },
        (held, slot) => line.work(held, slot),
        stop.fail,
      ),
    );
    await Promise.all(slots);
    await claims.idle();
    await line.idle();
    await releases.idle();
  });
  settler.close();
  await unlessOver(shutdown, () => settling);
  ended.abort();
  await unlessOver(shutdown, () => beating);

  for (const held of heldJobs.all()) jobEnds.left(held);
  for (const told of jobEnds.fallbacksTold()) warn(told);
  if (claims.closed > 0) {
    warn(`Jobs closed unworked, as their product is gone or has an image by now: ${claims.closed}.`);
  }
}

function wire(run: Run, statusAtStart: QueueStatus | null): Rooms {
  const { dependencies, options, shutdown, stop, warn } = run;
  const { queue, clock, onEvent } = dependencies;
  const shared = share(run);
  const { batch, heldJobs, over, onQueueLost } = shared;

  const jobEnds = new JobEnds({ ...run, ...shared, clock, onEvent, statusAtStart }, options);
  const settler = new Settler({
    queue,
    clock,
    leaseMs: options.leaseSeconds * 1000,
    inHand: () => heldJobs.size,
    onSettled: (held, settlement, answer) => jobEnds.settled(held, settlement, answer),
    onLost: onQueueLost,
    hurry: shutdown.calls,
    over,
  });
  const releases = createReleases({
    queue,
    batch,
    onReleased: (held, back) => jobEnds.released(held, back),
    onLost: onQueueLost,
    onError: stop.fail,
    over,
  });
  const limiters = new Map<string, Limiter>();
  const slots = {
    slotsOf: (provider: string) => limiters.get(provider)?.slots ?? 0,
    mostSlots: mostSlots(options.concurrency),
  };
  const claims = new Claims(
    {
      ...dependencies,
      ...run,
      ...shared,
      ...slots,
      releases,
      readStatus: () => readStatus(queue, over, warn),
      onClaimed: (jobs) => onEvent({ type: 'claimed', jobs }),
    },
    options,
  );
  const line = new Line({ ...dependencies, ...run, ...shared, ...slots, settler, releases }, run.stages);
  for (const limiter of limitersOf(run, shared, claims)) limiters.set(...limiter);
  return { ...shared, claims, limiters, line, settler, releases, jobEnds };
}

function share({ dependencies, options, providers, startedMs, counters, stop, shutdown }: Run): Shared {
  const { clock, onEvent } = dependencies;
  const timeLimit = createTimeLimit(options.timeLimitMs, startedMs, providers);
  const longestCooldownMs = Math.max(LONGEST_COOLDOWN_MS, options.waitForRetriesMs);
  const offers = new Offers(offersOf(providers, options.provider), {
    clock,
    waitsFor: (provider, untilMs, cooledMs) =>
      cooledMs <= longestCooldownMs && timeLimit.fits(provider, untilMs),
    order: fallbackOrder(providers, options),
    fallbackOnRefusal: options.fallbackOnRefusal ?? false,
  });
  const changed = createNotifier(clock);
  const batch = createBatch(options.batchSize, changed);
  const heldJobs = createHeldJobs();
  return {
    offers,
    batch,
    heldJobs,
    timeLimit,
    changed,
    over: shutdown.over,
    onWaiting: (ms, why) => onEvent({ type: 'waiting', ms, why }),
    onQueueLost(error) {
      const hint = error instanceof UserError ? ` ${error.hint}` : '';
      // A queue that never gave a job is not lost: it was not usable, and its error is the run's.
      const isUnusable = batch.taken === 0 && counters.counts().processed === 0 && heldJobs.size === 0;
      if (isUnusable) stop.fail(error);
      else stop.halt('database-lost', `${messageOf(error)}${hint}`);
    },
  };
}

function limitersOf(
  { dependencies, options, providers, stop, warn }: Run,
  { offers, changed, onWaiting }: Shared,
  claims: Claims,
): [string, Limiter][] {
  // Calls at once, all providers together.
  const room = createSemaphore(mostSlots(options.concurrency));
  const { clock } = dependencies;
  return [...providers.values()].map((provider) => {
    const { id } = provider;
    const limiter = new Limiter(provider, paceOf(options, id), {
      clock,
      offers,
      room,
      changed,
      halted: stop.halted,
      onWaiting,
      onStopped(detail) {
        const { standIn } = offers;
        const passedOn = standIn !== id && !offers.isOut(standIn);
        warn(passedOn ? insteadOf(id, standIn, detail) : `${id} is not called again in this run: ${detail}`);
        claims.giveUp(id);
      },
      onCooldownTooLong: () => claims.giveUp(id),
    });
    return [id, limiter];
  });
}

async function unlessOver({ over }: Shutdown, work: () => Promise<unknown>): Promise<void> {
  try {
    await untilAborted(work(), over);
  } catch (error) {
    if (!over.aborted) throw error;
  }
}
