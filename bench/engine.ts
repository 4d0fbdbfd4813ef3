/** The real engine over the real queue, with a provider and a store of the benchmark's own. */
import { type Clock, systemClock } from '../src/clock.ts';
import type { RunOptions, RunReport } from '../src/engine/contract.ts';
import { runBatch } from '../src/engine/run.ts';
import type { ImageProvider } from '../src/providers/contract.ts';
import { createQueue } from '../src/queue/client.ts';
import type { Rpc } from '../src/queue/transport.ts';
import type { ImageStore } from '../src/storage/contract.ts';

/** A 1×1 PNG: the engine sniffs and measures what it is given. */
export const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

export const INSTANT_STORE: ImageStore = {
  id: 'bench',
  preflight: async () => [],
  put: async ({ key }) => ({ url: `https://example.test/${key}` }),
  find: async () => null,
  urlOf: (key) => `https://example.test/${key}`,
  get: async () => null,
};

export interface EngineRun {
  rpc: Rpc;
  provider: ImageProvider;
  store?: ImageStore;
  clock?: Clock;
  options: Pick<RunOptions, 'batchSize' | 'concurrency'> & Partial<RunOptions>;
}

/** Runs a batch. @throws what the engine throws. */
export function runEngine({ rpc, provider, store, clock, options }: EngineRun): Promise<RunReport> {
  return runBatch(
    {
      queue: createQueue(rpc),
      store: store ?? INSTANT_STORE,
      providers: new Map([[provider.id, provider]]),
      clock: clock ?? systemClock,
      random: Math.random,
      newToken: () => crypto.randomUUID(),
      onEvent: () => undefined,
      probeUrl: async () => 'ok',
    },
    {
      runKey: crypto.randomUUID(),
      door: 'cli',
      worker: 'bench',
      runUrl: null,
      provider: provider.id,
      fallbackProviders: [],
      fallbackOnRefusal: false,
      imagesPerMinute: null,
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
