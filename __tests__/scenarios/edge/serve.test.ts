import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PLACEHOLDERS_A_CALL } from '../../../src/edge/cpu.ts';
import { FUNCTION_PATH } from '../../../src/edge/function.ts';
import { createLocalDrawing } from '../../../src/images/drawing/local.ts';
import { createPlaceholderProvider } from '../../../src/providers/placeholder/adapter.ts';
import {
  type DeployedFunction,
  deployFunction,
  type ServedFunction,
  serveFunction,
} from '../../support/deno.ts';
import { aProduct } from '../../support/fixtures.ts';
import type { RecordedRequest } from '../../support/gateway.ts';
import { hempProduct, insertHempProducts } from '../../support/hemp-schema.ts';
import { type ProviderServer, startProviderServer } from '../../support/provider-server.ts';
import { isTrial } from '../../support/trials.ts';
import { until } from '../../support/until.ts';
import { ownJpeg } from '../../unit/images/pictures.ts';
import { openStage, type Stage } from '../action/stage.ts';

/** The platform's own limit, for everything in a worker. */
const MEMORY_BYTES = 256 * 1024 * 1024;

let stage: Stage;
let deployed: DeployedFunction;
/** The one that most tests ask. */
let worker: ServedFunction;
const served: ServedFunction[] = [];

beforeAll(async () => {
  [stage, deployed] = await Promise.all([openStage(), deployFunction()]);
});
afterAll(async () => {
  await Promise.all(served.map((one) => one.stop()));
  deployed?.remove();
  await stage?.close();
});

/** As the platform starts a worker: with its own variables and the project's secrets. */
async function startWorker(secrets: Record<string, string> = {}): Promise<ServedFunction> {
  const { url, keys } = stage.supabase;
  const worker = await serveFunction(deployed, {
    SUPABASE_URL: url,
    SUPABASE_ANON_KEY: keys.legacyAnon,
    SUPABASE_SERVICE_ROLE_KEY: keys.legacyService,
    SUPABASE_PUBLISHABLE_KEYS: JSON.stringify({ default: keys.publishable }),
    SUPABASE_SECRET_KEYS: JSON.stringify({ default: keys.secret }),
    ...secrets,
  });
  served.push(worker);
  return worker;
}

async function post(worker: ServedFunction, body: object = {}, headers?: Record<string, string>) {
  const answer = await fetch(`${worker.url}${FUNCTION_PATH}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(headers ?? { apikey: stage.supabase.keys.secret }) },
    body: JSON.stringify(body),
  });
  return { status: answer.status, json: await answer.json() };
}

/** Attempts of each job, and how often it was completed: the two that tell whether anything was done twice. */
async function doneMoreThanOnce() {
  return stage.supabase.database.query(
    `select q.id, q.status from public.image_generation_queue q
     where (select count(*) from public.image_generation_history h where h.queue_id = q.id and h.action = 'completed') > 1
        or (select count(*) from public.image_generation_images i where i.product_id = q.product_id) > 1`,
  );
}

/** A request about a product's image, and not about the one with which the store is tried. */
const isImage = ({ path }: RecordedRequest) => path.startsWith('/storage/v1/object/hemp') && !isTrial(path);

/** As many as are made in all the calls before another test brings more. */
const PRODUCTS = PLACEHOLDERS_A_CALL + 5;

beforeAll(async () => {
  await insertHempProducts(stage.supabase.database, PRODUCTS);
  worker = await startWorker();
});

describe('the function, served by Deno', () => {
  it('makes what fits into a call, shows it, and says what remains', async () => {
    const { status, json } = await post(worker, { batchSize: 10, provider: 'placeholder' });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      success: true,
      results: { processed: PLACEHOLDERS_A_CALL, success: PLACEHOLDERS_A_CALL, failed: 0, errors: [] },
      remaining: PRODUCTS - PLACEHOLDERS_A_CALL,
      costUsd: 0,
      stoppedReason: 'cpu-limit',
      warnings: [],
    });
    const shown = (await stage.products()).filter(({ imageUrl }) => imageUrl !== null);
    expect(shown).toHaveLength(PLACEHOLDERS_A_CALL);
    const runs = await stage.supabase.database.query(
      'select door, run_key, workers from public.image_generation_runs where id = $1',
      [json.runId],
    );
    expect(runs).toMatchObject([{ door: 'edge', run_key: expect.stringMatching(/^edge\/[\da-f-]{36}$/) }]);
  });

  it('draws the very bytes that the other doors draw', async () => {
    const [first] = await stage.products();
    const { industry, sub_industry, plant_part } = (
      await stage.supabase.database.query(
        'select industry, sub_industry, plant_part from public.image_generation_catalogue where product_id = $1',
        [first?.id],
      )
    )[0] as Record<string, string | null>;
    const { name } = hempProduct(0);
    const product = aProduct({
      id: first?.id ?? '',
      name,
      industry: industry ?? null,
      subIndustry: sub_industry ?? null,
      plantPart: plant_part ?? null,
    });
    const here = await createPlaceholderProvider(createLocalDrawing()).generate(
      { product, prompt: '', negativePrompt: null, stylePreset: null, variation: 0 },
      { signal: new AbortController().signal, remoteId: null, onSubmitted: async () => {} },
    );
    const stored = new Uint8Array(await (await fetch(first?.imageUrl ?? '')).arrayBuffer());
    expect(Buffer.compare(stored, here.bytes)).toBe(0);
  });

  it('is driven with the legacy service_role key too', async () => {
    const { legacyService } = stage.supabase.keys;
    const { status, json } = await post(
      worker,
      { batchSize: 1 },
      { authorization: `Bearer ${legacyService}` },
    );
    expect([status, json.results]).toEqual([200, { processed: 1, success: 1, failed: 0, errors: [] }]);
  });

  it('refuses the anonymous key, and tells the call that works', async () => {
    const { legacyAnon, publishable } = stage.supabase.keys;
    const before = await stage.jobs();
    for (const headers of [{ authorization: `Bearer ${legacyAnon}` }, { apikey: publishable }]) {
      const { status, json } = await post(worker, { batchSize: 20 }, headers);
      expect([status, json.code]).toEqual([403, 'key_not_secret']);
      expect(json.hint).toContain(`curl -X POST ${stage.supabase.url}${FUNCTION_PATH} -H "apikey:`);
    }
    expect(await stage.jobs()).toEqual(before);
  });

  it('answers at once and works on, when asked to', async () => {
    const { completed = 0 } = await stage.jobs();
    const { status, json } = await post(worker, { batchSize: 2, background: true });
    expect([status, json.batchSize]).toEqual([202, 2]);
    await until(async () => (await stage.jobs()).completed === completed + 2);
    await until(() => worker.log().includes(`${json.runKey}: 2 products got a placeholder`));
  });

  it('keeps within the memory of a worker', () => {
    expect(worker.peakBytes()).toBeLessThan(MEMORY_BYTES);
  });

  it('has written no key into its log', () => {
    for (const key of Object.values(stage.supabase.keys)) expect(worker.log()).not.toContain(key);
  });
});

describe('a worker that is killed in the middle of a call', () => {
  it('loses nothing: once its leases have run out, the next call goes on', async () => {
    const { database, gateway } = stage.supabase;
    const { completed = 0 } = await stage.jobs();
    const killed = await startWorker();
    const uploads = gateway.fault({ match: isImage, kind: 'hang', times: 3 });
    const cut = expect(post(killed, { batchSize: 2 })).rejects.toThrow();
    await until(() => uploads.hits > 0);
    await killed.stop();
    await cut;
    gateway.clearFaults();
    expect(await stage.jobs()).toMatchObject({ processing: 2, completed });

    await database.query(
      `update public.image_generation_queue set lease_expires_at = lease_expires_at - interval '1 hour'
       where status = 'processing'`,
    );
    await until(async () => {
      const { json } = await post(worker, { batchSize: 3 });
      // What the dead worker held waits a little before it is tried again.
      await database.query(
        "update public.image_generation_queue set next_attempt_at = now() where status = 'retry'",
      );
      return json.remaining === 0;
    });
    expect(await stage.jobs()).toEqual({ completed: PRODUCTS });
    expect(await doneMoreThanOnce()).toEqual([]);
    expect(await stage.queue.verify()).toEqual([]);
  });
});

describe('two workers at once, beside a run of the Action', () => {
  it('do no job twice, and their numbers add up to those of the database', async () => {
    const { database, gateway } = stage.supabase;
    const more = 12;
    await insertHempProducts(database, more);
    const workers = [worker, await startWorker()];
    // Nothing is stored before all three hold jobs.
    const allHold = Promise.withResolvers<void>();
    gateway.fault({ match: isImage, kind: 'held', times: more, until: allHold.promise });
    const untilHolding = (runs: number) =>
      until(async () => {
        const holding = await database.value<number>(
          'select count(distinct run_id)::int from public.image_generation_attempts where outcome is null',
        );
        return holding >= runs;
      });
    const running = await stage.start({ 'batch-size': String(more), concurrency: '1' });
    await untilHolding(1);
    const calls = workers.map(async (one) => {
      let made = 0;
      for (let times = 0; times < 2; times += 1) made += (await post(one)).json.results.success;
      return made;
    });
    await untilHolding(3);
    allHold.resolve();
    const [action, ...edge] = await Promise.all([running.finished, ...calls]);
    expect(action).toMatchObject({ exitCode: 0 });
    expect(Math.min(...edge)).toBeGreaterThan(0);
    const made = edge.reduce((sum, images) => sum + images, Number(action.outputs.succeeded));
    expect(made).toBe(more);
    expect(await stage.jobs()).toEqual({ completed: PRODUCTS + more });
    expect(await doneMoreThanOnce()).toEqual([]);
    const attempts = await database.value(
      `select count(*)::int from public.image_generation_queue where id > ${PRODUCTS} and tries <> 1`,
    );
    expect(attempts).toBe(0);
    expect(await stage.queue.verify()).toEqual([]);
  });
});

describe('an image whose structure is whole and whose picture is not', () => {
  let server: ProviderServer;
  beforeAll(async () => {
    server = await startProviderServer();
  });
  afterAll(() => server?.close());

  it('is shown by the function, and taken back and made anew by the next run of the Action', async () => {
    const { database } = stage.supabase;
    await insertHempProducts(database, 1);
    const broken = ownJpeg(640, 480, { scan: (scan) => scan.slice(0, scan.length / 2) });
    const whole = ownJpeg(640, 480);
    const answer = (bytes: Uint8Array) => ({
      body: { created: 1, data: [{ b64_json: Buffer.from(bytes).toString('base64') }] },
    });
    server.play(answer(broken), answer(whole));
    const paid = await startWorker({
      OPENAI_API_KEY: 'sk-loopback',
      OPENAI_BASE_URL: `${server.origin}/v1`,
      IMAGE_GENERATION_OPENAI_MODEL: 'a-model',
      IMAGE_GENERATION_MAX_PRICE_USD: '0.05',
    });
    expect((await post(paid, { provider: 'openai' })).json.results).toMatchObject({
      success: 1,
      failed: 0,
    });
    const [made] = await newest();
    expect(made).toMatchObject({ state: 'current', checked_by: 'structure' });
    expect(await shownBy(made?.product_id)).toBe(made?.url);

    const run = await stage.run({
      provider: 'openai',
      'openai-api-key': 'sk-loopback',
      'openai-base-url': `${server.origin}/v1`,
      'openai-model': 'a-model',
      'max-price-usd': '0.05',
    });
    expect(run).toMatchObject({ exitCode: 0, outputs: { succeeded: '1' } });
    expect(run.stdout).toContain('Images of earlier runs that were not fit to be shown: 1.');
    const [again, taken] = await newest();
    expect(taken).toMatchObject({ state: 'rejected', url: made?.url });
    expect(again).toMatchObject({ state: 'current', checked_by: 'pixels', product_id: made?.product_id });
    expect(await shownBy(made?.product_id)).toBe(again?.url);
    expect(await stage.queue.verify()).toEqual([]);
  });

  const newest = () =>
    stage.supabase.database.query<{ state: string; checked_by: string; url: string; product_id: string }>(
      'select state, checked_by, url, product_id from public.image_generation_images order by id desc limit 2',
    );

  const shownBy = async (id?: string) => (await stage.products()).find((one) => one.id === id)?.imageUrl;
});
