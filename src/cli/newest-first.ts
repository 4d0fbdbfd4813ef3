/** The products that tell most of what was made: real images first, then placeholders, failures, the newest of each first. */
import type { CatalogueRow } from '../embedded/catalogue.ts';
import { stateOf } from '../embedded/shown.ts';
import { ORDER } from '../report/gallery/product.ts';

export interface NewestFirst {
  offer(rows: readonly CatalogueRow[]): void;
  rows(): CatalogueRow[];
}

/** Keeps at most twice as many as are wanted, however many are offered. */
export function newestFirst(most: number): NewestFirst {
  let kept: CatalogueRow[] = [];
  const cut = () => {
    kept = kept.toSorted(compare).slice(0, most);
  };
  return {
    offer(rows) {
      kept.push(...rows);
      if (kept.length > 2 * most) cut();
    },
    rows() {
      cut();
      return kept;
    },
  };
}

function compare(a: CatalogueRow, b: CatalogueRow): number {
  const byState = ORDER.indexOf(stateOf(a)) - ORDER.indexOf(stateOf(b));
  const [madeA, madeB] = [a.image?.created_at ?? '', b.image?.created_at ?? ''];
  // ISO times in UTC: text sorts as time does.
  if (byState !== 0) return byState;
  if (madeA !== madeB) return madeA < madeB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
