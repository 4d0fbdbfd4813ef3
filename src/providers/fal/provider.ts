/** fal: what it says of itself. */

import { defineProvider } from '../definition.ts';
import { createFalProvider, FAL_INPUTS } from './adapter.ts';
import { DEFAULT_FAL_MODEL } from './models.ts';
import { FAL_PRICES } from './prices.ts';
import { FAL_KEY, FAL_SETTINGS } from './settings.ts';

export const fal = defineProvider({
  id: 'fal',
  service: 'fal',
  aliases: {},
  settings: FAL_SETTINGS,
  needs: [{ setting: FAL_KEY.name }],
  defaultModel: DEFAULT_FAL_MODEL,
  inputs: FAL_INPUTS,
  prices: FAL_PRICES,
  wording: 'natural',
  delivery: 'later, at an address',
  harmlessHeaders: ['x-fal-request-id'],
  create: ({ falApiKey, falModel }, wanted, surroundings) =>
    // What it needs is there.
    createFalProvider({ apiKey: falApiKey ?? '', model: falModel, ...wanted }, surroundings),
});
