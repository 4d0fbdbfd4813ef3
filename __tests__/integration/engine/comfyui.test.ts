/** ComfyUI through the engine: however its worker dies, a product is rendered once. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../../src/clock.ts';
import { runBatch } from '../../../src/engine/run.ts';
import { createComfyUiProvider } from '../../../src/providers/comfyui/adapter.ts';
import type { ImageProvider } from '../../../src/providers/contract.ts';
import type { Queue } from '../../../src/queue/contract.ts';
import { type ComfyServer, createComfyServer } from '../../support/comfy-server.ts';
import { INSTANT_CHECKER } from '../../support/images.ts';
import { NO_OPTIONS } from '../../support/provider-services.ts';
import { createHarness, type Harness, OPTIONS, tokenOf } from './harness.ts';

const HOUR_MS = 3_600_000;
let h: Harness;
let server: ComfyServer;
let ids = 0;
beforeEach(async () => {
  h = await createHarness();
  server = createComfyServer(h.clock);
  use(h.dependencies, comfyui());
});
afterEach(() => h.restore());

function use(dependencies: Harness['dependencies'], provider: ImageProvider): void {
  dependencies.providers = new Map([[provider.id, provider]]);
}
/** Virtual time stands still while the server answers. */
const answer: typeof globalThis.fetch = (...request) => h.clock.hold(server.fetch(...request));
function comfyui(fetch = answer, clock: Clock = h.clock): ImageProvider {
  const { preflight: _, ...provider } = createComfyUiProvider(
    { url: 'http://127.0.0.1:8188', workflow: null, token: null, options: NO_OPTIONS },
    {
      fetch,
      clock,
      newId: () => {
        ids += 1;
        return tokenOf(ids);
      },
    },
  );
  return provider;
}
const run = (options: Partial<Parameters<Harness['run']>[0]> = {}) =>
  h.run({ provider: 'comfyui', batchSize: 10, concurrency: 2, ...options });
const rendersOf = () => [...server.renders.values()];

it('makes an image of each product, one render each, with a note before it is sent', async () => {
  await h.queue.addMany(3);
  h.queue.fault = (call) => {
    if (call.fn === 'submitted')
      expect(server.posted.length).toBeLessThan(h.queue.callsOf('submitted').length);
    return null;
  };
  expect((await run()).succeeded).toBe(3);
  expect(rendersOf()).toEqual([1, 1, 1]);
  expect(await h.queue.spentMicroUsd()).toBe(0);
  expect(h.queue.callsOf('dispatch')).toEqual([]);
});

describe('a worker that is killed', () => {
  /** Everything that leaves the worker hangs from its n-th call on: before it has its effect, or after. */
  async function killedAt(point: number, when: 'before' | 'after'): Promise<string | null> {
    let calls = 0;
    let where: string | null = null;
    let die: () => void = () => undefined;
    const killed = new Promise<void>((resolve) => {
      die = resolve;
    });
    const never = () => new Promise<never>(() => undefined);
    async function leaving<T>(name: string, effect: () => Promise<T>): Promise<T> {
      if (where !== null) return never();
      calls += 1;
      if (calls !== point) return effect();
      if (when === 'after') await effect();
      where = name;
      die();
      return never();
    }
    const queue = new Proxy(h.queue, {
      get(target, fn: string) {
        const member: unknown = Reflect.get(target, fn);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => leaving(fn, () => member.apply(target, args) as Promise<unknown>);
      },
    }) as Queue;
    const { put } = h.store;
    const store = {
      ...h.store,
      put: (...args: Parameters<typeof put>) => leaving('store', () => put(...args)),
    };
    const fetch: typeof globalThis.fetch = (input, init) =>
      leaving(`${init?.method ?? 'GET'} ${new URL(String(input)).pathname.split('/')[1]}`, () =>
        answer(input, init),
      );
    // Who is dead is not woken either: else its clock would go on after the test.
    const clock: Clock = {
      now: () => h.clock.now(),
      sleep: (...args) => (where === null ? h.clock.sleep(...args) : never()),
    };
    const first = { ...h, dependencies: { ...h.dependencies, queue, store, clock } };
    use(first.dependencies, comfyui(fetch, clock));
    const options = { ...OPTIONS, provider: 'comfyui', runKey: 'killed', worker: 'killed', concurrency: 1 };
    const ended = runBatch(first.dependencies, options, new AbortController().signal);
    await Promise.race([ended, killed]);
    return where;
  }

  it('anywhere leaves one render a product, and its image is shown', async () => {
    const table: [string, number, boolean][] = [];
    for (let point = 1, isOver = false; !isOver; point += 1) {
      for (const when of ['before', 'after'] as const) {
        h.restore();
        h = await createHarness();
        server = createComfyServer(h.clock);
        use(h.dependencies, comfyui());
        await h.queue.add();
        const where = await killedAt(point, when);
        isOver = where === null;
        if (where === null) break;
        await h.clock.sleep(HOUR_MS);
        await run({ runKey: 'next', waitForRetriesMs: HOUR_MS });
        const [shown] = [...(await h.queue.images()).values()];
        table.push([`${when} ${where}`, rendersOf().reduce((sum, one) => sum + one, 0), shown !== null]);
      }
    }
    expect(table.map(([where]) => where)).toEqual(
      expect.arrayContaining([
        ...['after claim', 'before submitted', 'after submitted', 'before POST prompt', 'after POST prompt'],
        ...['before GET queue', 'after GET queue', 'before GET history', 'after GET history'],
        ...[
          'before GET view',
          'after GET view',
          'before store',
          'after store',
          'before settle',
          'after settle',
        ],
      ]),
    );
    expect(table.filter(([, renders, isShown]) => renders !== 1 || !isShown)).toEqual([]);
  });

  it('while ComfyUI starts again: what it has forgotten is sent again under the same id and seed', async () => {
    await h.queue.add();
    h.queue.fault = (call) => {
      if (call.fn === 'submitted' && server.posted.length === 0)
        void h.clock.sleep(1_000).then(server.restart);
      return null;
    };
    expect((await run()).succeeded).toBe(1);
    expect(server.posted).toHaveLength(2);
    expect(server.posted[1]).toEqual(server.posted[0]);
  });
});

it('renders anew what was turned down, and what a person asks for again', async () => {
  const { id } = await h.queue.add();
  const taken: string[] = [];
  h.dependencies.images = {
    ...h.dependencies.images,
    async check(bytes, ...rest) {
      taken.push(String(bytes.length));
      const checked = await INSTANT_CHECKER.check(bytes, ...rest);
      return taken.length === 1 ? { ...checked, blank: 'blank' } : checked;
    },
  };
  await run();
  await h.clock.sleep(HOUR_MS);
  await run({ runKey: 'second' });
  expect(server.posted).toHaveLength(2);
  await h.queue.sql(
    `select public.image_generation_enqueue_products(array[(
       select product_id from public.image_generation_queue where id = ${id}
     )], null, null, 'all')`,
  );
  await run({ runKey: 'again' });
  expect(server.posted).toHaveLength(3);
  expect(new Set(server.posted.map(({ prompt_id }) => prompt_id)).size).toBe(3);
});

it('waits while others fill the queue, and gives its jobs back to them', async () => {
  await h.queue.addMany(2);
  for (let other = 0; other < 8; other += 1) {
    const body = JSON.stringify({
      prompt_id: `other-${other}`,
      prompt: { 4: { inputs: { text: `o${other}` } } },
    });
    await server.fetch('http://127.0.0.1:8188/prompt', { method: 'POST', body });
  }
  const report = await run({ concurrency: 1, waitForRetriesMs: HOUR_MS });
  expect(report.succeeded).toBe(2);
  expect(rendersOf()).toEqual(Array(10).fill(1));
});

it('tells of a graphics card without memory, and fails no product for it', async () => {
  await h.queue.addMany(2);
  server.failure = () => ({
    exception_type: 'torch.OutOfMemoryError',
    exception_message: 'Allocation on device',
  });
  const report = await run();
  expect(report).toMatchObject({ succeeded: 0 });
  const [row] = await h.queue.sql<{ told: string; failed: number }>(
    `select max(error_message) as told, (count(*) filter (where status = 'failed'))::int as failed
     from public.image_generation_queue`,
  );
  expect(row).toMatchObject({ failed: 0, told: expect.stringContaining('--lowvram') });
});
