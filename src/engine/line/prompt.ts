/** First stage: what the provider is asked for. */
import { PromptError, promptFor } from '../../prompts/prompt.ts';
import type { ImageProvider, ImageRequest } from '../../providers/contract.ts';
import { promptLimits } from '../../providers/prompt-limits.ts';
import type { Job } from '../../queue/contract.ts';
import { freeFailure } from '../failures.ts';
import { type Exit, failed } from './stage.ts';

export interface Prompted {
  job: Job;
  request: ImageRequest;
}

export interface PromptContext {
  /** Whose model it is worded for. */
  provider: Pick<ImageProvider, 'capabilities'>;
}

export async function prompt(job: Job, { provider }: PromptContext): Promise<Prompted | Exit> {
  try {
    const { prompt, negativePrompt, stylePreset, origin } = promptFor(job, promptLimits(provider));
    const { product, variation } = job;
    return {
      job,
      request: {
        product,
        prompt,
        negativePrompt,
        negativePromptOrigin: origin.negativePrompt,
        stylePreset,
        variation,
      },
    };
  } catch (error) {
    if (error instanceof PromptError) return failed('prompt', freeFailure('permanent', error.message));
    throw error;
  }
}
