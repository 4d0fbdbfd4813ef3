/**
 * How the parts of a prompt are worded for a kind of model: labelled sentences where it reads language and takes no
 * negative prompt (GPT image, Gemini, FLUX), phrases with a negative prompt (Stable Diffusion), and few short phrases
 * where the rest are flags (Midjourney).
 */
import type { PartName, PromptPart } from './parts.ts';
import { renderTemplate, type Template } from './template.ts';

export type PromptWording = 'natural' | 'light' | 'flags';

export interface PromptLimits {
  wording: PromptWording;
  maxCharacters: number;
  /** Of UTF-8; null = no limit. */
  maxBytes: number | null;
}

export interface Worded {
  prompt: string;
  negativePrompt: string;
  /** The parts that stand in one of them. */
  parts: PromptPart[];
}

/** Longer ones cost more and are followed no better. */
const LONGEST: Readonly<Record<PromptWording, number>> = { natural: 1_500, light: 900, flags: 600 };

/** What goes first when a prompt is too long. */
const LEAST_NEEDED: readonly PartName[] = [
  'mood',
  'palette',
  'lens',
  'section',
  'user',
  'constraint',
  'composition',
  'light',
  'background',
  'look',
  'material',
  'packaging',
];
/** Too much for the few words that are followed there. */
const NOT_IN_FLAGS: ReadonlySet<PartName> = new Set(['constraint', 'section', 'mood', 'medium']);
/** What a model of pictures makes badly unless it is told: only for those that take it as a negative. */
const FLAWS = ['blurry', 'low quality', 'distorted shapes', 'extra objects'];

/** @param template The owner's wording for this kind of model; ours unless given. */
export function wordedFor(
  parts: readonly PromptPart[],
  limits: PromptLimits,
  template: Template | undefined = undefined,
): Worded {
  const { wording } = limits;
  const write =
    template === undefined
      ? WORDINGS[wording]
      : (said: readonly PromptPart[]) => renderTemplate(template, said);
  let kept =
    wording === 'flags' && template === undefined
      ? parts.filter(({ part }) => !NOT_IN_FLAGS.has(part))
      : [...parts];
  let prompt = write(kept);
  for (const name of LEAST_NEEDED) {
    if (isWithin(prompt, limits)) break;
    kept = kept.filter(({ part }) => part !== name);
    prompt = write(kept);
  }
  const exclusions = textsOf(parts, 'exclusion');
  const negative = wording === 'flags' ? exclusions : [...exclusions, ...FLAWS];
  return { prompt, negativePrompt: negative.join(', '), parts: kept };
}

function isWithin(prompt: string, { wording, maxCharacters, maxBytes }: PromptLimits): boolean {
  if (prompt.length > Math.min(maxCharacters, LONGEST[wording])) return false;
  return maxBytes === null || new TextEncoder().encode(prompt).length <= maxBytes;
}

const WORDINGS: Readonly<Record<PromptWording, (parts: readonly PromptPart[]) => string>> = {
  natural(parts) {
    const one = (name: PartName) => textsOf(parts, name)[0];
    const section = one('section');
    const where = section === undefined ? 'an online shop' : `the ${section} section of an online shop`;
    const lines = [
      `${one('medium') ?? 'Product photograph'} for ${where}`,
      labelled('Subject', subjectOf(parts)),
      labelled('Look', lookOf(parts).join('; ')),
      labelled('Setting', one('background')),
      labelled('Light', one('light')),
      labelled('Camera', one('lens')),
      labelled('Framing', one('composition')),
      labelled('Mood', [one('palette'), one('mood')].filter(Boolean).join('; ')),
      labelled('Must', textsOf(parts, 'constraint').join('; ')),
      noneOf(textsOf(parts, 'exclusion')),
    ];
    return lines
      .filter((line) => line !== null)
      .map((line) => `${line}.`)
      .join('\n');
  },
  light(parts) {
    const one = (name: PartName) => textsOf(parts, name)[0];
    return [
      `${one('medium') ?? 'Product photograph'} of ${subjectOf(parts)}`,
      ...lookOf(parts),
      one('background'),
      one('light'),
      one('lens'),
      one('composition'),
      one('palette'),
      one('mood'),
    ]
      .filter((text) => text !== undefined && text !== '')
      .join(', ');
  },
  flags(parts) {
    const one = (name: PartName) => textsOf(parts, name)[0];
    return [
      subjectOf(parts),
      ...lookOf(parts),
      'product photography',
      one('background'),
      one('light'),
      one('lens'),
      one('composition'),
      one('palette'),
    ]
      .filter((text) => text !== undefined && text !== '')
      .join(', ');
  },
};

function subjectOf(parts: readonly PromptPart[]): string {
  const [name] = textsOf(parts, 'subject');
  const [kind] = textsOf(parts, 'kind');
  if (name === undefined) return kind ?? 'one product';
  return kind === undefined ? name : `${name} (${kind})`;
}

function lookOf(parts: readonly PromptPart[]): string[] {
  const materials = textsOf(parts, 'material');
  return [
    ...textsOf(parts, 'packaging'),
    ...textsOf(parts, 'look'),
    ...textsOf(parts, 'contents'),
    ...(materials.length === 0 ? [] : [`made of ${materials.join(' and ')}`]),
    ...textsOf(parts, 'colour').map((colour) => `colour ${colour}`),
    ...textsOf(parts, 'user').map((user) => `made ${user}`),
  ];
}

function noneOf(exclusions: readonly string[]): string | null {
  return exclusions.length === 0 ? null : `No ${exclusions.join(', ')}`;
}

function labelled(label: string, text: string | undefined): string | null {
  return text === undefined || text === '' ? null : `${label}: ${text}`;
}

function textsOf(parts: readonly PromptPart[], name: PartName): string[] {
  return parts.filter(({ part }) => part === name).map(({ text }) => text);
}
