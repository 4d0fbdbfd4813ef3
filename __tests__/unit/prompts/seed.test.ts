import { describe, expect, it } from '@jest/globals';
import { INDUSTRY_CLAUSES, NEGATIVE_PROMPT, PLANT_PART_CLAUSES } from '../../../src/prompts/clauses.ts';
import { PromptError, promptFor, seedPrompt } from '../../../src/prompts/seed.ts';
import { aJob, aProduct } from '../../support/fixtures.ts';

const clauseText = (id: string) =>
  [...INDUSTRY_CLAUSES, ...PLANT_PART_CLAUSES].find((clause) => clause.id === id)?.text ?? 'no such clause';

describe('the prompt of a product', () => {
  it('names the subject, then industry, plant part and the fixed tail', () => {
    expect(seedPrompt(aProduct())).toEqual({
      prompt:
        'product photography of Hemp rope, with the weave, the folds and the feel of the material clearly visible, with a loose strand of straw-coloured hemp fibre beside it, isolated on a seamless white background, soft even studio light, sharp focus, commercial catalogue quality, natural and sustainable look',
      negativePrompt:
        'blurry, low quality, distorted shapes, amateur snapshot, watermark, lettering, text, logo',
    });
  });

  it.each([
    { industry: 'Food & Beverage', clause: 'food' },
    { industry: 'Nutritional supplements', clause: 'food' },
    { industry: 'Cosmetics', clause: 'cosmetics' },
    { industry: 'Personal Care', clause: 'cosmetics' },
    { industry: 'Textiles & Fashion', clause: 'textile' },
    { industry: 'CONSTRUCTION', clause: 'construction' },
    { industry: 'Building Materials', clause: 'construction' },
  ])('of the industry $industry has the clause of $clause', ({ industry, clause }) => {
    expect(seedPrompt(aProduct({ industry, subIndustry: null })).prompt).toContain(clauseText(clause));
  });

  it.each([
    { plantPart: 'Hemp Seed', clause: 'seed' },
    { plantPart: 'Hemp Seed Oil', clause: 'oil' },
    { plantPart: 'Hemp Hurd (Shivs)', clause: 'hurd' },
    { plantPart: 'Hemp Bast (Fiber)', clause: 'fibre' },
    { plantPart: 'Fibre', clause: 'fibre' },
    { plantPart: 'Hemp Flowers', clause: 'flower' },
    { plantPart: 'Hemp Leaves', clause: 'leaf' },
    { plantPart: 'Hemp Roots', clause: 'root' },
  ])('of the plant part $plantPart has the clause of $clause', ({ plantPart, clause }) => {
    expect(seedPrompt(aProduct({ plantPart })).prompt).toContain(clauseText(clause));
  });

  it.each(['Chairs and furniture', 'Aerospace', '', null])(
    'of an industry that no clause knows (%p) has the general one',
    (industry) => {
      const { prompt } = seedPrompt(aProduct({ industry, subIndustry: null }));
      expect(prompt).toContain('as a single finished item');
    },
  );

  it('looks at the sub-industry when the industry tells nothing', () => {
    const { prompt } = seedPrompt(aProduct({ industry: 'Other', subIndustry: 'Skin care' }));
    expect(prompt).toContain(clauseText('cosmetics'));
  });

  it('holds nothing of the name that cannot be seen, on one line', () => {
    const name = '  Hemp\u0000\n\tro\u200bpe\u202e \ud800 ﬁbre\u2003№5\r\n ';
    expect(seedPrompt(aProduct({ name })).prompt).toMatch(/^product photography of Hemp rope fibre No5, /);
  });

  it('keeps the joiners that spell a word or make one emoji of two, and no others', () => {
    const names = ['👩\u200d🌾', 'می\u200cخواهم', 'क\u094d\u200dष', '❤\ufe0f\u200d🔥'];
    for (const name of names) expect(seedPrompt(aProduct({ name })).prompt).toContain(`of ${name},`);
    expect(seedPrompt(aProduct({ name: '\u200dRope\u200b\u200c' })).prompt).toContain('of Rope,');
  });

  it('cuts a long name at 120 characters as people count them', () => {
    const name = 'é'.normalize('NFD').repeat(200);
    const { prompt } = seedPrompt(aProduct({ name }));
    expect(prompt).toContain(`of ${'é'.repeat(120)}, `);
  });

  it('is made in a moment of a name of a megabyte, or of marks without end', () => {
    const { prompt } = seedPrompt(aProduct({ name: `a${'\u0301'.repeat(1_000_000)}` }));
    expect(prompt.length).toBeLessThan(5_000);
  });

  it.each(['', '   ', '\u200b\u2060', '\u0000\u001f', '\n\t'])(
    'cannot be written without a name that can be seen: %j',
    (name) => {
      expect(() => seedPrompt(aProduct({ id: '42', name }))).toThrow(PromptError);
      expect(() => seedPrompt(aProduct({ id: '42', name }))).toThrow(/^Product 42 has no name/);
    },
  );

  it('is the same every time', () => {
    expect(seedPrompt(aProduct())).toEqual(seedPrompt(aProduct()));
  });
});

describe('the prompt of a job', () => {
  it('is its own where it has one, word for word', () => {
    const prompt = 'A {rope},\n\ton stone — "ISO 9001" <b>';
    expect(promptFor(aJob({ prompt, negativePrompt: 'people' }))).toEqual({
      prompt,
      negativePrompt: 'people',
    });
  });

  it('is its own even when the product has no name', () => {
    expect(promptFor(aJob({ prompt: 'a rope', product: aProduct({ name: '' }) }))).toEqual({
      prompt: 'a rope',
      negativePrompt: NEGATIVE_PROMPT,
    });
  });

  it('loses control characters and broken ones only', () => {
    const prompt = 'a\u0000 rope\u001b[31m\r\nof \u{1f33f} hemp\ud800';
    expect(promptFor(aJob({ prompt })).prompt).toBe('a rope[31m\nof \u{1f33f} hemp\ufffd');
  });

  it.each([null, '', ' \n '])('is ours when its own is empty (%j)', (prompt) => {
    expect(promptFor(aJob({ prompt })).prompt).toBe(seedPrompt(aProduct()).prompt);
  });

  it('mixes its own negative prompt with our prompt', () => {
    expect(promptFor(aJob({ negativePrompt: 'leaves' }))).toEqual({
      prompt: seedPrompt(aProduct()).prompt,
      negativePrompt: 'leaves',
    });
  });
});
