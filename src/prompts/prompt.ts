/**
 * From a product to what a provider is asked for: attributes → archetype → style → wording. Pure and deterministic: the
 * same product, settings and limits give the same prompt at every door.
 */
import type { Job, Product } from '../queue/contract.ts';
import { plainText, seenLine } from '../text.ts';
import { type Attributes, attributesOf } from './attributes.ts';
import { ladderOf, type Rung, STEP_IN_WORDS, type WordingStep } from './ladder.ts';
import type { PromptPart } from './parts.ts';
import { type PolicyHit, policyOf } from './policy.ts';
import { DEFAULT_SETTINGS, type PromptSettings } from './settings.ts';
import { anotherView, type OwnStyle, ownStyleOf, type ResolvedStyle, styleOf } from './style.ts';
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
  /** The steps of its wording ladder; empty for a prompt written by hand, which is nobody's to reword. */
  ladder: readonly WordingStep[];
  /** The one that this prompt is worded in; null for one written by hand. */
  step: WordingStep | null;
  /** After a refusal it can be asked for in other words. */
  hasNextWording: boolean;
  /** Why no provider is asked for a picture of it; null where none forbids it, or where a person has written the prompt. */
  policy: PolicyHit | null;
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

type Wish = Pick<Job, 'prompt' | 'negativePrompt' | 'product'> &
  Partial<Pick<Job, 'stylePreset' | 'wordingStep' | 'take'>>;

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
  const attributes = archetypeChosen(describe(job.product, settings), wanted);
  if (own.prompt === '') assertWritable(job.product, attributes);
  const chosen = wanted !== null && wanted !== 'none' && 'preset' in wanted ? wanted.preset : null;
  const style = anotherView(styleOf(job.product, attributes, settings, chosen), job.take ?? 0);
  const told = {
    stylePreset: wanted === null ? (job.stylePreset ?? null) : null,
    attributes,
    style,
    origin: {
      prompt: own.prompt === '' ? ('ours' as const) : ('user' as const),
      negativePrompt: own.negativePrompt === '' ? ('ours' as const) : ('user' as const),
    },
  };
  const rungs = ladderOf(job.product, attributes, style, settings, chosen);
  const at = own.prompt === '' ? Math.min(job.wordingStep ?? 0, rungs.length - 1) : 0;
  const worded = wordedFor(rungs[at]?.parts ?? [], limits, settings.templates[limits.wording]);
  const negativePrompt = own.negativePrompt === '' ? worded.negativePrompt : own.negativePrompt;
  if (own.prompt !== '') {
    const noLadder = { ladder: [], step: null, hasNextWording: false, policy: null };
    return { ...told, ...noLadder, prompt: own.prompt, negativePrompt, warnings: [], parts: [] };
  }
  return {
    ...told,
    prompt: worded.prompt,
    negativePrompt,
    warnings: [...warningsOf(attributes), ...rewordedAs(rungs, at)],
    parts: worded.parts,
    ladder: rungs.map(({ step }) => step),
    step: rungs[at]?.step ?? 'full',
    hasNextWording: at + 1 < rungs.length,
    policy: policyOf(job.product, settings.skip),
  };
}

function rewordedAs(rungs: readonly Rung[], at: number): string[] {
  const rung = rungs[at];
  if (at === 0 || rung === undefined) return [];
  return [`Refused in other words before, so this asks for ${STEP_IN_WORDS[rung.step]}.`];
}

/** The attributes of a product as the drawings need them: the same reading as the prompts'. */
export function describe(product: Product, settings: PromptSettings = DEFAULT_SETTINGS): Attributes {
  return attributesOf(product, vocabularyWith(settings.things), brandsOf(settings));
}

/** The same as a job has them: its own style may name another archetype. */
export function attributesFor(
  { product, stylePreset }: Pick<Job, 'product' | 'stylePreset'>,
  settings: PromptSettings,
): Attributes {
  return archetypeChosen(describe(product, settings), ownStyleOf(stylePreset, settings));
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
