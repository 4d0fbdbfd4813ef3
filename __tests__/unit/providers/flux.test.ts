import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImageOptions } from '../../../src/providers/contract.ts';
import { createFluxProvider } from '../../../src/providers/flux/adapter.ts';
import type { KeyedSettings as FluxSettings } from '../../../src/providers/shared/service.ts';
import { createPatientClock, type PatientClock } from '../../support/patient-clock.ts';
import { type ProviderServer, type Script, startProviderServer } from '../../support/provider-server.ts';
import { NO_OPTIONS, publicFetchTo, REQUEST, SERVICES } from '../../support/provider-services.ts';
import { png } from '../images/samples.ts';
import { describeProvider } from './conformance.ts';

const SAMPLE = 'https://delivery-eu.bfl.ai/results/abc/sample.png?sig=signed';

const submitted = ({ origin }: ProviderServer, fields: object = {}) => ({
  body: { id: 'task-1', polling_url: `${origin}/v1/get_result?id=task-1`, cost: 3, ...fields },
});
const state = (status: string, fields: object = {}) => ({
  body: { id: 'task-1', status, result: null, ...fields },
});
const ready = state('Ready', { result: { sample: SAMPLE, seed: 42 } });
/** For scripts that are made before the server is there: its own host is in the request. */
const submittedHere: Script = ({ headers }) => ({
  body: { id: 'task-1', polling_url: `http://${headers.host}/v1/get_result?id=task-1`, cost: 3 },
});

const { name, create, image } = SERVICES.flux;
describeProvider({
  name,
  create,
  service: {
    image,
    garbled: [
      { what: 'no task', answer: { body: {} } },
      { what: 'a task without an address', answer: { body: { id: 'task-1', cost: 3 } } },
      {
        what: 'an address of somebody else',
        answer: { body: { id: 'task-1', polling_url: 'https://bfl.ai.example.com/x', cost: 3 } },
      },
    ],
    failures: [
      {
        what: 'a prompt that is flagged',
        answers: [submittedHere, state('Request Moderated', { details: { 'Moderation Reasons': ['x'] } })],
        failureClass: 'content_blocked',
      },
      {
        what: 'an image that is flagged',
        answers: [submittedHere, state('Content Moderated')],
        failureClass: 'content_blocked',
      },
      { what: 'a task that failed', answers: [submittedHere, state('Error')], failureClass: 'ambiguous' },
      {
        what: 'a task that is ready without an image',
        answers: [submittedHere, state('Ready', { result: {} })],
        failureClass: 'empty',
      },
      {
        what: 'an image that cannot be fetched',
        answers: [submittedHere, ready, { status: 404 }],
        failureClass: 'ambiguous',
      },
      {
        what: 'an image on a host of somebody else',
        answers: [submittedHere, state('Ready', { result: { sample: 'https://example.com/x.png' } })],
        failureClass: 'config',
      },
      { what: 'nothing at this address', answers: [{ status: 404 }], failureClass: 'bad_request' },
      {
        what: 'fields that it does not like',
        answers: [{ status: 422, body: { detail: [{ loc: ['body'], msg: 'bad width', type: 'x' }] } }],
        failureClass: 'config',
      },
      {
        what: 'an empty account',
        answers: [{ status: 402, body: { detail: 'Insufficient credits' } }],
        failureClass: 'quota',
      },
    ],
    errorWith: (words) => ({ status: 400, body: { detail: words } }),
  },
  takesOptions: true,
});

describe('FLUX', () => {
  let server: ProviderServer;
  let clock: PatientClock;
  let noted: string[];
  beforeEach(async () => {
    server = await startProviderServer();
    clock = createPatientClock();
    noted = [];
  });
  afterEach(() => server.close());

  const provider = (settings: Partial<FluxSettings> = {}, options: Partial<ImageOptions> = {}) =>
    createFluxProvider(
      {
        apiKey: 'bfl-test-key',
        model: null,
        maxPriceMicroUsd: null,
        options: { ...NO_OPTIONS, ...options },
        ...settings,
      },
      { fetch, clock, publicFetch: publicFetchTo(server), baseUrl: server.origin },
    );
  const call = (
    adapter = provider(),
    { remoteId = null, signal }: { remoteId?: string | null; signal?: AbortSignal } = {},
  ) =>
    adapter.generate(REQUEST, {
      signal: signal ?? new AbortController().signal,
      remoteId,
      onSubmitted: async (id) => {
        noted.push(`${id} after ${server.requests.length}`);
      },
    });
  const paths = () => server.requests.map(({ method, path }) => `${method} ${path}`);
  const note = () =>
    JSON.stringify({ id: 'task-1', polling_url: `${server.origin}/v1/get_result?id=task-1` });

  it('submits, writes its address down before the first look, looks there until it is ready, and fetches at once', async () => {
    server.play(submitted(server), state('Pending'), state('Pending'), ready, { body: png(1024, 1024) });

    const made = await call();

    expect(paths()).toEqual([
      'POST /v1/flux-2-pro',
      'GET /v1/get_result?id=task-1',
      'GET /v1/get_result?id=task-1',
      'GET /v1/get_result?id=task-1',
      'GET /results/abc/sample.png?sig=signed',
    ]);
    expect(noted).toEqual([`${note()} after 1`]);
    expect(server.requests[0]?.headers['x-key']).toBe('bfl-test-key');
    expect(server.requests[4]?.headers['x-key']).toBeUndefined();
    expect(server.requests[0]?.json()).toEqual({ prompt: REQUEST.prompt, width: 1024, height: 1024 });
    expect(made).toMatchObject({ costMicroUsd: 30_000, costBasis: 'reported' });
  });

  it('takes what the submission says for the cost, and the table where it says nothing', async () => {
    server.play(submitted(server, { cost: 4.55 }), ready, { body: png(1024, 1024) });
    expect(await call()).toMatchObject({ costMicroUsd: 45_500, costBasis: 'reported' });

    for (const cost of [null, -3, 'three']) {
      server.play(submitted(server, { cost }), ready, { body: png(1024, 1024) });
      expect(await call()).toMatchObject({ costMicroUsd: 30_000, costBasis: 'table' });
    }
  });

  it.each([
    ['flux-2-pro', 1024, 1024, 30_000],
    ['flux-2-pro', 1920, 1080, 45_000],
    ['flux-2-klein-4b', 1024, 1024, 14_000],
    ['flux-2-max', 2048, 2048, 160_000],
  ])('reserves for %s at %ix%i what its begun megapixels cost', (model, width, height, microUsd) => {
    expect(provider({ model }, { size: { width, height } }).unitCostMicroUsd).toBe(microUsd);
  });

  it('asks an older model for a ratio, and needs a stated price for it', async () => {
    expect(() => provider({ model: 'flux-pro-1.1-ultra' })).toThrow('Nobody here knows');

    const adapter = provider(
      { model: 'flux-pro-1.1-ultra', maxPriceMicroUsd: 60_000 },
      { size: { width: 1600, height: 900 }, seed: 7, format: 'png' },
    );
    server.play(submitted(server, { cost: 6 }), ready, { body: png(2752, 1536) });
    await call(adapter);

    expect(server.requests[0]?.path).toBe('/v1/flux-pro-1.1-ultra');
    expect(server.requests[0]?.json()).toEqual({
      prompt: REQUEST.prompt,
      aspect_ratio: '16:9',
      seed: 7,
      output_format: 'png',
    });
  });

  it('says what a moderated task may have cost', async () => {
    server.play(submitted(server), state('Content Moderated', { details: { reasons: ['gore'] } }));

    await expect(call()).rejects.toMatchObject({
      failureClass: 'content_blocked',
      message: 'flux: Content Moderated: {"reasons":["gore"]}',
      costMicroUsd: 30_000,
      costBasis: 'unknown',
    });
  });

  it('keeps looking through a server that fails for a while', async () => {
    server.play(
      submitted(server),
      { status: 502, body: '<html>' },
      { fault: 'reset' },
      { status: 429, headers: { 'retry-after': '2' } },
      state('Task not found'),
      ready,
      { body: png(1024, 1024) },
    );

    expect(await call()).toMatchObject({ costMicroUsd: 30_000 });
  });

  it('is ambiguous with its price when the image is lost after it was paid for', async () => {
    server.play(submitted(server), ready, { status: 403, body: 'expired' });

    await expect(call()).rejects.toMatchObject({
      failureClass: 'ambiguous',
      costMicroUsd: 30_000,
      costBasis: 'reported',
      remoteLost: false,
    });
  });

  it('leaves a task to a later attempt when the call is given up', async () => {
    const abort = new AbortController();
    server.play(submitted(server), { fault: 'hang' });
    const failing = call(provider(), { signal: abort.signal });
    await server.received(2);
    abort.abort(new Error('stop'));

    await expect(failing).rejects.toMatchObject({
      failureClass: 'ambiguous',
      costMicroUsd: 30_000,
      message: expect.stringContaining('task-1'),
    });
  });

  describe('with the id of an earlier attempt', () => {
    it('looks where that one would have, and submits nothing', async () => {
      server.play(state('Pending'), ready, { body: png(1024, 1024) });

      const made = await call(provider(), { remoteId: note() });

      expect(paths()).toEqual([
        'GET /v1/get_result?id=task-1',
        'GET /v1/get_result?id=task-1',
        'GET /results/abc/sample.png?sig=signed',
      ]);
      expect(made).toMatchObject({ costMicroUsd: 0, costBasis: 'none' });
      expect(noted).toEqual([]);
    });

    it.each<[string, Script[]]>([
      ['is not known any more', [state('Task not found'), state('Task not found'), state('Task not found')]],
      ['has failed', [state('Error')]],
      ['has a result whose address has expired', [ready, { status: 403, body: 'expired' }]],
    ])('is lost when the task %s', async (_, scripts) => {
      server.play(...scripts);

      await expect(call(provider(), { remoteId: note() })).rejects.toMatchObject({
        remoteLost: true,
        costMicroUsd: 0,
        costBasis: 'none',
      });
    });

    it.each([
      ['no JSON', 'task-1'],
      ['an address of somebody else', '{"id":"task-1","polling_url":"https://example.com/?bfl.ai"}'],
    ])('is lost when it holds %s, and nothing is sent anywhere', async (_, remoteId) => {
      await expect(call(provider(), { remoteId })).rejects.toMatchObject({ remoteLost: true });
      expect(server.requests).toEqual([]);
    });
  });

  describe('before a run', () => {
    const look = (script: Script) => {
      server.play(script);
      return provider().preflight?.(new AbortController().signal);
    };

    it('is content with enough credits', async () => {
      expect(await look({ body: { credits: 1000 } })).toEqual([]);
      expect(paths()).toEqual(['GET /v1/credits']);
    });

    it('warns of few credits and stops at none', async () => {
      expect(await look({ body: { credits: 10 } })).toEqual([expect.stringContaining('3 more images')]);
      await expect(look({ body: { credits: 2 } })).rejects.toMatchObject({
        code: 'provider_config',
        hint: expect.stringContaining('dashboard.bfl.ai'),
      });
    });

    it('stops at a refused key and tells which one', async () => {
      await expect(look({ status: 403, body: { detail: 'Not authenticated' } })).rejects.toMatchObject({
        code: 'provider_config',
        hint: expect.stringContaining('BFL_API_KEY'),
      });
    });

    it('goes on with a warning after a 500', async () => {
      expect(await look({ status: 500 })).toEqual([expect.stringContaining('could not be looked up')]);
    });
  });
});
