/** What the errors of fal mean, of its platform and of its models. */
import type { HttpAnswer } from '../shared/answer.ts';
import { readErrorBody } from '../shared/error-body.ts';
import type { FailureTable } from '../shared/failure-table.ts';
import type { Refusal } from '../shared/http.ts';

/** By `detail[].type` of models and `error_type` of the platform, which are common codes. */
export const FAL_FAILURES: FailureTable = { codes: {} };

/** The same for a request that was carried out and failed: whatever happens at the servers is not billed. */
export const FAL_RESULT_FAILURES: FailureTable = {
  codes: FAL_FAILURES.codes,
  statuses: { 408: 'transient', 500: 'transient', 502: 'transient', 503: 'transient', 504: 'transient' },
};

/** Models answer a list of details, the platform a text with an `error_type`, which a header repeats. */
export function readFalError({ bytes, headers }: HttpAnswer): Refusal {
  const refusal = readErrorBody(bytes);
  return { ...refusal, code: refusal.code ?? refusal.type ?? headers.get('x-fal-error-type') };
}
