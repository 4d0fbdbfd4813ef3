import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { folderOf } from '../../../src/engine/line/ask-store.ts';
import { type Refined, refine } from '../../../src/engine/line/refine.ts';
import { chain, refused, type Stage } from '../../../src/engine/line/stage.ts';
import { STAGES, type Stages } from '../../../src/engine/line/stages.ts';
import { store } from '../../../src/engine/line/store.ts';
import { runBatch } from '../../../src/engine/run.ts';
import type { Job, Settlement } from '../../../src/queue/contract.ts';
import { sha256Hex } from '../../../src/storage/key.ts';
import { pngOf } from '../../support/fixtures.ts';
import { anImage, createHarness, type Harness, OPTIONS, PAID_MICRO_USD, tokenOf } from './harness.ts';

let h: Harness;
beforeEach(async () => {
  h = await createHarness();
});
afterEach(() => h.restore());

type Toy = Stage<Refined, Refined, unknown>;
/** The line with one more stage: this line is all that it takes. */
const lineWith = (toy: Toy): Stages => ({
  ...STAGES,
  toStore: chain(refine).next(toy).next(store),
});

/** The ways in which a job comes by its image: one job of each, in this order. */
const WAYS = ['bought', 'adopted', 'recovered', 'resumed'] as const;
/** Whose worker died after it had paid. */
const DEAD = tokenOf(900);
const imageOf = (way: (typeof WAYS)[number]) => pngOf(1_000, 1 + WAYS.indexOf(way));

/** What earlier attempts have left of each job. */
async function leftOvers(): Promise<Record<number, Partial<Job>>> {
  const path = `ad/${'0'.repeat(32)}.png`;
  const adopted = imageOf('adopted');
  h.store.objects.set(path, adopted);
  const recovered = imageOf('recovered');
  const folder = await folderOf({ token: DEAD, jobId: 3 });
  h.store.objects.set(`${folder}/${(await sha256Hex(recovered)).slice(0, 32)}.png`, recovered);
  const paidImage = {
    url: `https://images.example/${path}`,
    path,
    store: 'fake',
    sha256: await sha256Hex(adopted),
    bytes: 1_000,
    contentType: 'image/png',
    width: 1024,
    height: 768,
    digitalSourceType: 'trainedAlgorithmicMedia',
    provider: 'paid',
    model: 'model-0',
    prompt: 'a rope',
  };
  return {
    2: { paidImage },
    3: { lostCalls: [{ token: DEAD, provider: 'paid' }] },
    4: { remoteId: 'task-1' },
  };
}

/** Runs a batch of one job of each kind; answers their settlements in the order of `WAYS`. */
async function run(stages: Stages): Promise<(Settlement | null)[]> {
  await h.queue.addMany(WAYS.length);
  const left = await leftOvers();
  const { queue } = h.dependencies;
  h.dependencies.queue = {
    ...queue,
    claim: async (...args) => {
      const found = await queue.claim(...args);
      return { ...found, jobs: found.jobs.map((job) => ({ ...job, ...left[job.id] })) };
    },
  };
  h.paid.answer = (_request, { remoteId }) =>
    anImage({
      bytes: imageOf(remoteId === null ? 'bought' : 'resumed'),
      costMicroUsd: PAID_MICRO_USD,
      costBasis: 'reported',
    });
  const options = { ...OPTIONS, provider: 'paid', batchSize: WAYS.length, concurrency: 1 };
  await runBatch(h.dependencies, options, new AbortController().signal, stages);
  return (await h.queue.attempts()).map(({ settlement }) => settlement);
}

describe('one more stage in the line', () => {
  /** Stamps the image: its bytes change, and nothing else. */
  function stamped(bytes: Uint8Array): Uint8Array {
    const copy = bytes.slice();
    copy.set(new TextEncoder().encode('stamp'), 100);
    return copy;
  }

  it('is passed by every image, whatever way it came', async () => {
    const settlements = await run(lineWith(async (image) => ({ ...image, bytes: stamped(image.bytes) })));
    const shas = await Promise.all(WAYS.map((way) => sha256Hex(stamped(imageOf(way)))));
    expect(settlements).toMatchObject(shas.map((sha256) => ({ status: 'completed', image: { sha256 } })));
    // What was changed is a new image, stored under its own name.
    expect(h.store.puts.map(({ image }) => image.bytes)).toEqual(WAYS.map((way) => stamped(imageOf(way))));
    expect(settlements.map((settlement) => settlement?.costMicroUsd)).toEqual([PAID_MICRO_USD, 0, 0, 0]);
  });

  it('may refuse an image, whatever way it came, and what it has cost is booked', async () => {
    const settlements = await run(
      lineWith(async (image) => refused('toy', image, 'permanent', 'Not this one.')),
    );
    expect(settlements).toMatchObject(
      WAYS.map(() => ({ status: 'failed', failureClass: 'permanent', message: 'Not this one.' })),
    );
    expect(settlements.map((settlement) => settlement?.costMicroUsd)).toEqual([PAID_MICRO_USD, 0, 0, 0]);
    expect(h.store.puts).toEqual([]);
  });

  it('lets the next image pass when it has refused one', async () => {
    let images = 0;
    const settlements = await run(
      lineWith(async (image) => {
        images += 1;
        return images % 2 === 0 ? refused('toy', image, 'permanent', 'Not this one.') : image;
      }),
    );
    const states = settlements.map((settlement) => settlement?.status);
    expect(states).toEqual(['completed', 'failed', 'completed', 'failed']);
  });
});

describe('the line as it is', () => {
  it('keeps what lies in the store already, and stores what does not', async () => {
    const settlements = await run(STAGES);
    const shas = await Promise.all(WAYS.map((way) => sha256Hex(imageOf(way))));
    expect(settlements).toMatchObject(shas.map((sha256) => ({ status: 'completed', image: { sha256 } })));
    expect(h.store.puts.map(({ image }) => image.bytes)).toEqual([imageOf('bought'), imageOf('resumed')]);
    expect(settlements[1]).toMatchObject({ model: 'model-0', prompt: 'a rope', recovers: null });
    expect(settlements[2]).toMatchObject({ model: null, prompt: '', recovers: DEAD });
  });
});
