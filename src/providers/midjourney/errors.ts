/** What the errors of a gateway mean, and the words of tasks that fail. */
import { z } from 'zod';
import { type HttpAnswer, parseJson } from '../shared/answer.ts';
import { readErrorBody } from '../shared/error-body.ts';
import type { FailureTable } from '../shared/failure-table.ts';
import type { WordsRow } from '../shared/failure-words.ts';
import type { Refusal } from '../shared/http.ts';

export const MIDJOURNEY_FAILURES: FailureTable = {
  codes: {
    // No account that could work, says the gateway to a new task.
    3: 'config',
    // Validation: of the prompt or of something else, as its words say.
    4: 'bad_request',
    9: 'transient',
    23: 'rate_limited',
    24: 'content_blocked',
  },
};

/** What the words of a failed task mean; Midjourney has no codes for them. */
export const FAIL_REASONS: readonly WordsRow[] = [
  {
    failureClass: 'content_blocked',
    words: /banned|moderat|sensitive|blocked|violat|guidelines|inappropriate|nsfw|敏感|违规/i,
    source: 'midjourney-proxy and its forks',
  },
  { failureClass: 'quota', words: /subscription|credits|fast hours|gpu time|trial/i, source: 'Midjourney' },
  {
    failureClass: 'permanent',
    words: /\b(?:invalid|empty) prompt|\bprompt is (?:invalid|empty)/i,
    source: 'midjourney-proxy',
  },
  {
    failureClass: 'config',
    words: /\b(?:invalid|unrecogni[sz]ed|unknown|unsupported) (?:parameter|version|aspect|value)/i,
    source: 'Midjourney',
  },
];

const errorSchema = z.looseObject({
  properties: z.looseObject({ bannedWord: z.string().nullish() }).nullish(),
});

export function readGatewayError({ bytes }: HttpAnswer): Refusal {
  const refusal = readErrorBody(bytes);
  const body = errorSchema.safeParse(parseJson(bytes));
  const word = body.success ? (body.data.properties?.bannedWord ?? null) : null;
  return word === null ? refusal : { ...refusal, words: [refusal.words, word].filter(Boolean).join(': ') };
}
