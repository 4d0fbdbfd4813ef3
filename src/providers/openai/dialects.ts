/** How servers that speak OpenAI's image API differ from it, as data: one row a server. */
import type { MicroUsd } from '../../money.ts';
import type { ImageFormat, ImageSize, SizeRule } from '../contract.ts';
import { type HostPattern, hostMatches } from '../shared/hosts.ts';

export const DIALECT_NAMES = ['openai', 'azure', 'xai', 'together', 'compatible'] as const;
export type DialectName = (typeof DIALECT_NAMES)[number];

export interface Dialect {
  /** It is recognised by its host. */
  hosts: readonly HostPattern[];
  /** True for OpenAI's own API: its prices, its models and their ends, its options. */
  official: boolean;
  /** How a size is asked for: `size: "1024x1024"`, `aspect_ratio: "1:1"`, or `width` and `height`. */
  size: 'size' | 'aspect_ratio' | 'width_height';
  /** Sizes that it takes; null = as the model does. */
  sizes: SizeRule | null;
  /** What it wants to be told for base64 in the answer; null = it must not be told. */
  responseFormat: 'b64_json' | 'base64' | null;
  /** Which of OpenAI's options it knows. */
  knows: readonly ('quality' | 'background' | 'compression' | 'moderation' | 'complexity')[];
  formats: readonly ImageFormat[];
  /** Names of fields for what OpenAI itself does not have; null = it cannot. */
  negativePromptField: string | null;
  seedField: string | null;
  /** Sent with every request. */
  extraBody: Readonly<Record<string, unknown>>;
  /** What the call has cost, where the answer tells. */
  reportedCost: ((usage: Readonly<Record<string, unknown>>) => MicroUsd | null) | null;
}

/** Sizes that diffusion servers take: they round by themselves, and differ in their limits. */
const DIFFUSION_SIZES: SizeRule = {
  kind: 'pixels',
  multipleOf: 8,
  minPixels: 64 * 64,
  maxPixels: 4096 * 4096,
  maxEdge: 4096,
  maxRatio: 4,
};

/** 10¹⁰ ticks are a dollar. Source: docs.x.ai, cost tracking. */
const XAI_TICKS_PER_MICRO_USD = 10_000;

function xaiCost({ cost_in_usd_ticks: ticks }: Readonly<Record<string, unknown>>): MicroUsd | null {
  if (typeof ticks !== 'number' || !Number.isFinite(ticks) || ticks < 0) return null;
  return Math.ceil(ticks / XAI_TICKS_PER_MICRO_USD);
}

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  openai: {
    hosts: ['api.openai.com', '*.api.openai.com'],
    official: true,
    size: 'size',
    sizes: null,
    responseFormat: null,
    knows: ['quality', 'background', 'compression', 'moderation', 'complexity'],
    formats: ['webp', 'png', 'jpeg'],
    negativePromptField: null,
    seedField: null,
    extraBody: {},
    reportedCost: null,
  },
  /** The same models under names and prices of one's own. */
  azure: {
    hosts: ['*.openai.azure.com', '*.services.ai.azure.com'],
    official: false,
    size: 'size',
    sizes: null,
    responseFormat: null,
    knows: ['quality', 'background', 'compression', 'moderation', 'complexity'],
    formats: ['png', 'jpeg'],
    negativePromptField: null,
    seedField: null,
    extraBody: {},
    reportedCost: null,
  },
  /** Refuses `size`. */
  xai: {
    hosts: ['api.x.ai', '*.api.x.ai'],
    official: false,
    size: 'aspect_ratio',
    sizes: {
      kind: 'ratios',
      ratios: ['1:1', '3:4', '4:3', '9:16', '16:9', '2:3', '3:2', '9:20', '20:9', '1:2', '2:1'],
    },
    responseFormat: 'b64_json',
    knows: ['quality'],
    formats: [],
    negativePromptField: null,
    seedField: null,
    extraBody: { resolution: '1k' },
    reportedCost: xaiCost,
  },
  together: {
    hosts: ['api.together.xyz', 'api.together.ai'],
    official: false,
    size: 'width_height',
    sizes: {
      ...DIFFUSION_SIZES,
      multipleOf: 16,
      minPixels: 256 * 256,
      maxPixels: 2048 * 2048,
      maxEdge: 2048,
    },
    responseFormat: 'base64',
    knows: [],
    formats: ['png', 'jpeg'],
    negativePromptField: 'negative_prompt',
    seedField: 'seed',
    extraBody: {},
    reportedCost: null,
  },
  /** Everybody else: stable-diffusion.cpp's server, LocalAI, vLLM, gateways of one's own. */
  compatible: {
    hosts: [],
    official: false,
    size: 'size',
    sizes: DIFFUSION_SIZES,
    responseFormat: 'b64_json',
    knows: ['quality'],
    formats: [],
    negativePromptField: null,
    seedField: null,
    extraBody: {},
    reportedCost: null,
  },
};

/** The row that a base URL's host belongs to. */
export function dialectOf(hostname: string): DialectName {
  return DIALECT_NAMES.find((name) => hostMatches(hostname, DIALECTS[name].hosts)) ?? 'compatible';
}

/** The fields that ask for a size or a ratio. */
export function sizeFields(
  { size: how }: Pick<Dialect, 'size'>,
  { size, ratio }: { size: ImageSize | null; ratio: string | null },
): Record<string, string | number> {
  if (how === 'aspect_ratio') return ratio === null ? {} : { aspect_ratio: ratio };
  if (size === null) return {};
  if (how === 'width_height') return { width: size.width, height: size.height };
  return { size: `${size.width}x${size.height}` };
}
