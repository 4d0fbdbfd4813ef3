/** WebP, chunk by chunk to its end: RFC 9649. */
import type { Dimensions } from '../dimensions.ts';
import { animated, damaged } from '../errors.ts';
import { guardEnd, guardMetadata, type Reader } from '../reader.ts';

const ANIMATION_FLAG = 0x02;

/** The size is in the extended header, or else in the frame of either codec. */
export function readWebpSize(r: Reader): Dimensions {
  const tag = r.tag(12);
  if (tag === 'VP8X') return { width: r.u24le(24) + 1, height: r.u24le(27) + 1 };
  const size = frameSize(r, tag, 20);
  if (size === null) throw damaged('webp', `its first chunk is ${JSON.stringify(tag)}`);
  return size;
}

/** null for a chunk that is no frame. */
function frameSize(r: Reader, tag: string, at: number): Dimensions | null {
  if (tag === 'VP8L') {
    if (r.u8(at) !== 0x2f) throw damaged('webp', 'its lossless frame lacks the signature byte');
    const bits = r.u32le(at + 1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (tag === 'VP8 ') {
    if ((r.u8(at) & 1) !== 0) throw damaged('webp', 'its frame is not a key frame');
    if (r.u24le(at + 3) !== 0x2a019d) throw damaged('webp', 'its lossy frame lacks the start code');
    return { width: r.u16le(at + 6) & 0x3fff, height: r.u16le(at + 8) & 0x3fff };
  }
  return null;
}

/** @throws {ImageError} for whatever is not in order. */
export function readWebp(r: Reader): Dimensions {
  const end = r.u32le(4) + 8;
  r.need(end);
  const canvas = readWebpSize(r);
  const isExtended = r.tag(12) === 'VP8X';
  if (isExtended && (r.u8(20) & ANIMATION_FLAG) !== 0) throw animated('webp', 'it is animated');
  let frame: Dimensions | null = null;
  let metadataBytes = 0;
  let offset = 12;
  while (offset < end) {
    const tag = r.tag(offset);
    const size = r.u32le(offset + 4);
    const next = offset + 8 + size + (size % 2);
    if (next > end) throw damaged('webp', `its chunk ${JSON.stringify(tag)} leaves the file`);
    if (tag === 'ANIM' || tag === 'ANMF') throw animated('webp', 'it is animated');
    const found = frameSize(r, tag, offset + 8);
    if (found !== null && frame !== null) throw damaged('webp', 'it holds two pictures');
    frame ??= found;
    if (found !== null) guardFilled(r.bytes.subarray(offset + 8, offset + 8 + size));
    else if (tag !== 'ALPH') metadataBytes += size;
    if (found !== null && !isExtended && next !== end) throw damaged('webp', 'chunks follow its only frame');
    offset = next;
  }
  guardEnd(r, end);
  guardMetadata('webp', metadataBytes);
  if (frame === null) throw damaged('webp', 'it holds no picture');
  if (frame.width !== canvas.width || frame.height !== canvas.height) {
    throw damaged('webp', `it claims ${sizeText(canvas)} and its picture has ${sizeText(frame)}`);
  }
  return canvas;
}

/** Compressed pixels do not repeat a byte for long: a flat picture of any size does so on 5.4 % of its bytes at most. */
const MOST_REPEATED_SHARE = 1 / 8;
const FEWEST_REPEATED_BYTES = 256;

/** Its codes have no checksum and any bytes decode to something: a part that was never written is found by this alone. */
function guardFilled(frame: Uint8Array): void {
  const most = Math.max(FEWEST_REPEATED_BYTES, MOST_REPEATED_SHARE * frame.length);
  let run = 1;
  for (let at = 1; at < frame.length; at += 1) {
    run = frame[at] === frame[at - 1] ? run + 1 : 1;
    if (run > most) throw damaged('webp', `a part of its pixel data repeats one byte (${frame[at]})`);
  }
}

const sizeText = ({ width, height }: Dimensions) => `${width} × ${height}`;
