/** `report.json`: the run report as a file. docs/report.md describes every field of this schema. */
import { z } from 'zod';
import type { RunReport } from '../engine/contract.ts';
import { STOPPED_REASONS } from '../engine/report/why-stopped.ts';

const count = z.int().nonnegative();
const usd = z.number().nonnegative();
const time = z.iso.datetime({ offset: true });

const providerSchema = z.object({
  provider: z.string(),
  calls: count,
  ok: count,
  failed: count,
  p50Ms: z.number().nullable(),
  p95Ms: z.number().nullable(),
  costUsd: usd,
});

const jobSchema = z.object({
  jobId: z.int().nullable(),
  productId: z.string(),
  productName: z.string(),
  result: z.enum(['succeeded', 'failed', 'retried', 'handed-on', 'skipped', 'released', 'planned']),
  outcome: z
    .enum([
      'ok',
      'superseded',
      'cancelled',
      'product_gone',
      'kept_existing',
      'publish_failed',
      'busy',
      'invalid',
    ])
    .nullable(),
  provider: z.string(),
  attempt: count,
  durationMs: z.number().nullable(),
  costUsd: usd,
  prompt: z.string().nullable(),
  imageUrl: z.string().nullable(),
  imageRole: z.string().nullable(),
  isPlaceholder: z.boolean().nullable(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  failureClass: z.string().nullable(),
  message: z.string().nullable(),
  nextAttemptAt: time.nullable(),
  warnings: z.array(z.string()),
});

const statusSchema = z.object({
  totalProducts: count,
  productsWithImages: count,
  productsWithoutImages: count,
  productsWithRealImages: count,
  productsWithPlaceholders: count,
  completionPercentage: z.number(),
  pending: count,
  retry: count,
  processing: count,
  submitted: count,
  review: count,
  completed: count,
  failed: count,
  cancelled: count,
  failedByClass: z.record(z.string(), count),
  oldestPendingSeconds: z.number().nullable(),
  lastHourProcessed: count,
  lastHourCompleted: count,
  avgProcessingSeconds: z.number().nullable(),
  pausedProviders: z.array(
    z.object({ provider: z.string(), reason: z.string().nullable(), until: z.string().nullable() }),
  ),
  spentTodayUsd: usd,
  reservedTodayUsd: usd,
  ambiguousToday: count,
  ambiguousTodayUsd: usd,
  dailyCapUsd: usd.nullable(),
  caps: z.array(
    z.object({
      provider: z.string(),
      capUsd: usd.nullable(),
      spentUsd: usd,
      reservedUsd: usd,
      leftUsd: usd.nullable(),
    }),
  ),
  costPerImageUsd: usd.nullable(),
  remainingCostUsd: usd.nullable(),
  lastRun: z.string().nullable(),
  nextRun: z.string().nullable(),
  suspects: count,
  unsavedImages: count,
  unsavedBytes: count,
  unqueued: count.nullable(),
  catalogueCountedAt: z.string().nullable(),
});

const settingsSchema = z.object({
  providers: z.array(
    z.object({
      provider: z.string(),
      unitCostUsd: usd,
      freeImagesADay: z.number().nullable(),
      settings: z.record(z.string(), z.string()),
    }),
  ),
  runBudgetUsd: usd.nullable(),
  dailyBudgetUsd: usd.nullable(),
  replace: z.enum(['none', 'placeholders', 'unreachable', 'outdated', 'all']),
});

const outdatedSchema = z.object({
  products: count,
  estimatedCostUsd: usd,
  changes: z.array(
    z.object({
      productId: z.string(),
      productName: z.string(),
      prompt: z.object({ before: z.string().nullable(), after: z.string() }),
      model: z.object({ before: z.string(), after: z.string() }),
    }),
  ),
});

export const runReportSchema = z.object({
  schemaVersion: z.literal(1),
  run: z.object({
    id: z.int().nullable(),
    key: z.string(),
    door: z.string(),
    worker: z.string(),
    url: z.string().nullable(),
    startedAt: time,
    endedAt: time,
    durationMs: z.number().nonnegative(),
  }),
  dryRun: z.boolean(),
  provider: z.string(),
  batchSize: z.int().nullable(),
  concurrency: count,
  settings: settingsSchema,
  enqueued: count,
  processed: count,
  succeeded: count,
  placeholders: count,
  failed: count,
  retried: count,
  skipped: count,
  released: count,
  remaining: count,
  costUsd: usd,
  ambiguous: count,
  ambiguousUsd: usd,
  estimatedCostUsd: usd,
  outdated: outdatedSchema.nullable(),
  stoppedReason: z.enum(STOPPED_REASONS),
  stoppedDetail: z.string().nullable(),
  providers: z.array(providerSchema),
  jobs: z.array(jobSchema),
  status: statusSchema.nullable(),
  warnings: z.array(z.string()),
}) satisfies z.ZodType<RunReport>;

/** The text of `report.json`. */
export function serializeReport(report: RunReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** @throws {z.ZodError} when the text is not a report of this schema version. */
export function parseReport(text: string): RunReport {
  return runReportSchema.parse(JSON.parse(text));
}
