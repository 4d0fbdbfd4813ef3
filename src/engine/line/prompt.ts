/** First stage: what the provider is asked for, in the words that the job's refusals so far leave. */
import type { DrawnBy } from '../../prompts/attributes.ts';
import { STEP_IN_WORDS } from '../../prompts/ladder.ts';
import { askInOwnWords } from '../../prompts/own-words.ts';
import { PromptError, promptFor, type WrittenPrompt } from '../../prompts/prompt.ts';
import type { PromptSettings } from '../../prompts/settings.ts';
import type { ImageProvider, ImageRequest } from '../../providers/contract.ts';
import { promptLimits } from '../../providers/prompt-limits.ts';
import type { Job } from '../../queue/contract.ts';
import { freeFailure } from '../failures.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Exit, failed, isExit } from './stage.ts';

/** A request as it would be sent, with what is known of it. */
export interface WordedRequest {
  request: ImageRequest;
  /** Stands for all of the request, 64 hex digits. */
  fingerprint: string;
  /** After a refusal it can be asked for in other words. */
  hasNextWording: boolean;
  /** What to say when it is refused in these words and no others are left. */
  whenRefused: string;
  /** For the record of its image: how it was worded after a refusal. */
  warnings: readonly string[];
}

export interface Prompted extends WordedRequest {
  job: Job;
}

/** What of a job decides its request. */
export type Wished = Pick<
  Job,
  'product' | 'variation' | 'prompt' | 'negativePrompt' | 'stylePreset' | 'wordingStep' | 'take'
>;

export interface PromptContext {
  /** Whose model it is worded for. */
  provider: Pick<ImageProvider, 'id' | 'asks' | 'settings' | 'capabilities' | 'isLocal'>;
  /** How the owner wants prompts written. */
  prompts: PromptSettings;
}

export async function prompt(job: Job, context: PromptContext): Promise<Prompted | Exit> {
  const worded = await requestFor(job, context);
  return isExit(worded) ? worded : { job, ...worded };
}

/** What this provider would be asked for, and nothing else is done. */
export async function requestFor(
  job: Wished,
  { provider, prompts }: PromptContext,
): Promise<WordedRequest | Exit> {
  let written: WrittenPrompt;
  try {
    written = promptFor(job, promptLimits(provider), prompts);
  } catch (error) {
    if (error instanceof PromptError) return failed('prompt', freeFailure('permanent', error.message));
    throw error;
  }
  // What is drawn here is no provider's to forbid.
  if (written.policy !== null && provider.isLocal !== true) {
    return failed('prompt', freeFailure('policy', written.policy.message));
  }
  const { prompt, negativePrompt, stylePreset, origin, hasNextWording, warnings, step } = written;
  const { product, variation, take } = job;
  const request: ImageRequest = {
    product,
    prompt,
    negativePrompt,
    negativePromptOrigin: origin.negativePrompt,
    stylePreset,
    variation,
    take,
    ...(provider.isLocal === true ? { drawnBy: drawnBy(written.attributes) } : {}),
  };
  return {
    request,
    fingerprint: await fingerprintOf(request, provider),
    hasNextWording,
    whenRefused: whenRefused(job, written),
    warnings: step === 'full' ? [] : warnings,
  };
}

function drawnBy({ isHemp, plantPart, thing, industry }: DrawnBy): DrawnBy {
  return { isHemp, plantPart, thing, industry };
}

/** What was tried, and the command that asks in a person's words. */
function whenRefused({ product }: Wished, { ladder, step }: WrittenPrompt): string {
  const tried =
    step === null
      ? ['its own prompt']
      : ladder.slice(0, ladder.indexOf(step) + 1).map((s) => STEP_IN_WORDS[s]);
  return `Refused: ${tried.join(', then ')}. ${askInOwnWords(product.id)}`;
}

/** Of the request that this job would be bought with; null: no provider would be asked, or it is drawn here. */
export async function fingerprintToBuy(job: Wished, context: PromptContext): Promise<string | null> {
  if (context.provider.isLocal === true) return null;
  const worded = await requestFor(job, context);
  return isExit(worded) ? null : worded.fingerprint;
}
