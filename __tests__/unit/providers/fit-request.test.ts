import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Capabilities, ImageOptions, ImageRequest, SizeRule } from '../../../src/providers/contract.ts';
import { fitRequest, fitSize, MAX_SEED, sizeWarnings } from '../../../src/providers/shared/fit-request.ts';
import { NO_OPTIONS, REQUEST } from '../../support/provider-services.ts';
import { png } from '../images/samples.ts';

const ABLE: Capabilities = {
  negativePrompt: true,
  seed: true,
  stylePresets: ['photographic', 'digital-art'],
  qualities: ['low', 'high'],
  formats: ['png'],
  maxPromptCharacters: 1_000,
  maxPromptBytes: null,
  size: {
    kind: 'list',
    sizes: [
      { width: 1024, height: 1024 },
      { width: 1536, height: 1024 },
    ],
  },
};
const UNABLE: Capabilities = {
  ...ABLE,
  negativePrompt: false,
  seed: false,
  stylePresets: [],
  qualities: [],
  formats: [],
  size: { kind: 'fixed' },
};
const ALL: ImageOptions = {
  size: { width: 1024, height: 1024 },
  format: 'png',
  quality: 'high',
  stylePreset: 'photographic',
  seed: 3,
};
const requestFor = (
  request: Partial<ImageRequest>,
  options: Partial<ImageOptions>,
  capabilities: Capabilities,
) => fitRequest('painter', { ...REQUEST, ...request }, { ...NO_OPTIONS, ...options }, capabilities);

describe('a request', () => {
  it('goes through whole where the model can do everything', () => {
    expect(requestFor({ negativePrompt: 'text' }, ALL, ABLE)).toEqual({
      prompt: REQUEST.prompt,
      negativePrompt: 'text',
      stylePreset: 'photographic',
      seed: 3,
      quality: 'high',
      format: 'png',
      size: { width: 1024, height: 1024 },
      ratio: null,
      warnings: [],
    });
  });

  it('loses what the model cannot do, one warning each', () => {
    const fitted = requestFor({ negativePrompt: 'text' }, ALL, UNABLE);
    expect(fitted).toMatchObject({
      prompt: REQUEST.prompt,
      negativePrompt: null,
      stylePreset: null,
      seed: null,
      quality: null,
      format: null,
      size: null,
    });
    expect(fitted.warnings).toHaveLength(6);
    for (const warning of fitted.warnings) expect(warning).toMatch(/^painter .+\.$/);
  });

  it('of which nothing was asked brings no warning, whatever the model can do', () => {
    expect(requestFor({}, {}, ABLE).warnings).toEqual([]);
    expect(requestFor({}, {}, UNABLE).warnings).toEqual([]);
  });

  it('of one job wins over the run’s style, and styles are known however they are written', () => {
    expect(requestFor({ stylePreset: ' Digital_Art ' }, ALL, ABLE).stylePreset).toBe('digital-art');
  });

  it('gives each variation and take a seed of its own, within the range of seeds', () => {
    expect(requestFor({ variation: 4, take: 2 }, { seed: 10 }, ABLE).seed).toBe(214);
    expect(requestFor({ variation: 4 }, { seed: 10 }, ABLE).seed).toBe(14);
    expect(requestFor({ variation: 1 }, { seed: MAX_SEED }, ABLE).seed).toBe(0);
  });

  it('is cut by characters and by bytes, never inside of one', () => {
    expect(requestFor({ prompt: 'a😀b' }, {}, { ...ABLE, maxPromptCharacters: 2 }).prompt).toBe('a\ufffd');
    expect(requestFor({ prompt: 'äöü' }, {}, { ...ABLE, maxPromptBytes: 5 }).prompt).toBe('äö');
    expect(requestFor({ prompt: 'a😀' }, {}, { ...ABLE, maxPromptBytes: 4 }).prompt).toBe('a');
    expect(requestFor({ prompt: 'äöü' }, {}, { ...ABLE, maxPromptBytes: 6 }).warnings).toEqual([]);
  });
});

describe('a size', () => {
  const RATIOS: SizeRule = { kind: 'ratios', ratios: ['21:9', '16:9', '3:2', '1:1', '2:3', '9:16'] };
  const GRID: SizeRule = {
    kind: 'pixels',
    multipleOf: 16,
    minPixels: 655_360,
    maxPixels: 3840 * 2160,
    maxEdge: 3840,
    maxRatio: 3,
  };
  const fitted = (width: number, height: number, rule: SizeRule) => {
    const warnings: string[] = [];
    return {
      ...fitSize({ width, height }, rule, (words) => warnings.push(words)),
      warnings: warnings.length,
    };
  };

  it.each([
    [1024, 1024, '1:1', 0],
    [1920, 1080, '16:9', 0],
    [1080, 1920, '9:16', 0],
    [800, 600, '3:2', 1],
    [4000, 100, '21:9', 1],
  ])('%i × %i is the ratio %s, with %i warnings', (width, height, ratio, warnings) => {
    expect(fitted(width, height, RATIOS)).toEqual({ size: null, ratio, warnings });
  });

  it.each([
    [1024, 1024, 1024, 1024, 0],
    [1536, 864, 1536, 864, 0],
    [1000, 1000, 1008, 1008, 1],
    [100, 100, 816, 816, 1],
    [8000, 8000, 2880, 2880, 1],
    [640, 4096, 944, 2800, 1],
  ])('%i × %i is %i × %i on a grid, with %i warnings', (width, height, wide, high, warnings) => {
    expect(fitted(width, height, GRID)).toEqual({
      size: { width: wide, height: high },
      ratio: null,
      warnings,
    });
  });

  it('on a grid always keeps its limits and its orientation', () => {
    const edge = fc.integer({ min: 16, max: 8192 });
    fc.assert(
      fc.property(edge, edge, (width, height) => {
        const { size } = fitted(width, height, GRID);
        const long = Math.max(size?.width ?? 0, size?.height ?? 0);
        const short = Math.min(size?.width ?? 0, size?.height ?? 0);
        expect(long % 16 === 0 && short % 16 === 0).toBe(true);
        expect(long).toBeLessThanOrEqual(3840);
        expect(long * short).toBeLessThanOrEqual(3840 * 2160);
        expect(long * short).toBeGreaterThanOrEqual(655_360);
        expect(long / short).toBeLessThanOrEqual(3);
        if (width > height * 1.1) expect(size?.width).toBe(long);
        if (height > width * 1.1) expect(size?.height).toBe(long);
      }),
    );
  });

  it('of a list is the one of the nearest shape, then of the nearest area', () => {
    const sizes = [
      { width: 512, height: 512 },
      { width: 1024, height: 1024 },
      { width: 1536, height: 1024 },
    ];
    const nearest = (width: number, height: number) => fitted(width, height, { kind: 'list', sizes }).size;
    expect(nearest(900, 900)).toEqual(sizes[1]);
    expect(nearest(300, 300)).toEqual(sizes[0]);
    expect(nearest(3000, 2000)).toEqual(sizes[2]);
  });
});

describe('an image that was made', () => {
  it.each([
    ['the size asked for', { size: { width: 64, height: 64 }, ratio: null }, 0],
    ['another size', { size: { width: 65, height: 64 }, ratio: null }, 1],
    ['the ratio asked for', { size: null, ratio: '1:1' }, 0],
    ['another ratio', { size: null, ratio: '16:9' }, 1],
    ['nothing in particular', { size: null, ratio: null }, 0],
  ])('of %s', (_, asked, warnings) => {
    expect(sizeWarnings('painter', png(64, 64), asked)).toHaveLength(warnings);
  });

  it('that is no image is judged elsewhere', () => {
    expect(sizeWarnings('painter', new TextEncoder().encode('<html>'), { size: null, ratio: '1:1' })).toEqual(
      [],
    );
  });
});
