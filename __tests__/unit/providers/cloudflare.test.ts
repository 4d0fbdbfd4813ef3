import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type CloudflareSettings,
  createCloudflareProvider,
} from '../../../src/providers/cloudflare/adapter.ts';
import { CLOUDFLARE_MODELS, DEFAULT_CLOUDFLARE_MODEL } from '../../../src/providers/cloudflare/models.ts';
import type { ImageOptions } from '../../../src/providers/contract.ts';
import type { FailureClass } from '../../../src/queue/contract.ts';
import { createPatientClock } from '../../support/patient-clock.ts';
import { type ProviderServer, startProviderServer } from '../../support/provider-server.ts';
import { NO_OPTIONS, REQUEST, SERVICES } from '../../support/provider-services.ts';
import { png } from '../images/samples.ts';
import { describeProvider } from './conformance.ts';

const ACCOUNT = '0123456789abcdef0123456789abcdef';
const failed = (code: number, message: string, status = 400) => ({
  status,
  body: { result: null, success: false, errors: [{ code, message }], messages: [] },
});
const made = (bytes: Uint8Array) => ({
  body: { result: { image: Buffer.from(bytes).toString('base64') }, success: true, errors: [], messages: [] },
});

const { name, create, image } = SERVICES.cloudflare;
describeProvider({
  name,
  create,
  service: {
    image,
    garbled: [
      { what: 'no image', answer: { body: { success: true, result: {}, errors: [] } } },
      { what: 'broken base64', answer: { body: { success: true, result: { image: '*' }, errors: [] } } },
      { what: 'an image of no bytes', answer: { headers: { 'content-type': 'image/png' }, body: '' } },
    ],
    failures: [
      {
        what: 'the free neurons of the day used up',
        answers: [failed(3036, 'You have used up your daily free allocation of 10,000 neurons.', 429)],
        failureClass: 'quota',
      },
      {
        what: 'the same in the words of the server behind it',
        answers: [failed(5000, 'AiError: AiError: 4006: you have used up your daily free allocation', 429)],
        failureClass: 'quota',
      },
      {
        what: 'no capacity',
        answers: [failed(3040, 'No more data centers to forward the request to', 429)],
        failureClass: 'transient',
      },
      {
        what: 'a model of the paid plan',
        answers: [failed(5035, 'This model is not available on your plan', 403)],
        failureClass: 'config',
      },
      { what: 'too many requests', answers: [failed(10429, 'slow down', 429)], failureClass: 'rate_limited' },
      {
        what: 'no such model',
        answers: [failed(5007, 'No such model @cf/x or task')],
        failureClass: 'config',
      },
      {
        what: 'no such token',
        answers: [failed(10000, 'Authentication error', 401)],
        failureClass: 'config',
      },
      {
        what: 'a flagged prompt',
        answers: [failed(3030, 'Input prompt contains NSFW content')],
        failureClass: 'content_blocked',
      },
      {
        what: 'a time-out of its own',
        answers: [failed(3007, 'Request timeout', 408)],
        failureClass: 'ambiguous',
      },
      {
        what: 'an error as a success',
        answers: [{ ...failed(3036, 'used up'), status: 200 }],
        failureClass: 'quota',
      },
    ],
    errorWith: (words) => failed(3003, words),
  },
  takesOptions: true,
});

describe('Cloudflare', () => {
  let server: ProviderServer;
  beforeEach(async () => {
    server = await startProviderServer();
  });
  afterEach(() => server.close());

  const provider = (settings: Partial<CloudflareSettings> = {}, options: Partial<ImageOptions> = {}) =>
    createCloudflareProvider(
      {
        apiToken: 'token',
        accountId: ACCOUNT,
        model: null,
        beyondFree: false,
        maxPriceMicroUsd: null,
        options: { ...NO_OPTIONS, ...options },
        ...settings,
      },
      { fetch, clock: createPatientClock(), baseUrl: `${server.origin}/client/v4` },
    );
  const call = (adapter = provider()) =>
    adapter.generate(
      { ...REQUEST, negativePrompt: 'text' },
      { signal: new AbortController().signal, remoteId: null, onSubmitted: async () => {} },
    );
  const look = (adapter = provider()) => adapter.preflight?.(new AbortController().signal);
  const failureOf = async (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      (error: unknown) => error,
    );

  it('asks a FLUX.2 model by a form, with the fields that its page shows and no others', async () => {
    server.play(made(png(1024, 1024)));
    await call();
    const [request] = server.requests;
    expect(`${request?.method} ${request?.path}`).toBe(
      `POST /client/v4/accounts/${ACCOUNT}/ai/run/@cf/black-forest-labs/flux-2-klein-4b`,
    );
    expect(request?.headers.authorization).toBe('Bearer token');
    expect(request?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(Object.fromEntries((await request?.form()) ?? [])).toEqual({
      prompt: REQUEST.prompt,
      width: '1024',
      height: '1024',
    });
  });

  it.each([
    ['@cf/black-forest-labs/flux-1-schnell', { prompt: REQUEST.prompt, steps: 4 }],
    [
      '@cf/leonardo/phoenix-1.0',
      {
        ...{ prompt: REQUEST.prompt, negative_prompt: 'text', width: 768, height: 512 },
        ...{ num_steps: 25, seed: 7 },
      },
    ],
    [
      '@cf/bytedance/stable-diffusion-xl-lightning',
      { prompt: REQUEST.prompt, negative_prompt: 'text', width: 768, height: 512, seed: 7 },
    ],
  ])('asks %s by JSON, with fields of its input schema', async (model, body) => {
    server.play({ headers: { 'content-type': 'image/jpeg' }, body: png(768, 512) });
    const adapter = provider({ model }, { size: { width: 768, height: 512 }, seed: 7 });
    expect(Buffer.compare((await call(adapter)).bytes, png(768, 512))).toBe(0);
    expect(server.requests[0]?.json()).toEqual(body);
  });

  it('knows what an image takes of the free neurons of a day, and how many they cover', () => {
    const table = CLOUDFLARE_MODELS.map(({ name }) => {
      const { allowance, price } = provider({ model: name });
      const images = allowance === undefined ? null : Math.floor(allowance.perDay / allowance.units);
      return [name.slice(name.lastIndexOf('/') + 1), allowance?.units ?? 0, images, price.basis];
    });
    expect(table).toEqual([
      ['flux-2-klein-4b', 105, 95, 'free'],
      ['flux-2-klein-9b', 1_364, 7, 'free'],
      ['flux-2-dev', 3_750, 2, 'free'],
      ['flux-1-schnell', 58, 172, 'free'],
      ['lucid-origin', 2_844, 3, 'free'],
      ['phoenix-1.0', 2_370, 4, 'free'],
      ['stable-diffusion-xl-lightning', 0, null, 'free'],
      ['stable-diffusion-xl-base-1.0', 0, null, 'free'],
    ]);
    // Begun tiles of 512 pixels, and begun megapixels.
    const units = (width: number, height: number, model = DEFAULT_CLOUDFLARE_MODEL) =>
      provider({ model }, { size: { width, height } }).allowance?.units;
    expect([units(512, 512), units(528, 512), units(1536, 1024)]).toEqual([27, 53, 157]);
    expect(units(1536, 1024, '@cf/black-forest-labs/flux-2-klein-9b')).toBe(1_546);
  });

  it('costs nothing, and its price where its owner wants to go beyond', () => {
    expect(provider().unitCostMicroUsd).toBe(0);
    const paid = provider({ beyondFree: true });
    expect(paid).toMatchObject({
      unitCostMicroUsd: 1_155,
      price: { basis: 'table' },
      allowance: { units: 105 },
    });
    expect(() => provider({ beyondFree: true, maxPriceMicroUsd: 1_000 })).toThrow(/max-price-usd/);
    expect(provider({ model: 'flux-1-schnell' }).model).toBe('@cf/black-forest-labs/flux-1-schnell');
    expect(() => provider({ model: '@cf/new/model' })).toThrow(/how many neurons/);
  });

  it('names no account in what it counts by', () => {
    const names = [ACCOUNT, `f${ACCOUNT.slice(1)}`].map(
      (accountId) => provider({ accountId }).allowance?.name ?? '',
    );
    expect(new Set(names).size).toBe(2);
    for (const told of names) expect(told).toMatch(/^cloudflare:[0-9a-f]{8}$/);
  });

  it('tells what to do about refusals that look alike', async () => {
    const told: [number, number, FailureClass, RegExp][] = [
      [429, 3036, 'quota', /begin anew at 00:00 UTC/],
      [429, 3040, 'transient', /no limit of your account/],
      [403, 5035, 'config', /another cloudflare-model/],
    ];
    for (const [status, code, failureClass, words] of told) {
      server.play(failed(code, 'No.', status));
      expect(await failureOf(call())).toMatchObject({
        failureClass,
        message: expect.stringMatching(words),
        costMicroUsd: 0,
      });
    }
  });

  it('looks for its model before a run, which takes no neurons', async () => {
    server.play({ body: { success: true, result: [{ name: DEFAULT_CLOUDFLARE_MODEL }], errors: [] } });
    expect(await look()).toEqual([]);
    expect(server.requests[0]?.path).toBe(
      `/client/v4/accounts/${ACCOUNT}/ai/models/search?search=flux-2-klein-4b`,
    );
    server.play({ body: { success: true, result: [], errors: [] } });
    await expect(look()).rejects.toMatchObject({ code: 'provider_config' });
    server.play(
      failed(7003, 'Could not route to /accounts/…, perhaps your object identifier is invalid?', 404),
    );
    await expect(look()).rejects.toMatchObject({ hint: expect.stringContaining('CLOUDFLARE_ACCOUNT_ID') });
    server.play({ status: 503 });
    expect(await look()).toEqual([expect.stringContaining('could not be looked up')]);
  });
});
