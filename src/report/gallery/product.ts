/** What the gallery shows of a product, and the states in which one can be. */

/** `image`: a real one · `placeholder` · `failed`: no image, and its job has failed · `waiting`: no image yet. */
export type GalleryState = 'image' | 'placeholder' | 'failed' | 'waiting';

export interface GalleryProduct {
  id: string;
  name: string;
  description: string | null;
  industry: string | null;
  subIndustry: string | null;
  plantPart: string | null;
  state: GalleryState;
  image: {
    /** Beside the page: `images/….webp`; null when the image lies elsewhere (see `url`). */
    file: string | null;
    /** Where the product's image lies; linked, never loaded. */
    url: string;
    width: number | null;
    height: number | null;
    provider: string | null;
    /** ISO time. */
    madeAt: string | null;
    /** What its provider was asked. */
    prompt: string | null;
  } | null;
  /** For `failed` and `waiting`: why, in the words of the queue. */
  reason: string | null;
}

export const STATES: Record<GalleryState, { one: string; many: string; title: string }> = {
  image: { one: 'image', many: 'images', title: 'Has an image' },
  placeholder: { one: 'placeholder', many: 'placeholders', title: 'Has a placeholder' },
  failed: { one: 'failed', many: 'failed', title: 'Failed' },
  waiting: { one: 'without an image', many: 'without an image', title: 'Has no image' },
};
export const ORDER = ['image', 'placeholder', 'failed', 'waiting'] as const satisfies GalleryState[];

export type StateCounts = Readonly<Record<GalleryState, number>>;

export function countStates(products: readonly Pick<GalleryProduct, 'state'>[]): StateCounts {
  const counts = { image: 0, placeholder: 0, failed: 0, waiting: 0 };
  for (const { state } of products) counts[state] += 1;
  return counts;
}

export function totalOf(counts: StateCounts): number {
  return ORDER.reduce((sum, state) => sum + counts[state], 0);
}
