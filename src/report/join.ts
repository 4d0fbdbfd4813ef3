/** Several workers' reports of one run, made into the report that one worker would have left. */
import type { JobReport, ProviderReport, RunReport } from '../engine/contract.ts';
import { nearestRank } from '../engine/report/percentiles.ts';
import { STOPPED_REASONS } from '../engine/report/why-stopped.ts';
import { UserError } from '../errors.ts';
import { microUsdToUsd, usdToMicroUsd } from '../money.ts';

/** As a single worker lists its jobs: what needs a person first. */
const JOBS_ORDER: readonly JobReport['result'][] = [
  'failed',
  'retried',
  'handed-on',
  'skipped',
  'released',
  'succeeded',
];

/** Counts that simply add up. */
const SUMMED = [
  'concurrency',
  'enqueued',
  'processed',
  'succeeded',
  'placeholders',
  'failed',
  'retried',
  'skipped',
  'released',
  'ambiguous',
] as const satisfies (keyof RunReport)[];

/**
 * @param reports In any order; of any number of attempts of the same workflow run.
 * @throws {UserError} `reports_unusable` when there are none or when one of them is of a dry run.
 */
export function joinReports(reports: readonly RunReport[]): RunReport {
  const inOrder = reports.toSorted((a, b) => Date.parse(a.run.endedAt) - Date.parse(b.run.endedAt));
  const last = inOrder.at(-1);
  if (last === undefined) {
    throw new UserError(
      'reports_unusable',
      'There is no report to join.',
      'Let each worker keep its report.json (output report-path), and hand the folder with all of them to reports-path.',
    );
  }
  if (inOrder.some(({ dryRun }) => dryRun)) {
    throw new UserError(
      'reports_unusable',
      'A report to join is that of a dry run.',
      'Make a dry run with one worker: every further one would be shown the same jobs.',
    );
  }
  const startedMs = Math.min(...inOrder.map(({ run }) => Date.parse(run.startedAt)));
  const endedMs = Date.parse(last.run.endedAt);
  const read = inOrder.findLast(({ status }) => status !== null);
  const gravest = STOPPED_REASONS.find((reason) =>
    inOrder.some(({ stoppedReason }) => stoppedReason === reason),
  );
  const stopped = inOrder.find(({ stoppedReason }) => stoppedReason === gravest) ?? last;
  const ids = new Set(inOrder.map(({ run }) => run.id));
  return {
    schemaVersion: 1,
    run: {
      ...last.run,
      id: ids.size === 1 ? last.run.id : null,
      worker: inOrder.length === 1 ? last.run.worker : `${inOrder.length} workers`,
      startedAt: new Date(startedMs).toISOString(),
      durationMs: endedMs - startedMs,
    },
    dryRun: false,
    provider: last.provider,
    settings: last.settings,
    batchSize: inOrder.every(({ batchSize }) => batchSize !== null)
      ? sum(inOrder, ({ batchSize }) => batchSize ?? 0)
      : null,
    ...counts(inOrder),
    // What a worker without the queue's word knows is what it has sent back itself.
    remaining: read?.remaining ?? sum(inOrder, ({ remaining }) => remaining),
    costUsd: sumUsd(inOrder, ({ costUsd }) => costUsd),
    ambiguousUsd: sumUsd(inOrder, ({ ambiguousUsd }) => ambiguousUsd),
    estimatedCostUsd: sumUsd(inOrder, ({ estimatedCostUsd }) => estimatedCostUsd),
    outdated: null,
    stoppedReason: stopped.stoppedReason,
    stoppedDetail: stopped.stoppedDetail,
    providers: joinProviders(inOrder),
    jobs: JOBS_ORDER.flatMap((result) =>
      inOrder.flatMap(({ jobs }) => jobs.filter((job) => job.result === result)),
    ),
    status: read?.status ?? null,
    warnings: [...new Set(inOrder.flatMap(({ warnings }) => warnings))],
  };
}

function counts(reports: readonly RunReport[]): Pick<RunReport, (typeof SUMMED)[number]> {
  return Object.fromEntries(SUMMED.map((name) => [name, sum(reports, (report) => report[name])])) as Pick<
    RunReport,
    (typeof SUMMED)[number]
  >;
}

function joinProviders(reports: readonly RunReport[]): ProviderReport[] {
  const names = [...new Set(reports.flatMap(({ providers }) => providers.map(({ provider }) => provider)))];
  return names.map((provider) => {
    const shares = reports.flatMap((report) =>
      report.providers.flatMap((share) => (share.provider === provider ? { share, report } : [])),
    );
    return {
      provider,
      calls: sum(shares, ({ share }) => share.calls),
      ok: sum(shares, ({ share }) => share.ok),
      failed: sum(shares, ({ share }) => share.failed),
      ...percentiles(provider, shares),
      costUsd: sumUsd(shares, ({ share }) => share.costUsd),
    };
  });
}

/**
 * Percentiles cannot be made from percentiles, but from the jobs' own times, as long as the reports list every call;
 * otherwise they are not known.
 */
function percentiles(
  provider: string,
  shares: readonly { share: ProviderReport; report: RunReport }[],
): Pick<ProviderReport, 'p50Ms' | 'p95Ms'> {
  const called = shares.filter(({ share }) => share.calls > 0);
  const [only] = called;
  if (only !== undefined && called.length === 1) {
    return { p50Ms: only.share.p50Ms, p95Ms: only.share.p95Ms };
  }
  const times: number[] = [];
  for (const { share, report } of called) {
    const listed = report.jobs.flatMap((job) =>
      job.provider === provider && job.durationMs !== null ? job.durationMs : [],
    );
    if (listed.length !== share.calls) return { p50Ms: null, p95Ms: null };
    times.push(...listed);
  }
  times.sort((a, b) => a - b);
  return { p50Ms: nearestRank(times, 0.5), p95Ms: nearestRank(times, 0.95) };
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** In micro-dollars, so that no float's tail comes of adding. */
function sumUsd<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return microUsdToUsd(sum(items, (item) => usdToMicroUsd(of(item))));
}
