import { describe, expect, it } from '@jest/globals';
import { pausedProvider, warnOfUnknown } from '../../../src/cli/commands/pause.ts';

describe('the provider that is paused', () => {
  const warningsFor = (typed: string | undefined) => {
    const warnings: string[] = [];
    warnOfUnknown(pausedProvider(typed), { warn: (message) => warnings.push(message) });
    return warnings;
  };

  it('may be any that this version knows, by any of its names, or all of them', () => {
    expect(['openai', 'DALL-E', 'stable_diffusion', undefined].flatMap(warningsFor)).toEqual([]);
  });

  it('is told when it may be a slip, which would leave the real one running', () => {
    expect(warningsFor('opnai')).toEqual([
      expect.stringMatching(
        /^This version knows no provider opnai \(did you mean openai\?\): it knows placeholder, /,
      ),
    ]);
    expect(warningsFor('of_another_version')).toEqual([
      expect.stringMatching(/^This version knows no provider of_another_version: it knows /),
    ]);
  });
});
