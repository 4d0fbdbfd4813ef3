import { describe, expect, it } from '@jest/globals';
import { ImageError } from '../../../src/images/errors.ts';
import { DEFAULT_LIMITS } from '../../../src/images/guards.ts';
import { inspectImage } from '../../../src/images/inspect.ts';
import { isNeverKept } from '../../../src/images/sniff.ts';
import { ascii, concat, gif, jpeg, png, SAMPLES, webpLossless, webpLossy } from './samples.ts';

const inspectError = (bytes: Uint8Array): ImageError => {
  try {
    inspectImage(bytes);
  } catch (error) {
    if (error instanceof ImageError) return error;
    throw error;
  }
  throw new Error('Expected an ImageError.');
};

describe('inspectImage', () => {
  for (const [name, { make, ...expected }] of Object.entries(SAMPLES)) {
    it(`tells the true type and size of ${name}`, () => {
      expect(inspectImage(make(1792, 1024))).toEqual({ ...expected, width: 1792, height: 1024 });
    });

    it(`refuses ${name} that was cut anywhere, always with an ImageError`, () => {
      const whole = make(640, 480);
      for (let length = 0; length < whole.length; length += 1) {
        const { fault } = inspectError(whole.subarray(0, length));
        expect(['truncated', 'not_an_image', 'damaged', 'unsupported_type']).toContain(fault);
      }
      expect(inspectError(whole.subarray(0, whole.length - 1)).fault).toBe('truncated');
    });

    it(`answers or throws an ImageError for ${name} with any one byte damaged`, () => {
      const whole = make(640, 480);
      for (let at = 0; at < whole.length; at += 1) {
        for (const value of [0x00, 0x01, 0x7f, 0x80, 0xff]) {
          const damaged = Uint8Array.from(whole);
          damaged[at] = value;
          try {
            expect(inspectImage(damaged).width).toBeGreaterThan(0);
          } catch (error) {
            expect(error).toBeInstanceOf(ImageError);
          }
        }
      }
    });
  }

  it('reads a view into a larger buffer at its own offset', () => {
    const buffer = concat(new Uint8Array(7), png(30, 20), new Uint8Array(9));
    expect(inspectImage(buffer.subarray(7, buffer.length - 9))).toMatchObject({ width: 30, height: 20 });
  });

  it('reads the largest sizes that the headers can hold', () => {
    const limits = { ...DEFAULT_LIMITS, maxPixels: 2 ** 40 };
    expect(inspectImage(webpLossless(16_384, 16_384), limits)).toMatchObject({
      width: 16_384,
      height: 16_384,
    });
    expect(inspectImage(webpLossy(16_383, 1), limits)).toMatchObject({ width: 16_383, height: 1 });
    expect(inspectImage(jpeg(65_535, 1), limits)).toMatchObject({ width: 65_535, height: 1 });
  });

  it.each([
    ['nothing', new Uint8Array(0), 'received nothing'],
    [
      'an SVG',
      ascii('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'an SVG document',
    ],
    [
      'an SVG with a prologue',
      ascii('\ufeff<?xml version="1.0"?>\n<!-- hi -->\n<svg/>'.slice(1)),
      'an SVG document',
    ],
    [
      'an SVG with a prefix',
      ascii('<s:svg xmlns:s="http://www.w3.org/2000/svg"></s:svg>'),
      'an SVG document',
    ],
    ['an HTML page', ascii('\n<!DOCTYPE html><title>502</title>'), 'an HTML page'],
    ['XML', ascii('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'), 'an XML document'],
    ['JSON', ascii('{"error":{"message":"quota"}}'), 'a JSON text'],
    ['text', ascii('upstream connect error'), 'a plain text that begins with "upstream connect error"'],
    ['base64', ascii('iVBORw0KGgoAAAANSUhEUg'), 'base64 that was not decoded'],
    ['a data URL', ascii('data:image/png;base64,iVBO'), 'a data: URL'],
    ['a PDF', ascii('%PDF-1.7 '), 'a PDF document'],
    ['a ZIP', ascii('PK\x03\x04....'), 'a ZIP archive'],
    ['gzip', Uint8Array.of(0x1f, 0x8b, 8, 0), 'gzip-compressed data'],
    ['an MP4', concat([0, 0, 0, 24], ascii('ftypisom')), 'a video'],
    ['a WAV', concat(ascii('RIFF'), [4, 0, 0, 0], ascii('WAVE')), 'an audio or video file'],
    ['noise', Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9), 'begins with 01 02 03 04 05 06 07 08'],
  ])('refuses %s and names what it is', (_, bytes, words) => {
    const error = inspectError(bytes);
    expect(error.fault).toBe(words === 'an SVG document' ? 'unsupported_type' : 'not_an_image');
    expect(error.message).toContain('Expected a PNG, JPEG, WebP, GIF or AVIF image but received');
    expect(error.message).toContain(words);
  });

  it.each([
    ['HEIC', concat([0, 0, 0, 24], ascii('ftypheic'))],
    ['JPEG XL', Uint8Array.of(0xff, 0x0a, 0, 0)],
    ['TIFF', ascii('II*\0\x08\0\0\0')],
    ['BMP', concat(ascii('BM'), [70, 0, 0, 0, 0, 0, 0, 0])],
    ['Windows icon', Uint8Array.of(0, 0, 1, 0, 1, 0)],
  ])('refuses an image of a type that browsers or stores do not take: %s', (words, bytes) => {
    const error = inspectError(bytes);
    expect(error.message).toContain(words);
    expect(error.fault).toBe('unsupported_type');
    expect(isNeverKept(bytes)).toBe(true);
  });

  it('does not take a text for an image because it speaks of one', () => {
    expect(inspectError(ascii('image generation failed')).fault).toBe('not_an_image');
  });

  it('keeps what came from outside short and on one line', () => {
    const { message } = inspectError(ascii(`line one\n::error::${'x'.repeat(5000)}`));
    expect(message.length).toBeLessThan(250);
    expect(message).not.toContain('\n');
  });

  it.each([
    [0, 100],
    [100, 0],
  ])('refuses an image of %d × %d', (width, height) => {
    expect(inspectError(png(width, height)).message).toContain(`${width} × ${height}`);
    expect(inspectError(gif(width, height)).fault).toBe('damaged');
  });

  it('refuses more pixels than allowed by the header alone, before anything is decoded', () => {
    expect(inspectImage(png(8000, 5000))).toMatchObject({ width: 8000 });
    expect(inspectError(png(8000, 5001))).toMatchObject({
      fault: 'too_large',
      message: 'Expected an image of at most 40000000 pixels but received 8000 × 5001.',
    });
    expect(inspectError(png(2 ** 32 - 1, 2 ** 32 - 1)).fault).toBe('too_large');
  });

  it('refuses more bytes than allowed, and takes a limit as argument', () => {
    const image = png(10, 10);
    expect(() => inspectImage(image, { ...DEFAULT_LIMITS, maxBytes: image.length })).not.toThrow();
    expect(() => inspectImage(image, { ...DEFAULT_LIMITS, maxBytes: image.length - 1 })).toThrow(
      `Expected an image of at most ${image.length - 1} bytes but received ${image.length}.`,
    );
    expect(inspectError(new Uint8Array(DEFAULT_LIMITS.maxBytes + 1)).fault).toBe('too_large');
  });

  it('refuses a PNG without pixels and a JPEG without a frame', () => {
    const withoutPixels = concat(png(5, 5).subarray(0, 33), png(5, 5).subarray(48));
    expect(inspectError(withoutPixels).message).toContain('it holds no pixels');
    expect(inspectError(Uint8Array.of(0xff, 0xd8, 0xff, 0xda, 0, 2, 0xff, 0xd9)).message).toContain(
      'no frame header',
    );
  });

  it('is quick with a file made to be slow: a hundred thousand empty JPEG segments', () => {
    const hostile = concat([0xff, 0xd8], ...Array.from({ length: 100_000 }, () => [0xff, 0xe0, 0, 2]));
    expect(inspectError(hostile).fault).toBe('truncated');
  });
});
