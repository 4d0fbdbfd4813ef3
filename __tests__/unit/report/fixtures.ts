import type { JobReport, RunReport } from '../../../src/engine/contract.ts';
import type { PeekedJob, QueueStatus } from '../../../src/queue/contract.ts';
import type { SelectedJob } from '../../../src/report/summary/dry-run.ts';
import type { SummaryOptions } from '../../../src/report/summary/summary.ts';

export function jobReport(overrides: Partial<JobReport> = {}): JobReport {
  return {
    jobId: 1,
    productId: '1',
    productName: 'Hemp seed oil',
    result: 'succeeded',
    outcome: 'ok',
    provider: 'placeholder',
    attempt: 1,
    durationMs: 120,
    costUsd: 0,
    prompt: 'A packshot of hemp seed oil',
    isPlaceholder: false,
    imageUrl: 'https://project.supabase.co/storage/v1/object/public/hemp-product-images/ab/abcd.webp',
    imageRole: null,
    width: 1024,
    height: 1024,
    failureClass: null,
    message: null,
    nextAttemptAt: null,
    warnings: [],
    ...overrides,
  };
}

export function failedJob(overrides: Partial<JobReport> = {}): JobReport {
  return jobReport({
    result: 'retried',
    imageUrl: null,
    isPlaceholder: null,
    width: null,
    height: null,
    failureClass: 'rate_limited',
    message: 'Too many requests',
    nextAttemptAt: '2026-11-22T08:02:30.000Z',
    ...overrides,
  });
}

export function queueStatus(overrides: Partial<QueueStatus> = {}): QueueStatus {
  return {
    totalProducts: 149,
    productsWithImages: 97,
    productsWithoutImages: 52,
    productsWithRealImages: 74,
    productsWithPlaceholders: 23,
    completionPercentage: 65.1,
    pending: 47,
    retry: 2,
    processing: 0,
    completed: 97,
    failed: 3,
    submitted: 0,
    review: 0,
    cancelled: 0,
    failedByClass: { content_blocked: 2, permanent: 1 },
    oldestPendingSeconds: 5400,
    lastHourProcessed: 20,
    lastHourCompleted: 18,
    avgProcessingSeconds: 8.4,
    pausedProviders: [],
    spentTodayUsd: 0.72,
    reservedTodayUsd: 0,
    ambiguousToday: 0,
    ambiguousTodayUsd: 0,
    dailyCapUsd: 2,
    caps: [{ provider: '', capUsd: 2, spentUsd: 0.72, reservedUsd: 0, leftUsd: 1.28 }],
    costPerImageUsd: null,
    remainingCostUsd: null,
    lastRun: null,
    nextRun: null,
    suspects: 0,
    unsavedImages: 0,
    unsavedBytes: 0,
    unqueued: 0,
    catalogueCountedAt: '2026-01-01T00:00:00Z',
    ...overrides,
  };
}

export function runReport(overrides: Partial<RunReport> = {}): RunReport {
  return {
    schemaVersion: 1,
    run: {
      id: 12,
      key: 'github/acme/shop/1/1/generate',
      door: 'action',
      worker: 'acme/shop run 1.1',
      url: 'https://github.com/acme/shop/actions/runs/1/attempts/1',
      startedAt: '2026-11-22T08:00:00.000Z',
      endedAt: '2026-11-22T08:01:12.000Z',
      durationMs: 72_000,
    },
    dryRun: false,
    outdated: null,
    provider: 'placeholder',
    batchSize: 20,
    concurrency: 4,
    settings: {
      providers: [
        {
          provider: 'placeholder',
          unitCostUsd: 0,
          freeImagesADay: null,
          settings: { model: 'placeholder-1' },
        },
      ],
      runBudgetUsd: null,
      dailyBudgetUsd: null,
      replace: 'none',
    },
    enqueued: 5,
    processed: 1,
    succeeded: 1,
    placeholders: 0,
    failed: 0,
    retried: 0,
    skipped: 0,
    released: 0,
    remaining: 49,
    costUsd: 0,
    ambiguous: 0,
    ambiguousUsd: 0,
    estimatedCostUsd: 0,
    stoppedReason: 'batch-done',
    stoppedDetail: null,
    providers: [{ provider: 'placeholder', calls: 1, ok: 1, failed: 0, p50Ms: 120, p95Ms: 120, costUsd: 0 }],
    jobs: [jobReport()],
    status: queueStatus(),
    warnings: [],
    ...overrides,
  };
}

export function selectedJob(overrides: Partial<PeekedJob> = {}, name = 'Hemp seed oil'): SelectedJob {
  return {
    job: {
      id: 1,
      product: {
        id: '1',
        name,
        description: null,
        industry: 'Food',
        subIndustry: null,
        plantPart: 'Seed',
        attributes: {},
        imageUrl: null,
      },
      variation: 0,
      prompt: null,
      negativePrompt: null,
      stylePreset: null,
      requestedProvider: null,
      fallbackFrom: null,
      isRouted: false,
      provider: 'placeholder',
      isCanary: null,
      attemptNumber: 1,
      maxAttempts: 3,
      wordingStep: 0,
      take: 0,
      priority: 5,
      reservedMicroUsd: 0,
      remoteId: null,
      paidImage: null,
      unsavedImage: null,
      lostCalls: [],
      shownImages: [],
      ...overrides,
    },
    prompt: `Product photography of ${name}`,
    costUsd: 0,
  };
}

export const FULL: SummaryOptions = {
  level: 'full',
  runsPerDay: 4,
  thumbnails: true,
  selection: [],
  docsUrl: null,
};
