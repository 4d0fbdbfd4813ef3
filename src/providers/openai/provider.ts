/** OpenAI, and servers that speak its image API: what it says of itself. */

import { defineProvider } from '../definition.ts';
import { createOpenAiProvider, OPENAI_INPUTS } from './adapter.ts';
import { DEFAULT_OPENAI_MODEL } from './models.ts';
import { OPENAI_PRICES } from './prices.ts';

const gone = (alias: string) =>
  `${alias} now means openai: DALL·E was shut down on 2026-05-12, and GPT Image took its place. Write openai.`;

import { OPENAI_SETTINGS } from './settings.ts';

export const openai = defineProvider({
  id: 'openai',
  service: 'OpenAI by its package, and servers like it',
  aliases: { dall_e: gone('dall_e'), dall_e_2: gone('dall_e_2'), dall_e_3: gone('dall_e_3') },
  // A server of one's own may want no key.
  settings: OPENAI_SETTINGS,
  needs: [{ setting: 'openaiApiKey', unless: 'openaiBaseUrl' }],
  defaultModel: DEFAULT_OPENAI_MODEL,
  inputs: OPENAI_INPUTS,
  prices: OPENAI_PRICES,
  wording: 'natural',
  delivery: 'in the answer, as base64',
  harmlessHeaders: ['openai-processing-ms', 'openai-version'],
  create: (settings, wanted, surroundings) =>
    createOpenAiProvider(
      {
        apiKey: settings.openaiApiKey,
        baseUrl: settings.openaiBaseUrl,
        dialect: settings.openaiDialect,
        model: settings.openaiModel,
        background: settings.background,
        compression: settings.compression,
        moderation: settings.moderation,
        complexity: settings.complexity,
        ...wanted,
      },
      surroundings,
    ),
});
