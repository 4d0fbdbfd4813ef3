import { describe, expect, it } from '@jest/globals';
import { resolveSettings, type SettingsLayer } from '../../../src/config/settings.ts';
import { openEngine, openProject, withWarning } from '../../../src/doors/project.ts';
import { projectChecks, setUpProject } from '../../../src/doors/upkeep.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import { PROJECT_KEYS } from '../../support/keys.ts';
import { runReport } from '../report/fixtures.ts';
import { surroundings } from './surroundings.ts';

const settingsOf = (values: SettingsLayer['values'] = {}) =>
  resolveSettings(
    [
      {
        values: { supabaseUrl: 'https://p.supabase.co', supabaseKey: PROJECT_KEYS.secret, ...values },
        spell: (name) => name,
      },
    ],
    providerNames(),
  );

describe('a project', () => {
  const spell = (name: string) => `<${name}>`;

  it.each([
    ['no URL', { supabaseUrl: '' }, 'input_missing', '<supabaseUrl>'],
    ['no key', { supabaseKey: '' }, 'input_missing', '<supabaseKey>'],
    ['a URL that is none', { supabaseUrl: 'nowhere' }, 'input_invalid', '<supabaseUrl>'],
    ['a public key', { supabaseKey: PROJECT_KEYS.publishable }, 'key_not_secret', '<supabaseKey>'],
  ])('with %s is refused in the words of the door', (_what, values, code, name) => {
    const open = () => openProject(settingsOf(values), surroundings({ spell }));
    expect(open).toThrow(expect.objectContaining({ code }));
    expect(open).toThrow(name);
  });

  it('is known by its host', () => {
    expect(openProject(settingsOf(), surroundings()).place).toBe('p.supabase.co');
  });

  it('stores in the bucket that the settings name', async () => {
    const asked: string[] = [];
    const { store } = openProject(
      settingsOf({ bucket: 'other-bucket' }),
      surroundings({
        fetch: async (input) => {
          asked.push(new Request(input).url);
          return Response.json({ id: 'other-bucket', name: 'other-bucket', public: true });
        },
      }),
    );
    await store.preflight(new AbortController().signal);
    expect(asked[0]).toBe('https://p.supabase.co/storage/v1/bucket/other-bucket');
  });

  it('is an engine with the providers that the settings allow', () => {
    const { providers } = openEngine(settingsOf({ provider: 'flux', fluxApiKey: 'key' }), surroundings());
    expect([...providers.keys()]).toEqual(['placeholder', 'flux']);
    expect(() => openEngine(settingsOf({ provider: 'flux' }), surroundings())).toThrow('needs a key');
  });

  it('that does not answer is asked again, and the door hears of it', async () => {
    const warnings: string[] = [];
    let calls = 0;
    const project = openProject(
      settingsOf(),
      surroundings({
        fetch: async () => {
          calls += 1;
          if (calls === 1) return new Response('busy', { status: 503 });
          return Response.json({ contract: 1, revision: 7 });
        },
        warn: (message) => warnings.push(message),
      }),
    );
    expect(await project.queue.version()).toEqual({ contract: 1, revision: 7, digest: null });
    expect(warnings).toEqual([
      expect.stringMatching(/^image_generation_version: .+[^.]; trying again in \d+ ms\.$/),
    ]);
  });
});

describe('the upkeep of a project', () => {
  const { signal } = new AbortController();
  const door = { folder: '/', onStep: () => undefined };

  it.each([
    ['without a connection string', {}, 'database-url was not given'],
    [
      'with half of what its API needs',
      { databaseUrl: 'postgresql://u:p@h/d', supabaseKey: '' },
      'supabase-key',
    ],
  ])('does not begin %s', async (_what, values, told) => {
    await expect(setUpProject(settingsOf(values), door, surroundings(), signal)).rejects.toThrow(told);
  });

  it('examines what was given, and tells the kind of a key alone', () => {
    const checks = projectChecks(settingsOf(), surroundings());
    expect([checks.url(), checks.key(), checks.provider().id]).toEqual([
      'https://p.supabase.co',
      'a secret key',
      'placeholder',
    ]);
    const legacy = projectChecks(settingsOf({ supabaseKey: PROJECT_KEYS.legacyService }), surroundings());
    expect(legacy.key()).toBe('the legacy service_role key');
    expect(projectChecks(settingsOf({ supabaseUrl: '' }), surroundings()).url).toThrow('supabase-url');
  });
});

describe('a warning of the door', () => {
  it('stands before those of the run', () => {
    const report = runReport({ warnings: ['of the run'] });
    expect(withWarning(report, 'of the door').warnings).toEqual(['of the door', 'of the run']);
    expect(withWarning(report, null)).toBe(report);
  });
});
