/**
 * Every way in which a server fails a client, as data: what it does with the answer that it would have given, at which
 * moments it can do so, and what an adapter has to make of it.
 */
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { FailureClass } from '../../src/queue/contract.ts';
import type { CustomAnswer, PlainAnswer, ReceivedRequest } from './provider-server.ts';

/**
 * `before`: as soon as the request's head is there, with its body unread · `while`: in the middle of the answer, or
 * with the answer · `after`: when all of the answer's body is there, and its end is not.
 */
export type Moment = 'before' | 'while' | 'after';

type PaidEnd = FailureClass | 'made';

export interface HostileFault {
  name: string;
  moments: readonly Moment[];
  /** What becomes of an answer; null when this one cannot have the fault. `refused`: nobody listens. */
  strike: (answer: PlainAnswer, moment: Moment) => CustomAnswer | 'refused' | null;
  /** How a paid call ends, by the moment where that matters; `made`: the image is there all the same. */
  paid: PaidEnd | Readonly<Record<Moment, PaidEnd>>;
  /** Ends at a deadline, or goes on after a long wait. */
  waits?: boolean;
  /** The wait that is told, in milliseconds. */
  retryAfterMs?: number;
}

/** How a paid call has to end that is struck at this moment. */
export function paidEndAt({ paid }: Pick<HostileFault, 'paid'>, moment: Moment): PaidEnd {
  return typeof paid === 'string' ? paid : paid[moment];
}

const ALL: readonly Moment[] = ['before', 'while', 'after'];
/** Packed spaces, more than any cap when unpacked: one megabyte, sixty-four times, as a stream of gzip may consist of many. */
const MEGABYTE = gzipSync(Buffer.alloc(1024 * 1024, 32));
const BOMB = Buffer.concat(Array<Buffer>(64).fill(MEGABYTE));
const HTML = '<!DOCTYPE html><html><head><title>Just a moment…</title></head><body>Sorry.</body></html>';

function bytesOf({ body = '' }: PlainAnswer): Buffer {
  if (body instanceof Uint8Array) return Buffer.from(body);
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

function isJson({ body }: PlainAnswer): boolean {
  return typeof body === 'object' && !(body instanceof Uint8Array);
}

function headersOf(answer: PlainAnswer): Record<string, string> {
  return { ...(isJson(answer) ? { 'content-type': 'application/json' } : {}), ...answer.headers };
}

/** What there is of an answer at a moment; the head alone is nothing that a client has seen. */
async function begin(response: ServerResponse, answer: PlainAnswer, moment: Moment): Promise<void> {
  if (moment === 'before') return;
  const bytes = bytesOf(answer);
  const length = moment === 'while' ? { 'content-length': String(bytes.length + 1) } : {};
  response.writeHead(answer.status ?? 200, { ...headersOf(answer), ...length });
  response.write(moment === 'while' ? bytes.subarray(0, Math.ceil(bytes.length / 2)) : bytes);
  // What was written has to be on its way before the connection dies.
  await delay(10);
}

type Act = (response: ServerResponse, closing: AbortSignal, moment: Moment) => Promise<void> | void;

/** Begins the answer, and then does something to the connection. */
const breaking =
  (act: Act): HostileFault['strike'] =>
  (answer, moment) => ({
    early: moment === 'before',
    async act(response, _, closing) {
      await begin(response, answer, moment);
      await act(response, closing, moment);
    },
  });

/** Answers something else: with the request's body unread, with half of its own, or with all of it and then cut off. */
const answering =
  (other: (request: ReceivedRequest) => PlainAnswer): HostileFault['strike'] =>
  (_, moment) => ({
    early: moment === 'before',
    async act(response, request) {
      const said = other(request);
      if (moment === 'before') {
        response
          .writeHead(said.status ?? 200, { ...headersOf(said), connection: 'close' })
          .end(bytesOf(said));
        return;
      }
      await begin(response, said, moment);
      response.socket?.resetAndDestroy();
    },
  });

/** Answers something else, properly. */
const instead =
  (other: (answer: PlainAnswer) => PlainAnswer | null): HostileFault['strike'] =>
  (answer) => {
    const said = other(answer);
    return said === null
      ? null
      : {
          act(response) {
            response.writeHead(said.status ?? 200, headersOf(said)).end(bytesOf(said));
          },
        };
  };

function status(code: number, paid: FailureClass, headers: Record<string, string> = {}): HostileFault {
  return {
    name: String(code),
    moments: ALL,
    // Careless servers repeat what they were sent.
    strike: answering((request) => ({
      status: code,
      headers,
      body: `no: ${JSON.stringify(request.headers)}`,
    })),
    paid,
  };
}

/** In the middle of four letters, so that no half byte passes for an image. */
function cutBase64(value: unknown): unknown {
  if (typeof value === 'string')
    return value.length > 200 ? value.slice(0, (value.length >> 3) * 4 + 1) : value;
  if (Array.isArray(value)) return value.map(cutBase64);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cutBase64(item)]));
}

export const HOSTILE_FAULTS: readonly HostileFault[] = [
  { name: 'refused', moments: ['before'], strike: () => 'refused', paid: 'transient' },
  {
    name: 'reset',
    moments: ALL,
    strike: breaking((response) => void response.socket?.resetAndDestroy()),
    paid: 'ambiguous',
  },
  {
    name: 'close',
    moments: ALL,
    strike: breaking((response) => void response.socket?.end()),
    paid: 'ambiguous',
  },
  { name: 'hang', moments: ALL, strike: breaking(() => {}), paid: 'ambiguous', waits: true },
  {
    name: 'drip of 1 B/s',
    moments: ALL,
    strike: breaking(async (response, closing, moment) => {
      // A head, the rest of a body or white space after it: a byte at a time, and never to its end.
      if (moment === 'before') response.socket?.write('HTTP/1.1 200 OK\r\nx-drip: ');
      while (!response.destroyed && !closing.aborted) {
        if (moment === 'before') response.socket?.write('x');
        else if (moment === 'after') response.write(' ');
        await delay(1_000, undefined, { signal: closing });
      }
    }),
    paid: 'ambiguous',
    waits: true,
  },
  {
    name: 'endless',
    moments: ALL,
    strike: (answer, moment) => ({
      early: moment === 'before',
      async act(response, _, closing) {
        const chunk = moment === 'before' ? `x-pad: ${'x'.repeat(8_000)}\r\n` : ' '.repeat(256 * 1024);
        if (moment === 'before') response.socket?.write('HTTP/1.1 200 OK\r\n');
        else response.writeHead(200, headersOf(answer));
        if (moment === 'after') response.write(bytesOf(answer));
        const to = moment === 'before' ? response.socket : response;
        while (to !== null && !to.destroyed && !closing.aborted) {
          if (!to.write(chunk)) await delay(1);
        }
      },
    }),
    paid: { before: 'ambiguous', while: 'empty', after: 'empty' },
  },
  {
    name: 'gzip bomb',
    moments: ['while', 'after'],
    strike: (answer, moment) => ({
      act(response) {
        const packed = moment === 'while' ? BOMB : Buffer.concat([gzipSync(bytesOf(answer)), BOMB]);
        const headers = { ...headersOf(answer), 'content-encoding': 'gzip' };
        response.writeHead(200, headers).end(packed);
      },
    }),
    paid: 'empty',
  },
  {
    name: 'half of a JSON',
    moments: ['while'],
    strike: instead((answer) => {
      const bytes = bytesOf(answer);
      return isJson(answer)
        ? { ...answer, headers: headersOf(answer), body: bytes.subarray(0, bytes.length / 2) }
        : null;
    }),
    paid: 'empty',
  },
  {
    name: 'half of a base64',
    moments: ['while'],
    strike: instead((answer) => {
      const cut = isJson(answer) ? cutBase64(answer.body) : null;
      const isCut = cut != null && JSON.stringify(cut).length < bytesOf(answer).length;
      return isCut ? { ...answer, body: cut } : null;
    }),
    paid: 'empty',
  },
  {
    name: 'HTML at 200',
    moments: ['while'],
    strike: instead(() => ({ headers: { 'content-type': 'text/html' }, body: HTML })),
    paid: 'empty',
  },
  { name: '204', moments: ['while'], strike: instead(() => ({ status: 204 })), paid: 'empty' },
  { name: '0 bytes', moments: ['while'], strike: instead(() => ({ body: '' })), paid: 'empty' },
  {
    name: 'wrong type',
    moments: ['while'],
    strike: instead((answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': 'text/html' } })),
    paid: 'made',
  },
  status(401, 'config'),
  status(402, 'quota'),
  status(403, 'config'),
  { ...status(429, 'rate_limited'), waits: true },
  {
    ...status(429, 'rate_limited', { 'retry-after': '700' }),
    name: '429 with a wait',
    waits: true,
    retryAfterMs: 700_000,
  },
  status(500, 'ambiguous'),
  status(503, 'transient'),
  {
    name: 'redirect inwards',
    moments: ALL,
    strike: answering(() => ({
      status: 307,
      headers: { location: 'http://169.254.169.254/latest/meta-data' },
      body: 'moved',
    })),
    paid: 'config',
  },
  {
    name: 'duplicate answer',
    moments: ['after'],
    strike: (answer) => ({
      act(response) {
        const { socket } = response;
        const bytes = bytesOf(answer);
        const length = String(bytes.length);
        response.writeHead(answer.status ?? 200, { ...headersOf(answer), 'content-length': length });
        response.end(bytes);
        response.once('finish', () => {
          socket?.write(`HTTP/1.1 200 OK\r\ncontent-length: ${length}\r\n\r\n`);
          socket?.write(bytes);
        });
      },
    }),
    paid: 'made',
  },
];
