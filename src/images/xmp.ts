import { ImageError } from './errors.ts';

/** http://cv.iptc.org/newscodes/digitalsourcetype/ */
export type DigitalSourceType = 'trainedAlgorithmicMedia' | 'algorithmicMedia';

/** An XMP packet that tells how the picture came to be, in the property that IPTC and Google's image search read. */
export function createProvenancePacket(digitalSourceType: DigitalSourceType): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/${digitalSourceType}</Iptc4xmpExt:DigitalSourceType></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
}

interface Chunk {
  tag: string;
  data: Uint8Array;
}

/** Flags of the extended header (RFC 9649, section 2.7.1). */
const ALPHA_FLAG = 0x10;
const XMP_FLAG = 0x04;

function readChunks(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let offset = 12;
  while (offset + 8 <= bytes.length) {
    const size = view.getUint32(offset + 4, true);
    if (offset + 8 + size > bytes.length) {
      throw new ImageError(
        'truncated',
        `Expected a whole webp image but a chunk ends after its ${bytes.length} bytes.`,
      );
    }
    const tag = String.fromCharCode(...bytes.subarray(offset, offset + 4));
    chunks.push({ tag, data: bytes.subarray(offset + 8, offset + 8 + size) });
    offset += 8 + size + (size % 2);
  }
  return chunks;
}

function extendedHeader(flags: number, width: number, height: number): Uint8Array {
  const [w, h] = [width - 1, height - 1];
  return Uint8Array.of(flags, 0, 0, 0, w & 255, (w >> 8) & 255, w >> 16, h & 255, (h >> 8) & 255, h >> 16);
}

/** A lossless frame tells in its header whether it uses transparency; a lossy one has it in a chunk of its own. */
function hasAlpha(chunks: readonly Chunk[]): boolean {
  return chunks.some(({ tag, data }) => tag === 'ALPH' || (tag === 'VP8L' && ((data[4] ?? 0) & 0x10) !== 0));
}

function writeWebp(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  const size = chunks.reduce((sum, { data }) => sum + 8 + data.length + (data.length % 2), 12);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const ascii = (text: string, offset: number) => bytes.set(new TextEncoder().encode(text), offset);
  ascii('RIFF', 0);
  view.setUint32(4, size - 8, true);
  ascii('WEBP', 8);
  let offset = 12;
  for (const { tag, data } of chunks) {
    ascii(tag, offset);
    view.setUint32(offset + 4, data.length, true);
    bytes.set(data, offset + 8);
    offset += 8 + data.length + (data.length % 2);
  }
  return bytes;
}

/**
 * The same picture with an XMP packet, in place of any that it had; pixels are not touched.
 * @throws {ImageError} when the chunks of the image do not fit together.
 */
export function embedXmpInWebp(
  webp: Uint8Array,
  packet: string,
  { width, height }: { width: number; height: number },
): Uint8Array<ArrayBuffer> {
  const chunks = readChunks(webp).filter(({ tag }) => tag !== 'XMP ');
  const present = chunks.find(({ tag }) => tag === 'VP8X');
  const flags = (present?.data[0] ?? (hasAlpha(chunks) ? ALPHA_FLAG : 0)) | XMP_FLAG;
  return writeWebp([
    { tag: 'VP8X', data: extendedHeader(flags, width, height) },
    ...chunks.filter((chunk) => chunk !== present),
    { tag: 'XMP ', data: new TextEncoder().encode(packet) },
  ]);
}
