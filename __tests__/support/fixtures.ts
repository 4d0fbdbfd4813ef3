import type { Job, Product } from '../../src/queue/contract.ts';

/** An ordinary product, but for what the test is about. */
export function aProduct(overrides: Partial<Product> = {}): Product {
  return {
    id: '1',
    name: 'Hemp rope',
    description: 'Twisted from long fibres.',
    industry: 'Textiles',
    subIndustry: 'Cordage',
    plantPart: 'Hemp Bast (Fiber)',
    attributes: {},
    imageUrl: null,
    ...overrides,
  };
}

/** A job as a claim hands it out, but for what the test is about. */
export function aJob(overrides: Partial<Job> = {}): Job {
  return {
    id: 1,
    token: 'token-1',
    product: aProduct(),
    variation: 0,
    prompt: null,
    negativePrompt: null,
    stylePreset: 'product_photography',
    requestedProvider: null,
    fallbackFrom: null,
    provider: 'free',
    isCanary: null,
    attemptNumber: 1,
    maxAttempts: 3,
    wordingStep: 0,
    priority: 5,
    reservedMicroUsd: 0,
    remoteId: null,
    paidImage: null,
    lostCalls: [],
    ...overrides,
  };
}

const PNG_FRAME_BYTES = 57;

/** A PNG of so many bytes whose chunks are in order; its pixels are noise, and different for each `seed`. */
export function pngOf(bytes: number, seed: number = 0): Uint8Array {
  const pixels = Math.max(4, bytes - PNG_FRAME_BYTES);
  const png = new Uint8Array(pixels + PNG_FRAME_BYTES);
  const view = new DataView(png.buffer);
  png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunk = (offset: number, length: number, tag: string) => {
    view.setUint32(offset, length);
    png.set(new TextEncoder().encode(tag), offset + 4);
  };
  chunk(8, 13, 'IHDR');
  view.setUint32(16, 1024);
  view.setUint32(20, 768);
  png.set([8, 2, 0, 0, 0], 24);
  chunk(33, pixels, 'IDAT');
  view.setUint32(41, seed);
  chunk(45 + pixels, 0, 'IEND');
  return png;
}
