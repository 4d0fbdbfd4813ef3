/** Which products need a picture: every one is put where it belongs, and each address is asked once. */
import { describe, expect, it } from '@jest/globals';
import { coverageOf } from '../../../src/doors/coverage.ts';
import type { UrlAnswer } from '../../../src/net/url-probe.ts';
import type { CoveredProduct } from '../../../src/queue/contract.ts';
import { renderCoveragePage } from '../../../src/report/coverage-page.ts';
import { httpUrl } from '../../../src/report/gallery/html.ts';

const signal = new AbortController().signal;

const shown = (productId: string, overrides: Partial<CoveredProduct> = {}): CoveredProduct => ({
  productId,
  name: `Product ${productId}`,
  imageUrl: `https://shop.example/${productId}.jpg`,
  isPlaceholder: false,
  width: null,
  height: null,
  sha256: null,
  ...overrides,
});

async function cover(
  products: CoveredProduct[],
  { probe = true, answers = {} as Record<string, UrlAnswer> } = {},
) {
  const asked: string[] = [];
  const queue = {
    coveragePage: async ({ after, limit }: { after: string | null; limit: number }) => {
      const from = after === null ? 0 : products.findIndex(({ productId }) => productId === after) + 1;
      return products.slice(from, from + limit);
    },
  };
  const probeUrl = async (url: string): Promise<UrlAnswer> => {
    asked.push(url);
    return answers[url] ?? 'ok';
  };
  return { found: await coverageOf({ queue, probeUrl }, { smallest: 512, probe }, signal), asked };
}

const idsOf = (products: readonly CoveredProduct[]) => products.map(({ productId }) => productId);

describe('the coverage of a catalogue', () => {
  it('tells what is missing, a placeholder, too small, gone, and shown twice', async () => {
    const { found, asked } = await cover(
      [
        shown('a', { imageUrl: null }),
        shown('b', { isPlaceholder: true, width: 100, height: 100 }),
        shown('c', { width: 2000, height: 511 }),
        shown('d', { width: 512, height: 512, sha256: 'x' }),
        shown('e', { sha256: 'x' }),
        shown('f'),
        shown('g', { imageUrl: 'https://shop.example/f.jpg' }),
        shown('h', { imageUrl: '/relative.jpg' }),
      ],
      { answers: { 'https://shop.example/c.jpg': 'unreachable', '/relative.jpg': 'not-asked' } },
    );
    expect([found.total, found.real, found.unknown]).toEqual([8, 6, 1]);
    expect(idsOf(found.missing)).toEqual(['a']);
    expect(idsOf(found.placeholders)).toEqual(['b']);
    expect(idsOf(found.small)).toEqual(['c']);
    expect(idsOf(found.unreachable)).toEqual(['c']);
    expect(found.twice.map(idsOf)).toEqual([
      ['d', 'e'],
      ['f', 'g'],
    ]);
    expect(asked).toHaveLength(6);
  });

  it('goes through all pages, and asks nobody where that is not wanted', async () => {
    const products = Array.from({ length: 1_203 }, (_, at) => shown(String(at).padStart(5, '0')));
    const { found, asked } = await cover(products, { probe: false });
    expect([found.total, found.real, found.unknown]).toEqual([1_203, 1_203, null]);
    expect(asked).toEqual([]);
  });

  it('is a page that no text of a product can break', () => {
    const evil = shown('"><script>', {
      name: '<img src=x onerror=alert(1)>',
      imageUrl: 'https://x.example/"onload="alert(1)',
    });
    const sections = [
      {
        title: 'without an image',
        advice: null,
        groups: [[evil], [shown('b', { imageUrl: 'javascript:alert(1)' })]],
      },
    ];
    const page = renderCoveragePage('1 of 2 products', 0.5, sections, (url) => httpUrl(url ?? ''));
    expect(page).not.toMatch(/<script|<img src=x|"onload|javascript:/);
    expect(page).toContain('width: 50.0%');
  });
});
