/** fal: what it says of itself. */

import type { ProviderDefinition } from '../definition.ts';
import { createFalProvider, FAL_INPUTS } from './adapter.ts';
import { DEFAULT_FAL_MODEL } from './models.ts';
import { FAL_PRICES } from './prices.ts';

export const fal: ProviderDefinition = {
  id: 'fal',
  service: 'fal',
  aliases: {},
  needs: [{ setting: 'falApiKey', variable: 'FAL_KEY', input: 'fal-api-key' }],
  modelSetting: 'falModel',
  defaultModel: DEFAULT_FAL_MODEL,
  inputs: FAL_INPUTS,
  prices: FAL_PRICES,
  wording: 'natural',
  delivery: 'later, at an address',
  harmlessHeaders: ['x-fal-request-id'],
  create: ({ falApiKey, falModel }, wanted, surroundings) =>
    // What it needs is there.
    createFalProvider({ apiKey: falApiKey ?? '', model: falModel, ...wanted }, surroundings),
};
