/** How each paid service answers when all is well, and the adapter that speaks to it: what faults are made of. */

import { createCloudflareProvider } from '../../src/providers/cloudflare/adapter.ts';
import { createComfyUiProvider } from '../../src/providers/comfyui/adapter.ts';
import type { ImageAdapter, ImageOptions, ImageRequest } from '../../src/providers/contract.ts';
import { createFalProvider } from '../../src/providers/fal/adapter.ts';
import { createFluxProvider } from '../../src/providers/flux/adapter.ts';
import { createGeminiProvider } from '../../src/providers/gemini/adapter.ts';
import { createMidjourneyProvider } from '../../src/providers/midjourney/adapter.ts';
import { createOpenAiProvider } from '../../src/providers/openai/adapter.ts';
import type { PublicFetch } from '../../src/providers/shared/download.ts';
import { createStableDiffusionProvider } from '../../src/providers/stable_diffusion/adapter.ts';
import { aProduct } from './fixtures.ts';
import type { PatientClock } from './patient-clock.ts';
import type { PlainAnswer, ProviderServer } from './provider-server.ts';

/** Has something to escape in every encoding, and may stand in a header. */
export const CANARY = 'sk-canary-"q"\\b+/=&?-0123456789abcdef';

export const NO_OPTIONS: ImageOptions = {
  size: null,
  format: null,
  quality: null,
  stylePreset: null,
  seed: null,
};

export const REQUEST: ImageRequest = {
  product: aProduct({
    id: '7',
    name: 'Hemp Seed Oil',
    description: null,
    industry: 'Food',
    subIndustry: null,
    plantPart: 'Seeds',
  }),
  prompt: 'product photography of Hemp Seed Oil',
  negativePrompt: null,
  stylePreset: null,
  variation: 0,
};

/** What an adapter is made with. */
export interface World {
  /** Where the service is. */
  origin: string;
  key: string;
  fetch: typeof globalThis.fetch;
  /** Reaches the server whatever host is asked for. */
  publicFetch: PublicFetch;
  clock: PatientClock;
  options: ImageOptions;
}

export interface Service {
  name: string;
  create: (world: World) => ImageAdapter;
  /** The answers of one image, in their order; the first is that of the paid call. */
  image: (bytes: Uint8Array, server: Pick<ProviderServer, 'origin'>) => PlainAnswer[];
}

/** Plays the internet: whatever host an image lies on, the server has it, and is told by which way it was asked. */
export function publicFetchTo({ origin }: Pick<ProviderServer, 'origin'>): PublicFetch {
  return (url, init) => {
    const { pathname, search } = new URL(url);
    return fetch(`${origin}${pathname}${search}`, {
      ...init,
      headers: { ...Object.fromEntries(new Headers(init.headers)), 'x-public': 'yes' },
    });
  };
}

/** The real address, led to the server of the test: so prices and models are those of OpenAI itself. */
export const openAiFetchTo =
  (origin: string): typeof globalThis.fetch =>
  (input, init) =>
    fetch(String(input).replace('https://api.openai.com', origin), init);

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** A medium image of 2.5-flare, as the API counts it. */
export const OPENAI_USAGE = {
  input_tokens: 22,
  input_tokens_details: { text_tokens: 22, image_tokens: 0 },
  output_tokens: 439,
  total_tokens: 461,
};

const falTask = (origin: string) => ({
  request_id: 'r-1',
  status_url: `${origin}/fal-ai/flux-2/requests/r-1/status`,
  response_url: `${origin}/fal-ai/flux-2/requests/r-1`,
  cancel_url: `${origin}/fal-ai/flux-2/requests/r-1/cancel`,
});

const midjourneyTask = (id: string, status: string, imageUrl: string | null = null) => ({
  body: [{ id, action: 'IMAGINE', status, progress: '50%', imageUrl, failReason: null }],
});
const midjourneySubmitted = (result: string) => ({
  body: { code: 1, description: 'ok', result, properties: {} },
});

export const RENDER_ID = '0f8fad5b-d9cb-469f-a165-70867728950e';

export const SERVICES = {
  cloudflare: {
    name: 'cloudflare',
    create: ({ origin, key, fetch, clock, options }) =>
      createCloudflareProvider(
        {
          apiToken: key,
          accountId: 'account',
          model: null,
          // A call that costs nothing has nothing to lose by a fault.
          beyondFree: true,
          maxPriceMicroUsd: null,
          options,
        },
        { fetch, clock, baseUrl: origin },
      ),
    image: (bytes) => [
      { body: { success: true, errors: [], messages: [], result: { image: base64(bytes) } } },
    ],
  },
  comfyui: {
    name: 'comfyui',
    create: ({ origin, key, fetch, clock, options }) =>
      createComfyUiProvider(
        { url: origin, workflow: null, token: key, options },
        { fetch, clock, newId: () => RENDER_ID },
      ),
    image: (bytes) => [
      { body: { prompt_id: RENDER_ID, number: 1, node_errors: {} } },
      { body: { queue_running: [[1, RENDER_ID, {}, {}, []]], queue_pending: [] } },
      { body: { queue_running: [], queue_pending: [] } },
      {
        body: {
          [RENDER_ID]: {
            outputs: { 13: { images: [{ filename: 'p_1.png', subfolder: '', type: 'output' }] } },
            status: { status_str: 'success', completed: true, messages: [] },
          },
        },
      },
      { body: bytes },
    ],
  },
  openai: {
    name: 'openai',
    create: ({ origin, key, clock, publicFetch, options }) =>
      createOpenAiProvider(
        {
          apiKey: key,
          baseUrl: null,
          dialect: null,
          model: null,
          // The price of another size is not known.
          maxPriceMicroUsd: options.size === null ? null : 90_000,
          background: null,
          compression: null,
          moderation: null,
          complexity: null,
          options,
        },
        { fetch: openAiFetchTo(origin), clock, publicFetch },
      ),
    image: (bytes) => [{ body: { created: 1, data: [{ b64_json: base64(bytes) }], usage: OPENAI_USAGE } }],
  },
  stable_diffusion: {
    name: 'stable_diffusion',
    create: ({ origin, key, fetch, clock, options }) =>
      createStableDiffusionProvider(
        { apiKey: key, model: null, maxPriceMicroUsd: null, options },
        { fetch, clock, baseUrl: origin },
      ),
    image: (bytes) => [{ headers: { 'content-type': 'image/png', 'finish-reason': 'SUCCESS' }, body: bytes }],
  },
  gemini: {
    name: 'gemini',
    create: ({ origin, key, fetch, clock, options }) =>
      createGeminiProvider(
        { apiKey: key, model: null, maxPriceMicroUsd: null, options },
        { fetch, clock, baseUrl: origin },
      ),
    image: (bytes) => [
      {
        body: {
          candidates: [
            {
              content: {
                role: 'model',
                parts: [{ inlineData: { mimeType: 'image/png', data: base64(bytes) } }],
              },
              finishReason: 'STOP',
            },
          ],
          usageMetadata: {
            promptTokenCount: 100,
            candidatesTokenCount: 1_120,
            thoughtsTokenCount: 200,
            candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1_120 }],
          },
        },
      },
    ],
  },
  flux: {
    name: 'flux',
    create: ({ origin, key, fetch, publicFetch, clock, options }) =>
      createFluxProvider(
        { apiKey: key, model: null, maxPriceMicroUsd: null, options },
        { fetch, publicFetch, clock, baseUrl: origin },
      ),
    image: (bytes, { origin }) => [
      { body: { id: 'task-1', polling_url: `${origin}/v1/get_result?id=task-1`, cost: 3 } },
      { body: { id: 'task-1', status: 'Pending', result: null } },
      {
        body: {
          id: 'task-1',
          status: 'Ready',
          result: { sample: 'https://delivery-eu.bfl.ai/results/abc/sample.png?sig=signed', seed: 42 },
        },
      },
      { body: bytes },
    ],
  },
  fal: {
    name: 'fal',
    create: ({ origin, key, fetch, publicFetch, clock, options }) =>
      createFalProvider(
        { apiKey: key, model: null, maxPriceMicroUsd: null, options },
        { fetch, publicFetch, clock, baseUrl: origin },
      ),
    image: (bytes, { origin }) => [
      { body: { status: 'IN_QUEUE', ...falTask(origin) } },
      { status: 202, body: { status: 'IN_QUEUE', queue_position: 3 } },
      { status: 202, body: { status: 'IN_PROGRESS', logs: null } },
      { body: { status: 'COMPLETED', metrics: { inference_time: 1.2 } } },
      {
        body: {
          images: [{ url: 'https://v3.fal.media/files/panda/x.png', width: 1024, height: 1024 }],
          seed: 42,
          has_nsfw_concepts: [false],
        },
      },
      { body: bytes },
    ],
  },
  midjourney: {
    name: 'midjourney',
    create: ({ origin, key, fetch, publicFetch, clock, options }) =>
      createMidjourneyProvider(
        {
          gatewayUrl: origin,
          gatewaySecret: key,
          model: null,
          upscaleIndex: 1,
          maxPriceMicroUsd: 50_000,
          options,
        },
        { fetch, publicFetch, clock },
      ),
    image: (bytes) => [
      midjourneySubmitted('100'),
      midjourneyTask('100', 'IN_PROGRESS', 'https://cdn.discordapp.com/a/half-done.png'),
      midjourneyTask('100', 'SUCCESS', 'https://cdn.discordapp.com/a/sheet.png'),
      midjourneySubmitted('200'),
      midjourneyTask('200', 'SUBMITTED'),
      midjourneyTask(
        '200',
        'SUCCESS',
        'https://cdn.discordapp.com/attachments/1/2/upscaled.png?ex=1&hm=signed',
      ),
      { body: bytes },
    ],
  },
} as const satisfies Record<string, Service>;
