import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImageOptions, ImageRequest } from '../../../src/providers/contract.ts';
import type { KeyedSettings as StabilitySettings } from '../../../src/providers/shared/service.ts';
import { createStableDiffusionProvider } from '../../../src/providers/stable_diffusion/adapter.ts';
import { STABILITY_MODELS } from '../../../src/providers/stable_diffusion/models.ts';
import { createPatientClock } from '../../support/patient-clock.ts';
import { type ProviderServer, type Script, startProviderServer } from '../../support/provider-server.ts';
import { NO_OPTIONS, REQUEST, SERVICES } from '../../support/provider-services.ts';
import { png } from '../images/samples.ts';
import { describeProvider } from './conformance.ts';

const SUCCESS = { 'content-type': 'image/png', 'finish-reason': 'SUCCESS', seed: '12', 'x-request-id': 'r1' };
const error = (status: number, name: string, ...errors: string[]): Script => ({
  status,
  body: { id: 'e1', name, errors },
});

const { name, create, image } = SERVICES.stable_diffusion;
describeProvider({
  name,
  create,
  service: {
    image,
    garbled: [
      { what: 'an image without its finish-reason', answer: { body: png(64, 64) } },
      {
        what: 'an unknown finish-reason',
        answer: { headers: { 'finish-reason': 'MAYBE' }, body: png(64, 64) },
      },
      { what: 'no bytes', answer: { headers: SUCCESS, body: '' } },
    ],
    failures: [
      {
        what: 'a blurred image at 200',
        answers: [{ headers: { ...SUCCESS, 'finish-reason': 'CONTENT_FILTERED' }, body: png(64, 64) }],
        failureClass: 'content_blocked',
      },
      {
        what: 'a prompt that the filter refuses',
        answers: [error(403, 'content_moderation', 'Your request was flagged.')],
        failureClass: 'content_blocked',
      },
      {
        what: 'a refusal that comes as a success',
        answers: [{ body: { name: 'content_moderation', errors: ['Flagged.'] } }],
        failureClass: 'content_blocked',
      },
      {
        what: 'a public figure',
        answers: [error(422, 'public_figure', 'No.')],
        failureClass: 'content_blocked',
      },
      {
        what: 'another language',
        answers: [error(422, 'invalid_language', 'English only.')],
        failureClass: 'permanent',
      },
      { what: 'a bad key', answers: [error(401, 'unauthorized', 'Bad key.')], failureClass: 'config' },
      {
        what: 'an empty account',
        answers: [error(402, 'payment_required', 'You lack sufficient credits.')],
        failureClass: 'quota',
      },
      {
        what: 'a ban of a minute, whatever the header says',
        answers: [
          { status: 429, headers: { 'retry-after': '1' }, body: { name: 'rate_limit_exceeded', errors: [] } },
        ],
        failureClass: 'rate_limited',
        retryAfterMs: 60_000,
      },
      { what: 'its own 500', answers: [error(500, 'internal_error', 'Oh.')], failureClass: 'ambiguous' },
    ],
    errorWith: (words) => error(400, 'bad_request', words),
  },
  takesOptions: true,
});

describe('Stability AI', () => {
  let server: ProviderServer;
  beforeEach(async () => {
    server = await startProviderServer();
  });
  afterEach(() => server.close());

  const provider = (settings: Partial<StabilitySettings> = {}, options: Partial<ImageOptions> = {}) =>
    createStableDiffusionProvider(
      {
        apiKey: 'sk-test',
        model: null,
        maxPriceMicroUsd: null,
        options: { ...NO_OPTIONS, ...options },
        ...settings,
      },
      { fetch, clock: createPatientClock(), baseUrl: server.origin },
    );
  const context = { signal: new AbortController().signal, remoteId: null, onSubmitted: async () => {} };

  async function formOf(adapter = provider(), request: ImageRequest = REQUEST) {
    server.play({ headers: SUCCESS, body: png(1024, 1024) });
    const made = await adapter.generate(request, context);
    const received = server.requests.at(-1);
    const form = (await received?.form()) ?? new FormData();
    return { made, path: received?.path, headers: received?.headers, fields: Object.fromEntries(form) };
  }

  it.each([
    ['core', 'core', 30_000],
    ['ultra', 'ultra', 80_000],
    ['sd3.5-large', 'sd3', 65_000],
    ['sd3.5-large-turbo', 'sd3', 40_000],
    ['sd3.5-medium', 'sd3', 35_000],
    ['sd3.5-flash', 'sd3', 25_000],
  ])('%s has its path and its price', async (model, endpoint, microUsd) => {
    const { made, path, fields } = await formOf(provider({ model }));
    expect(path).toBe(`/v2beta/stable-image/generate/${endpoint}`);
    expect(fields.model).toBe(endpoint === 'sd3' ? model : undefined);
    expect(made).toMatchObject({ model, costMicroUsd: microUsd, costBasis: 'table' });
    expect(Object.keys(STABILITY_MODELS)).toContain(model);
  });

  it('sends a form with what was asked for, and nothing that was not', async () => {
    const plain = await formOf();
    expect(plain.fields).toEqual({ prompt: REQUEST.prompt, output_format: 'webp' });
    expect(plain.headers).toMatchObject({ authorization: 'Bearer sk-test', accept: 'image/*' });
    expect(plain.headers?.['content-type']).toMatch(/^multipart\/form-data; boundary=/);

    const full = await formOf(
      provider({}, { size: { width: 1536, height: 1024 }, seed: 40, format: 'png' }),
      {
        ...REQUEST,
        negativePrompt: 'text',
        stylePreset: 'Digital Art',
        variation: 2,
      },
    );
    expect(full.made.warnings).toEqual(['stable_diffusion was asked for 3:2 and made 1024x1024.']);
    expect(full.fields).toEqual({
      prompt: REQUEST.prompt,
      negative_prompt: 'text',
      style_preset: 'digital-art',
      aspect_ratio: '3:2',
      seed: '42',
      output_format: 'png',
    });
  });

  it('takes the nearest of its ratios and says so', async () => {
    const { fields, made } = await formOf(provider({}, { size: { width: 800, height: 600 } }));
    expect(fields.aspect_ratio).toBe('5:4');
    expect(made.warnings[0]).toContain('for 800x600 it was asked for 5:4');
  });

  it('asks the 3.5 family for png, since it makes no webp', async () => {
    const { fields } = await formOf(provider({ model: 'sd3.5-flash' }));
    expect(fields.output_format).toBe('png');
  });

  it('is refused with a model that it does not have, naming those that it has', () => {
    expect(() => provider({ model: 'sdxl' })).toThrow('no model "sdxl"');
    expect(() => provider({ model: 'constructor' })).toThrow('no model');
  });

  it('is refused when an image costs more than the user wants to pay', () => {
    expect(() => provider({ model: 'ultra', maxPriceMicroUsd: 50_000 })).toThrow('can cost $0.0800');
    expect(provider({ model: 'ultra', maxPriceMicroUsd: 80_000 }).unitCostMicroUsd).toBe(80_000);
  });

  describe('before a run', () => {
    const look = (script: Script) => {
      server.play(script);
      return provider().preflight?.(new AbortController().signal);
    };

    it('is content with enough credits, and looks only at the balance', async () => {
      expect(await look({ body: { credits: 1000 } })).toEqual([]);
      expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
        'GET /v1/user/balance',
      ]);
    });

    it('warns of few credits and stops at none', async () => {
      expect(await look({ body: { credits: 9.5 } })).toEqual([expect.stringContaining('3 more images')]);
      await expect(look({ body: { credits: 2.9 } })).rejects.toMatchObject({ code: 'provider_config' });
    });

    it('stops at a refused key and tells which one', async () => {
      await expect(look(error(401, 'unauthorized', 'Bad key.'))).rejects.toMatchObject({
        code: 'provider_config',
        hint: expect.stringContaining('STABILITY_API_KEY'),
      });
    });

    it.each<[string, Script]>([
      ['a 500', { status: 500 }],
      ['a broken connection', { fault: 'reset' }],
      ['nonsense', { body: '<html>' }],
    ])('goes on with a warning after %s', async (_, script) => {
      expect(await look(script)).toEqual([expect.stringContaining('could not be looked up')]);
    });
  });
});
