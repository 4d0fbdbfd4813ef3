/** The recipes of docs/free-images.md: read from the page, and tried against a server that takes what the other one documents. */
import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { environmentLayer, resolveSettings } from '../../../src/config/settings.ts';
import { createProviders, providerNames } from '../../../src/providers/registry.ts';
import { NO_DRAWING } from '../../support/images.ts';
import { createPatientClock } from '../../support/patient-clock.ts';
import { type ProviderServer, startProviderServer } from '../../support/provider-server.ts';
import { publicFetchTo, REQUEST } from '../../support/provider-services.ts';
import { png } from '../images/samples.ts';

const page = readFileSync(new URL('../../../docs/free-images.md', import.meta.url), 'utf8');

interface Shape {
  /** Fields that it documents; another one is a 400, as strict servers have it. */
  fields: readonly string[];
  /** What it wants them to be. */
  sent: Record<string, unknown>;
  answer: (base64: string) => object;
}

const OPENAI_ANSWER = (base64: string) => ({ created: 1_700_000_000, data: [{ b64_json: base64 }] });
const COMMON = { n: 1, size: '1024x1024', response_format: 'b64_json' };

const SHAPES: Record<string, Shape> = {
  'Vercel AI Gateway': {
    fields: ['model', 'prompt', 'n', 'size', 'quality', 'response_format', 'providerOptions'],
    sent: { model: 'bfl/flux-2-klein-4b', ...COMMON },
    answer: (base64) => ({ ...OPENAI_ANSWER(base64), providerMetadata: { gateway: { cost: '0.014' } } }),
  },
  LocalAI: {
    fields: ['model', 'prompt', 'n', 'size', 'step', 'quality', 'response_format', 'file', 'ref_images'],
    sent: { model: 'flux.2-klein-4b', ...COMMON },
    answer: (base64) => ({
      ...{ created: 1, id: 'x', usage: { input_tokens: 0, output_tokens: 0, total_tokens: 0 } },
      data: [{ embedding: null, index: 0, b64_json: base64 }],
    }),
  },
  'stable-diffusion.cpp': {
    fields: ['model', 'prompt', 'n', 'size', 'output_format', 'output_compression', 'response_format'],
    sent: { model: 'loaded', ...COMMON },
    answer: (base64) => ({
      ...{ created: '2026-11-28T00:00:00Z', output_format: 'png' },
      data: [{ b64_json: base64 }],
    }),
  },
  Ollama: {
    fields: ['model', 'prompt', 'size', 'n', 'response_format', 'quality', 'style', 'user'],
    sent: { model: 'x/z-image-turbo', ...COMMON },
    answer: OPENAI_ANSWER,
  },
  Azure: {
    fields: [
      'model',
      'prompt',
      'n',
      'size',
      'quality',
      'output_format',
      'output_compression',
      'background',
      'user',
    ],
    sent: { model: 'my-gpt-image', n: 1, size: '1024x1024' },
    answer: (base64) => ({
      ...OPENAI_ANSWER(base64),
      usage: { input_tokens: 20, output_tokens: 439, total_tokens: 459 },
    }),
  },
  Together: {
    fields: [
      ...['model', 'prompt', 'steps', 'image_url', 'seed', 'n', 'height', 'width', 'negative_prompt'],
      ...['response_format', 'output_format', 'guidance_scale'],
    ],
    sent: {
      model: 'black-forest-labs/FLUX.1-schnell',
      n: 1,
      width: 1024,
      height: 1024,
      response_format: 'base64',
    },
    answer: (base64) => ({
      ...{ id: 'x', model: 'black-forest-labs/FLUX.1-schnell', object: 'list' },
      data: [{ index: 0, b64_json: base64, type: 'b64_json' }],
    }),
  },
};

/** The lines of `.env` below a heading of the page. */
function recipe(heading: string): Record<string, string> {
  const section = page.slice(page.indexOf(`### ${heading}\n`));
  const block = /```sh\n([^`]*)```/.exec(section)?.[1] ?? '';
  return parseEnv(block.replaceAll('…', 'sk-key')) as Record<string, string>;
}

let server: ProviderServer;
beforeEach(async () => {
  server = await startProviderServer();
});
afterEach(() => server.close());

it('are those that are tried here', () => {
  const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(Object.keys(SHAPES));
});

describe.each(Object.entries(SHAPES))('%s', (heading, { fields, sent, answer }) => {
  it('makes an image with what the page says, and is sent nothing that it does not document', async () => {
    const given = recipe(heading);
    const settings = resolveSettings([environmentLayer(given)], providerNames());
    const origin = new URL(given.OPENAI_BASE_URL ?? '').origin;
    const fetchTo: typeof fetch = (input, init) => fetch(String(input).replace(origin, server.origin), init);
    const surroundings = {
      ...{
        fetch: fetchTo,
        clock: createPatientClock(),
        publicFetch: publicFetchTo(server),
        drawing: NO_DRAWING,
      },
    };
    const provider = createProviders(settings, surroundings).get('openai');
    const image = png(1024, 1024);
    server.play((request) => {
      const body = request.json() as object;
      const unknown = Object.keys(body).find((field) => !fields.includes(field));
      return unknown === undefined
        ? { body: answer(Buffer.from(image).toString('base64')) }
        : { status: 400, body: { error: { message: `Unknown parameter: ${unknown}`, param: unknown } } };
    });
    const made = await provider?.generate(REQUEST, {
      signal: new AbortController().signal,
      remoteId: null,
      onSubmitted: async () => {},
    });
    expect(Buffer.compare(made?.bytes ?? Buffer.alloc(0), image)).toBe(0);
    const [request] = server.requests;
    expect(request?.path).toBe(`${new URL(given.OPENAI_BASE_URL ?? '').pathname}/images/generations`);
    expect(request?.json()).toEqual({ prompt: REQUEST.prompt, ...sent });
    const isFree = given.IMAGE_GENERATION_MAX_PRICE_USD === '0';
    expect([made?.costMicroUsd === 0, request?.headers.authorization]).toEqual([
      isFree,
      given.OPENAI_API_KEY === undefined ? expect.not.stringContaining('sk-key') : 'Bearer sk-key',
    ]);
  });
});
