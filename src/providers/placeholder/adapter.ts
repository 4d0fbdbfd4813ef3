/** Placeholders as a provider: free, offline, and the same bytes for the same product everywhere. */
import type { Drawing } from '../../images/drawing/contract.ts';
import { DRAWING_VERSION } from '../../images/placeholder/version.ts';
import type { Capabilities, ImageAdapter, PriceEstimate } from '../contract.ts';

const LARGEST_BYTES = 512 * 1024;

/** It draws the product, whatever else is asked for: that it is a placeholder is all that need be said. */
const CAPABILITIES: Capabilities = {
  negativePrompt: false,
  seed: false,
  stylePresets: [],
  qualities: [],
  formats: [],
  maxPromptCharacters: Number.MAX_SAFE_INTEGER,
  maxPromptBytes: null,
  size: { kind: 'fixed' },
};
const FREE: PriceEstimate = {
  microUsd: 0,
  maxMicroUsd: 0,
  basis: 'free',
  asOf: null,
  source: 'drawn on this machine',
};

/** @param drawing Where they are drawn. */
export function createPlaceholderProvider(drawing: Drawing): ImageAdapter {
  return {
    id: 'placeholder',
    asks: {
      address: null,
      model: DRAWING_VERSION,
      sent: {},
      format: 'webp',
      pixels: null,
      largestBytes: LARGEST_BYTES,
      results: 'in-answer',
    },
    model: DRAWING_VERSION,
    capabilities: CAPABILITIES,
    price: FREE,
    unitCostMicroUsd: 0,
    timeoutMs: 30_000,
    autoConcurrency: drawing.atOnce,
    isLocal: true,
    async generate({ product, variation, drawnBy }, { signal }) {
      return {
        bytes: await drawing.draw({ ...product, variation, drawnBy }, signal),
        model: DRAWING_VERSION,
        costMicroUsd: 0,
        costBasis: 'none',
        digitalSourceType: 'algorithmicMedia',
        warnings: [],
      };
    },
    close: () => drawing.close(),
  };
}
