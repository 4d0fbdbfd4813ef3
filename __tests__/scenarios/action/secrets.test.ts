import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findTraces } from '../../support/canaries.ts';
import type { FaultKind } from '../../support/gateway.ts';
import { insertHempProducts } from '../../support/hemp-schema.ts';
import { PROJECT_KEYS } from '../../support/keys.ts';
import { isTrial } from '../../support/trials.ts';
import { type ActionRun, annotationsOf, openStage, placesOf, type Stage } from './stage.ts';

const KEYS = [
  ['a secret key', PROJECT_KEYS.secret],
  ['a legacy service_role key', PROJECT_KEYS.legacyService],
] as const;

/** Answers that repeat the key, and what the run calls them. Which key it is matters to none of the texts: the older one meets one. */
const ECHOES: readonly [FaultKind, string][] = [
  ['echo', 'database_error'],
  ['echo-html', 'not_json'],
  ['echo-redirect', 'not_json'],
];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  await insertHempProducts(stage.supabase.database, 12);
});
afterAll(() => stage?.close());

async function expectNoTrace(run: ActionRun, secrets: string[]): Promise<void> {
  expect(findTraces(await placesOf(stage, run), secrets)).toEqual([]);
}

describe.each(KEYS)('%s', (_kind, key) => {
  const run = (extra: Record<string, string> = {}) =>
    stage.run({ 'supabase-key': key, 'batch-size': '2', ...extra });

  it('works, is masked before anything else is said, and shows up nowhere', async () => {
    const result = await run();
    expect(result).toMatchObject({ exitCode: 0, outputs: { succeeded: '2' } });
    expect(result.stdout.split('\n')[0]).toBe(`::add-mask::${key}`);
    expect(result.masks).toEqual([key]);
    await expectNoTrace(result, [key]);
  });

  it.each(key === PROJECT_KEYS.secret ? ECHOES : ECHOES.slice(0, 1))(
    'shows up nowhere when the server answers with %s',
    async (kind, code) => {
      const fault = stage.supabase.gateway.fault({ match: 'image_generation_version', kind });
      const result = await run();
      expect(fault.hits).toBe(1);
      expect(result.exitCode).toBe(1);
      expect(annotationsOf(result)).toMatchObject([{ level: 'error', title: code }]);
      // It was there to be shown, and was taken out.
      expect(result.stdout.split('\n').slice(1).join('\n') + result.summary).toContain('***');
      await expectNoTrace(result, [key]);
    },
  );

  it('is kept out of the database, where no runner masks, when the storage repeats it for one image', async () => {
    let unlucky = '';
    const fault = stage.supabase.gateway.fault({
      match: ({ method, path }) => {
        if (method !== 'POST' || !path.startsWith('/storage/v1/object/hemp') || isTrial(path)) return false;
        unlucky ||= path;
        return path === unlucky;
      },
      kind: 'echo',
      times: Number.POSITIVE_INFINITY,
    });
    const result = await run({ 'fail-on': 'never' });
    fault.remove();
    expect(fault.hits).toBeGreaterThan(0);
    expect(result).toMatchObject({ exitCode: 0, outputs: { retried: '1' } });
    const [told] = await stage.supabase.database.query<{ error_message: string }>(
      `select error_message from public.image_generation_queue where status = 'retry' order by id desc limit 1`,
    );
    expect(told?.error_message).toContain('refused: apikey ***');
    await expectNoTrace(result, [key]);
    expect(await stage.queue.verify()).toEqual([]);
  });
});

describe('what else lies around', () => {
  const PASSWORD = 'p%40ss%2Fw0rd-canary';

  it('is masked too: keys in the environment that another one overrules, and passwords inside of addresses', async () => {
    const url = `postgresql://postgres.ref:${PASSWORD}@127.0.0.1:1/postgres`;
    const result = await stage.run(
      { mode: 'setup', 'database-url': url },
      { env: { SUPABASE_SECRET_KEY: 'sb_secret_of_the_environment' } },
    );
    expect(result.exitCode).toBe(1);
    expect(result.masks.sort()).toEqual(
      [
        PROJECT_KEYS.secret,
        'sb_secret_of_the_environment',
        url,
        PASSWORD,
        decodeURIComponent(PASSWORD),
      ].sort(),
    );
    const lines = result.stdout.split('\n');
    expect(lines.slice(0, result.masks.length).every((line) => line.startsWith('::add-mask::'))).toBe(true);
    await expectNoTrace(result, [...result.masks]);
  });

  it('is not echoed when it was put into the wrong input', async () => {
    // The other settings are in unit/config/settings.test.ts.
    for (const input of ['supabase-url', 'provider']) {
      const result = await stage.run({ [input]: PROJECT_KEYS.legacyService });
      expect(result.exitCode).toBe(1);
      expect(annotationsOf(result)).toMatchObject([{ level: 'error', title: 'input_invalid' }]);
      await expectNoTrace(result, [PROJECT_KEYS.legacyService]);
    }
  });
});
