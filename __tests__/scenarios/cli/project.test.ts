import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseReport } from '../../../src/report/report-json.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { startSupabase, type TestSupabase } from '../../support/supabase.ts';
import { newFolder, removeFolder, runCli } from './command-line.ts';

const PRODUCTS = 5;

// Told in the order in which a person would do it.
describe('the command line on a Supabase project', () => {
  let project: TestSupabase;
  let cwd: string;
  const cli = (...args: string[]) =>
    runCli(cwd, args, {
      SUPABASE_URL: project.url,
      SUPABASE_SECRET_KEY: project.keys.secret,
      DATABASE_URL: project.database.url,
    });

  beforeAll(async () => {
    project = await startSupabase({ withSql: false, bucket: null });
    await insertHempProducts(project.database, PRODUCTS);
    cwd = newFolder();
  });
  afterAll(async () => {
    await project.stop();
    removeFolder(cwd);
  });

  it('says what to do while nothing is set up', async () => {
    const status = await cli('status');
    expect(status.exitCode).toBe(3);
    expect(status.stderr).toContain('sql_missing');

    const doctor = await cli('doctor', '--json');
    expect(doctor.exitCode).toBe(1);
    const { checks } = JSON.parse(doctor.stdout);
    expect(checks.find(({ name }: { name: string }) => name === 'Queue SQL').status).toBe('fail');
  });

  it('sets the project up, as often as one likes', async () => {
    const first = await cli('setup');
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(first.stdout).toContain('✔ SQL in place (contract 1, revision');
    expect(first.stdout).toContain('✔ Bucket created');
    expect(first.stdout).toContain(`✔ ${PRODUCTS} products without an image queued`);

    const again = await cli('setup');
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toContain('✔ Bucket exists');
    expect(again.stdout).toContain('✔ 0 products without an image queued');
    expect((await cli('doctor')).exitCode).toBe(0);
  });

  it('works on a batch and leaves its report where it was told to', async () => {
    const run = await cli('run', '--batch-size', '3', '--out', 'results');
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('✔ 3 images made');
    expect(readdirSync(join(cwd, 'results')).sort()).toEqual(['report.json', 'summary.md']);
    const report = parseReport(readFileSync(join(cwd, 'results', 'report.json'), 'utf8'));
    expect(report).toMatchObject({ processed: 3, succeeded: 3, remaining: PRODUCTS - 3 });
    expect(report.jobs[0]?.imageUrl).toContain('/storage/v1/object/public/hemp-product-images/');

    const rest = await cli('run', '--until-empty');
    expect(rest.stdout).toContain(`${PRODUCTS} of ${PRODUCTS} products have an image`);
    // No folder was asked for, and no embedded database was made on the way.
    expect(readdirSync(cwd)).toEqual(['results']);
    expect((await cli('verify')).exitCode).toBe(0);
  });

  it('shows the same project as status', async () => {
    const { place, status } = JSON.parse((await cli('status', '--json')).stdout);
    expect(place).toBe(new URL(project.url).host);
    expect(status).toMatchObject({ totalProducts: PRODUCTS, productsWithPlaceholders: PRODUCTS, pending: 0 });
  });
});
