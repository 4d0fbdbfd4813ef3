import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  fingerprintOf,
  isOwnGallery,
  renderGallery,
  renderGalleryPage,
} from '../../../src/report/gallery/gallery.ts';
import type { GalleryProduct } from '../../../src/report/gallery/product.ts';

const product = (overrides: Partial<GalleryProduct> = {}): GalleryProduct => ({
  id: 'p1',
  name: 'Hemp rope',
  description: 'Laid rope.',
  industry: 'Marine',
  subIndustry: 'Cordage',
  plantPart: 'Fibre',
  state: 'placeholder',
  image: {
    file: 'images/hemp-rope-01234567.webp',
    url: 'images/aa/bb.webp',
    width: 1024,
    height: 1024,
    provider: 'placeholder',
    madeAt: '2026-11-22T08:00:00Z',
    prompt: 'A coil of rope <b>',
  },
  reason: null,
  ...overrides,
});

const ABOUT = { title: 'Products', generatedAt: '2026-11-22T08:05:00.000Z' };
const page = (...products: GalleryProduct[]) => renderGallery({ ...ABOUT, products });

describe('the gallery', () => {
  it('shows every product with its image, and says what is a placeholder', () => {
    const html = page(product(), product({ id: 'p2', name: 'Tea', state: 'image' }));
    expect(html).toContain('1 of 2 products have a real image');
    expect(html).toContain(
      '<dt>Prompt</dt><dd><details><summary>Show it</summary>A coil of rope &#60;b&#62;</details></dd>',
    );
    expect(html).toContain(
      '<img src="images/hemp-rope-01234567.webp" alt="Placeholder image of Hemp rope" loading="lazy"',
    );
    expect(html).toContain('alt="Image of Tea"');
    expect(html).toContain('<b>1</b> placeholder</li>');
    expect(html).toContain('aria-label="1 images, 1 placeholders, 0 failed, 0 without an image"');
  });

  it('shows what failed with its reason, and what waits', () => {
    const html = page(
      product({ state: 'failed', image: null, reason: 'content blocked' }),
      product({ id: 'p2', state: 'waiting', image: null }),
    );
    expect(html).toContain('0 of 2 products have a real image');
    expect(html).toContain('<b>Failed</b>content blocked');
    expect(html).toContain('<b>No image yet</b>The next run makes one.');
  });

  it('never loads an image from elsewhere', () => {
    const own = {
      file: null,
      url: 'https://shop.example/a.jpg',
      width: null,
      height: null,
      provider: null,
      madeAt: null,
      prompt: null,
    };
    const html = page(product({ state: 'image', image: own }));
    expect(html).not.toContain('<img');
    expect(html).toContain('<a href="https://shop.example/a.jpg" rel="noreferrer">');
  });

  it('links no address but those of the web', () => {
    const own = {
      file: null,
      url: 'javascript:alert(1)',
      width: null,
      height: null,
      provider: null,
      madeAt: null,
      prompt: null,
    };
    expect(page(product({ image: own }))).not.toContain('href="javascript');
  });

  it('counts the choices of its filters', () => {
    const html = page(
      product(),
      product({ id: 'p2', plantPart: 'Seed' }),
      product({ id: 'p3', industry: 'Food' }),
    );
    expect(html).toContain('<option value="Marine">Marine (2)</option>');
    expect(html).toContain('<option value="Seed">Seed (1)</option>');
    expect(html).toContain('<select id="state" hidden>');
  });

  it('links the pages of a large catalogue, and counts all of it', () => {
    const counts = { image: 1, placeholder: 9, failed: 0, waiting: 99_990 };
    const first = renderGallery({ ...ABOUT, products: [product()], counts, pages: 334 });
    expect(first).toContain('<h1>1 of 100,000 products have a real image</h1>');
    expect(first).toContain('<b>99,990</b> without an image');
    expect(first.match(/href="pages\/\d+\.html"/g)).toHaveLength(334);

    const html = renderGalleryPage({
      ...ABOUT,
      products: [product(), product({ id: 'p2"><b>' })],
      page: 150,
      pages: 334,
      fingerprint: 'abc 334',
    });
    const links = [...html.matchAll(/<a href="([^"]+\.html)"/g)].map(([, link]) => link);
    const near = ['1.html', '148.html', '149.html', '151.html', '152.html', '334.html'];
    expect(links).toEqual([...Array(2)].flatMap(() => ['../index.html', ...near]));
    expect(html).toContain('src="../images/hemp-rope-01234567.webp"');
    expect(html).toContain('p1 – p2&#34;&#62;&#60;b&#62;');
    expect(isOwnGallery(html)).toBe(true);
    expect(fingerprintOf(html)).toBe('abc 334');
    expect(fingerprintOf(first)).toBeNull();
  });

  it('can be empty', () => {
    expect(page()).toContain('The catalogue has no products yet.');
  });

  it('permits by policy just its own style and script, and no address at all', () => {
    const html = page(product());
    const hash = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(html).toContain(
      `default-src 'none'; img-src 'self' file:; style-src ${hash(style)}; script-src ${hash(script)};`,
    );
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(`${style}${script}`).not.toMatch(/https?:|@import|url\(/);
  });

  it('lets no text of a product become markup', () => {
    const skeleton = (html: string) => html.match(/<[a-z/!][^>]*?(?=[\s>])/gi)?.join('') ?? '';
    const expected = skeleton(page(product()));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' onmouseover='x",
        '</template><b>',
        '-->',
        '&lt;',
        '\u0000\u202e',
      ),
    );
    const filled = text.map((value) => `x${value}`);
    fc.assert(
      fc.property(filled, filled, filled, (name, description, other) => {
        const html = page(
          product({
            id: other,
            name,
            description,
            industry: other,
            subIndustry: name,
            plantPart: description,
          }),
        );
        expect(skeleton(html)).toBe(expected);
        expect(html).not.toContain('onerror=alert(1)>');
      }),
      { numRuns: 300 },
    );
  });
});
