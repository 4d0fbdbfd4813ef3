/** What earlier runs have learned of a provider, as far as it is still believed, and what this one has learned. */
import type { ImageProvider } from '../../providers/contract.ts';
import type { Learned, Remembered } from '../../queue/contract.ts';

const DAY_MS = 86_400_000;
/** What is older is forgotten. */
const LONGEST_DAYS = 30;
/** After so many days, half of what was borne at once is begun with. */
const HALVED_AFTER_DAYS = 7;

/** By which name it is remembered what a provider does. */
export function modelOf({ asks }: ImageProvider): string {
  return asks?.model ?? '';
}

/** What a limiter begins with. */
export interface Known {
  /** null: nothing is known. */
  perMinute: number | null;
  /** For so many terms nothing was refused at that rate, so more may be tried: each day counts as one. */
  quietTerms: number;
  /** One worker's part of what several bore together. */
  isPart: boolean;
  burst: number | null;
  slots: number | null;
  latencyMs: number | null;
}

export const NOTHING_KNOWN: Known = {
  perMinute: null,
  quietTerms: 0,
  isPart: false,
  burst: null,
  slots: null,
  latencyMs: null,
};

/** @param workers Among how many it is shared: each begins with its part of what they bore together. */
export function knownOf(remembered: Remembered | undefined, workers: number): Known {
  if (remembered === undefined || remembered.ageMs > LONGEST_DAYS * DAY_MS) return NOTHING_KNOWN;
  const { perMinute, perMinuteAgeMs, burst, slots, latencyMs, ageMs } = remembered;
  const rateDays = (perMinuteAgeMs ?? 0) / DAY_MS;
  const atOnce = (count: number | null) =>
    count === null
      ? null
      : Math.max(1, Math.floor(count / workers / 2 ** Math.floor(ageMs / DAY_MS / HALVED_AFTER_DAYS)));
  return {
    perMinute: perMinute === null || rateDays > LONGEST_DAYS ? null : perMinute / workers,
    quietTerms: rateDays,
    isPart: workers > 1,
    burst: atOnce(burst),
    slots: atOnce(slots),
    latencyMs,
  };
}

/** What a limiter has learned; null as long as it made no image. */
export type LearnedPace = Omit<Learned, 'provider' | 'model' | 'imageBytes'>;

/** Of what one of so many workers has learned, what it says of all together. Its part of a rate is added to the others' by the queue. */
export function ofAll(learned: LearnedPace, workers: number): LearnedPace {
  const { perMinute, isShare, burst, slots } = learned;
  const times = (count: number | null) => (count === null ? null : count * workers);
  return {
    ...learned,
    perMinute: isShare ? perMinute : times(perMinute),
    burst: times(burst),
    slots: times(slots),
  };
}
