/** What could only be looked at by its structure when it was made, a later run decodes. */
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { ImageChecker } from '../../../src/images/checker/contract.ts';
import { ImageError } from '../../../src/images/errors.ts';
import { StoreError } from '../../../src/storage/contract.ts';
import { onAbort } from '../../../src/waiting.ts';
import { INSTANT_CHECKER } from '../../support/images.ts';
import { createHarness, type Harness } from './harness.ts';

const STRUCTURE = {
  ...INSTANT_CHECKER,
  decodes: false,
  check: async (bytes: Uint8Array) => ({
    ...(await INSTANT_CHECKER.check(bytes)),
    checkedBy: 'structure' as const,
  }),
};

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

/** So many images, made where none can be decoded. */
async function madeElsewhere(count: number): Promise<void> {
  h.dependencies.images = STRUCTURE;
  await h.queue.addMany(count);
  expect(await h.run({ runKey: 'edge', provider: 'paid' })).toMatchObject({ succeeded: count, warnings: [] });
  expect(h.store.gets).toEqual([]);
  h.dependencies.images = INSTANT_CHECKER;
}

const statesOf = () =>
  h.queue.sql<{ state: string; by: string }>(
    'select state, checked_by as by from public.image_generation_images order by id',
  );

it('decodes them once, and leaves them as they are when they are whole', async () => {
  await madeElsewhere(3);
  const shown = await h.queue.images();
  expect(await h.run({ runKey: 'next' })).toMatchObject({ processed: 0, warnings: [] });
  expect(h.store.gets).toHaveLength(3);
  expect(await h.queue.images()).toEqual(shown);
  await h.run({ runKey: 'the one after it' });
  expect(h.store.gets).toHaveLength(3);
});

it('makes anew what proves broken or shows nothing, in the same run', async () => {
  await madeElsewhere(3);
  h.dependencies.random = () => 0;
  let looks = 0;
  h.dependencies.images = {
    ...INSTANT_CHECKER,
    check: async (bytes) => {
      looks += 1;
      if (looks === 1) throw new ImageError('damaged', 'its data ends too early.');
      return { ...(await INSTANT_CHECKER.check(bytes)), blank: looks === 2 ? 'all black' : null };
    },
  };
  const report = await h.run({ runKey: 'next', provider: 'paid' });
  expect(report).toMatchObject({
    succeeded: 2,
    failed: 0,
    warnings: [
      'Images of earlier runs that were not fit to be shown: 2. They could not be decoded when they were made; their products show again what they showed before, and are given new ones.',
    ],
  });
  expect(await statesOf()).toEqual([
    { state: 'rejected', by: 'pixels' },
    { state: 'rejected', by: 'pixels' },
    { state: 'current', by: 'pixels' },
    { state: 'current', by: 'pixels' },
    { state: 'current', by: 'pixels' },
  ]);
  expect(await h.queue.verify()).toEqual([]);
});

it('makes anew what is gone from the store', async () => {
  await madeElsewhere(1);
  h.store.objects.clear();
  expect(await h.run({ runKey: 'next', provider: 'paid' })).toMatchObject({ succeeded: 1 });
});

it('leaves them to a later run when the store cannot be read, and makes its own images', async () => {
  await madeElsewhere(2);
  await h.queue.add();
  h.store.checkGet = () => {
    throw new StoreError('503 Service Unavailable', true);
  };
  const report = await h.run({ runKey: 'next', provider: 'paid' });
  expect(report).toMatchObject({
    succeeded: 1,
    warnings: [expect.stringContaining('503 Service Unavailable')],
  });
  expect(h.store.gets).toHaveLength(1);
  expect((await statesOf()).filter(({ by }) => by === 'structure')).toHaveLength(2);
});

it('spends a minute at most on them', async () => {
  await madeElsewhere(5);
  h.store.latencyMs = 25_000;
  await h.run({ runKey: 'next' });
  expect(h.store.gets).toHaveLength(3);
});

it('does nothing more when the queue is lost meanwhile', async () => {
  await madeElsewhere(1);
  await h.queue.add();
  h.queue.fault = ({ fn }) => (fn === 'recheck' ? { fail: new Error('connection refused') } : null);
  await expect(h.run({ runKey: 'next', provider: 'paid' })).rejects.toThrow('connection refused');
  expect(await h.queue.held()).toBe(0);
});

/** The bytes of all images, the oldest first. */
async function madeSoFar(): Promise<(Uint8Array | undefined)[]> {
  const images = await h.queue.sql<{ path: string }>(
    'select path from public.image_generation_images order by id',
  );
  return images.map(({ path }) => h.store.objects.get(path));
}

/** A decoder that fails at some images: at once, or when nobody waits for it any more. */
function failingAt(isFatal: (bytes: Uint8Array) => boolean, how: 'at once' | 'never ends'): ImageChecker {
  return {
    ...INSTANT_CHECKER,
    check: async (bytes, signal) => {
      if (!isFatal(bytes)) return INSTANT_CHECKER.check(bytes);
      if (how === 'never ends') {
        await new Promise<void>((resolve) => signal !== undefined && onAbort(signal, resolve));
      }
      return STRUCTURE.check(bytes);
    },
  };
}

it.each([
  { how: 'at once', seconds: 0 },
  { how: 'never ends', seconds: 20 },
] as const)(
  'leaves an image alone at which the decoder fails ($how), and goes on',
  async ({ how, seconds }) => {
    await madeElsewhere(4);
    const shown = await h.queue.images();
    const [fatal] = await madeSoFar();
    h.dependencies.images = failingAt((bytes) => bytes === fatal, how);
    for (const runKey of ['next', 'the one after it']) {
      h.store.latencyMs = 0;
      const report = await h.run({ runKey, provider: 'paid' });
      expect(report).toMatchObject({ processed: 0, warnings: [], run: { durationMs: 1_000 * seconds } });
      expect((await statesOf()).map(({ by }) => by)).toEqual(['structure', 'pixels', 'pixels', 'pixels']);
    }
    expect(h.store.gets).toHaveLength(5);
    expect(await h.queue.images()).toEqual(shown);
    expect(await h.queue.verify()).toEqual([]);
  },
);

it.each(['at once', 'never ends'] as const)(
  'lets those at which the decoder fails (%s) not keep the others from their turn for ever',
  async (how) => {
    await madeElsewhere(9);
    const fatal = (await madeSoFar()).slice(0, 5);
    h.dependencies.images = failingAt((bytes) => fatal.includes(bytes), how);
    h.dependencies.random = () => 0;
    const report = await h.run({ runKey: 'next' });
    // A third one in a row would end the decoder for this run.
    expect(h.store.gets).toHaveLength(2);
    expect(report.run.durationMs).toBeLessThanOrEqual(31_000);
    h.dependencies.random = () => 0.5;
    await h.run({ runKey: 'the one after it' });
    expect((await statesOf()).filter(({ by }) => by === 'structure')).toHaveLength(fatal.length);
  },
);
