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
    isRouted: false,
    provider: 'free',
    isCanary: null,
    attemptNumber: 1,
    maxAttempts: 3,
    wordingStep: 0,
    take: 0,
    priority: 5,
    reservedMicroUsd: 0,
    remoteId: null,
    paidImage: null,
    unsavedImage: null,
    lostCalls: [],
    shownImages: [],
    ...overrides,
  };
}

export { pngOf } from './png.ts';
