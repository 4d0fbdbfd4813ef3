import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createStructureChecker } from '../../../src/images/checker/structure.ts';
import { ImageError } from '../../../src/images/errors.ts';
import { createDecoder } from '../../../src/images/pixels/decode.ts';
import { pngOf as anyPng } from '../../support/png.ts';
import {
  avifOf,
  gifOf,
  jpegOf,
  loadEncoders,
  noise,
  ownJpeg,
  paint,
  picture,
  pngOf,
  webpOf,
} from './pictures.ts';
import { ascii, be, box, concat, gif, le, pngChunk, riff, vp8x, webpChunk } from './samples.ts';

const decoder = createDecoder();
const P = picture();
const SIZE = { width: P.width, height: P.height };
const ALPHA = { ...P, data: P.data.map((level, i) => (i % 4 === 3 ? (i / 4) % 256 : level)) };

beforeAll(loadEncoders);

async function faultOf(bytes: Uint8Array): Promise<ImageError | null> {
  try {
    await decoder.decode(bytes);
    return null;
  } catch (error) {
    if (error instanceof ImageError) return error;
    throw error;
  }
}

const segment = (marker: number, content: Uint8Array | readonly number[]) =>
  concat([0xff, marker, ...be(content.length + 2, 2)], content);
const afterSoi = (jpeg: Uint8Array, extra: Uint8Array) =>
  concat(jpeg.subarray(0, 2), extra, jpeg.subarray(2));
/** The chunks of a simple WebP in an extended one. */
const extended = (
  webp: Uint8Array,
  flags: number,
  { before = [], after = [] }: { before?: Uint8Array[]; after?: Uint8Array[] },
) => riff(vp8x(P.width, P.height, flags), ...before, webp.subarray(12), ...after);

const GOOD: Record<string, () => Uint8Array> = {
  'PNG, RGBA': () => pngOf(P, { filter: 4 }),
  'PNG, RGB': () => pngOf(P, { colourType: 2, filter: 1 }),
  'PNG, grey, 16 bits': () => pngOf(P, { colourType: 0, bits: 16, filter: 2 }),
  'PNG, RGBA, 16 bits, interlaced': () => pngOf(P, { bits: 16, isInterlaced: true, filter: 3 }),
  'PNG, palette of 4 bits, interlaced': () => pngOf(P, { colourType: 3, bits: 4, isInterlaced: true }),
  'PNG, one bit': () => pngOf(P, { colourType: 0, bits: 1 }),
  'PNG, grey with alpha': () => pngOf(P, { colourType: 4, filter: 4 }),
  'PNG with XMP, a profile and a date': () =>
    pngOf(P, {
      before: [pngChunk('iCCP', [65, 0, 0, 1]), pngChunk('tIME', [7, 0, 1, 1, 0, 0, 0])],
      after: [pngChunk('iTXt', ascii('XML:com.adobe.xmp'))],
    }),
  'PNG of a single column': () => pngOf({ ...picture(1, 40) }, { isInterlaced: true }),
  'PNG of three megabytes': () => anyPng(3_000_000),
  'JPEG, progressive': () => jpegOf(P),
  'JPEG, baseline': () => jpegOf(P, { progressive: false, baseline: true }),
  'JPEG, grey': () => jpegOf(P, { colorSpace: 1 }),
  'JPEG, RGB': () => jpegOf(P, { colorSpace: 2 }),
  'JPEG, every sample': () => jpegOf(P, { quality: 98, chromaSubsample: 1, autoSubsample: false }),
  'JPEG with EXIF, XMP, a profile and a comment': () =>
    afterSoi(
      jpegOf(P),
      concat(...[0xe1, 0xe1, 0xe2, 0xfe].map((marker) => segment(marker, ascii('Exif\0\0\xff\xd8\xff\xd9')))),
    ),
  'JPEG, CMYK': () =>
    ownJpeg(70, 50, {
      sampling: [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      extra: segment(0xee, concat(ascii('Adobe'), [0, 100, 0, 0, 0, 0, 0])),
    }),
  'JPEG with restart markers and odd sampling': () =>
    ownJpeg(70, 50, {
      sampling: [
        [2, 2],
        [1, 1],
        [1, 2],
      ],
      restartInterval: 2,
    }),
  'WebP, lossy': () => webpOf(P),
  'WebP, lossless': () => webpOf(P, { lossless: true }),
  'WebP, lossy with alpha': () => webpOf(ALPHA),
  'WebP, lossless with alpha': () => webpOf(ALPHA, { lossless: true }),
  'WebP with EXIF, XMP and a profile': () =>
    extended(webpOf(P), 0x2c, {
      before: [webpChunk('ICCP', [1, 2, 3])],
      after: [webpChunk('EXIF', [1]), webpChunk('XMP ', ascii('<x/>'))],
    }),
  GIF: () => gifOf(P),
  'GIF with a comment, a loop and a transparent colour': () =>
    gifOf(P, {
      before: concat(
        [0x21, 0xfe, 2, 65, 66, 0],
        [0x21, 0xff, 11],
        ascii('NETSCAPE2.0'),
        [3, 1, 0, 0, 0],
        [0x21, 0xf9, 4, 1, 0, 0, 2, 0],
      ),
    }),
  AVIF: () => avifOf(P),
  'AVIF, every sample, with content credentials': () =>
    concat(avifOf(P, { subsample: 1 }), box('uuid', new Uint8Array(64))),
  'AVIF with alpha': () => avifOf(ALPHA),
  'anything with zeros after its end': () => concat(pngOf(P), new Uint8Array(12)),
};

describe('an image that is whole', () => {
  it.each(Object.entries(GOOD))('passes: %s', async (_, make) => {
    const bytes = make();
    const image = await decoder.decode(bytes);
    expect(image.blank).toBeNull();
    expect(await createStructureChecker().check(bytes)).toMatchObject({ ...image, checkedBy: 'structure' });
  });

  it('tells its true size', async () => {
    for (const bytes of [pngOf(P), jpegOf(P), webpOf(P), gifOf(P), avifOf(P)]) {
      expect(await decoder.decode(bytes)).toMatchObject(SIZE);
    }
  });
});

/** The base of each format, and what is done to it; each is refused with these words. */
const zip = ascii('PK\x03\x04 and much more');
const html = ascii('<script>alert(1)</script>');
const at = (bytes: Uint8Array, offset: number, ...values: number[]) => {
  const copy = Uint8Array.from(bytes);
  copy.set(values, offset);
  return copy;
};
const find = (bytes: Uint8Array, tag: string) => Buffer.from(bytes).indexOf(tag, 0, 'latin1');
const garbage = (length: number) => {
  const random = noise(7);
  return Uint8Array.from({ length }, () => 256 * random());
};
const changed = (good: Uint8Array, share: number) => {
  const offset = Math.floor(good.length * share);
  return at(good, offset, (good[offset] as number) ^ 0x5b);
};
/** Whose codes are so likely that others soon run out of data. */
const smooth = () => paint(320, 240, (x, y) => [x / 2, y, 90, 255]);
/** From a share of its bytes on. */
const spoilt = (good: Uint8Array, share: number, end = good.length) => {
  const from = Math.floor(good.length * share);
  return replaced(good, from, end, garbage(end - from));
};
const replaced = (bytes: Uint8Array, from: number, to: number, by: Uint8Array) =>
  concat(bytes.subarray(0, from), by, bytes.subarray(to));
const pngHeader = (bytes: Uint8Array, change: (header: Uint8Array) => void) => {
  const header = Uint8Array.from(bytes.subarray(16, 29));
  change(header);
  return replaced(bytes, 8, 33, pngChunk('IHDR', header));
};

type Fault = readonly [name: string, make: (good: Uint8Array) => Uint8Array, words: RegExp];
const COMMON: Fault[] = [
  ['a ZIP after its end', (good) => concat(good, zip), /after the end|chunks follow|no valid name/],
  ['a page after its end', (good) => concat(good, html), /after the end/],
  ['the same image once more', (good) => concat(good, good), /after the end/],
  [
    'five megabytes of zeros after its end',
    (good) => concat(good, new Uint8Array(5_000_000)),
    /after the end/,
  ],
];

const FAULTS: Record<string, { base: () => Uint8Array; faults: Fault[] }> = {
  PNG: {
    base: () => pngOf(P),
    faults: [
      [
        'one byte of its data changed',
        (good) => at(good, 200, (good[200] as number) ^ 1),
        /checksum of its chunk IDAT/,
      ],
      ['a wrong checksum of a chunk', (good) => at(good, 30, 1), /checksum of its chunk IHDR/],
      [
        'a wrong checksum of its pixels',
        () => pngOf(P, { data: (data) => at(data, data.length - 1, 99) }),
        /cannot be unpacked/,
      ],
      [
        'pixel data of garbage',
        () => pngOf(P, { data: (data) => garbage(data.length) }),
        /cannot be unpacked/,
      ],
      [
        'pixel data that is cut',
        () => pngOf(P, { data: (data) => data.subarray(0, data.length / 2) }),
        /unpacked|ends before/,
      ],
      ['empty pixel data', () => pngOf(P, { data: () => new Uint8Array(0) }), /unpacked|ends before/],
      ['no pixel data', (good) => replaced(good, 33, good.length - 12, new Uint8Array(0)), /holds no pixels/],
      ['no rows', () => pngOf(P, { rows: () => new Uint8Array(0) }), /ends before its last row/],
      [
        'a row too few',
        () => pngOf(P, { rows: (rows) => rows.subarray(4 * P.width + 1) }),
        /ends before its last row/,
      ],
      [
        'a row too many',
        () => pngOf(P, { rows: (rows) => concat(rows, rows.subarray(0, 9)) }),
        /more pixels than its size/,
      ],
      ['an unknown filter', () => pngOf(P, { rows: (rows) => at(rows, 0, 5) }), /unknown filter 5/],
      [
        'a size of no rows',
        (good) => pngHeader(good, (header) => header.fill(0, 4, 8)),
        /with pixels but received/,
      ],
      [
        'a size far beyond its pixels',
        (good) => pngHeader(good, (header) => header.set(be(30_000, 4), 4)),
        /ends before its last row/,
      ],
      [
        'a bit depth that does not exist',
        (good) => pngHeader(good, (header) => header.set([3], 8)),
        /with 3 bits/,
      ],
      [
        'an unknown compression',
        (good) => pngHeader(good, (header) => header.set([1], 10)),
        /unknown compression/,
      ],
      [
        'a palette without entries',
        () => pngOf(P, { before: [pngChunk('PLTE', [])] }),
        /palette has 0 bytes/,
      ],
      [
        'no palette where one is needed',
        () => replaced(pngOf(P, { colourType: 3 }), 33, 33 + 12 + 768, new Uint8Array(0)),
        /palette is missing/,
      ],
      [
        'a colour that its palette lacks',
        () => {
          const all = pngOf(P, { colourType: 3 });
          return replaced(all, 33, 33 + 12 + 768, pngChunk('PLTE', [1, 2, 3]));
        },
        /not in its palette/,
      ],
      [
        'pixel data in two pieces',
        () => pngOf(P, { after: [pngChunk('tIME', []), pngChunk('IDAT', [1])] }),
        /not in one piece/,
      ],
      ['an animation', () => pngOf(P, { before: [pngChunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0])] }), /animated/],
      [
        'an unknown chunk that matters',
        () => pngOf(P, { before: [pngChunk('ABCD', [1])] }),
        /unknown chunk ABCD/,
      ],
      [
        'a chunk of five megabytes beside its pixels',
        () => pngOf(P, { before: [pngChunk('prIv', new Uint8Array(5_000_000))] }),
        /besides its picture/,
      ],
    ],
  },
  JPEG: {
    base: () => jpegOf(P, { progressive: false }),
    faults: [
      [
        'a scan of garbage',
        () => ownJpeg(70, 50, { scan: (scan) => [...garbage(scan.length)].map((byte) => byte & 0xfe) }),
        /pixel data/,
      ],
      ['an empty scan', () => ownJpeg(70, 50, { scan: () => [] }), /a scan is empty/],
      [
        'half a scan',
        () => ownJpeg(70, 50, { scan: (scan) => scan.slice(0, scan.length / 2) }),
        /ends before its last row/,
      ],
      [
        'bytes left over in its scan',
        () => ownJpeg(70, 50, { scan: (scan) => [...scan, 1, 2, 3] }),
        /left over/,
      ],
      [
        'a scan that ends with zeros',
        () => ownJpeg(70, 50, { scan: (scan) => scan.map((byte, i) => (2 * i > scan.length ? 0 : byte)) }),
        /pixel data/,
      ],
      [
        'a restart marker too few',
        () => ownJpeg(70, 50, { restartInterval: 4, scan: (scan) => scan.slice(0, scan.lastIndexOf(0xff)) }),
        /ends before/,
      ],
      [
        'restart markers out of order',
        () =>
          ownJpeg(70, 50, {
            restartInterval: 4,
            scan: (scan) => [...at(Uint8Array.from(scan), scan.indexOf(0xd0, scan.indexOf(0xff)), 0xd5)],
          }),
        /restart markers/,
      ],
      ['rows that are not there', () => ownJpeg(70, 50, { height: 400 }), /ends before its last row/],
      ['a size of no rows', () => ownJpeg(70, 50, { height: 0 }), /with pixels but received/],
      ['a size far beyond its pixels', () => ownJpeg(70, 50, { height: 60_000 }), /ends before its last row/],
      ['no Huffman tables', () => ownJpeg(70, 50, { without: 0xc4 }), /Huffman table that is not there/],
      ['no quantisation table', () => ownJpeg(70, 50, { without: 0xdb }), /quantisation table is missing/],
      ['no frame header', () => ownJpeg(70, 50, { without: 0xc0 }), /no frame header/],
      ['no scan', () => ownJpeg(70, 50, { without: 0xda, scan: () => [] }), /ends before its first scan/],
      ['arithmetic codes', () => ownJpeg(70, 50, { frameMarker: 0xc9 }), /arithmetically coded/],
      ['samples of twelve bits', () => ownJpeg(70, 50, { bits: 12 }), /12 bits/],
      ['a second image inside', (good) => afterSoi(good, concat([0xff, 0xd8])), /a second one begins/],
      [
        'a progressive image without its last scans',
        () => {
          const all = jpegOf(P);
          const last = Buffer.from(all).lastIndexOf(Buffer.from([0xff, 0xda]));
          return concat(all.subarray(0, last), [0xff, 0xd9]);
        },
        /scans are missing/,
      ],
      [
        'five megabytes of comments',
        (good) =>
          afterSoi(good, concat(...Array.from({ length: 80 }, () => segment(0xfe, new Uint8Array(65_000))))),
        /besides its picture/,
      ],
    ],
  },
  WebP: {
    base: () => webpOf(P),
    faults: [
      [
        'one byte of its data changed',
        () => changed(webpOf(smooth(), { method: 0 }), 0.5),
        /cannot be decoded/,
      ],
      ['pixel data of garbage', () => spoilt(webpOf(smooth(), { method: 0 }), 0.3), /cannot be decoded/],
      ['a part that is larger than all', (good) => at(good, 22, 0xff), /cannot be decoded/],
      [
        'half of its pixel data never written',
        () => {
          const good = webpOf(picture(300, 200));
          return Uint8Array.from(good).fill(0, good.length / 2);
        },
        /repeats one byte/,
      ],
      [
        'a lossless frame of garbage',
        () => {
          const good = webpOf(P, { lossless: true });
          return replaced(good, 25, good.length, garbage(good.length - 25));
        },
        /cannot be decoded/,
      ],
      ['an animation flag', (good) => extended(good, 0x02, {}), /animated/],
      [
        'animation frames',
        () =>
          riff(
            vp8x(P.width, P.height, 0),
            webpChunk('ANIM', [0, 0, 0, 0, 0, 0]),
            webpChunk('ANMF', new Uint8Array(24)),
          ),
        /animated/,
      ],
      ['two pictures in one', (good) => extended(good, 0, { after: [good.subarray(12)] }), /two pictures/],
      ['no picture', () => riff(vp8x(P.width, P.height, 0), webpChunk('XMP ', [1])), /holds no picture/],
      [
        'a size far beyond its pixels',
        (good) => riff(vp8x(5_000, 4_000, 0), good.subarray(12)),
        /claims 5000 × 4000/,
      ],
      ['a frame that is no key frame', (good) => at(good, 20, (good[20] as number) | 1), /not a key frame/],
      ['no start code', (good) => at(good, 23, 0), /start code/],
      ['a size of no rows', (good) => at(good, 28, 0, 0), /with pixels but received/],
      ['a chunk that leaves the file', (good) => at(good, 16, ...le(good.length, 4)), /leaves the file/],
      [
        'a chunk after its only frame',
        (good) => riff(good.subarray(12), webpChunk('EXIF', [1])),
        /chunks follow/,
      ],
      [
        'five megabytes of metadata',
        (good) => extended(good, 0, { after: [webpChunk('XMP ', new Uint8Array(5_000_000))] }),
        /besides its picture/,
      ],
    ],
  },
  GIF: {
    base: () => gifOf(P),
    faults: [
      [
        'a code that means nothing',
        () => gifOf(P, { data: (data) => data.map((byte, i) => (i === 300 ? 0xff : byte)) }),
        /unknown code|more pixels|left over|ends before/,
      ],
      [
        'pixel data of garbage',
        () => gifOf(P, { data: (data) => [...garbage(data.length)] }),
        /unknown code|more pixels|left over|ends before/,
      ],
      ['a pixel too few', () => gifOf(P, { indices: (all) => all.slice(1) }), /ends before its last row/],
      ['a pixel too many', () => gifOf(P, { indices: (all) => [...all, 1] }), /more pixels than its size/],
      ['bytes left over in its data', () => gifOf(P, { data: (data) => [...data, 1, 2] }), /left over/],
      ['no pixel data', () => gifOf(P, { data: () => [] }), /holds no pixels/],
      ['no picture', () => concat(gifOf(P).subarray(0, 25), [0x3b]), /holds no picture/],
      ['no palette', () => gifOf(P, { hasPalette: false }), /palette is missing/],
      [
        'a colour that its palette lacks',
        () => at(gifOf(P), 10, 0x80),
        /begins no block|not in its palette|pixel/,
      ],
      ['codes of no bits', () => gifOf(P, { codeBits: 0 }), /begin with 0 bits/],
      ['codes of twelve bits', () => gifOf(P, { codeBits: 12 }), /begin with 12 bits/],
      ['two pictures', (good) => concat(good.subarray(0, -1), good.subarray(25)), /more than one/],
      [
        'a picture that leaves its screen',
        () => gifOf(P, { frame: { width: 500, height: 61 } }),
        /leaves its screen/,
      ],
      [
        'a size far beyond its pixels',
        (good) => at(good, 6, ...le(4_000, 2), ...le(4_000, 2)),
        /fills its 4000 × 4000/,
      ],
      ['a size of no rows', () => gif(40, 0), /with pixels but received/],
      ['no end', () => gifOf(P, { trailer: false }), /ends after/],
      [
        'five megabytes of comments',
        () =>
          gifOf(P, {
            before: concat(
              [0x21, 0xfe],
              ...Array.from({ length: 20_000 }, () => concat([255], new Uint8Array(255))),
              [0],
            ),
          }),
        /besides its picture/,
      ],
    ],
  },
  AVIF: {
    base: () => avifOf(P),
    faults: [
      [
        'one byte of its data changed',
        (good) => at(good, good.length - 200, (good[good.length - 200] as number) ^ 0x5b),
        /cannot be decoded/,
      ],
      [
        'pixel data of garbage',
        (good) => spoilt(good, (find(good, 'mdat') + 30) / good.length),
        /cannot be decoded/,
      ],
      [
        'pixel data that was never written',
        (good) => Uint8Array.from(good).fill(0, find(good, 'mdat') + 4),
        /cannot be decoded/,
      ],
      [
        'empty pixel data',
        (good) => at(good, find(good, 'mdat') - 4, ...be(8, 4)).subarray(0, find(good, 'mdat') + 4),
        /no picture data/,
      ],
      ['a sequence of images', (good) => at(good, 16, ...ascii('avis')), /image sequence/],
      ['a film', (good) => concat(good, box('moov', [1])), /image sequence/],
      ['no size', (good) => at(good, find(good, 'ispe'), ...ascii('xspe')), /does not tell its size/],
      [
        'a size far beyond its pixels',
        (good) => at(good, find(good, 'ispe') + 8, ...be(5_000, 4), ...be(4_000, 4)),
        /cannot be decoded|claims/,
      ],
      [
        'a size of no rows',
        (good) => at(good, find(good, 'ispe') + 12, 0, 0, 0, 0),
        /with pixels but received/,
      ],
      ['no description', (good) => at(good, find(good, 'meta'), ...ascii('free')), /does not tell its size/],
      [
        'a box that leaves its parent',
        (good) => at(good, find(good, 'ispe') - 4, ...be(5_000, 4)),
        /leaves its parent/,
      ],
      ['a box of four bytes', (good) => at(good, find(good, 'meta') - 4, ...be(4, 4)), /claims a size of 4/],
      ['an unknown box after its end', (good) => concat(good, box('evil', [1, 2, 3])), /after the end/],
      [
        'five megabytes of metadata',
        (good) => concat(good, box('free', new Uint8Array(5_000_000))),
        /besides its picture/,
      ],
    ],
  },
};

describe.each(Object.entries(FAULTS))('a damaged %s is refused', (_, { base, faults }) => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = base();
    expect(await faultOf(good)).toBeNull();
  });

  it.each([...COMMON, ...faults])('with %s', async (_name, make, words) => {
    const bytes = make(good);
    expect((await faultOf(bytes))?.message ?? 'It was taken.').toMatch(words);
  });

  it('where it is cut, at every tenth of it', async () => {
    for (let tenth = 1; tenth < 10; tenth += 1) {
      const error = await faultOf(good.subarray(0, (good.length * tenth) / 10));
      expect([tenth, error?.fault]).toEqual([tenth, 'truncated']);
    }
  });

  it('or taken, but never with another error, whatever is done to it', async () => {
    const change = fc.record({
      at: fc.nat(good.length - 1),
      drop: fc.nat(20),
      put: fc.uint8Array({ maxLength: 20 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        let bytes: Uint8Array = good;
        for (const { at: from, drop, put } of changes) bytes = replaced(bytes, from, from + drop, put);
        await faultOf(bytes);
      }),
      { numRuns: 60 },
    );
  });
});

const flat = (...colour: [number, number, number, number]) => paint(160, 120, () => colour);
const grain = noise(3);
/** Nearly normal, with a standard deviation of 1. */
const gauss = () => Array.from({ length: 12 }, grain).reduce((sum, value) => sum + value, -6);

describe('what shows nothing', () => {
  it.each([
    ['a black PNG', () => pngOf(flat(0, 0, 0, 255)), 'all black'],
    ['a black JPEG', () => jpegOf(flat(3, 2, 4, 255)), 'all black'],
    ['a white lossy WebP', () => webpOf(flat(255, 255, 255, 255)), 'of one colour, #ffffff'],
    ['a grey AVIF', () => avifOf(flat(128, 128, 128, 255)), 'of one colour'],
    ['a white GIF', () => gifOf(flat(255, 255, 255, 255)), 'of one colour, #ffffff'],
    [
      'a grey PNG with noise',
      () =>
        pngOf(
          paint(160, 120, () => {
            const g = 128 + 3 * gauss();
            return [g, g, g, 255];
          }),
        ),
      'of one colour',
    ],
    [
      'a dark JPEG with noise',
      () =>
        jpegOf(
          paint(160, 120, () => {
            const g = 6 + 2 * gauss();
            return [g, g, g, 255];
          }),
          { quality: 30 },
        ),
      'all black',
    ],
    [
      'a white picture with dust',
      () => pngOf(paint(160, 120, (x, y) => (x === y && x < 24 ? [0, 0, 0, 255] : [255, 255, 255, 255]))),
      'of one colour, #ffffff',
    ],
    [
      'a transparent PNG with colours beneath',
      () => pngOf({ ...P, data: P.data.map((level, i) => (i % 4 === 3 ? 0 : level)) }),
      'fully transparent',
    ],
    ['a transparent WebP', () => webpOf(flat(9, 99, 199, 0), { lossless: true }), 'fully transparent'],
    [
      'a GIF of its transparent colour',
      () => gifOf(flat(90, 90, 90, 255), { before: concat([0x21, 0xf9, 4, 1, 0, 0, 1, 0]) }),
      'fully transparent',
    ],
  ])('is told: %s', async (_, make, what) => {
    expect((await decoder.decode(make())).blank).toContain(what);
  });

  /** A round, softly lit thing on white, with so much of the picture and so much less light. */
  const product = (radius: number, depth: number) =>
    paint(192, 144, (x, y) => {
      const distance = Math.hypot(x - 96, y - 72) / radius;
      const level = distance < 1 ? 252 - depth * (1 - 0.5 * distance) : 255;
      return [level, level, level - 1, 255];
    });

  it.each([
    ['a white product on white', product(45, 30)],
    ['a small one', product(6, 120)],
    [
      'a pale gradient',
      paint(192, 144, (_x, y) => {
        const level = 215 + y / 4;
        return [level, level, level, 255];
      }),
    ],
    [
      'a night scene with a light',
      paint(192, 144, (x, y) => (Math.hypot(x - 40, y - 30) < 6 ? [200, 180, 90, 255] : [5, 5, 9, 255])),
    ],
    [
      'a thin line drawing',
      paint(192, 144, (x, y) => (x % 24 === 0 || y % 24 === 0 ? [40, 40, 40, 255] : [255, 255, 255, 255])),
    ],
    [
      'even cloth',
      paint(192, 144, (x, y) => {
        const level = 150 + 40 * ((x + y) % 2);
        return [level, level, level, 255];
      }),
    ],
    [
      'a black shape without a background',
      paint(192, 144, (x, y) => [0, 0, 0, Math.hypot(x - 96, y - 72) < 34 ? 255 : 0]),
    ],
  ])('is not %s', async (_, pixels) => {
    const isOpaque = pixels.data[3] === 255;
    const files = isOpaque
      ? [pngOf(pixels), jpegOf(pixels, { quality: 92 }), webpOf(pixels)]
      : [pngOf(pixels)];
    for (const bytes of files) expect((await decoder.decode(bytes)).blank).toBeNull();
  });
});

describe('the codecs', () => {
  it('are started only when an image of theirs comes', async () => {
    const fresh = createDecoder();
    await fresh.decode(pngOf(P));
    await fresh.decode(jpegOf(P));
    await fresh.decode(gifOf(P));
    expect(fresh.startedCodecs).toEqual([]);
    await fresh.decode(webpOf(P));
    expect(fresh.startedCodecs).toEqual(['webp']);
    await fresh.decode(avifOf(P));
    expect(fresh.startedCodecs).toEqual(['webp', 'avif']);
  });
});

describe('where nothing can be decoded', () => {
  const checker = createStructureChecker();
  afterAll(() => checker.close());

  it.each([
    [
      'a PNG whose pixels end early',
      () => pngOf(P, { rows: (rows) => rows.subarray(0, 900) }),
      /ends before its last row/,
    ],
    [
      'a PNG with a wrong checksum of its pixels',
      () => pngOf(P, { data: (data) => at(data, data.length - 1, 99) }),
      /unpacked/,
    ],
    ['a JPEG that is cut', () => jpegOf(P).subarray(0, 900), /no end marker/],
    ['a WebP that is cut', () => webpOf(P).subarray(0, 300), /at least/],
  ])('%s is found all the same', async (_, make, words) => {
    await expect(checker.check(make())).rejects.toThrow(words);
  });

  it('what only decoding can find is let through, and marked for it', async () => {
    const broken = ownJpeg(70, 50, { scan: (scan) => scan.slice(0, scan.length / 2) });
    expect(await checker.check(broken)).toMatchObject({ checkedBy: 'structure', blank: null });
    expect(await checker.check(pngOf(flat(0, 0, 0, 255)))).toMatchObject({
      checkedBy: 'structure',
      blank: null,
    });
  });
});
