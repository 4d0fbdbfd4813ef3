import { describe, expect, it } from '@jest/globals';
import { resolveSettings } from '../../../src/config/settings.ts';
import type { Route } from '../../../src/prompts/routes.ts';
import { DEFAULT_SETTINGS } from '../../../src/prompts/settings.ts';
import { promptLimits } from '../../../src/providers/prompt-limits.ts';
import { createProviders, limitsOf, providerNames } from '../../../src/providers/registry.ts';
import { variantsOf, withModel } from '../../../src/providers/routed.ts';
import { demandsOf } from '../../../src/way-home/demand.ts';
import { NO_DRAWING } from '../../support/images.ts';
import { createPatientClock } from '../../support/patient-clock.ts';

const neverAsked: typeof globalThis.fetch = async () => {
  throw new Error('Nothing may be sent while providers are made.');
};
const surroundings = {
  fetch: neverAsked,
  clock: createPatientClock(),
  publicFetch: null,
  drawing: NO_DRAWING,
};
const settingsOf = (values: Record<string, string>) =>
  resolveSettings([{ values, spell: (name) => name }], providerNames());
const providersOf = (values: Record<string, string>) => createProviders(settingsOf(values), surroundings);

describe('the providers of a run', () => {
  it('are the placeholder alone when there is no key', () => {
    expect([...providersOf({}).keys()]).toEqual(['placeholder']);
  });

  it('are all that there is a key for', () => {
    const providers = providersOf({ openaiApiKey: 'sk-one', stabilityApiKey: 'sk-two' });
    expect([...providers.keys()].sort()).toEqual(['openai', 'placeholder', 'stable_diffusion']);
    const others = providersOf({ geminiApiKey: 'AIza-three', fluxApiKey: 'bfl-four', falApiKey: 'fal-five' });
    expect([...others.keys()].sort()).toEqual(['fal', 'flux', 'gemini', 'placeholder']);
    for (const [id, provider] of providers) expect(provider.id).toBe(id);
  });

  it.each([
    ['openai', 'OPENAI_API_KEY'],
    ['dall_e', 'OPENAI_API_KEY'],
    ['stable_diffusion', 'STABILITY_API_KEY'],
    ['stability', 'STABILITY_API_KEY'],
    ['gemini', 'GEMINI_API_KEY'],
    ['flux', 'BFL_API_KEY'],
    ['fal', 'FAL_KEY'],
    ['midjourney', 'MIDJOURNEY_GATEWAY_SECRET'],
  ])('do not come about when %s is chosen without its key, and the error names it', (provider, variable) => {
    expect(() => providersOf({ provider })).toThrow(
      expect.objectContaining({ code: 'provider_config', hint: expect.stringContaining(variable) }),
    );
  });

  it('do not come about when a fallback lacks its key, and the error names it', () => {
    expect(() => providersOf({ fallbackProviders: 'flux, placeholder' })).toThrow(
      expect.objectContaining({ code: 'provider_config', hint: expect.stringContaining('BFL_API_KEY') }),
    );
  });

  it('do without one that is not chosen and cannot be made, and the chosen one says so', async () => {
    const providers = providersOf({ stabilityApiKey: 'sk-two', stabilityModel: 'sdxl' });
    expect([...providers.keys()]).toEqual(['placeholder']);
    const warnings = await providers.get('placeholder')?.preflight?.(new AbortController().signal);
    expect(warnings).toEqual([expect.stringMatching(/^Jobs that ask for stable_diffusion wait: .*"sdxl"/)]);
  });

  it('do not come about when the chosen one cannot be made', () => {
    const values = { provider: 'stable_diffusion', stabilityApiKey: 'sk-two', stabilityModel: 'sdxl' };
    expect(() => providersOf(values)).toThrow('no model "sdxl"');
  });

  describe('that routes name', () => {
    const routed = (values: Record<string, string>, routes: readonly Route[], making = {}) =>
      createProviders(
        { ...settingsOf(values), prompts: { ...DEFAULT_SETTINGS, routes } },
        surroundings,
        making,
      );
    const OPENAI = { openaiApiKey: 'sk-one' };
    const FLUX = { fluxApiKey: 'bfl-four' };
    const errorOf = (act: () => unknown) => {
      try {
        act();
      } catch (error) {
        return error;
      }
      throw new Error('Expected an error.');
    };

    it('need their keys, and the error names the row', () => {
      const rows: Route[] = [{ imageRole: 'main' }, { provider: 'flux' }];
      expect(errorOf(() => routed({}, rows))).toMatchObject({
        code: 'provider_config',
        message: 'prompts.routes[1] names the provider flux, which needs a key.',
        hint: expect.stringContaining('BFL_API_KEY'),
      });
      expect([...routed({}, rows, { isTrial: true }).keys()]).toEqual(['placeholder', 'flux']);
    });

    it('are one provider with all their models, which reserves what the dearest may cost', () => {
      const rows: Route[] = [
        { provider: 'flux', model: 'flux-2-max' },
        { provider: 'flux' },
        { provider: 'flux', model: 'flux-2-klein-4b' },
      ];
      const flux = routed(FLUX, rows).get('flux');
      if (flux === undefined) throw new Error('There is a key.');
      const costs = variantsOf(flux).map(({ asks, unitCostMicroUsd }) => [asks?.model, unitCostMicroUsd]);
      expect(costs).toEqual([
        ['flux-2-pro', 30_000],
        ['flux-2-max', 70_000],
        ['flux-2-klein-4b', 14_000],
      ]);
      expect(flux).toMatchObject({
        unitCostMicroUsd: 70_000,
        price: { microUsd: 30_000 },
        model: 'flux-2-pro',
      });
      expect(withModel(flux, 'flux-2-klein-4b').asks?.model).toBe('flux-2-klein-4b');
      expect(withModel(flux, null).asks?.model).toBe('flux-2-pro');
    });

    it('reserve what the models of rows may cost, where nobody but a job itself asks for their own', () => {
      const rows: Route[] = [
        { provider: 'flux', model: 'flux-2-klein-4b' },
        { archetype: 'texture', provider: 'flux', model: 'flux-2-klein-9b' },
      ];
      const flux = routed(FLUX, rows).get('flux');
      if (flux === undefined) throw new Error('There is a key.');
      const costs = variantsOf(flux).map(({ asks, unitCostMicroUsd }) => [asks?.model, unitCostMicroUsd]);
      expect(costs).toEqual([
        ['flux-2-klein-4b', 14_000],
        ['flux-2-klein-9b', 15_000],
      ]);
      expect(flux).toMatchObject({ unitCostMicroUsd: 15_000, model: 'flux-2-klein-4b' });
      // A job that asks for flux by name.
      expect(withModel(flux, null)).toMatchObject({
        asks: { model: 'flux-2-pro' },
        unitCostMicroUsd: 30_000,
      });
      expect(demandsOf(flux).map(({ asks }) => asks?.model)).toEqual([
        'flux-2-klein-4b',
        'flux-2-klein-9b',
        'flux-2-pro',
      ]);
      // A setting names it as well, and a row without a model asks for its own.
      for (const other of [
        routed({ ...FLUX, provider: 'flux' }, rows),
        routed(FLUX, [...rows, { provider: 'flux' }]),
      ]) {
        expect(other.get('flux')).toMatchObject({ unitCostMicroUsd: 30_000, model: 'flux-2-pro' });
      }
    });

    it('need no price of their own model, where nobody asks for it', () => {
      const rows: Route[] = [{ provider: 'openai', model: 'gpt-image-2.5-flare' }];
      const made = routed({ ...OPENAI, openaiModel: 'gpt-image-9' }, rows).get('openai');
      expect(made).toMatchObject({ model: 'gpt-image-2.5-flare' });
      expect(made).not.toHaveProperty('models');
      expect(
        errorOf(() => routed({ ...OPENAI, openaiModel: 'gpt-image-9' }, [...rows, { provider: 'openai' }])),
      ).toMatchObject({
        message: expect.stringMatching(/^prompts\.routes\[1\]: .*gpt-image-9/),
      });
    });

    it('stay as they are where rows name no other model', () => {
      const rows: Route[] = [{ provider: 'flux' }, { provider: 'flux', model: 'flux-2-pro' }];
      expect(routed(FLUX, rows).get('flux')).not.toHaveProperty('models');
    });

    it.each([
      ['a model whose price nobody knows', { provider: 'openai', model: 'gpt-image-9' }, 'max-price-usd'],
      [
        'a model of one that has none',
        { provider: 'placeholder', model: 'one' },
        'Leave model out of the row.',
      ],
    ])('are refused with %s, and the error names the row', (_, row, hint) => {
      expect(errorOf(() => routed(OPENAI, [{ imageRole: 'main' }, row]))).toMatchObject({
        code: 'provider_config',
        message: expect.stringMatching(/^prompts\.routes\[1\]/),
        hint: expect.stringContaining(hint),
      });
    });

    it('look at each of their models before a run, with a word of those that lack a key', async () => {
      const rows: Route[] = [{ provider: 'flux', model: 'flux-2-max' }];
      const flux = routed({}, rows, { isTrial: true }).get('flux');
      expect(await flux?.preflight?.(new AbortController().signal)).toEqual([
        expect.stringContaining('No key for flux was given'),
      ]);
      await expect(
        withModel(flux as never, 'flux-2-max').generate({} as never, {} as never),
      ).rejects.toMatchObject({
        failureClass: 'config',
      });
    });
  });

  describe('of a dry run', () => {
    const trialOf = (values: Record<string, string>) =>
      createProviders(settingsOf(values), surroundings, { isTrial: true });
    const { signal } = new AbortController();
    const KEYS = {
      openai: { openaiApiKey: 'sk-one' },
      stable_diffusion: { stabilityApiKey: 'sk-two' },
      gemini: { geminiApiKey: 'AIza-three' },
      flux: { fluxApiKey: 'bfl-four' },
      fal: { falApiKey: 'fal-five' },
      midjourney: { midjourneyGatewaySecret: 'mj-secret' },
    };
    const GATEWAY = { midjourneyGatewayUrl: 'https://mj.example.com', maxPriceUsd: '0.5' };

    it.each(Object.entries(KEYS))('%s needs no key, and has the price of one with a key', async (id, key) => {
      const values = { provider: id, ...(id === 'midjourney' ? GATEWAY : {}) };
      const [made, real] = [trialOf(values).get(id), providersOf({ ...values, ...key }).get(id)];
      const told = (provider: typeof made) => {
        const { preflight: _preflight, generate: _generate, ...rest } = provider ?? {};
        return JSON.parse(JSON.stringify(rest));
      };
      expect(told(made)).toEqual(told(real));
      expect(made?.unitCostMicroUsd).toBeGreaterThan(0);
      // Whatever is sent throws.
      expect(await made?.preflight?.(signal)).toEqual([
        expect.stringMatching(
          new RegExp(`^No key for ${id} was given, so nothing was tried with it\\. A run needs `),
        ),
      ]);
      await expect(made?.generate({} as never, {} as never)).rejects.toMatchObject({
        failureClass: 'config',
        costMicroUsd: 0,
      });
      expect(() => providersOf(values)).toThrow(expect.objectContaining({ code: 'provider_config' }));
    });

    it('need no key as a fallback either, and leave out whoever is not named', async () => {
      const providers = trialOf({ fallbackProviders: 'flux' });
      expect([...providers.keys()]).toEqual(['placeholder', 'flux']);
      expect(await providers.get('flux')?.preflight?.(signal)).toHaveLength(1);
    });

    it('need whatever is no secret', () => {
      expect(() => trialOf({ provider: 'midjourney', maxPriceUsd: '0.5' })).toThrow(
        expect.objectContaining({
          code: 'provider_config',
          hint: expect.stringContaining('MIDJOURNEY_GATEWAY_URL'),
        }),
      );
    });

    it('ask with a key that was given', async () => {
      const provider = trialOf({ provider: 'flux', fluxApiKey: 'bfl-four' }).get('flux');
      expect(await provider?.preflight?.(signal)).toEqual([expect.stringContaining('Nothing may be sent')]);
    });
  });

  it('need no key for a server of one’s own', () => {
    const own = { openaiBaseUrl: 'http://localhost:8080/v1', openaiModel: 'm', maxPriceUsd: '0' };
    expect(providersOf({ provider: 'openai', ...own }).get('openai')?.unitCostMicroUsd).toBe(0);
  });

  it('leave Midjourney off until gateway, secret and price are stated', async () => {
    const gateway = { midjourneyGatewayUrl: 'https://mj.example.com' };
    const both = { ...gateway, midjourneyGatewaySecret: 'mj-secret' };
    expect([...providersOf(gateway).keys()]).toEqual(['placeholder']);
    expect([...providersOf({ ...both, maxPriceUsd: '0.05' }).keys()]).toEqual(['placeholder', 'midjourney']);

    const unpriced = providersOf(both).get('placeholder');
    expect(await unpriced?.preflight?.(new AbortController().signal)).toEqual([
      expect.stringMatching(/^Jobs that ask for midjourney wait: .*max-price-usd/),
    ]);
  });

  it('tell once that dall_e is an old name', async () => {
    const provider = providersOf({ provider: 'dall_e', openaiApiKey: 'sk-one' }).get('openai');
    const answer = async () =>
      Response.json({ id: 'gpt-image-2.5-flare', created: 1, object: 'model', owned_by: 'openai' });
    const told = createProviders(settingsOf({ provider: 'dall_e', openaiApiKey: 'sk-one' }), {
      ...surroundings,
      fetch: answer,
    }).get('openai');
    expect(await told?.preflight?.(new AbortController().signal)).toEqual([
      expect.stringContaining('dall_e now means openai'),
    ]);
    expect(provider?.id).toBe('openai');
  });

  it('take their settings from the run', () => {
    const providers = providersOf({
      openaiApiKey: 'sk-one',
      quality: 'low',
      stabilityApiKey: 'sk-two',
      stabilityModel: 'ultra',
      fluxApiKey: 'bfl-four',
      fluxModel: 'flux-2-klein-4b',
      size: '1024x1024',
    });
    expect(providers.get('flux')).toMatchObject({ model: 'flux-2-klein-4b', unitCostMicroUsd: 14_000 });
    expect(providers.get('openai')?.price.microUsd).toBe(196 * 30 + 1_100);
    expect(providers.get('stable_diffusion')).toMatchObject({ model: 'ultra', unitCostMicroUsd: 80_000 });
  });

  it('are asked in the wording that a preview without their keys shows', () => {
    const providers = providersOf({
      openaiApiKey: 'sk-one',
      stabilityApiKey: 'sk-two',
      geminiApiKey: 'AIza-three',
      fluxApiKey: 'bfl-four',
      falApiKey: 'fal-five',
      midjourneyGatewayUrl: 'https://mj.example.com',
      midjourneyGatewaySecret: 'mj-secret',
      maxPriceUsd: '0.5',
    });
    expect(providers.size).toBe(7);
    for (const provider of providers.values()) {
      expect([provider.id, promptLimits(provider).wording]).toEqual([
        provider.id,
        limitsOf(provider.id).wording,
      ]);
    }
  });
});
