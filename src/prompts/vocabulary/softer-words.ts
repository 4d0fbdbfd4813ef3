/**
 * What the wording ladder says instead: words that a moderator takes for a drug, and others that are as true. And how a
 * product looks when only its packaging is shown.
 */
import type { IndustryId } from './industries.ts';

/** Each word and what is as true of it. From the particular to the general: the first that fits is taken. */
export const SOFTER: readonly (readonly [words: RegExp, softer: string])[] = [
  [/\bhempcrete\b/giu, 'lime-bound plant-chip'],
  [/\bhemp[ -]?lime\b/giu, 'lime-bound plant-chip'],
  [/\bhemp(?: bast)?[ -]fib(?:re|er)(s?)\b/giu, 'bast fibre$1'],
  [/\bnatural hemp\b(?= (?:yarn|fabric|textile|cloth))/giu, 'natural bast fibre'],
  [/\bhemp[ -](?:hurds?|shivs?)(?: chips)?\b/giu, 'woody plant chips'],
  [/\b(?:hurds?|shivs?)(?: chips)?\b/giu, 'woody plant chips'],
  [/\bhempseeds?\b/giu, 'plant seeds'],
  [/\bhemp hearts?\b/giu, 'seed kernels'],
  [/\bhemp(?:en)?\b/giu, 'plant'],
  [/\bcannabis\b/giu, 'plant'],
];

/** The same in a product's own name, where nobody knows what kind of thing it is. */
export const SOFTER_IN_NAMES = /\b(?:hemp(?:en)?|cannabis)\b/giu;
export const SOFTER_NAME = 'plant-based';

/** Words that moderators misread even where they say what must not be seen. */
export const MISREAD =
  /\b(?:lea(?:f|ves)|buds?|flowers?|smoke|herbs?|medical|syringes?|crosses|skin|faces?|bod(?:y|ies)|babies|children|models|feet|legs|flames|blood)\b/iu;

/** How a thing without a container of its own is packed, by its part of the shop. Each is blank and closed. */
export const PARCELS: Readonly<Partial<Record<IndustryId, string>>> & { other: string } = {
  clothing: 'plain, sealed paper mailing bag without print',
  linen: 'plain, sealed paper mailing bag without print',
  rope: 'parcel wrapped in plain brown paper',
  food: 'plain, folded paper bag without print',
  furniture: 'large, plain, closed cardboard box on a wooden pallet',
  building: 'wooden pallet load, wrapped in plain opaque film',
  other: 'plain, closed cardboard box without print',
};

/** Here what is loose comes in a sack. */
export const IN_SACKS: ReadonlySet<IndustryId> = new Set([
  'pets',
  'garden',
  'agriculture',
  'energy',
  'materials',
]);
export const SACK = 'plain, closed paper sack without print';
/** Here a box would be taken for what is sold. */
export const NOT_PACKED: ReadonlySet<IndustryId> = new Set(['packaging']);
