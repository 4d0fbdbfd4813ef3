/** The prompt of a product, in the seed document's shape: subject, industry, plant part, a fixed tail. */
import type { Job, Product } from '../queue/contract.ts';
import {
  clauseFor,
  FIXED_TAIL,
  INDUSTRY_CLAUSES,
  NEGATIVE_PROMPT,
  OTHER_INDUSTRY,
  OTHER_PLANT_PART,
  PLANT_PART_CLAUSES,
} from './clauses.ts';
import { ownText, promptWords } from './text.ts';

export interface Prompt {
  prompt: string;
  negativePrompt: string;
}

/** No prompt can be written for this product; the message says what to change in the catalogue. */
export class PromptError extends Error {
  override readonly name = 'PromptError';
}

/**
 * The prompt that we write for a product: a pure function of it.
 * @throws {PromptError} when the product has no name that a reader could see.
 */
export function seedPrompt(product: Product): Prompt {
  const name = promptWords(product.name);
  if (name === '') {
    throw new PromptError(
      `Product ${promptWords(product.id)} has no name to write a prompt from. Give it a name in the catalogue, or its job a prompt of its own, then retry the job.`,
    );
  }
  const industry = clauseFor(INDUSTRY_CLAUSES, [product.industry, product.subIndustry]);
  const plantPart = clauseFor(PLANT_PART_CLAUSES, [product.plantPart]);
  return {
    prompt: [
      `product photography of ${name}`,
      industry?.text ?? OTHER_INDUSTRY,
      plantPart?.text ?? OTHER_PLANT_PART,
      FIXED_TAIL,
    ].join(', '),
    negativePrompt: NEGATIVE_PROMPT,
  };
}

/**
 * The prompt of a job: its row's own texts where it has them, ours elsewhere.
 * @throws {PromptError} when it has no prompt of its own and its product no name.
 */
export function promptFor(job: Pick<Job, 'prompt' | 'negativePrompt' | 'product'>): Prompt {
  const prompt = ownText(job.prompt ?? '');
  const negativePrompt = ownText(job.negativePrompt ?? '');
  return {
    prompt: prompt === '' ? seedPrompt(job.product).prompt : prompt,
    negativePrompt: negativePrompt === '' ? NEGATIVE_PROMPT : negativePrompt,
  };
}
