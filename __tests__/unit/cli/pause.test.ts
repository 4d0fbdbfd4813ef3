import { describe, expect, it } from '@jest/globals';
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
