/** JPEG, marker by marker to its end: ITU T.81, annex B. */
import type { Dimensions } from '../dimensions.ts';
import { damaged, ImageError, unsupported } from '../errors.ts';
import { guardEnd, guardMetadata, type Reader } from '../reader.ts';

export interface JpegFrame extends Dimensions {
  isProgressive: boolean;
  /** Where the segments after the start marker begin. */
  components: readonly { id: number; h: number; v: number; table: number }[];
}

export interface JpegSegment {
  marker: number;
  /** Of the segment's content, without its length. */
  from: number;
  to: number;
}

export const SOF0 = 0xc0;
export const SOF1 = 0xc1;
export const SOF2 = 0xc2;
export const DHT = 0xc4;
export const EOI = 0xd9;
export const SOS = 0xda;
export const DQT = 0xdb;
export const DRI = 0xdd;
const SOI = 0xd8;
const DNL = 0xdc;

const isFrameHeader = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== DHT && marker !== 0xc8 && marker !== 0xcc;
/** RST0–7 lie in a scan and have no length. */
export const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;
const isMetadata = (marker: number) => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;

/** The segment at an offset; its end is where the next marker, or a scan's data, begins. */
export function readSegment(r: Reader, at: number): JpegSegment {
  let offset = at;
  if (r.u8(offset) !== 0xff) throw damaged('jpeg', `byte ${offset} is not a marker`);
  // Any number of 0xff may stand before a marker.
  while (r.u8(offset + 1) === 0xff) offset += 1;
  const marker = r.u8(offset + 1);
  if (marker === EOI || marker === 0x01) return { marker, from: offset + 2, to: offset + 2 };
  if (marker === SOI) {
    throw new ImageError('trailing_data', 'Expected one jpeg image but a second one begins inside of it.');
  }
  if (marker === 0 || isRestart(marker)) throw damaged('jpeg', `byte ${offset} is not a marker of a segment`);
  const length = r.u16(offset + 2);
  if (length < 2) throw damaged('jpeg', `a segment claims a length of ${length}`);
  return { marker, from: offset + 4, to: offset + 2 + length };
}

export function readJpegSize(r: Reader): Dimensions {
  let offset = 2;
  while (true) {
    const { marker, from, to } = readSegment(r, offset);
    if (isFrameHeader(marker)) return { height: r.u16(from + 1), width: r.u16(from + 3) };
    if (marker === SOS || marker === EOI)
      throw damaged('jpeg', 'it has no frame header before its first scan');
    offset = to;
  }
}

export function readFrame(r: Reader, { marker, from, to }: JpegSegment): JpegFrame {
  if (marker > SOF2) throw unsupported('jpeg', 'it is lossless, hierarchical or arithmetically coded');
  if (r.u8(from) !== 8) throw unsupported('jpeg', `its samples have ${r.u8(from)} bits`);
  const count = r.u8(from + 5);
  if (to - from !== 6 + 3 * count) throw damaged('jpeg', 'its frame header has a wrong length');
  if (count !== 1 && count !== 3 && count !== 4) throw damaged('jpeg', `it has ${count} colour components`);
  const components = Array.from({ length: count }, (_, i) => {
    const at = from + 6 + 3 * i;
    const [id, sampling, table] = [r.u8(at), r.u8(at + 1), r.u8(at + 2)];
    const [h, v] = [sampling >> 4, sampling & 15];
    if (h < 1 || h > 4 || v < 1 || v > 4 || table > 3)
      throw damaged('jpeg', 'its frame header makes no sense');
    return { id, h, v, table };
  });
  const size = { height: r.u16(from + 1), width: r.u16(from + 3) };
  return { ...size, isProgressive: marker === SOF2, components };
}

/** Where the data of a scan ends: at the first marker that is no restart. */
function endOfScan({ bytes, length }: Reader, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < length) {
    const next = bytes[at + 1] as number;
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  throw new ImageError(
    'truncated',
    `Expected a whole jpeg image but its ${length} bytes have no end marker.`,
  );
}

/** @throws {ImageError} for whatever is not in order. Scans are passed over, not read. */
export function readJpeg(r: Reader): JpegFrame {
  let frame: JpegFrame | null = null;
  let scans = 0;
  let metadataBytes = 0;
  let offset = 2;
  while (true) {
    const segment = readSegment(r, offset);
    const { marker, from, to } = segment;
    r.need(to);
    if (marker === EOI) break;
    if (marker === DNL) throw unsupported('jpeg', 'it tells its height after its first scan');
    if (isMetadata(marker)) metadataBytes += to - from;
    if (isFrameHeader(marker)) {
      if (frame !== null) throw damaged('jpeg', 'it has two frame headers');
      frame = readFrame(r, segment);
    }
    offset = to;
    if (marker !== SOS) continue;
    if (frame === null) throw damaged('jpeg', 'it has no frame header before its first scan');
    offset = endOfScan(r, to);
    if (offset === to) throw damaged('jpeg', 'a scan is empty');
    scans += 1;
  }
  if (frame === null || scans === 0) throw damaged('jpeg', 'it ends before its first scan');
  guardEnd(r, offset + 2);
  guardMetadata('jpeg', metadataBytes);
  return frame;
}
