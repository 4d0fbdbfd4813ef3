/** What a catalogue would take by routes: shares, prices, and what a provider gives away each day. */
import { expect, it } from '@jest/globals';
import { resolveSettings } from '../../../src/config/settings.ts';
import { routedEstimates } from '../../../src/doors/estimate-routes.ts';
import type { Route } from '../../../src/prompts/routes.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import { aProduct } from '../../support/fixtures.ts';
import { NO_DRAWING } from '../../support/images.ts';
import { createPatientClock } from '../../support/patient-clock.ts';

const surroundings = {
  fetch: async () => {
    throw new Error('Nothing may be sent for an estimate.');
  },
  clock: createPatientClock(),
  publicFetch: null,
  drawing: NO_DRAWING,
};
/** 105 neurons an image. */
const SMALL = '@cf/black-forest-labs/flux-2-klein-4b';
/** 1,364 neurons an image. */
const BIG = '@cf/black-forest-labs/flux-2-klein-9b';
const MICRO_USD_PER_NEURON = 11;
const PACKSHOTS_BIG: Route = { archetype: 'packshot', provider: 'cloudflare', model: BIG };

/** Half of the products are packshots, half are textures. */
function estimated(routes: readonly Route[], products: number, provider = 'cloudflare') {
  const values = { provider, size: '1024x1024', cloudflareBeyondFree: 'true' };
  const settings = resolveSettings([{ values, spell: (name) => name }], providerNames());
  const sample = ['Wireless Mouse', 'Hempcrete Block'].map((name) => ({
    product: aProduct({ name, industry: null, subIndustry: null, plantPart: null }),
    stylePreset: null,
  }));
  const prompts = { ...settings.prompts, routes };
  return routedEstimates({ ...settings, prompts }, sample, products, surroundings);
}

it('a day of free neurons is one for all models of an account', () => {
  const rows = estimated([PACKSHOTS_BIG], 20);
  expect(rows.map(({ model, products }) => [model, products])).toEqual([
    [BIG, 10],
    [SMALL, 10],
  ]);
  // 14,690 neurons in all, of which 10,000 are free: for each model as large a part of its images, rounded down.
  expect(rows.map(({ freeImagesADay }) => freeImagesADay)).toEqual([6, 6]);
  expect(rows.map(({ totalMicroUsd }) => totalMicroUsd)).toEqual([
    4 * 1364 * MICRO_USD_PER_NEURON,
    4 * 105 * MICRO_USD_PER_NEURON,
  ]);
  expect(rows.map(({ mostMicroUsd }) => mostMicroUsd)).toEqual(
    rows.map(({ totalMicroUsd }) => totalMicroUsd),
  );
});

it('a day of free neurons that covers all models of an account leaves nothing to pay', () => {
  expect(estimated([PACKSHOTS_BIG], 12).map(({ totalMicroUsd }) => totalMicroUsd)).toEqual([0, 0]);
});

it('a model that alone is asked for has the whole day of its account', () => {
  const rows = estimated([PACKSHOTS_BIG], 20, 'placeholder');
  expect(rows.map(({ provider, freeImagesADay }) => [provider, freeImagesADay])).toEqual([
    ['cloudflare', 7],
    ['placeholder', null],
  ]);
  expect(rows[0]?.totalMicroUsd).toBe(3 * 1364 * MICRO_USD_PER_NEURON);
});

it('a model that a row names and that is the one of the setting is told once', () => {
  const rows = estimated([{ ...PACKSHOTS_BIG, model: SMALL }], 20);
  expect(rows.map(({ model, products }) => [model, products])).toEqual([[SMALL, 20]]);
});
