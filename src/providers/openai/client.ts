/**
 * OpenAI's own package, led through our way to services. It is loaded with the first call: a run without it does not
 * wait for it.
 */
import { ProviderError } from '../contract.ts';
import { type HttpAnswer, parseJson } from '../shared/answer.ts';
import { readErrorBody } from '../shared/error-body.ts';
import type { Http, HttpRequest } from '../shared/http.ts';
import { OPENAI_FAILURES } from './wire.ts';

/** The package's own timer must never be the first: our clock is the one that tests own. */
const PACKAGE_TIMEOUT_MS = 600_000;

export type CallLimits = Pick<HttpRequest, 'deadlineMs' | 'maxBytes' | 'base64Field' | 'effect'>;

/** What a call has shown before the package wrapped it. */
export interface Seen {
  failure: unknown;
  answer: HttpAnswer | null;
}

/** A client whose errors and answers are seen before the package wraps them. */
export async function connectClient(http: Http, baseURL: string, apiKey: string | null, limits: CallLimits) {
  const { OpenAI: Client } = await import('openai');
  const seen: Seen = { failure: null, answer: null };
  const client = new Client({
    apiKey: apiKey ?? 'none',
    baseURL,
    // Given, so that the package does not look for them in the environment.
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    logLevel: 'off',
    // Its retries pay twice: it repeats calls that timed out.
    maxRetries: 0,
    timeout: PACKAGE_TIMEOUT_MS,
    fetch: fetchThrough(http, limits, seen),
  });
  return { client, seen };
}

/** What a call that the package ended with an error really was. */
export function failureOf(
  http: Http,
  { failure, answer }: Seen,
  effect: HttpRequest['effect'],
  signal: AbortSignal,
): unknown {
  if (failure !== null) return failure;
  if (answer === null) {
    return signal.aborted
      ? new ProviderError('transient', 'openai: the call was not made: it had been given up.')
      : // The package could not even write the request; its error may hold the key.
        new ProviderError('config', 'openai: the key holds characters that cannot be sent. Copy it again.');
  }
  if (answer.status >= 400) return http.refusal(answer, readErrorBody(answer.bytes), OPENAI_FAILURES);
  return http.unusable(effect, `HTTP ${answer.status} with an answer that cannot be read.`);
}

/** The same as a fetch, for a package that brings its own client: it is handed whole answers and never a stream. */
function fetchThrough(http: Http, limits: CallLimits, seen: Seen): typeof globalThis.fetch {
  return async (input, init) => {
    try {
      const answer = await http.send({
        ...limits,
        url: input instanceof Request ? input.url : String(input),
        method: init?.method?.toUpperCase() === 'GET' ? 'GET' : 'POST',
        headers: Object.fromEntries(new Headers(init?.headers)),
        ...(typeof init?.body === 'string' ? { body: init.body } : {}),
        signal: init?.signal ?? new AbortController().signal,
      });
      seen.answer = answer;
      const headers = new Headers(answer.headers);
      // They told of the bytes on the wire; these are decoded and whole.
      for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) headers.delete(name);
      // A server that does not say that it answers JSON does so all the same, and may be paid for it.
      if (parseJson(answer.bytes) !== undefined) headers.set('content-type', 'application/json');
      const body = answer.bytes.byteLength === 0 ? null : answer.bytes;
      return new Response(body, { status: answer.status, headers });
    } catch (error) {
      seen.failure = error;
      throw error;
    }
  };
}
