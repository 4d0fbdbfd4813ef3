import { describe, expect, it } from '@jest/globals';
import { secretsIn } from '../../../src/config/secrets.ts';
import {
  environmentLayer,
  kebabCase,
  resolveSettings,
  type SettingName,
  type SettingsLayer,
} from '../../../src/config/settings.ts';
import { SETTINGS } from '../../../src/config/table.ts';
import { UserError } from '../../../src/errors.ts';
import { providerNames } from '../../../src/providers/registry.ts';

const inputs = (values: SettingsLayer['values']): SettingsLayer => ({ values, spell: kebabCase });
const resolve = (...layers: SettingsLayer[]) => resolveSettings(layers, providerNames());

describe('settings of providers', () => {
  it.each<[SettingName, string, string, unknown]>([
    ['size', '1536x1024', 'size', { width: 1536, height: 1024 }],
    ['size', '64X64', 'size', { width: 64, height: 64 }],
    ['imageFormat', 'png', 'imageFormat', 'png'],
    ['seed', '4294967294', 'seed', 4_294_967_294],
    ['compression', '0', 'compression', 0],
    ['quality', 'high', 'quality', 'high'],
    ['stylePreset', 'Digital Art', 'stylePreset', 'Digital Art'],
    ['openaiModel', 'black-forest-labs/FLUX.2:free', 'openaiModel', 'black-forest-labs/FLUX.2:free'],
    ['openaiDialect', 'xai', 'openaiDialect', 'xai'],
    ['maxPriceUsd', '0.04', 'maxPriceMicroUsd', 40_000],
    ['maxPriceUsd', '0', 'maxPriceMicroUsd', 0],
    ['falModel', 'fal-ai/flux-2/flash', 'falModel', 'fal-ai/flux-2/flash'],
    ['midjourneyModel', 'niji-6', 'midjourneyModel', 'niji-6'],
    ['midjourneyUpscale', '4', 'midjourneyUpscale', 4],
  ])('%s accepts %j', (name, raw, field, value) => {
    expect(resolve(inputs({ [name]: raw }))).toMatchObject({ [field]: value });
  });

  it.each<[SettingName, string]>([
    ['size', '1024'],
    ['size', '63x1024'],
    ['size', '9000x9000'],
    ['size', 'auto'],
    ['imageFormat', 'svg'],
    ['seed', '4294967295'],
    ['seed', '-1'],
    ['compression', '101'],
    ['quality', 'auto'],
    ['openaiModel', 'a model'],
    ['openaiDialect', 'esperanto'],
    ['maxPriceUsd', '-1'],
    ['background', 'blue'],
    ['moderation', 'off'],
    ['complexity', 'max'],
    ['midjourneyUpscale', '5'],
    ['midjourneyModel', '7 --repeat 10'],
  ])('%s refuses %j', (name, raw) => {
    expect(() => resolve(inputs({ [name]: raw }))).toThrow(`for ${kebabCase(name)} but received`);
  });

  it('takes keys from the environment, and never shows one that was put into the wrong place', () => {
    const settings = resolve(
      environmentLayer({ OPENAI_API_KEY: 'sk-proj-one', STABILITY_API_KEY: 'sk-two' }),
    );
    expect(settings).toMatchObject({ openaiApiKey: 'sk-proj-one', stabilityApiKey: 'sk-two' });
    expect(secretsIn(settings).sort()).toEqual(['sk-proj-one', 'sk-two']);

    const misplaced = () => resolve(inputs({ openaiModel: 'sk-proj-0123456789abcdef' }));
    expect(misplaced).toThrow(UserError);
    expect(misplaced).not.toThrow('0123456789');
  });

  it.each([
    ['a line break inside', 'sk-abcd\nefgh'],
    ['a line break inside', 'sk-abcd\r\nefgh'],
    ['a space inside', 'sk-abcd\tefgh'],
    ['a space inside', 'sk-abcd efgh'],
    ['a space inside', 'sk-abcd\u00a0efgh'],
    ['a character that is not plain ASCII', 'sk-\u0430bcdefgh'],
    ['a character that is not plain ASCII', 'sk-abcd\u200befgh'],
    ['a character that is not plain ASCII', 'sk-abcd\u0000efgh'],
    ['quotes around it', '"sk-abcdefgh"'],
    ['quotes around it', "'sk-abcdefgh"],
    ['quotes around it', '\u201csk-abcdefgh\u201d'],
    ['a word such as Bearer in front of it', 'Bearer sk-abcdefgh'],
    ['a word such as Bearer in front of it', 'key abcdefgh'],
    ['100000 characters', 'efgh'.repeat(25_000)],
  ])('refuses a key with %s by the name under which it was given, and does not show it', (what, key) => {
    const keys = SETTINGS.filter(({ secret, group }) => secret && group === 'provider');
    expect(keys.length).toBeGreaterThan(5);
    for (const { name, environment } of keys) {
      const [variable = ''] = environment;
      for (const [layer, spelled] of [
        [inputs({ [name]: key }), kebabCase(name)],
        [environmentLayer({ [variable]: key }), variable],
      ] as const) {
        const refused = () => resolve(layer);
        expect(refused).toThrow(UserError);
        expect(refused).toThrow(`for ${spelled} but received one with ${what} (not shown`);
        expect(refused).not.toThrow('efgh');
      }
    }
  });

  it('takes a key with white space around it, as files and copies have, and one of any usual length', () => {
    const long = 'x'.repeat(4_096);
    const settings = resolve(inputs({ openaiApiKey: '\ufeff sk-one\r\n', falApiKey: `${long}\n` }));
    expect(settings).toMatchObject({ openaiApiKey: 'sk-one', falApiKey: long });
  });

  it.each([
    ['a line break inside', 'postgresql://postgres:efgh\nij@db.example:5432/postgres'],
    ['a space inside', 'postgresql://postgres:efgh ij@db.example:5432/postgres'],
    [
      '100000 characters',
      `postgresql://postgres:${'e'.repeat(100_000 - 47)}@db.example:5432/postgres`.slice(0, 100_000),
    ],
  ])('refuses a connection string with %s', (what, databaseUrl) => {
    expect(() => resolve(inputs({ databaseUrl }))).toThrow(
      `for database-url but received one with ${what} (not shown`,
    );
    expect(() => resolve(inputs({ databaseUrl }))).not.toThrow('efgh');
  });

  it('knows every key for a secret', () => {
    const keys = {
      FAL_KEY: 'fal-one',
      BFL_API_KEY: 'bfl-two',
      GEMINI_API_KEY: 'AIza-three',
      MIDJOURNEY_GATEWAY_SECRET: 'mj-four',
    };
    expect(secretsIn(resolve(environmentLayer(keys))).sort()).toEqual(Object.values(keys).sort());
  });

  it('says that dall_e is an old name, however it is written, and nothing of other names', () => {
    for (const spelling of ['dall_e', 'DALL-E']) {
      const settings = resolve(inputs({ provider: spelling }));
      expect(settings.provider).toBe('openai');
      expect(settings.providerNote).toContain('now means openai');
    }
    expect(resolve(inputs({ provider: 'openai' })).providerNote).toBeNull();
  });
});
