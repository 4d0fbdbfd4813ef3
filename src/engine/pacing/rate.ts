/** How many images a minute a provider bears: by the user's word, by its answers, by what it took until it refused. */
import type { Clock } from '../../clock.ts';
import {
  type Accepted,
  type Call,
  createAccepted,
  createSpans,
  ENOUGH_CALLS,
  perMinuteOf,
  type Span,
} from './accepted.ts';

/** Above what it took, so much more is tried in the first term without a refusal, and twice as much in each further. */
const TRIED_MORE = 0.02;
/** A term is the time of so many images, so that no rate is refused more often than another, and between these bounds. */
const TERM_IMAGES = 60;
const SHORTEST_TERM_MINUTES = 0.5;
const LONGEST_TERM_MINUTES = 4;
/** How many terms pass in one: when it was counted from a first refusal, from a few calls, from enough of them, from many. */
const FIRST_PACE = 2;
const ROUGH_PACE = 2;
const SURE_PACE = 1;
const CALM_PACE = 0.5;
/** So many calls between two refusals tell the rate to a twentieth. */
const MANY_CALLS = 20;
/** What differs by less is the same rate. */
const SAME = 0.1;
/** What is left of a rate that was refused although no more was taken than it says: calls do not arrive evenly. */
const KEPT_OF_A_REFUSED = 0.95;
/** What is left of what it took between two refusals: kept exactly, the next chance would be a refusal. */
const KEPT_OF_A_MEASURED = 0.98;

export interface Rate {
  /** Images a minute as far as is known now; null: nothing is. */
  perMinute(): number | null;
  /** True while the provider has not shown that this is too much. */
  readonly trusted: boolean;
  /** A call was begun; as long as nothing else is known, it counts as accepted. */
  began(call: Call): void;
  /** It was not accepted, or never made. */
  undone(call: Call): void;
  /** For so long nothing was asked for that might have been. */
  idled(ms: number): void;
  /**
   * The provider bears no more: what it accepted since the last time is what it bears.
   * @param call The one that was refused. @param atLeast Images a minute, lest a long cooldown be taken for a slow pace.
   */
  overrun(call: Call, atLeast: number): void;
  /** It refuses more at once and has shown no pace yet: what it accepts from this call on is its rate. */
  drained(call: Call): void;
  /** The provider names its limit. */
  told(perMinute: number): void;
  /** What is worth remembering: what it named, or what it took; null: nothing new. */
  readonly learned: { perMinute: number; isShare: boolean } | null;
}

/** What runs before have learned. */
export interface KnownRate {
  perMinute: number | null;
  /** For so many terms nothing was refused at that rate. */
  quietTerms: number;
  /** It is one worker's part: the others add theirs, so it is told again even when nothing was refused. */
  isPart: boolean;
}

const NO_RATE: KnownRate = { perMinute: null, quietTerms: 0, isPart: false };

/** How boldly more than `borne` is tried. @param before The one before. */
function paceAfter(before: number | null, borne: number, accepted: number): number {
  if (accepted < ENOUGH_CALLS) return ROUGH_PACE;
  const isConfirmed = before !== null && Math.abs(borne / before - 1) < SAME;
  return isConfirmed || accepted >= MANY_CALLS ? CALM_PACE : SURE_PACE;
}

/** What it took up to this call. Left unused meanwhile, by slots that opened slowly or a rate that was too low, it took more in some stretch. */
function takenUpTo(accepted: Accepted, call: Call): Span | null {
  const all = accepted.upTo(call);
  const most = accepted.mostUpTo(call);
  return all === null || most === null || perMinuteOf(all) > perMinuteOf(most) ? all : most;
}

function termMinutes(perMinute: number): number {
  return Math.min(LONGEST_TERM_MINUTES, Math.max(SHORTEST_TERM_MINUTES, TERM_IMAGES / perMinute));
}

/** @param asked The most that the user wants; null = no word. */
export function createRate(asked: number | null, clock: Clock, before: KnownRate = NO_RATE): Rate {
  const accepted = createAccepted(clock);
  const spans = createSpans();
  let told: number | null = null;
  let borne = before.perMinute;
  let isRefused = false;
  let refusedMs = clock.now();
  let { quietTerms } = before;
  /** How boldly more is tried. */
  let pace = SURE_PACE;

  /** What it bore, and a little more as time goes by: limits rise, and other runs end. */
  function tried(): number | null {
    if (borne === null) return null;
    const terms = (clock.now() - refusedMs) / 60_000 / termMinutes(borne);
    return borne * (1 + TRIED_MORE * (2 ** (quietTerms + terms * pace) - 1));
  }

  /** What was taken since the last refusal, as far as it was tried on purpose. */
  function takenOf(known: number): number {
    const span = accepted.soFar();
    return span.minutes === 0 ? known : Math.min(tried() ?? known, perMinuteOf(span));
  }

  function restart(call: Call): void {
    accepted.restart(call);
    refusedMs = clock.now();
    quietTerms = 0;
  }

  /** Nothing was known, and now it is what it took up to this call, if that is enough to tell. */
  function begin(call: Call, atLeast: number): void {
    const isMeasured = accepted.isDrained;
    const span = isMeasured ? takenUpTo(accepted, call) : accepted.mostUpTo(call);
    if (span === null || (isMeasured && span.accepted < ENOUGH_CALLS)) return;
    isRefused = true;
    spans.add(span);
    borne = Math.max(atLeast, perMinuteOf(span) * (isMeasured ? KEPT_OF_A_MEASURED : 1));
    pace = isMeasured ? paceAfter(null, borne, span.accepted) : FIRST_PACE;
    restart(call);
  }

  function correct(call: Call, known: number, span: Span, atLeast: number): void {
    const last = borne;
    const refused = known * KEPT_OF_A_REFUSED;
    const all = spans.add(span);
    // A few calls tell nothing against a rate that somebody has named.
    const isNamed = asked !== null || told !== null;
    const tells = !isNamed || all.accepted >= ENOUGH_CALLS;
    const taken = tells ? perMinuteOf(all) * KEPT_OF_A_MEASURED : refused;
    isRefused = true;
    borne = Math.min(refused, Math.max(atLeast, taken));
    pace = paceAfter(last, borne, all.accepted);
    restart(call);
  }

  function perMinute(): number | null {
    const known = [asked, told, tried()].filter((rate) => rate !== null);
    return known.length === 0 ? null : Math.min(...known);
  }

  return {
    perMinute,
    get trusted() {
      return !isRefused && (asked !== null || told !== null);
    },
    began: accepted.began,
    undone: accepted.undone,
    idled: accepted.idled,
    drained: restart,
    overrun(call, atLeast) {
      const known = perMinute();
      const span = known === null ? accepted.upTo(call) : takenUpTo(accepted, call);
      // When it took nothing at all, its pace is not the reason.
      if (span === null) restart(call);
      else if (known === null) begin(call, atLeast);
      else correct(call, known, span, atLeast);
    },
    told(limit) {
      // It knows better than what was remembered.
      if (!isRefused) borne = null;
      told = limit;
    },
    get learned() {
      if (isRefused && borne !== null) return { perMinute: borne, isShare: true };
      if (before.isPart && borne !== null)
        return { perMinute: Math.max(borne, takenOf(borne)), isShare: true };
      return told === null ? null : { perMinute: told, isShare: false };
    },
  };
}
