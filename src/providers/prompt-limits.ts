/** What a provider's model can do, as whoever writes a prompt for it needs to know. */
import { ANY_PROVIDER } from '../prompts/prompt.ts';
import type { PromptLimits, PromptWording } from '../prompts/wording.ts';
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

/** Wordings of providers that are asked in another way than most; a test holds them to the adapters. */
const WORDINGS: Readonly<Record<string, PromptWording>> = { stable_diffusion: 'light', midjourney: 'flags' };

/** The same for a provider without a key, with its model by default. */
export function limitsOf(provider: string): PromptLimits {
  return { ...ANY_PROVIDER, wording: WORDINGS[provider] ?? 'natural' };
}
