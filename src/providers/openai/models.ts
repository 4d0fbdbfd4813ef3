/** What OpenAI's image models can do and how long they live, as data. Names are open-ended: unknown ones are tried. */
import type { OpenAI } from 'openai';
import { UserError } from '../../errors.ts';
import type { Capabilities, SizeRule } from '../contract.ts';

type GenerateBody = OpenAI.Images.ImageGenerateParamsNonStreaming;
export type OpenAiQuality = Exclude<NonNullable<GenerateBody['quality']>, 'auto' | 'standard' | 'hd'>;

export const DEFAULT_OPENAI_MODEL = 'gpt-image-2.5-flare';
/** At 1024 × 1024 about a cent an image; `low` costs half of it and shows, `auto` has no price at all. */
export const DEFAULT_OPENAI_QUALITY = 'medium' satisfies OpenAiQuality;
export const DEFAULT_OPENAI_SIZE = { width: 1024, height: 1024 };
export const DEFAULT_OPENAI_FORMAT = 'webp';

/** Newest first: the first is recommended when a model is gone. */
export const LIVING_MODELS: readonly string[] = [
  DEFAULT_OPENAI_MODEL,
  'gpt-image-2.5-sunburst',
  'gpt-image-2.6-flare',
  'gpt-image-2.6-sunburst',
  'gpt-image-2',
];

/** Days (UTC) on which models were or will be shut down. Source: OpenAI's deprecations page, 2026-11-27. */
export const SHUTDOWN_DATES: Readonly<Record<string, string>> = {
  'dall-e-2': '2026-05-12',
  'dall-e-3': '2026-05-12',
  'gpt-image-1': '2026-10-23',
  'gpt-image-1-mini': '2026-12-01',
  'gpt-image-1.5': '2026-12-01',
  'gpt-image-1.5-2025-12-16': '2026-12-01',
  'chatgpt-image-latest': '2026-12-01',
};

/** A shutdown is announced to the user so many days ahead. */
const WARNING_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What the end of a model means today: a warning, or null.
 * @param announced The `shutdown_date` that the API tells; wins over the table.
 * @throws {UserError} `provider_config` when the model is gone, naming one that lives.
 */
export function checkShutdown(model: string, nowMs: number, announced: string | null): string | null {
  const known = Object.hasOwn(SHUTDOWN_DATES, model) ? SHUTDOWN_DATES[model] : undefined;
  const date = announced ?? known;
  const endMs = date === undefined ? Number.NaN : Date.parse(date);
  if (date === undefined || Number.isNaN(endMs)) return null;
  const day = new Date(endMs).toISOString().slice(0, 10);
  const heir = LIVING_MODELS.find((living) => living !== model) ?? DEFAULT_OPENAI_MODEL;
  if (endMs <= nowMs) {
    throw new UserError(
      'provider_config',
      `OpenAI shut the model ${model} down on ${day}.`,
      `Set openai-model to ${heir}.`,
    );
  }
  if (endMs - nowMs > WARNING_DAYS * DAY_MS) return null;
  return `OpenAI will shut the model ${model} down on ${day}. Set openai-model to ${heir} before.`;
}

/** Divisible by 16, up to 4K; the limits of gpt-image-2, which its successors keep. */
const ANY_SIZE: SizeRule = {
  kind: 'pixels',
  multipleOf: 16,
  minPixels: 655_360,
  maxPixels: 3840 * 2160,
  maxEdge: 3840,
  maxRatio: 3,
};
const THREE_SIZES: SizeRule = {
  kind: 'list',
  sizes: [
    { width: 1024, height: 1024 },
    { width: 1536, height: 1024 },
    { width: 1024, height: 1536 },
  ],
};

const THREE_QUALITIES = ['low', 'medium', 'high'] as const satisfies OpenAiQuality[];
export const ALL_QUALITIES = [...THREE_QUALITIES, 'xhigh', 'max'] as const satisfies OpenAiQuality[];

export interface ModelTraits {
  size: SizeRule;
  qualities: readonly OpenAiQuality[];
  complexity: boolean;
}

/** By the beginning of the name, the first that fits; a name that nobody knows is taken for one of the newest. */
const FAMILIES: readonly (ModelTraits & { prefix: string })[] = [
  { prefix: 'gpt-image-2.6-', size: ANY_SIZE, qualities: ALL_QUALITIES, complexity: true },
  { prefix: 'gpt-image-2.5-', size: ANY_SIZE, qualities: ALL_QUALITIES, complexity: false },
  { prefix: 'gpt-image-2', size: ANY_SIZE, qualities: THREE_QUALITIES, complexity: false },
  { prefix: 'gpt-image-1', size: THREE_SIZES, qualities: THREE_QUALITIES, complexity: false },
  { prefix: 'chatgpt-image-latest', size: THREE_SIZES, qualities: THREE_QUALITIES, complexity: false },
];
const NEWEST: ModelTraits = { size: ANY_SIZE, qualities: ALL_QUALITIES, complexity: true };

export function traitsOf(model: string): ModelTraits {
  const dated = /^gpt-image-2-\d/.test(model) ? 'gpt-image-2' : model;
  const row = FAMILIES.find(({ prefix }) =>
    prefix === 'gpt-image-2' ? dated === prefix : dated.startsWith(prefix),
  );
  return row ?? NEWEST;
}

/** The API's own limit. */
export const MAX_PROMPT_CHARACTERS = 32_000;

export function openAiCapabilities(model: string, maxPromptBytes: number | null): Capabilities {
  const { size, qualities } = traitsOf(model);
  return {
    negativePrompt: false,
    seed: false,
    stylePresets: [],
    qualities,
    formats: ['webp', 'png', 'jpeg'],
    maxPromptCharacters: MAX_PROMPT_CHARACTERS,
    maxPromptBytes,
    size,
  };
}

/** Left to OpenAI it would be `auto`, which has no price. */
export function defaultQuality({ official }: { official: boolean }): string | null {
  return official ? DEFAULT_OPENAI_QUALITY : null;
}
