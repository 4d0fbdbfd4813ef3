/** What a provider's model can do, as whoever writes a prompt for it needs to know. */
import { ANY_PROVIDER } from '../prompts/prompt.ts';
import type { PromptLimits } from '../prompts/wording.ts';
import type { ImageProvider } from './contract.ts';

export function promptLimits({ capabilities }: Pick<ImageProvider, 'capabilities'>): PromptLimits {
  if (capabilities === undefined) return ANY_PROVIDER;
  const { wording, negativePrompt, maxPromptCharacters, maxPromptBytes } = capabilities;
  return {
    wording: wording ?? (negativePrompt ? 'light' : 'natural'),
    maxCharacters: maxPromptCharacters,
    maxBytes: maxPromptBytes,
  };
}
