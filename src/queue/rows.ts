/** What the SQL functions answer, parsed: snake_case JSON from the border becomes the contract's types. */
import { z } from 'zod';
import {
  type ClaimAnswer,
  type DayCap,
  type EarlierCall,
  type EnqueueAnswer,
  type FailedJobRow,
  type HeartbeatAnswer,
  type HeldJob,
  JOB_STATUSES,
  type Job,
  type LostCall,
  type Mending,
  type Notice,
  type PaidImage,
  type PeekAnswer,
  type PublishTrial,
  type QueueStatus,
  type Remembered,
  type SettleAnswer,
  type ShownPage,
  type ShownProduct,
  type SqlVersion,
  type StampedJob,
  TRIAL_ENDS,
  type UncheckedImage,
  type Unrouted,
  type UnsavedImage,
  type UnsavedRoom,
} from './contract.ts';

const text = z.string().nullable();

/** A catalogue's jsonb should be an object; whatever else it holds is kept under a name of its own. */
function attributesOf(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : { value };
}

const product = z
  .object({
    id: z.string(),
    name: text,
    description: text,
    industry: text,
    sub_industry: text,
    plant_part: text,
    attributes: z.unknown().transform(attributesOf),
    image_url: text,
  })
  .transform((p) => ({
    id: p.id,
    name: p.name ?? '',
    description: p.description,
    industry: p.industry,
    subIndustry: p.sub_industry,
    plantPart: p.plant_part,
    attributes: p.attributes,
    imageUrl: p.image_url,
  }));

const paidImage = z
  .object({
    url: z.string(),
    path: z.string(),
    store: z.string(),
    sha256: z.string(),
    bytes: z.number(),
    content_type: z.string(),
    width: z.number(),
    height: z.number(),
    digital_source_type: z.string(),
    provider: z.string(),
    model: text,
    prompt: text,
    fingerprint: text.optional(),
    prompts_hash: text.optional(),
  })
  .transform(
    ({ content_type, digital_source_type, prompts_hash, ...row }): PaidImage => ({
      ...row,
      promptsHash: prompts_hash,
      contentType: content_type,
      digitalSourceType: digital_source_type,
    }),
  );

const unsavedImage = z
  .object({
    token: z.string(),
    sha256: z.string(),
    bytes: z.number(),
    digital_source_type: z.string(),
    provider: z.string(),
    model: text,
    prompt: text,
    fingerprint: text.optional(),
    prompts_hash: text.optional(),
  })
  .transform(
    ({ digital_source_type, prompts_hash, ...row }): UnsavedImage => ({
      ...row,
      digitalSourceType: digital_source_type,
      promptsHash: prompts_hash,
    }),
  );

const lostCall = z
  .object({
    token: z.string(),
    provider: z.string(),
    fingerprint: text.optional(),
    prompts_hash: text.optional(),
  })
  .transform(({ prompts_hash, ...row }): LostCall => ({ ...row, promptsHash: prompts_hash }));

export const submittedRow = z
  .object({
    earlier: z
      .object({ fingerprint: text, model: text, prompts_hash: text })
      .transform(({ prompts_hash, ...row }): EarlierCall => ({ ...row, promptsHash: prompts_hash }))
      .nullable(),
  })
  .transform(({ earlier }) => earlier);

export const unsavedRoomRow = z
  .object({
    saved_images: z.number(),
    saved_bytes: z.number(),
    most_bytes: z.number(),
    expected_bytes: z.number(),
    calls_in_flight: z.number(),
    calls_left: z.number(),
  })
  .transform(
    (row): UnsavedRoom => ({
      savedImages: row.saved_images,
      savedBytes: row.saved_bytes,
      mostBytes: row.most_bytes,
      expectedBytes: row.expected_bytes,
      callsInFlight: row.calls_in_flight,
      callsLeft: row.calls_left,
    }),
  );

export const savedRow = z.object({ saved: z.boolean() });
export const bytesRow = z.object({ bytes: text });
export const discardRow = z.object({ discarded: z.number(), bytes: z.number(), more: z.boolean() });

const jobFields = {
  variation: z.number(),
  priority: z.number(),
  prompt: text,
  negative_prompt: text,
  style_preset: text,
  requested_provider: text,
  fallback_from: text,
  is_routed: z.boolean().default(false),
  provider: z.string(),
  is_canary: z.boolean().nullable(),
  attempt_number: z.number(),
  max_attempts: z.number(),
  wording_step: z.number(),
  take: z.number().default(0),
  reserved_microusd: z.number(),
  remote_id: text,
  paid_image: paidImage.nullable(),
  unsaved_image: unsavedImage.nullish(),
  lost_calls: z.array(lostCall),
  shown_images: z.array(paidImage).default([]),
  product,
};

type JobFields = z.output<z.ZodObject<typeof jobFields>>;

function jobOf(row: JobFields): Omit<Job, 'id' | 'token'> {
  return {
    product: row.product,
    variation: row.variation,
    prompt: row.prompt,
    negativePrompt: row.negative_prompt,
    stylePreset: row.style_preset,
    requestedProvider: row.requested_provider,
    fallbackFrom: row.fallback_from,
    isRouted: row.is_routed,
    provider: row.provider,
    isCanary: row.is_canary,
    attemptNumber: row.attempt_number,
    maxAttempts: row.max_attempts,
    wordingStep: row.wording_step,
    take: row.take,
    priority: row.priority,
    reservedMicroUsd: row.reserved_microusd,
    remoteId: row.remote_id,
    paidImage: row.paid_image,
    unsavedImage: row.unsaved_image ?? null,
    lostCalls: row.lost_calls,
    shownImages: row.shown_images,
  };
}

const job = z
  .object({ id: z.number(), token: z.string(), ...jobFields })
  .transform((row): Job => ({ id: row.id, token: row.token, ...jobOf(row) }));
const peekedJob = z
  .object({ id: z.number().nullable(), ...jobFields })
  .transform((row) => ({ id: row.id, ...jobOf(row) }));

const reason = z
  .enum(['empty', 'paused', 'budget', 'others_budget', 'no-provider', 'busy', 'alone', 'proving'])
  .nullable();

/** The budget of one provider, while another one could take what asks for nobody, is a budget. */
const reasonOf = (read: z.output<typeof reason>): ClaimAnswer['reason'] =>
  read === 'others_budget' ? 'budget' : read;

export const claimRow = z
  .object({
    jobs: z.array(job),
    reason,
    detail: text,
    wait_ms: z.number().nullable(),
    closed: z.number(),
    next_retry_in_ms: z.number().nullable(),
  })
  .transform(
    (row): ClaimAnswer => ({
      jobs: row.jobs,
      reason: reasonOf(row.reason),
      ...(row.reason === 'others_budget' ? { othersAreFree: true } : {}),
      detail: row.detail,
      waitMs: row.wait_ms,
      closed: row.closed,
      nextRetryInMs: row.next_retry_in_ms,
    }),
  );

export const peekRow = z
  .object({
    jobs: z.array(peekedJob),
    reason,
    detail: text,
    would_enqueue: z.number(),
    would_show_again: z.number().default(0),
  })
  .transform(
    (row): PeekAnswer => ({
      jobs: row.jobs,
      reason: reasonOf(row.reason),
      detail: row.detail,
      wouldEnqueue: row.would_enqueue,
      wouldShowAgain: row.would_show_again,
    }),
  );

const enqueueFields = {
  enqueued: z.number(),
  more: z.boolean(),
  skipped: z.object({ failed: z.number(), cancelled: z.number() }),
};
export const enqueueRow = z
  .object({
    ...enqueueFields,
    looked_at: z.number().optional(),
    shown_again: z.number().optional(),
    from_start: z.boolean().optional(),
  })
  .transform(
    ({ looked_at, shown_again, from_start, ...row }): EnqueueAnswer => ({
      ...row,
      lookedAt: looked_at,
      shownAgain: shown_again,
      fromStart: from_start,
    }),
  );
export const shownPageRow = z
  .object({
    shown: z.array(
      z
        .object({
          product,
          image: z.object({ provider: z.string(), model: text, prompt: text, fingerprint: z.string() }),
          prompt: text,
          negative_prompt: text,
          style_preset: text,
          requested_provider: text,
          take: z.number(),
        })
        .transform(
          ({ negative_prompt, style_preset, requested_provider, ...row }): ShownProduct => ({
            ...row,
            negativePrompt: negative_prompt,
            stylePreset: style_preset,
            requestedProvider: requested_provider,
          }),
        ),
    ),
    last_id: text,
    is_last: z.boolean(),
    from_start: z.boolean(),
  })
  .transform(
    ({ last_id, is_last, from_start, shown }): ShownPage => ({
      shown,
      lastId: last_id,
      isLast: is_last,
      isFirst: from_start,
    }),
  );
export const enqueueWordedRow = z.object({ ...enqueueFields, worded: z.number() });
export const countRow = z.object({ done: z.boolean(), counted: z.number() });

export const heldRow = z
  .object({ id: z.number(), token: z.string() })
  .transform((row): HeldJob => ({ jobId: row.id, token: row.token }));
export const heldRows = z.array(heldRow);
export const unroutedRow = z
  .object({ unrouted: z.number(), last_id: z.number().nullable() })
  .transform(({ unrouted, last_id }): Unrouted => ({ unrouted, lastId: last_id }));
/** SQL of an earlier revision does not tell: then nothing was given away. */
export const stampedRows = z.array(
  z
    .object({ id: z.number(), token: z.string(), is_free: z.boolean().default(false) })
    .transform((row): StampedJob => ({ jobId: row.id, token: row.token, isFree: row.is_free })),
);
export const unitsRow = z.number();

export const billedRow = z
  .object({ images: z.number(), microusd: z.number() })
  .transform(({ images, microusd }) => ({ images, microUsd: microusd }));

export const heartbeatRow: z.ZodType<HeartbeatAnswer> = z.object({
  cancelled: heldRows,
  lost: heldRows,
  busy: heldRows.default([]),
});

export const settleRows = z.array(
  z
    .object({
      id: z.unknown(),
      token: z.unknown(),
      outcome: z.enum([
        'ok',
        'superseded',
        'cancelled',
        'product_gone',
        'kept_existing',
        'publish_failed',
        'busy',
        'invalid',
      ]),
      already: z.boolean(),
      job_status: z.enum(JOB_STATUSES).nullable(),
      next_attempt_in_ms: z.number().nullable(),
      message: text,
    })
    .transform(
      (row): SettleAnswer => ({
        jobId: Number(row.id),
        token: String(row.token),
        outcome: row.outcome,
        already: row.already,
        jobStatus: row.job_status,
        nextAttemptInMs: row.next_attempt_in_ms,
        message: row.message,
      }),
    ),
);

export const missingRightsRow = z.array(z.string());

export const versionRow: z.ZodType<SqlVersion> = z.object({
  contract: z.number(),
  revision: z.number(),
  digest: z.string().nullable().default(null),
});
export const runRow = z.object({ run_id: z.number() });
const rememberedRow = z
  .object({
    provider: z.string(),
    model: z.string(),
    per_minute: z.number().nullable(),
    burst: z.number().nullable(),
    slots: z.number().nullable(),
    latency_ms: z.number().nullable(),
    image_bytes: z.number().nullable(),
    age_ms: z.number(),
    per_minute_age_ms: z.number().nullable(),
  })
  .transform(
    (row): Remembered => ({
      provider: row.provider,
      model: row.model,
      perMinute: row.per_minute,
      burst: row.burst,
      slots: row.slots,
      latencyMs: row.latency_ms,
      imageBytes: row.image_bytes,
      ageMs: row.age_ms,
      perMinuteAgeMs: row.per_minute_age_ms,
    }),
  );
export const startedRunRow = z
  .object({
    run_id: z.number(),
    own_budget_microusd: z.number().nullable(),
    has_unchecked: z.boolean(),
    learned: z.array(rememberedRow).default([]),
  })
  .transform((row) => ({
    runId: row.run_id,
    ownBudgetMicroUsd: row.own_budget_microusd,
    hasUnchecked: row.has_unchecked,
    remembered: row.learned,
  }));
export const uncheckedRows: z.ZodType<UncheckedImage[]> = z.array(
  z.object({ id: z.number(), path: z.string() }),
);
export const noticeRow = z
  .object({ tell: z.boolean(), idle_runs: z.number() })
  .transform(({ tell, idle_runs }): Notice => ({ tell, idleRuns: idle_runs }));
export const trialEndRow = z.object({ answer: z.enum(TRIAL_ENDS), message: text });
export const recheckRow = z.object({ answer: z.enum(['whole', 'broken', 'not_in_use', 'busy']) });
export const anything = z.unknown();
export const resumeRow = z
  .object({ was_paused: z.boolean() })
  .transform(({ was_paused }) => ({ wasPaused: was_paused }));
export const capRows = z.array(
  z
    .object({
      provider: z.string(),
      cap_usd: z.number().nullable(),
      spent_usd: z.number(),
      reserved_usd: z.number(),
      left_usd: z.number().nullable(),
    })
    .transform(
      (row): DayCap => ({
        provider: row.provider,
        capUsd: row.cap_usd,
        spentUsd: row.spent_usd,
        reservedUsd: row.reserved_usd,
        leftUsd: row.left_usd,
      }),
    ),
);
export const cancelRow = z.object({ cancelled: z.number(), busy: z.number().default(0), more: z.boolean() });
export const reviveRow = z.object({ revived: z.number(), busy: z.number().default(0), more: z.boolean() });
export const nameRows = z.array(z.string());
export const pruneRow = z.object({ history: z.number(), claims: z.number(), more: z.boolean() });
export const verifyPageRow = z.object({
  found: z.array(
    z.object({ rule: z.string(), detail: z.string(), count: z.number(), job_ids: z.array(z.number()) }),
  ),
  next: z.object({ part: z.string(), after: z.number() }).nullable(),
});
export type VerifyPage = z.infer<typeof verifyPageRow>;
export const repairRows: z.ZodType<Mending[]> = z.array(
  z.object({ rule: z.string(), action: text, count: z.number(), detail: z.string() }),
);

export const publishTrialRow = z
  .object({
    tried_on: z.enum(['product', 'nothing']),
    refusal: z
      .object({ code: z.string(), message: z.string(), constraint: text.optional() })
      .transform(({ constraint = null, ...refusal }) => ({ ...refusal, constraint }))
      .nullable(),
    definitions: z.string(),
  })
  .transform(
    (row): PublishTrial => ({
      triedOn: row.tried_on,
      refusal: row.refusal,
      definitions: row.definitions,
    }),
  );

export const statusRow = z
  .object({
    total_products: z.number(),
    products_with_images: z.number(),
    products_without_images: z.number(),
    products_with_real_images: z.number(),
    products_with_placeholders: z.number(),
    completion_percentage: z.number(),
    pending_count: z.number(),
    retry_count: z.number(),
    processing_count: z.number(),
    submitted_count: z.number(),
    review_count: z.number(),
    completed_count: z.number(),
    failed_count: z.number(),
    cancelled_count: z.number(),
    failed_by_class: z.record(z.string(), z.number()),
    oldest_pending_seconds: z.number().nullable(),
    last_hour_processed: z.number(),
    last_hour_completed: z.number(),
    avg_processing_time_seconds: z.number().nullable(),
    paused_providers: z.array(z.object({ provider: z.string(), reason: text, until: text })),
    spent_today_usd: z.number(),
    reserved_today_usd: z.number(),
    ambiguous_today_count: z.number(),
    ambiguous_today_usd: z.number(),
    daily_budget_usd: z.number().nullable(),
    last_run: text,
    next_run: text,
    suspect_count: z.number(),
    unsaved_images: z.number(),
    unsaved_bytes: z.number(),
    cost_per_image_usd: z.number().nullable(),
    remaining_cost_usd: z.number().nullable(),
    unqueued_products: z.number().nullable(),
    catalogue_counted_at: text,
    caps: capRows,
  })
  .transform(
    (row): QueueStatus => ({
      totalProducts: row.total_products,
      productsWithImages: row.products_with_images,
      productsWithoutImages: row.products_without_images,
      productsWithRealImages: row.products_with_real_images,
      productsWithPlaceholders: row.products_with_placeholders,
      completionPercentage: row.completion_percentage,
      pending: row.pending_count,
      retry: row.retry_count,
      processing: row.processing_count,
      submitted: row.submitted_count,
      review: row.review_count,
      completed: row.completed_count,
      failed: row.failed_count,
      cancelled: row.cancelled_count,
      failedByClass: row.failed_by_class,
      oldestPendingSeconds: row.oldest_pending_seconds,
      lastHourProcessed: row.last_hour_processed,
      lastHourCompleted: row.last_hour_completed,
      avgProcessingSeconds: row.avg_processing_time_seconds,
      pausedProviders: row.paused_providers,
      spentTodayUsd: row.spent_today_usd,
      reservedTodayUsd: row.reserved_today_usd,
      ambiguousToday: row.ambiguous_today_count,
      ambiguousTodayUsd: row.ambiguous_today_usd,
      dailyCapUsd: row.daily_budget_usd,
      caps: row.caps,
      costPerImageUsd: row.cost_per_image_usd,
      remainingCostUsd: row.remaining_cost_usd,
      lastRun: row.last_run,
      nextRun: row.next_run,
      suspects: row.suspect_count,
      unsavedImages: row.unsaved_images,
      unsavedBytes: row.unsaved_bytes,
      unqueued: row.unqueued_products,
      catalogueCountedAt: row.catalogue_counted_at,
    }),
  );

export const failureRows = z.array(
  z
    .object({
      job_id: z.number(),
      product_id: z.string(),
      status: z.enum(JOB_STATUSES),
      error_class: text,
      error_message: text,
      attempt_count: z.number(),
      tries: z.number(),
      paid_calls: z.number(),
      updated_at: z.string(),
    })
    .transform(
      (row): FailedJobRow => ({
        jobId: row.job_id,
        productId: row.product_id,
        status: row.status,
        errorClass: row.error_class,
        errorMessage: row.error_message,
        attemptCount: row.attempt_count,
        tries: row.tries,
        paidCalls: row.paid_calls,
        updatedAt: row.updated_at,
      }),
    ),
);

export const imageRows = z.array(
  z
    .object({ product_id: z.string(), image_url: z.string() })
    .transform((row) => ({ productId: row.product_id, imageUrl: row.image_url })),
);

export const shownRows = z.array(
  z
    .object({
      product_id: z.string(),
      name: z.string().nullable(),
      image_url: z.string().nullable(),
      is_placeholder: z.boolean(),
      width: z.number().nullable(),
      height: z.number().nullable(),
      sha256: z.string().nullable(),
    })
    .transform(({ product_id, image_url, is_placeholder, ...row }) => ({
      productId: product_id,
      imageUrl: image_url,
      isPlaceholder: is_placeholder,
      ...row,
    })),
);
