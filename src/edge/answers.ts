/** What the function answers: the shape of the system that it replaces, and what there is to say beyond it. */
import type { FailOn } from '../config/settings.ts';
import type { RunReport, StoppedReason } from '../engine/contract.ts';
import { defect, type ErrorCode, UserError } from '../errors.ts';
import { verdictOf } from '../report/verdict.ts';
import { outcomeOf } from '../report/words.ts';

/** `cpu-limit`: the call has made as many images as its CPU time is enough for. */
export type EdgeStoppedReason = StoppedReason | 'cpu-limit';

/** The fields are part of the contract; docs/edge-function.md tells what each is. */
export interface EdgeAnswer {
  success: boolean;
  results: {
    processed: number;
    success: number;
    /** To be tried again included. */
    failed: number;
    errors: { itemId: number | null; error: string }[];
  };
  message: string;
  /** Only where `success` is false. */
  error?: string;
  remaining: number;
  costUsd: number;
  stoppedReason: EdgeStoppedReason;
  stoppedDetail: string | null;
  provider: string;
  /** Of the batch that was asked for, what one call may work on. */
  batchSize: number;
  runId: number | null;
  warnings: string[];
}

/** What the engine cannot know of the end of its run. */
export interface CallEnd {
  askedBatchSize: number;
  failOn: FailOn;
  /** The run was ended because the worker's time is up. */
  timeWasUp: boolean;
}

export function answerOf(told: RunReport, end: CallEnd): EdgeAnswer {
  const report = endedInTime(told, end);
  const { processed, succeeded, failed, retried, remaining, costUsd, provider, batchSize, warnings } = report;
  const success = !verdictOf(report, end.failOn).fails;
  const limit = cpuLimit(report, end);
  const stoppedDetail = limit ?? report.stoppedDetail;
  const counts = outcomeOf(report);
  const message = stoppedDetail === null ? counts : `${counts} ${stoppedDetail}`;
  return {
    success,
    results: { processed, success: succeeded, failed: failed + retried, errors: errorsOf(report) },
    message,
    ...(success ? {} : { error: message }),
    remaining,
    costUsd,
    stoppedReason: limit === null ? report.stoppedReason : 'cpu-limit',
    stoppedDetail,
    provider,
    batchSize: batchSize ?? end.askedBatchSize,
    runId: report.run.id,
    warnings,
  };
}

/** The engine knows an interruption only; of this one the call's own time was the reason. */
function endedInTime(report: RunReport, { timeWasUp }: CallEnd): RunReport {
  if (report.stoppedReason !== 'interrupted' || !timeWasUp) return report;
  const stoppedDetail = 'The time of this worker was up; what was not paid for went back. Call again.';
  return { ...report, stoppedReason: 'time-limit', stoppedDetail };
}

/** What to say of a batch that was cut to what the CPU time is enough for; null when nothing was left out. */
function cpuLimit({ stoppedReason, batchSize, remaining }: RunReport, end: CallEnd): string | null {
  const cut = batchSize !== null && batchSize < end.askedBatchSize;
  if (stoppedReason !== 'batch-done' || remaining === 0 || !cut) return null;
  const images = batchSize === 1 ? '1 image' : `${batchSize} images`;
  return `The CPU time of a call is enough for ${images} here; call again for the next ones.`;
}

function errorsOf({ jobs }: RunReport): EdgeAnswer['results']['errors'] {
  return jobs
    .filter(({ result }) => result === 'failed' || result === 'retried')
    .map(({ jobId, message, failureClass }) => ({
      itemId: jobId,
      error: message ?? failureClass ?? 'failed',
    }));
}

/** A request that is not served, with the status that says why. */
export class HttpRefusal extends Error {
  override readonly name = 'HttpRefusal';
  readonly status: number;
  readonly error: UserError;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, error: UserError, headers: Readonly<Record<string, string>> = {}) {
    super(error.message, { cause: error });
    this.status = status;
    this.error = error;
    this.headers = headers;
  }
}

/** An error of the call itself. */
export interface EdgeError {
  success: false;
  error: string;
  code: ErrorCode;
  hint: string;
}

/** The caller's key drives the queue, so a project that refuses it refuses the caller. Whatever is not here is a 500. */
const STATUS_OF_ERROR: Partial<Record<ErrorCode, number>> = {
  unauthorized: 401,
  host_unreachable: 502,
  not_json: 502,
  database_timeout: 504,
};

/** Status, headers and body for anything thrown. */
export function errorAnswerOf(thrown: unknown): {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: EdgeError;
} {
  const refusal = thrown instanceof HttpRefusal ? thrown : null;
  const error = refusal?.error ?? (thrown instanceof UserError ? thrown : defect(thrown));
  return {
    status: refusal?.status ?? STATUS_OF_ERROR[error.code] ?? 500,
    headers: refusal?.headers ?? {},
    body: { success: false, error: error.message, code: error.code, hint: error.hint },
  };
}
