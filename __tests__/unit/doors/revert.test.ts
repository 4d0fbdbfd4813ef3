import { describe, expect, it } from '@jest/globals';
import { revert } from '../../../src/doors/revert.ts';
import type { UrlAnswer } from '../../../src/net/url-probe.ts';
import type { ImageRecord, ImageRecords } from '../../../src/queue/images.ts';
import { StoreError } from '../../../src/storage/contract.ts';
import { sha256Hex } from '../../../src/storage/key.ts';

const { signal } = new AbortController();
const BYTES = new TextEncoder().encode('an image');

async function record(id: number, overrides: Partial<ImageRecord> = {}): Promise<ImageRecord> {
  const path = `aa/${id}.webp`;
  return {
    ...{ productId: 'p', variation: 0, digitalSourceType: 'trainedAlgorithmicMedia' },
    ...{ id, jobId: id, state: 'replaced', provider: 'openai', model: null, prompt: null },
    ...{ url: `https://store.example/${path}`, store: 'supabase', path, sha256: await sha256Hex(BYTES) },
    ...{ bytes: BYTES.length, contentType: 'image/webp', width: 1, height: 1, isPlaceholder: false },
    ...{
      costMicroUsd: 0,
      replacedUrl: null,
      createdAt: '2026-01-01T00:00:00Z',
      chosenAt: null,
      role: null,
      promptsHash: null,
    },
    ...overrides,
  };
}

interface Given {
  images?: ImageRecord[];
  imageId?: number | null;
  isForced?: boolean;
  bytes?: Uint8Array | null | Error;
  probed?: UrlAnswer;
}

async function goBack({
  images,
  imageId = null,
  isForced = false,
  bytes = BYTES,
  probed = 'ok',
}: Given = {}) {
  const asked: Parameters<ImageRecords['revert']>[0][] = [];
  const looked: string[] = [];
  const end = revert(
    {
      images: {
        ofProduct: async () => ({
          product: { name: 'Rope', imageUrl: 'https://shop.example/shown.jpg' },
          job: null,
          images: images ?? [await record(3, { state: 'current' }), await record(2), await record(1)],
        }),
        revert: async (request) => {
          asked.push(request);
          return { answer: 'shown', message: null, shownUrl: 'x' };
        },
      },
      store: {
        id: 'supabase',
        urlOf: (key) => `https://store.example/${key}`,
        get: async (key) => {
          looked.push(key);
          if (bytes instanceof Error) throw bytes;
          return bytes;
        },
      },
      probeUrl: async (url) => {
        looked.push(url);
        return probed;
      },
    },
    { productId: 'p', imageId, isForced },
    signal,
  );
  const problem = await end.then(
    () => null,
    (error: Error) => error.message,
  );
  return { problem, asked, looked };
}

describe('going back to an earlier image', () => {
  it('takes the one before what is shown, or the one that is named, and looks at it first', async () => {
    expect(await goBack()).toMatchObject({
      asked: [{ imageId: 2, expectedUrl: null }],
      looked: ['aa/2.webp'],
    });
    expect(await goBack({ imageId: 1 })).toMatchObject({ asked: [{ imageId: 1 }], looked: ['aa/1.webp'] });
    // One step at a time: what was shown later is no earlier image.
    const images = [await record(3), await record(2, { state: 'current' }), await record(1)];
    expect(await goBack({ images })).toMatchObject({ asked: [{ imageId: 1 }] });
    expect(await goBack({ isForced: true })).toMatchObject({
      asked: [{ expectedUrl: 'https://shop.example/shown.jpg' }],
    });
  });

  it.each<[Given, RegExp]>([
    [{ bytes: null }, /gone from the store \(aa\/2\.webp\)/],
    [{ bytes: new TextEncoder().encode('another image') }, /other bytes lie at aa\/2\.webp/],
    [
      { bytes: new StoreError('The store is away.', true) },
      /could not be asked for it: The store is away\. Nothing was/,
    ],
    [{ imageId: 99 }, /"p" has no image 99/],
    [{ images: [] }, /"p" has no earlier image/],
  ])('changes nothing when the image is not there: %j', async (given, words) => {
    expect(await goBack(given)).toMatchObject({ problem: expect.stringMatching(words), asked: [] });
  });

  it('asks the address of one that lies elsewhere', async () => {
    const elsewhere = { images: [await record(2, { store: 'elsewhere', url: 'https://old.example/2.png' })] };
    expect(await goBack(elsewhere)).toMatchObject({
      asked: [{ imageId: 2 }],
      looked: ['https://old.example/2.png'],
    });
    expect(await goBack({ ...elsewhere, probed: 'unreachable' })).toMatchObject({
      problem: expect.stringContaining('answers no more'),
      asked: [],
    });
    expect(await goBack({ ...elsewhere, probed: 'unknown' })).toMatchObject({ asked: [] });
    const otherBucket = { images: [await record(2, { url: 'https://store.example/other/aa/2.webp' })] };
    expect(await goBack(otherBucket)).toMatchObject({ looked: ['https://store.example/other/aa/2.webp'] });
  });
});
