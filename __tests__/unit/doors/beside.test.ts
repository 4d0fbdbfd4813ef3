/** Old beside new: which image took whose place, by the records, and the page of it. */
import { describe, expect, it } from '@jest/globals';
import { replacedImages } from '../../../src/doors/beside.ts';
import type { ImageRecord } from '../../../src/queue/images.ts';
import { renderBesidePage } from '../../../src/report/beside-page.ts';

const { signal } = new AbortController();

const record = (id: number, overrides: Partial<ImageRecord>): ImageRecord => ({
  ...{ id, jobId: id, productId: 'a', variation: 0, state: 'replaced', provider: 'openai', model: null },
  ...{ prompt: null, url: `https://store.example/${id}.webp`, store: 'supabase', path: `aa/${id}.webp` },
  ...{ sha256: null, bytes: 1, contentType: 'image/webp', width: 1, height: 1, isPlaceholder: false },
  ...{ digitalSourceType: 'trainedAlgorithmicMedia', costMicroUsd: 20_000, replacedUrl: null },
  ...{ createdAt: `2026-01-0${id}T00:00:00Z`, chosenAt: null, role: null, promptsHash: null },
  ...overrides,
});

async function replaced(records: readonly ImageRecord[], most = 10, products = ['a', 'b', 'c', 'd']) {
  const names = products.map((productId) => ({ productId, name: `Product ${productId}` }));
  return replacedImages(
    {
      images: {
        storedPage: async ({ after, limit }) => ({
          images: records.filter(({ id }) => id > after).slice(0, limit),
          inHand: 0,
        }),
      },
      queue: {
        coveragePage: async ({ after, limit }) =>
          names
            .filter(({ productId }) => after === null || productId > after)
            .slice(0, limit)
            .map((product) => ({
              ...{
                ...product,
                imageUrl: null,
                isPlaceholder: false,
                width: null,
                height: null,
                sha256: null,
              },
            })),
      },
    },
    most,
    signal,
  );
}

describe('old beside new', () => {
  it('takes for each product the image that was shown last, or the one that was there before the queue', async () => {
    const { pairs, total } = await replaced([
      record(1, {}),
      record(2, {}),
      record(3, { state: 'current' }),
      record(4, { productId: 'b', state: 'current', replacedUrl: 'https://shop.example/own.jpg' }),
      // Its first image, another variation, and one that was never shown take nobody's place.
      record(5, { productId: 'c', state: 'current' }),
      record(6, { productId: 'c', variation: 1 }),
      record(7, { productId: 'c', state: 'rejected' }),
    ]);
    expect(total).toBe(2);
    expect(
      pairs.map(({ productId, name, earlier, current }) => [
        productId,
        name,
        earlier.url,
        current.record?.id,
      ]),
    ).toEqual([
      ['b', 'Product b', 'https://shop.example/own.jpg', 4],
      ['a', 'Product a', 'https://store.example/2.webp', 3],
    ]);
  });

  it('tells the newest ones, and how many there are', async () => {
    const records = [1, 2, 3].map((id) =>
      record(id, {
        productId: String.fromCharCode(96 + id),
        state: 'current',
        replacedUrl: 'https://x.example/',
      }),
    );
    const found = await replaced(records, 2, ['a', 'b']);
    expect(found.total).toBe(3);
    expect(found.pairs.map(({ productId, name }) => [productId, name])).toEqual([
      ['c', null],
      ['b', 'Product b'],
    ]);
  });

  it('reads the records page by page', async () => {
    const records = Array.from({ length: 2_500 }, (_, at) =>
      record(at + 1, {
        productId: `p${at >> 1}`,
        state: at % 2 === 0 ? 'replaced' : 'current',
        createdAt: String(at),
      }),
    );
    expect((await replaced(records, 5)).total).toBe(1_250);
  });

  it('is a page that runs nothing and shows names as they are written', async () => {
    const { pairs, total } = await replaced([record(1, {}), record(2, { state: 'current' })]);
    const hostile = pairs.map((pair) => ({ ...pair, name: '<script>alert(1)</script>' }));
    const page = renderBesidePage({ pairs: hostile, total: total + 1, addressOf: (url) => `${url}">` });
    expect(page).not.toContain('<script>');
    expect(page).toContain('&#60;script&#62;');
    expect(page).toContain('<h1>2 products show a new image</h1>');
    expect(page).toContain('src="https://store.example/2.webp&#34;&#62;"');
    expect(page).toContain('and 1 earlier one');
    expect(page).toContain('openai, $0.0200<br>image 2');
  });
});
