/** What bytes really are, by how they begin. */
import { describeValue } from '../errors.ts';
import { ImageError } from './errors.ts';
import { IMAGE_TYPE_NAMES, type ImageType } from './types.ts';

interface Signature {
  /** For people: "It is …". */
  label: string;
  /** Null for what we recognise in order to refuse it by name; `other` where it is a picture all the same. */
  type: ImageType | 'other' | null;
  /** Bytes as Latin-1 text by their offset; all must match. */
  magic: readonly (readonly [offset: number, text: string])[];
}

/** First match wins. Sources: the formats' specifications; "ftyp" brands from ISO/IEC 14496-12 and AV1's AVIF. */
export const SIGNATURES: readonly Signature[] = [
  { label: 'a PNG image', type: 'png', magic: [[0, '\x89PNG\r\n\x1a\n']] },
  { label: 'a JPEG image', type: 'jpeg', magic: [[0, '\xff\xd8\xff']] },
  {
    label: 'a WebP image',
    type: 'webp',
    magic: [
      [0, 'RIFF'],
      [8, 'WEBP'],
    ],
  },
  { label: 'a GIF image', type: 'gif', magic: [[0, 'GIF87a']] },
  { label: 'a GIF image', type: 'gif', magic: [[0, 'GIF89a']] },
  { label: 'an AVIF image', type: 'avif', magic: [[4, 'ftypavif']] },
  { label: 'an AVIF image sequence', type: 'other', magic: [[4, 'ftypavis']] },
  { label: 'a HEIC image', type: 'other', magic: [[4, 'ftyphe']] },
  { label: 'a HEIF image', type: 'other', magic: [[4, 'ftypmif1']] },
  { label: 'a video', type: null, magic: [[4, 'ftyp']] },
  { label: 'a JPEG XL image', type: 'other', magic: [[0, '\xff\x0a']] },
  { label: 'a JPEG XL image', type: 'other', magic: [[4, 'JXL \r\n\x87\n']] },
  { label: 'a JPEG 2000 image', type: 'other', magic: [[4, 'jP  \r\n\x87\n']] },
  {
    label: 'a BMP image',
    type: 'other',
    magic: [
      [0, 'BM'],
      [6, '\0\0\0\0'],
    ],
  },
  { label: 'a TIFF image', type: 'other', magic: [[0, 'II*\0']] },
  { label: 'a TIFF image', type: 'other', magic: [[0, 'MM\0*']] },
  { label: 'a Windows icon', type: 'other', magic: [[0, '\0\0\x01\0']] },
  { label: 'a PDF document', type: null, magic: [[0, '%PDF-']] },
  { label: 'a ZIP archive', type: null, magic: [[0, 'PK\x03\x04']] },
  { label: 'gzip-compressed data', type: null, magic: [[0, '\x1f\x8b']] },
  { label: 'an audio or video file', type: null, magic: [[0, 'RIFF']] },
  { label: 'a PNG image in base64 that was not decoded', type: null, magic: [[0, 'iVBORw0KGgo']] },
  { label: 'a JPEG image in base64 that was not decoded', type: null, magic: [[0, '/9j/']] },
  { label: 'a WebP image in base64 that was not decoded', type: null, magic: [[0, 'UklGR']] },
  { label: 'a data: URL that was not decoded', type: null, magic: [[0, 'data:']] },
];

/** What text is, by its beginning (lower case, after blanks and a byte-order mark). */
const TEXTS: readonly { label: string; type?: 'other'; begins: RegExp }[] = [
  {
    label: 'an SVG document',
    type: 'other',
    begins: /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype svg[^>]*>\s*)?<(\w+:)?svg[\s/>]/,
  },
  { label: 'an HTML page', begins: /^(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body)[\s>]/ },
  { label: 'an XML document', begins: /^<(\?xml|[a-z])/ },
  { label: 'a JSON text', begins: /^[{[]/ },
];

const SAMPLE_BYTES = 1024;
const EXPECTED = `a ${IMAGE_TYPE_NAMES} image`;

function has(bytes: Uint8Array, offset: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (bytes[offset + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}

/** The text at the beginning of the bytes, or null when they are not text. */
function beginningAsText(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE_BYTES));
  // A sample may end in the middle of a character; other bytes that are no UTF-8, or control characters, are not text.
  const body = text.replace(/\ufffd{1,3}$/u, '');
  return /[\p{Cc}\ufffd]/u.test(body.replace(/\s/gu, '')) ? null : body.trim();
}

function signatureOf(bytes: Uint8Array): Signature | undefined {
  return SIGNATURES.find(({ magic }) => magic.every(([offset, text]) => has(bytes, offset, text)));
}

/** "a PNG image", by its signature alone; null for what has none. */
export function knownKind(bytes: Uint8Array): string | null {
  return signatureOf(bytes)?.label ?? null;
}

/** Tells what the bytes really are, in words for people. */
function describeBytes(bytes: Uint8Array): Pick<Signature, 'label' | 'type'> {
  if (bytes.length === 0) return { label: 'nothing', type: null };
  const signature = signatureOf(bytes);
  if (signature) return signature;
  const text = beginningAsText(bytes);
  if (text !== null) {
    const known = TEXTS.find(({ begins }) => begins.test(text.toLowerCase()));
    const label = `${known?.label ?? 'a plain text'} that begins with ${describeValue(text)}`;
    return { label, type: known?.type ?? null };
  }
  const first = Array.from(bytes.subarray(0, 8), (b) => b.toString(16).padStart(2, '0')).join(' ');
  return { label: `data of an unknown kind that begins with ${first}`, type: null };
}

/**
 * The type of an image by its first bytes; a declared type is never trusted.
 * @throws {ImageError} that names what came when it is not an image that we keep. SVG is refused for good: it can
 * carry script, which would run on the storage's origin.
 */
export function sniffImage(bytes: Uint8Array): ImageType {
  const { label, type } = describeBytes(bytes);
  if (type !== null && type !== 'other') return type;
  const fault = type === 'other' ? 'unsupported_type' : 'not_an_image';
  throw new ImageError(fault, `Expected ${EXPECTED} but received ${label}.`);
}

/** A picture of a type that we never keep: whoever sends one sends them all so. */
export function isNeverKept(bytes: Uint8Array): boolean {
  return describeBytes(bytes).type === 'other';
}
