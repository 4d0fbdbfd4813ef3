/** Black Forest Labs: what it says of itself. */

import type { ProviderDefinition } from '../definition.ts';
import { createFluxProvider, FLUX_INPUTS } from './adapter.ts';
import { DEFAULT_FLUX_MODEL } from './models.ts';
import { FLUX_PRICES } from './prices.ts';

export const flux: ProviderDefinition = {
  id: 'flux',
  service: 'Black Forest Labs',
  aliases: { bfl: null },
  needs: [{ setting: 'fluxApiKey', variable: 'BFL_API_KEY', input: 'flux-api-key' }],
  modelSetting: 'fluxModel',
  defaultModel: DEFAULT_FLUX_MODEL,
  inputs: FLUX_INPUTS,
  prices: FLUX_PRICES,
  wording: 'natural',
  delivery: 'later, at an address',
  create: ({ fluxApiKey, fluxModel }, wanted, surroundings) =>
    // What it needs is there.
    createFluxProvider({ apiKey: fluxApiKey ?? '', model: fluxModel, ...wanted }, surroundings),
};
