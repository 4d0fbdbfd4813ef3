/** Black Forest Labs: what it says of itself. */

import { defineProvider } from '../definition.ts';
import { createFluxProvider, FLUX_INPUTS } from './adapter.ts';
import { DEFAULT_FLUX_MODEL } from './models.ts';
import { FLUX_PRICES } from './prices.ts';
import { FLUX_KEY, FLUX_SETTINGS } from './settings.ts';

export const flux = defineProvider({
  id: 'flux',
  service: 'Black Forest Labs',
  aliases: { bfl: null },
  settings: FLUX_SETTINGS,
  needs: [{ setting: FLUX_KEY.name }],
  defaultModel: DEFAULT_FLUX_MODEL,
  inputs: FLUX_INPUTS,
  prices: FLUX_PRICES,
  wording: 'natural',
  delivery: 'later, at an address',
  create: ({ fluxApiKey, fluxModel }, wanted, surroundings) =>
    // What it needs is there.
    createFluxProvider({ apiKey: fluxApiKey ?? '', model: fluxModel, ...wanted }, surroundings),
});
