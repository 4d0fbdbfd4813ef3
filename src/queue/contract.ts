/**
 * What the queue promises to the code above it. The semantics live in SQL (see sql/); these are its words in
 * TypeScript. Ids are bigint identities that stay far below 2^53; money is micro-dollars; times are durations.
 */
import type { CheckedBy } from '../images/checker/contract.ts';
import type { MicroUsd } from '../money.ts';

/** A product as the view `image_generation_catalogue` shows it. All text comes from outside: never trust it. */
export interface Product {
  id: string;
  name: string;
  description: string | null;
  industry: string | null;
  subIndustry: string | null;
  plantPart: string | null;
  attributes: Record<string, unknown>;
  imageUrl: string | null;
}

/** A job that this worker holds under `token` until its lease ends. */
export interface Job {
  id: number;
  token: string;
  product: Product;
  /** 0 is the product's own image; higher ones are alternatives that are stored but not shown. */
  variation: number;
  /** The row's own prompt, which wins over the one we would write. */
  prompt: string | null;
  negativePrompt: string | null;
  stylePreset: string | null;
  /** What the row asks for; null = any. */
  requestedProvider: string | null;
  /** The provider that refused the job before: then `requestedProvider` is a fallback that a run chose. */
  fallbackFrom: string | null;
  /** A run has written `requestedProvider`, as its owner's routes say: nobody's wish, and looked at anew at each claim. */
  isRouted: boolean;
  /** Which of the offers this job was claimed for. */
  provider: string;
  /** It goes first on a way that is not proven: no other job is in anybody's hands for it. null: its offer named no way. */
  isCanary: boolean | null;
  /** 1 for the first try. A claim that came to nothing (given back, asked to wait) is no try. */
  attemptNumber: number;
  /** So often the product's own fault may end an attempt; whatever is somebody else's does not count. */
  maxAttempts: number;
  /** 0–3: how often the wording was softened after a refusal. */
  wordingStep: number;
  /** How often a person asked for another picture of the same: a different request each time. */
  take: number;
  priority: number;
  reservedMicroUsd: MicroUsd;
  /** The provider's id of a call that an earlier attempt paid for and never heard of again. */
  remoteId: string | null;
  /** An image that an earlier attempt paid for and stored, but could not show. */
  paidImage: PaidImage | null;
  /** An image that an earlier attempt paid for and that no store took: the queue keeps its bytes. */
  unsavedImage: UnsavedImage | null;
  /** Paid calls whose worker died without a word, the latest first: their images may lie in the store. */
  lostCalls: LostCall[];
  /** What the product has shown, the newest first, but for what it shows now: the same request is not bought again. */
  shownImages: PaidImage[];
}

export interface LostCall {
  /** Of the attempt that made it. */
  token: string;
  provider: string;
  fingerprint?: string | null | undefined;
  promptsHash?: string | null | undefined;
}

/** What an asynchronous call of an earlier attempt was asked, as far as it is known. */
export interface EarlierCall {
  fingerprint: string | null;
  model: string | null;
  promptsHash: string | null;
}

/** A job that a run would claim now, without a claim. */
export type PeekedJob = Omit<Job, 'token' | 'id'> & {
  /** null when the job does not exist yet: the run would enqueue it first. */
  id: number | null;
};

/** What a worker can serve. `any` = it may also take jobs that ask for no provider in particular. */
export interface Offer {
  provider: string;
  unitCostMicroUsd: MicroUsd;
  any: boolean;
  /**
   * Names the way of its images to a product by a hash (64 hex digits at most). As long as it has brought no image within a
   * day, one job over all workers goes first. null or left out: there is nothing to prove.
   */
  way?: string | null;
  /** For people: what the way's hash stands for. */
  wayDescription?: Record<string, unknown> | null;
  /** The longest that a call may take: so long, and a minute, the others wait for the one that goes first. */
  callTimeoutMs?: number | null;
  /** What its provider gives away each day; then a call takes two minutes at most. */
  allowance?: Allowance | null;
  /** For `peek`: products whose jobs are routed to it first, as a run would do after a claim. */
  products?: readonly string[];
}

/** What a provider gives away each day (UTC), in units of its own: calls that it covers cost nothing. */
export interface Allowance {
  /** Whose it is: the provider and its account, without anything secret. */
  name: string;
  /** Of what, for people: "neurons". */
  unit: string;
  /** What one image takes at most. */
  units: number;
  perDay: number;
}

/**
 * Why a claim brought no job. `busy`: others hold the rows for an instant, ask again · `alone`: what is left, or what this
 * worker has in hand, may have killed its worker, so it goes to one with nothing else in hand · `proving`: one job goes
 * first on a way that is not proven.
 */
export type ClaimReason = 'empty' | 'paused' | 'budget' | 'no-provider' | 'busy' | 'alone' | 'proving';

export interface ClaimRequest {
  /** A fresh UUID for each claim; repeating the call with it gives the same answer. */
  token: string;
  runId: number;
  limit: number;
  worker: string;
  leaseSeconds: number;
  offers: Offer[];
}

/** For the job of one product; null: the first that waits for an image, and for which nothing was ever bought. */
export interface TrialRequest extends Omit<ClaimRequest, 'limit'> {
  productId: string | null;
}

/**
 * `taken_back`: the product shows what it showed before · `kept`: somebody has set another image, which stays · `gone`: the
 * product is · `stays`: the catalogue does not let go of the image · `no_image`: none was shown · `open`: the attempt is not
 * settled, and its job waits until its lease ends.
 */
export const TRIAL_ENDS = ['taken_back', 'kept', 'gone', 'stays', 'no_image', 'open'] as const;
export interface TrialEnd {
  answer: (typeof TRIAL_ENDS)[number];
  message: string | null;
}

export interface ClaimAnswer {
  jobs: Job[];
  /** null when there are jobs. */
  reason: ClaimReason | null;
  /** For `budget`: somebody else could take jobs that ask for nobody, and there is none. */
  othersAreFree?: boolean;
  /** For people: which provider is paused until when and why, which cap is reached. */
  detail: string | null;
  /** For `proving`: in how long the job that goes first must have ended. */
  waitMs: number | null;
  /** Jobs that were closed on the way because their product is gone or has an image already. */
  closed: number;
  /** When the next waiting retry becomes due, or null when none waits. */
  nextRetryInMs: number | null;
}

export type Replace = 'none' | 'placeholders' | 'unreachable' | 'outdated' | 'all';

export interface EnqueueAnswer {
  enqueued: number;
  /** True until the end of the catalogue was passed: call again. */
  more: boolean;
  /** Of the products that were passed: those that would be eligible but for their latest job, by its state. */
  skipped: { failed: number; cancelled: number };
  /** Products that had lost their image and show it again: so many at once are a reload of the catalogue. */
  shownAgain?: number | undefined;
  /** Products that were passed: the next call begins behind them. */
  lookedAt?: number | undefined;
  /** Whether this call began at the start of the catalogue. */
  fromStart?: boolean | undefined;
}

export interface EnqueueProducts {
  productIds: string[];
  priority: number | null;
  provider: string | null;
  replace: Replace;
}

/** A product that shows an image of ours, with what that was asked for. */
export interface ShownProduct
  extends Pick<Job, 'product' | 'prompt' | 'negativePrompt' | 'stylePreset' | 'requestedProvider' | 'take'> {
  image: Pick<PaidImage, 'provider' | 'model' | 'prompt'> & { fingerprint: string };
}

export interface ShownPage {
  /** Of the products of the page: those that show an image of ours and are not at work on. */
  shown: ShownProduct[];
  /** The next page begins after this product; null when there was none. */
  lastId: string | null;
  isLast: boolean;
  /** It is the first page of the catalogue. */
  isFirst: boolean;
}

/** What a person says of a product's image; null = as it was. */
export interface OwnWording {
  prompt: string | null;
  negativePrompt: string | null;
  stylePreset: string | null;
}

export interface PeekRequest {
  limit: number;
  offers: Offer[];
  /** What the run would enqueue first; null when `queue-missing` is off. */
  enqueue: { replace: Replace; productIds: string[] | null; limit?: number } | null;
  runBudgetMicroUsd: MicroUsd | null;
  dailyBudgetMicroUsd: MicroUsd | null;
}

export interface PeekAnswer {
  jobs: PeekedJob[];
  reason: ClaimReason | null;
  detail: string | null;
  /** How many of the products that a run would look at first need a job; it queues as many of them as it may. */
  wouldEnqueue: number;
  /** How many of those have lost an image, which would be shown again. */
  wouldShowAgain?: number | undefined;
}

/** Whose fault a failure is; `way_home`: address rules, store, bucket, catalogue. */
export const FAILURE_OWNERS = ['product', 'settings', 'account', 'provider', 'way_home', 'worker'] as const;
export type FailureOwner = (typeof FAILURE_OWNERS)[number];

/** The failure classes and their owners, as `image_generation_failure_classes` has them; what each does is data there. */
export const OWNER_OF_FAILURE = {
  content_blocked: 'product',
  policy: 'product',
  rejected: 'product',
  permanent: 'product',
  bad_request: 'product',
  config: 'settings',
  quota: 'account',
  rate_limited: 'provider',
  transient: 'provider',
  ambiguous: 'provider',
  empty: 'provider',
  not_stored: 'way_home',
  not_published: 'way_home',
  worker_died: 'worker',
} as const satisfies Record<string, FailureOwner>;
export type FailureClass = keyof typeof OWNER_OF_FAILURE;
export const FAILURE_CLASSES = Object.keys(OWNER_OF_FAILURE) as FailureClass[];

/** Where a cost comes from: told by the provider, computed from its usage, a price table, not known, nothing due. */
export type CostBasis = 'reported' | 'usage' | 'table' | 'unknown' | 'none';

/** An image that lies in the store, verified. */
export interface StoredImage {
  url: string;
  /** The key inside the store. */
  path: string;
  store: string;
  /** Hex. */
  sha256: string;
  bytes: number;
  contentType: string;
  width: number;
  height: number;
  /** IPTC digital source type: `trainedAlgorithmicMedia`, or `algorithmicMedia` for placeholders. */
  digitalSourceType: string;
  /** How far it was looked at: decoded, or by its structure only; not told = as before this was told. */
  checkedBy?: CheckedBy;
  /** Of the request that made it, 64 hex digits; null or left out = not known. */
  fingerprint?: string | null | undefined;
  /** What it is for, by the routes of the run that settles it; null or left out = they say nothing. */
  role?: string | null | undefined;
  /** Of the version of `prompts` with which it was asked for, 64 hex digits; null or left out = none, or not known. */
  promptsHash?: string | null | undefined;
}

/** An image that was not fit to be shown, and so not stored. */
export interface RejectedImage extends Omit<StoredImage, 'url' | 'path' | 'store'> {
  prompt: string;
}

/** A stored image with what is known of its making. */
export interface PaidImage extends StoredImage {
  provider: string;
  model: string | null;
  prompt: string | null;
}

/** An image whose bytes wait in the queue for a store. */
export interface UnsavedImage {
  /** Of the attempt that paid for it. */
  token: string;
  /** Hex. */
  sha256: string;
  bytes: number;
  digitalSourceType: string;
  provider: string;
  model: string | null;
  prompt: string | null;
  fingerprint?: string | null | undefined;
  promptsHash?: string | null | undefined;
}

/** An image that was paid for and that no store took, as the queue is to keep it. */
export interface ImageToSave
  extends Omit<UnsavedImage, 'token' | 'bytes'>,
    Pick<StoredImage, 'contentType' | 'width' | 'height' | 'role'> {
  warnings: readonly string[];
  costMicroUsd: MicroUsd;
}

/** What waits for a store, and how many paid calls may be made besides, so that the image of each could wait as well. */
export interface UnsavedRoom {
  savedImages: number;
  savedBytes: number;
  mostBytes: number;
  /** Of one image. */
  expectedBytes: number;
  /** Of all workers. */
  callsInFlight: number;
  callsLeft: number;
}

/** An image of which only the structure was looked at. */
export interface UncheckedImage {
  id: number;
  path: string;
}

interface SettlementBase {
  token: string;
  jobId: number;
  /** Who really made the image or failed to. */
  provider: string;
  model: string | null;
  costMicroUsd: MicroUsd;
  costBasis: CostBasis;
  /** Of the provider's call. */
  durationMs: number;
}
export interface CompletedSettlement extends SettlementBase {
  status: 'completed';
  prompt: string;
  image: StoredImage;
  warnings: string[];
  /** The token of an earlier attempt at this job that had paid for this image; what the queue kept of it goes. */
  recovers?: string | null;
  /** Why it is not to be shown now: then the image is kept, and the job's next attempt shows it. */
  unshown?: string | null;
}
export interface FailedSettlement extends SettlementBase {
  status: 'failed';
  failureClass: FailureClass;
  message: string;
  /** The provider's own wait. More than an hour, or less than none, is nonsense: then 15 minutes are waited. */
  retryAfterMs: number | null;
  /** So long nobody calls this provider, whatever the class; null or left out = it needs no rest. An hour at most. */
  restMs?: number | null;
  /** For `content_blocked`: a softer wording exists and should be tried. */
  hasNextWording: boolean;
  /** An image that was made, and `rejected` as not fit to be shown. */
  rejected?: RejectedImage | null;
  /** Who is to make the next attempt, at once; heeded after a refusal, `quota` and `config`. */
  fallbackProvider?: string | null;
  /** The job goes behind all others, so that the next run begins with a different product. */
  goesLast?: boolean;
}
export type Settlement = CompletedSettlement | FailedSettlement;

/**
 * `ok`: done as asked · `superseded`: the lease was lost, the job belongs to somebody else, the cost was booked ·
 * `cancelled`: somebody cancelled the job meanwhile · `product_gone` · `kept_existing`: the product got an image by
 * hand meanwhile, which stays · `publish_failed`: the catalogue refused the URL, the job is tried again ·
 * `busy`: somebody else holds a lock on the product or on a row of the job; nothing has changed, the same settlement is to
 * be sent again later · `invalid`: the item itself could not be used; its neighbours were settled.
 */
export type SettleOutcome =
  | 'ok'
  | 'superseded'
  | 'cancelled'
  | 'product_gone'
  | 'kept_existing'
  | 'publish_failed'
  | 'busy'
  | 'invalid';

/** In the order of a job's life; docs/queue.md tells what each means. */
export const JOB_STATUSES = [
  'pending',
  'retry',
  'processing',
  'submitted',
  'review',
  'completed',
  'failed',
  'cancelled',
] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

export interface SettleAnswer {
  /** With the token it names the settlement: a job that was lost and came back is held under two. */
  jobId: number;
  token: string;
  outcome: SettleOutcome;
  /** True when this very settlement had been booked before: its answer was lost on the way. */
  already: boolean;
  /** Where the job stands now; null when it does not exist. */
  jobStatus: JobStatus | null;
  /** When a `retry` job becomes due. */
  nextAttemptInMs: number | null;
  message: string | null;
}

export interface HeldJob {
  token: string;
  jobId: number;
}

/** A job that goes back as it came. */
export interface JobToRelease extends HeldJob {
  /** Who is to make it, by the owner's routes; null or left out = whoever was. Not heeded for what a person asked by name. */
  route?: string | null;
}

/** Jobs that wait for nobody in particular any more. */
export interface Unrouted {
  unrouted: number;
  /** The next call goes on after it; null = there was none. */
  lastId: number | null;
}

/** A job that is about to be paid for. */
export interface JobToStamp extends HeldJob {
  /** Of the request that will be sent, 64 hex digits. */
  fingerprint?: string | null;
}

export interface HeartbeatAnswer {
  /** Jobs that were cancelled meanwhile: stop working on them. */
  cancelled: HeldJob[];
  /** Jobs whose lease was lost: stop working on them, nothing that comes of them will be published. */
  lost: HeldJob[];
  /** Jobs that somebody else keeps locked: not extended, and nobody can take them either. Beat again soon. */
  busy: HeldJob[];
}

export interface RunStart {
  /** Names the run for ever; starting it again (another worker of a matrix, a lost answer) joins it. */
  key: string;
  door: 'action' | 'cli' | 'edge';
  worker: string;
  /** A link for people, or null. */
  url: string | null;
  provider: string;
  /** null: until the queue is empty. */
  batchSize: number | null;
  runBudgetMicroUsd: MicroUsd | null;
  dailyBudgetMicroUsd: MicroUsd | null;
  /** Those of its providers whose images cost something. */
  paidProviders: string[];
  /** What is to be told of what runs before have learned. */
  models?: Pick<Learned, 'provider' | 'model'>[];
  /** What started it, by a name that stays the same from run to run; null: a person, or another program. */
  scheduledBy?: string | null;
  /** The owner's templates, presets and house style, with which it writes its prompts; null: ours. */
  prompts?: { hash: string; said: Readonly<Record<string, unknown>> } | null;
}

/** Whether this worker is to tell somebody of a run. */
export interface Notice {
  tell: boolean;
  /** So many of its schedule's runs in a row made nothing although work waited, when that is to be told; else 0. */
  idleRuns: number;
}

/** What a worker has learned of a provider's pace with one model; null = nothing new. */
export interface Learned {
  provider: string;
  model: string;
  perMinute: number | null;
  /** It was measured, beside whatever other workers of the run have asked for. */
  isShare: boolean;
  /** Calls that it takes at once after a pause. */
  burst: number | null;
  /** Calls at once that it bore where no rate is known. */
  slots: number | null;
  latencyMs: number | null;
  /** The largest. */
  imageBytes: number | null;
}

/** What runs before have learned. */
export interface Remembered extends Omit<Learned, 'isShare'> {
  ageMs: number;
  /** Of the rate, which not every run learns anew. */
  perMinuteAgeMs: number | null;
}

export interface StartedRun {
  runId: number;
  /** Of its models, as far as anything is. */
  remembered: Remembered[];
  /** What the database lets it spend because neither a budget nor a daily cap binds it; null when one does. */
  ownBudgetMicroUsd: MicroUsd | null;
  /** Images are in use that were never decoded (`unchecked`). */
  hasUnchecked: boolean;
}

export interface RunFinish {
  /** Which worker of the run this is about: a matrix has several. */
  worker: string;
  processed: number;
  succeeded: number;
  failed: number;
  retried: number;
  skipped: number;
  costMicroUsd: MicroUsd;
  stoppedReason: string;
  learned?: Learned[];
}

/** What may be spent today (UTC), and what of it is. */
export interface DayCap {
  /** '' = all providers together. */
  provider: string;
  /** null = no cap. */
  capUsd: number | null;
  spentUsd: number;
  reservedUsd: number;
  leftUsd: number | null;
}

/** One reading of the whole queue and catalogue: the row of `image_generation_dashboard`. */
export interface QueueStatus {
  totalProducts: number;
  productsWithImages: number;
  productsWithoutImages: number;
  productsWithRealImages: number;
  productsWithPlaceholders: number;
  completionPercentage: number;
  pending: number;
  retry: number;
  processing: number;
  /** With a provider that answers later; no worker waits. */
  submitted: number;
  /** Made, and waiting for a person or a judge. */
  review: number;
  completed: number;
  failed: number;
  cancelled: number;
  failedByClass: Record<string, number>;
  oldestPendingSeconds: number | null;
  lastHourProcessed: number;
  lastHourCompleted: number;
  avgProcessingSeconds: number | null;
  pausedProviders: { provider: string; reason: string | null; until: string | null }[];
  /** Today in UTC, all providers together. */
  spentTodayUsd: number;
  reservedTodayUsd: number;
  /** Calls of today that perhaps were charged and brought no image, and what was booked for them. */
  ambiguousToday: number;
  ambiguousTodayUsd: number;
  dailyCapUsd: number | null;
  /** That of all together first, then those of single providers, as far as they have one. */
  caps: DayCap[];
  /** What a paid image that was shown in the last 30 days cost, with what was paid in vain; null when there was none. */
  costPerImageUsd: number | null;
  /** At that price: a real image for every product that has none. */
  remainingCostUsd: number | null;
  lastRun: string | null;
  nextRun: string | null;
  /** Of those that wait or are in hand: jobs whose worker died, which are handed out alone. */
  suspects: number;
  /** Images that were paid for and that no store took yet: how many, and their bytes. */
  unsavedImages: number;
  unsavedBytes: number;
  /** Products that need a job and have none; null = not counted. */
  unqueued: number | null;
  /** When the catalogue was counted: now, where it is small. */
  catalogueCountedAt: string | null;
}

/** What stands in the way of a publication, in the database's own words. */
export interface PublishRefusal {
  /** Its SQLSTATE. */
  code: string;
  message: string;
  constraint: string | null;
}

export interface PublishTrial {
  /** Without products only rights and columns can be tried. */
  triedOn: 'product' | 'nothing';
  refusal: PublishRefusal | null;
  /** A hash (hex) of everything in the catalogue's definitions that may refuse an image. */
  definitions: string;
}

export interface FailedJobRow {
  jobId: number;
  productId: string;
  status: JobStatus;
  errorClass: string | null;
  errorMessage: string | null;
  /** Attempts that failed by the product's own fault. */
  attemptCount: number;
  tries: number;
  /** Calls that were or may have been paid for. */
  paidCalls: number;
  updatedAt: string;
}

export interface Violation {
  rule: string;
  detail: string;
  count: number;
}

/** What a repair did, or would do, about one rule in one way. */
export interface Mending {
  rule: string;
  /** null = it is left: somebody keeps its job locked, or only a person can decide. */
  action: string | null;
  count: number;
  /** Of one case. */
  detail: string;
}

export interface SqlVersion {
  contract: number;
  revision: number;
  /** Of the SQL's text, in hexadecimal digits; null from SQL of before revision 2. */
  digest: string | null;
}

/** Jobs named by id, by product, by state, or all of them. Exactly one of the fields is given. */
export type JobSelection = { jobIds: number[] } | { productIds: string[] } | { all: true };

/** What a worker tells with its stamps, so that the queue knows how much room their images may need. */
export interface ToldWithStamp {
  /** Of an image; null = nobody knows yet. */
  expectedBytes: number | null;
  /** Stamped before; their calls have ended since, and their images lie in a store. */
  home: HeldJob[];
  /** What the provider of these jobs gives away: each call is counted with its stamp. */
  allowance?: Allowance | null;
}

/** A job whose call may be made. */
export interface StampedJob extends HeldJob {
  /** It costs nothing: what its provider gives away covers it. */
  isFree: boolean;
}

/** Every call may be repeated: the answer is the same and nothing happens twice. */
export interface Queue {
  version(signal?: AbortSignal): Promise<SqlVersion>;
  /** What the caller's role lacks of the rights that a run needs, in words such as "execute on …"; empty when all is well. */
  missingRights(signal?: AbortSignal): Promise<string[]>;
  startRun(run: RunStart, signal?: AbortSignal): Promise<StartedRun>;
  finishRun(runId: number, finish: RunFinish, signal?: AbortSignal): Promise<void>;
  /** The right to tell of this run: given once, to a worker that has news of it, or when it is the third idle one in a row. */
  takeNotice(runId: number, hasNews: boolean, signal?: AbortSignal): Promise<Notice>;
  /** It could not be told: the next one may try. */
  dropNotice(runId: number, signal?: AbortSignal): Promise<void>;
  /** A page of the catalogue, from where the last call stopped, or from its start. */
  enqueueMissing(
    request: { limit: number; replace: Replace; priority: number | null; fromStart?: boolean },
    signal?: AbortSignal,
  ): Promise<EnqueueAnswer>;
  /**
   * Enqueues these products whatever their state, except those with an active job. With `unreachable` also except
   * those whose latest job failed or was cancelled by a person.
   */
  enqueueProducts(request: EnqueueProducts, signal?: AbortSignal): Promise<EnqueueAnswer>;
  /** A page of what products show. @param after null = where the last `enqueueOutdated` stopped. */
  shownPage(request: { after: string | null; limit: number }, signal?: AbortSignal): Promise<ShownPage>;
  /** Queues these products, but for those whose latest job failed; `after` = how far the catalogue was looked at. */
  enqueueOutdated(
    request: { productIds: string[]; after: string; priority: number | null },
    signal?: AbortSignal,
  ): Promise<EnqueueAnswer>;
  /** The same, to be asked for in a person's own words. Jobs that wait already are worded anew, those in hand are not. */
  enqueueWorded(
    request: EnqueueProducts & { wording: OwnWording },
    signal?: AbortSignal,
  ): Promise<EnqueueAnswer & { worded: number }>;
  claim(request: ClaimRequest, signal?: AbortSignal): Promise<ClaimAnswer>;
  /** As `claim`, for `doctor --buy-one`: makes the job where there is none. What is not to be had is `empty`, with a detail. */
  claimTrial(request: TrialRequest, signal?: AbortSignal): Promise<ClaimAnswer>;
  /** Takes back what this attempt has made, which is kept for the product's next job; its job waits as before. */
  endTrial(job: HeldJob, signal?: AbortSignal): Promise<TrialEnd>;
  peek(request: PeekRequest, signal?: AbortSignal): Promise<PeekAnswer>;
  /** The write-ahead stamp: only the jobs it returns may be called. Rejects (55P03) when all of them are locked by others. */
  dispatch(jobs: JobToStamp[], signal?: AbortSignal, told?: ToldWithStamp): Promise<StampedJob[]>;
  /** How many units are left of it today. */
  allowanceLeft(allowance: Pick<Allowance, 'name' | 'perDay'>, signal?: AbortSignal): Promise<number>;
  /**
   * Notes the remote id of a call, with what it was asked.
   * @param asked Left out by whoever goes on with the call of an earlier attempt.
   * @returns What that one was asked; null where no earlier attempt has noted this id.
   */
  submitted(
    job: HeldJob,
    remoteId: string,
    signal?: AbortSignal,
    asked?: Pick<EarlierCall, 'fingerprint' | 'model'>,
  ): Promise<EarlierCall | null>;
  /** The call of a job that went first has ended, and its settlement waits: the next one may go first. */
  freeCanary(job: HeldJob, signal?: AbortSignal): Promise<void>;
  /** What keeps `dispatch` from answering a job that is still held. */
  unsavedRoom(signal?: AbortSignal): Promise<UnsavedRoom>;
  /**
   * Keeps an image that was paid for and that no store took: the next claim of its job gets it. Takes it from whoever has
   * claimed the job once. Its attempt is settled besides, as `not_stored`. False: it was kept before.
   */
  saveUnsaved(job: HeldJob, image: ImageToSave, bytes: Uint8Array, signal?: AbortSignal): Promise<boolean>;
  /** The bytes of such an image; null when they are stored or discarded. `job` names the attempt that paid. */
  unsavedBytes(job: HeldJob, signal?: AbortSignal): Promise<Uint8Array | null>;
  /** Images whose addresses begin so, that are in use and were never decoded, the oldest first. */
  unchecked(base: string, limit: number, signal?: AbortSignal): Promise<UncheckedImage[]>;
  /**
   * What decoding such an image has shown; `problem` null = nothing. A broken one is `rejected`, its product shows again
   * what it showed before, and its job is made anew. `not_in_use`: it was replaced meanwhile, or looked at · `busy`: somebody
   * else keeps it locked, and a later run looks again.
   */
  recheck(
    imageId: number,
    problem: string | null,
    signal?: AbortSignal,
  ): Promise<'whole' | 'broken' | 'not_in_use' | 'busy'>;
  /** Gives up on such images: their jobs are bought for anew. */
  discard(
    selection: JobSelection,
    signal?: AbortSignal,
  ): Promise<{ discarded: number; bytes: number; more: boolean }>;
  heartbeat(tokens: string[], leaseSeconds: number, signal?: AbortSignal): Promise<HeartbeatAnswer>;
  settle(results: Settlement[], signal?: AbortSignal): Promise<SettleAnswer[]>;
  /** Gives undispatched jobs back, their try and reservation refunded. Returns those that went back. */
  release(jobs: readonly JobToRelease[], signal?: AbortSignal): Promise<HeldJob[]>;
  /**
   * Lets jobs that other routes than this run's gave to providers that it does not know wait for nobody in particular again.
   * @param request `limit`: a thousand at most.
   */
  unroute(
    request: { known: readonly string[]; after: number; limit: number },
    signal?: AbortSignal,
  ): Promise<Unrouted>;
  /** `busy`: so many are locked by others, and stay as they are. */
  cancel(
    selection: JobSelection,
    reason: string,
    signal?: AbortSignal,
  ): Promise<{ cancelled: number; busy: number; more: boolean }>;
  retryFailed(
    selection: JobSelection,
    options: { includeCancelled: boolean },
    signal?: AbortSignal,
  ): Promise<{ revived: number; busy: number; more: boolean }>;
  /**
   * Those of these job numbers or product ids that nothing has, in the order given. `toQueue`: a product has to be in the
   * catalogue; otherwise it may also have left it, and have a job.
   */
  unknown(selection: JobSelection, options: { toQueue: boolean }, signal?: AbortSignal): Promise<string[]>;
  /** The providers whose names stand in the database: caps, pauses, books, schedules, waiting jobs. */
  providers(signal?: AbortSignal): Promise<string[]>;
  /** `provider` '' pauses all of them; `seconds` null until resumed. */
  pause(provider: string, reason: string, seconds: number | null, signal?: AbortSignal): Promise<void>;
  resume(provider: string, signal?: AbortSignal): Promise<{ wasPaused: boolean }>;
  caps(signal?: AbortSignal): Promise<DayCap[]>;
  /** Images of this model that were paid for in the last 30 days, a thousand images at most, and what they cost together. */
  billedLately(
    provider: string,
    model: string,
    signal?: AbortSignal,
  ): Promise<{ images: number; microUsd: MicroUsd }>;
  /** What a provider ('' = all together) may spend a day; null = no cap. Answers all caps. */
  setCap(provider: string, capMicroUsd: MicroUsd | null, signal?: AbortSignal): Promise<DayCap[]>;
  prune(
    olderThanDays: number,
    signal?: AbortSignal,
  ): Promise<{ history: number; claims: number; more: boolean }>;
  /** Publishes these addresses (two or more) on a product as a settlement does, and undoes it. */
  tryOutPublish(
    request: { provider: string; model: string | null; imageUrls: string[] },
    signal?: AbortSignal,
  ): Promise<PublishTrial>;
  verify(signal?: AbortSignal): Promise<Violation[]>;
  /** Mends what `verify` finds, or only tells what it would do. */
  repair(apply: boolean, signal?: AbortSignal): Promise<Mending[]>;
  status(signal?: AbortSignal): Promise<QueueStatus>;
  /** Counts a page of the catalogue for `status`, from where the last call stopped, or from its start. */
  countCatalogue(fromStart: boolean, signal?: AbortSignal): Promise<{ done: boolean; counted: number }>;
  /** The jobs that need a person, latest first. */
  failures(limit: number, signal?: AbortSignal): Promise<FailedJobRow[]>;
  /** A page of products that have an image URL, ordered by id, for the probe of unreachable images. */
  imagesPage(
    request: { after: string | null; limit: number },
    signal?: AbortSignal,
  ): Promise<{ productId: string; imageUrl: string }[]>;
  /** A page of products with what each shows, ordered by id. */
  coveragePage(
    request: { after: string | null; limit: number },
    signal?: AbortSignal,
  ): Promise<CoveredProduct[]>;
}

/** A product and its image, as far as that is on record. */
export interface CoveredProduct {
  productId: string;
  name: string | null;
  /** null = it has no image. */
  imageUrl: string | null;
  isPlaceholder: boolean;
  /** In pixels; null = not on record, as of images from elsewhere. */
  width: number | null;
  height: number | null;
  sha256: string | null;
}
