/** The settings of OpenAI, and servers like it. */

import { choice, integer, text } from '../../config/fields.ts';
import { setting } from '../../config/setting.ts';
import { keySetting, modelSetting, PROVIDER_DOORS } from '../shared/setting-rows.ts';
import { DIALECT_NAMES } from './dialects.ts';
import { DEFAULT_OPENAI_MODEL } from './models.ts';

export const OPENAI_KEY = keySetting(
  'openaiApiKey',
  'OPENAI_API_KEY',
  'OpenAI, or of the server of openai-base-url',
);

export const OPENAI_SETTINGS = [
  OPENAI_KEY,
  modelSetting('openaiModel', DEFAULT_OPENAI_MODEL, 'Image model of OpenAI.'),
  setting({
    name: 'openaiBaseUrl',
    // Parsed by the adapter.
    schema: text('a URL'),
    environment: ['OPENAI_BASE_URL'],
    doors: PROVIDER_DOORS,
    group: 'provider',
    unset: 'https://api.openai.com/v1',
    sentence:
      'Address of an OpenAI-compatible server, such as http://localhost:8080/v1; needs openai-model and max-price-usd.',
    placeholder: 'URL',
    providerKey: 'base-url',
  }),
  setting({
    name: 'openaiDialect',
    schema: choice(DIALECT_NAMES),
    doors: PROVIDER_DOORS,
    group: 'provider',
    unset: 'chosen by its host',
    sentence: 'How the server of openai-base-url differs from OpenAI.',
    providerKey: 'dialect',
  }),
  setting({
    name: 'background',
    schema: choice(['opaque', 'transparent']),
    doors: PROVIDER_DOORS,
    group: 'provider',
    unset: "the model's choice",
    sentence: 'Background of the images, for OpenAI.',
    placeholder: 'KIND',
    providerKey: 'background',
  }),
  setting({
    name: 'compression',
    schema: integer(0, 100),
    doors: PROVIDER_DOORS,
    group: 'provider',
    unset: '100',
    sentence: 'Quality of webp and jpeg files in per cent, for OpenAI.',
    placeholder: 'PERCENT',
    providerKey: 'compression',
  }),
  setting({
    name: 'moderation',
    schema: choice(['auto', 'low']),
    doors: PROVIDER_DOORS,
    group: 'provider',
    unset: 'auto',
    sentence: 'How strictly OpenAI filters.',
    placeholder: 'LEVEL',
    providerKey: 'moderation',
  }),
  setting({
    name: 'complexity',
    schema: choice(['low', 'medium', 'high']),
    doors: PROVIDER_DOORS,
    group: 'provider',
    unset: "the model's choice",
    sentence: 'How much a model of OpenAI plans before it draws, where it can.',
    placeholder: 'LEVEL',
    providerKey: 'complexity',
  }),
] as const;
