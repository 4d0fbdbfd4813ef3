import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../../src/clock.ts';
import type { ImageOptions } from '../../../src/providers/contract.ts';
import { createFalProvider } from '../../../src/providers/fal/adapter.ts';
import type { KeyedSettings as FalSettings } from '../../../src/providers/shared/service.ts';
import { createPatientClock } from '../../support/patient-clock.ts';
import { type ProviderServer, type Script, startProviderServer } from '../../support/provider-server.ts';
import { NO_OPTIONS, publicFetchTo, REQUEST, SERVICES } from '../../support/provider-services.ts';
import { png } from '../images/samples.ts';
import { describeProvider } from './conformance.ts';

const addresses = (origin: string) => ({
  request_id: 'r-1',
  status_url: `${origin}/fal-ai/flux-2/requests/r-1/status`,
  response_url: `${origin}/fal-ai/flux-2/requests/r-1`,
  cancel_url: `${origin}/fal-ai/flux-2/requests/r-1/cancel`,
});
const submitted = ({ origin }: ProviderServer) => ({ body: { status: 'IN_QUEUE', ...addresses(origin) } });
/** For scripts that are made before the server is there: its own host is in the request. */
const submittedHere: Script = ({ headers }) => ({ body: addresses(`http://${headers.host}`) });
const queued = { status: 202, body: { status: 'IN_QUEUE', queue_position: 3 } };
const working = { status: 202, body: { status: 'IN_PROGRESS', logs: null } };
const completed = { body: { status: 'COMPLETED', metrics: { inference_time: 1.2 } } };
const result = (fields: object = {}) => ({
  body: {
    images: [{ url: 'https://v3.fal.media/files/panda/x.png', width: 1024, height: 1024 }],
    seed: 42,
    has_nsfw_concepts: [false],
    ...fields,
  },
});

const { name, create, image } = SERVICES.fal;
describeProvider({
  name,
  create,
  service: {
    image,
    garbled: [
      { what: 'no task', answer: { body: {} } },
      {
        what: 'an address of somebody else',
        answer: ({ headers }) => ({
          body: { ...addresses(`http://${headers.host}`), response_url: 'https://fal.run.example.com/x' },
        }),
      },
    ],
    failures: [
      {
        what: 'a prompt against the rules',
        answers: [
          submittedHere,
          completed,
          { status: 422, body: { detail: [{ type: 'content_policy_violation', msg: 'Flagged.' }] } },
        ],
        failureClass: 'content_blocked',
      },
      {
        what: 'an image that the safety checker blackened',
        answers: [submittedHere, completed, result({ has_nsfw_concepts: [true] })],
        failureClass: 'content_blocked',
      },
      {
        what: 'a field that the model does not like',
        answers: [
          submittedHere,
          completed,
          {
            status: 422,
            body: {
              detail: [{ type: 'greater_than', loc: ['body', 'image_size', 'width'], msg: 'Too small.' }],
            },
          },
        ],
        failureClass: 'config',
      },
      {
        what: 'a success without an image',
        answers: [submittedHere, completed, result({ images: [] })],
        failureClass: 'empty',
      },
      {
        what: 'a runner that broke down',
        answers: [
          submittedHere,
          { body: { status: 'COMPLETED', error: 'Runner gone', error_type: 'runner_disconnected' } },
        ],
        failureClass: 'transient',
      },
      {
        what: 'a model that broke down',
        answers: [submittedHere, completed, { status: 500, body: { detail: 'Internal error' } }],
        failureClass: 'transient',
      },
      {
        what: 'an image on a host of somebody else',
        answers: [submittedHere, completed, result({ images: [{ url: 'https://example.com/x.png' }] })],
        failureClass: 'config',
      },
      {
        what: 'an empty account',
        answers: [
          {
            status: 403,
            body: { detail: 'User is locked. Reason: Exhausted balance. Top up your balance.' },
          },
        ],
        failureClass: 'quota',
      },
      {
        what: 'no model of this name',
        answers: [{ status: 404, body: { detail: 'Application not found' } }],
        failureClass: 'config',
      },
    ],
    errorWith: (words) => ({ status: 422, body: { detail: [{ type: 'value_error', msg: words }] } }),
  },
  takesOptions: true,
});

describe('fal', () => {
  let server: ProviderServer;
  let noted: string[];
  beforeEach(async () => {
    server = await startProviderServer();
    noted = [];
  });
  afterEach(() => server.close());

  const provider = (
    settings: Partial<FalSettings> = {},
    options: Partial<ImageOptions> = {},
    clock: Clock = createPatientClock(),
  ) =>
    createFalProvider(
      {
        apiKey: 'fal-test-key',
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
        noted.push(id);
      },
    });
  const paths = () => server.requests.map(({ method, path }) => `${method} ${path}`);
  const note = () => JSON.stringify(addresses(server.origin));

  it('uses the addresses that it was told, writes them down first, and fetches without its key', async () => {
    server.play(submitted(server), queued, working, completed, result(), { body: png(1024, 1024) });

    const made = await call();

    expect(paths()).toEqual([
      'POST /fal-ai/flux-2/flash',
      'GET /fal-ai/flux-2/requests/r-1/status',
      'GET /fal-ai/flux-2/requests/r-1/status',
      'GET /fal-ai/flux-2/requests/r-1/status',
      'GET /fal-ai/flux-2/requests/r-1',
      'GET /files/panda/x.png',
    ]);
    expect(noted).toEqual([note()]);
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      ...Array(5).fill('Key fal-test-key'),
      undefined,
    ]);
    expect(server.requests[0]?.json()).toEqual({
      prompt: REQUEST.prompt,
      num_images: 1,
      image_size: { width: 1024, height: 1024 },
    });
    expect(made).toMatchObject({ model: 'fal-ai/flux-2/flash', costMicroUsd: 5_000, costBasis: 'table' });
  });

  it.each([
    ['fal-ai/flux-2/flash', 1024, 1024, 5_000],
    ['fal-ai/flux-2/flash', 1920, 1080, 10_000],
    ['fal-ai/flux-2-flex', 512, 512, 50_000],
  ])('reserves for %s at %ix%i what its begun megapixels cost', (model, width, height, microUsd) => {
    expect(provider({ model }, { size: { width, height } }).unitCostMicroUsd).toBe(microUsd);
  });

  it('speaks to a model of ratios in ratios, at a stated price', async () => {
    expect(() => provider({ model: 'fal-ai/nano-banana-2' })).toThrow('Nobody here knows');

    const adapter = provider(
      { model: 'fal-ai/nano-banana-2', maxPriceMicroUsd: 80_000 },
      { size: { width: 1600, height: 900 }, seed: 7, format: 'webp' },
    );
    server.play(submitted(server), completed, result(), { body: png(1376, 774) });
    const made = await call(adapter);

    expect(server.requests[0]?.json()).toEqual({
      prompt: REQUEST.prompt,
      num_images: 1,
      aspect_ratio: '16:9',
      seed: 7,
      output_format: 'webp',
    });
    expect(made).toMatchObject({ costMicroUsd: 80_000, costBasis: 'unknown', warnings: [] });
  });

  it('reads the answer of a model that makes one image only', async () => {
    server.play(
      submitted(server),
      completed,
      { body: { image: { url: 'https://fal.media/files/y.png' } } },
      { body: png(1024, 1024) },
    );

    expect((await call()).bytes.byteLength).toBeGreaterThan(0);
  });

  it('knows what a failure costs: nothing at a server, perhaps all at a model, all for a blackened image', async () => {
    const costs = { server: { costMicroUsd: 0, costBasis: 'none' } };
    server.play(submitted(server), completed, { status: 500, body: { detail: 'Internal error' } });
    await expect(call()).rejects.toMatchObject(costs.server);

    server.play(submitted(server), completed, { status: 422, body: { detail: [{ msg: 'No.' }] } });
    await expect(call()).rejects.toMatchObject({ costMicroUsd: 5_000, costBasis: 'unknown' });

    server.play(submitted(server), completed, result({ has_nsfw_concepts: [true] }));
    await expect(call()).rejects.toMatchObject({ costMicroUsd: 5_000, costBasis: 'table' });
  });

  it('keeps looking through servers that fail for a while', async () => {
    server.play(
      submitted(server),
      { status: 502, body: '<html>' },
      { fault: 'cut', ...queued },
      completed,
      { status: 504, body: '<html>' },
      completed,
      result(),
      { body: png(1024, 1024) },
    );

    expect(await call()).toMatchObject({ costMicroUsd: 5_000 });
  });

  it('keeps the task when the key is refused while it looks', async () => {
    server.play(submitted(server), completed, { status: 401, body: { detail: 'Invalid key' } });

    await expect(call()).rejects.toMatchObject({
      failureClass: 'ambiguous',
      costMicroUsd: 5_000,
      message: expect.stringContaining('r-1'),
    });
  });

  describe('when the call is given up', () => {
    /** The request to cancel has a short deadline, which must not pass by itself. */
    function unhurried(): Clock {
      const clock = createPatientClock();
      return {
        now: clock.now,
        sleep: (ms, signal) => clock.sleep(ms < 1_000 ? 60_000 : ms, signal),
      };
    }

    async function giveUp(last: Script, ...cancelled: Script[]) {
      const abort = new AbortController();
      server.play(submitted(server), last, { fault: 'hang' }, ...cancelled);
      const failing = call(provider({}, {}, unhurried()), { signal: abort.signal });
      failing.catch(() => {});
      await server.received(3);
      abort.abort(new Error('stop'));
      return failing;
    }

    it('takes a request back that still waits, and has paid nothing', async () => {
      await expect(giveUp(queued, { body: { status: 'OK' } })).rejects.toMatchObject({
        failureClass: 'transient',
        costMicroUsd: 0,
        costBasis: 'none',
        remoteLost: false,
      });
      expect(paths().at(-1)).toBe('PUT /fal-ai/flux-2/requests/r-1/cancel');
      expect(server.requests.at(-1)?.headers.authorization).toBe('Key fal-test-key');
    });

    it.each<[string, Script]>([
      ['has begun meanwhile', { status: 202, body: { status: 'CANCELLATION_REQUESTED' } }],
      ['is done', { status: 400, body: { status: 'ALREADY_COMPLETED' } }],
      ['cannot be spoken of', { fault: 'reset' }],
    ])('may have paid when the request %s', async (_, answer) => {
      await expect(giveUp(queued, answer)).rejects.toMatchObject({
        failureClass: 'ambiguous',
        costMicroUsd: 5_000,
      });
    });

    it('lets a request that is at work go on, for a later attempt', async () => {
      await expect(giveUp(working)).rejects.toMatchObject({ failureClass: 'ambiguous' });
      expect(server.requests).toHaveLength(3);
    });
  });

  describe('with the id of an earlier attempt', () => {
    it('goes on where that one was, and submits nothing', async () => {
      server.play(working, completed, result(), { body: png(1024, 1024) });

      const made = await call(provider(), { remoteId: note() });

      expect(paths()[0]).toBe('GET /fal-ai/flux-2/requests/r-1/status');
      expect(paths().some((path) => path.startsWith('POST'))).toBe(false);
      expect(made).toMatchObject({ costMicroUsd: 0, costBasis: 'none' });
    });

    it.each<[string, Script[]]>([
      ['is not known any more', [{ status: 404 }, { status: 404 }, { status: 404 }]],
      ['broke down', [{ body: { status: 'COMPLETED', error_type: 'runner_disconnected' } }]],
      ['has no image any more', [completed, result(), { status: 404 }]],
    ])('is lost when the request %s', async (_, scripts) => {
      server.play(...scripts);

      await expect(call(provider(), { remoteId: note() })).rejects.toMatchObject({ remoteLost: true });
    });

    it.each([
      ['nothing', '{}'],
      ['no JSON', 'r-1'],
      ['an address of somebody else', JSON.stringify(addresses('https://queue.fal.run.example.com'))],
    ])('is lost when it holds %s, and nothing is sent anywhere', async (_, remoteId) => {
      await expect(call(provider(), { remoteId })).rejects.toMatchObject({ remoteLost: true });
      expect(server.requests).toEqual([]);
    });
  });

  it('asks what its account pays for an image, and says nothing where the unit is another', async () => {
    const priced = (fields: object) => ({
      body: {
        prices: [
          {
            endpoint_id: 'fal-ai/flux-2/flash',
            unit_price: 0.006,
            unit: 'megapixels',
            currency: 'USD',
            ...fields,
          },
        ],
      },
    });
    const ask = () => provider().accountPrice?.(new AbortController().signal);
    server.play(priced({}), priced({ unit: 'image', unit_price: 0.01 }), priced({ unit: 'second' }), {
      body: { prices: [] },
    });
    expect([await ask(), await ask(), await ask(), await ask()]).toEqual([6_000, 10_000, null, null]);
    expect(server.requests[0]?.path).toBe('/v1/models/pricing?endpoint_id=fal-ai%2Fflux-2%2Fflash');
  });
});
