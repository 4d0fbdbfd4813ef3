/**
 * What a provider has accepted since it last refused, as far as that tells its rate. A refusal says that it has nothing left of
 * what it takes at once, so what it accepts between two refusals is its rate; up to the first one it had a store besides.
 */
import type { Clock } from '../../clock.ts';

/** What it is taken to have in store before its first refusal: limits that were met hold one to twelve seconds' worth. */
const STORE_MINUTES = 8 / 60;
/** Of a run without refusals the latest calls are enough to look for a stretch. */
const MOST_CALLS = 500;
/** Fewer calls tell no rate. */
export const ENOUGH_CALLS = 3;

export interface Call {
  beganMs: number;
  /** How many were begun in all, itself included. */
  begun: number;
}

export interface Span {
  accepted: number;
  minutes: number;
}

export interface Accepted {
  began(call: Call): void;
  /** It was not accepted, or never made. */
  undone(call: Call): void;
  /** For so long nothing was asked for that might have been: that says nothing of what it bears. */
  idled(ms: number): void;
  /** What was accepted until now. */
  soFar(): Span;
  /** What was accepted until this call was begun; null when there was nothing, or no time for it. */
  upTo(call: Call): Span | null;
  /** The same of the stretch that took most, with what it may have had in store. */
  mostUpTo(call: Call): Span | null;
  /** Counts from a call that was refused: it has nothing left. */
  restart(call: Call): void;
  /** A refusal came before, so it began with nothing in store. */
  readonly isDrained: boolean;
}

export const perMinuteOf = ({ accepted, minutes }: Span): number => accepted / minutes;

export function createAccepted(clock: Clock): Accepted {
  let calls: Call[] = [];
  /** Accepted, and too long ago to be kept one by one. */
  let older = 0;
  let sinceMs = clock.now();
  let isDrained = false;

  const before = ({ begun }: Call) => calls.filter((call) => call.begun < begun);
  const minutesTo = (ms: number) => Math.max(0, ms - sinceMs) / 60_000;

  return {
    began(call) {
      calls.push(call);
      if (calls.length <= MOST_CALLS) return;
      calls.shift();
      older += 1;
    },
    undone({ begun }) {
      calls = calls.filter((call) => call.begun !== begun);
    },
    idled(ms) {
      sinceMs = Math.min(clock.now(), sinceMs + ms);
    },
    soFar: () => ({ accepted: older + calls.length, minutes: minutesTo(clock.now()) }),
    upTo(call) {
      const span = { accepted: older + before(call).length, minutes: minutesTo(call.beganMs) };
      return span.accepted === 0 || span.minutes === 0 ? null : span;
    },
    mostUpTo(call) {
      const taken = before(call);
      const stretches = taken.map(({ beganMs }, at) => ({
        accepted: taken.length - at,
        minutes: (call.beganMs - beganMs) / 60_000 + STORE_MINUTES,
      }));
      return stretches.reduce<Span | null>(
        (most, span) => (most !== null && perMinuteOf(most) >= perMinuteOf(span) ? most : span),
        null,
      );
    },
    restart({ beganMs, begun }) {
      calls = calls.filter((call) => call.begun > begun);
      older = 0;
      sinceMs = beganMs;
      isDrained = true;
    },
    get isDrained() {
      return isDrained;
    },
  };
}

/** Adds spans up, the latest first, until they have enough calls to tell a rate. */
export function createSpans(): { add(span: Span): Span } {
  let spans: Span[] = [];
  return {
    add(span) {
      const all = { ...span };
      let from = spans.length;
      for (
        let last = spans[from - 1];
        last !== undefined && all.accepted < ENOUGH_CALLS;
        last = spans[from - 1]
      ) {
        all.accepted += last.accepted;
        all.minutes += last.minutes;
        from -= 1;
      }
      spans = [...spans.slice(from), span];
      return all;
    },
  };
}
