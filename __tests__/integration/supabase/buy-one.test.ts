/**
 * `doctor --buy-one` against each paid service: one call, shown for real, taken back, and not bought again by the next run.
 * The transcript of each is searched for the key.
 */

import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { secretsIn } from '../../../src/config/secrets.ts';
import { resolveSettings, type SettingName, type Settings } from '../../../src/config/settings.ts';
import { buyOne } from '../../../src/doors/buy-one.ts';
import { openProject, openProviders, type Project, type Surroundings } from '../../../src/doors/project.ts';
import { runOptions } from '../../../src/doors/run-options.ts';
import { runBatch } from '../../../src/engine/run.ts';
import { createLocalDrawing } from '../../../src/images/drawing/local.ts';
import type { Route } from '../../../src/prompts/routes.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import { createRedactor } from '../../../src/redact.ts';
import { createRecorder, type Recorder } from '../../../src/transcript/record.ts';
import { renderTranscript } from '../../../src/transcript/render.ts';
import { shown } from '../../../src/transcript/shape.ts';
import { pngOf } from '../../support/fixtures.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { INSTANT_CHECKER } from '../../support/images.ts';
import { createPatientClock } from '../../support/patient-clock.ts';
import { type Answer, type ProviderServer, startProviderServer } from '../../support/provider-server.ts';
import { publicFetchTo, SERVICES } from '../../support/provider-services.ts';
import { asQueue, resetQueue } from '../../support/queue-scenario.ts';
import { startSupabase, type TestSupabase } from '../../support/supabase.ts';

const KEY = 'sk-canary-0123456789abcdef/+x';
/** Where each service lives, as its adapter knows it, and what it is set up with. */
const WORLD: Record<keyof typeof SERVICES, { origin: string; values: Partial<Record<SettingName, string>> }> =
  {
    cloudflare: {
      origin: 'https://api.cloudflare.com/client/v4',
      values: {
        cloudflareApiToken: KEY,
        cloudflareAccountId: 'canary-account',
        cloudflareBeyondFree: 'true',
      },
    },
    comfyui: { origin: 'https://comfy.example', values: { comfyuiUrl: 'https://comfy.example' } },
    openai: { origin: 'https://api.openai.com', values: { openaiApiKey: KEY } },
    stable_diffusion: { origin: 'https://api.stability.ai', values: { stabilityApiKey: KEY } },
    gemini: { origin: 'https://generativelanguage.googleapis.com', values: { geminiApiKey: KEY } },
    flux: { origin: 'https://api.bfl.ai', values: { fluxApiKey: KEY } },
    fal: { origin: 'https://queue.fal.run', values: { falApiKey: KEY } },
    midjourney: {
      origin: 'https://gateway.example',
      values: {
        midjourneyGatewayUrl: 'https://gateway.example',
        midjourneyGatewaySecret: KEY,
        maxPriceUsd: '0.05',
      },
    },
  };
type Name = keyof typeof SERVICES;
/** What costs nothing, as within Cloudflare's free neurons, is not kept for the next run but made anew. */
const NAMES = (Object.keys(SERVICES) as Name[]).filter((name) => name !== 'cloudflare' && name !== 'comfyui');

let supabase: TestSupabase;
let server: ProviderServer;
beforeAll(async () => {
  supabase = await startSupabase();
  server = await startProviderServer();
});
afterAll(async () => {
  await server.close();
  await supabase.stop();
});

function settingsOf(provider: string, values: Partial<Record<SettingName, string>> = {}): Settings {
  const own = WORLD[provider as Name]?.values ?? {};
  const project = { supabaseUrl: supabase.url, supabaseKey: supabase.keys.secret };
  return resolveSettings(
    [{ values: { ...project, provider, ...own, ...values }, spell: (name) => name }],
    providerNames(),
  );
}

function surroundings(origin = ''): Surroundings {
  return {
    fetch: (input, init) => fetch(String(input).replace(origin || '\0', server.origin), init),
    publicFetch: publicFetchTo(server),
    images: INSTANT_CHECKER,
    drawing: createLocalDrawing(),
    rescue: null,
    clock: createPatientClock(Date.now()),
    random: () => 0.5,
    newToken: randomUUID,
    warn: () => undefined,
    spell: (name) => name,
  };
}

/** A gateway is asked for states by a POST as well. */
const isOrder = (method: string, path: string) => method === 'POST' && !path.includes('list-by-condition');

/** Looks that cost nothing come before the first order; from there on the script is played. */
function play(answers: readonly Answer[]): void {
  const left = [...answers];
  let isPaid = false;
  server.requests.length = 0;
  server.serve((method, path) => {
    isPaid ||= isOrder(method, path);
    if (!isPaid) return { status: 503, body: 'not now' };
    return left.shift() ?? { status: 599, body: 'nothing was scripted for this request' };
  });
}
const posts = () => server.requests.filter(({ method, path }) => isOrder(method, path)).length;

interface Bought {
  bought: Awaited<ReturnType<typeof buyOne>>;
  recorder: Recorder;
  transcript: string;
}

async function buy(
  provider: string,
  productId: string | null = null,
  values: Partial<Record<SettingName, string>> = {},
  adjust: (project: Project) => Partial<Project> = () => ({}),
  routes: readonly Route[] = [],
): Promise<Bought> {
  const given = settingsOf(provider, values);
  const settings = { ...given, prompts: { ...given.prompts, routes } };
  const lent = surroundings(WORLD[provider as Name]?.origin);
  const project = openProject(settings, lent);
  const recorder = createRecorder(lent.clock);
  const bought = await buyOne(
    {
      settings,
      productId,
      own: { door: 'cli', worker: 'doctor' },
      engine: { ...project, ...adjust(project), rescue: null, onEvent: () => undefined },
      surroundings: lent,
      recorder,
      runBatch,
    },
    new AbortController().signal,
  );
  const redact = createRedactor(secretsIn(settings));
  const exchanges = recorder.exchanges().map((exchange) => shown(exchange, redact));
  return { bought, recorder, transcript: renderTranscript({ title: 'buy one', facts: [], exchanges }) };
}

/** A run like any other, of one job. */
async function runOnce(provider: string, queueMissing = true) {
  const settings = settingsOf(provider);
  const lent = surroundings(WORLD[provider as Name]?.origin);
  const project = openProject(settings, lent);
  const providers = openProviders(settings, lent);
  const options = runOptions({ ...settings, queueMissing, batchSize: 1 }, providers, {
    door: 'cli',
    runKey: randomUUID(),
    worker: 'test',
    runUrl: null,
  });
  const { clock, random, newToken, images } = lent;
  return runBatch(
    { ...project, providers, clock, random, newToken, images, rescue: null, onEvent: () => undefined },
    options,
    new AbortController().signal,
  );
}

const rows = {
  shown: (id: string) =>
    supabase.database.value<string | null>('select image_url from uses_products where id::text = $1', [id]),
  images: () =>
    supabase.database.query(
      'select id, job_id, state, cost_microusd::int as cost from image_generation_images order by id',
    ),
  jobs: () =>
    supabase.database.query(
      `select status, cancel_reason, replace, attempt_count, paid_calls, rejections, tries, error_class
       from image_generation_queue where is_latest order by id`,
    ),
  ledger: () =>
    supabase.database.query(
      'select outcome, cost_microusd::int as cost from image_generation_attempts order by id',
    ),
  spent: () =>
    supabase.database.value<number>(
      "select coalesce(sum(spent_microusd), 0)::int from image_generation_daily where provider = ''",
    ),
};

let productId: string;
beforeEach(async () => {
  await resetQueue(supabase.database);
  const [id] = await insertHempProducts(supabase.database, 1);
  productId = String(id);
});
afterEach(async () => {
  expect(await supabase.database.value('select image_generation_verify()')).toEqual([]);
});

const answersOf = (name: Name) =>
  [...SERVICES[name].image(pngOf(2_000, 7), { origin: WORLD[name].origin })] as Answer[];
const UNTOUCHED = {
  status: 'pending',
  cancel_reason: null,
  attempt_count: 0,
  paid_calls: 0,
  rejections: 0,
  tries: 0,
};

describe.each(NAMES)('one image of %s', (name) => {
  it('goes the whole way, is taken back, and is shown by the next run without being bought again', async () => {
    play(answersOf(name));
    const { bought, transcript } = await buy(name);

    expect(bought.refusal).toBeNull();
    expect(bought.job).toMatchObject({ result: 'succeeded', productId });
    expect(bought.end).toEqual({ answer: 'taken_back', message: null });
    expect(await rows.shown(productId)).toBeNull();
    const [image] = await rows.images();
    expect(image).toMatchObject({ state: 'unused' });
    const [attempt] = await rows.ledger();
    expect(attempt).toEqual({ outcome: 'completed', cost: image?.cost });
    expect(attempt?.cost).toBeGreaterThan(0);
    expect(await rows.spent()).toBe(attempt?.cost);
    expect(await rows.jobs()).toMatchObject([UNTOUCHED]);

    // Every call is told, and nothing of the key in any form.
    expect(transcript.match(/^## /gm)?.length).toBe(server.requests.length);
    expect(transcript).not.toContain('canary');
    expect(transcript).not.toContain(Buffer.from(KEY).toString('base64').slice(0, 20));
    expect(transcript).not.toContain('signed');
    expect(transcript).toContain('Cold-Pressed Seed Oil');
    expect(transcript).toMatch(/a PNG image, \d+ (?:bytes|characters)|of a PNG image/);

    const calls = posts();
    const report = await runOnce(name);
    expect(report).toMatchObject({ succeeded: 1, costUsd: 0 });
    expect(posts()).toBe(calls);
    expect(await rows.shown(productId)).toBe(report.jobs[0]?.imageUrl);
    expect(await rows.spent()).toBe(attempt?.cost);
  });

  it('counts nothing against the product when the service refuses, and tells what it said', async () => {
    play([
      {
        status: 400,
        headers: { 'x-account': 'acme', 'x-request-id': 'req-7' },
        body: { error: `no: ${KEY}` },
      },
    ]);
    const { bought, transcript } = await buy(name);

    expect(bought.job?.result).not.toBe('succeeded');
    expect(bought.refusal).toMatchObject({
      failureClass: expect.any(String),
      message: expect.stringContaining('no:'),
    });
    expect(posts()).toBe(1);
    expect(await rows.shown(productId)).toBeNull();
    expect(await rows.jobs()).toMatchObject([{ ...UNTOUCHED, error_class: null }]);
    expect(transcript).toContain('req-7');
    expect(transcript).toContain('"x-account": "(hidden)"');
    expect(transcript).toContain('no: ***');
    expect(transcript).not.toContain('canary');
  });
});

const OTHER = 'https://images.example/by-hand.png';

describe('buying one', () => {
  const setByHand = (url: string | null) =>
    supabase.database.query('update uses_products set image_url = $1 where id::text = $2', [url, productId]);

  it('gives a product that had an image that one back, and hands the new one to its next job', async () => {
    await setByHand(OTHER);
    play(answersOf('openai'));
    const { bought } = await buy('openai', productId);
    expect(bought.end?.answer).toBe('taken_back');
    expect(await rows.shown(productId)).toBe(OTHER);
    // No run touches it by itself.
    expect(await rows.jobs()).toMatchObject([
      { status: 'cancelled', cancel_reason: 'has_image', replace: 'trial' },
    ]);
    expect(await runOnce('openai')).toMatchObject({ processed: 0 });
    expect(await rows.shown(productId)).toBe(OTHER);

    const { queue } = openProject(settingsOf('openai'), surroundings());
    await queue.enqueueProducts({ productIds: [productId], priority: null, provider: null, replace: 'all' });
    expect(await runOnce('openai')).toMatchObject({ succeeded: 1, costUsd: 0 });
    expect(posts()).toBe(1);
    expect(await rows.shown(productId)).not.toBe(OTHER);
  });

  it('leaves an image that somebody sets while it is shown', async () => {
    play(answersOf('openai'));
    const { bought } = await buy('openai', null, {}, ({ queue }) => ({
      queue: {
        ...queue,
        async endTrial(job, signal) {
          expect(await rows.shown(productId)).toContain('/hemp-product-images/');
          await setByHand(OTHER);
          return queue.endTrial(job, signal);
        },
      },
    }));
    expect(bought.end?.answer).toBe('kept');
    expect(await rows.shown(productId)).toBe(OTHER);
    expect(await rows.images()).toMatchObject([{ state: 'unused' }]);
  });

  it('makes one call, also where a run would try again', async () => {
    play([{ status: 503, body: 'busy' }]);
    const { bought } = await buy('openai');
    expect(bought).toMatchObject({ refusal: { failureClass: 'transient' }, end: { answer: 'no_image' } });
    expect(posts()).toBe(1);
    expect(await rows.jobs()).toMatchObject([UNTOUCHED]);
  });

  it('tells the same when it asks again', async () => {
    play(answersOf('openai'));
    const { bought } = await buy('openai', null, {}, ({ queue }) => ({
      queue: {
        ...queue,
        async endTrial(job, signal) {
          await queue.endTrial(job, signal);
          return queue.endTrial(job, signal);
        },
      },
    }));
    expect(bought.end?.answer).toBe('taken_back');
    expect(await rows.jobs()).toMatchObject([UNTOUCHED]);
  });

  it('refuses a dear image before anything is sent, and names what would fit', async () => {
    play([]);
    await expect(buy('gemini', null, { quality: 'high' })).rejects.toMatchObject({
      code: 'provider_config',
      message: expect.stringContaining('$0.10'),
      hint: expect.stringContaining('quality low'),
    });
    await expect(buy('openai', null, { openaiModel: 'gpt-image-9' })).rejects.toThrow(
      /Nobody here knows what/,
    );
    expect(server.requests).toEqual([]);
    expect(await rows.jobs()).toEqual([]);
  });

  it.each([
    ['no-such-product', 'The catalogue has no product no-such-product.'],
    [null, 'No product waits for an image that this provider could make. Name one with --product.'],
  ])('says why there is no job (%s)', async (id, why) => {
    await setByHand(OTHER);
    play([]);
    const { bought } = await buy('openai', id);
    expect(bought).toMatchObject({ job: null, end: null, report: { stoppedDetail: why, costUsd: 0 } });
    expect(posts()).toBe(0);
  });

  it('is of the provider that was chosen, also for a product that routes give to another one', async () => {
    const routes: Route[] = [{ provider: 'flux', imageRole: 'main' }];
    await supabase.database.query(
      asQueue(`insert into image_generation_queue (product_id, requested_provider, is_routed)
               values ('${productId}', 'flux', true)`),
    );
    const { bought } = await buy('placeholder', productId, {}, undefined, routes);
    expect(bought).toMatchObject({
      job: { result: 'succeeded', provider: 'placeholder', imageRole: 'main' },
      end: { answer: 'taken_back' },
    });
  });

  it('draws a placeholder like any image', async () => {
    const { bought } = await buy('placeholder');
    expect(bought).toMatchObject({ job: { result: 'succeeded' }, end: { answer: 'taken_back' } });
    expect(await rows.shown(productId)).toBeNull();
  });
});
