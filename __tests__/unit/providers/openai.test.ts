import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImageOptions, ImageRequest } from '../../../src/providers/contract.ts';
import { createOpenAiProvider, type OpenAiSettings } from '../../../src/providers/openai/adapter.ts';
import { DIALECT_NAMES, DIALECTS, dialectOf } from '../../../src/providers/openai/dialects.ts';
import { checkShutdown, LIVING_MODELS, SHUTDOWN_DATES } from '../../../src/providers/openai/models.ts';
import { createPatientClock } from '../../support/patient-clock.ts';
import { type ProviderServer, type Script, startProviderServer } from '../../support/provider-server.ts';
import { NO_OPTIONS, REQUEST, SERVICES } from '../../support/provider-services.ts';
import { png } from '../images/samples.ts';
import { describeProvider } from './conformance.ts';

const SETTINGS: OpenAiSettings = {
  apiKey: 'sk-test',
  baseUrl: null,
  dialect: null,
  model: null,
  maxPriceMicroUsd: null,
  options: NO_OPTIONS,
  background: null,
  compression: null,
  moderation: null,
  complexity: null,
};

/** A medium image of 2.5-flare, as the API counts it. */
const USAGE = {
  input_tokens: 22,
  input_tokens_details: { text_tokens: 22, image_tokens: 0 },
  output_tokens: 439,
  total_tokens: 461,
};
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const answer = (bytes: Uint8Array, extra: object = { usage: USAGE }): Script => ({
  headers: { 'x-ratelimit-limit-requests': '50', 'x-ratelimit-remaining-requests': '49' },
  body: { created: 1, data: [{ b64_json: base64(bytes) }], ...extra },
});
const error = (
  status: number,
  code: string | null,
  message = 'No.',
  type = 'invalid_request_error',
): Script => ({
  status,
  body: { error: { code, type, message, param: null } },
});

/** The real address, led to the server of the test: so prices and models are those of OpenAI itself. */
const fetchTo =
  (origin: string): typeof globalThis.fetch =>
  (input, init) =>
    fetch(String(input).replace('https://api.openai.com', origin), init);

const { name, create, image } = SERVICES.openai;
describeProvider({
  name,
  create,
  service: {
    image,
    garbled: [
      { what: 'broken base64', answer: { body: { data: [{ b64_json: 'iVBOR*' }] } } },
      { what: 'a list', answer: { body: [] } },
    ],
    failures: [
      ...[
        ['moderation_blocked', 400, 'content_blocked'],
        ['content_policy_violation', 400, 'content_blocked'],
        ['insufficient_quota', 429, 'quota'],
        ['credit_balance_exhausted', 429, 'quota'],
        ['billing_hard_limit_reached', 400, 'quota'],
        ['invalid_api_key', 401, 'config'],
        ['model_not_found', 404, 'config'],
        ['rate_limit_exceeded', 429, 'rate_limited'],
        ['slow_down', 503, 'rate_limited'],
        ['server_overloaded', 500, 'transient'],
        ['invalid_value', 400, 'bad_request'],
        ['constructor', 500, 'ambiguous'],
      ].map(([code, status, failureClass]) => ({
        what: `${code} at ${status}`,
        answers: [error(Number(status), String(code))],
        failureClass: failureClass as 'quota',
      })),
      { what: 'no image', answers: [{ body: { created: 1, data: [] } }], failureClass: 'empty' },
      {
        what: 'an image without bytes',
        answers: [{ body: { created: 1, data: [{}] } }],
        failureClass: 'empty',
      },
      {
        what: 'an address elsewhere',
        answers: [{ body: { data: [{ url: 'https://evil.example/a.png' }] } }],
        failureClass: 'config',
      },
      {
        what: 'an image that is held back',
        answers: [{ body: { data: [{ url: '', respect_moderation: false }] } }],
        failureClass: 'content_blocked',
      },
      {
        what: 'a type without a code',
        answers: [error(429, null, 'You exceeded your quota.', 'insufficient_quota')],
        failureClass: 'quota',
      },
      {
        what: 'an unverified organisation',
        answers: [error(403, null, 'Your organization must be verified to use the model.')],
        failureClass: 'config',
      },
      {
        what: 'a wait in the words',
        answers: [error(429, 'rate_limit_exceeded', 'Rate limit reached. Please try again in 12s.')],
        failureClass: 'rate_limited',
        retryAfterMs: 12_000,
      },
      {
        what: 'a wait in its own headers',
        answers: [
          {
            status: 429,
            headers: { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '1m30s' },
            body: { error: { code: 'rate_limit_exceeded', message: 'Slow.' } },
          },
        ],
        failureClass: 'rate_limited',
        retryAfterMs: 90_000,
      },
      {
        what: 'a refusal that comes as a success',
        answers: [{ body: { error: { code: 'content_policy_violation', message: 'No.' } } }],
        failureClass: 'content_blocked',
      },
      {
        what: 'an error that comes as a success, without a code that is known',
        answers: [{ body: { error: 'it went wrong' } }],
        failureClass: 'empty',
      },
      {
        what: 'an error in plain words',
        answers: [{ status: 400, body: { error: 'prompt is empty' } }],
        failureClass: 'permanent',
      },
    ],
    errorWith: (words) => error(400, 'invalid_value', words),
  },
  takesOptions: true,
});

describe('OpenAI', () => {
  let server: ProviderServer;
  beforeEach(async () => {
    server = await startProviderServer();
  });
  afterEach(() => server.close());

  const context = () => ({
    signal: new AbortController().signal,
    remoteId: null,
    onSubmitted: async () => {},
  });
  const clock = createPatientClock();
  const provider = (settings: Partial<OpenAiSettings> = {}, options: Partial<ImageOptions> = {}) =>
    createOpenAiProvider(
      { ...SETTINGS, ...settings, options: { ...NO_OPTIONS, ...options } },
      { fetch: fetchTo(server.origin), clock, publicFetch: null },
    );

  async function made(
    adapter = provider(),
    request: ImageRequest = REQUEST,
    script = answer(png(1024, 1024)),
  ) {
    server.play(script);
    const image = await adapter.generate(request, context());
    return { image, request: server.requests.at(-1), body: server.requests.at(-1)?.json() };
  }

  describe('the request', () => {
    it('names model, size, quality and format, and never what gpt-image refuses', async () => {
      const { request, body } = await made();
      expect(`${request?.method} ${request?.path}`).toBe('POST /v1/images/generations');
      expect(request?.headers.authorization).toBe('Bearer sk-test');
      expect(body).toEqual({
        model: 'gpt-image-2.5-flare',
        prompt: REQUEST.prompt,
        n: 1,
        size: '1024x1024',
        quality: 'medium',
        output_format: 'webp',
      });
    });

    it('carries background, compression, moderation and complexity where the model has them', async () => {
      const settings = {
        model: 'gpt-image-2.6-flare',
        maxPriceMicroUsd: 50_000,
        background: 'transparent',
        compression: 80,
        moderation: 'low',
        complexity: 'low',
      } as const;
      const { body, image } = await made(provider(settings));
      expect(body).toMatchObject({
        background: 'transparent',
        output_compression: 80,
        moderation: 'low',
        complexity: 'low',
      });
      expect(image.warnings).toEqual([]);
    });

    it('leaves out what cannot be, and says so', async () => {
      const settings = { background: 'transparent', compression: 80, complexity: 'low' } as const;
      const jpeg = await made(provider(settings, { format: 'jpeg' }));
      expect(jpeg.body).not.toHaveProperty('background');
      expect(jpeg.body).not.toHaveProperty('complexity');
      expect(jpeg.body).toHaveProperty('output_compression', 80);
      expect(jpeg.image.warnings).toEqual([
        'openai: background was left out: jpeg cannot be transparent.',
        'openai: complexity was left out: gpt-image-2.5-flare has none.',
      ]);
      const plain = await made(provider(settings, { format: 'png' }));
      expect(plain.body).not.toHaveProperty('output_compression');
    });

    it('says nothing of a negative prompt that is ours for every image', async () => {
      const ours = { ...REQUEST, negativePrompt: 'text', negativePromptOrigin: 'ours' } as const;
      expect((await made(provider(), ours)).image.warnings).toEqual([]);
      const user = { ...ours, negativePromptOrigin: 'user' } as const;
      expect((await made(provider(), user)).image.warnings).toEqual([
        expect.stringContaining('negative prompt'),
      ]);
    });

    it('is sent once, whatever the answer', async () => {
      for (const script of [
        error(500, null),
        error(429, 'rate_limit_exceeded'),
        error(409, null),
        { fault: 'reset' },
      ] as Script[]) {
        server.requests.length = 0;
        server.play(script, answer(png(64, 64)));
        await expect(provider().generate(REQUEST, context())).rejects.toThrow();
        expect(server.requests).toHaveLength(1);
      }
    });
  });

  describe('the cost', () => {
    const costWith = async (extra: object, settings: Partial<OpenAiSettings> = {}, script?: Script) => {
      const { image } = await made(provider(settings), REQUEST, script ?? answer(png(1024, 1024), extra));
      return [image.costMicroUsd, image.costBasis];
    };

    it('is counted from the tokens', async () => {
      expect(await costWith({ usage: USAGE })).toEqual([22 * 5 + 439 * 30, 'usage']);
      const details = { ...USAGE, output_tokens_details: { image_tokens: 400, text_tokens: 39 } };
      expect(await costWith({ usage: details })).toEqual([22 * 5 + 439 * 30, 'usage']);
      const images = { ...USAGE, input_tokens_details: { text_tokens: 2, image_tokens: 20 } };
      expect(await costWith({ usage: images })).toEqual([2 * 5 + 20 * 8 + 439 * 30, 'usage']);
      const noDetails = { input_tokens: 22, output_tokens: 439 };
      expect(await costWith({ usage: noDetails })).toEqual([22 * 5 + 439 * 30, 'usage']);
    });

    it.each([
      ['is missing', {}],
      ['is nonsense', { usage: { input_tokens: -1, output_tokens: 'many' } }],
    ])('is the table’s when the usage %s', async (_, extra) => {
      expect(await costWith(extra)).toEqual([439 * 30 + 1_100, 'table']);
    });

    it('is what was stated, and called unknown, when nothing else is known', async () => {
      const settings = { model: 'gpt-image-9', maxPriceMicroUsd: 70_000 };
      expect(await costWith({}, settings)).toEqual([70_000, 'unknown']);
      expect(await costWith({ usage: USAGE }, settings)).toEqual([70_000, 'unknown']);
    });

    it('reserves enough for the longest prompt that is sent', async () => {
      const { image } = await made(provider(), { ...REQUEST, prompt: 'word '.repeat(2_000) });
      const sent = server.requests.at(-1)?.json() as { prompt: string };
      expect(new TextEncoder().encode(sent.prompt).length).toBeLessThanOrEqual(3_000);
      expect(image.warnings).toEqual([expect.stringContaining('3000 bytes')]);
      expect(provider().unitCostMicroUsd).toBeGreaterThanOrEqual(439 * 30 + 1_500 * 5);
    });

    it.each([
      ['another model', { model: 'gpt-image-2.5-sunburst' }, {}],
      ['another size', {}, { size: { width: 1536, height: 1024 } }],
    ])('is refused for %s unless the user states it', (_, settings, options) => {
      expect(() => provider(settings, options)).toThrow('Nobody here knows what an image of openai');
      expect(provider({ ...settings, maxPriceMicroUsd: 90_000 }, options).price).toMatchObject({
        basis: 'stated',
        maxMicroUsd: 90_000,
      });
    });

    it('counts a dated snapshot as its model', () => {
      expect(provider({ model: 'gpt-image-2.5-flare-2026-09-08' }).price).toMatchObject({
        basis: 'table',
        asOf: '2026-11-22',
      });
    });
  });

  it('hands on the limits that the headers tell', async () => {
    expect((await made()).image.rateLimit).toEqual({ limitPerMinute: 50, remaining: 49, resetMs: null });
  });

  it('does not look into the environment for its key, its address or its organisation', async () => {
    const before = { ...process.env };
    Object.assign(process.env, {
      OPENAI_BASE_URL: 'http://127.0.0.1:9',
      OPENAI_API_KEY: 'sk-environment',
      OPENAI_ORG_ID: 'org-environment',
      OPENAI_PROJECT_ID: 'proj-environment',
    });
    try {
      const { request } = await made();
      expect(JSON.stringify(request?.headers)).not.toContain('environment');
    } finally {
      process.env = before;
    }
  });

  describe('before a run', () => {
    const look = (script: Script, settings: Partial<OpenAiSettings> = {}) => {
      server.play(script);
      return provider(settings).preflight?.(new AbortController().signal);
    };
    const model = (shutdown_date: string | null): Script => ({
      body: { id: 'm', created: 1, object: 'model', owned_by: 'openai', shutdown_date },
    });
    const stated = { maxPriceMicroUsd: 50_000 };

    it('looks the model up, which costs nothing, and is content', async () => {
      expect(await look(model(null))).toEqual([]);
      expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
        'GET /v1/models/gpt-image-2.5-flare',
      ]);
    });

    it('warns of an end within 60 days, and not of a later one', async () => {
      expect(await look(model('2027-01-20'))).toEqual([expect.stringContaining('down on 2027-01-20')]);
      expect(await look(model('2027-01-22'))).toEqual([]);
    });

    it('refuses a model that is gone by the API’s own word', async () => {
      await expect(look(model('2026-11-01'))).rejects.toMatchObject({ code: 'provider_config' });
    });

    it('refuses a model that is gone by our table without asking, and names one that lives', async () => {
      await expect(look(model(null), { model: 'dall-e-3', ...stated })).rejects.toMatchObject({
        code: 'provider_config',
        hint: expect.stringContaining('gpt-image-2.5-flare'),
      });
      expect(server.requests).toHaveLength(0);
    });

    it('warns by our table when the API says nothing', async () => {
      const settings = { model: 'gpt-image-1.5', ...stated };
      expect(await look({ status: 500 }, settings)).toEqual([
        expect.stringContaining('2026-12-01'),
        expect.stringContaining('could not be looked up'),
      ]);
    });

    it('refuses an unknown model, naming those that live', async () => {
      await expect(
        look(error(404, 'model_not_found'), { model: 'gpt-image-x', ...stated }),
      ).rejects.toMatchObject({
        hint: expect.stringContaining('gpt-image-2.6-sunburst'),
      });
    });

    it('stops at a refused key', async () => {
      await expect(look(error(401, 'invalid_api_key', 'Incorrect API key provided.'))).rejects.toMatchObject({
        code: 'provider_config',
        hint: expect.stringContaining('OPENAI_API_KEY'),
      });
    });

    it('goes on with a key that may make images but not look at models', async () => {
      const words = 'You have insufficient permissions for this operation. Missing scopes: api.model.read.';
      expect(await look(error(403, null, words))).toEqual([]);
    });

    it('goes on with a warning when the look itself fails', async () => {
      expect(await look({ fault: 'reset' })).toEqual([expect.stringContaining('could not be looked up')]);
    });

    it('ends when the run does', async () => {
      server.play({ fault: 'hang' });
      const abort = new AbortController();
      const looking = provider().preflight?.(abort.signal);
      await server.received(1);
      abort.abort(new Error('stop'));
      await expect(looking).rejects.toThrow('stop');
    });
  });
});

describe('servers that speak as OpenAI does', () => {
  let server: ProviderServer;
  beforeEach(async () => {
    server = await startProviderServer();
  });
  afterEach(() => server.close());

  const context = () => ({
    signal: new AbortController().signal,
    remoteId: null,
    onSubmitted: async () => {},
  });
  const provider = (settings: Partial<OpenAiSettings>, options: Partial<ImageOptions> = {}) =>
    createOpenAiProvider(
      {
        ...SETTINGS,
        baseUrl: `${server.origin}/v1/`,
        model: 'a-model',
        maxPriceMicroUsd: 20_000,
        ...settings,
        options: { ...NO_OPTIONS, ...options },
      },
      { fetch, clock: createPatientClock(), publicFetch: null },
    );
  const bodyOf = async (
    settings: Partial<OpenAiSettings>,
    options: Partial<ImageOptions> = {},
    request = REQUEST,
  ) => {
    server.play(answer(png(1024, 1024)));
    const image = await provider(settings, options).generate(request, context());
    return { image, body: server.requests.at(-1)?.json() };
  };
  const common = { model: 'a-model', prompt: REQUEST.prompt, n: 1 };

  it.each([
    ['https://api.openai.com/v1', 'openai'],
    ['https://eu.api.openai.com/v1', 'openai'],
    ['https://shop.openai.azure.com/openai/v1', 'azure'],
    ['https://api.x.ai/v1', 'xai'],
    ['https://api.together.xyz/v1', 'together'],
    ['http://localhost:8080/v1', 'compatible'],
    ['https://api.x.ai.evil.example/v1', 'compatible'],
  ])('%s speaks %s', (url, dialect) => {
    expect(dialectOf(new URL(url).hostname)).toBe(dialect);
  });

  it('are each spoken to in their own way', async () => {
    expect((await bodyOf({ dialect: 'compatible' })).body).toEqual({
      ...common,
      size: '1024x1024',
      response_format: 'b64_json',
    });
    expect((await bodyOf({ dialect: 'xai' }, { size: { width: 1600, height: 900 } })).body).toEqual({
      ...common,
      aspect_ratio: '16:9',
      resolution: '1k',
      response_format: 'b64_json',
    });
    const request = { ...REQUEST, negativePrompt: 'text', variation: 1 };
    expect((await bodyOf({ dialect: 'together' }, { seed: 7, format: 'png' }, request)).body).toEqual({
      ...common,
      width: 1024,
      height: 1024,
      seed: 8,
      negative_prompt: 'text',
      output_format: 'png',
      response_format: 'base64',
    });
    expect((await bodyOf({ dialect: 'azure' })).body).toEqual({ ...common, size: '1024x1024' });
  });

  it.each(DIALECT_NAMES)('%s: what it does not know is left out with a warning', async (dialect) => {
    const settings = { dialect, background: 'opaque', moderation: 'low' } as const;
    const { image, body } = await bodyOf(settings);
    const knows = DIALECTS[dialect].knows.includes('background');
    expect(Object.hasOwn(body as object, 'background')).toBe(knows);
    expect(image.warnings.some((warning) => warning.includes('background was left out'))).toBe(!knows);
  });

  it('need a model and a price, since nobody here knows either', () => {
    expect(() => provider({ model: null })).toThrow('needs the name of one of its models');
    expect(() => provider({ model: 'gpt-image-2.5-flare', maxPriceMicroUsd: null })).toThrow(
      'Nobody here knows',
    );
  });

  it('cost what they report', async () => {
    server.play(answer(png(1024, 1024), { usage: { cost_in_usd_ticks: 200_000_000 } }));
    const image = await provider({ dialect: 'xai' }).generate(REQUEST, context());
    expect([image.costMicroUsd, image.costBasis]).toEqual([20_000, 'reported']);
  });

  it('cost nothing when the user says so, and then a lost answer is just tried again', async () => {
    const free = provider({ maxPriceMicroUsd: 0, apiKey: null });
    expect(free.unitCostMicroUsd).toBe(0);
    server.play(answer(png(1024, 1024)));
    expect(await free.generate(REQUEST, context())).toMatchObject({ costMicroUsd: 0, costBasis: 'none' });
    server.play({ fault: 'reset' });
    await expect(free.generate(REQUEST, context())).rejects.toMatchObject({ failureClass: 'transient' });
    server.play({ fault: 'endless' });
    await expect(free.generate(REQUEST, context())).rejects.toMatchObject({
      failureClass: 'empty',
      costMicroUsd: 0,
      costBasis: 'none',
    });
  });

  it('may answer with an address of their own, and with none of elsewhere', async () => {
    server.play({ body: { data: [{ url: `${server.origin}/images/1.png` }] } }, { body: png(1024, 1024) });
    const image = await provider({}).generate(REQUEST, context());
    expect(image.bytes).toEqual(png(1024, 1024));
    expect(server.requests.at(-1)?.headers).not.toHaveProperty('authorization');

    server.play({ body: { data: [{ url: 'http://169.254.169.254/latest' }] } });
    await expect(provider({}).generate(REQUEST, context())).rejects.toMatchObject({
      failureClass: 'config',
      alwaysRefused: true,
      costMicroUsd: 20_000,
    });
  });

  it.each([
    [
      'as a data: address',
      () => `data:image/png;base64,${Buffer.from(png(1024, 1024)).toString('base64')}`,
      1,
    ],
    ['at another name of this machine', (port: string) => `http://localhost:${port}/images/1.png`, 2],
    ['at a path', () => '/images/1.png', 2],
  ])('may answer with an image %s', async (_, url, requests) => {
    server.play({ body: { data: [{ url: url(new URL(server.origin).port) }] } }, { body: png(1024, 1024) });
    const made = await provider({}).generate(REQUEST, context());
    expect(Buffer.compare(made.bytes, png(1024, 1024))).toBe(0);
    expect(server.requests).toHaveLength(requests);
  });

  it('are not asked for their models', async () => {
    expect(await provider({}).preflight?.(new AbortController().signal)).toEqual([]);
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ['http://api.example.com/v1'],
    ['ftp://localhost/v1'],
    ['https://user:secret-word@localhost/v1'],
    ['https://localhost/v1?key=secret-word'],
    ['https://localhost/v1#secret-word'],
    ['localhost:8080'],
    [''],
  ])('are refused at %j, without it being shown', (baseUrl) => {
    const create = () => provider({ baseUrl });
    expect(create).toThrow('for openai-base-url');
    expect(create).not.toThrow('secret-word');
  });
});

describe('the ends of models', () => {
  const day = (text: string) => Date.parse(text);

  it('are never those of a model that is recommended', () => {
    for (const model of LIVING_MODELS) expect(SHUTDOWN_DATES[model]).toBeUndefined();
  });

  it('come on their day', () => {
    expect(checkShutdown('gpt-image-1.5', day('2026-09-01'), null)).toBeNull();
    expect(checkShutdown('gpt-image-1.5', day('2026-10-03'), null)).toContain('2026-12-01');
    expect(() => checkShutdown('gpt-image-1.5', day('2026-12-01'), null)).toThrow('shut the model');
    expect(checkShutdown('gpt-image-2.5-flare', day('2026-12-01'), null)).toBeNull();
    expect(checkShutdown('gpt-image-2.5-flare', day('2026-12-01'), 'soon')).toBeNull();
    expect(checkShutdown('constructor', day('2026-12-01'), null)).toBeNull();
  });

  it('do not name the ending model as its own heir', () => {
    expect(checkShutdown('gpt-image-2.5-flare', day('2026-12-01'), '2027-01-01')).toContain('sunburst');
  });
});
