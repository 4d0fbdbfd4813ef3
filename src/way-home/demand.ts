/** What the images of a provider will need of the way home: types, size, addresses. */
import { DEFAULT_LIMITS } from '../images/guards.ts';
import { IMAGE_TYPES, type ImageType } from '../images/types.ts';
import type { Asks, ImageProvider } from '../providers/contract.ts';
import { callFolder, imageKey } from '../storage/key.ts';

/** Where nobody knows how large the images will be. */
const USUAL_PIXELS = 1024 * 1024;
/** Eight bits for red, green, blue and alpha: no format of ours takes more, however little can be compressed. */
const MOST_BYTES_A_PIXEL = 4;
const HEADERS_BYTES = 64 * 1024;

export interface Demand {
  /** Whose images: "openai". */
  provider: string;
  model: string | null;
  isPaid: boolean;
  /** All that may come. */
  types: readonly ImageType[];
  largestBytes: number;
  asks: Asks | null;
}

/** @param provider null: nobody is known yet, so that everything may come. */
export function demandOf(provider: Pick<ImageProvider, 'id' | 'unitCostMicroUsd' | 'asks'> | null): Demand {
  const asks = provider?.asks ?? null;
  return {
    provider: provider?.id ?? 'a provider',
    model: asks?.model ?? null,
    isPaid: provider === null || provider.unitCostMicroUsd > 0,
    types: asks?.format ? [asks.format] : (Object.keys(IMAGE_TYPES) as ImageType[]),
    largestBytes: asks?.largestBytes ?? mostBytes(asks?.pixels ?? null),
    asks,
  };
}

/** The same for each model that the provider may be asked for. */
export function demandsOf(
  provider: Pick<ImageProvider, 'id' | 'unitCostMicroUsd' | 'asks' | 'models' | 'byWish'> | null,
): Demand[] {
  if (provider?.models === undefined) return [demandOf(provider)];
  const { models, byWish } = provider;
  return [...new Set([...models.values(), ...(byWish === undefined ? [] : [byWish])])].map(demandOf);
}

/** The most that an image of so many pixels takes, as far as our own guards let it through. */
function mostBytes(pixels: number | null): number {
  return Math.min((pixels ?? USUAL_PIXELS) * MOST_BYTES_A_PIXEL + HEADERS_BYTES, DEFAULT_LIMITS.maxBytes);
}

/** Keys as paid images get them, two of each type: as long as ours ever are, and no image's. */
export function sampleKeys(types: readonly ImageType[]): string[] {
  return types.flatMap((type) =>
    ['5a', 'a5'].map((pair) => {
      const hash = pair.repeat(32);
      return imageKey(hash, IMAGE_TYPES[type].extension, callFolder(hash));
    }),
  );
}
