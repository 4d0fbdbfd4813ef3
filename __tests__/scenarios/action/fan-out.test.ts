/** Parallel workers as .github/workflows/run.yml starts them: one run, one budget, one summary. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serializeReport } from '../../../src/report/report-json.ts';
import { pngOf } from '../../support/fixtures.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { type ProviderServer, startProviderServer } from '../../support/provider-server.ts';
import { type ActionRun, annotationsOf, openStage, reportOf, type Stage } from './stage.ts';

const PRODUCTS = 40;
const WORKERS = 3;
const PRICE_USD = 0.05;
/** Fewer than the workers together would make. */
const IMAGES = 12;
const BUDGET_USD = 0.6;

let stage: Stage;
let server: ProviderServer;
let workers: ActionRun[];
/** Where a job that joins them has downloaded the reports to. */
let workspace: string;

beforeAll(async () => {
  stage = await openStage();
  await insertHempProducts(stage.supabase.database, PRODUCTS);
  server = await startProviderServer();
  server.play(
    ...Array.from({ length: PRODUCTS }, (_, index) => ({
      body: { created: 1, data: [{ b64_json: Buffer.from(pngOf(2_000, index)).toString('base64') }] },
    })),
  );
  const context = { runId: 77 };
  workers = await Promise.all(
    Array.from({ length: WORKERS }, (_, index) =>
      stage.run(
        {
          'run-key': 'images',
          worker: String(index + 1),
          workers: String(WORKERS),
          'batch-size': '20',
          'images-per-minute': '6000',
          provider: 'openai',
          'openai-api-key': 'sk-loopback',
          'openai-base-url': `${server.origin}/v1`,
          'openai-dialect': 'compatible',
          'openai-model': 'a-model',
          'max-price-usd': String(PRICE_USD),
          'run-budget-usd': String(BUDGET_USD),
          'fail-on': 'never',
          summary: 'off',
        },
        { context },
      ),
    ),
  );
  workspace = await mkdtemp(join(tmpdir(), 'joined-'));
  for (const [index, run] of workers.entries()) {
    const folder = join(workspace, 'reports', `report.images.1.${index + 1}`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'report.json'), serializeReport(reportOf(run)));
  }
});
afterAll(async () => {
  await server?.close();
  await stage?.close();
  if (workspace) await rm(workspace, { recursive: true });
});

const join3 = (inputs: Record<string, string> = {}) =>
  // As the last job of the workflow does: without URL and key.
  stage.run(
    { mode: 'summary', 'supabase-url': '', 'supabase-key': '', workers: String(WORKERS), ...inputs },
    { cwd: workspace },
  );
const sum = (of: (run: ActionRun) => number) => workers.reduce((total, run) => total + of(run), 0);

describe('three workers', () => {
  it('are three workers of one run', async () => {
    expect(workers.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(Array(WORKERS).fill([0, '']));
    const runs = await stage.supabase.database.query<{ run_key: string; workers: object }>(
      'select run_key, workers from public.image_generation_runs',
    );
    expect(runs.map(({ run_key }) => run_key)).toEqual(['github/octocat/shop/77/1/images']);
    expect(Object.keys(runs[0]?.workers ?? {}).sort()).toEqual(
      [1, 2, 3].map((worker) => `octocat/shop run 77.1, worker ${worker}`),
    );
  });

  it('keep to one budget together, and say that it is used up', async () => {
    const [books] = await stage.supabase.database.query<{ reserved: number; spent: number }>(
      `select (reserved_microusd / 1e6)::float as reserved, (spent_microusd / 1e6)::float as spent
       from public.image_generation_runs`,
    );
    expect(books).toEqual({ reserved: 0, spent: BUDGET_USD });
    expect(server.requests).toHaveLength(IMAGES);
    expect(sum((run) => Number(run.outputs['cost-usd']))).toBeCloseTo(BUDGET_USD, 6);
    expect(new Set(workers.map(({ outputs }) => outputs['stopped-reason']))).toEqual(new Set(['budget']));
  });

  it('make no product twice', () => {
    const made = workers.flatMap((run) => reportOf(run).jobs.map(({ productId }) => productId));
    expect(made).toHaveLength(IMAGES);
    expect(new Set(made).size).toBe(IMAGES);
  });

  it('write no summaries of their own', () => {
    expect(workers.map(({ summary }) => summary)).toEqual(Array(WORKERS).fill(''));
  });
});

describe('the job that joins them', () => {
  it('needs neither database nor key, and tells of all of them what the database says', async () => {
    const joined = await join3();
    expect(joined).toMatchObject({ exitCode: 0, stderr: '' });
    const [{ done = -1 } = {}] = await stage.supabase.database.query<{ done: number }>(
      `select count(*)::int as done from public.image_generation_queue where status = 'completed'`,
    );
    expect(joined.outputs).toMatchObject({
      processed: String(IMAGES),
      succeeded: String(done),
      failed: '0',
      remaining: String(PRODUCTS - IMAGES),
      'cost-usd': BUDGET_USD.toFixed(6),
      'stopped-reason': 'budget',
    });
    expect(joined.summary).toMatch(/^## ✅ 12 products got an image for \$0\.60$/m);
    expect(joined.summary).toContain('### Workers');
    for (const run of workers) {
      expect(joined.summary).toContain(`, worker ${workers.indexOf(run) + 1} | ${run.outputs.processed} |`);
    }
    expect(reportOf(joined).providers).toMatchObject([
      { provider: 'openai', calls: IMAGES, ok: IMAGES, costUsd: 0.6 },
    ]);
    expect(reportOf(joined).providers[0]?.p95Ms).toBeGreaterThanOrEqual(
      reportOf(joined).providers[0]?.p50Ms ?? 1e9,
    );
    expect(annotationsOf(joined).map(({ level, title }) => [level, title])).toEqual([
      ['warning', 'A budget is used up'],
    ]);
  });

  it('names the workers that have left nothing, and fails', async () => {
    const joined = await join3({ workers: '5' });
    expect(joined.exitCode).toBe(1);
    expect(annotationsOf(joined)).toContainEqual({
      level: 'error',
      title: 'Workers are missing',
      message: '2 of 5 workers left no report (4, 5): look at their jobs.',
    });
  });

  it('has nothing to say when there is no report', async () => {
    const joined = await join3({ 'reports-path': 'elsewhere' });
    expect(joined).toMatchObject({ exitCode: 1, outputs: { 'stopped-reason': 'error' } });
    expect(annotationsOf(joined)[0]?.title).toBe('reports_unusable');
  });
});
