/** What the settings file says of prompts: read with the place of a mistake, and heard by every prompt. */
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { hashOf } from '../../../src/canonical-hash.ts';
import { parseSettingsFile } from '../../../src/config/file.ts';
import { storedLayer } from '../../../src/config/stored-layer.ts';
import { versionOf } from '../../../src/config/version.ts';
import { UserError } from '../../../src/errors.ts';
import { ANY_PROVIDER, promptFor } from '../../../src/prompts/prompt.ts';
import type { PromptSettings } from '../../../src/prompts/settings.ts';
import { parseTemplate, renderTemplate, TemplateError } from '../../../src/prompts/template.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import { aProduct } from '../../support/fixtures.ts';
import { blocks, page } from '../../support/pages.ts';

const names = providerNames();
const FILE = `prompts:
  house-style:
    palette: muted greens
    light-from: above
  presets:
    - id: on-wood
      industry: Textiles
      background: a pale wooden floor
      exclusions: [toys]
  routes:
    - archetype: texture
      provider: flux
      image-role: detail
    - { product: '7', provider: midjourney, model: 7, priority: 1 }
  brand-terms: [Acme]
  things:
    - words: [flumox, flumoxes]
      shows: one round flumox with a brass lid
      industry: kitchen
  templates:
    natural: |
      Photo of {{subject}}[[ made of {{material}}]], {{background}}.
      [[Colours: {{palette}}.]]
      No {{exclusions}}.
  ladder: [full, packaging]
  skip:
    - what: fireworks
      words: [firework*, rocket]
      unless: [salad]
`;
const settings = (text: string): PromptSettings => {
  const { prompts } = parseSettingsFile(text, 'own.yml', names).layer;
  if (!prompts) throw new Error('Expected something of prompts.');
  return prompts;
};
const OWN = settings(FILE);
const written = (name: string, change: Partial<PromptSettings> = {}, more = {}) =>
  promptFor(
    { prompt: null, negativePrompt: null, product: aProduct({ name, industry: 'Textiles', ...more }) },
    ANY_PROVIDER,
    { ...OWN, ...change },
  );

function errorOf(act: () => unknown): UserError {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('Expected a UserError.');
}

describe('prompts in the settings file', () => {
  it('have the wording, the look and the words that it says', () => {
    const { prompt } = written('Acme Hemp Tote Bag');
    expect(prompt.split('\n')).toEqual([
      expect.stringMatching(/^Photo of Hemp Tote Bag made of natural hemp fibre.*, a pale wooden floor\.$/),
      'Colours: muted greens.',
      expect.stringMatching(/^No .*toys/),
    ]);
    expect(written('Hemp Tote Bag', { templates: {} }).prompt).toContain('coming from above');
    expect(written('Flumox', { templates: {} }).prompt).toContain('one round flumox with a brass lid');
  });

  it('say who makes which image, and what it is for', () => {
    expect(OWN.routes).toEqual([
      { archetype: 'texture', provider: 'flux', imageRole: 'detail' },
      // YAML reads it as a number.
      { product: '7', provider: 'midjourney', model: '7', priority: 1 },
    ]);
  });

  it('climb down only the steps of the ladder that it names, after the full wording', () => {
    expect(written('Hemp Seed Oil', { ladder: ['full', 'plain', 'packaging'] }).ladder).toContain('plain');
    expect(written('Hemp Seed Oil').ladder).toEqual(['full', 'packaging']);
    expect(written('Hemp Seed Oil', { ladder: ['full'] }).hasNextWording).toBe(false);
  });

  it('are not written for what it skips', () => {
    const { policy } = written('Fireworks Box');
    expect(policy?.message).toMatch(/^Skipped: the settings skip fireworks \(name: "firework/);
    expect(written('Rocket Salad Seeds').policy).toBeNull();
    expect(written('Fireworks Box', { skip: [] }).policy).toBeNull();
    // Ours hold as well.
    expect(written('Vape Pen').policy?.message).toContain('image providers forbid');
  });

  it('come back from the database as they went in, under one hash whatever the order', () => {
    const version = versionOf(parseSettingsFile(FILE, 'own.yml', names).data);
    expect(storedLayer(JSON.parse(JSON.stringify(version)), names).prompts).toEqual(OWN);
    const [first, ...rest] = Object.entries(version.settings.prompts as object);
    expect(hashOf({ prompts: Object.fromEntries([...rest, first ?? []]) })).toBe(version.hash);
    expect(hashOf({ ...version.settings, size: '64x64' })).not.toBe(version.hash);
    expect(OWN.version).toEqual({ hash: hashOf(version.settings.prompts), said: version.settings.prompts });
  });

  it.each([
    [
      'templates:\n    natural: "A {{subject}} in {{colr}}. No {{exclusions}}"',
      'line 1, column 18 of it: {{colr}} is no token',
    ],
    ['templates:\n    natural: "{{subject}}"', '{{exclusions}} is missing'],
    ['templates:\n    light: "{{subject}} [[in a box"', 'line 1, column 13 of it: [[ without'],
    ['house-style:\n    pallete: red', 'the name of a setting'],
    ['presets:\n    - id: A', 'lower-case letters'],
    ['ladder: [packaging]', 'begins with full'],
    ['things:\n    - { words: [a=b], shows: x, industry: kitchen }', 'without =, | and commas'],
    ['presets:\n    - { id: a, mood: x }', 'the name of a setting'],
    ['routes:\n    - { provider: nobody }', 'one of placeholder, cloudflare'],
    ['routes:\n    - { industry: Pets }', 'a row with a provider or an image-role'],
    ['routes:\n    - { image-role: main, model: gpt-image-2 }', 'a provider beside the model'],
    ['routes:\n    - { provider: openai, model: "a b" }', 'the name of a model'],
    ['routes:\n    - { image-role: hero }', 'one of main, gallery, detail or lifestyle'],
    ['routes:\n    - { industri: Pets, provider: flux }', 'the name of a setting'],
  ])('are refused with file, line and key: %s', (part, told) => {
    const { message } = errorOf(() => settings(`batch-size: 3\nprompts:\n  ${part}\n`));
    expect(message).toContain('own.yml, line ');
    expect(message).toContain('prompts.');
    expect(message).toContain(told);
  });

  it('refuse a secret wherever it stands', () => {
    const secret = `sk-proj-${'a1B2c3D4'.repeat(6)}`;
    const error = errorOf(() => settings(`prompts:\n  brand-terms:\n    - ${secret}\n`));
    expect(error.message).toContain('own.yml, line 3');
    expect(JSON.stringify([error.message, error.hint])).not.toContain(secret);
  });

  it('are told on the page about prompts, in an example that is taken', () => {
    const example =
      blocks(page('docs/prompts.md'), 'yaml').find((block) => block.startsWith('prompts:')) ?? '';
    expect(Object.keys(parse(example).prompts).sort()).toEqual(Object.keys(parse(FILE).prompts).sort());
    expect(settings(example).templates.natural).toBeDefined();
  });
});

describe('a template', () => {
  const parts = [
    { part: 'subject', text: 'a rope', source: 'name' },
    { part: 'look', text: 'one coil', source: 'vocabulary' },
    { part: 'packaging', text: 'in a box', source: 'vocabulary' },
  ] as const;

  it('holds text and tokens, and leaves a group out whole', () => {
    const of = (text: string) => renderTemplate(parseTemplate(text, 'light'), parts);
    expect(of('{{subject}}: {{look}}[[, {{palette}} light]]')).toBe('a rope: in a box; one coil');
    expect(of('{{subject}}\n\n[[{{mood}}]]\n {not a token} ]')).toBe('a rope\n{not a token} ]');
  });

  it.each([
    ['{{subject}} {{constructor}}', 1, 13],
    ['{{subject}}\n {{ look }}', 2, 2],
    ['{{subject}} {{', 1, 13],
    ['{{subject}} ]]', 1, 13],
    ['{{subject}} [[a [[b]]]]', 1, 17],
    ['{{subject}} [[no token]]', 1, 13],
  ])('says where its mistake is: %j', (text, line, column) => {
    expect(() => parseTemplate(text, 'light')).toThrow(TemplateError);
    try {
      parseTemplate(text, 'light');
    } catch (error) {
      expect(error).toMatchObject({ line, column });
    }
  });
});
