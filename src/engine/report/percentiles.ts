/** Percentiles of a stream of numbers in bounded memory. */
import type { Random } from '../../clock.ts';

const SAMPLE_SIZE = 10_000;

export interface Sample {
  add(value: number): void;
  /** `p` from 0 to 1, nearest rank; null when nothing was added. */
  percentile(p: number): number | null;
}

/** Exact up to `size` values; of more, every one has the same chance to be among those kept (Vitter's algorithm R). */
export function createSample(random: Random, size: number = SAMPLE_SIZE): Sample {
  const values: number[] = [];
  let seen = 0;
  return {
    add(value) {
      seen += 1;
      if (values.length < size) {
        values.push(value);
        return;
      }
      const place = Math.floor(random() * seen);
      if (place < size) values[place] = value;
    },
    percentile: (p) =>
      nearestRank(
        values.toSorted((a, b) => a - b),
        p,
      ),
  };
}

/** The value that `p` (0 to 1) of the values, sorted upwards, do not exceed; null when there are none. */
export function nearestRank(sorted: readonly number[], p: number): number | null {
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? null;
}
