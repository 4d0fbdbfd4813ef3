import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kebabCase } from '../../../src/config/settings.ts';
import { namesOfDoor } from '../../../src/config/table.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { type ActionRun, annotationsOf, BUNDLE_FILE, openStage, reportOf, type Stage } from './stage.ts';

/** By `auto`: twice as many as there are threads. */
const DRAWN_AT_ONCE = 2 * Math.min(availableParallelism(), 4);

const PRODUCTS = 30;
const BATCH = 12;

let stage: Stage;
let first: ActionRun;
beforeAll(async () => {
  stage = await openStage();
  await insertHempProducts(stage.supabase.database, PRODUCTS);
  first = await stage.run({ 'batch-size': String(BATCH), provider: 'placeholder' });
});
afterAll(() => stage?.close());

/** Width and height that a WebP's own header tells (the extended format, which holds metadata). */
function webpSize(bytes: Buffer): [width: number, height: number] {
  expect(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 16)).toBe('RIFFWEBPVP8X');
  return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
}

describe('a first run on thirty products, with batches of twelve', () => {
  it('ends well', () => {
    expect(first).toMatchObject({ exitCode: 0, signal: null, stderr: '' });
  });

  it('sets every output', () => {
    expect(first.outputs).toEqual({
      processed: '12',
      succeeded: '12',
      failed: '0',
      retried: '0',
      skipped: '0',
      remaining: '18',
      'cost-usd': '0.000000',
      'real-images': '0',
      'stopped-reason': 'batch-done',
      'report-path': expect.stringMatching(/\/report\.json$/),
    });
  });

  it('shows an image for each of the twelve, and of no other product', async () => {
    const products = await stage.products();
    expect(products.map(({ imageUrl }) => imageUrl !== null)).toEqual(
      products.map((_, index) => index < BATCH),
    );
    const shown = products.flatMap(({ imageUrl }) => imageUrl ?? []);
    expect(new Set(shown).size).toBe(BATCH);
  });

  it('writes a report of the documented schema', () => {
    const report = reportOf(first);
    expect(report).toMatchObject({
      dryRun: false,
      provider: 'placeholder',
      batchSize: BATCH,
      enqueued: PRODUCTS,
      processed: BATCH,
      remaining: PRODUCTS - BATCH,
      warnings: [],
      status: { totalProducts: PRODUCTS, productsWithPlaceholders: BATCH, productsWithRealImages: 0 },
    });
    expect(report.providers).toMatchObject([{ provider: 'placeholder', calls: BATCH, ok: BATCH, failed: 0 }]);
    expect(report.jobs.map(({ productId }) => Number(productId)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: BATCH }, (_, index) => index + 1),
    );
  });

  it('names the worker by repository, run and attempt, and links history to the run', async () => {
    const { database } = stage.supabase;
    const worker = 'octocat/shop run 1001.1 on test';
    const url = 'https://github.com/octocat/shop/actions/runs/1001/attempts/1';
    const runs = await database.query(
      'select id::int, run_key, door, url, workers from public.image_generation_runs',
    );
    expect(runs).toEqual([
      {
        id: 1,
        run_key: 'github/octocat/shop/1001/1/generate/__self',
        door: 'action',
        url,
        workers: { [worker]: expect.objectContaining({ succeeded: BATCH, stopped_reason: 'batch-done' }) },
      },
    ]);
    expect(reportOf(first).run).toMatchObject({ id: 1, worker, url });
    const made = `select distinct q.worker, h.details ->> 'run_id' as run
      from public.image_generation_history h
      join public.image_generation_queue q on q.id = h.queue_id
      where h.action = 'completed'`;
    expect(await database.query(made)).toEqual([{ worker, run: '1' }]);
  });

  it('folds each job in the log, and tells its progress after each', () => {
    const lines = first.log.split('\n');
    const groups = lines.flatMap((line, index) => (line.startsWith('::group::') ? index : []));
    const ends = lines.flatMap((line, index) => (line === '::endgroup::' ? index : []));
    expect(groups).toHaveLength(BATCH);
    ends.forEach((end, index) => {
      expect(groups[index]).toBeLessThan(end);
      expect(groups[index + 1] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(end);
      expect(lines[end + 1]).toBe(`${index + 1} of ${BATCH} done · ${index + 1} succeeded · $0.00`);
    });
    expect(lines.at(-2)).toBe('12 products got a placeholder; 18 jobs are waiting.');
    expect(annotationsOf(first)).toEqual([]);
  });

  it('tells the whole catalogue’s progress, this run and what remains in the summary', () => {
    const { summary } = first;
    expect(summary).toMatch(/^## ✅ 12 products got a placeholder at no cost$/m);
    expect(summary).toMatch(
      /^🟨{10}⬜{15}\n\n🟩 \*\*0 of 30 products have a real image\*\* \(0 %\) · 🟨 12 show a placeholder · ⬜ 18 have none$/mu,
    );
    expect(summary).toContain('| 30 | 12 | 0 | 12 | 0 | 0 | 0 | 0 | $0.00 |');
    expect(summary).toMatch(/\*\*18 products still waiting\*\*: 2 more runs, .*what binds it is/);
    expect(summary).toMatch(/^\| placeholder \| 12 \| 12 \| 0 \| \S+ m?s \| \S+ m?s \| \$0\.00 \|$/m);
    expect(summary).toContain('<summary>All 12 jobs, with their prompts</summary>');
    expect(summary).toContain('href="https://github.com/octocat/shop/actions/runs/1001/attempts/1"');
  });

  it('asks the database for little: a claim a chunk, few settlements', () => {
    const calls = stage.supabase.gateway.calls();
    expect(calls).toMatchObject({
      image_generation_start_run: 1,
      image_generation_enqueue_missing: 1,
      image_generation_finish_run: 1,
      image_generation_status: 1,
    });
    expect(calls.image_generation_settle).toBeLessThanOrEqual(1 + reportOf(first).run.durationMs / 1000);
    // The more cores draw, the more are claimed at once.
    expect(calls.image_generation_claim).toBeLessThanOrEqual(2);
    expect(calls.image_generation_dispatch).toBeUndefined();
  });
});

describe('the runs after it', () => {
  it('go on where the first one stopped, then stay green and quiet', async () => {
    const before = await stage.products();
    const second = await stage.run({ 'batch-size': '20' });
    expect(second).toMatchObject({
      exitCode: 0,
      outputs: { processed: '18', succeeded: '18', remaining: '0', 'stopped-reason': 'empty' },
    });
    expect(second.summary).toContain('🟨 **30 products show a placeholder**');
    expect(reportOf(second).enqueued).toBe(0);
    const after = await stage.products();
    expect(after.slice(0, BATCH)).toEqual(before.slice(0, BATCH));
    expect(after.every(({ imageUrl }) => imageUrl !== null)).toBe(true);
    expect(await stage.jobs()).toEqual({ completed: PRODUCTS });

    const third = await stage.run();
    expect(third).toMatchObject({
      exitCode: 0,
      outputs: { processed: '0', succeeded: '0', failed: '0', remaining: '0', 'stopped-reason': 'empty' },
    });
    expect(annotationsOf(third)).toEqual([]);
    expect(third.log).not.toContain('::group::');
    expect(third.summary).toMatch(/^## 🌿 No product was processed$/m);
    expect(await stage.products()).toEqual(after);
    expect(await stage.queue.verify()).toEqual([]);
  });

  it('treat an empty text as "not given", for every input', async () => {
    await insertHempProducts(stage.supabase.database, [{ name: 'Hemp Bowl' }]);
    const names = namesOfDoor('action').map(kebabCase);
    const { url, keys } = stage.supabase;
    const run = await stage.run(
      Object.fromEntries(names.map((name) => [name, ' '.repeat(name.length % 2)])),
      {
        env: { SUPABASE_URL: url, SUPABASE_SECRET_KEY: '', SUPABASE_SERVICE_ROLE_KEY: keys.legacyService },
      },
    );
    expect(run).toMatchObject({ exitCode: 0, outputs: { succeeded: '1' } });
    expect(reportOf(run)).toMatchObject({
      provider: 'placeholder',
      batchSize: 20,
      concurrency: DRAWN_AT_ONCE,
    });
    expect(run.summary).toContain('<summary>Providers</summary>');
  });
});

describe('two legs of one job', () => {
  const SUMMARIES = ['off', 'compact'];
  const legs: ActionRun[] = [];
  beforeAll(async () => {
    await insertHempProducts(stage.supabase.database, SUMMARIES.length);
    const context = { runId: 5005, runAttempt: 2 };
    for (const summary of SUMMARIES) {
      const env = { RUNNER_NAME: `leg ${summary}` };
      legs.push(await stage.run({ 'batch-size': '1', summary }, { context, env }));
    }
  });

  it('are one run, with one budget', async () => {
    expect(legs.map(({ outputs }) => outputs.succeeded)).toEqual(['1', '1']);
    const workers = await stage.supabase.database.value<string[]>(
      `select array(select jsonb_object_keys(workers)) from public.image_generation_runs
       where run_key = 'github/octocat/shop/5005/2/generate/__self'`,
    );
    expect(workers.sort()).toEqual(
      SUMMARIES.map((summary) => `octocat/shop run 5005.2 on leg ${summary}`).sort(),
    );
  });

  it('write nothing into a summary that is off, and no tables of jobs into a compact one', () => {
    expect(legs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
    const [off, compact] = legs.map(({ summary }) => summary);
    expect(off).toBe('');
    expect(compact).toMatch(/^## ✅ 1 product got a placeholder/m);
    expect(compact).not.toContain('<summary>Providers</summary>');
  });
});

describe('a run that draws', () => {
  const DRAWN = 3;
  let run: ActionRun;
  beforeAll(async () => {
    await insertHempProducts(stage.supabase.database, DRAWN);
    run = await stage.run({}, { drawsForReal: true });
  });

  it('needs the programs of dist/ alone, and leaves nothing in the workspace', async () => {
    expect(run).toMatchObject({ exitCode: 0, stderr: '', outputs: { succeeded: String(DRAWN) } });
    expect((await readdir(stage.bundle)).filter((name) => !BUNDLE_FILE.test(name))).toEqual([]);
    expect(await readdir(run.cwd)).toEqual([]);
    // Its threads have found their programs.
    expect(annotationsOf(run)).toEqual([]);
    expect(run.log).not.toContain('Warning');
  });

  it('has stored what the products show: WebP of 1024 × 1024, named by its hash, to be kept for ever', async () => {
    for (const { imageUrl } of (await stage.products()).slice(-DRAWN)) {
      const answer = await fetch(imageUrl ?? '');
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe('image/webp');
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(webpSize(bytes)).toEqual([1024, 1024]);
      expect(bytes.includes('algorithmicMedia')).toBe(true);
      expect(imageUrl).toContain(`/${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.webp`);
    }
  });
});

describe('a runner on which nothing of the paperwork can be written or read', () => {
  beforeAll(() => insertHempProducts(stage.supabase.database, 2));

  it('gets the images and the outputs all the same, and warnings', async () => {
    const env = {
      RUNNER_TEMP: '/nonexistent/tmp',
      TMPDIR: '/nonexistent/tmp',
      GITHUB_STEP_SUMMARY: '/nonexistent/summary',
      // No JSON.
      GITHUB_EVENT_PATH: fileURLToPath(import.meta.url),
    };
    const run = await stage.run({ 'batch-size': '1', provider: 'placeholder' }, { env });
    expect(run).toMatchObject({ exitCode: 0, stderr: '', summary: '' });
    expect(run.outputs).toMatchObject({ processed: '1', succeeded: '1', 'report-path': '' });
    expect(annotationsOf(run)).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/^The file report\.json could not/),
      }),
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/^The summary of the job could not/),
      }),
    ]);
    expect(run.log).toContain('Warning: The event of this workflow run (GITHUB_EVENT_PATH) cannot be read');
  });

  it("writes the report to the system's folder when only the runner's is missing", async () => {
    const run = await stage.run(
      { 'batch-size': '1', provider: 'placeholder' },
      { env: { RUNNER_TEMP: '/nonexistent/tmp' } },
    );
    expect(run).toMatchObject({ exitCode: 0, report: { processed: 1 } });
    expect(run.log).toMatch(
      /Warning: The folder RUNNER_TEMP \(\/nonexistent\/tmp\) cannot be written; \/\w\S* is used instead/,
    );
  });
});
