/**
 * The only way in which adapters speak to their services: to their own hosts only, with a deadline, a cap and an
 * error that has its class and no secret in it. Adapters write requests and read answers as pure functions.
 */
import type { z } from 'zod';
import type { Clock } from '../../clock.ts';
import { describeValue } from '../../errors.ts';
import type { FailureClass } from '../../queue/contract.ts';
import { createForeignRedactor } from '../../redact.ts';
import {
  ProviderError,
  type ProviderErrorDetails,
  type RateLimitHint,
  type UnusableReason,
} from '../contract.ts';
import { excerpt, type HttpAnswer, parseJson, shorten } from './answer.ts';
import { liftBase64 } from './base64.ts';
import { textsIn, withoutEcho } from './echo.ts';
import { type FailureSigns, type FailureTable, judge } from './failure-table.ts';
import { type HostRules, objectionTo } from './hosts.ts';
import { inputOf, type ParameterInputs } from './parameters.ts';
import { rateLimitHint, readWait } from './retry-after.ts';
import { TransferError, type TransferFault, transfer, type WholeAnswer } from './transfer.ts';

/** So much of a server's own words is read: what is longer repeats the request. */
const MOST_READ = 4_000;

export interface HttpDependencies {
  /** The provider's id, for messages. */
  provider: string;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  /** Never shown in a message, in whatever form they come back. */
  secrets: readonly string[];
  /** Nothing is sent anywhere else. */
  trusted: HostRules;
  /** Which inputs send the parameters that errors name, besides those that all providers share. */
  inputs?: ParameterInputs;
}

export interface HttpRequest {
  url: string;
  method: 'GET' | 'POST' | 'PUT';
  headers?: Readonly<Record<string, string>>;
  body?: string | FormData | Uint8Array<ArrayBuffer>;
  signal: AbortSignal;
  deadlineMs: number;
  maxBytes: number;
  /** The key of a JSON answer under which images come as base64: `imageIn` has their bytes. */
  base64Field?: string;
  /**
   * What the call does. `paid`: it may be billed, so that a lost answer is `ambiguous`. `free`: it can be repeated
   * (a look at a state, a model, a balance), so that a lost answer is `transient`.
   */
  effect: 'paid' | 'free';
}

/** What an adapter has read from an answer that is a failure. */
export interface Refusal extends Omit<FailureSigns, 'status'> {
  /** The service's own words; null when it had none. */
  words: string | null;
  /** The wait that its body names, where that is not in words. */
  waitMs?: number | null;
  /** What this refusal costs, where that is not nothing. */
  cost?: Pick<ProviderErrorDetails, 'costMicroUsd' | 'costBasis'>;
}

export interface Http {
  /**
   * Sends it and reads the answer, whatever its status.
   * @throws {ProviderError} when there is no answer, or when it is a redirect.
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** Puts `***` in place of secrets. */
  redact(text: string): string;
  /** The error for an answer that is a failure. `minWaitMs`: at least so long after a rate limit. */
  refusal(answer: HttpAnswer, refusal: Refusal, table: FailureTable, minWaitMs?: number): ProviderError;
  /**
   * The error for an answer that came whole, reads like a success and is none: `empty`, as perhaps paid, for a paid call.
   * @param reason Not given: nobody can read it.
   */
  unusable(effect: HttpRequest['effect'], words: string, reason?: UnusableReason): ProviderError;
  /**
   * The answer's JSON, held to its shape.
   * @throws {ProviderError} as `unusable`.
   */
  json<T extends z.ZodType>(answer: HttpAnswer, schema: T, effect: HttpRequest['effect']): z.output<T>;
}

/** What a fault of the network means, for a call that may be billed and for one that may not. */
const FAULT_CLASSES: Readonly<Record<TransferFault, Record<HttpRequest['effect'], FailureClass>>> = {
  'not-sent': { paid: 'transient', free: 'transient' },
  unsendable: { paid: 'config', free: 'config' },
  cut: { paid: 'ambiguous', free: 'transient' },
  late: { paid: 'ambiguous', free: 'transient' },
  aborted: { paid: 'ambiguous', free: 'transient' },
  // It came, and is of no use: the next one will hardly be smaller.
  'too-large': { paid: 'empty', free: 'empty' },
};

/** Of an answer that is of no use: nobody says what it has cost. */
const PERHAPS_PAID = { costBasis: 'unknown' } as const;

export function createHttp(dependencies: HttpDependencies): Http {
  const { provider, fetch, clock, secrets, trusted, inputs = {} } = dependencies;
  const redact = createForeignRedactor(secrets);

  /**
   * Nothing is handed on as a cause: a library's error may hold the headers of the request. Redacted before it is
   * shortened, so that no half of a secret is left at the cut.
   */
  function failure(
    failureClass: FailureClass,
    words: string,
    details: ProviderErrorDetails = {},
    /** Our own words, which are not cut. */
    advice = '',
  ) {
    const text = [shorten(redact(words)), redact(advice)].filter(Boolean).join(' ');
    return new ProviderError(failureClass, `${provider}: ${text}`, details);
  }

  async function send(request: HttpRequest): Promise<HttpAnswer> {
    const { url, method, body, signal, deadlineMs, maxBytes, base64Field, effect } = request;
    const objection = objectionTo(url, trusted);
    if (objection !== null) {
      throw failure(
        'config',
        `nothing was sent to ${describeValue(hostOf(url))}, because ${objection}. Check the base URL.`,
      );
    }
    const init = { method, headers: headersOf(request.headers), ...(body === undefined ? {} : { body }) };
    let answer: WholeAnswer;
    try {
      answer = await transfer({ fetch, clock, url, init, signal, deadlineMs, maxBytes });
    } catch (error) {
      if (error instanceof TransferError) {
        const { fault, message } = error;
        const failureClass = FAULT_CLASSES[fault][effect];
        const details: ProviderErrorDetails = { unreached: fault === 'not-sent' };
        if (fault === 'too-large') details.reason = 'too_large';
        if (failureClass === 'empty' && effect === 'paid') Object.assign(details, PERHAPS_PAID);
        throw failure(failureClass, message, details);
      }
      throw error;
    }
    // A browser's fetch shows a redirect as status 0.
    if (answer.status === 0 || (answer.status >= 300 && answer.status <= 399)) {
      const location = answer.headers.get('location');
      const target = location === null ? '' : ` to ${describeValue(URL.parse(location, url)?.host)}`;
      throw failure(
        'config',
        `the server sent us elsewhere (HTTP ${answer.status}${target}), which is never followed. Check the base URL.`,
      );
    }
    const mayHoldImages = base64Field !== undefined && answer.status <= 299;
    return {
      ...answer,
      asked: textsIn(body),
      ...(mayHoldImages ? liftBase64(answer.bytes, base64Field) : { lifted: new Map() }),
    };
  }

  function headersOf(headers: HttpRequest['headers']): Headers {
    try {
      return new Headers(headers);
    } catch {
      // The error has the value in its words.
      throw failure('config', 'the key holds characters that cannot be sent. Copy it again.');
    }
  }

  function refusal(
    answer: HttpAnswer,
    { waitMs: bodyWaitMs = null, cost, ...signs }: Refusal,
    table: FailureTable,
    minWaitMs = 0,
  ): ProviderError {
    const { status, headers } = answer;
    const { code, type } = signs;
    const words = signs.words ?? plainWords(answer);
    const own = words === null ? null : withoutEcho(words.slice(0, MOST_READ), answer.asked ?? []);
    const { failureClass, parameter } = judge({ ...signs, words: own, status }, table);
    const hint = rateLimitHint(headers);
    const named = readWait(headers, clock.now(), own ?? '', bodyWaitMs ?? resetOf(hint));
    const isLimited = failureClass === 'rate_limited';
    const wait = isLimited ? Math.max(named?.ms ?? 0, minWaitMs) : (named?.ms ?? 0);
    const unpriced = failureClass === 'empty' ? PERHAPS_PAID : {};
    const details: ProviderErrorDetails = { rateLimit: hint ?? undefined, ...unpriced, ...cost };
    if (wait > 0) details.retryAfterMs = wait;
    if (parameter !== null) details.parameter = parameter;
    const said = words ?? (excerpt(answer.bytes) || 'no words');
    const advice = [
      parameter === null ? null : adviceFor(inputs, parameter),
      isLimited || failureClass === 'transient' ? (named?.note ?? null) : null,
    ].filter((text) => text !== null);
    return failure(
      failureClass,
      `${[`HTTP ${status}`, code ?? type].filter(Boolean).join(' ')}: ${said}`,
      details,
      advice.join(' '),
    );
  }

  function unusable(
    effect: HttpRequest['effect'],
    words: string,
    reason: UnusableReason = 'unreadable',
  ): ProviderError {
    return effect === 'paid'
      ? failure('empty', words, { ...PERHAPS_PAID, reason })
      : failure('transient', words);
  }

  function json<T extends z.ZodType>(
    answer: HttpAnswer,
    schema: T,
    effect: HttpRequest['effect'],
  ): z.output<T> {
    const value = parseJson(answer.bytes);
    if (value === undefined) {
      throw unusable(
        effect,
        `HTTP ${answer.status} with something other than JSON: ${excerpt(answer.bytes) || 'nothing'}`,
      );
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    const where = issue === undefined || issue.path.length === 0 ? 'the answer' : issue.path.join('.');
    throw unusable(
      effect,
      `HTTP ${answer.status} with an answer of another shape (${where}: ${issue?.message ?? ''}): ${excerpt(answer.bytes)}`,
    );
  }

  return { send, redact, refusal, unusable, json };
}

/** What to do about a parameter that the service does not take. */
function adviceFor(inputs: ParameterInputs, parameter: string): string {
  const input = inputOf(inputs, parameter);
  const sender = input === null ? 'no setting sends it' : `the setting ${input} sends it: change it`;
  return `The parameter ${parameter} is at fault; ${sender}.`;
}

/** The words of a body that is no page: plain text, or JSON of an unknown shape. */
function plainWords({ bytes }: Pick<HttpAnswer, 'bytes'>): string | null {
  const text = excerpt(bytes);
  const isPage = /^\s*</.test(new TextDecoder('utf-8').decode(bytes.subarray(0, 200)));
  return text === '' || isPage ? null : text;
}

/** The wait until the provider's own count starts anew, when it is used up. */
function resetOf(hint: RateLimitHint | null): number | null {
  return hint?.remaining === 0 ? hint.resetMs : null;
}

/** Without path and query, which may hold a signature. */
function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url.slice(0, 40);
}
