/** What the way home of images is asked for, and by which name a way goes. */
import { describe, expect, it } from '@jest/globals';
import { secretsIn } from '../../src/config/secrets.ts';
import { resolveSettings, type SettingName } from '../../src/config/settings.ts';
import { openProject } from '../../src/doors/project.ts';
import { createProviders, providerNames } from '../../src/providers/registry.ts';
import type { StoreRules } from '../../src/storage/contract.ts';
import { checkRules } from '../../src/way-home/bucket.ts';
import { demandOf, demandsOf } from '../../src/way-home/demand.ts';
import { type Way, wayOf, wayOfAll } from '../../src/way-home/way.ts';
import { openWayHome, WAY_HOME_CHECKS } from '../../src/way-home/way-home.ts';
import { SETTING_NAMES, TEXT_OF } from '../support/every-setting.ts';
import { PROJECT_KEYS } from '../support/keys.ts';
import { surroundings } from './doors/surroundings.ts';

type Values = Partial<Record<SettingName, string>>;

const KEYS: Values = {
  supabaseUrl: 'https://ref.supabase.co',
  supabaseKey: PROJECT_KEYS.secret,
  openaiApiKey: 'sk-secret-one',
  stabilityApiKey: 'sk-secret-two',
  falApiKey: 'secret-three',
  fluxApiKey: 'secret-four',
  geminiApiKey: 'secret-five',
  midjourneyGatewayUrl: 'https://mj.example',
  midjourneyGatewaySecret: 'secret-six',
  databaseUrl: 'postgresql://u:secret-seven@h:5432/postgres',
  maxPriceUsd: '0.4',
};
const settingsOf = (values: Values) =>
  resolveSettings([{ values: { ...KEYS, ...values }, spell: (name) => name }], providerNames());

function adapterOf(values: Values, { publicFetch = fetch }: { publicFetch?: typeof fetch | null } = {}) {
  const settings = settingsOf(values);
  const adapter = createProviders(settings, { ...surroundings(), publicFetch }).get(settings.provider);
  if (adapter === undefined) throw new Error('The chosen provider is always made.');
  return adapter;
}

async function wayWith(values: Values, definitions = 'd0'): Promise<Way> {
  const { store } = openProject(settingsOf(values), surroundings());
  const way = await wayOf(demandOf(adapterOf(values)), store, definitions);
  if (way === null) throw new Error('Every adapter tells what it asks for.');
  return way;
}

/** With which other settings each is sent, and another value of it. What is not sent makes no other way. */
const CHANGES: Partial<Record<SettingName, [Values, string]>> = {
  supabaseUrl: [{ provider: 'gemini' }, 'https://other.supabase.co'],
  bucket: [{ provider: 'gemini' }, 'other-bucket'],
  provider: [{ provider: 'gemini' }, 'flux'],
  openaiModel: [{ provider: 'openai' }, 'gpt-image-2.6-flare'],
  openaiBaseUrl: [{ provider: 'openai', openaiDialect: 'openai' }, 'https://eu.api.openai.com/v1'],
  openaiDialect: [{ provider: 'openai', openaiBaseUrl: 'https://ai.example', openaiModel: 'm' }, 'together'],
  stabilityModel: [{ provider: 'stable_diffusion' }, 'ultra'],
  falModel: [{ provider: 'fal' }, 'fal-ai/flux-2-flex'],
  fluxModel: [{ provider: 'flux' }, 'flux-2-max'],
  geminiModel: [{ provider: 'gemini' }, 'gemini-3-pro-image'],
  midjourneyGatewayUrl: [{ provider: 'midjourney' }, 'https://other.example/mj'],
  midjourneyModel: [{ provider: 'midjourney' }, '7'],
  midjourneyUpscale: [{ provider: 'midjourney' }, '3'],
  size: [{ provider: 'openai' }, '1536x1024'],
  imageFormat: [{ provider: 'openai' }, 'jpeg'],
  quality: [{ provider: 'gemini' }, 'high'],
  stylePreset: [{ provider: 'stable_diffusion' }, 'photographic'],
  seed: [{ provider: 'flux' }, '42'],
  background: [{ provider: 'openai' }, 'transparent'],
  compression: [{ provider: 'openai' }, '50'],
  moderation: [{ provider: 'openai' }, 'low'],
  complexity: [{ provider: 'openai', openaiModel: 'gpt-image-2.6-flare' }, 'high'],
};
const CHANGED = Object.keys(CHANGES) as SettingName[];

describe('the name of a way', () => {
  it.each(CHANGED)('changes with %s', async (name) => {
    const [base, other] = CHANGES[name] ?? [{}, ''];
    const [one, again, changed] = await Promise.all([
      wayWith(base),
      wayWith(base),
      wayWith({ ...base, [name]: other }),
    ]);
    expect(one.key).toMatch(/^[0-9a-f]{64}$/);
    expect(again).toEqual(one);
    expect(changed.key).not.toBe(one.key);
  });

  it.each(SETTING_NAMES.filter((name) => !CHANGED.includes(name)))(
    'does not change with %s',
    async (name) => {
      for (const provider of ['openai', 'midjourney']) {
        const given = name === 'fallbackProviders' || name === 'mode' ? {} : { [name]: TEXT_OF[name] };
        expect(await wayWith({ provider, ...given })).toEqual(await wayWith({ provider }));
      }
    },
  );

  it('changes with the definitions of the catalogue', async () => {
    const base = { provider: 'openai' };
    expect((await wayWith(base, 'd1')).key).not.toBe((await wayWith(base)).key);
  });

  it('has all models that routes name, and is another one with another of them', async () => {
    const { store } = openProject(settingsOf({}), surroundings());
    const wayOfModels = async (...models: string[]) => {
      const routes = models.map((model) => ({ provider: 'flux', model }));
      const settings = settingsOf({ provider: 'flux' });
      const made = createProviders({ ...settings, prompts: { ...settings.prompts, routes } }, surroundings());
      const ways = await Promise.all(
        demandsOf(made.get('flux') ?? null).map((demand) => wayOf(demand, store, 'd0')),
      );
      return wayOfAll(
        'flux',
        ways.filter((way) => way !== null),
      );
    };
    const one = await wayWith({ provider: 'flux' });
    expect(await wayOfModels()).toEqual(one);
    const [two, three] = [await wayOfModels('flux-2-max'), await wayOfModels('flux-2-max', 'flux-2-flex')];
    expect(new Set([one.key, two?.key, three?.key]).size).toBe(3);
    expect(three?.key).toMatch(/^[0-9a-f]{64}$/);
    expect(three?.description).toMatchObject({
      provider: 'flux',
      model: 'flux-2-pro, flux-2-max, flux-2-flex',
    });
    // The order of the rows does not matter.
    expect((await wayOfModels('flux-2-flex', 'flux-2-max'))?.key).toBe(three?.key);
    expect(await wayOfAll('flux', [])).toBeNull();
  });

  it('holds no secret', async () => {
    const secrets = secretsIn(settingsOf({}));
    // The password in the connection string is one of its own.
    expect(secrets).toHaveLength(9);
    for (const provider of ['openai', 'stable_diffusion', 'gemini', 'flux', 'fal', 'midjourney']) {
      const { description } = await wayWith({ provider });
      const told = JSON.stringify(description);
      for (const secret of secrets) expect(told).not.toContain(secret);
      expect(told).not.toContain('secret-');
      // As much as the database keeps of it.
      expect(told.length).toBeLessThan(8_000);
      expect(description).toMatchObject({ provider, catalogue: 'd0', store: 'supabase' });
    }
  });
});

describe('what may come', () => {
  const ALL = ['png', 'jpeg', 'webp', 'gif', 'avif'];
  it.each<[Values, string[]]>([
    [{}, ['webp']],
    [{ provider: 'openai' }, ['webp']],
    [{ provider: 'openai', imageFormat: 'png' }, ['png']],
    [{ provider: 'openai', openaiBaseUrl: 'http://localhost:8080/v1', openaiModel: 'm' }, ALL],
    [{ provider: 'gemini', imageFormat: 'png' }, ALL],
    [{ provider: 'flux', imageFormat: 'jpeg' }, ['jpeg']],
    [{ provider: 'flux', imageFormat: 'webp' }, ALL],
    [{ provider: 'midjourney' }, ALL],
  ])('with %j is %j', (values, types) => {
    expect([...demandOf(adapterOf(values)).types].sort()).toEqual([...types].sort());
  });

  const rules = (given: Partial<StoreRules>): StoreRules => ({
    place: 'the bucket "b"',
    contentTypes: null,
    maxBytes: null,
    ...given,
  });
  it.each<[string, Values, Partial<StoreRules>, RegExp | null]>([
    ['any bucket', {}, {}, null],
    ['a type that is on the list', { provider: 'openai' }, { contentTypes: ['image/webp'] }, null],
    ['all images', { provider: 'gemini' }, { contentTypes: ['image/*'] }, null],
    [
      'a type that is not on the list',
      { provider: 'openai' },
      { contentTypes: ['image/png', 'image/jpeg'] },
      /take image\/webp, which openai will be asked for, but it takes image\/png, image\/jpeg only\. Nothing was/,
    ],
    [
      'a type that may come',
      { provider: 'gemini' },
      { contentTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/avif'] },
      /which gemini may answer with, as its type cannot be known beforehand/,
    ],
    ['small files for a placeholder', {}, { maxBytes: 600_000 }, null],
    ['files as large as asked for', { provider: 'openai', size: '1024x1024' }, { maxBytes: 5_000_000 }, null],
    [
      'files that are too small',
      { provider: 'openai', size: '1024x1024' },
      { maxBytes: 4_000_000 },
      /take files of 4\.1 MB, which an image of openai may have, but its limit is 3\.8 MB/,
    ],
    ['files too small for 4K', { provider: 'gemini', quality: 'high' }, { maxBytes: 20_000_000 }, /25\.0 MB/],
    [
      'all that our guards let through',
      { provider: 'gemini', quality: 'high' },
      { maxBytes: 26_214_400 },
      null,
    ],
  ])('is judged by the rules: %s', (_what, values, given, message) => {
    const judge = () => checkRules(rules(given), demandOf(adapterOf(values)));
    if (message === null) judge();
    else
      expect(judge).toThrow(
        expect.objectContaining({ code: 'storage_failed', message: expect.stringMatching(message) }),
      );
  });
});

describe('addresses of results', () => {
  const home = openWayHome(() => openProject(settingsOf({}), surroundings()));
  const check = WAY_HOME_CHECKS.find(({ name }) => name === 'Result addresses');
  const look = (values: Values, publicFetch: typeof fetch | null) =>
    check?.look(home, demandOf(adapterOf(values, { publicFetch })), new AbortController().signal);

  it.each(['flux', 'fal', 'midjourney'])(
    'of %s are refused before the purchase where nobody can judge them',
    async (provider) => {
      await expect(look({ provider }, null)).rejects.toMatchObject({
        code: 'provider_config',
        message: expect.stringMatching(
          /nobody can tell whether an address is a public one\. Nothing was claimed/,
        ),
      });
      expect(await look({ provider }, fetch)).toMatchObject({ warnings: [] });
    },
  );

  it.each<Values>([
    {},
    { provider: 'openai' },
    { provider: 'gemini' },
    { provider: 'openai', openaiBaseUrl: 'http://127.0.0.1:8080/v1', openaiModel: 'm' },
    { provider: 'openai', openaiBaseUrl: 'http://images.lan:8080/v1', openaiModel: 'm' },
  ])('are no matter with %j', async (values) => {
    expect(await look(values, null)).toMatchObject({ warnings: [] });
  });
});
