/** Records what an adapter and its service say to each other: a wrapper around the fetches that adapters are given. */
import type { Clock } from '../clock.ts';
import { messageOf } from '../errors.ts';
import { concatBytes } from '../providers/shared/transfer.ts';

type Fetch = (url: string, init: RequestInit) => Promise<Response>;
type HeaderList = readonly (readonly [name: string, value: string])[];

/** One request and what came of it, as it was: nothing here is redacted yet. */
export interface Exchange {
  method: string;
  url: string;
  headers: HeaderList;
  body: RequestInit['body'];
  /** From the first request of the recording on. */
  startedMs: number;
  /** Until the status came; null when none did. */
  answeredMs: number | null;
  /** Until the answer was whole, or was not read on. */
  endedMs: number | null;
  status: number | null;
  answerHeaders: HeaderList;
  answer: Uint8Array<ArrayBuffer>;
  /** Of the network, in its own words. */
  error: string | null;
}

export interface Recorder {
  /** In the order in which they began. */
  exchanges(): Exchange[];
  fetch(through: typeof globalThis.fetch): typeof globalThis.fetch;
  /** For a fetch with addresses as texts. */
  wrap(through: Fetch): Fetch;
}

export function createRecorder(clock: Pick<Clock, 'now'>): Recorder {
  const recordings: (() => Exchange)[] = [];
  let beganMs: number | null = null;

  const wrap =
    (through: Fetch): Fetch =>
    async (url, init) => {
      const startMs = clock.now();
      beganMs ??= startMs;
      const chunks: Uint8Array[] = [];
      const exchange: Omit<Exchange, 'answer'> = {
        method: init.method ?? 'GET',
        url,
        headers: [...new Headers(init.headers)],
        body: init.body ?? null,
        startedMs: startMs - beganMs,
        answeredMs: null,
        endedMs: null,
        status: null,
        answerHeaders: [],
        error: null,
      };
      recordings.push(() => ({ ...exchange, answer: concatBytes(chunks) }));
      try {
        const response = await through(url, init);
        exchange.answeredMs = clock.now() - startMs;
        exchange.status = response.status;
        exchange.answerHeaders = [...response.headers];
        return watched(response, (chunk) => {
          chunks.push(chunk);
          exchange.endedMs = clock.now() - startMs;
        });
      } catch (error) {
        exchange.endedMs = clock.now() - startMs;
        exchange.error = wordsOf(error);
        throw error;
      }
    };

  return {
    exchanges: () => recordings.map((read) => read()),
    wrap,
    fetch: (through) => {
      const recorded = wrap((url, init) => through(url, init));
      return (input, init = {}) => recorded(input instanceof Request ? input.url : String(input), init);
    },
  };
}

/** The same answer; what is read of it is heard, and nothing else: the reader keeps its caps and its deadline. */
function watched(response: Response, hear: (chunk: Uint8Array) => void): Response {
  if (response.body === null) return response;
  const { status, statusText, headers } = response;
  const ear = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      // A copy: whoever reads may use the bytes up.
      hear(chunk.slice());
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(ear), { status, statusText, headers });
}

/** `fetch failed` says nothing without its cause. */
function wordsOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause === undefined ? messageOf(error) : `${messageOf(error)}: ${messageOf(cause)}`;
}
