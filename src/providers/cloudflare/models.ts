/** Cloudflare's text-to-image models: what they take, how they answer, and how many neurons an image takes. */
import { UserError } from '../../errors.ts';
import type { Capabilities, ImageSize, SizeRule } from '../contract.ts';

export const DEFAULT_CLOUDFLARE_MODEL = '@cf/black-forest-labs/flux-2-klein-4b';
const DEFAULT_SIZE: ImageSize = { width: 1024, height: 1024 };

/** What an image takes, in neurons. What is left out is 0. */
export interface Neurons {
  /** Of each begun tile of 512 × 512 pixels. */
  perTile?: number;
  perStep?: number;
  perTileAndStep?: number;
  firstMegapixel?: number;
  furtherMegapixel?: number;
}

export interface CloudflareModel {
  name: string;
  /** How a request is sent. */
  request: 'form' | 'json';
  /** Sent, so that its price is known; null: the model's own number, which has no price. */
  steps: { field: 'steps' | 'num_steps'; count: number } | null;
  neurons: Neurons;
  size: SizeRule;
  seed: boolean;
  negativePrompt: boolean;
  maxPromptCharacters: number;
}

const pixels = (maxEdge: number): SizeRule => ({
  kind: 'pixels',
  multipleOf: 16,
  minPixels: 256 * 256,
  maxPixels: maxEdge * maxEdge,
  maxEdge,
  maxRatio: maxEdge / 256,
});

/** Nobody tells a limit for most of them; ours have some 800 characters. */
const LONG_PROMPT = 4_000;
const FLUX_2 = {
  request: 'form',
  size: pixels(1920),
  seed: false,
  negativePrompt: false,
  maxPromptCharacters: LONG_PROMPT,
} as const;
const DIFFUSION = {
  request: 'json',
  size: pixels(2048),
  seed: true,
  negativePrompt: true,
  maxPromptCharacters: LONG_PROMPT,
} as const;

/** When and where neurons and fields were looked up. */
export const NEURONS_LOOKED_UP = {
  asOf: '2026-11-28',
  source: "Cloudflare's price list of Workers AI (of 2026-08-28) and its models' input schemas",
};

export const CLOUDFLARE_MODELS: readonly CloudflareModel[] = [
  { name: DEFAULT_CLOUDFLARE_MODEL, ...FLUX_2, steps: null, neurons: { perTile: 26.05 } },
  {
    name: '@cf/black-forest-labs/flux-2-klein-9b',
    ...FLUX_2,
    steps: null,
    neurons: { firstMegapixel: 1363.64, furtherMegapixel: 181.82 },
  },
  {
    name: '@cf/black-forest-labs/flux-2-dev',
    ...FLUX_2,
    steps: { field: 'steps', count: 25 },
    neurons: { perTileAndStep: 37.5 },
  },
  {
    name: '@cf/black-forest-labs/flux-1-schnell',
    request: 'json',
    steps: { field: 'steps', count: 4 },
    neurons: { perTile: 4.8, perStep: 9.6 },
    size: { kind: 'fixed' },
    seed: false,
    negativePrompt: false,
    maxPromptCharacters: 2_048,
  },
  {
    name: '@cf/leonardo/lucid-origin',
    ...DIFFUSION,
    negativePrompt: false,
    steps: { field: 'num_steps', count: 25 },
    neurons: { perTile: 636, perStep: 12 },
  },
  {
    name: '@cf/leonardo/phoenix-1.0',
    ...DIFFUSION,
    steps: { field: 'num_steps', count: 25 },
    neurons: { perTile: 530, perStep: 10 },
  },
  // In beta, at no price: nothing is counted.
  ...['@cf/bytedance/stable-diffusion-xl-lightning', '@cf/stabilityai/stable-diffusion-xl-base-1.0'].map(
    (name): CloudflareModel => ({ name, ...DIFFUSION, steps: null, neurons: {} }),
  ),
];

/**
 * @param name In full, or what stands after its last slash.
 * @throws {UserError} `provider_config` for a model whose neurons nobody here knows.
 */
export function cloudflareModel(name: string): CloudflareModel {
  const found = CLOUDFLARE_MODELS.find((model) => model.name === name || model.name.endsWith(`/${name}`));
  if (found !== undefined) return found;
  throw new UserError(
    'provider_config',
    `Nobody here knows how many neurons the Cloudflare model ${name} takes, so its calls cannot be counted.`,
    `Set cloudflare-model to one of: ${CLOUDFLARE_MODELS.map((model) => model.name).join(', ')}.`,
  );
}

export function capabilitiesOf(model: CloudflareModel): Capabilities {
  const { negativePrompt, seed, maxPromptCharacters, size } = model;
  return {
    negativePrompt,
    // They read sentences, also those that take a negative prompt.
    wording: 'natural',
    seed,
    stylePresets: [],
    qualities: [],
    formats: [],
    maxPromptCharacters,
    maxPromptBytes: null,
    size,
  };
}

/** The size that is asked for where none was; null where it cannot be chosen. */
export function sizeOf({ size }: CloudflareModel, wanted: ImageSize | null): ImageSize | null {
  return wanted ?? (size.kind === 'fixed' ? null : DEFAULT_SIZE);
}

const TILE = 512;
const MEGAPIXEL = 1024 * 1024;

/** What one image takes, in whole neurons, rounded up. @param size null: the model's own, 1024 × 1024. */
export function neuronsOf({ neurons, steps }: CloudflareModel, size: ImageSize | null): number {
  const { width, height } = size ?? DEFAULT_SIZE;
  const tiles = Math.ceil(width / TILE) * Math.ceil(height / TILE);
  const further = Math.max(0, Math.ceil((width * height) / MEGAPIXEL) - 1);
  const count = steps?.count ?? 0;
  const { perTile = 0, perStep = 0, perTileAndStep = 0, firstMegapixel = 0, furtherMegapixel = 0 } = neurons;
  return Math.ceil(
    tiles * (perTile + perTileAndStep * count) +
      perStep * count +
      firstMegapixel +
      further * furtherMegapixel,
  );
}
