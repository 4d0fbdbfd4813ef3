/**
 * Why a run stopped: the one table behind the engine, the report and every door.
 *
 * The order is what a person has to know first. What needs somebody's hand stands above an interruption, since whoever
 * interrupts a run knows that they did, but not that its database had been lost before; a call of the Edge Function
 * whose time is up must not look like a success then. An interruption stands above the limits, as it leaves a batch
 * undone that the limits would have allowed. A used-up budget, a pause and a provider that is missing stand above the
 * time limit: they meet the next run too, while after a time limit it just goes on.
 */

/**
 * `failure`: the run itself could not go on, and counts as failed whatever `fail-on` says.
 * `warning`: a right end that later runs meet too, until somebody acts.
 * `notice`: worth a word, but the next run just goes on.
 * `expected`: nothing to say.
 *
 * `interrupted` is a failure: a worker that was cut off must not turn a run green. `time-limit` is none, at any door:
 * somebody set it, and single products are still judged by `fail-on`.
 */
export type StopSeverity = 'failure' | 'warning' | 'notice' | 'expected';

interface WhyStopped {
  severity: StopSeverity;
  /** Of several schedules that are due, the others would fare no better. */
  endsWakeUp: boolean;
  /** Whoever is to be told of bad nights (`notify-webhook`) is told of this one. */
  notifies: boolean;
  /** A clause for people, after "because" or a colon; with a capital letter it is the title of an annotation. */
  because: string;
}

/** The gravest first. */
export const WHY_STOPPED = {
  'database-lost': {
    severity: 'failure',
    endsWakeUp: true,
    notifies: false,
    because: 'the database can no longer be reached',
  },
  /** The store failed several times in a row: every further image would be paid for and lost. */
  'store-failed': {
    severity: 'failure',
    endsWakeUp: true,
    notifies: false,
    because: 'images cannot be stored',
  },
  /** Another schedule may name another provider. */
  'provider-stopped': {
    severity: 'failure',
    endsWakeUp: false,
    notifies: true,
    because: 'the provider cannot go on',
  },
  /** Waited for in vain; nothing was lost. No call has reached any server, or the provider failed them. */
  network: { severity: 'failure', endsWakeUp: true, notifies: false, because: 'no server can be reached' },
  outage: { severity: 'failure', endsWakeUp: false, notifies: false, because: 'the provider keeps failing' },
  interrupted: { severity: 'failure', endsWakeUp: true, notifies: false, because: 'the run was interrupted' },
  budget: { severity: 'warning', endsWakeUp: false, notifies: true, because: 'a budget is used up' },
  paused: { severity: 'warning', endsWakeUp: false, notifies: false, because: 'the provider is paused' },
  'no-provider': {
    severity: 'warning',
    endsWakeUp: false,
    notifies: false,
    because: 'waiting jobs ask for a provider that this run does not have',
  },
  /** Whether there is time for another schedule is seen on the clock. */
  'time-limit': { severity: 'notice', endsWakeUp: false, notifies: false, because: 'the time limit is near' },
  'batch-done': { severity: 'expected', endsWakeUp: false, notifies: false, because: 'the batch is done' },
  empty: { severity: 'expected', endsWakeUp: false, notifies: false, because: 'nothing is left to do' },
  'dry-run': { severity: 'expected', endsWakeUp: false, notifies: false, because: 'this was a dry run' },
} as const satisfies Record<string, WhyStopped>;

export type StoppedReason = keyof typeof WHY_STOPPED;

/** Ends that no `fail-on` forgives. */
export type RunFailure = {
  [Reason in StoppedReason]: (typeof WHY_STOPPED)[Reason]['severity'] extends 'failure' ? Reason : never;
}[StoppedReason];

/** The gravest first. */
export const STOPPED_REASONS = Object.keys(WHY_STOPPED) as StoppedReason[];

/** True when `reason` is to be told rather than `other`. */
export function isGraver(reason: StoppedReason, other: StoppedReason): boolean {
  return STOPPED_REASONS.indexOf(reason) < STOPPED_REASONS.indexOf(other);
}

export function isRunFailure(reason: StoppedReason): reason is RunFailure {
  return WHY_STOPPED[reason].severity === 'failure';
}

/** "The provider is paused": for where a sentence begins. */
export function titleOf(reason: StoppedReason): string {
  const { because } = WHY_STOPPED[reason];
  return `${because.charAt(0).toUpperCase()}${because.slice(1)}`;
}
