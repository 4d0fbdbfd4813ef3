import { describe, expect, it } from '@jest/globals';
import { SECRET_PROVIDER_SETTINGS } from '../../../src/config/provider-settings.ts';
import {
  environmentLayer,
  kebabCase,
  resolveSettings,
  type SettingName,
  type SettingsLayer,
  secretsIn,
} from '../../../src/config/settings.ts';
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
    expect(secretsIn(settings)).toEqual(['sk-proj-one', 'sk-two']);

    const misplaced = () => resolve(inputs({ openaiModel: 'sk-proj-0123456789abcdef' }));
    expect(misplaced).toThrow(UserError);
    expect(misplaced).not.toThrow('0123456789');
  });

  it.each([
    ['a line break', 'sk-abcd\nefgh'],
    ['a carriage return', 'sk-abcd\r\nefgh'],
    ['a tab', 'sk-abcd\tefgh'],
    ['letters of another alphabet', 'sk-\u0430bcdefgh'],
    ['a space that is none', 'sk-abcd\u200befgh'],
  ])('refuses a key with %s inside, by the name under which it was given, and does not show it', (_, key) => {
    for (const name of SECRET_PROVIDER_SETTINGS) {
      const refused = () => resolve(inputs({ [name]: key }));
      expect(refused).toThrow(UserError);
      expect(refused).toThrow(`on one line, of plain ASCII characters only for ${kebabCase(name)}`);
      expect(refused).not.toThrow('efgh');
    }
  });

  it('knows every key for a secret', () => {
    const keys = {
      FAL_KEY: 'fal-one',
      BFL_API_KEY: 'bfl-two',
      GEMINI_API_KEY: 'AIza-three',
      MIDJOURNEY_GATEWAY_SECRET: 'mj-four',
    };
    expect(secretsIn(resolve(environmentLayer(keys)))).toEqual(Object.values(keys));
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
