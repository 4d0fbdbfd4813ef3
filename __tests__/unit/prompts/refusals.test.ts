/** What becomes of a product that a provider refuses: other words that are as true, or none where a policy forbids it. */
import { describe, expect, it } from '@jest/globals';
import { promptFor } from '../../../src/prompts/prompt.ts';
import { POLICY_RULES } from '../../../src/prompts/vocabulary/policy.ts';
import type { Product } from '../../../src/queue/contract.ts';
import { aJob, aProduct } from '../../support/fixtures.ts';
import { OTHER_SHOPS, SAMPLE } from './other-shops.ts';

const named = (name: string, overrides: Partial<Product> = {}): Product =>
  aProduct({ name, description: null, industry: null, subIndustry: null, plantPart: null, ...overrides });
const write = (product: Product, wordingStep = 0) =>
  promptFor({ prompt: null, negativePrompt: null, product, wordingStep });

/** What each step after the first one asks for, without what is the same for all. */
function ladderTold(product: Product): string {
  const { ladder } = write(product);
  const steps = ladder.slice(1).map((step, at) => {
    const lines = write(product, at + 1).prompt.split('\n');
    return `  ${step}: ${lines.filter((line) => /^(?:Subject|Look|Must|No) ?/.test(line)).join(' ')}`;
  });
  return [product.name, ...steps].join('\n');
}

describe('the wording ladder', () => {
  it('says nothing untrue of any product', () => {
    expect([...SAMPLE, ...OTHER_SHOPS].map(ladderTold).join('\n')).toMatchSnapshot();
  });

  it('goes from the full wording over plain words to the packaging alone', () => {
    const rope = named('Three-Strand Hemp Rope 24 mm', { plantPart: 'Fibre' });
    expect(write(rope)).toMatchObject({
      step: 'full',
      ladder: ['full', 'plain', 'packaging'],
      hasNextWording: true,
    });
    expect(write(rope, 1)).toMatchObject({ step: 'plain', hasNextWording: true });
    expect(write(rope, 2)).toMatchObject({ step: 'packaging', hasNextWording: false });
    expect(write(rope, 1).prompt).toContain('Subject: rope.\nLook: one coil of thick twisted rope');
    expect(write(rope, 1).prompt).toContain('made of natural bast fibre');
    expect(write(rope, 2).prompt).toContain('Subject: one parcel wrapped in plain brown paper.');
    expect(write(rope, 1).warnings).toEqual([
      expect.stringContaining('asks for plain words without its name'),
    ]);
    // A job that was softened further than the ladder goes: the rules have changed meanwhile.
    expect(write(rope, 3).prompt).toBe(write(rope, 2).prompt);
  });

  it('names no hemp after a refusal, and no word that moderators misread', () => {
    for (const product of [...SAMPLE, ...OTHER_SHOPS]) {
      for (const at of write(product).ladder.keys()) {
        if (at === 0) continue;
        const { prompt, negativePrompt } = write(product, at);
        expect(`${prompt} ${negativePrompt}`).not.toMatch(
          /\b(?:hemp|hempcrete|cannabis|buds?|smoke|medical|syringes)\b/i,
        );
      }
    }
  });

  it('has no step that asks for the same picture again', () => {
    expect(write(named('Acoustic Guitar')).ladder).toEqual(['full', 'packaging']);
    expect(write(named('Zorblatt 3')).ladder).toEqual(['full', 'packaging']);
    for (const product of [...SAMPLE, ...OTHER_SHOPS]) {
      const prompts = [...write(product).ladder.keys()].map((at) => write(product, at).prompt);
      expect(new Set(prompts).size).toBe(prompts.length);
    }
  });

  it('shows no box for what is packaging itself', () => {
    expect(write(named('Hemp Kraft Mailer Bag')).ladder).toEqual(['full', 'plain']);
  });

  it('is none for a prompt that a person has written', () => {
    const written = promptFor(aJob({ prompt: 'a rope', wordingStep: 2 }));
    expect(written).toMatchObject({ prompt: 'a rope', ladder: [], hasNextWording: false });
  });
});

describe('a policy of the providers', () => {
  const ruleOf = (name: string, overrides: Partial<Product> = {}) =>
    write(named(name, overrides)).policy?.rule ?? null;

  it.each([
    ['THC Gummies 10 mg', 'thc'],
    ['Delta-8 Disposable', 'thc'],
    ['THCA Diamonds', 'thc'],
    ['CBD Flower “Amnesia”', 'flower'],
    ['Hemp Flowers, 5 g', 'flower'],
    ['Pre-Rolls, Pack of 3', 'flower'],
    ['Glass Bong 30 cm', 'flower'],
    ['Smokable Hemp', 'flower'],
    ['Disposable Vape Pen', 'vape'],
    ['E-Liquid Mango 10 ml', 'vape'],
    ['Dry Herb Vaporizer', 'vape'],
    ['Kratom Capsules', 'drugs'],
    ['Magic Mushrooms', 'drugs'],
    ['Silicone Vibrator', 'sexual'],
  ])('forbids a picture of %s', (name, rule) => {
    expect(ruleOf(name)).toBe(rule);
  });

  it.each([
    'Alpine Hemp Flower Tea',
    'Hemp Flower Soap',
    'CBD Oil 10 %',
    'Hemp Oil, THC-free',
    'Hemp Extract without THC',
    'CBD Oil < 0.2 % THC',
    'Weed Barrier Fabric',
    'Weed Killer',
    'Vaporizer Humidifier for Babies',
    'Violin Rosin',
    'Joint Compound',
    'Bongo Drums',
    'Beer Bong',
    'Corned Beef Hash',
    'Concrete Vibrator',
    'Vape Detector',
    'Pre-Rolled Puff Pastry',
    'Delta 9 Kitchen Faucet',
    'Flower Bud Vase',
    'Drug Test Kit, THC and Cocaine',
    'Chef’s Knife',
    'Red Wine',
    'Rolling Papers',
    'Cigar Humidor',
    'Vapetti Pasta',
  ])('forbids none of %s', (name) => {
    expect(ruleOf(name)).toBeNull();
  });

  it('is read in the categories too, but not in a description', () => {
    expect(ruleOf('Amnesia Haze', { subIndustry: 'CBD Flowers' })).toBe('flower');
    expect(ruleOf('Amnesia Haze', { attributes: { product_type: 'Vapes' } })).toBe('vape');
    expect(ruleOf('Amnesia Haze Tea', { subIndustry: 'CBD Flowers' })).toBeNull();
    expect(ruleOf('Hemp Balm', { description: 'Contains no vape liquid. Has THC in traces.' })).toBeNull();
  });

  it('tells what it is, where that was read, and the command that asks all the same', () => {
    expect(write(named('Vape Pen', { id: 'a b' })).policy?.message).toBe(
      `Skipped: image providers forbid pictures of vapes and what is filled into them (name: "vape pen"). Nothing was paid, and it is not tried again until the product changes. To ask in your own words: queue --product 'a b' --prompt "..."`,
    );
  });

  it('forbids nothing that a person asks for in words of their own', () => {
    expect(promptFor(aJob({ prompt: 'a closed tin', product: named('Vape Pen') })).policy).toBeNull();
  });

  it('forbids nothing of the sample catalogue and of sixty other products', () => {
    expect([...SAMPLE, ...OTHER_SHOPS].filter((product) => write(product).policy !== null)).toEqual([]);
  });

  it('has rules whose exceptions are no part of what they forbid', () => {
    for (const { words, unless } of POLICY_RULES) {
      const forbidden = words.split(', ');
      for (const exception of unless.split(', ')) expect(forbidden).not.toContain(exception);
    }
  });
});
