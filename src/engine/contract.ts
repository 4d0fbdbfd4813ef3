/** What goes into a run and what comes out of it. Doors build the dependencies and show the events. */
import type { Clock, Random } from '../clock.ts';
import type { ImageChecker } from '../images/checker/contract.ts';
import type { MicroUsd } from '../money.ts';
import type { PromptSettings } from '../prompts/settings.ts';
import type { ImageProvider } from '../providers/contract.ts';
import type {
  CostBasis,
  HeldJob,
  ImageToSave,
  Job,
  PeekedJob,
  Queue,
  QueueStatus,
  Replace,
  SettleOutcome,
} from '../queue/contract.ts';
import type { ImageStore } from '../storage/contract.ts';
import type { StoppedReason } from './report/why-stopped.ts';

export type { StoppedReason };

/** An image that neither the store nor the database took, with all that is needed to bring it in later. */
export interface RescuedImage extends ImageToSave, HeldJob {
  productId: string;
  costBasis: CostBasis;
  /** Of the provider's call. */
  durationMs: number;
  /** Without a dot. */
  extension: string;
}

/** The last place for what was paid for. */
export interface Rescue {
  /** Answers where it lies, for people. */
  keep(image: RescuedImage, bytes: Uint8Array): Promise<string>;
}

export interface EngineDependencies {
  queue: Queue;
  store: ImageStore;
  /** Takes images when the database is away as well; null where there is no disk. */
  rescue: Rescue | null;
  /** Looks at each image before it is stored; the run closes it. */
  images: ImageChecker;
  /** The providers that this run can call, by id. */
  providers: ReadonlyMap<string, ImageProvider>;
  clock: Clock;
  random: Random;
  /** A fresh UUID. */
  newToken: () => string;
  /** Must not throw; called in order. */
  onEvent: (event: EngineEvent) => void;
  /** Looks whether a product's image can still be fetched; used only with `replace: 'unreachable'`. */
  probeUrl: ProbeUrl;
}

/**
 * `unknown`: neither seen nor surely gone (a time-out, a 5xx). `not-asked`: an address that nobody here may ask, which is
 * no address of the public internet.
 */
export type ProbeAnswer = 'ok' | 'unreachable' | 'unknown' | 'not-asked';
export type ProbeUrl = (url: string, signal: AbortSignal) => Promise<ProbeAnswer>;

/** All of it is required, so that nothing can get lost between a door and the engine; src/doors/run-options.ts makes it. */
export interface RunOptions {
  runKey: string;
  door: 'action' | 'cli' | 'edge';
  worker: string;
  runUrl: string | null;
  /** What started it (a schedule, a workflow's cron), by a name that stays the same; null: a person or another program. */
  scheduledBy: string | null;
  /** The provider for jobs that ask for none. */
  provider: string;
  /** Those that take its place, in this order, once it cannot go on (credits, key, settings). */
  fallbackProviders: readonly string[];
  /** They are also asked for what a provider refuses for its content. */
  fallbackOnRefusal: boolean;
  /** Jobs to work on at most; null = until the queue has none left. */
  batchSize: number | null;
  /** Calls at once, all providers together: at most so many, or what suits the provider. */
  concurrency: number | 'auto';
  /** The most that the chosen provider is asked for; null = as its answers tell. */
  imagesPerMinute: number | null;
  /** How many workers share this run, and with it what its providers bear. */
  workers: number;
  queueMissing: boolean;
  replace: Replace;
  /** How prompts are written. */
  prompts: PromptSettings;
  runBudgetMicroUsd: MicroUsd | null;
  dailyBudgetMicroUsd: MicroUsd | null;
  /** From the start of the run to its last claim plus one call; null = no limit. */
  timeLimitMs: number | null;
  /** With `batchSize` null: wait for retries that become due within this time. */
  waitForRetriesMs: number;
  leaseSeconds: number;
}

/**
 * How a job ended in this run, in the words of the report; `planned` only in a dry run. `handed-on`: it went back for a
 * fallback, to be claimed again in this run, which then tells how it ended.
 */
export type JobResult = 'succeeded' | 'failed' | 'retried' | 'handed-on' | 'skipped' | 'released' | 'planned';

export interface JobReport {
  jobId: number | null;
  productId: string;
  productName: string;
  result: JobResult;
  outcome: SettleOutcome | null;
  provider: string;
  attempt: number;
  /** Of the provider's call; null when none was made. */
  durationMs: number | null;
  costUsd: number;
  /** What its provider was asked; null when nobody was. */
  prompt: string | null;
  imageUrl: string | null;
  /** What it is for (main, gallery, detail, lifestyle), by `prompts.routes`; in a dry run, what it would be for. null = nobody said. */
  imageRole: string | null;
  /** Drawn by rules, not made by a model; null without an image. */
  isPlaceholder: boolean | null;
  width: number | null;
  height: number | null;
  failureClass: string | null;
  message: string | null;
  /** ISO time of the next try, for `retried`. */
  nextAttemptAt: string | null;
  warnings: string[];
}

export interface ProviderReport {
  provider: string;
  calls: number;
  ok: number;
  failed: number;
  p50Ms: number | null;
  p95Ms: number | null;
  costUsd: number;
}

/** With what a run was made. Holds no secret. */
export interface RunSettings {
  /**
   * Each provider that the run could call, the chosen one first: the most that an image of it costs, how many it gives away
   * each day (null = none in particular), and what it is asked for (model, size, …).
   */
  providers: {
    provider: string;
    unitCostUsd: number;
    freeImagesADay: number | null;
    settings: Record<string, string>;
  }[];
  /** null = none was set. */
  runBudgetUsd: number | null;
  dailyBudgetUsd: number | null;
  replace: Replace;
}

/** Products whose images would be asked for differently now. */
export interface OutdatedReport {
  products: number;
  /** What their new images would usually cost. */
  estimatedCostUsd: number;
  /** Of the first thousand of them. */
  changes: PromptChange[];
}

/** How a product's image was asked for, and how it would be now. */
export interface PromptChange {
  productId: string;
  productName: string;
  /** null: it is not known any more. */
  prompt: { before: string | null; after: string };
  /** Provider and model. */
  model: { before: string; after: string };
}

/** `report.json`; documented in docs/report.md. Field names are part of the contract. */
export interface RunReport {
  schemaVersion: 1;
  run: {
    id: number | null;
    key: string;
    door: string;
    worker: string;
    url: string | null;
    startedAt: string;
    endedAt: string;
    durationMs: number;
  };
  dryRun: boolean;
  provider: string;
  batchSize: number | null;
  concurrency: number;
  settings: RunSettings;
  enqueued: number;
  /** succeeded + failed + retried + skipped: jobs, each once, however often this run tried it. */
  processed: number;
  succeeded: number;
  /** Of those that succeeded: products that show a placeholder now, and not a real image. */
  placeholders: number;
  failed: number;
  /** Failed, and at the end of this run waiting to be tried again. */
  retried: number;
  /** Cancelled, product gone, or the product got an image meanwhile. */
  skipped: number;
  /** Given back untouched because the run stopped. */
  released: number;
  /** Jobs still waiting in the queue when the run ended. */
  remaining: number;
  costUsd: number;
  /** Calls that perhaps were charged and brought no image, and the part of `costUsd` that was booked for them. */
  ambiguous: number;
  ambiguousUsd: number;
  /** In a dry run: what the selected jobs would cost at most. */
  estimatedCostUsd: number;
  /** In a dry run with `replace: outdated`: what would change; else null. */
  outdated: OutdatedReport | null;
  stoppedReason: StoppedReason;
  stoppedDetail: string | null;
  providers: ProviderReport[];
  /** Failures first. */
  jobs: JobReport[];
  /** The whole catalogue at the end of the run; null when it could not be read. */
  status: QueueStatus | null;
  warnings: string[];
}

export type EngineEvent =
  | { type: 'started'; runId: number | null; concurrency: number }
  | { type: 'enqueued'; count: number; total: number }
  | { type: 'probed'; checked: number; unreachable: number }
  | { type: 'claimed'; jobs: number }
  | { type: 'waiting'; ms: number; why: string }
  | { type: 'job-started'; job: Job; prompt: string }
  | { type: 'job-finished'; report: JobReport; progress: RunProgress }
  | { type: 'would-process'; job: PeekedJob; prompt: string }
  | { type: 'warning'; message: string }
  /** It is not called any more in this run. `standIn` takes its place; null: nobody does. */
  | { type: 'provider-stopped'; provider: string; detail: string; standIn: string | null }
  | { type: 'stopping'; reason: StoppedReason; detail: string | null }
  | { type: 'finished'; report: RunReport };

export interface RunProgress {
  processed: number;
  succeeded: number;
  failed: number;
  retried: number;
  skipped: number;
  costUsd: number;
  /** The most that this run can still reach: batch size, or what waits in the queue; null when unknown. */
  expected: number | null;
}
