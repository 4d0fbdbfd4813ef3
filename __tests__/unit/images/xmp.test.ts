import { describe, expect, it } from '@jest/globals';
import { ImageError } from '../../../src/images/errors.ts';
import { inspectImage } from '../../../src/images/inspect.ts';
import { createProvenancePacket, embedXmpInWebp } from '../../../src/images/xmp.ts';
import { sha256Hex } from '../../../src/storage/key.ts';
import { ascii, webpExtended, webpLossless, webpLossy } from './samples.ts';

const packet = createProvenancePacket('algorithmicMedia');
const size = { width: 301, height: 203 };
const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

describe('embedXmpInWebp', () => {
  it.each([
    ['lossy', webpLossy(301, 203), 0x04],
    ['lossless', webpLossless(301, 203), 0x04],
    ['lossless with transparency', webpLossless(301, 203, true), 0x14],
    ['extended', webpExtended(301, 203), 0x14],
  ])('adds the packet to a %s image and keeps its frame byte for byte', (_, webp, flags) => {
    const marked = embedXmpInWebp(webp, packet, size);
    expect(inspectImage(marked)).toMatchObject({ type: 'webp', ...size });
    expect(marked[20]).toBe(flags);
    expect(new TextDecoder().decode(marked)).toContain(packet);
    const frame = text(webp).slice(text(webp).search(/VP8 |VP8L/));
    expect(text(marked)).toContain(frame);
  });

  it('declares its own length, padded to even', () => {
    const marked = embedXmpInWebp(webpLossy(301, 203), 'odd', size);
    expect(new DataView(marked.buffer).getUint32(4, true)).toBe(marked.length - 8);
    expect(marked.length % 2).toBe(0);
  });

  it('replaces an earlier packet', () => {
    const once = embedXmpInWebp(webpLossy(301, 203), packet, size);
    expect(embedXmpInWebp(once, packet, size)).toEqual(once);
  });

  it('refuses chunks that do not fit', () => {
    const webp = webpLossy(301, 203);
    expect(() => embedXmpInWebp(webp.subarray(0, webp.length - 4), packet, size)).toThrow(ImageError);
  });
});

describe('createProvenancePacket', () => {
  it('names the IPTC digital source type by its address', () => {
    expect(createProvenancePacket('trainedAlgorithmicMedia')).toContain(
      '<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia<',
    );
  });
});

describe('sha256Hex', () => {
  it('gives the hash that the standard lists for "abc"', async () => {
    expect(await sha256Hex(ascii('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
