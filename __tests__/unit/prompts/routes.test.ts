/** Who makes which image, and what for: which row of the settings file wins, for presets as for routes. */
import { describe, expect, it } from '@jest/globals';
import { promptFor } from '../../../src/prompts/prompt.ts';
import { type Route, routeOf, withoutMakers } from '../../../src/prompts/routes.ts';
import { DEFAULT_SETTINGS, type PromptSettings } from '../../../src/prompts/settings.ts';
import type { Product } from '../../../src/queue/contract.ts';
import { aJob, aProduct } from '../../support/fixtures.ts';

const MOUSE = { name: 'Wireless Mouse', industry: 'Gadgets', subIndustry: 'Mice', plantPart: null };
const settingsOf = (...routes: Route[]): PromptSettings => ({ ...DEFAULT_SETTINGS, routes });
const of = (routes: Route[], product: Partial<Product> = {}, stylePreset: string | null = null) =>
  routeOf({ product: aProduct({ ...MOUSE, ...product }), stylePreset }, settingsOf(...routes));

/** From the widest to the narrowest. */
const ROWS: Route[] = [
  { imageRole: 'main' },
  { archetype: 'packshot', provider: 'placeholder' },
  { industry: 'gadgets', provider: 'flux' },
  { plantPart: 'Seed', provider: 'gemini' },
  { subIndustry: ' MICE ', provider: 'openai', model: 'one' },
  { product: '7', provider: 'fal' },
];

describe('a route', () => {
  it('is that of the narrowest row that fits, whatever the order of the file', () => {
    const made = (product: Partial<Product>) =>
      [ROWS, ROWS.toReversed()].map((rows) => of(rows, product).maker?.provider);
    expect(made({ industry: null, subIndustry: null })).toEqual(['placeholder', 'placeholder']);
    expect(made({ subIndustry: null })).toEqual(['flux', 'flux']);
    expect(made({ subIndustry: null, plantPart: 'seed' })).toEqual(['gemini', 'gemini']);
    expect(made({ plantPart: 'seed' })).toEqual(['openai', 'openai']);
    expect(made({ id: '7' })).toEqual(['fal', 'fal']);
    expect(made({ id: '7', name: 'Hempcrete Block' })).toEqual(['fal', 'fal']);
  });

  it('knows an industry by the name of the vocabulary as well', () => {
    expect(of([{ industry: 'electronics', provider: 'flux' }]).maker?.provider).toBe('flux');
    expect(of([{ industry: 'pets', provider: 'flux' }]).maker).toBeNull();
  });

  it('is that of the row with the higher priority, then of the later one', () => {
    const rows: Route[] = [
      { product: '7', provider: 'fal' },
      { priority: 1, provider: 'flux' },
      { priority: 1, provider: 'gemini' },
    ];
    expect(of(rows, { id: '7' }).maker).toEqual({
      provider: 'gemini',
      model: null,
      row: 'prompts.routes[2]',
    });
  });

  it('takes provider and model from one row, and the role from another', () => {
    const rows: Route[] = [
      { archetype: 'packshot', imageRole: 'gallery' },
      { provider: 'openai', model: 'one' },
      { industry: 'Gadgets', provider: 'openai' },
    ];
    expect(of(rows)).toEqual({
      maker: { provider: 'openai', model: null, row: 'prompts.routes[2]' },
      role: { name: 'gallery', row: 'prompts.routes[0]' },
    });
    expect(of([])).toEqual({ maker: null, role: null });
  });

  it("goes by the archetype that the job's own style names", () => {
    const rows: Route[] = [{ archetype: 'in use', provider: 'flux' }];
    expect([of(rows).maker, of(rows, {}, 'in_use').maker?.provider]).toEqual([null, 'flux']);
  });

  it('changes no words of a prompt', () => {
    const written = (routes: Route[]) => promptFor(aJob(), undefined, settingsOf(...routes)).prompt;
    expect(written(ROWS)).toBe(written([]));
  });

  it('can be left without its makers, with the roles as they were', () => {
    const rows: Route[] = [{ provider: 'openai', model: 'one', imageRole: 'detail' }];
    expect(withoutMakers(settingsOf(...rows)).routes).toEqual([{ imageRole: 'detail' }]);
  });
});

it('a preset that names an archetype beside an industry is narrower than one of the industry alone', () => {
  const presets = [
    { id: 'both', industry: 'Gadgets', archetype: 'packshot', background: 'a red wall' },
    { id: 'wide', industry: 'Gadgets', background: 'a green wall' },
    { id: 'nobody', background: 'never seen' },
  ] as const;
  const { style } = promptFor(aJob({ product: aProduct(MOUSE) }), undefined, {
    ...DEFAULT_SETTINGS,
    presets,
  });
  expect(style.background).toEqual({ value: 'a red wall', source: 'preset both' });
});
