/** A run on the real queue, a fake store and fake providers, in virtual time. */

import type { EngineDependencies, EngineEvent, RunOptions, RunReport } from '../../../src/engine/contract.ts';
import { dryRun } from '../../../src/engine/dry-run.ts';
import { runBatch } from '../../../src/engine/run.ts';
import { DEFAULT_SETTINGS } from '../../../src/prompts/settings.ts';
import type {
  GeneratedImage,
  ImageProvider,
  ImageRequest,
  ProviderContext,
} from '../../../src/providers/contract.ts';
import type { ImageToStore, ListableStore } from '../../../src/storage/contract.ts';
import { createFakeClock, type FakeClock, holdWhileDigesting } from '../../support/fake-clock.ts';
import { pngOf } from '../../support/fixtures.ts';
import { INSTANT_CHECKER } from '../../support/images.ts';
import { createTestQueue, type TestQueue } from '../../support/test-queue.ts';

export const PAID_MICRO_USD = 10_000;

export interface FakeProvider extends ImageProvider {
  timeoutMs: number;
  autoConcurrency: number;
  /** When each call began and ended, in milliseconds of the run's clock. */
  calls: { request: ImageRequest; startMs: number; endMs: number | null }[];
  latencyMs: number;
  /** Most calls at once so far. */
  peak: number;
  /** Replaces the usual answer; called when the latency is over. */
  answer: (request: ImageRequest, context: ProviderContext) => GeneratedImage | Promise<GeneratedImage>;
  /** A provider that does not listen goes on when it is aborted. */
  listens: boolean;
}

export function anImage(overrides: Partial<GeneratedImage> = {}): GeneratedImage {
  return {
    bytes: pngOf(1_000),
    model: 'model-1',
    costMicroUsd: 0,
    costBasis: 'none',
    digitalSourceType: 'trainedAlgorithmicMedia',
    warnings: [],
    ...overrides,
  };
}

function fakeProvider(clock: FakeClock, id: string, unitCostMicroUsd: number): FakeProvider {
  let running = 0;
  let made = 0;
  const provider: FakeProvider = {
    id,
    unitCostMicroUsd,
    timeoutMs: 30_000,
    autoConcurrency: 4,
    calls: [],
    latencyMs: 1_000,
    peak: 0,
    listens: true,
    answer: () => {
      made += 1;
      const costBasis = unitCostMicroUsd > 0 ? 'reported' : 'none';
      return anImage({ bytes: pngOf(1_000, made), costMicroUsd: unitCostMicroUsd, costBasis });
    },
    async generate(request, context) {
      const call: FakeProvider['calls'][number] = { request, startMs: clock.now(), endMs: null };
      provider.calls.push(call);
      running += 1;
      provider.peak = Math.max(provider.peak, running);
      try {
        await clock.sleep(provider.latencyMs, provider.listens ? context.signal : undefined);
        return await provider.answer(request, context);
      } finally {
        running -= 1;
        call.endMs = clock.now();
      }
    },
  };
  return provider;
}

export interface FakeStore extends ListableStore {
  /** What lies there, by key. */
  objects: Map<string, Uint8Array>;
  /** When, by key; what was put there past the store is as old as time. */
  writtenMs: Map<string, number>;
  /** Called before a look for a lost image; may throw. */
  checkFind: (folder: string) => void;
  /** Called before an image is read back; may throw. */
  checkGet: (key: string) => void;
  gets: string[];
  /** The content types of tiny objects that were tried. */
  trials: string[];
  /** How long a trial takes: no time, so that a run begins at once. */
  trialMs: number;
  /** Called before a tiny object is taken; may throw. */
  checkTrial: (contentType: string) => void;
  puts: { image: ImageToStore; startMs: number; endMs: number | null }[];
  latencyMs: number;
  /** Called when the latency is over; may throw. */
  check: (image: ImageToStore) => void;
  listens: boolean;
}

function fakeStore(clock: FakeClock): FakeStore {
  const store: FakeStore = {
    id: 'fake',
    puts: [],
    objects: new Map(),
    writtenMs: new Map(),
    checkFind: () => undefined,
    checkGet: () => undefined,
    gets: [],
    trials: [],
    trialMs: 0,
    checkTrial: () => undefined,
    latencyMs: 100,
    check: () => undefined,
    listens: true,
    preflight: async () => ({ place: 'memory', contentTypes: null, maxBytes: null }),
    async put(image, signal) {
      const put: FakeStore['puts'][number] = { image, startMs: clock.now(), endMs: null };
      store.puts.push(put);
      await clock.sleep(store.latencyMs, store.listens ? signal : undefined);
      store.check(image);
      put.endMs = clock.now();
      store.objects.set(image.key, image.bytes);
      store.writtenMs.set(image.key, clock.now());
      return { url: `https://images.example/${image.key}` };
    },
    async find(folder, signal) {
      await clock.sleep(store.latencyMs, store.listens ? signal : undefined);
      store.checkFind(folder);
      const found = [...store.objects].find(([key]) => key.startsWith(`${folder}/`));
      if (found === undefined) return null;
      const [key, bytes] = found;
      return { key, bytes, url: `https://images.example/${key}` };
    },
    async tryOut(contentType, signal) {
      store.trials.push(contentType);
      await clock.sleep(store.trialMs, store.listens ? signal : undefined);
      store.checkTrial(contentType);
      return [];
    },
    async *list() {
      for (const [key, bytes] of store.objects) {
        yield { key, bytes: bytes.length, writtenMs: store.writtenMs.get(key) ?? 0 };
      }
    },
    async remove(key) {
      store.objects.delete(key);
    },
    urlOf: (key) => `https://images.example/${key}`,
    async get(key, signal) {
      store.gets.push(key);
      await clock.sleep(store.latencyMs, store.listens ? signal : undefined);
      store.checkGet(key);
      return store.objects.get(key) ?? null;
    },
  };
  return store;
}

export interface Harness {
  clock: FakeClock;
  queue: TestQueue;
  store: FakeStore;
  /** Costs nothing. */
  free: FakeProvider;
  /** Costs a cent an image. */
  paid: FakeProvider;
  events: EngineEvent[];
  startedMs: number;
  dependencies: EngineDependencies;
  run(options?: Partial<RunOptions>, signal?: AbortSignal): Promise<RunReport>;
  dryRun(options?: Partial<RunOptions>): Promise<RunReport>;
  /** Aborts so long after now. */
  abortAfter(ms: number): AbortSignal;
  eventsOf<T extends EngineEvent['type']>(type: T): Extract<EngineEvent, { type: T }>[];
  /** Back to the real Web Crypto. */
  restore(): void;
}

/** The token of the harness's first claim is number 1, and so on. */
export const tokenOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const OPTIONS: RunOptions = {
  runKey: 'run-1',
  door: 'cli',
  worker: 'worker-1',
  runUrl: null,
  scheduledBy: null,
  provider: 'free',
  batchSize: 20,
  concurrency: 4,
  fallbackProviders: [],
  fallbackOnRefusal: false,
  prompts: DEFAULT_SETTINGS,
  imagesPerMinute: null,
  workers: 1,
  queueMissing: false,
  replace: 'none',
  /** More than any test spends: a run without a bound gets one of its own, and says so. */
  runBudgetMicroUsd: 1_000_000_000,
  dailyBudgetMicroUsd: null,
  timeLimitMs: null,
  waitForRetriesMs: 0,
  leaseSeconds: 90,
};

export async function createHarness(): Promise<Harness> {
  const clock = createFakeClock();
  const restore = holdWhileDigesting(clock);
  const queue = await createTestQueue(clock);
  const store = fakeStore(clock);
  const free = fakeProvider(clock, 'free', 0);
  const paid = fakeProvider(clock, 'paid', PAID_MICRO_USD);
  const events: EngineEvent[] = [];
  let tokens = 0;
  const dependencies: EngineDependencies = {
    queue,
    store,
    rescue: null,
    images: INSTANT_CHECKER,
    providers: new Map([free, paid].map((provider) => [provider.id, provider])),
    clock,
    random: () => 0.5,
    newToken: () => {
      tokens += 1;
      return tokenOf(tokens);
    },
    onEvent: (event) => events.push(event),
    probeUrl: async () => 'ok',
  };
  return {
    clock,
    queue,
    store,
    free,
    paid,
    events,
    startedMs: clock.now(),
    dependencies,
    run: (options = {}, signal = new AbortController().signal) =>
      runBatch(dependencies, { ...OPTIONS, ...options }, signal),
    dryRun: (options = {}) => dryRun(dependencies, { ...OPTIONS, ...options }, new AbortController().signal),
    abortAfter(ms) {
      const controller = new AbortController();
      void clock.sleep(ms).then(() => controller.abort());
      return controller.signal;
    },
    eventsOf: <T extends EngineEvent['type']>(type: T) =>
      events.filter((event): event is Extract<EngineEvent, { type: T }> => event.type === type),
    restore,
  };
}
