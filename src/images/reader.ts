/** Reads numbers and tags of an image file, and fails as truncated where its bytes end too early. */
import { ImageError, truncated } from './errors.ts';
import { IMAGE_TYPES, type ImageType } from './types.ts';

export interface Reader {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly type: ImageType;
  u8(offset: number): number;
  u16(offset: number): number;
  u24le(offset: number): number;
  u32(offset: number): number;
  u32le(offset: number): number;
  u16le(offset: number): number;
  tag(offset: number): string;
  /** @throws {ImageError} `truncated` unless so many bytes are there. */
  need(end: number): void;
}

export function createReader(bytes: Uint8Array, type: ImageType): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const need = (end: number) => {
    if (end > bytes.length) throw truncated(type, bytes.length, end);
  };
  const at = (offset: number, count: number) => {
    need(offset + count);
    return offset;
  };
  return {
    bytes,
    length: bytes.length,
    type,
    u8: (o) => view.getUint8(at(o, 1)),
    u16: (o) => view.getUint16(at(o, 2)),
    u16le: (o) => view.getUint16(at(o, 2), true),
    u24le: (o) => view.getUint16(at(o, 3), true) | (view.getUint8(o + 2) << 16),
    u32: (o) => view.getUint32(at(o, 4)),
    u32le: (o) => view.getUint32(at(o, 4), true),
    tag: (o) => String.fromCharCode(...bytes.subarray(at(o, 4), o + 4)),
    need,
  };
}

/**
 * What an image may carry besides its picture: colour profiles are up to 3 MB, content credentials with thumbnails some
 * hundred kilobytes. More is something else in disguise.
 */
const MOST_METADATA_BYTES = 4 * 1024 * 1024;

/** @throws {ImageError} `metadata` */
export function guardMetadata(type: ImageType, bytes: number): void {
  if (bytes <= MOST_METADATA_BYTES) return;
  throw new ImageError(
    'metadata',
    `Expected a ${type} image with at most ${MOST_METADATA_BYTES} bytes besides its picture but received ${bytes}.`,
  );
}

/** Some writers fill a file up with zeros; these few are let through. */
const MOST_PADDING_BYTES = 4096;

/**
 * Nothing may follow the end of the image: it would be stored and served with it.
 * @throws {ImageError} `trailing_data`
 */
export function guardEnd({ bytes, type }: Reader, end: number): void {
  const rest = bytes.length - end;
  if (rest <= 0) return;
  if (rest <= MOST_PADDING_BYTES && bytes.subarray(end).every((byte) => byte === 0)) return;
  throw new ImageError(
    'trailing_data',
    `Expected nothing after the end of the ${IMAGE_TYPES[type].name} image but received ${rest} more bytes.`,
  );
}
