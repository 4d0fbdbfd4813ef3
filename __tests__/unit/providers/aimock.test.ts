/** The adapters against servers that nobody here wrote: aimock imitates the services' own protocols. */

import { LLMock } from '@copilotkit/aimock';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { resolveSettings } from '../../../src/config/settings.ts';
import type { ImageAdapter } from '../../../src/providers/contract.ts';
import { createProviders, providerNames } from '../../../src/providers/registry.ts';
import { NO_DRAWING } from '../../support/images.ts';
import { createPatientClock } from '../../support/patient-clock.ts';
import { REQUEST } from '../../support/provider-services.ts';
import { png } from '../images/samples.ts';

const IMAGE = png(1024, 1024);
const b64Json = Buffer.from(IMAGE).toString('base64');

let mock: LLMock;
beforeAll(async () => {
  mock = await LLMock.create({
    host: '127.0.0.1',
    falQueue: { pollsBeforeInProgress: 1, pollsBeforeCompleted: 2 },
  });
});
afterEach(() => {
  mock.clearChaos();
  mock.reset();
});
afterAll(() => mock.stop());

/** What a user sets, and what the process gives. */
function providerOf(id: string, values: Record<string, string>, fetch = globalThis.fetch): ImageAdapter {
  const settings = resolveSettings(
    [{ values: { provider: id, ...values }, spell: (name) => name }],
    providerNames(),
  );
  const publicFetch = async () => new Response(Uint8Array.from(IMAGE));
  const surroundings = { fetch, clock: createPatientClock(), publicFetch, drawing: NO_DRAWING };
  const provider = createProviders(settings, surroundings).get(id);
  if (provider === undefined) throw new Error(`No ${id}.`);
  return provider;
}

const generate = (provider: ImageAdapter) =>
  provider.generate(REQUEST, {
    signal: new AbortController().signal,
    remoteId: null,
    onSubmitted: async () => {},
  });

describe('openai at a server of somebody else', () => {
  const provider = () =>
    providerOf('openai', {
      openaiBaseUrl: `${mock.url}/v1`,
      openaiDialect: 'compatible',
      openaiModel: 'some-model',
      openaiApiKey: 'sk-of-aimock',
      maxPriceUsd: '0.02',
    });

  it('gets its image', async () => {
    mock.onImage(REQUEST.prompt, { image: { b64Json } });
    const image = await generate(provider());
    expect(Buffer.compare(image.bytes, IMAGE)).toBe(0);
    expect(image).toMatchObject({
      model: 'some-model',
      costMicroUsd: 20_000,
      costBasis: 'unknown',
      warnings: [],
    });
    expect(mock.getRequests()).toMatchObject([
      { method: 'POST', path: '/v1/images/generations', response: { status: 200 } },
    ]);
  });

  it('takes the first of several images', async () => {
    mock.onImage(REQUEST.prompt, { images: [{ b64Json }, { b64Json: 'AAAA' }] });
    expect(Buffer.compare((await generate(provider())).bytes, IMAGE)).toBe(0);
  });

  it.each([
    [429, 'rate_limit_exceeded', 'rate_limited'],
    [400, 'content_policy_violation', 'content_blocked'],
    [401, 'invalid_api_key', 'config'],
    [500, 'server_error', 'ambiguous'],
  ])('says what its %i %s means, and asks once', async (status, code, failureClass) => {
    const message = 'Words of its own.';
    mock.on({ userMessage: REQUEST.prompt, endpoint: 'image' }, { status, error: { message, code } });
    await expect(generate(provider())).rejects.toMatchObject({
      failureClass,
      message: `openai: HTTP ${status} ${code}: ${message}`,
    });
    expect(mock.getRequests()).toHaveLength(1);
  });

  it('is told when the server does not know what it is asked for', async () => {
    await expect(generate(provider())).rejects.toMatchObject({
      failureClass: 'bad_request',
      message: 'openai: HTTP 404 no_fixture_match: No fixture matched',
    });
  });

  it.each([
    ['breaks off', { disconnectRate: 1 }, 'ambiguous'],
    ['answers no JSON', { malformedRate: 1 }, 'empty'],
    ['drops the request with a 500', { dropRate: 1 }, 'ambiguous'],
  ])('takes it for perhaps paid when the server %s', async (_, chaos, failureClass) => {
    mock.onImage(REQUEST.prompt, { image: { b64Json } });
    mock.setChaos(chaos);
    await expect(generate(provider())).rejects.toMatchObject({ failureClass });
  });
});

describe('fal at a server of somebody else', () => {
  /** aimock tells by a header which of fal's hosts it plays. */
  const rerouted: typeof globalThis.fetch = (input, init) => {
    const { host, pathname } = new URL(String(input));
    const headers = { ...Object.fromEntries(new Headers(init?.headers)), 'x-fal-target-host': host };
    return fetch(`${mock.url}/fal${pathname}`, { ...init, headers });
  };

  it('submits, waits and fetches its image', async () => {
    mock.onFalImage('fal-ai/flux-2/flash', { image: { url: 'https://v3.fal.media/files/a/image.png' } });
    const image = await generate(providerOf('fal', { falApiKey: 'fal-of-aimock' }, rerouted));
    expect(Buffer.compare(image.bytes, IMAGE)).toBe(0);
    const paths = mock.getRequests().map(({ method, path }) => `${method} ${path}`);
    expect(paths.filter((path) => path.startsWith('POST'))).toEqual(['POST /fal/fal-ai/flux-2/flash']);
    expect(paths.filter((path) => path.endsWith('/status')).length).toBeGreaterThan(1);
  });
});
