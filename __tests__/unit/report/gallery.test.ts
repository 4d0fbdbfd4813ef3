import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type GalleryProduct, renderGallery } from '../../../src/report/gallery.ts';

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

const page = (...products: GalleryProduct[]) =>
  renderGallery({ title: 'Products', generatedAt: '2026-11-22T08:05:00.000Z', products });

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
