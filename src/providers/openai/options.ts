/** What is asked of a model at OpenAI, or at a server like it, when the user has not said. */
import { UserError } from '../../errors.ts';
import type { MicroUsd } from '../../money.ts';
import type { Capabilities, ImageOptions } from '../contract.ts';
import type { Dialect } from './dialects.ts';
import {
  ALL_QUALITIES,
  DEFAULT_OPENAI_FORMAT,
  DEFAULT_OPENAI_MODEL,
  DEFAULT_OPENAI_SIZE,
  defaultQuality,
  openAiCapabilities,
} from './models.ts';
import { PAID_PROMPT_BYTES } from './prices.ts';

/** @throws {UserError} `provider_config` for a server whose models nobody here knows. */
export function modelOf({ official }: Dialect): string {
  if (official) return DEFAULT_OPENAI_MODEL;
  throw new UserError(
    'provider_config',
    'The server of openai-base-url needs the name of one of its models.',
    'Set openai-model.',
  );
}

export function capabilitiesOf(
  model: string,
  dialect: Dialect,
  maxPriceMicroUsd: MicroUsd | null,
): Capabilities {
  const known = dialect.official && maxPriceMicroUsd === null;
  const own = openAiCapabilities(model, known ? PAID_PROMPT_BYTES : null);
  return {
    ...own,
    negativePrompt: dialect.negativePromptField !== null,
    seed: dialect.seedField !== null,
    qualities: dialect.knows.includes('quality') ? (dialect.official ? own.qualities : ALL_QUALITIES) : [],
    formats: dialect.formats,
    size: dialect.sizes ?? own.size,
  };
}

/** What is asked for when the user has not said: at other servers as little as possible, since each knows less. */
export function withDefaults(options: ImageOptions, dialect: Dialect): ImageOptions {
  const { formats, sizes } = dialect;
  const quality = options.quality ?? defaultQuality(dialect);
  const format = options.format ?? (formats.includes(DEFAULT_OPENAI_FORMAT) ? DEFAULT_OPENAI_FORMAT : null);
  const size = options.size ?? (sizes?.kind === 'ratios' ? { width: 1, height: 1 } : DEFAULT_OPENAI_SIZE);
  return { ...options, quality, format, size };
}
