import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SQL_CONTRACT, SQL_OLDEST_REVISION } from '../../../src/queue/version.ts';
import { parseReport } from '../../../src/report/report-json.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { NOBODY } from '../../support/http-server.ts';
import { PROJECT_KEYS } from '../../support/keys.ts';
import { snapshot } from '../../support/queue-scenario.ts';
import { type ActionRun, annotationsOf, openStage, type Stage } from './stage.ts';

let stage: Stage;
let before: Record<string, string[]>;
beforeAll(async () => {
  stage = await openStage();
  await insertHempProducts(stage.supabase.database, 3);
  before = await snapshot(stage.supabase.database);
});
afterAll(() => stage?.close());

interface Told {
  code: string;
  /** What was expected, and what came. */
  message: string | RegExp;
  /** What to do. */
  hint: string | RegExp;
}

/** The step failed with one annotation that holds all three, the summary says the same, and nothing was changed. */
async function expectRefusal(run: ActionRun, { code, message, hint }: Told): Promise<void> {
  expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 1, stderr: '' });
  const annotations = annotationsOf(run);
  expect(annotations).toMatchObject([{ level: 'error', title: code }]);
  const [said, todo] = annotations[0]?.message.split('\n') ?? [];
  expect(said).toMatch(message);
  expect(todo).toMatch(hint);
  expect(run.outputs).toEqual({ 'stopped-reason': 'error' });
  expect(run.summary).toMatch(/^## ❌ The run could not be made$/m);
  expect(run.summary).toContain(`<code>${code}</code>`);
  expect(run.summary).toContain('**What to do:** ');
  expect(await snapshot(stage.supabase.database)).toEqual(before);
  expect(stage.supabase.gateway.calls().image_generation_claim).toBeUndefined();
}

describe('a proxy that cannot be used', () => {
  it.each([
    'socks5://me:canary@proxy.example:1080',
    'http://me:can/ary@proxy.example:3128',
    'http://me:can%ary@proxy.example:3128',
  ])('is one error like any other, which shows nothing of its password: %s', async (proxy) => {
    const run = await stage.run({}, { env: { HTTPS_PROXY: proxy } });
    await expectRefusal(run, {
      code: 'input_invalid',
      message:
        'Expected the address of a proxy, such as http://proxy.example:3128 for HTTPS_PROXY but received',
      hint: 'a SOCKS proxy cannot be used',
    });
    expect(run.stdout + run.stderr + run.summary).not.toMatch(/can.?ary/);
  });
});

describe('an input that cannot be used', () => {
  // One of each kind; which values each setting refuses is in unit/config/settings.test.ts and unit/supabase/.
  const refusals: [what: string, inputs: Record<string, string>, told: Told][] = [
    [
      'no URL',
      { 'supabase-url': '' },
      {
        code: 'input_missing',
        message: 'supabase-url was not given.',
        hint: 'environment variable SUPABASE_URL',
      },
    ],
    [
      'the URL of the dashboard',
      { 'supabase-url': 'https://supabase.com/dashboard/project/abcdefghijklmnopqrst/settings/api' },
      {
        code: 'input_invalid',
        message: 'for supabase-url but received "https://supabase.com/dashboard/project/',
        hint: "That is the dashboard; the project's URL is https://abcdefghijklmnopqrst.supabase.co.",
      },
    ],
    [
      'a publishable key',
      { 'supabase-key': PROJECT_KEYS.publishable },
      {
        code: 'key_not_secret',
        message: 'Expected a secret key for supabase-key but received a publishable key',
        hint: /copy a secret key \(sb_secret_…\).*SUPABASE_SECRET_KEY/,
      },
    ],
    [
      'a key of another project',
      { 'supabase-key': 'sb_secret_of_quite_another_project' },
      { code: 'unauthorized', message: 'The project refused the key: Invalid API key', hint: 'API key' },
    ],
    [
      'a key that was copied with a line break',
      { 'supabase-key': PROJECT_KEYS.secret.replace('_a', '_\na') },
      {
        code: 'key_not_secret',
        message: 'for supabase-key but received one with a line break inside.',
        hint: 'copy a secret key',
      },
    ],
    [
      "a provider's key that was copied with the word Bearer",
      { provider: 'openai', 'openai-api-key': 'Bearer sk-proj-0123456789' },
      {
        code: 'input_invalid',
        message: 'for openai-api-key but received one with a word such as Bearer in front of it (not shown',
        hint: 'Set openai-api-key to a key of at most 4096 characters',
      },
    ],
    [
      'a secret of 100,000 characters',
      { 'supabase-key': `sb_secret_${'abcdefghij'.repeat(9_999)}` },
      {
        code: 'key_not_secret',
        message: 'for supabase-key but received one with 100000 characters.',
        hint: 'copy a secret key',
      },
    ],
    [
      'an unknown provider',
      { provider: 'crayons' },
      {
        code: 'input_invalid',
        message: /^Expected one of placeholder\b.* for provider but received "crayons"\.$/,
        hint: 'Set provider to one of placeholder',
      },
    ],
    [
      'a batch size that is none',
      { 'batch-size': '1e2' },
      {
        code: 'input_invalid',
        message: /^Expected a whole number from 1 to 1000 for batch-size but received "1e2"\.$/,
        hint: 'Set batch-size to a whole number from 1 to 1000.',
      },
    ],
  ];

  it.each(refusals)('is refused with what to do: %s', async (_what, inputs, told) => {
    await expectRefusal(await stage.run(inputs), told);
  });
});

describe('a project that cannot be worked with', () => {
  it('is told from one that is not there: nothing listens, or its name is unknown', async () => {
    // Both are tried for some seconds, in case it is of the moment.
    const [closed, unknown] = await Promise.all([
      stage.run({ 'supabase-url': NOBODY }),
      stage.run({ 'supabase-url': 'https://project.invalid' }),
    ]);
    await expectRefusal(closed, {
      code: 'host_unreachable',
      message: `${new URL(NOBODY).host} could not be reached: it refuses connections (ECONNREFUSED).`,
      hint: 'Check the host and port in supabase-url.',
    });
    await expectRefusal(unknown, {
      code: 'host_unreachable',
      message: /^project\.invalid could not be reached: its name .+ \((ENOTFOUND|EAI_AGAIN)\)\.$/,
      hint: /^Check the (reference in supabase-url|network)/,
    });
    expect(closed.log).toMatch(/^Warning: image_generation_version: .+; trying again in \d+ ms\.$/m);
  });

  it('may answer HTML instead of JSON', async () => {
    const fault = stage.supabase.gateway.fault({ match: /^\/rest\//, kind: 'html-200', times: 1 });
    await expectRefusal(await stage.run(), {
      code: 'not_json',
      message: /^Expected JSON from 127\.0\.0\.1:\d+ but received \(200\) "<!DOCTYPE html>/,
      hint: "Check that supabase-url is the project's URL and not that of a web site.",
    });
    expect(fault.hits).toBe(1);
  });

  const bucket = () => stage.supabase.gateway.storage.buckets;
  it('may lack the bucket', async () => {
    await expectRefusal(await stage.run({ bucket: 'elsewhere' }), {
      code: 'bucket_missing',
      message: 'The bucket "elsewhere" does not exist.',
      hint: /Run setup .+ or create a public bucket named "elsewhere"/,
    });
  });

  it('may have a private bucket', async () => {
    bucket().set('private', {
      public: false,
      allowedMimeTypes: null,
      fileSizeLimit: null,
      objects: new Map(),
    });
    await expectRefusal(await stage.run({ bucket: 'private' }), {
      code: 'bucket_private',
      message: 'The bucket "private" is not public, so products could not show its images.',
      hint: 'Make it public under Storage',
    });
  });

  /** Changes the database for one run; PostgREST asks the catalogs for a function's rights at each call. */
  async function whileChanged(change: string, undo: string, told: Told): Promise<void> {
    const { database } = stage.supabase;
    await database.query(change);
    const run = await stage.run();
    await database.query(undo);
    await expectRefusal(run, told);
  }

  const version = (contract: number, revision: number) =>
    `create or replace function public.image_generation_version() returns jsonb language sql immutable
     set search_path = '' as $$ select '{"contract": ${contract}, "revision": ${revision}}'::jsonb $$`;
  it.each([
    [2, 1, /^Update this program: the SQL was installed by a newer major version/],
    [1, 0, /^Run setup to bring the SQL up to date/],
  ])('may have SQL of another version: contract %i, revision %i', async (contract, revision, hint) => {
    const installed = await stage.supabase.database.value<string>(
      `select pg_get_functiondef('public.image_generation_version()'::regprocedure)`,
    );
    await whileChanged(version(contract, revision), installed, {
      code: 'sql_unsupported',
      message: `Expected SQL of contract ${SQL_CONTRACT}, revision ${SQL_OLDEST_REVISION} or newer, but the database has contract ${contract}, revision ${revision}.`,
      hint,
    });
  });

  it('may have taken back its grants', async () => {
    const all = 'all functions in schema public';
    await whileChanged(
      `revoke execute on ${all} from service_role`,
      `grant execute on ${all} to service_role`,
      {
        code: 'no_grant',
        message: /^The key may not do this: .+ \(42501\)/,
        hint: 'Run setup again: it grants the queue to service_role.',
      },
    );
  });

  it('may have taken back a grant that is noticed only at work: the run still claims nothing', async () => {
    const grant = 'insert on public.image_generation_runs';
    await whileChanged(`revoke ${grant} from service_role`, `grant ${grant} to service_role`, {
      code: 'no_grant',
      message: 'image_generation_runs',
      hint: 'Run setup again',
    });
  });
});

describe('after all that', () => {
  it('the same project works as soon as the inputs are right, whatever the step is called', async () => {
    const run = await stage.run({}, { env: { GITHUB_ACTION: 's'.repeat(300) } });
    expect(run).toMatchObject({ exitCode: 0, outputs: { succeeded: '3' } });
    expect(parseReport(JSON.stringify(run.report)).warnings).toEqual([]);
  });
});
