/** Stability AI: what it says of itself. */

import type { ProviderDefinition } from '../definition.ts';
import { createStableDiffusionProvider, STABILITY_INPUTS } from './adapter.ts';
import { DEFAULT_STABILITY_MODEL } from './models.ts';
import { STABILITY_PRICES } from './prices.ts';

export const stableDiffusion: ProviderDefinition = {
  id: 'stable_diffusion',
  service: 'Stability AI',
  aliases: { stability: null },
  needs: [{ setting: 'stabilityApiKey', variable: 'STABILITY_API_KEY', input: 'stability-api-key' }],
  modelSetting: 'stabilityModel',
  defaultModel: DEFAULT_STABILITY_MODEL,
  inputs: STABILITY_INPUTS,
  prices: STABILITY_PRICES,
  wording: 'light',
  delivery: 'in the answer, as bytes',
  create: ({ stabilityApiKey, stabilityModel }, wanted, surroundings) =>
    // What it needs is there.
    createStableDiffusionProvider(
      { apiKey: stabilityApiKey ?? '', model: stabilityModel, ...wanted },
      surroundings,
    ),
};
