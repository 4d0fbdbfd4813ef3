/** Google: what it says of itself. */

import { defineProvider } from '../definition.ts';
import { createGeminiProvider, GEMINI_INPUTS } from './adapter.ts';
import { DEFAULT_GEMINI_MODEL } from './models.ts';
import { GEMINI_PRICES } from './prices.ts';
import { GEMINI_KEY, GEMINI_SETTINGS } from './settings.ts';

export const gemini = defineProvider({
  id: 'gemini',
  service: 'Google',
  aliases: {
    nano_banana: null,
    imagen_3: 'imagen_3 now means gemini: images of Google come from its Gemini image models. Write gemini.',
  },
  settings: GEMINI_SETTINGS,
  needs: [{ setting: GEMINI_KEY.name }],
  defaultModel: DEFAULT_GEMINI_MODEL,
  inputs: GEMINI_INPUTS,
  prices: GEMINI_PRICES,
  wording: 'natural',
  delivery: 'in the answer, as base64',
  create: ({ geminiApiKey, geminiModel }, wanted, surroundings) =>
    // What it needs is there.
    createGeminiProvider({ apiKey: geminiApiKey ?? '', model: geminiModel, ...wanted }, surroundings),
});
