/** Rows of the settings file decide what placeholders show, as they decide what prompts say. */
import { describe, expect, it } from '@jest/globals';
import { parseSettingsFile } from '../../../src/config/file.ts';
import { requestFor } from '../../../src/engine/line/prompt.ts';
import { isExit } from '../../../src/engine/line/stage.ts';
import { drawPlaceholder, type PlaceholderSubject } from '../../../src/images/placeholder/draw.ts';
import { motifFor } from '../../../src/images/placeholder/motifs.ts';
import { createRasterizer } from '../../../src/images/placeholder/rasterize.ts';
import { DEFAULT_SETTINGS, type PromptSettings } from '../../../src/prompts/settings.ts';
import { createPlaceholderProvider } from '../../../src/providers/placeholder/adapter.ts';
import { providerNames } from '../../../src/providers/registry.ts';
import type { Product } from '../../../src/queue/contract.ts';
import { aJob, aProduct } from '../../support/fixtures.ts';

const OWN = parseSettingsFile(
  `prompts:
  things:
    - { words: [flumox], shows: one round flumox, industry: kitchen, motif: lamp }
    - { words: [grumble], shows: one grumble, industry: toys }
    - { words: [mouse], shows: one toy, industry: toys, motif: paw }
`,
  'own.yml',
  providerNames(),
).layer.prompts as PromptSettings;

/** What is drawn of a product in a run with these settings. */
async function subjectOf(product: Partial<Product>, prompts: PromptSettings): Promise<PlaceholderSubject> {
  const asked: PlaceholderSubject[] = [];
  const provider = createPlaceholderProvider({
    atOnce: 1,
    draw: async (subject) => {
      asked.push(subject);
      return new Uint8Array();
    },
    close: async () => undefined,
  });
  const plain = aProduct({
    description: null,
    industry: null,
    subIndustry: null,
    plantPart: null,
    ...product,
  });
  const worded = await requestFor(aJob({ product: plain }), { provider, prompts });
  if (isExit(worded)) throw new Error('Expected a request.');
  const signal = new AbortController().signal;
  await provider.generate(worded.request, { signal, remoteId: null, onSubmitted: async () => undefined });
  return asked[0] as PlaceholderSubject;
}
const motifOf = async (product: Partial<Product>, prompts = OWN) => {
  const { drawnBy } = await subjectOf(product, prompts);
  return drawnBy === undefined ? undefined : motifFor(drawnBy).id;
};

describe('a row of the settings file', () => {
  it('decides the drawing of its things, and wins over ours', async () => {
    expect(await motifOf({ name: 'Flumox' })).toBe('lamp');
    expect(await motifOf({ name: 'Flumox' }, DEFAULT_SETTINGS)).toBe('parcel');
    expect(await motifOf({ name: 'Silent Mouse' })).toBe('paw');
    expect(await motifOf({ name: 'Silent Mouse' }, DEFAULT_SETTINGS)).toBe('mouse');
  });

  it('decides it for a thing of hemp, too, where it names a drawing', async () => {
    const hemp = { industry: 'Textiles' };
    expect(await motifOf({ name: 'Hemp Flumox', ...hemp })).toBe('lamp');
    expect(await motifOf({ name: 'Hemp Grumble', ...hemp })).toBe('fibre');
    expect(await motifOf({ name: 'Grumble' })).toBe('parcel');
  });

  it('gives its industry’s colours where the catalogue names none', async () => {
    const { fonts } = await createRasterizer();
    const drawn = async (prompts: PromptSettings) =>
      drawPlaceholder(await subjectOf({ name: 'Grumble' }, prompts), fonts);
    const ours = await drawn(DEFAULT_SETTINGS);
    expect(await drawn(OWN)).not.toBe(ours);
    const { drawnBy, ...subject } = await subjectOf({ name: 'Grumble' }, DEFAULT_SETTINGS);
    expect(drawPlaceholder(subject, fonts)).toBe(ours);
  });
});
