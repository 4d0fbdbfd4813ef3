import { describe, expect, it } from '@jest/globals';
import { capChange } from '../../../src/cli/commands/cap.ts';
import { pausedProvider, refuseUnknown } from '../../../src/cli/commands/pause.ts';

const queue = { providers: async () => ['own_worker', 'placeholder'] };
const judge = async (typed: string | undefined) =>
  refuseUnknown(pausedProvider(typed), queue, new AbortController().signal);

describe('the provider that is paused or resumed', () => {
  it.each(['openai', 'DALL-E', 'stable_diffusion', undefined])('may be %p', async (typed) => {
    await expect(judge(typed)).resolves.toBeUndefined();
  });

  it("may be an own worker's that stands in the database", async () => {
    await expect(judge('own_worker')).resolves.toBeUndefined();
  });

  it('is none that nobody knows: a slip would leave the real one running', async () => {
    await expect(judge('opnai')).rejects.toMatchObject({
      code: 'input_invalid',
      message: 'There is no provider opnai. Did you mean openai? Nothing was changed.',
      hint: expect.stringMatching(/^The providers are: placeholder, .*openai.*, own_worker\.$/),
    });
    await expect(judge('of_another_version')).rejects.toMatchObject({
      message: 'There is no provider of_another_version. Nothing was changed.',
    });
  });
});

describe('the cap that is typed', () => {
  it.each([
    [[], null],
    [['20'], { provider: '', capMicroUsd: 20_000_000 }],
    [['0'], { provider: '', capMicroUsd: 0 }],
    [['off'], { provider: '', capMicroUsd: null }],
    [['DALL-E', '0.5'], { provider: 'openai', capMicroUsd: 500_000 }],
    [['own_worker', 'OFF'], { provider: 'own_worker', capMicroUsd: null }],
  ])('as %j is %j', (operands, expected) => {
    expect(capChange(operands)).toEqual(expected);
  });

  it.each([
    [['openai']],
    [['5', 'openai']],
    [['$5']],
    [['1000001']],
    [['openai', '0.0000001']],
    [['5', '5', '']],
  ])('as %j is refused', (operands) => {
    expect(() => capChange(operands)).toThrow(expect.objectContaining({ code: 'input_invalid' }));
  });
});
