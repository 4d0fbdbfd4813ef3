import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createLocalDrawing } from '../../../src/images/drawing/local.ts';
import { inspectImage } from '../../../src/images/inspect.ts';
import type { Fonts } from '../../../src/images/placeholder/caption.ts';
import { contrast } from '../../../src/images/placeholder/colour.ts';
import { drawPlaceholder, type PlaceholderSubject } from '../../../src/images/placeholder/draw.ts';
import { leafSilhouette } from '../../../src/images/placeholder/motifs/leaf.ts';
import { MOTIFS, motifFor } from '../../../src/images/placeholder/motifs.ts';
import { createPalette, type Mood, type Room, roomOf } from '../../../src/images/placeholder/palettes.ts';
import { createRasterizer, type Rasterizer } from '../../../src/images/placeholder/rasterize.ts';
import { SCENES } from '../../../src/images/placeholder/scenes.ts';
import { hashText, pick, randomFrom } from '../../../src/images/placeholder/seed.ts';
import { columnIndustry } from '../../../src/prompts/attributes.ts';
import { describe as describeProduct } from '../../../src/prompts/prompt.ts';
import { PLANT_PARTS } from '../../../src/prompts/vocabulary/plant-parts.ts';
import { vocabularyWith } from '../../../src/prompts/vocabulary/vocabulary.ts';
import type { ImageRequest, ProviderContext } from '../../../src/providers/contract.ts';
import { createPlaceholderProvider } from '../../../src/providers/placeholder/adapter.ts';
import { sha256Hex } from '../../../src/storage/key.ts';

let rasterizer: Rasterizer;
let fonts: Fonts;
beforeAll(async () => {
  rasterizer = await createRasterizer();
  fonts = rasterizer.fonts;
});

const subject = (overrides: Partial<PlaceholderSubject>): PlaceholderSubject => ({
  id: '1',
  name: 'Hemp Seed Oil',
  description: null,
  industry: 'Food & Beverage',
  subIndustry: null,
  plantPart: 'Seeds',
  attributes: {},
  variation: 0,
  ...overrides,
});

/** The room of what a catalogue calls an industry. */
const roomNamed = (name: string): Room =>
  roomOf(name, columnIndustry(name, 'industry', vocabularyWith())?.value ?? null);

const request = (overrides: Partial<ImageRequest['product']>, variation = 0): ImageRequest => ({
  product: {
    id: '1',
    name: 'Hemp Seed Oil',
    description: null,
    industry: 'Food & Beverage',
    subIndustry: null,
    plantPart: 'Seeds',
    attributes: {},
    imageUrl: null,
    ...overrides,
  },
  prompt: 'not used by a drawing',
  negativePrompt: null,
  stylePreset: null,
  variation,
});

const context = (signal = new AbortController().signal): ProviderContext => ({
  signal,
  remoteId: null,
  onSubmitted: async () => {},
});

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescapeXml = (text: string) => text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '?');

/** The texts of a drawing but for its mark, as a reader would see them. */
function textsOf(svg: string): string[] {
  return Array.from(svg.matchAll(/<text [^<>]*>([^<>]*)<\/text>/g), ([, text = '']) =>
    unescapeXml(text),
  ).filter((text) => text !== 'PLACEHOLDER');
}

/** The smallest parser that notices broken markup: names, quotes, nesting, entities, forbidden characters. */
function expectWellFormed(svg: string): void {
  expect(svg.isWellFormed()).toBe(true);
  expect(svg.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u);
  const open: string[] = [];
  const rest = svg.replace(
    /<(\/?)([A-Za-z]+)((?: [A-Za-z0-9:-]+="[^"<]*")*)(\/?)>/g,
    (_, slash, name, __, closed) => {
      if (slash && open.pop() !== name) throw new Error(`</${name}> closes something else.`);
      if (!slash && !closed) open.push(name);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot|apos);)/);
}

function expectOnlyKnownGlyphs(svg: string): void {
  const isKnown = (codePoint: number) => fonts.bold.covers(codePoint) && fonts.medium.covers(codePoint);
  const missing = Array.from(textsOf(svg).join('')).filter((c) => !isKnown(c.codePointAt(0) ?? 0));
  expect(missing).toEqual([]);
}

describe('the placeholder provider', () => {
  it('is free, needs no stamp and says what it is', async () => {
    const provider = createPlaceholderProvider(createLocalDrawing());
    expect(provider).toMatchObject({ id: 'placeholder', unitCostMicroUsd: 0, autoConcurrency: 2 });
    const { bytes, ...image } = await provider.generate(request({}), context());
    expect(image).toEqual({
      model: 'placeholder-3',
      costMicroUsd: 0,
      costBasis: 'none',
      digitalSourceType: 'algorithmicMedia',
      warnings: [],
    });
    expect(inspectImage(bytes)).toEqual({
      type: 'webp',
      contentType: 'image/webp',
      extension: 'webp',
      width: 1024,
      height: 1024,
    });
    expect(bytes.length).toBeLessThan(150_000);
  });

  it('marks the file as made by an algorithm', async () => {
    const { bytes } = await createPlaceholderProvider(createLocalDrawing()).generate(request({}), context());
    expect(new TextDecoder().decode(bytes)).toContain(
      '<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia</',
    );
  });

  it('gives these very bytes on every machine', async () => {
    const provider = createPlaceholderProvider(createLocalDrawing());
    const hashes: Record<string, string> = {};
    for (const [id, name, industry, plantPart] of GOLDEN_SUBJECTS) {
      const { bytes } = await provider.generate(request({ id, name, industry, plantPart }), context());
      hashes[`${id} ${name}`] = await sha256Hex(bytes);
    }
    expect(hashes).toEqual(GOLDEN_HASHES);
  });

  it('gives the same bytes from two instances, whatever each has drawn before', async () => {
    const [first, second] = [
      createPlaceholderProvider(createLocalDrawing()),
      createPlaceholderProvider(createLocalDrawing()),
    ];
    await first.generate(request({ id: '77', name: 'Something else' }), context());
    const [a, b] = await Promise.all([
      first.generate(request({ id: '9' }), context()),
      second.generate(request({ id: '9' }), context()),
    ]);
    expect(await sha256Hex(a.bytes)).toBe(await sha256Hex(b.bytes));
  });

  it('draws another picture for another product and for another variation of the same one', async () => {
    const svgs = [
      subject({}),
      subject({ id: '2' }),
      subject({ name: 'Hemp Oil' }),
      subject({ variation: 1 }),
    ];
    expect(new Set(svgs.map((s) => drawPlaceholder(s, fonts))).size).toBe(4);
  });

  it('falls back to the narrower industry when the industry is not known', async () => {
    const provider = createPlaceholderProvider(createLocalDrawing());
    const narrow = await provider.generate(request({ industry: null, subIndustry: 'Textiles' }), context());
    const wide = await provider.generate(request({ industry: 'Textiles' }), context());
    expect(await sha256Hex(narrow.bytes)).toBe(await sha256Hex(wide.bytes));
  });

  it('does not start when the run has already stopped, and works again afterwards', async () => {
    const provider = createPlaceholderProvider(createLocalDrawing());
    const stopped = AbortSignal.abort(new Error('the run stops'));
    await expect(provider.generate(request({}), context(stopped))).rejects.toThrow('the run stops');
    expect((await provider.generate(request({}), context())).bytes.length).toBeGreaterThan(1000);
  });

  it('lets timers run between drawing and encoding, and stops there when told to', async () => {
    const provider = createPlaceholderProvider(createLocalDrawing());
    await provider.generate(request({}), context());
    const controller = new AbortController();
    const drawing = provider.generate(request({ id: '3' }), context(controller.signal));
    setTimeout(() => controller.abort(new Error('interrupted')), 0);
    await expect(drawing).rejects.toThrow('interrupted');
  });
});

/** One of each composition, several scripts, and the fallback without a name. */
const GOLDEN_SUBJECTS: readonly (readonly [
  id: string,
  name: string,
  industry: string | null,
  plantPart: string | null,
])[] = [
  ['1', 'Hemp Seed Oil', 'Food & Beverage', 'Seeds'],
  ['2', 'Λάδι από σπόρους κάνναβης', 'Cosmetics & Personal Care', 'Oil'],
  ['3', 'Фасадная штукатурка на основе конопляной костры', 'Construction', 'Hurd'],
  ['4', '大麻籽油', 'Textiles', 'Bast Fiber'],
  ['5', 'Root Balm', 'Something Never Heard Of', 'Roots'],
  ['6', 'Biomass Pellets', 'Energy', 'Whole plant'],
  ['7', 'Tăng cường sức khỏe', 'Health & Wellness', 'Flowers'],
  ['8', '', null, null],
  ['9', 'Hemp Oil 500 ml Glass Bottle', 'Food & Beverage', 'Oil'],
  ['10', 'Wireless Mouse', 'Electronics', null],
];

const GOLDEN_HASHES: Record<string, string> = {
  '1 Hemp Seed Oil': '4d08524d34f0260e3eae0a4d8f131f801f9c9289f0ee96fe1c0ccca385ce19be',
  '2 Λάδι από σπόρους κάνναβης': '6895434e16088bf3a4e35a1e334a835555de7767f7a294afbb121ff78c3362eb',
  '3 Фасадная штукатурка на основе конопляной костры':
    '426abb4d7c979bc68fcca6cc82f20fed15c215146489df13eb245e3da6b1a5ed',
  '4 大麻籽油': '26218e0e7a0e6c13f8902d07455198826afbdc1d0e974a6744d70c1f1a01cf04',
  '5 Root Balm': '58121be17d144ccfa6120378db55268b9c1d892892245761d237b5f34f886b03',
  '6 Biomass Pellets': '9e40e1cf92dcc02e45b93df7bd6445353ce80807112abfe35809d9f4f8707736',
  '7 Tăng cường sức khỏe': '715d6fc8cd50347d0703acc32572e382c13b287f108b698ad8b69d1660e0480e',
  '8 ': 'bfb6896b8004bc894180309b356b586a465a845ad4342bf4d77e42dd6c983d10',
  '9 Hemp Oil 500 ml Glass Bottle': '16fa07af7944d4e4c295cd847d60cfad0c26c0c168dd07a5ff10a3b49b8d2614',
  '10 Wireless Mouse': 'f43c187ea5ba2ae257652440bc789d7d3579ab80b9eb6381d29d274172bae936',
};

describe('a name on a placeholder', () => {
  const nameOn = (name: string, id = '1') =>
    textsOf(drawPlaceholder(subject({ id, name, plantPart: null, industry: null }), fonts));

  it.each([
    ['Hemp Seed Oil', 'Hemp Seed Oil'],
    ['  Hemp \t\n Seed   Oil ', 'Hemp Seed Oil'],
    ['Crème à l’huile de chanvre', 'Crème à l’huile de chanvre'],
    ['Cre\u0300me', 'Crème'],
    ['Λάδι από σπόρους', 'Λάδι από σπόρους'],
    ['Конопляное масло', 'Конопляное масло'],
    ['Dầu hạt gai dầu', 'Dầu hạt gai dầu'],
    ['🌿Hemp🌱 Tea 👩🏽‍🌾', 'Hemp Tea'],
    ['HempPro® ™ 100%', 'HempPro® ™ 100%'],
    ['ＣＢＤ 𝐎𝐢𝐥', 'CBD Oil'],
    ['\u202eHemp\u202c Oil\u200b\u2066', 'Hemp Oil'],
    ['Hemp\u0000\u0007Oil', 'Hemp Oil'],
    ['\ud800Hemp\udfff', 'Hemp'],
    ['<b>Hemp</b> & "Oil\'s"', 'Hemp & "Oil\'s"'],
    ['Hemp &amp;amp; Honey Soap', 'Hemp & Honey Soap'],
    ['Board 1/2&#8243;', 'Board 1/2″'],
    ['大麻 Organic Hemp Oil', 'Organic Hemp Oil'],
    ['H\u0334\u0335\u0336\u0337\u0338e\u0334\u0335mp', 'Hemp'],
  ])('%j reads %j', (name, expected) => {
    const shown = nameOn(name)
      .join(' ')
      .normalize('NFD')
      .replace(/[\u0334-\u0338]/g, '')
      .normalize('NFC');
    expect(shown).toBe(expected);
  });

  it.each([
    ['大麻籽油'],
    ['زيت بذور القنب'],
    ['भांग का तेल'],
    ['שמן קנבוס'],
    ['大麻籽油有机冷榨 CBD'],
    ['🌿🌱'],
    ['---'],
    [''],
  ])('%j is left out, never shown as boxes or as a misleading rest', (name) => {
    expect(nameOn(name)).toEqual([]);
    expect(textsOf(drawPlaceholder(subject({ name }), fonts))).toEqual(['Seeds · Food & Beverage']);
  });

  it('is broken into even lines that do not end in a small word', () => {
    const lines = nameOn('Face Cream with Hemp Oil and Oat for the Driest Skin');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/ (with|and|for|the)$/);
  });

  it.each([
    'Hemp Oil 500 ml Glass Bottle',
    'Hemp Rope 24 mm, Natural',
    'Hemp Felt 420 g/m² Natural',
    'Hemp Twine (100 m) Unbleached',
    'Hemp Wax 50 % Unbleached',
    'Масло льна 250 мл тёмное стекло',
  ])('keeps the numbers of %j on one line with their units', (name) => {
    const measures = name.match(/\p{Nd}+ (?:cm|mm|m\b|%|ml|g\/m²|мл)/gu) ?? [];
    expect(measures.length).toBeGreaterThan(0);
    for (let id = 0; id < 12; id += 1) {
      const lines = nameOn(name, String(id));
      expect(lines.join(' ')).toBe(name);
      for (const measure of measures)
        expect(lines).toEqual(expect.arrayContaining([expect.stringContaining(measure)]));
    }
  });

  it('is shortened at a word with an ellipsis when it is far too long', () => {
    const name = 'Unrefined Virgin Hemp Seed Oil with Natural Lemon and Ginger Aroma '.repeat(12);
    const lines = nameOn(name);
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(lines.at(-1)).toMatch(/[A-Za-z]…$/);
    const shown = lines.join(' ').slice(0, -1);
    expect(name.startsWith(shown)).toBe(true);
    expect(name[shown.length]).toBe(' ');
  });

  it('without spaces is cut between letters and stays within the picture', () => {
    for (let id = 0; id < 12; id += 1) {
      const name = 'Hempseedproteinconcentrate'.repeat(40);
      const svg = drawPlaceholder(subject({ id: String(id), name }), fonts);
      expect(widestLine(svg)).toBeLessThanOrEqual(1024 - 2 * 76);
    }
  });

  it('is as large as its length allows', () => {
    const sizeOf = (name: string) => {
      const svg = drawPlaceholder(subject({ id: '1', name }), fonts);
      return Math.max(...Array.from(svg.matchAll(/font-size="([\d.]+)"/g), ([, size]) => Number(size)));
    };
    const sizes = [
      'CBD',
      'Hemp Seed Protein Powder',
      'Hemp Seed Protein Powder with Cocoa and Vanilla, 500 g',
    ].map(sizeOf);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBe(3);
  });
});

/** Width in px of the widest text of a drawing, by the fonts' own widths. */
function widestLine(svg: string): number {
  const pattern = /font-weight="(\d+)" font-size="([\d.]+)" letter-spacing="(-?[\d.]+)"[^<>]*>([^<>]*)</g;
  return Math.max(
    ...Array.from(svg.matchAll(pattern), ([, weight, size, spacing, escaped = '']) => {
      const text = unescapeXml(escaped);
      const font = weight === '700' ? fonts.bold : fonts.medium;
      return font.widthEm(text) * Number(size) + Array.from(text).length * Number(spacing);
    }),
  );
}

describe('hostile text', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme-composite', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          '</text>',
          '<script>',
          ']]>',
          '<!--',
          '&',
          '&#0;',
          '&lol;',
          '"',
          "'",
          '\u202e',
          '\u0000',
          '\ud800',
          '\udc00',
          '\ufffe',
          '\ufeff',
          'ﷺ',
          '𒈙',
          '👨‍👩‍👧‍👦',
          '🏴‍☠️',
          'a\u0301\u0302\u0303\u0304',
          '\u0e49'.repeat(20),
          'ж',
          'ß',
          ' ',
          '\u2028',
          '%s',
          '#{x}',
          'Hemp',
          '…',
          '-',
          '/',
          'A'.repeat(300),
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join('')),
  );

  it('never breaks the markup, never shows a box, never leaves the picture', () => {
    fc.assert(
      fc.property(
        fc.record({ id: hostile, name: hostile, industry: hostile, plantPart: hostile }),
        (text) => {
          const svg = drawPlaceholder(subject(text), fonts);
          expectWellFormed(svg);
          expectOnlyKnownGlyphs(svg);
          expect(widestLine(svg)).toBeLessThanOrEqual(1024 - 2 * 76 + 1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['ten thousand letters', 'x'.repeat(10_000)],
    ['ten thousand words', 'hemp '.repeat(10_000)],
    ['ten thousand marks on one letter', `a${'\u0301'.repeat(10_000)}`],
    ['a million characters', '漢'.repeat(1_000_000)],
  ])('of %s is drawn without delay', (_, name) => {
    const before = process.cpuUsage();
    const svg = drawPlaceholder(subject({ name, industry: name, plantPart: name }), fonts);
    // Of the processor: what else the machine does meanwhile does not count.
    expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
    expectWellFormed(svg);
    expectOnlyKnownGlyphs(svg);
  });

  it('is accepted by the real renderer', () => {
    for (const name of ['</text><image href="http://127.0.0.1/x.png"/>', '&xxe;', '\u0000\ud800', ']]>']) {
      const { data } = rasterizer.rasterize(drawPlaceholder(subject({ name }), fonts));
      expect(data.length).toBe(1024 * 1024 * 4);
    }
  });
});

describe('palettes', () => {
  const MOODS: Mood[] = ['light', 'deep', 'dark'];

  it('keep every text readable in every industry: 7 to 1 for names, 4.5 to 1 for the rest', () => {
    const names = [
      'Food',
      'Pets',
      'Cosmetics',
      'Textiles',
      'Construction',
      'Paper',
      'Plastics',
      'Automotive',
      'Energy',
      'Electronics',
      'Furniture',
      'Health',
      'Agriculture',
      'Recreation',
      ...Array.from({ length: 60 }, (_, i) => `Unknown ${i}`),
    ];
    for (const name of names) {
      for (const mood of MOODS) {
        const palette = createPalette(roomNamed(name), mood, 0);
        for (const ground of palette.ground) {
          expect(contrast(palette.ink, ground)).toBeGreaterThan(7);
          expect(contrast(palette.inkSoft, ground)).toBeGreaterThan(4.5);
        }
        expect(contrast(palette.pill.text, palette.pill.fill)).toBeGreaterThan(7);
        expect(contrast(palette.seal.text, palette.seal.fill)).toBeGreaterThan(4.5);
      }
    }
  });

  it.each([
    ['Food & Beverage', 'grains'],
    ['Animal Feed', 'meadow'],
    ['Cosmetics & Personal Care', 'scallops'],
    ['Textiles & Fashion', 'weave'],
    ['Construction Materials', 'bricks'],
    ['Paper and Packaging', 'sheets'],
    ['Bioplastics & Composites', 'hexagons'],
    ['Automotive', 'chevrons'],
    ['Energy & Biofuel', 'rays'],
    ['Agriculture', 'furrows'],
    ['Health & Wellness', 'rings'],
    ['Nutraceuticals', 'rings'],
    ['Furniture', 'grain'],
  ])('give %s the pattern %s', (industry, pattern) => {
    expect(roomNamed(industry).pattern).toBe(pattern);
  });

  it('give an unknown industry one palette of its own, and another to the next', () => {
    expect(roomNamed('Zymurgy')).toEqual(roomNamed('zymurgy'));
    expect(roomNamed('Zymurgy').hue).not.toBe(roomNamed('Falconry').hue);
  });
});

describe('motifs', () => {
  const motifOf = (name: string, plantPart: string | null = null) =>
    motifFor(describeProduct({ ...subject({ name, plantPart, industry: null }), imageUrl: null })).id;

  it.each([
    ['Hemp Seed', 'seed'],
    ['Seeds', 'seed'],
    ['Hemp Bast (Fiber)', 'fibre'],
    ['Fibre', 'fibre'],
    ['Hemp Hurd (Shivs)', 'hurd'],
    ['Flowers', 'flower'],
    ['Leaves', 'leaf'],
    ['Leaf', 'leaf'],
    ['Roots', 'root'],
    ['Stalk', 'stalk'],
    ['Stem', 'stalk'],
    ['Seed Oil', 'oil'],
    ['Cannabinoids', 'oil'],
    ['Whole Plant', 'plant'],
    ['Biomass', 'plant'],
  ])('%s shows %s', (plantPart, motif) => {
    expect(motifOf('Product', plantPart)).toBe(motif);
  });

  it('follow the name when the plant part says nothing', () => {
    expect(motifOf('Hempcrete from hurd')).toBe('hurd');
    expect(motifOf('Root tea', 'Various')).toBe('root');
    expect(motifOf('Hemp')).toBe('sprout');
  });

  it.each([
    ['Wireless Mouse', 'mouse'],
    ['Leather Sofa', 'seat'],
    ['Potting Soil', 'planter'],
    ['Toilet Paper', 'roll'],
    ['Pet Food Topper', 'paw'],
    ['Olive Oil', 'bottle'],
    ['Jute Rope', 'coil'],
    ['Tomato Seeds', 'planter'],
    ['Gift Card', 'book'],
    ['Frobnicator', 'parcel'],
    ['大麻籽油', 'parcel'],
  ])('show nothing of hemp where nothing says hemp: %s is a %s', (name, motif) => {
    expect(motifOf(name)).toBe(motif);
    expect(Object.keys(PLANT_PARTS)).not.toContain(motif);
  });

  it('strew leaves over the paper of hemp alone', () => {
    const leaf = leafSilhouette(52);
    const isStrewn = (name: string) =>
      Array.from({ length: 24 }, (_, id) => String(id)).some((id) =>
        drawPlaceholder(subject({ id, name, industry: null, plantPart: null }), fonts).includes(leaf),
      );
    expect(isStrewn('Wireless Mouse')).toBe(false);
    expect(isStrewn('Hemp Rope')).toBe(true);
  });

  it('are all drawn in every scene within a few colours and without slow features', () => {
    const shown = new Map(
      [...Object.keys(PLANT_PARTS).map((part) => ['Product', part] as const), ...NAMES_OF_THINGS].map(
        ([name, plantPart]) => [motifOf(name, plantPart), { name, plantPart }],
      ),
    );
    expect([...shown.keys()].sort()).toEqual(MOTIFS.map(({ id }) => id).sort());
    expect(SCENES).toHaveLength(8);
    for (const [at, text] of [...shown.values()].entries()) {
      for (const moods of COMPOSITIONS) {
        const scene = SCENES[moods[at % moods.length] ?? 0];
        const random = (id: string) => randomFrom(hashText(`${id}\n${text.name}\n0`));
        let product = 0;
        while (pick(random(String(product)), SCENES) !== scene) product += 1;
        const svg = drawPlaceholder(subject({ id: String(product), ...text }), fonts);
        expectWellFormed(svg);
        expect(svg).not.toMatch(/NaN|undefined|Infinity| opacity=|clip-path|filter|mask|href|<image/);
      }
    }
  });
});

/** The scenes by how they are composed: posters, the niche, landscapes, the label. Posters and landscapes have three moods. */
const COMPOSITIONS = [[0, 3, 6], [1], [2, 5, 7], [4]];

/** One thing for each drawing. */
const NAMES_OF_THINGS: readonly (readonly [name: string, plantPart: null])[] = [
  'Frobnicator',
  'Olive Oil',
  'Jam',
  'Dog Food',
  'Dishwasher Tablets',
  'Mug',
  'Fruit',
  'Shirt',
  'Boots',
  'Handbag',
  'Ring',
  'Towel',
  'Chair',
  'Lamp',
  'Saucepan',
  'Plant Pot',
  'Laptop',
  'Mouse',
  'Novel',
  'Guitar',
  'Ball',
  'Doll',
  'Hammer',
  'Bicycle',
  'Dog Leash',
  'Brick',
  'Power Bank',
  'Rope',
  'Shipping Box',
].map((name) => [name, null] as const);
