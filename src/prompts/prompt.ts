/**
 * From a product to what a provider is asked for: attributes → archetype → style → wording. Pure and deterministic: the
 * same product, settings and limits give the same prompt at every door.
 */
import type { Job, Product } from '../queue/contract.ts';
import { plainText, seenLine } from '../text.ts';
import { type Attributes, attributesOf } from './attributes.ts';
import { type PromptPart, partsOf } from './parts.ts';
import { DEFAULT_SETTINGS, type PromptSettings } from './settings.ts';
import { type OwnStyle, ownStyleOf, type ResolvedStyle, styleOf } from './style.ts';
import { ownText } from './text.ts';
import { vocabularyWith } from './vocabulary/vocabulary.ts';
import { type PromptLimits, wordedFor } from './wording.ts';

/** A prompt with all that led to it. */
export interface WrittenPrompt {
  prompt: string;
  negativePrompt: string;
  /** What the provider is told of the style by name; null when it is in the words or nobody named one. */
  stylePreset: string | null;
  /** For people: what they may want to know of it. */
  warnings: string[];
  /** Where the words come from; empty for a prompt written by hand. */
  parts: PromptPart[];
  attributes: Attributes;
  style: ResolvedStyle;
  /** Whose the texts are: a person's on the job, or ours. */
  origin: { prompt: 'user' | 'ours'; negativePrompt: 'user' | 'ours' };
}

/** No prompt can be written for this product; the message says what to change in the catalogue. */
export class PromptError extends Error {
  override readonly name = 'PromptError';
}

/** A name of which nothing is seen so far in has none. */
const LONGEST_LOOK = 4_000;

/** What no provider in particular is asked in. */
export const ANY_PROVIDER: PromptLimits = { wording: 'natural', maxCharacters: 4_000, maxBytes: null };

type Wish = Pick<Job, 'prompt' | 'negativePrompt' | 'product'> & Partial<Pick<Job, 'stylePreset'>>;

/**
 * The prompt of a job: its row's own texts where it has them, ours elsewhere.
 * @throws {PromptError} when it has no prompt of its own and its product nothing to write one from.
 */
export function promptFor(
  job: Wish,
  limits: PromptLimits = ANY_PROVIDER,
  settings: PromptSettings = DEFAULT_SETTINGS,
): WrittenPrompt {
  const own = { prompt: ownText(job.prompt ?? ''), negativePrompt: ownText(job.negativePrompt ?? '') };
  const wanted = ownStyleOf(job.stylePreset ?? null, settings);
  const attributes = archetypeChosen(
    attributesOf(job.product, vocabularyWith(settings.things), brandsOf(settings)),
    wanted,
  );
  if (own.prompt === '') assertWritable(job.product, attributes);
  const chosen = wanted !== null && wanted !== 'none' && 'preset' in wanted ? wanted.preset : null;
  const style = styleOf(job.product, attributes, settings, chosen);
  const worded = wordedFor(partsOf(attributes, style), limits);
  return {
    prompt: own.prompt === '' ? worded.prompt : own.prompt,
    negativePrompt: own.negativePrompt === '' ? worded.negativePrompt : own.negativePrompt,
    stylePreset: wanted === null ? (job.stylePreset ?? null) : null,
    warnings: own.prompt === '' ? warningsOf(attributes) : [],
    parts: own.prompt === '' ? worded.parts : [],
    attributes,
    style,
    origin: {
      prompt: own.prompt === '' ? 'ours' : 'user',
      negativePrompt: own.negativePrompt === '' ? 'ours' : 'user',
    },
  };
}

/** The attributes of a product as the drawings need them: the same reading as the prompts'. */
export function describe(product: Product, settings: PromptSettings = DEFAULT_SETTINGS): Attributes {
  return attributesOf(product, vocabularyWith(settings.things), brandsOf(settings));
}

function archetypeChosen(attributes: Attributes, wanted: OwnStyle | 'none' | null): Attributes {
  if (wanted === null || wanted === 'none' || !('archetype' in wanted)) return attributes;
  return { ...attributes, archetype: { value: wanted.archetype, source: "the job's style" } };
}

const brandsOf = ({ brandTerms }: PromptSettings): ReadonlySet<string> =>
  new Set(brandTerms.map((term) => term.trim().toLowerCase()));

function assertWritable(product: Product, { name, object }: Attributes): void {
  if (seenLine(product.name.slice(0, LONGEST_LOOK)) !== '' && (name !== '' || object !== null)) return;
  throw new PromptError(
    `Product ${plainText(product.id)} has no name to write a prompt from. Give it a name in the catalogue, or its job a prompt of its own, then retry the job.`,
  );
}

function warningsOf({ name, object, thing }: Attributes): string[] {
  if (thing === null) {
    return [`The vocabulary knows no thing in the name "${name}", so the prompt has the name alone.`];
  }
  if (name === '')
    return [`Nothing of the product's name may stand in a prompt: it says "${object ?? ''}" instead.`];
  return [];
}
