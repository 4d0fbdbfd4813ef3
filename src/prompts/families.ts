/** Which parts of a shop may hold the same things. */
import type { IndustryId } from './vocabulary/industries.ts';
import type { Thing } from './vocabulary/thing.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Parts of a shop whose things are named alike. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  words('food drinks kitchen health pets agriculture garden baby party'),
  words('beauty health baby cleaning clothing shoes jewellery bags linen sports outdoor'),
  words('furniture home linen kitchen cleaning garden building tools party crafts'),
  words('electronics office music energy automotive tools materials toys books building'),
  words('toys baby sports outdoor crafts party music books'),
  words('rope outdoor sports clothing materials packaging office garden'),
];

/** Whether the catalogue may well file such a thing there: "Lug Nuts" under car parts are no food. */
export function agrees({ industry }: Thing, filed: IndustryId | null): boolean {
  return (
    filed === null ||
    filed === industry ||
    FAMILIES.some((family) => family.has(industry) && family.has(filed))
  );
}
