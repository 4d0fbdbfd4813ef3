/** Counts a run: jobs, calls, money. Besides the numbers of jobs that wait for another try its memory is bound. */
import type { Random } from '../../clock.ts';
import { type MicroUsd, microUsdToUsd } from '../../money.ts';
import type { JobReport, JobResult, ProviderReport, RunProgress } from '../contract.ts';
import { createSample, type Sample } from './percentiles.ts';

/** What a report lists at most; the counts are always whole. */
const LISTED_JOBS = 1_000;
const LISTED_WARNINGS = 100;

/** Failures first; of the rest what tells most. */
const LISTING_ORDER: readonly JobResult[] = [
  'failed',
  'retried',
  'handed-on',
  'skipped',
  'released',
  'succeeded',
  'planned',
];

/** The results that `processed` adds up. */
const ENDS_A_TRY: ReadonlySet<JobResult> = new Set(['succeeded', 'failed', 'retried', 'skipped']);

interface ProviderTally {
  ok: number;
  failed: number;
  costMicroUsd: MicroUsd;
  durations: Sample;
}

type Counts = Pick<RunProgress, 'processed' | 'succeeded' | 'failed' | 'retried' | 'skipped'>;

export interface Counters {
  call(provider: string, durationMs: number, ok: boolean): void;
  /** `provider` is the one that the money went to. */
  job(report: JobReport, costMicroUsd: MicroUsd): void;
  /** Keeps each message once. */
  warn(message: string): void;
  count(result: JobResult): number;
  readonly costMicroUsd: MicroUsd;
  /** Calls that perhaps were paid for nothing, and what was booked for them. */
  readonly ambiguous: { calls: number; microUsd: MicroUsd };
  counts(): Counts;
  progress(expected: number | null): RunProgress;
  providers(): ProviderReport[];
  jobs(): JobReport[];
  readonly warnings: readonly string[];
}

export function createCounters(random: Random): Counters {
  const results = new Map<JobResult, number>();
  /** Jobs that wait for another try: when it comes within this run, they count by how it ends, and once. */
  const waiting = new Set<number>();
  const listed = new Map<JobResult, JobReport[]>();
  const providers = new Map<string, ProviderTally>();
  const warnings = new Set<string>();
  const ambiguous = { calls: 0, microUsd: 0 };
  let costMicroUsd = 0;

  const count = (result: JobResult) => results.get(result) ?? 0;

  function counts(): Counts {
    const succeeded = count('succeeded');
    const failed = count('failed');
    const retried = count('retried');
    const skipped = count('skipped');
    return { processed: succeeded + failed + retried + skipped, succeeded, failed, retried, skipped };
  }

  function tallyOf(provider: string): ProviderTally {
    let counters = providers.get(provider);
    if (counters === undefined) {
      counters = { ok: 0, failed: 0, costMicroUsd: 0, durations: createSample(random) };
      providers.set(provider, counters);
    }
    return counters;
  }

  return {
    call(provider, durationMs, ok) {
      const counters = tallyOf(provider);
      if (ok) counters.ok += 1;
      else counters.failed += 1;
      counters.durations.add(durationMs);
    },
    job(report, cost) {
      if (ENDS_A_TRY.has(report.result) && report.jobId !== null) {
        if (waiting.delete(report.jobId)) results.set('retried', count('retried') - 1);
        if (report.result === 'retried') waiting.add(report.jobId);
      }
      results.set(report.result, count(report.result) + 1);
      costMicroUsd += cost;
      if (cost > 0) tallyOf(report.provider).costMicroUsd += cost;
      if (report.failureClass === 'ambiguous') {
        ambiguous.calls += 1;
        ambiguous.microUsd += cost;
      }
      const list = listed.get(report.result) ?? [];
      if (list.length < LISTED_JOBS) list.push(report);
      listed.set(report.result, list);
    },
    warn(message) {
      if (warnings.size < LISTED_WARNINGS) warnings.add(message);
    },
    count,
    get costMicroUsd() {
      return costMicroUsd;
    },
    ambiguous,
    counts,
    progress: (expected) => ({ ...counts(), costUsd: microUsdToUsd(costMicroUsd), expected }),
    providers: () =>
      [...providers].map(([provider, counters]) => ({
        provider,
        calls: counters.ok + counters.failed,
        ok: counters.ok,
        failed: counters.failed,
        p50Ms: counters.durations.percentile(0.5),
        p95Ms: counters.durations.percentile(0.95),
        costUsd: microUsdToUsd(counters.costMicroUsd),
      })),
    jobs: () => LISTING_ORDER.flatMap((result) => listed.get(result) ?? []).slice(0, LISTED_JOBS),
    get warnings() {
      return [...warnings];
    },
  };
}
