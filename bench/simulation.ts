/**
 * One run of the shipped engine in virtual time, on a queue in memory: hundreds of runs with different chances take as
 * long as one on a database, so that a figure is the mean of many and not one lucky run.
 */
import { createFakeClock, holdWhileDigesting } from '../__tests__/support/fake-clock.ts';
import { createMemoryQueue } from '../__tests__/support/memory-queue.ts';
import type { Clock } from '../src/clock.ts';
import type { RunOptions } from '../src/engine/contract.ts';
import type { ImageProvider } from '../src/providers/contract.ts';
import type { ImageStore } from '../src/storage/contract.ts';
import { INSTANT_STORE, PIXEL, runEngine } from './engine.ts';
import {
  createModelProvider,
  type Latency,
  type Limit,
  latencies,
  lowerBoundMs,
  type ModelProvider,
  seededRandom,
  UPLOAD_MS,
} from './provider-model.ts';

/** A call to the database, there and back. */
const QUEUE_MS = 30;

export interface Scene {
  jobs: number;
  /** Slots of the bound. */
  slots: number;
  latency: Latency;
  limit: Limit | null;
  /** How long a call is under way at most before the provider counts it. */
  jitterMs?: number;
  /** How long an upload takes. */
  uploadMs?: number;
  /** What every image is; one pixel unless given. */
  image?: Uint8Array;
  /** What the provider says suits it. */
  autoConcurrency?: number;
  /** How many workers share the run; one unless given. */
  workers?: number;
  options: Pick<RunOptions, 'concurrency'> & Partial<RunOptions>;
}

export interface Outcome {
  /** Of the time that no schedule can beat. */
  share: number;
  refusedShare: number;
  durationMs: number;
  /** Calls to the queue, by function. */
  calls: ReadonlyMap<string, number>;
  mostSettled: number;
}

/** The runs of one queue, one after the other: each with new jobs, and with what the ones before have learned. */
export async function simulate(scene: Scene, seed: number, runs = 1): Promise<Outcome[]> {
  const clock = createFakeClock();
  const restore = holdWhileDigesting(clock);
  const queue = createMemoryQueue(clock, QUEUE_MS);
  const outcomes: Outcome[] = [];
  try {
    for (let run = 0; run < runs; run += 1) {
      queue.addMany(scene.jobs);
      const latencyMs = latencies(scene.jobs, 1_000 * run + seed, scene.latency);
      const random = seededRandom(7_919 * (run + 1) + seed);
      const model = createModelProvider(latencyMs, scene.limit, { jitterMs: scene.jitterMs ?? 0, random });
      const startedMs = clock.now();
      const reports = await Promise.all(
        Array.from({ length: scene.workers ?? 1 }, (_, at) =>
          runEngine({
            queue,
            clock,
            random,
            provider: adapter(model, scene, clock),
            store: slowStore(clock, scene.uploadMs ?? UPLOAD_MS),
            options: {
              waitForRetriesMs: 600_000,
              batchSize: null,
              ...scene.options,
              workers: scene.workers ?? 1,
              worker: `worker ${at + 1}`,
              runKey: `run ${run}`,
            },
          }),
        ),
      );
      const succeeded = reports.reduce((sum, report) => sum + report.succeeded, 0);
      if (succeeded !== scene.jobs) {
        throw new Error(`${succeeded} of ${scene.jobs} succeeded: ${reports[0]?.stoppedDetail}`);
      }
      const durationMs = clock.now() - startedMs;
      outcomes.push({
        share: lowerBoundMs(latencyMs, scene.slots, scene.limit, scene.uploadMs) / durationMs,
        refusedShare: model.refused / model.calls,
        durationMs,
        calls: new Map(queue.calls),
        mostSettled: queue.mostSettled,
      });
      // The next run comes an hour later.
      await clock.sleep(3_600_000);
    }
  } finally {
    restore();
  }
  return outcomes;
}

function adapter(model: ModelProvider, { image, autoConcurrency }: Scene, clock: Clock): ImageProvider {
  return {
    id: 'bench',
    asks: { address: null, model: 'model', sent: {}, format: 'png', pixels: 1, results: 'in-answer' },
    // What is free needs no proof: as a paid one whose way is proven.
    unitCostMicroUsd: 0,
    timeoutMs: 300_000,
    autoConcurrency: autoConcurrency ?? 4,
    async generate(_request, { signal }) {
      const rateLimit = await model.call(clock, signal);
      return {
        bytes: image ?? PIXEL,
        model: 'model',
        costMicroUsd: 0,
        costBasis: 'none',
        digitalSourceType: 'trainedAlgorithmicMedia',
        warnings: [],
        ...(rateLimit === null ? {} : { rateLimit }),
      };
    },
  };
}

function slowStore(clock: Clock, uploadMs: number): ImageStore {
  return {
    ...INSTANT_STORE,
    async put(image, signal) {
      await clock.sleep(uploadMs, signal);
      return INSTANT_STORE.put(image, signal);
    },
  };
}
