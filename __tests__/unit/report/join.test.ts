import { describe, expect, it } from '@jest/globals';
import type { RunReport, StoppedReason } from '../../../src/engine/contract.ts';
import { joinReports } from '../../../src/report/join.ts';
import { parseReport, serializeReport } from '../../../src/report/report-json.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { FULL, failedJob, jobReport, queueStatus, runReport } from './fixtures.ts';

/** Worker `n` of a run: it ended `n` minutes after eight. */
function worker(n: number, overrides: Partial<RunReport> = {}): RunReport {
  const { run } = runReport();
  return runReport({
    run: {
      ...run,
      worker: `acme/shop run 1.1, worker ${n}`,
      startedAt: `2026-11-22T08:00:0${n}.000Z`,
      endedAt: `2026-11-22T08:0${n}:00.000Z`,
      durationMs: n * 60_000 - n * 1000,
    },
    ...overrides,
  });
}

/** A provider's share, and the jobs that show it. */
function calls(provider: string, times: number[], costUsd = 0): Pick<RunReport, 'providers' | 'jobs'> {
  return {
    providers: [
      { provider, calls: times.length, ok: times.length, failed: 0, p50Ms: -1, p95Ms: -1, costUsd },
    ],
    jobs: times.map((durationMs, index) =>
      jobReport({ jobId: index, productId: `${provider}-${index}`, provider, durationMs }),
    ),
  };
}

describe('reports of several workers', () => {
  it('add up, in exact money', () => {
    const joined = joinReports([
      worker(1, { processed: 4, succeeded: 1, failed: 1, retried: 1, skipped: 1, released: 2, costUsd: 0.1 }),
      worker(2, { processed: 3, succeeded: 3, enqueued: 7, concurrency: 8, batchSize: 50, costUsd: 0.2 }),
    ]);
    expect(joined).toMatchObject({
      processed: 7,
      succeeded: 4,
      failed: 1,
      retried: 1,
      skipped: 1,
      released: 2,
      enqueued: 12,
      concurrency: 12,
      batchSize: 70,
      costUsd: 0.3,
    });
  });

  it('are one run from its first start to its last end', () => {
    const joined = joinReports([worker(3), worker(1), worker(2)]);
    expect(joined.run).toEqual({
      ...runReport().run,
      worker: '3 workers',
      startedAt: '2026-11-22T08:00:01.000Z',
      endedAt: '2026-11-22T08:03:00.000Z',
      durationMs: 179_000,
    });
  });

  it('tell the catalogue and what waits as the last one saw it that could', () => {
    const late = queueStatus({ productsWithImages: 140 });
    const joined = joinReports([
      worker(2, { status: late, remaining: 9 }),
      worker(3, { status: null, remaining: 1 }),
      worker(1, { remaining: 30 }),
    ]);
    expect(joined).toMatchObject({ status: late, remaining: 9 });
  });

  it('without any word of the queue know at least what each of them has sent back', () => {
    const joined = joinReports([
      worker(1, { status: null, remaining: 2 }),
      worker(2, { status: null, remaining: 3 }),
    ]);
    expect(joined).toMatchObject({ status: null, remaining: 5 });
  });

  it('list what failed first, whoever it happened to, and every warning once', () => {
    const joined = joinReports([
      worker(1, {
        jobs: [failedJob({ productId: 'b' }), jobReport({ productId: 'c' })],
        warnings: ['x', 'y'],
      }),
      worker(2, {
        jobs: [failedJob({ productId: 'a', result: 'failed' }), jobReport({ productId: 'd' })],
        warnings: ['y', 'z'],
      }),
    ]);
    expect(joined.jobs.map(({ productId }) => productId)).toEqual(['a', 'b', 'c', 'd']);
    expect(joined.warnings).toEqual(['x', 'y', 'z']);
  });

  it.each<[StoppedReason, StoppedReason[]]>([
    ['empty', ['empty', 'empty']],
    ['batch-done', ['empty', 'batch-done']],
    ['budget', ['batch-done', 'budget', 'empty']],
    ['store-failed', ['budget', 'store-failed', 'provider-stopped']],
    ['database-lost', ['interrupted', 'database-lost']],
  ])('stopped because of the gravest of their reasons: %s', (expected, reasons) => {
    const joined = joinReports(
      reasons.map((stoppedReason, index) =>
        worker(index + 1, { stoppedReason, stoppedDetail: `about ${stoppedReason}` }),
      ),
    );
    expect(joined).toMatchObject({ stoppedReason: expected, stoppedDetail: `about ${expected}` });
  });

  it('of one worker are its report', () => {
    const alone = worker(1, calls('placeholder', [5, 7]));
    expect(joinReports([alone])).toEqual({
      ...alone,
      run: { ...alone.run, durationMs: 59_000 },
    });
  });

  it('of two attempts of the workflow run are of no single row of the queue', () => {
    const [first, second] = [worker(1), worker(2)];
    second.run.id = 13;
    expect(joinReports([first, second]).run.id).toBeNull();
  });

  it('leave a report that every reader of one can read', () => {
    const joined = joinReports([worker(1), worker(2)]);
    expect(parseReport(serializeReport(joined))).toEqual(joined);
  });

  it.each([
    ['none', []],
    ['that of a dry run', [worker(1), worker(2, { dryRun: true, stoppedReason: 'dry-run' })]],
  ])('cannot be joined when there is %s', (_what, reports) => {
    expect(() => joinReports(reports)).toThrow(expect.objectContaining({ code: 'reports_unusable' }));
  });
});

describe('the table of providers', () => {
  it('has percentiles over all calls, not over the workers', () => {
    const quick = Array.from({ length: 19 }, (_, index) => index + 1);
    const joined = joinReports([
      worker(1, calls('openai', quick, 0.19)),
      worker(2, calls('openai', [1000], 0.01)),
      worker(3, calls('placeholder', [30])),
    ]);
    expect(joined.providers).toEqual([
      { provider: 'openai', calls: 20, ok: 20, failed: 0, p50Ms: 10, p95Ms: 19, costUsd: 0.2 },
      { provider: 'placeholder', calls: 1, ok: 1, failed: 0, p50Ms: -1, p95Ms: -1, costUsd: 0 },
    ]);
  });

  it('says that it does not know them when a report does not list every call', () => {
    const cut = worker(2, calls('openai', [40, 50]));
    cut.jobs.pop();
    const [openai] = joinReports([worker(1, calls('openai', [1, 2])), cut]).providers;
    expect(openai).toMatchObject({ calls: 4, p50Ms: null, p95Ms: null });
  });
});

describe('the joined summary', () => {
  const reports = [
    worker(1, { processed: 12, succeeded: 12 }),
    worker(2, { processed: 8, succeeded: 7, failed: 1, stoppedReason: 'empty' }),
  ];
  const text = renderSummary(joinReports(reports), { ...FULL, workers: reports });

  it('counts all workers together, and shows each', () => {
    expect(text).toMatch(/^## ⚠️ 19 of 20 products got an image at no cost$/m);
    expect(text).toMatch(/^\| acme\/shop run 1\.1, worker 1 \| 12 \| 12 \| 0 \| 0 \| 59 s \| \$0\.00 \|/m);
    expect(text).toMatch(/worker 2 \| 8 \| 7 \| 1 \| 0 \| .+ \| nothing is left to do \|$/m);
    expect(text).toContain('run 12 by 2 workers');
  });

  it('of a single worker has no table of workers', () => {
    const [alone] = reports;
    expect(
      renderSummary(joinReports(reports.slice(0, 1)), { ...FULL, workers: alone ? [alone] : [] }),
    ).not.toContain('### Workers');
  });
});
