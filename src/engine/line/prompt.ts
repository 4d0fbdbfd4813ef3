/** First stage: what the provider is asked for, in the words that the job's refusals so far leave. */
import { STEP_IN_WORDS } from '../../prompts/ladder.ts';
import { askInOwnWords } from '../../prompts/own-words.ts';
import { PromptError, promptFor, type WrittenPrompt } from '../../prompts/prompt.ts';
import type { ImageProvider, ImageRequest } from '../../providers/contract.ts';
import { promptLimits } from '../../providers/prompt-limits.ts';
import type { Job } from '../../queue/contract.ts';
import { freeFailure } from '../failures.ts';
import { type Exit, failed } from './stage.ts';

export interface Prompted {
  job: Job;
  request: ImageRequest;
  /** After a refusal it can be asked for in other words. */
  hasNextWording: boolean;
  /** What to say when it is refused in these words and no others are left. */
  whenRefused: string;
  /** For the record of its image: how it was worded after a refusal. */
  warnings: readonly string[];
}

export interface PromptContext {
  /** Whose model it is worded for. */
  provider: Pick<ImageProvider, 'capabilities' | 'isLocal'>;
}

export async function prompt(job: Job, { provider }: PromptContext): Promise<Prompted | Exit> {
  let written: WrittenPrompt;
  try {
    written = promptFor(job, promptLimits(provider));
  } catch (error) {
    if (error instanceof PromptError) return failed('prompt', freeFailure('permanent', error.message));
    throw error;
  }
  // What is drawn here is no provider's to forbid.
  if (written.policy !== null && provider.isLocal !== true) {
    return failed('prompt', freeFailure('policy', written.policy.message));
  }
  const { prompt, negativePrompt, stylePreset, origin, hasNextWording, warnings, step } = written;
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
    hasNextWording,
    whenRefused: whenRefused(job, written),
    warnings: step === 'full' ? [] : warnings,
  };
}

/** What was tried, and the command that asks in a person's words. */
function whenRefused({ product }: Job, { ladder, step }: WrittenPrompt): string {
  const tried =
    step === null
      ? ['its own prompt']
      : ladder.slice(0, ladder.indexOf(step) + 1).map((s) => STEP_IN_WORDS[s]);
  return `Refused: ${tried.join(', then ')}. ${askInOwnWords(product.id)}`;
}
