import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { samplesOf } from '../../../src/cli/samples.ts';
import { environmentLayer, resolveSettings } from '../../../src/config/settings.ts';
import { providerNames } from '../../../src/providers/registry.ts';

const CLOUDFLARE = { CLOUDFLARE_API_TOKEN: 'token', CLOUDFLARE_ACCOUNT_ID: 'account' };
const samplesWith = (env: Record<string, string>) =>
  samplesOf(resolveSettings([environmentLayer(env)], providerNames()));

it('are what npm start shows', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(scripts.start).toContain('run --embedded --samples');
});

it('are placeholders as long as nobody asks for anything else', () => {
  const { settings, untilEmpty, notes } = samplesWith({});
  expect([settings.provider, settings.replace, untilEmpty, notes]).toEqual(['placeholder', 'none', true, []]);
});

it('use no credentials that only happen to be there, and say that they could', () => {
  const { settings, untilEmpty, notes } = samplesWith(CLOUDFLARE);
  expect([settings.provider, untilEmpty]).toEqual(['placeholder', true]);
  expect(notes).toEqual([
    'CLOUDFLARE_API_TOKEN and CLOUDFLARE_ACCOUNT_ID are set and not used; with IMAGE_GENERATION_PROVIDER=cloudflare in .env, 12 real images would be made.',
  ]);
  // A provider that has its key is looked at before a run, whoever is to make the images: none of them gets it.
  expect(settings).toMatchObject({ cloudflareApiToken: null, cloudflareAccountId: null });
  const asked = { IMAGE_GENERATION_PROVIDER: 'openai', OPENAI_API_KEY: 'key' };
  expect(samplesWith({ ...CLOUDFLARE, ...asked }).settings).toMatchObject({
    openaiApiKey: 'key',
    cloudflareApiToken: null,
  });
  // Half of them is nothing to tell of.
  expect(samplesWith({ CLOUDFLARE_API_TOKEN: 'token' }).notes).toEqual([]);
});

it('are a dozen real images where routes name a provider, which gets its key', () => {
  const given = resolveSettings([environmentLayer(CLOUDFLARE)], providerNames());
  const prompts = { ...given.prompts, routes: [{ archetype: 'texture', provider: 'cloudflare' } as const] };
  const { settings, untilEmpty, notes } = samplesOf({ ...given, prompts });
  expect(settings).toMatchObject({
    ...{ provider: 'placeholder', batchSize: 12, replace: 'none' },
    cloudflareApiToken: 'token',
  });
  expect([untilEmpty, notes]).toEqual([false, [expect.stringContaining('12 real images with cloudflare')]]);
});

it('are a dozen real images with a provider that was asked for, in place of placeholders', () => {
  const { settings, untilEmpty, notes } = samplesWith({
    ...CLOUDFLARE,
    IMAGE_GENERATION_PROVIDER: 'cloudflare',
  });
  expect(settings).toMatchObject({
    ...{ provider: 'cloudflare', batchSize: 12, replace: 'placeholders' },
    cloudflareApiToken: 'token',
  });
  expect([untilEmpty, notes]).toEqual([false, [expect.stringContaining('12 real images with cloudflare')]]);
});
