/** The real engine over the real queue, with a provider and a store of the benchmark's own. */
import { pngOf } from '../__tests__/support/fixtures.ts';
import { INSTANT_CHECKER } from '../__tests__/support/images.ts';
import { type Clock, type Random, systemClock } from '../src/clock.ts';
import type { RunOptions, RunReport } from '../src/engine/contract.ts';
import { runBatch } from '../src/engine/run.ts';
import type { ImageChecker } from '../src/images/checker/contract.ts';
import { DEFAULT_SETTINGS } from '../src/prompts/settings.ts';
import type { ImageProvider } from '../src/providers/contract.ts';
import { createQueue } from '../src/queue/client.ts';
import type { Queue } from '../src/queue/contract.ts';
import type { Rpc } from '../src/queue/transport.ts';
import type { ImageStore } from '../src/storage/contract.ts';

/** The smallest image that passes every check. */
export const PIXEL = pngOf(1);

export const INSTANT_STORE: ImageStore = {
  id: 'bench',
  preflight: async () => ({ place: 'memory', contentTypes: null, maxBytes: null }),
  tryOut: async () => [],
  put: async ({ key }) => ({ url: `https://example.test/${key}` }),
  find: async () => null,
  urlOf: (key) => `https://example.test/${key}`,
  get: async () => null,
};

export interface EngineRun {
  /** One of the two. */
  rpc?: Rpc;
  queue?: Queue;
  provider: ImageProvider;
  store?: ImageStore;
  /** Looks at structures on the engine's own thread unless given. */
  images?: ImageChecker;
  clock?: Clock;
  random?: Random;
  options: Pick<RunOptions, 'batchSize' | 'concurrency'> & Partial<RunOptions>;
}

const noRpc: Rpc = () => Promise.reject(new Error('This run was given neither a queue nor a way to one.'));

/** Runs a batch. @throws what the engine throws. */
export function runEngine({
  rpc = noRpc,
  queue = createQueue(rpc),
  provider,
  store,
  images,
  clock,
  random,
  options,
}: EngineRun): Promise<RunReport> {
  return runBatch(
    {
      queue,
      store: store ?? INSTANT_STORE,
      rescue: null,
      images: images ?? INSTANT_CHECKER,
      providers: new Map([[provider.id, provider]]),
      clock: clock ?? systemClock,
      random: random ?? Math.random,
      newToken: () => crypto.randomUUID(),
      onEvent: () => undefined,
      probeUrl: async () => 'ok',
    },
    {
      runKey: crypto.randomUUID(),
      door: 'cli',
      worker: 'bench',
      runUrl: null,
      scheduledBy: null,
      provider: provider.id,
      fallbackProviders: [],
      fallbackOnRefusal: false,
      prompts: DEFAULT_SETTINGS,
      imagesPerMinute: null,
      workers: 1,
      queueMissing: false,
      replace: 'none',
      runBudgetMicroUsd: null,
      dailyBudgetMicroUsd: null,
      timeLimitMs: null,
      waitForRetriesMs: 0,
      leaseSeconds: 120,
      ...options,
    },
    new AbortController().signal,
  );
}
