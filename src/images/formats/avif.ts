/** AVIF, box by box to its end: ISO/IEC 14496-12 and 23008-12, https://aomediacodec.github.io/av1-avif/ */
import type { Dimensions } from '../dimensions.ts';
import { animated, damaged, ImageError } from '../errors.ts';
import { guardMetadata, type Reader } from '../reader.ts';
import { readCodedSize } from './av1.ts';

/** The only path of boxes in boxes that leads to a picture's extent, and the bytes before a box's first child. */
const CONTAINERS: Readonly<Record<string, { parent: string; skipped: number }>> = {
  meta: { parent: '', skipped: 4 },
  iprp: { parent: 'meta', skipped: 0 },
  ipco: { parent: 'iprp', skipped: 0 },
};
/** `uuid` and `jumb` carry content credentials; the others are of the format itself. */
const TOP_LEVEL = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip', 'uuid', 'jumb', 'moov', 'mini']);
const METADATA = new Set(['free', 'skip', 'uuid', 'jumb']);

interface Box {
  tag: string;
  parent: string;
  /** Of its content. */
  from: number;
  to: number;
}

function* boxes(r: Reader, from: number, to: number, parent: string): Generator<Box> {
  let offset = from;
  while (offset < to) {
    if (parent === '' && !isBox(r, offset)) throw foreign(r, offset);
    const short = r.u32(offset);
    const tag = r.tag(offset + 4);
    const header = short === 1 ? 16 : 8;
    const long = short === 1 ? r.u32(offset + 8) * 2 ** 32 + r.u32(offset + 12) : short;
    const size = short === 0 ? to - offset : long;
    if (size < header) throw damaged('avif', `its box ${JSON.stringify(tag)} claims a size of ${size}`);
    if (offset + size > to) {
      if (parent === '') r.need(offset + size);
      throw damaged('avif', `its box ${JSON.stringify(tag)} leaves its parent`);
    }
    yield { tag, parent, from: offset + header, to: offset + size };
    const container = CONTAINERS[tag];
    if (container?.parent === parent)
      yield* boxes(r, offset + header + container.skipped, offset + size, tag);
    offset += size;
  }
}

/** Bytes that end too early may still be a box: then they are told as truncated. */
function isBox(r: Reader, offset: number): boolean {
  if (offset + 8 > r.length) return offset + 4 > r.length || r.u32(offset) < 2 ** 24;
  return TOP_LEVEL.has(r.tag(offset + 4)) && (offset === 0 || r.tag(offset + 4) !== 'ftyp');
}

function foreign(r: Reader, offset: number): ImageError {
  return new ImageError(
    'trailing_data',
    `Expected nothing after the end of the AVIF image but received ${r.length - offset} more bytes.`,
  );
}

function brands(r: Reader, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at + 4 <= to; at += 4) found.push(r.tag(at));
  return found;
}

/** Items are named in `meta` by four letters: a grid, which is put together from tiles, is one of them. */
function isGrid(r: Reader, all: readonly Box[]): boolean {
  const meta = all.find(({ tag }) => tag === 'meta');
  if (meta === undefined) return false;
  for (let at = meta.from; at + 4 <= meta.to; at += 1) if (r.tag(at) === 'grid') return true;
  return false;
}

/** A picture that claims more than it holds would be blown up by whoever shows it. */
function guardCodedSize(r: Reader, all: readonly Box[], claimed: Dimensions): void {
  const data = all.find(({ tag }) => tag === 'mdat' || tag === 'idat');
  if (data === undefined || isGrid(r, all)) return;
  const coded = readCodedSize(r.bytes.subarray(data.from, data.to));
  if (coded === null || area(coded) >= area(claimed)) return;
  throw damaged(
    'avif',
    `it claims ${claimed.width} × ${claimed.height} and its picture has ${coded.width} × ${coded.height}`,
  );
}

const area = ({ width, height }: Dimensions) => width * height;

/** The largest `ispe` is the picture's; thumbnails and the tiles of a grid are smaller. */
function largest(r: Reader, all: Iterable<Box>): Dimensions {
  let found: Dimensions | null = null;
  for (const { tag, parent, from } of all) {
    if (tag !== 'ispe' || parent !== 'ipco') continue;
    const extent = { width: r.u32(from + 4), height: r.u32(from + 8) };
    if (found === null || area(extent) > area(found)) found = extent;
  }
  if (found === null) throw damaged('avif', 'it does not tell its size');
  return found;
}

export function readAvifSize(r: Reader): Dimensions {
  return largest(r, boxes(r, 0, r.length, ''));
}

/** @throws {ImageError} for whatever is not in order. */
export function readAvif(r: Reader): Dimensions {
  const all = [...boxes(r, 0, r.length, '')];
  const hasData = all.some(({ tag, from, to }) => (tag === 'mdat' || tag === 'idat') && to > from);
  for (const { tag, from, to } of all) {
    const isSequence = tag === 'ftyp' && brands(r, from, to).includes('avis');
    if (tag === 'moov' || isSequence) throw animated('avif', 'it is an image sequence');
  }
  const sum = (some: Box[]) => some.reduce((bytes, { from, to }) => bytes + to - from, 0);
  guardMetadata('avif', sum(all.filter(({ tag, parent }) => parent === '' && METADATA.has(tag))));
  const size = largest(r, all);
  guardCodedSize(r, all, size);
  if (!hasData) {
    throw new ImageError(
      'truncated',
      `Expected a whole avif image but its ${r.length} bytes hold no picture data.`,
    );
  }
  return size;
}
