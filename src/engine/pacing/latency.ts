/** How long a provider's calls take: how many at once keep up a rate, and whether more at once only make each slower. */

/** Until calls have ended: slower than most image models are. */
const ASSUMED_MS = 30_000;
/** The weight of the latest call in the moving means. */
const WEIGHT = 0.1;
/** The mean of so many first calls is what later ones are held against. */
const FIRST_CALLS = 10;
const STRAINED = 1.5;
/** Calls are not equally long: with no slots to spare, the longer ones would hold back the rate. */
const SPARE_SLOTS = 1.5;

export interface Latency {
  add(ms: number): void;
  /** Calls at once that keep up so many images a minute. */
  slotsFor(perMinute: number): number;
  /** Images a minute that calls one after another bring. */
  readonly perMinuteOfOneSlot: number;
  /** What calls have taken of late; null as long as none has ended. */
  readonly recentMs: number | null;
  /** Calls take half as long again as the first ones did: whoever serves them is busy. */
  readonly strained: boolean;
}

/** @param knownMs What calls took in earlier runs; null = nobody knows. */
export function createLatency(knownMs: number | null = null): Latency {
  let typicalMs = knownMs ?? ASSUMED_MS;
  let firstMs = 0;
  let recentMs = 0;
  let calls = 0;

  return {
    add(ms) {
      typicalMs = Math.max(1, typicalMs + (ms - typicalMs) * WEIGHT);
      calls += 1;
      if (calls <= FIRST_CALLS) {
        firstMs += (ms - firstMs) / calls;
        recentMs = firstMs;
      } else {
        recentMs += (ms - recentMs) * WEIGHT;
      }
    },
    slotsFor: (perMinute) => Math.max(1, Math.ceil((perMinute / 60_000) * typicalMs * SPARE_SLOTS)),
    get perMinuteOfOneSlot() {
      return 60_000 / typicalMs;
    },
    get recentMs() {
      return calls === 0 ? null : recentMs;
    },
    get strained() {
      return recentMs > firstMs * STRAINED;
    },
  };
}
