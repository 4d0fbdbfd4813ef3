/** What the errors of Google's API mean, and how long it wants us to wait. */
import { z } from 'zod';
import type { ProviderError } from '../contract.ts';
import { type HttpAnswer, parseJson } from '../shared/answer.ts';
import type { FailureTable } from '../shared/failure-table.ts';
import type { Http, Refusal } from '../shared/http.ts';
import { durationMs } from '../shared/retry-after.ts';

/** By `error.details[].reason`, or by what a used-up quota is counted over, else by `error.status`. */
export const GEMINI_FAILURES: FailureTable = {
  codes: {
    API_KEY_INVALID: 'config',
    API_KEY_EXPIRED: 'config',
    BILLING_DISABLED: 'quota',
    // Counted until midnight Pacific: nothing that a run could wait for.
    quota_per_day: 'quota',
    quota_of_zero: 'quota',
  },
  types: {
    UNAUTHENTICATED: 'config',
    PERMISSION_DENIED: 'config',
    // The API is not open to this place or this account without billing.
    FAILED_PRECONDITION: 'config',
    NOT_FOUND: 'config',
    RESOURCE_EXHAUSTED: 'rate_limited',
    UNAVAILABLE: 'transient',
  },
};

const errorSchema = z.looseObject({
  error: z.looseObject({
    status: z.string().nullish(),
    message: z.string().nullish(),
    details: z
      .array(
        z.looseObject({
          reason: z.string().nullish(),
          retryDelay: z.string().nullish(),
          metadata: z.record(z.string(), z.unknown()).nullish().catch(null),
          fieldViolations: z
            .array(z.looseObject({ field: z.string().nullish() }))
            .nullish()
            .catch(null),
          violations: z
            .array(
              z.looseObject({
                quotaId: z.string().nullish(),
                quotaValue: z.union([z.string(), z.number()]).nullish().catch(null),
              }),
            )
            .nullish()
            .catch(null),
        }),
      )
      .nullish()
      .catch(null),
  }),
});

/** What the error says, and how long it wants us to wait. */
export function readGeminiError(bytes: Uint8Array): Refusal {
  const parsed = parseJson(bytes);
  // Some ways into the API wrap it into a list.
  const body = errorSchema.safeParse(Array.isArray(parsed) ? parsed[0] : parsed);
  if (!body.success) return { code: null, type: null, words: null };
  const { status, message, details } = body.data.error;
  const all = details ?? [];
  const quotas = all.flatMap(({ violations }) => violations ?? []);
  const limits = [
    ...quotas.map(({ quotaValue }) => quotaValue),
    ...all.map(({ metadata }) => metadata?.quota_limit_value),
  ];
  const used = limits.some((limit) => limit !== null && limit !== undefined && String(limit) === '0')
    ? 'quota_of_zero'
    : quotas.some(({ quotaId }) => quotaId?.includes('PerDay'))
      ? 'quota_per_day'
      : null;
  const delay = all.find(({ retryDelay }) => retryDelay)?.retryDelay ?? '';
  return {
    code: used ?? all.find(({ reason }) => reason)?.reason ?? null,
    type: status ?? null,
    param:
      all.flatMap(({ fieldViolations }) => fieldViolations ?? []).find(({ field }) => field)?.field ?? null,
    words: message ?? null,
    waitMs: durationMs(delay),
  };
}

export function refusalOf(http: Http, answer: HttpAnswer): ProviderError {
  return http.refusal(answer, readGeminiError(answer.bytes), GEMINI_FAILURES);
}
