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

interface ProviderCounters {
  ok: number;
  failed: number;
  costMicroUsd: MicroUsd;
  durations: Sample;
}

type Counts = Pick<RunProgress, 'processed' | 'succeeded' | 'failed' | 'retried' | 'skipped'>;

export class Counters {
  readonly #random: Random;
  readonly #results = new Map<JobResult, number>();
  /** Jobs that wait for another try: when it comes within this run, they count by how it ends, and once. */
  readonly #waiting = new Set<number>();
  readonly #listed = new Map<JobResult, JobReport[]>();
  readonly #providers = new Map<string, ProviderCounters>();
  readonly #warnings = new Set<string>();
  /** Calls that perhaps were paid for nothing, and what was booked for them. */
  readonly ambiguous = { calls: 0, microUsd: 0 };
  #costMicroUsd: MicroUsd = 0;
  #placeholders = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  get costMicroUsd(): MicroUsd {
    return this.#costMicroUsd;
  }

  /** Of what succeeded. */
  get placeholders(): number {
    return this.#placeholders;
  }

  get warnings(): readonly string[] {
    return [...this.#warnings];
  }

  call(provider: string, durationMs: number, ok: boolean): void {
    const counters = this.#of(provider);
    if (ok) counters.ok += 1;
    else counters.failed += 1;
    counters.durations.add(durationMs);
  }

  /** `report.provider` is the one that the money went to. */
  job(report: JobReport, costMicroUsd: MicroUsd): void {
    if (ENDS_A_TRY.has(report.result) && report.jobId !== null) {
      if (this.#waiting.delete(report.jobId)) this.#results.set('retried', this.count('retried') - 1);
      if (report.result === 'retried') this.#waiting.add(report.jobId);
    }
    this.#results.set(report.result, this.count(report.result) + 1);
    if (report.result === 'succeeded' && report.isPlaceholder) this.#placeholders += 1;
    this.#costMicroUsd += costMicroUsd;
    if (costMicroUsd > 0) this.#of(report.provider).costMicroUsd += costMicroUsd;
    if (report.failureClass === 'ambiguous') {
      this.ambiguous.calls += 1;
      this.ambiguous.microUsd += costMicroUsd;
    }
    const list = this.#listed.get(report.result) ?? [];
    if (list.length < LISTED_JOBS) list.push(report);
    this.#listed.set(report.result, list);
  }

  /** Keeps each message once. */
  warn(message: string): void {
    if (this.#warnings.size < LISTED_WARNINGS) this.#warnings.add(message);
  }

  count(result: JobResult): number {
    return this.#results.get(result) ?? 0;
  }

  counts(): Counts {
    const succeeded = this.count('succeeded');
    const failed = this.count('failed');
    const retried = this.count('retried');
    const skipped = this.count('skipped');
    return { processed: succeeded + failed + retried + skipped, succeeded, failed, retried, skipped };
  }

  progress(expected: number | null): RunProgress {
    return { ...this.counts(), costUsd: microUsdToUsd(this.#costMicroUsd), expected };
  }

  providers(): ProviderReport[] {
    return [...this.#providers].map(([provider, { ok, failed, durations, costMicroUsd }]) => ({
      provider,
      calls: ok + failed,
      ok,
      failed,
      p50Ms: durations.percentile(0.5),
      p95Ms: durations.percentile(0.95),
      costUsd: microUsdToUsd(costMicroUsd),
    }));
  }

  jobs(): JobReport[] {
    return LISTING_ORDER.flatMap((result) => this.#listed.get(result) ?? []).slice(0, LISTED_JOBS);
  }

  #of(provider: string): ProviderCounters {
    const counters = this.#providers.get(provider) ?? {
      ok: 0,
      failed: 0,
      costMicroUsd: 0,
      durations: createSample(this.#random),
    };
    this.#providers.set(provider, counters);
    return counters;
  }
}
