/** sql/cron.sql against stand-ins of pg_cron, pg_net and the vault, which no test server has. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sqlFiles } from '../../../src/assets/generated/sql.ts';
import { setupSteps } from '../../../src/setup/script.ts';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';

const FILE = readFileSync(new URL('../../../sql/cron.sql', import.meta.url), 'utf8');
const EXTENSIONS = /^create extension if not exists (\w+)(?: with schema extensions)?;$/gm;

/** Signatures as github.com/citusdata/pg_cron, supabase/pg_net and supabase/vault have them. */
const STAND_INS = `
  create schema cron;
  create table cron.job (jobname text primary key, schedule text, command text);
  create table cron.job_run_details (end_time timestamptz);
  create function cron.schedule(job_name text, schedule text, command text) returns void language sql as
    'insert into cron.job values ($1, $2, $3) on conflict (jobname) do update set schedule = $2, command = $3';
  create schema net;
  create table net.calls (url text, body jsonb, headers jsonb, timeout_milliseconds integer);
  create function net.http_post(url text, body jsonb default '{}', params jsonb default '{}',
    headers jsonb default '{"Content-Type": "application/json"}', timeout_milliseconds integer default 5000)
    returns bigint language sql as 'insert into net.calls values ($1, $2, $4, $5) returning 1::bigint';
  create schema vault;
  create table vault.decrypted_secrets (name text, decrypted_secret text);`;

describe('sql/cron.sql', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase({ withSql: false, catalogue: null });
    await database.query(STAND_INS);
  });
  afterAll(() => database?.drop());

  const apply = () => database.query(FILE.replaceAll(EXTENSIONS, ''));

  it('asks for its two extensions, and setup leaves it alone', () => {
    expect([...FILE.matchAll(EXTENSIONS)].map(([, name]) => name)).toEqual(['pg_cron', 'pg_net']);
    expect(sqlFiles['sql/cron.sql']).toBe(FILE);
    expect(setupSteps('').map(({ name }) => name)).not.toContain('sql/cron.sql');
  });

  it('holds no secret, and changes nothing until the vault has both', async () => {
    expect(FILE).not.toMatch(/sb_secret_\w|eyJ\w/);
    await expect(apply()).rejects.toThrow('The vault lacks image-generation-key, image-generation-url');
    expect(await database.query('select * from cron.job')).toEqual([]);
  });

  it('calls the Edge Function in the background with the key in apikey, however often it is applied', async () => {
    await database.query(`insert into vault.decrypted_secrets values
      ('image-generation-url', 'https://p.supabase.co/'), ('image-generation-key', 'sb_secret_0123456789')`);
    await apply();
    await apply();
    const jobs = await database.query<{ jobname: string; schedule: string; command: string }>(
      'select * from cron.job order by jobname',
    );
    expect(jobs.map(({ jobname, schedule }) => [jobname, schedule])).toEqual([
      ['image-generation', '*/15 * * * *'],
      ['image-generation-tidy', '41 3 * * *'],
    ]);
    for (const { command } of jobs) {
      expect(command).not.toContain('sb_secret_');
      await database.query(command);
    }
    expect(await database.query('select * from net.calls')).toEqual([
      {
        url: 'https://p.supabase.co/functions/v1/hemp-image-generator',
        body: { batchSize: 10, background: true },
        headers: { 'content-type': 'application/json', apikey: 'sb_secret_0123456789' },
        timeout_milliseconds: 10_000,
      },
    ]);
  });

  it('keeps two weeks of what pg_cron notes', async () => {
    await database.query(
      `insert into cron.job_run_details values (now() - interval '15 days'), (now() - interval '13 days')`,
    );
    const [tidy] = await database.query<{ command: string }>(
      `select command from cron.job where jobname = 'image-generation-tidy'`,
    );
    await database.query(tidy?.command ?? '');
    expect(await database.query('select * from cron.job_run_details')).toHaveLength(1);
  });
});
