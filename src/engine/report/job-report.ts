/** How a job ended, in the words of the report. */
import type { Clock } from '../../clock.ts';
import { type MicroUsd, microUsdToUsd } from '../../money.ts';
import type { Job, PeekedJob, SettleAnswer, Settlement, SettleOutcome } from '../../queue/contract.ts';
import { plainText } from '../../text.ts';
import type { Held } from '../claim/held-jobs.ts';
import type { JobReport, JobResult } from '../contract.ts';

/** Of a job that was worked on; `by-state`: the job's own state tells. */
const RESULTS: Readonly<Record<SettleOutcome, JobResult | 'by-state'>> = {
  ok: 'by-state',
  publish_failed: 'by-state',
  busy: 'retried',
  invalid: 'failed',
  superseded: 'skipped',
  cancelled: 'skipped',
  product_gone: 'skipped',
  kept_existing: 'skipped',
};

const BY_STATE: Readonly<Record<NonNullable<SettleAnswer['jobStatus']>, JobResult>> = {
  completed: 'succeeded',
  failed: 'failed',
  cancelled: 'skipped',
  // Refunded (`pending`) or waiting (`retry`): both come back; `processing` only if a newer claim was quick.
  pending: 'retried',
  retry: 'retried',
  processing: 'retried',
  // Made, or with the provider: neither is a result yet.
  submitted: 'retried',
  review: 'retried',
};

function baseReport(job: Job | PeekedJob): Omit<JobReport, 'result'> {
  return {
    jobId: job.id,
    productId: job.product.id,
    productName: plainText(job.product.name),
    outcome: null,
    provider: job.provider,
    attempt: job.attemptNumber,
    durationMs: null,
    costUsd: 0,
    prompt: null,
    imageUrl: null,
    imageRole: null,
    isPlaceholder: null,
    width: null,
    height: null,
    failureClass: null,
    message: null,
    nextAttemptAt: null,
    warnings: [],
  };
}

function settlementReport(held: Held, settlement: Settlement) {
  const { provider, costMicroUsd } = settlement;
  const common = {
    provider,
    prompt: held.prompt,
    durationMs: held.callMs,
    costUsd: microUsdToUsd(costMicroUsd),
  };
  if (settlement.status === 'failed') {
    return { ...common, failureClass: settlement.failureClass, message: settlement.message };
  }
  const { url, width, height, digitalSourceType, role = null } = settlement.image;
  return {
    ...common,
    // Of one that an earlier attempt had made, too.
    prompt: settlement.prompt || null,
    imageUrl: url,
    imageRole: role,
    isPlaceholder: isDrawn(digitalSourceType),
    width,
    height,
    warnings: settlement.warnings,
  };
}

const NOT_SHOWN = { imageUrl: null, imageRole: null, isPlaceholder: null, width: null, height: null };

/** Drawn by rules and not made by a model: a placeholder. */
function isDrawn(digitalSourceType: string): boolean {
  return digitalSourceType === 'algorithmicMedia';
}

/** Of a job whose end was booked. */
export function settledReport(
  held: Held,
  settlement: Settlement,
  answer: SettleAnswer,
  clock: Clock,
): JobReport {
  const made = settlementReport(held, settlement);
  const result = RESULTS[answer.outcome];
  const shown = settlement.status === 'completed' && answer.outcome === 'ok';
  const stateless: JobResult = shown ? 'succeeded' : 'failed';
  // Nobody was asked for it and nothing went wrong: it waits for a person.
  const isSkipped =
    settlement.status === 'failed' && settlement.failureClass === 'policy' && answer.outcome === 'ok';
  const state = isSkipped ? 'skipped' : answer.jobStatus === null ? stateless : BY_STATE[answer.jobStatus];
  return {
    ...baseReport(held.job),
    ...made,
    ...(shown ? {} : NOT_SHOWN),
    result: result === 'by-state' ? state : result,
    outcome: answer.outcome,
    message: answer.message ?? ('message' in made ? made.message : null),
    nextAttemptAt:
      answer.nextAttemptInMs === null ? null : new Date(clock.now() + answer.nextAttemptInMs).toISOString(),
  };
}

/** Of a job that was given back untouched. */
export function releasedReport(held: Held, message: string): JobReport {
  return { ...baseReport(held.job), result: 'released', message };
}

/** Of a job whose end could not be booked: its lease ends by itself and the queue takes it back. */
export function leftReport(held: Held, why: string): { report: JobReport; costMicroUsd: MicroUsd } {
  const { settlement, dispatched, isFree, job } = held;
  const costMicroUsd = settlement?.costMicroUsd ?? (dispatched && !isFree ? job.reservedMicroUsd : 0);
  // A call that nobody can tell of: it is booked at its reservation, as ambiguous.
  const unknown = {
    prompt: held.prompt,
    durationMs: held.callMs,
    failureClass: dispatched ? 'ambiguous' : null,
  };
  const made = settlement === null ? unknown : settlementReport(held, settlement);
  const message = [
    `${why} The queue takes the job back when its lease ends.`,
    settlement?.status === 'completed' ? `Its image is stored at ${settlement.image.url}.` : null,
    settlement?.status === 'failed' ? settlement.message : null,
  ];
  return {
    costMicroUsd,
    report: {
      ...baseReport(job),
      ...made,
      ...NOT_SHOWN,
      costUsd: microUsdToUsd(costMicroUsd),
      result: 'retried',
      message: message.filter((part) => part !== null).join(' '),
    },
  };
}

/** Of a job that a dry run selected. */
export function plannedReport(job: PeekedJob, message: string | null, imageRole: string | null): JobReport {
  return {
    ...baseReport(job),
    result: 'planned',
    imageRole,
    costUsd: microUsdToUsd(job.reservedMicroUsd),
    message,
  };
}
