/** First stage: what the provider is asked for. */
import { NEGATIVE_PROMPT } from '../../prompts/clauses.ts';
import { PromptError, promptFor } from '../../prompts/seed.ts';
import type { ImageRequest } from '../../providers/contract.ts';
import type { Job } from '../../queue/contract.ts';
import { freeFailure } from '../failures.ts';
import { type Exit, failed } from './stage.ts';

export interface Prompted {
  job: Job;
  request: ImageRequest;
}

export async function prompt(job: Job): Promise<Prompted | Exit> {
  try {
    const { prompt, negativePrompt } = promptFor(job);
    const { product, stylePreset, variation } = job;
    const negativePromptOrigin = negativePrompt === NEGATIVE_PROMPT ? 'ours' : 'user';
    return {
      job,
      request: { product, prompt, negativePrompt, negativePromptOrigin, stylePreset, variation },
    };
  } catch (error) {
    if (error instanceof PromptError) return failed('prompt', freeFailure('permanent', error.message));
    throw error;
  }
}
