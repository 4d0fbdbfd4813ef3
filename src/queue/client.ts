/** The queue's SQL functions as typed calls, over whatever carries them. */

import { fromBase64, toBase64 } from '../base64.ts';
import { microUsdToUsd } from '../money.ts';
import { createCaller } from './call.ts';
import type {
  Allowance,
  HeldJob,
  ImageToSave,
  JobToRelease,
  Learned,
  Offer,
  Queue,
  Settlement,
  StoredImage,
} from './contract.ts';
import * as rows from './rows.ts';
import type { Rpc } from './transport.ts';
import { verifyPages, violationsOf } from './verify-pages.ts';

/** A queue over `rpc`, which does the retrying: every function here may be repeated. */
export function createQueue(rpc: Rpc): Queue {
  const call = createCaller(rpc);

  return {
    version: (signal) => call(rows.versionRow, 'version', {}, signal),
    missingRights: (signal) => call(rows.missingRightsRow, 'missing_rights', {}, signal),

    startRun: (run, signal) =>
      call(
        rows.startedRunRow,
        'start_run',
        {
          p_key: run.key,
          p_run: {
            door: run.door,
            url: run.url,
            provider: run.provider,
            batch_size: run.batchSize,
            run_budget_microusd: run.runBudgetMicroUsd,
            daily_budget_microusd: run.dailyBudgetMicroUsd,
            paid_providers: run.paidProviders,
            scheduled_by: run.scheduledBy ?? null,
            prompts: run.prompts ?? null,
            models: run.models ?? [],
          },
        },
        signal,
      ),

    finishRun: async (runId, finish, signal) => {
      const { worker, costMicroUsd, stoppedReason, learned = [], ...counts } = finish;
      const told = { cost_microusd: costMicroUsd, stopped_reason: stoppedReason };
      const result = { ...counts, ...told, learned: learned.map(learnedRow) };
      await call(rows.runRow, 'finish_run', { p_run_id: runId, p_worker: worker, p_result: result }, signal);
    },

    takeNotice: (runId, hasNews, signal) =>
      call(rows.noticeRow, 'take_notice', { p_run_id: runId, p_has_news: hasNews }, signal),

    dropNotice: async (runId, signal) => {
      await call(rows.anything, 'drop_notice', { p_run_id: runId }, signal);
    },

    enqueueMissing: (request, signal) =>
      call(
        rows.enqueueRow,
        'enqueue_missing',
        {
          p_limit: request.limit,
          p_replace: request.replace,
          p_priority: request.priority,
          p_from_start: request.fromStart ?? false,
        },
        signal,
      ),

    enqueueProducts: (request, signal) =>
      call(
        rows.enqueueRow,
        'enqueue_products',
        {
          p_product_ids: request.productIds,
          p_priority: request.priority,
          p_provider: request.provider,
          p_replace: request.replace,
        },
        signal,
      ),

    shownPage: ({ after, limit }, signal) =>
      call(rows.shownPageRow, 'shown_page', { p_after: after, p_limit: limit }, signal),

    enqueueOutdated: ({ productIds, after, priority }, signal) =>
      call(
        rows.enqueueRow,
        'enqueue_outdated',
        { p_product_ids: productIds, p_after: after, p_priority: priority },
        signal,
      ),

    enqueueWorded: ({ wording, ...request }, signal) =>
      call(
        rows.enqueueWordedRow,
        'enqueue_worded',
        {
          p_product_ids: request.productIds,
          p_priority: request.priority,
          p_provider: request.provider,
          p_replace: request.replace,
          p_wording: {
            prompt: wording.prompt,
            negative_prompt: wording.negativePrompt,
            style_preset: wording.stylePreset,
          },
        },
        signal,
      ),

    claim: (request, signal) =>
      call(
        rows.claimRow,
        'claim',
        {
          p_token: request.token,
          p_run_id: request.runId,
          p_limit: request.limit,
          p_worker: request.worker,
          p_lease_seconds: request.leaseSeconds,
          p_offers: request.offers.map(offerRow),
        },
        signal,
      ),

    claimTrial: (request, signal) =>
      call(
        rows.claimRow,
        'claim_trial',
        {
          p_token: request.token,
          p_run_id: request.runId,
          p_product_id: request.productId,
          p_worker: request.worker,
          p_lease_seconds: request.leaseSeconds,
          p_offers: request.offers.map(offerRow),
        },
        signal,
      ),

    endTrial: (job, signal) =>
      call(rows.trialEndRow, 'end_trial', { p_id: job.jobId, p_token: job.token }, signal),

    peek: (request, signal) =>
      call(
        rows.peekRow,
        'peek',
        {
          p_limit: request.limit,
          p_offers: request.offers.map(offerRow),
          p_enqueue: request.enqueue && {
            replace: request.enqueue.replace,
            product_ids: request.enqueue.productIds,
            limit: request.enqueue.limit ?? null,
          },
          p_run_budget_microusd: request.runBudgetMicroUsd,
          p_daily_budget_microusd: request.dailyBudgetMicroUsd,
        },
        signal,
      ),

    dispatch: (jobs, signal, { home, expectedBytes, allowance } = { home: [], expectedBytes: null }) => {
      const counted =
        allowance == null
          ? {}
          : { allowance: allowance.name, units: allowance.units, per_day: allowance.perDay };
      const stamps = jobs.map((job) => ({
        ...itemRow(job),
        bytes: expectedBytes,
        fingerprint: job.fingerprint ?? null,
        ...counted,
      }));
      const items = [...stamps, ...home.map((job) => ({ ...itemRow(job), is_home: true }))];
      return call(rows.stampedRows, 'dispatch', { p_items: items }, signal);
    },

    allowanceLeft: ({ name, perDay }, signal) =>
      call(rows.unitsRow, 'allowance_left', { p_allowance: name, p_per_day: perDay }, signal),

    submitted: (job, remoteId, signal, asked) => {
      const { fingerprint, model } = asked ?? { fingerprint: null, model: null };
      const noted = { p_remote_id: remoteId, p_fingerprint: fingerprint, p_model: model };
      return call(rows.submittedRow, 'submitted', { p_id: job.jobId, p_token: job.token, ...noted }, signal);
    },

    freeCanary: async (job, signal) => {
      await call(rows.anything, 'free_canary', { p_id: job.jobId, p_token: job.token }, signal);
    },

    unsavedRoom: (signal) => call(rows.unsavedRoomRow, 'unsaved_room', {}, signal),

    saveUnsaved: async (job, image, bytes, signal) => {
      const args = {
        p_id: job.jobId,
        p_token: job.token,
        p_image: imageRow(image),
        p_bytes: toBase64(bytes),
      };
      return (await call(rows.savedRow, 'save_unsaved', args, signal)).saved;
    },

    unsavedBytes: async (job, signal) => {
      const args = { p_id: job.jobId, p_token: job.token };
      const { bytes } = await call(rows.bytesRow, 'unsaved_bytes', args, signal);
      return bytes === null ? null : fromBase64(bytes);
    },

    unchecked: (base, limit, signal) =>
      call(rows.uncheckedRows, 'unchecked', { p_base: base, p_limit: limit }, signal),

    recheck: async (imageId, problem, signal) => {
      const args = { p_image_id: imageId, p_problem: problem };
      return (await call(rows.recheckRow, 'recheck', args, signal)).answer;
    },

    discard: (selection, signal) =>
      call(rows.discardRow, 'discard', { p_selection: selectionRow(selection) }, signal),

    heartbeat: (tokens, leaseSeconds, signal) =>
      call(rows.heartbeatRow, 'heartbeat', { p_tokens: tokens, p_lease_seconds: leaseSeconds }, signal),

    settle: (results, signal) =>
      call(rows.settleRows, 'settle', { p_results: results.map(resultRow) }, signal),

    release: (jobs, signal) => call(rows.heldRows, 'release', { p_items: jobs.map(releaseRow) }, signal),

    unroute: ({ known, after, limit }, signal) =>
      call(rows.unroutedRow, 'unroute', { p_known: known, p_after: after, p_limit: limit }, signal),

    cancel: (selection, reason, signal) =>
      call(rows.cancelRow, 'cancel', { p_selection: selectionRow(selection), p_reason: reason }, signal),

    retryFailed: (selection, options, signal) =>
      call(
        rows.reviveRow,
        'retry_failed',
        { p_selection: selectionRow(selection), p_include_cancelled: options.includeCancelled },
        signal,
      ),

    unknown: (selection, options, signal) =>
      call(
        rows.nameRows,
        'unknown',
        { p_selection: selectionRow(selection), p_to_queue: options.toQueue },
        signal,
      ),

    providers: (signal) => call(rows.nameRows, 'providers', {}, signal),

    pause: async (provider, reason, seconds, signal) => {
      await call(
        rows.anything,
        'pause',
        { p_provider: provider, p_reason: reason, p_seconds: seconds },
        signal,
      );
    },

    resume: (provider, signal) => call(rows.resumeRow, 'resume', { p_provider: provider }, signal),

    billedLately: (provider, model, signal) =>
      call(rows.billedRow, 'billed_lately', { p_provider: provider, p_model: model }, signal),

    caps: (signal) => call(rows.capRows, 'caps', {}, signal),

    setCap: (provider, capMicroUsd, signal) => {
      const usd = capMicroUsd === null ? null : microUsdToUsd(capMicroUsd);
      return call(rows.capRows, 'set_cap', { p_provider: provider, p_usd: usd }, signal);
    },

    prune: (olderThanDays, signal) =>
      call(rows.pruneRow, 'prune', { p_older_than_days: olderThanDays }, signal),

    tryOutPublish: (request, signal) =>
      call(
        rows.publishTrialRow,
        'try_out_publish',
        { p_provider: request.provider, p_model: request.model, p_image_urls: request.imageUrls },
        signal,
      ),
    verify: async (signal) => violationsOf(await verifyPages(call, signal)),
    repair: async (apply, signal) => {
      const found = await verifyPages(call, signal);
      if (found.length === 0) return [];
      return call(rows.repairRows, 'repair', { p_apply: apply, p_found: found }, signal);
    },
    status: (signal) => call(rows.statusRow, 'status', {}, signal),
    countCatalogue: (fromStart, signal) =>
      call(rows.countRow, 'count_catalogue', { p_from_start: fromStart }, signal),
    failures: (limit, signal) => call(rows.failureRows, 'failures', { p_limit: limit }, signal),

    imagesPage: (request, signal) =>
      call(rows.imageRows, 'images_page', { p_after: request.after, p_limit: request.limit }, signal),
    coveragePage: (request, signal) =>
      call(rows.shownRows, 'coverage_page', { p_after: request.after, p_limit: request.limit }, signal),
  };
}

function offerRow(offer: Offer) {
  return {
    provider: offer.provider,
    unit_cost_microusd: offer.unitCostMicroUsd,
    any: offer.any,
    way: offer.way ?? null,
    way_description: offer.wayDescription ?? null,
    call_timeout_ms: offer.callTimeoutMs ?? null,
    allowance: allowanceRow(offer.allowance ?? null),
    ...(offer.products === undefined ? {} : { products: offer.products }),
  };
}

function allowanceRow(allowance: Allowance | null) {
  if (allowance === null) return null;
  const { perDay, ...row } = allowance;
  return { ...row, per_day: perDay };
}

function learnedRow({ perMinute, isShare, latencyMs, imageBytes, ...learned }: Learned) {
  return {
    ...learned,
    per_minute: perMinute,
    is_share: isShare,
    latency_ms: latencyMs === null ? null : Math.max(1, Math.round(latencyMs)),
    image_bytes: imageBytes,
  };
}

function imageRow({
  costMicroUsd,
  contentType,
  digitalSourceType,
  promptsHash = null,
  ...image
}: ImageToSave) {
  return {
    ...image,
    prompts_hash: promptsHash,
    cost_microusd: costMicroUsd,
    content_type: contentType,
    digital_source_type: digitalSourceType,
  };
}

function itemRow(job: HeldJob) {
  return { id: job.jobId, token: job.token };
}

function releaseRow(job: JobToRelease) {
  return job.route == null ? itemRow(job) : { ...itemRow(job), route: job.route };
}

function selectionRow(selection: Parameters<Queue['cancel']>[0]) {
  if ('jobIds' in selection) return { job_ids: selection.jobIds };
  if ('productIds' in selection) return { product_ids: selection.productIds };
  return { all: true };
}

/** A wait of no sensible length stays one that the queue knows as nonsense. */
function wholeMs(ms: number | null | undefined): number | null {
  if (ms === null || ms === undefined || Number.isNaN(ms)) return null;
  return Math.max(-1, Math.min(Number.MAX_SAFE_INTEGER, Math.ceil(ms)));
}

function resultRow(result: Settlement) {
  const common = {
    id: result.jobId,
    token: result.token,
    status: result.status,
    provider: result.provider,
    model: result.model,
    cost_microusd: result.costMicroUsd,
    cost_basis: result.costBasis,
    duration_ms: Math.round(result.durationMs),
  };
  if (result.status === 'failed') {
    return {
      ...common,
      failure_class: result.failureClass,
      message: result.message,
      retry_after_ms: wholeMs(result.retryAfterMs),
      rest_ms: wholeMs(result.restMs),
      has_next_wording: result.hasNextWording,
      fallback_provider: result.fallbackProvider ?? null,
      goes_last: result.goesLast ?? false,
      prompt: result.rejected?.prompt ?? null,
      image: result.rejected ? madeRow(result.rejected) : null,
    };
  }
  const { url, path, store } = result.image;
  return {
    ...common,
    prompt: result.prompt,
    warnings: result.warnings,
    recovers: result.recovers ?? null,
    ...(result.unshown == null ? {} : { failure_class: 'not_published', message: result.unshown }),
    image: { url, path, store, ...madeRow(result.image) },
  };
}

function madeRow(image: Omit<StoredImage, 'url' | 'path' | 'store'>) {
  const { sha256, bytes, contentType, width, height, digitalSourceType, checkedBy, fingerprint } = image;
  const { role, promptsHash } = image;
  return {
    sha256,
    bytes,
    content_type: contentType,
    width,
    height,
    digital_source_type: digitalSourceType,
    checked_by: checkedBy ?? null,
    fingerprint: fingerprint ?? null,
    role: role ?? null,
    prompts_hash: promptsHash ?? null,
  };
}
