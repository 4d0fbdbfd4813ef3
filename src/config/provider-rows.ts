/** The settings of each provider: its key, its model, and what only it takes. */
import { DIALECT_NAMES } from '../providers/openai/dialects.ts';
import { choice, integer, keyText, text } from './fields.ts';
import { modelName } from './image-fields.ts';
import { type Door, type Setting, setting } from './setting.ts';

const SETTING_DOORS: readonly Door[] = ['action', 'workflow', 'cli:run', 'cli:doctor', 'cli:setup', 'edge'];

/** A key of an image service; the command line takes it from the environment alone. */
function key<const Name extends string>(name: Name, variable: string, whose: string) {
  return setting({
    name,
    schema: keyText('a key'),
    environment: [variable],
    secret: true,
    doors: SETTING_DOORS,
    group: 'provider',
    unset: 'none',
    sentence: `Key of ${whose}; keep it in a secret.`,
  });
}

function model<const Name extends string>(name: Name, unset: string, sentence: string) {
  return setting({
    name,
    schema: modelName(),
    doors: SETTING_DOORS,
    group: 'provider',
    unset,
    sentence,
    providerKey: 'model',
  });
}

export const PROVIDER_ROWS = {
  placeholder: [],
  stable_diffusion: [
    key('stabilityApiKey', 'STABILITY_API_KEY', 'Stability AI'),
    model(
      'stabilityModel',
      'core',
      'Model of Stability AI: core, ultra, sd3.5-large, sd3.5-large-turbo, sd3.5-medium or sd3.5-flash.',
    ),
  ],
  openai: [
    key('openaiApiKey', 'OPENAI_API_KEY', 'OpenAI, or of the server of openai-base-url'),
    model('openaiModel', 'gpt-image-2.5-flare', 'Image model of OpenAI.'),
    setting({
      name: 'openaiBaseUrl',
      // Parsed by the adapter.
      schema: text('a URL'),
      environment: ['OPENAI_BASE_URL'],
      doors: SETTING_DOORS,
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
      doors: SETTING_DOORS,
      group: 'provider',
      unset: 'chosen by its host',
      sentence: 'How the server of openai-base-url differs from OpenAI.',
      providerKey: 'dialect',
    }),
    setting({
      name: 'background',
      schema: choice(['opaque', 'transparent']),
      doors: SETTING_DOORS,
      group: 'provider',
      unset: "the model's choice",
      sentence: 'Background of the images, for OpenAI.',
      placeholder: 'KIND',
      providerKey: 'background',
    }),
    setting({
      name: 'compression',
      schema: integer(0, 100),
      doors: SETTING_DOORS,
      group: 'provider',
      unset: '100',
      sentence: 'Quality of webp and jpeg files in per cent, for OpenAI.',
      placeholder: 'PERCENT',
      providerKey: 'compression',
    }),
    setting({
      name: 'moderation',
      schema: choice(['auto', 'low']),
      doors: SETTING_DOORS,
      group: 'provider',
      unset: 'auto',
      sentence: 'How strictly OpenAI filters.',
      placeholder: 'LEVEL',
      providerKey: 'moderation',
    }),
    setting({
      name: 'complexity',
      schema: choice(['low', 'medium', 'high']),
      doors: SETTING_DOORS,
      group: 'provider',
      unset: "the model's choice",
      sentence: 'How much a model of OpenAI plans before it draws, where it can.',
      placeholder: 'LEVEL',
      providerKey: 'complexity',
    }),
  ],
  gemini: [
    key('geminiApiKey', 'GEMINI_API_KEY', "Google's Gemini API"),
    model('geminiModel', 'gemini-nano-banana-2.1', 'Image model of Google.'),
  ],
  flux: [
    key('fluxApiKey', 'BFL_API_KEY', 'Black Forest Labs'),
    model(
      'fluxModel',
      'flux-2-pro',
      'Model of Black Forest Labs: flux-2-pro, flux-2-max, flux-2-flex, flux-2-klein-9b or flux-2-klein-4b.',
    ),
  ],
  fal: [
    key('falApiKey', 'FAL_KEY', 'fal'),
    model(
      'falModel',
      'fal-ai/flux-2/flash',
      'Model on fal, by the name of its page, such as fal-ai/flux-2-flex.',
    ),
  ],
  midjourney: [
    setting({
      name: 'midjourneyGatewayUrl',
      // Parsed by the adapter.
      schema: text('a URL'),
      environment: ['MIDJOURNEY_GATEWAY_URL'],
      doors: SETTING_DOORS,
      group: 'provider',
      unset: 'none, and Midjourney stays off',
      sentence:
        "Address of your own gateway that speaks the midjourney-proxy protocol; Midjourney's guidelines prohibit automation.",
      placeholder: 'URL',
      providerKey: 'gateway-url',
    }),
    setting({
      name: 'midjourneyGatewaySecret',
      schema: keyText('a secret'),
      environment: ['MIDJOURNEY_GATEWAY_SECRET'],
      secret: true,
      doors: SETTING_DOORS,
      group: 'provider',
      unset: 'none, and Midjourney stays off',
      sentence: 'Secret of that gateway; keep it in a secret.',
    }),
    model(
      'midjourneyModel',
      'the version that the account is set to',
      'Version of Midjourney, such as 7 or niji-6.',
    ),
    setting({
      name: 'midjourneyUpscale',
      schema: integer(1, 4),
      doors: SETTING_DOORS,
      group: 'provider',
      unset: '1',
      sentence: 'Which of the four images of a sheet is enlarged.',
      providerKey: 'upscale',
    }),
  ],
} as const satisfies Record<string, readonly Setting[]>;
