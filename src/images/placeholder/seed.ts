import type { Random } from '../../clock.ts';

/** FNV-1a over UTF-16 units (32 bit, http://www.isthe.com/chongo/tech/comp/fnv/): the same on every machine. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** mulberry32: 32 bits of state are plenty for a drawing, and integer arithmetic is equal everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A number between `low` and `high`. */
export function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random();
}

/** One of a table's rows. */
export function pick<T>(random: Random, rows: readonly [T, ...T[]]): T {
  return rows[Math.floor(random() * rows.length)] ?? rows[0];
}
