/**
 * What an image is asked for. A call that an earlier attempt has made was asked by the settings of then, and they may name another
 * model or other words by now: its image is recorded as what it was asked for.
 */
import type { ImageProvider, ImageRequest } from '../../providers/contract.ts';
import type { EarlierCall } from '../../queue/contract.ts';
import { type PromptContext, type Prompted, requestFor, type WordedRequest } from './prompt.ts';
import { isExit } from './stage.ts';

export interface Asking {
  /** Who is asked, with the model. */
  provider: ImageProvider;
  request: ImageRequest;
  /** False: an earlier attempt has asked for what none of these models would be asked for now. What follows is what is known of it. */
  isOfToday: boolean;
  /** Stands for all of the request; null = not known. */
  fingerprint: string | null;
  /** By its own settings; null = not known. */
  model: string | null;
  /** Empty = not known. */
  prompt: string;
  /** Of the version of `prompts` with which it was asked; null = none, or not known. */
  promptsHash: string | null;
}

interface AskingContext extends PromptContext {
  provider: ImageProvider;
  /** All models of that provider that this run may ask for. */
  variants: readonly ImageProvider[];
}

export function askingOf(
  { request, fingerprint }: WordedRequest,
  { provider, prompts }: Pick<AskingContext, 'provider' | 'prompts'>,
): Asking {
  return {
    provider,
    request,
    isOfToday: true,
    fingerprint,
    model: provider.asks?.model ?? null,
    prompt: request.prompt,
    promptsHash: prompts.version?.hash ?? null,
  };
}

/** An earlier call as it was made: by the model whose request it was. */
export async function earlierAsking(
  prompted: Prompted,
  { fingerprint, model, promptsHash }: EarlierCall,
  { provider, variants, prompts }: AskingContext,
): Promise<Asking> {
  for (const variant of [provider, ...variants]) {
    const worded = await requestFor(prompted.job, { provider: variant, prompts });
    if (isExit(worded) || worded.fingerprint !== fingerprint) continue;
    return { ...askingOf(worded, { provider: variant, prompts }), promptsHash };
  }
  return {
    provider: variants.find(({ asks }) => model !== null && asks?.model === model) ?? provider,
    request: prompted.request,
    isOfToday: false,
    fingerprint,
    model,
    prompt: '',
    promptsHash,
  };
}
