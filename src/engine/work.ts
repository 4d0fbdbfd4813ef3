/** The working part of a run: here its rooms are wired together, each of which has a folder of its own. */
import { messageOf, UserError } from '../errors.ts';
import type { ImageProvider } from '../providers/contract.ts';
import type { Job, Learned, QueueStatus, Remembered } from '../queue/contract.ts';
import { untilAborted } from '../waiting.ts';
import type { Way } from '../way-home/way.ts';
import { type Batch, createBatch, createTimeLimit, type TimeLimit } from './claim/bounds.ts';
import { Claims } from './claim/claims.ts';
import { createHeldJobs, type HeldJobs } from './claim/held-jobs.ts';
import { Offers } from './claim/offers.ts';
import { fallbackOrder, offersOf } from './claim/order.ts';
import { createPatience, LONGEST_WAIT_MS, type Patience } from './claim/patience.ts';
import { StoppedModels } from './claim/stopped-models.ts';
import type { EngineDependencies, RunOptions } from './contract.ts';
import { isPaid } from './line/call.ts';
import { Line } from './line/line.ts';
import type { Stages } from './line/stages.ts';
import { createNotifier, type Notifier } from './notifier.ts';
import { Limiter } from './pacing/limiter.ts';
import { knownOf, modelOf } from './pacing/memory.ts';
import { mostSlots, paceOf } from './pacing/pace.ts';
import { createSemaphore } from './pacing/semaphore.ts';
import { runSlots } from './pacing/slots.ts';
import type { Counters } from './report/counters.ts';
import { readStatus } from './report/ending.ts';
import { JobEnds } from './report/job-ends.ts';
import { createRoutes, type Routes } from './routing.ts';
import { keepLeases } from './settle/leases.ts';
import { createPublications } from './settle/publications.ts';
import { createReleases, type Releases } from './settle/releases.ts';
import { Settler } from './settle/settler.ts';
import type { Shutdown } from './shutdown.ts';
import { insteadOf } from './start/preflight.ts';
import type { Queueing } from './start/queueing.ts';
import type { Stop } from './stop.ts';

/** What every part of one run shares. */
export interface Run {
  dependencies: EngineDependencies;
  options: RunOptions;
  stages: Stages;
  /** Those that have passed their preflight. */
  providers: ReadonlyMap<string, ImageProvider>;
  /** Of those that cost something, by provider. */
  ways: ReadonlyMap<string, Way>;
  runId: number;
  /** What runs before have learned of its providers. */
  remembered: readonly Remembered[];
  startedMs: number;
  concurrency: number;
  counters: Counters;
  stop: Stop;
  shutdown: Shutdown;
  warn: (message: string) => void;
  /** Jobs that may cost money were claimed. */
  onPaidJob: () => void;
  /** Makes jobs of what lacks an image, a page of the catalogue at a time. */
  queueing: Queueing;
}

/** What most rooms look at. */
interface Shared {
  offers: Offers;
  batch: Batch;
  heldJobs: HeldJobs;
  timeLimit: TimeLimit;
  patience: Patience;
  /** Whether the run waits so long for the provider, or for a job that comes back. */
  mayWait: (provider: string, untilMs: number) => boolean;
  changed: Notifier;
  over: AbortSignal;
  onWaiting: (ms: number, why: string) => void;
  onQueueLost: (error: unknown) => void;
  routes: Routes;
}

interface Rooms extends Shared {
  claims: Claims;
  limiters: ReadonlyMap<string, Limiter>;
  line: Line;
  settler: Settler;
  releases: Releases;
  jobEnds: JobEnds;
}

/** Claims, slots, the line, settlements and heartbeats, until nothing is in hand any more. Answers what was learned. */
export async function workOn(run: Run): Promise<Learned[]> {
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
    await line.idle(claims.hasNoOther);
    await releases.idle();
  });
  settler.close();
  await unlessOver(shutdown, () => settling);
  ended.abort();
  await unlessOver(shutdown, () => beating);

  for (const held of heldJobs.all()) jobEnds.left(held);
  for (const told of [...jobEnds.fallbacksTold(), ...jobEnds.unshownTold()]) warn(told);
  if (claims.closed > 0) {
    warn(`Jobs closed unworked, as their product is gone or has an image by now: ${claims.closed}.`);
  }
  return learnedOf(run, limiters, line);
}

function learnedOf({ providers }: Run, limiters: Rooms['limiters'], line: Line): Learned[] {
  return [...providers.values()].flatMap((provider) => {
    const { id, isLocal } = provider;
    const pace = limiters.get(id)?.learned ?? null;
    // What computes here says nothing about the next machine.
    if (pace === null || isLocal) return [];
    return [{ ...pace, provider: id, model: modelOf(provider), imageBytes: line.largestImage(id) }];
  });
}

function wire(run: Run, statusAtStart: QueueStatus | null): Rooms {
  const { dependencies, options, providers, shutdown, stop, warn } = run;
  const { queue, clock, onEvent } = dependencies;
  const shared = share(run);
  const { batch, heldJobs, timeLimit, over, onQueueLost } = shared;

  const limiters = new Map<string, Limiter>();
  const publications = createPublications((detail) => {
    for (const [provider, limiter] of limiters) {
      const paid = providers.get(provider);
      if (paid !== undefined && isPaid(paid)) limiter.stop('catalogue', detail);
    }
  });
  const onPublication = publications.note;
  const jobEnds = new JobEnds({ ...run, ...shared, clock, onEvent, onPublication, statusAtStart }, options);
  const settler = new Settler({
    queue,
    clock,
    leaseMs: options.leaseSeconds * 1000,
    inHand: () => heldJobs.size,
    onSettled: (held, settlement, answer) => jobEnds.settled(held, settlement, answer),
    onLeft: (held, why) => jobEnds.leftHeldUp(held, why),
    onLost: onQueueLost,
    endsMs: timeLimit.endsMs,
    halted: stop.halted,
    hurry: shutdown.calls,
    over,
  });
  const releases = createReleases({
    queue,
    batch,
    onReleased: (held, back) => jobEnds.released(held, back),
    onRouted: (held) => jobEnds.routed(held),
    onLost: onQueueLost,
    onError: stop.fail,
    over,
  });
  const slots = {
    slotsOf: (provider: string) => limiters.get(provider)?.claimedFor ?? 0,
    mostSlots: mostSlots(options.concurrency),
  };
  const stopProvider = (provider: string, detail: string) => limiters.get(provider)?.stop('config', detail);
  const stoppedModels = new StoppedModels({
    ...run,
    ...shared,
    fallbacks: options.fallbackProviders.filter((id) => providers.has(id)),
    stopProvider,
    onStopped: () => claims.giveUpModel(),
  });
  const claims: Claims = new Claims(
    {
      ...dependencies,
      ...run,
      ...shared,
      ...slots,
      stoppedModels,
      releases,
      readStatus: () => readStatus(queue, over, warn),
      queueMore: () => run.queueing.more(stop.halted),
      onPaused: (provider) => limiters.get(provider)?.probe(),
      onClaimed: (jobs) => {
        onEvent({ type: 'claimed', jobs: jobs.length });
        if (jobs.some(({ reservedMicroUsd }) => reservedMicroUsd > 0)) run.onPaidJob();
      },
    },
    options,
  );
  const stopFor = (job: Job, detail: string) =>
    stoppedModels.concerns(job) ? stoppedModels.stop(job, detail) : stopProvider(job.provider, detail);
  const imageBytes = new Map(
    run.remembered.flatMap(({ provider, imageBytes: bytes }) =>
      bytes === null ? [] : [[provider, bytes] as const],
    ),
  );
  const { prompts } = run.options;
  const parts = {
    ...dependencies,
    ...run,
    ...shared,
    ...slots,
    settler,
    releases,
    stoppedModels,
    stopFor,
    imageBytes,
  };
  const lineParts = { ...parts, prompts };
  const line = new Line(lineParts, run.stages);
  for (const limiter of limitersOf(run, shared, claims, line)) limiters.set(...limiter);
  return { ...shared, claims, limiters, line, settler, releases, jobEnds };
}

function share({ dependencies, options, providers, ways, startedMs, counters, stop, shutdown }: Run): Shared {
  const { clock, onEvent } = dependencies;
  const timeLimit = createTimeLimit(options.timeLimitMs, startedMs, providers);
  const longestCooldownMs = Math.max(LONGEST_WAIT_MS, options.waitForRetriesMs);
  const patience = createPatience(clock);
  const routes = createRoutes(options.prompts);
  const order = fallbackOrder(providers, options);
  const offers = new Offers(offersOf(providers, options.provider, ways), {
    clock,
    waitsFor: (provider, untilMs, cooledMs) =>
      cooledMs <= longestCooldownMs && timeLimit.fits(provider, untilMs),
    order,
    fallbacks: options.fallbackProviders.filter((id) => providers.has(id)),
    routed: routes.providers,
    fallbackOnRefusal: options.fallbackOnRefusal ?? false,
  });
  const changed = createNotifier(clock);
  const batch = createBatch(options.batchSize, changed, clock);
  const heldJobs = createHeldJobs();
  return {
    offers,
    routes,
    batch,
    heldJobs,
    timeLimit,
    patience,
    mayWait: (provider, untilMs) => patience.lasts(untilMs) && timeLimit.fits(provider, untilMs),
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
  { dependencies, options, providers, remembered, stop, warn }: Run,
  { offers, patience, mayWait, changed, onWaiting }: Shared,
  claims: Claims,
  line: Line,
): [string, Limiter][] {
  // Calls at once, all providers together.
  const room = createSemaphore(mostSlots(options.concurrency));
  const { clock, random, onEvent } = dependencies;
  return [...providers.values()].map((provider) => {
    const { id } = provider;
    const known = knownOf(
      remembered.find(({ provider: name }) => name === id),
      options.workers,
    );
    const limiter = new Limiter(
      provider,
      paceOf(options, id),
      {
        clock,
        random,
        offers,
        patience,
        mayWait: (untilMs) => mayWait(id, untilMs),
        hasOpenRefusal: () => line.hasOpenRefusal(id),
        hasBytes: () => line.hasBytes(id),
        room,
        changed,
        halted: stop.halted,
        onWaiting,
        onStopped(detail) {
          const standIn = offers.makerFor(id);
          const passedOn = standIn !== id && !offers.isOut(standIn);
          warn(
            passedOn ? insteadOf(id, standIn, detail) : `${id} is not called again in this run: ${detail}`,
          );
          onEvent({ type: 'provider-stopped', provider: id, detail, standIn: passedOn ? standIn : null });
          claims.giveUp(id);
        },
        onCooldownTooLong: () => claims.giveUp(id),
      },
      known,
    );
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
