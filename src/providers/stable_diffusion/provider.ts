/** Stability AI: what it says of itself. */

import { defineProvider } from '../definition.ts';
import { createStableDiffusionProvider, STABILITY_INPUTS } from './adapter.ts';
import { DEFAULT_STABILITY_MODEL } from './models.ts';
import { STABILITY_PRICES } from './prices.ts';
import { STABILITY_KEY, STABILITY_SETTINGS } from './settings.ts';

export const stableDiffusion = defineProvider({
  id: 'stable_diffusion',
  service: 'Stability AI',
  aliases: { stability: null },
  settings: STABILITY_SETTINGS,
  needs: [{ setting: STABILITY_KEY.name }],
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
});
