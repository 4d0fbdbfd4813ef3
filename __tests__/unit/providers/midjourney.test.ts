import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '../../../src/clock.ts';
import type { ImageOptions, ImageRequest } from '../../../src/providers/contract.ts';
import {
  createMidjourneyProvider,
  type MidjourneySettings,
} from '../../../src/providers/midjourney/adapter.ts';
import { wordsAlone } from '../../../src/providers/midjourney/submit.ts';
import { createPatientClock, type PatientClock } from '../../support/patient-clock.ts';
import { type ProviderServer, type Script, startProviderServer } from '../../support/provider-server.ts';
import { NO_OPTIONS, publicFetchTo, REQUEST, SERVICES } from '../../support/provider-services.ts';
import { png } from '../images/samples.ts';
import { describeProvider } from './conformance.ts';

const submitted = (id: string, code = 1) => ({
  body: { code, description: 'ok', result: id, properties: {} },
});
const refused = (code: number, description: string, properties: object = {}) => ({
  body: { code, description, result: null, properties },
});
const task = (id: string, status: string, fields: object = {}) => ({
  id,
  action: 'IMAGINE',
  status,
  progress: '50%',
  imageUrl: null,
  failReason: null,
  ...fields,
});
const list = (...tasks: object[]) => ({ body: tasks });
const UPSCALED = 'https://cdn.discordapp.com/attachments/1/2/upscaled.png?ex=1&hm=signed';
const done = (id: string, imageUrl: string = UPSCALED) => task(id, 'SUCCESS', { imageUrl });
/** All answers of one image but its bytes. */
const PLAYS: Script[] = [
  submitted('100'),
  list(task('100', 'IN_PROGRESS', { imageUrl: 'https://cdn.discordapp.com/a/half-done.png' })),
  list(done('100', 'https://cdn.discordapp.com/a/sheet.png')),
  submitted('200'),
  list(task('200', 'SUBMITTED')),
  list(done('200')),
];

const { name, create, image } = SERVICES.midjourney;
describeProvider({
  name,
  create,
  service: {
    image,
    garbled: [
      { what: 'no code', answer: { body: {} } },
      { what: 'no id', answer: refused(1, 'ok') },
      { what: 'a code that nobody knows', answer: refused(77, 'what?') },
    ],
    failures: [
      { what: 'no usable account', answers: [refused(3, 'no account')], failureClass: 'config' },
      { what: 'an invalid prompt', answers: [refused(4, 'prompt is empty')], failureClass: 'permanent' },
      { what: 'a failed submission', answers: [refused(9, 'system error')], failureClass: 'transient' },
      {
        what: 'a full queue',
        answers: [refused(23, 'queue is full')],
        failureClass: 'rate_limited',
        retryAfterMs: 30_000,
      },
      {
        what: 'a banned word',
        answers: [refused(24, 'may be sensitive', { bannedWord: 'blood' })],
        failureClass: 'content_blocked',
      },
      {
        what: 'a full queue behind another gateway',
        answers: [{ status: 429, body: { code: 23, description: 'queue is full', type: 'upstream_error' } }],
        failureClass: 'rate_limited',
        retryAfterMs: 30_000,
      },
      {
        what: 'an image that the moderators stop',
        answers: [submitted('100'), list(task('100', 'FAILURE', { failReason: 'Banned prompt detected' }))],
        failureClass: 'content_blocked',
      },
      {
        what: 'an account without fast hours',
        answers: [submitted('100'), list(task('100', 'FAILURE', { failReason: 'Out of fast hours' }))],
        failureClass: 'quota',
      },
      {
        what: 'parameters that Midjourney does not know',
        answers: [submitted('100'), list(task('100', 'FAILURE', { failReason: 'Invalid parameter' }))],
        failureClass: 'config',
      },
      {
        what: 'a task that failed without a word',
        answers: [submitted('100'), list(task('100', 'FAILURE'))],
        failureClass: 'transient',
      },
      {
        what: 'a task that was cancelled at the gateway',
        answers: [submitted('100'), list(task('100', 'CANCEL'))],
        failureClass: 'transient',
      },
      {
        what: 'a task that waits for a dialog',
        answers: [submitted('100'), list(task('100', 'MODAL'))],
        failureClass: 'config',
      },
      { what: 'nothing at the address', answers: [{ status: 404 }], failureClass: 'bad_request' },
    ],
    errorWith: (words) => refused(4, words),
  },
  takesOptions: true,
});

describe('Midjourney', () => {
  let server: ProviderServer;
  let clock: PatientClock;
  let noted: string[];
  beforeEach(async () => {
    server = await startProviderServer();
    clock = createPatientClock();
    noted = [];
  });
  afterEach(() => server.close());

  const provider = (
    settings: Partial<MidjourneySettings> = {},
    options: Partial<ImageOptions> = {},
    time: Clock = clock,
  ) =>
    createMidjourneyProvider(
      {
        gatewayUrl: server.origin,
        gatewaySecret: 'mj-test-secret',
        model: null,
        upscaleIndex: 1,
        maxPriceMicroUsd: 50_000,
        options: { ...NO_OPTIONS, ...options },
        ...settings,
      },
      { fetch, clock: time, publicFetch: publicFetchTo(server) },
    );
  const call = (
    adapter = provider(),
    { request = REQUEST, remoteId = null, signal }: Partial<CallOptions> = {},
  ) =>
    adapter.generate(request, {
      signal: signal ?? new AbortController().signal,
      remoteId,
      onSubmitted: async (id) => {
        noted.push(`${id} after ${server.requests.length}`);
      },
    });
  interface CallOptions {
    request: ImageRequest;
    remoteId: string | null;
    signal: AbortSignal;
  }
  const paths = () => server.requests.map(({ method, path }) => `${method} ${path}`);
  const promptOf = () => Object(server.requests[0]?.json()).prompt;

  it('makes a sheet, waits until it is done, makes one of the four large, and fetches it at once', async () => {
    server.play(...PLAYS, { body: png(1024, 1024) });

    const made = await call();

    expect(paths()).toEqual([
      'POST /mj/submit/imagine',
      'POST /mj/task/list-by-condition',
      'POST /mj/task/list-by-condition',
      'POST /mj/submit/change',
      'POST /mj/task/list-by-condition',
      'POST /mj/task/list-by-condition',
      'GET /attachments/1/2/upscaled.png?ex=1&hm=signed',
    ]);
    expect(server.requests[0]?.headers).toMatchObject({
      'mj-api-secret': 'mj-test-secret',
      authorization: 'Bearer mj-test-secret',
    });
    expect(server.requests[0]?.json()).toEqual({ prompt: REQUEST.prompt, state: REQUEST.product.id });
    expect(server.requests[1]?.json()).toEqual({ ids: ['100'] });
    expect(server.requests[3]?.json()).toEqual({ taskId: '100', action: 'UPSCALE', index: 1 });
    expect(server.requests[6]?.headers).not.toHaveProperty('mj-api-secret');
    expect(made).toMatchObject({ model: 'midjourney', costMicroUsd: 50_000, costBasis: 'unknown' });
  });

  it('writes each task down before it looks at it, so that its stage can be told', async () => {
    server.play(...PLAYS, { body: png(1024, 1024) });

    await call();

    expect(noted).toEqual(['imagine:100 after 1', 'upscale:200 after 4']);
  });

  it.each([
    ['queued', 22],
    ['known already', 21],
  ])('goes on with a task that is %s', async (_, code) => {
    server.play(submitted('100', code), ...PLAYS.slice(1), { body: png(1024, 1024) });

    expect((await call()).bytes.byteLength).toBeGreaterThan(0);
  });

  it('reads ids that come as numbers', async () => {
    server.play(
      { body: { code: 1, description: 'ok', result: 1320098173412546 } },
      list({ ...done('100'), id: 1320098173412546 }),
      submitted('200'),
      list(done('200')),
      { body: png(1024, 1024) },
    );

    await call();

    expect(noted[0]).toBe('imagine:1320098173412546 after 1');
  });

  it.each([
    ['its label', { customId: 'MJ::JOB::whatever', label: 'U3' }],
    ['its id', { customId: 'MJ::JOB::upsample::3::abc', label: '' }],
  ])('presses the button of a gateway that has buttons, found by %s', async (_, button) => {
    const others = [
      { customId: 'MJ::JOB::upsample::1::abc', label: 'U1' },
      { customId: 'MJ::JOB::variation::3::abc', label: 'V3' },
      { customId: null, label: null },
    ];
    server.play(
      submitted('100'),
      list({ ...done('100'), buttons: [...others, button] }),
      submitted('200'),
      list(done('200')),
      { body: png(1024, 1024) },
    );

    await call(provider({ upscaleIndex: 3 }));

    expect(paths()[2]).toBe('POST /mj/submit/action');
    expect(server.requests[2]?.json()).toEqual({ taskId: '100', customId: button.customId });
  });

  it('asks for all tasks of all calls in one request', async () => {
    let next = 0;
    const states = new Map<string, object>();
    const answer: Script = (request) => {
      if (request.path === '/mj/task/list-by-condition') {
        const { ids } = request.json() as { ids: string[] };
        return list(...ids.map((id) => states.get(id) ?? task(id, 'IN_PROGRESS')));
      }
      if (request.method === 'GET') return { body: png(1024, 1024) };
      next += 1;
      states.set(String(next), done(String(next)));
      return submitted(String(next));
    };
    server.play(...Array<Script>(100).fill(answer));

    const adapter = provider();
    const made = await Promise.all(Array.from({ length: 12 }, () => call(adapter)));

    const looks = server.requests.filter(({ path }) => path.includes('list-by-condition'));
    expect(made).toHaveLength(12);
    expect(looks.length).toBeLessThan(24);
    expect(Math.max(...looks.map((look) => (look.json() as { ids: string[] }).ids.length))).toBeGreaterThan(
      3,
    );
  });

  it('asks one by one where the gateway has no list, and finds that out once', async () => {
    server.play(
      submitted('100'),
      { status: 404, body: 'no such path' },
      { body: task('100', 'IN_PROGRESS') },
      { body: done('100') },
      submitted('200'),
      { body: done('200') },
      { body: png(1024, 1024) },
    );

    await call();

    expect(paths().slice(1, 6)).toEqual([
      'POST /mj/task/list-by-condition',
      'GET /mj/task/100/fetch',
      'GET /mj/task/100/fetch',
      'POST /mj/submit/change',
      'GET /mj/task/200/fetch',
    ]);
  });

  it('fetches an image from the gateway itself, and never from anybody else', async () => {
    server.play(
      submitted('100'),
      list(done('100')),
      submitted('200'),
      list(done('200', `${server.origin}/mj/image/200`)),
      { body: png(1024, 1024) },
      submitted('100'),
      list(done('100')),
      submitted('200'),
      list(done('200', 'https://cdn.discordapp.com.example.com/x.png')),
    );

    expect((await call()).bytes.byteLength).toBeGreaterThan(0);
    expect(server.requests.at(-1)?.headers['x-public']).toBeUndefined();
    await expect(call()).rejects.toMatchObject({
      failureClass: 'config',
      alwaysRefused: true,
      costMicroUsd: 50_000,
    });
  });

  it('waits for a place in the queue with the sheet in hand', async () => {
    server.play(
      submitted('100'),
      list(done('100')),
      { ...refused(23, 'queue is full'), headers: { 'retry-after': '31' } },
      list(done('100')),
      submitted('200'),
      list(done('200')),
      { body: png(1024, 1024) },
    );
    const waits: number[] = [];
    const adapter = provider(
      {},
      {},
      {
        now: clock.now,
        sleep(ms, abort) {
          waits.push(ms);
          return clock.sleep(ms === 31_000 ? 0 : ms, abort);
        },
      },
    );

    expect((await call(adapter)).costMicroUsd).toBe(50_000);
    expect(waits).toContain(31_000);
    expect(paths().filter((path) => path === 'POST /mj/submit/imagine')).toHaveLength(1);
  });

  it('puts shape, negative prompt, seed and version behind the prompt', async () => {
    server.play(...PLAYS, { body: png(1456, 816) });

    await call(provider({ model: 'niji-6' }, { size: { width: 1456, height: 816 }, seed: 9 }), {
      request: { ...REQUEST, negativePrompt: 'text, logo -- {a}', variation: 1 },
    });

    expect(promptOf()).toBe(
      'product photography of Hemp Seed Oil --ar 16:9 --no text, logo - (a) --seed 10 --niji 6',
    );
  });

  it.each([
    ['Rope --repeat 10', 'Rope -repeat 10'],
    ['Rope — — r 10', 'Rope - - r 10'],
    ['a {red, green} bag', 'a (red, green) bag'],
    ['hemp::5 plastic::-1', 'hemp:5 plastic:-1'],
    ['https://evil.example/x.png rope', 'evil.example/x.png rope'],
    ['two\nlines\t', 'two lines'],
    ['half-finished', 'half-finished'],
  ])('takes the words %j of a product for words', (text, plain) => {
    expect(wordsAlone(text)).toBe(plain);
  });

  it('keeps the sheet when the gateway refuses to make one of it large', async () => {
    server.play(submitted('100'), list(done('100')), refused(4, 'wrong state'));

    await expect(call()).rejects.toMatchObject({ failureClass: 'ambiguous', remoteLost: false });
    expect(noted).toEqual(['imagine:100 after 1']);
  });

  it.each([
    ['Timeout', 'ambiguous'],
    ['Image was moderated', 'content_blocked'],
  ])('owns up to the paid sheet when its upscaling fails: %s', async (failReason, failureClass) => {
    server.play(
      submitted('100'),
      list(done('100')),
      submitted('200'),
      list(task('200', 'FAILURE', { failReason })),
    );

    await expect(call()).rejects.toMatchObject({ failureClass, costMicroUsd: 50_000 });
  });

  it('does not take what a failure repeats of the prompt for its reason', async () => {
    const prompt = 'a box with trial credits of a subscription';
    const failReason = `Failed after 3 tries: ${prompt} --v 7`;
    server.play(submitted('100'), list(task('100', 'FAILURE', { failReason })));
    await expect(call(provider(), { request: { ...REQUEST, prompt } })).rejects.toMatchObject({
      failureClass: 'transient',
      message: expect.stringContaining(prompt),
    });
  });

  describe('with the id of an earlier attempt', () => {
    it('makes the sheet of that one large, and submits no other', async () => {
      server.play(list(done('100')), submitted('200'), list(done('200')), { body: png(1024, 1024) });

      const made = await call(provider(), { remoteId: 'imagine:100' });

      expect(paths()).not.toContain('POST /mj/submit/imagine');
      expect(noted).toEqual(['upscale:200 after 2']);
      expect(made).toMatchObject({ costMicroUsd: 0, costBasis: 'none' });
    });

    it('fetches the large image of that one, and submits nothing', async () => {
      server.play(list(done('200')), { body: png(1024, 1024) });

      await call(provider(), { remoteId: 'upscale:200' });

      expect(paths()).toEqual([
        'POST /mj/task/list-by-condition',
        'GET /attachments/1/2/upscaled.png?ex=1&hm=signed',
      ]);
    });

    it.each<[string, Script[]]>([
      ['is not in the list', [list(), list(), list()]],
      ['cannot be fetched', [{ status: 404 }, { body: '' }, { body: 'null' }, { status: 404 }]],
      ['has failed', [list(task('100', 'FAILURE', { failReason: 'Timeout' }))]],
      ['has no sheet any more', [list(done('100')), { status: 404, body: refused(3, 'expired').body }]],
    ])('is lost when the task %s', async (_, scripts) => {
      server.play(...scripts);

      await expect(call(provider(), { remoteId: 'imagine:100' })).rejects.toMatchObject({
        remoteLost: true,
        costMicroUsd: 0,
      });
    });

    it.each(['100', 'variation:100', 'imagine:', 'imagine:../../admin', 'imagine:1:2/x'])(
      'is lost when it is %j, and nothing is sent',
      async (remoteId) => {
        await expect(call(provider(), { remoteId })).rejects.toMatchObject({ remoteLost: true });
        expect(server.requests).toEqual([]);
      },
    );
  });

  describe('before a run', () => {
    const look = (script: Script) => {
      server.play(script);
      return provider().preflight?.(new AbortController().signal);
    };

    it('says that Midjourney prohibits automation', async () => {
      expect(await look(list())).toEqual([expect.stringContaining('prohibit automation')]);
      expect(server.requests[0]?.json()).toEqual({ ids: [] });
    });

    it('is content with a gateway that has no list', async () => {
      expect(await look({ status: 405 })).toHaveLength(1);
    });

    it('stops at a refused secret and tells what to check', async () => {
      await expect(look({ status: 401 })).rejects.toMatchObject({
        code: 'provider_config',
        hint: expect.stringContaining('midjourney-gateway-secret'),
      });
    });

    it('goes on with a warning when the gateway does not answer', async () => {
      expect(await look({ fault: 'reset' })).toEqual([
        expect.stringContaining('prohibit automation'),
        expect.stringContaining('could not be looked up'),
      ]);
    });
  });

  it('needs a stated price: nobody knows what an image of an account of one’s own costs', () => {
    expect(() => provider({ maxPriceMicroUsd: null })).toThrow('Nobody here knows');
  });

  it.each(['mj.example.com', 'http://mj.example.com', 'https://user:secret@mj.example.com', 'ftp://x/'])(
    'is refused with the gateway %s',
    (gatewayUrl) => {
      expect(() => provider({ gatewayUrl })).toThrow('midjourney-gateway-url');
    },
  );

  it('speaks to a gateway below a path', async () => {
    server.play(...PLAYS, { body: png(1024, 1024) });

    await call(provider({ gatewayUrl: `${server.origin}/mj-fast/` }));

    expect(paths()[0]).toBe('POST /mj-fast/mj/submit/imagine');
  });

  it.each(['latest', '7 --repeat 10', 'niji'])('is refused with the version %j', (model) => {
    expect(() => provider({ model })).toThrow('midjourney-model');
  });
});
