/** The built Action in front of a provider that takes money: what it spends, what it says of it, and where it ends. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bringInRescued } from '../../../src/doors/bring-in.ts';
import { findTraces } from '../../support/canaries.ts';
import { pngOf } from '../../support/fixtures.ts';
import type { FaultHandle, FaultKind, RecordedRequest } from '../../support/gateway.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { type Answer, type ProviderServer, startProviderServer } from '../../support/provider-server.ts';
import { resetQueue, snapshot } from '../../support/queue-scenario.ts';
import { isTrial } from '../../support/trials.ts';
import { until } from '../../support/until.ts';
import { type ActionRun, annotationsOf, openStage, placesOf, reportOf, type Stage } from './stage.ts';

const BUCKET = 'hemp-product-images';
const PRODUCTS = 8;
const PRICE = { 'max-price-usd': '0.05' };

let stage: Stage;
let server: ProviderServer;
/** For `notify-webhook`. */
let hook: ProviderServer;
beforeAll(async () => {
  stage = await openStage();
  server = await startProviderServer();
  hook = await startProviderServer();
});
afterAll(async () => {
  await server?.close();
  await hook?.close();
  await stage?.close();
});
beforeEach(async () => {
  await resetQueue(stage.supabase.database);
  await insertHempProducts(stage.supabase.database, PRODUCTS);
  server.requests.splice(0);
});
afterEach(async () => {
  expect(await stage.queue.verify()).toEqual([]);
});

let pictures = 0;
function image(): Answer {
  pictures += 1;
  return {
    body: { created: 1, data: [{ b64_json: Buffer.from(pngOf(2_000, pictures)).toString('base64') }] },
  };
}
const images = (count: number) => Array.from({ length: count }, image);

const OPENAI = { provider: 'openai', 'openai-api-key': 'sk-loopback', 'openai-model': 'a-model' };
const run = (inputs: Record<string, string>) =>
  stage.run({
    ...OPENAI,
    'openai-base-url': `${server.origin}/v1`,
    concurrency: '2',
    ...inputs,
  });

/** As OpenAI itself, whose images are webp unless asked otherwise. */
const OFFICIAL = { 'openai-dialect': 'openai', 'openai-model': 'gpt-image-2.5-flare' };

/** Micro-dollars of the day, as the books have them. */
async function books() {
  const [row] = await stage.supabase.database.query(
    `select reserved_microusd::int as reserved, spent_microusd::int as spent
     from public.image_generation_daily where provider = ''`,
  );
  return row ?? { reserved: 0, spent: 0 };
}

describe('a budget', () => {
  it('of the run that is used up is a normal end, and one of the day goes on from there', async () => {
    server.play(...images(PRODUCTS));
    const path = '/services/T0/B0/canary-0123456789';
    const webhook = { 'notify-webhook': `${hook.origin}${path}` };
    hook.play({ body: 'ok' }, { status: 500, body: `no: ${path}` });
    const first = await run({ ...PRICE, ...webhook, 'run-budget-usd': '0.26' });
    expect(first).toMatchObject({
      exitCode: 0,
      outputs: { succeeded: '5', remaining: '3', 'cost-usd': '0.250000', 'stopped-reason': 'budget' },
    });
    // Its images were decoded: the bundle has found the thread's program beside itself.
    expect(first.stdout).not.toContain('cannot be decoded here');
    expect(server.requests).toHaveLength(5);
    expect(await books()).toEqual({ reserved: 0, spent: 250_000 });
    expect(first.summary).toMatch(
      /^\$0\.0500 per image · took .+ · stopped: a budget is used up \(The budget of this run/m,
    );
    expect(first.summary).toMatch(/^\| openai \| 5 \| 5 \| 0 \| .+ \| \$0\.25 \|$/m);
    expect(first.summary).toContain('💰 **Today (UTC):** $0.25 spent.');
    expect(annotationsOf(first)).toMatchObject([{ level: 'warning', title: 'A budget is used up' }]);

    // In the store are these images and nothing else: what tried the way home is gone.
    const shown = (await stage.products()).flatMap(({ imageUrl }) => imageUrl ?? []);
    const stored = [...(stage.supabase.gateway.storage.buckets.get(BUCKET)?.objects.keys() ?? [])];
    for (const url of shown) expect(stored.some((key) => url.endsWith(key))).toBe(true);
    expect(stored).toHaveLength(5);

    // Somebody outside was told, once, and with the run's address.
    expect(hook.requests.map(({ path: asked }) => asked)).toEqual([path]);
    const [{ text } = { text: '' }] = hook.requests.map((request) => request.json() as { text: string });
    expect(text).toContain('Hemp image generator: A budget is used up.');
    expect(text).toMatch(/5 images made, 3 jobs are waiting, \$0\.25 spent\.\nhttps:\/\/.+\/actions\/runs\//);

    const second = await run({ ...PRICE, ...webhook, 'daily-budget-usd': '0.36' });
    expect(second.stdout).toContain('The webhook of notify-webhook could not be told: it answered HTTP 500.');
    expect(findTraces(await placesOf(stage, second), [webhook['notify-webhook'], path])).toEqual([]);
    expect(second).toMatchObject({
      exitCode: 0,
      outputs: { succeeded: '2', remaining: '1', 'cost-usd': '0.100000', 'stopped-reason': 'budget' },
    });
    expect(server.requests).toHaveLength(7);
    expect(await books()).toEqual({ reserved: 0, spent: 350_000 });
  });

  it('needs a price: where none is known nothing is called, and the error says what to state', async () => {
    const refused = await run({});
    expect(refused).toMatchObject({ exitCode: 1, outputs: { 'stopped-reason': 'error' } });
    const [error] = annotationsOf(refused);
    expect(error).toMatchObject({ level: 'error', message: expect.stringContaining('max-price-usd') });
    expect(server.requests).toEqual([]);
    expect(await stage.jobs()).toEqual({});
  });
});

describe('a call that breaks off', () => {
  it('is booked at its price and told as ambiguous, everywhere', async () => {
    const { database } = stage.supabase;
    const wait = 'public.image_generation_backoff(integer)';
    const installed = await database.value<string>(`select pg_get_functiondef('${wait}'::regprocedure)`);
    await database.query(
      `create or replace function public.image_generation_backoff(p_attempt integer) returns interval
       language sql volatile set search_path = '' as $$ select interval '1 second' $$`,
    );
    server.play({ fault: 'reset' }, ...images(PRODUCTS));
    // The product comes back in the same run.
    const told = await run({ ...PRICE, 'batch-size': '3', concurrency: '1' }).finally(() =>
      database.query(installed),
    );
    expect(told).toMatchObject({
      exitCode: 0,
      outputs: { succeeded: '3', retried: '0', 'cost-usd': '0.200000' },
    });
    expect(reportOf(told)).toMatchObject({
      ambiguous: 1,
      ambiguousUsd: 0.05,
      status: { ambiguousToday: 1, ambiguousTodayUsd: 0.05 },
    });
    expect(told.summary).toMatch(/\*\*\$0\.05\d* of it ambiguous\*\* \(1 call that may have been charged/);
    expect(told.summary).toMatch(/\*\*Today \(UTC\):\*\* \$0\.20 spent; \$0\.05\d* of it ambiguous: 1 call/);
    const [days] = await stage.supabase.database.query(
      `select ambiguous::int, ambiguous_usd::float, spent_usd::float from public.image_generation_provider_days`,
    );
    expect(days).toEqual({ ambiguous: 1, ambiguous_usd: 0.05, spent_usd: 0.2 });
  });
});

describe('a key that is refused', () => {
  const unauthorized: Answer = {
    status: 401,
    body: { error: { message: 'Incorrect API key.', code: 'invalid_api_key' } },
  };

  it('ends the run, unless a fallback is named, whose images count as what they are', async () => {
    server.play(unauthorized, unauthorized);
    const alone = await run({ ...PRICE });
    expect(alone).toMatchObject({
      exitCode: 1,
      outputs: { succeeded: '0', 'stopped-reason': 'provider-stopped' },
    });

    server.play(unauthorized, unauthorized);
    const helped = await run({ ...PRICE, 'batch-size': '4', 'fallback-providers': 'placeholder' });
    expect(helped).toMatchObject({
      exitCode: 0,
      outputs: {
        processed: '4',
        succeeded: '4',
        failed: '0',
        'cost-usd': '0.000000',
        'stopped-reason': 'batch-done',
      },
    });
    expect(helped.summary).toContain('openai is not called in this run, placeholder takes its place');
    expect(helped.summary).toContain(
      '4 placeholders of this run were made by the fallback placeholder, not by openai.',
    );
    expect(helped.summary).toContain('🔀 handed to a fallback');
    expect(reportOf(helped).status).toMatchObject({ productsWithPlaceholders: 4, productsWithRealImages: 0 });
    const made = await stage.supabase.database.query(
      `select distinct generation_provider from public.image_generation_queue where status = 'completed'`,
    );
    expect(made).toEqual([{ generation_provider: 'placeholder' }]);
  });
});

describe('a store that goes down after three images', () => {
  const ALL = { 'batch-size': '100' };
  const UPLOADS = /^\/storage\/v1\/object\/hemp-product-images\//;

  /** From the fourth upload on, trials included. */
  function goesDown(kind: FaultKind): FaultHandle {
    let uploads = 0;
    const isStruck = ({ method, path }: RecordedRequest) => {
      // What is stored before the first purchase tests the store.
      if (method !== 'POST' || !UPLOADS.test(path) || server.requests.length === 0) return false;
      uploads += 1;
      return uploads > 3;
    };
    return stage.supabase.gateway.fault({ match: isStruck, kind, times: Number.POSITIVE_INFINITY });
  }
  /** Twice: when the second trial comes, no call is under way any more. */
  const isTried = () => {
    const { requests } = stage.supabase.gateway;
    const since = requests.slice(requests.findIndex(({ fn }) => fn === 'image_generation_claim'));
    return new Set(since.map(({ path }) => path).filter(isTrial)).size >= 2;
  };

  /** Until the store has been tried out; then the runner takes the process away, as it does with a whole machine. */
  async function firstRun(concurrency: string, whenTried: () => void = () => undefined): Promise<ActionRun> {
    const running = await stage.start({
      ...OPENAI,
      ...PRICE,
      ...ALL,
      'openai-base-url': `${server.origin}/v1`,
      concurrency,
    });
    await until(isTried);
    whenTried();
    running.kill('SIGINT');
    return running.finished;
  }

  /** Another process, when everything is due again. */
  async function secondRun(): Promise<ActionRun> {
    stage.supabase.gateway.clearFaults();
    await stage.supabase.database.query(
      `update public.image_generation_queue set next_attempt_at = public.image_generation_now() where status = 'retry';
       update public.image_generation_queue set lease_expires_at = public.image_generation_now() where lease_token is not null`,
    );
    return run({ ...PRICE, ...ALL });
  }

  beforeEach(async () => {
    stage.supabase.gateway.clearRequests();
    stage.supabase.gateway.clearFaults();
    server.serve(() => image());
  });

  async function expectAllPaidOnceAndShown(products: number): Promise<void> {
    expect(server.requests.length).toBe(products);
    expect(await stage.jobs()).toEqual({ completed: products });
    const shown = (await stage.products()).filter(({ imageUrl }) => imageUrl !== null);
    expect(shown).toHaveLength(products);
    expect(await stage.queue.status()).toMatchObject({ unsavedImages: 0 });
  }

  it.each([
    ['html-502', '32', 40],
    ['storage-403', '4', 16],
  ] as const)(
    '(%s, %s at once) costs no image: the next process stores what was saved',
    async (kind, lanes, products) => {
      await insertHempProducts(stage.supabase.database, products - PRODUCTS);
      goesDown(kind);
      const first = await firstRun(lanes);
      expect(first.outputs['stopped-reason']).toBe('interrupted');
      const { unsavedImages } = await stage.queue.status();
      expect(unsavedImages).toBe(server.requests.length - 3);
      expect(unsavedImages).toBeGreaterThan(0);
      const second = await secondRun();
      expect(second).toMatchObject({ exitCode: 0, outputs: { remaining: '0' } });
      await expectAllPaidOnceAndShown(products);
    },
  );

  it('together with the database leaves files beside the report, which are brought in', async () => {
    const { database, gateway } = stage.supabase;
    await insertHempProducts(database, 8);
    goesDown('storage-413');
    const first = await firstRun('4', () => {
      gateway.fault({ match: ({ fn }) => fn !== null, kind: 'reset', times: Number.POSITIVE_INFINITY });
    });
    expect(first.exitCode).toBe(1);
    gateway.clearFaults();
    const folder = join(dirname(first.cwd), 'temp', 'hemp-images-rescue');
    const brought = await bringInRescued(stage.queue, folder, new AbortController().signal);
    expect(brought).toMatchObject({ known: 0, unusable: [] });
    expect(brought.rescued).toBeGreaterThan(0);
    expect(first.stdout).toContain('bring it in with the command "rescue"');
    await secondRun();
    await expectAllPaidOnceAndShown(PRODUCTS + 8);
  });
});

describe('a way on which an image would be lost', () => {
  const bucketOf = () => stage.supabase.gateway.storage.createBucket(BUCKET);
  const remakeBucket = (options: Parameters<typeof stage.supabase.gateway.storage.createBucket>[1]) => () => {
    stage.supabase.gateway.storage.createBucket(BUCKET, options);
  };
  const sql = (text: string) => () => stage.supabase.database.query(text);

  interface Fault {
    /** Whose check finds it. */
    check: string;
    inputs?: Record<string, string>;
    make: () => unknown;
    mend: () => unknown;
    code: string;
    message: RegExp;
    /** Of a check's faults, the one that shows that doctor and setup make the same check. */
    everywhere?: Everywhere;
  }
  interface Everywhere {
    /** What setup applies. */
    catalogue: (hemp: string) => string;
  }
  const AS_IT_IS: Everywhere = { catalogue: (hemp) => hemp };
  // The rules that a bucket can have, and what each provider may answer with, are in unit/way-home.test.ts.
  const faults: [string, Fault][] = [
    [
      'a bucket whose MIME list lacks webp',
      {
        check: 'Bucket',
        inputs: OFFICIAL,
        make: remakeBucket({ allowedMimeTypes: ['image/png', 'image/jpeg'] }),
        mend: bucketOf,
        code: 'storage_failed',
        message:
          /Expected the bucket "hemp-product-images" to take image\/webp, which openai will be asked for, but it takes image\/png, image\/jpeg only\. Nothing was claimed or bought\. ?\n?Add image\/webp/,
        everywhere: AS_IT_IS,
      },
    ],
    [
      'a file size limit that is too small',
      {
        check: 'Bucket',
        make: remakeBucket({ fileSizeLimit: 1_000_000 }),
        mend: bucketOf,
        code: 'storage_failed',
        message: /take files of 4\.1 MB.+its limit is 1\.0 MB.+Raise its file size limit/s,
      },
    ],
    [
      'a policy on storage.objects',
      {
        check: 'Upload',
        make: remakeBucket({ isReadOnly: true }),
        mend: bucketOf,
        code: 'storage_failed',
        message: /take a tiny image\/\w+ and to show it, but: The key may not write to the bucket/,
        everywhere: AS_IT_IS,
      },
    ],
    [
      'a public address that does not answer',
      {
        check: 'Upload',
        make: () =>
          stage.supabase.gateway.fault({ match: /\/object\/public\//, kind: 'html-502', times: 1_000 }),
        mend: () => stage.supabase.gateway.clearFaults(),
        code: 'storage_failed',
        message: /answers 502\. Nothing was claimed or bought/,
      },
    ],
    [
      'a catalogue without grant update',
      {
        check: 'Publishing',
        make: sql('revoke update on public.uses_products from service_role'),
        mend: sql('grant update on public.uses_products to service_role'),
        code: 'catalogue_refuses',
        message:
          /permission denied for table uses_products \(42501\)\. Nothing was claimed or bought.+grant update/s,
        everywhere: { catalogue: (hemp) => hemp.replace(/^grant update .+;$/m, '') },
      },
    ],
    [
      'a trigger that raises',
      {
        check: 'Publishing',
        make: sql(`create function public.refuse() returns trigger language plpgsql as
          $$ begin raise exception 'Prices are frozen.'; end $$;
          create trigger refuse before update on public.uses_products for each row execute function public.refuse()`),
        mend: sql('drop function public.refuse cascade'),
        code: 'catalogue_refuses',
        message: /Prices are frozen\. \(P0001\)/,
      },
    ],
    [
      'a check of the address',
      {
        check: 'Publishing',
        make: sql(
          `alter table public.uses_products add constraint own_cdn check (image_url like 'https://cdn.shop.example/%')`,
        ),
        mend: sql('alter table public.uses_products drop constraint own_cdn'),
        code: 'catalogue_refuses',
        message: /"own_cdn".+\(23514\).+such as http:\/\/127\.0\.0\.1:\d+\/storage/s,
      },
    ],
  ];

  it.each(faults)('is found before anything is bought: %s', async (_what, fault) => {
    const { check, inputs = {}, make, mend, code, message, everywhere } = fault;
    const { database, gateway } = stage.supabase;
    const objects = () => [...(gateway.storage.buckets.get(BUCKET)?.objects.keys() ?? [])];
    server.serve((method) => (method === 'GET' ? { body: { id: OFFICIAL['openai-model'] } } : image()));
    const given = { ...PRICE, ...inputs };
    const expectRefusal = (refused: ActionRun) => {
      expect(refused).toMatchObject({ exitCode: 1, outputs: { 'stopped-reason': 'error' } });
      expect(annotationsOf(refused)).toMatchObject([
        { level: 'error', title: code, message: expect.stringMatching(message) },
      ]);
    };
    await make();
    try {
      const before = { rows: await snapshot(database), objects: objects() };
      expectRefusal(await run(given));
      if (everywhere) {
        const examined = await run({ ...given, mode: 'doctor' });
        expect(examined.exitCode).toBe(1);
        expect(examined.log.match(/^FAIL .+$/gm)).toEqual([
          expect.stringMatching(new RegExp(`^FAIL ${check}: `)),
        ]);
        expectRefusal(await setUpWith(everywhere.catalogue, given));
      }
      expect(server.requests.filter(({ method }) => method === 'POST')).toEqual([]);
      expect({ rows: await snapshot(database), objects: objects() }).toEqual(before);
    } finally {
      await mend();
    }
  });

  async function setUpWith(
    catalogue: Everywhere['catalogue'],
    given: Record<string, string>,
  ): Promise<ActionRun> {
    const hemp = await readFile(new URL('../../../sql/catalogues/hemp.sql', import.meta.url), 'utf8');
    const folder = await mkdtemp(join(tmpdir(), 'hemp-catalogue-'));
    const path = join(folder, 'own.sql');
    await writeFile(path, catalogue(hemp));
    const { url } = stage.supabase.database;
    return run({ ...given, mode: 'setup', 'database-url': url, catalogue: path }).finally(() =>
      rm(folder, { recursive: true }),
    );
  }
});
