import { describe, expect, it } from '@jest/globals';
import { type TransferFault, transfer } from '../../../src/providers/shared/transfer.ts';
import { createPatientClock } from '../../support/patient-clock.ts';

const failing = (error: unknown) => async () => {
  throw error;
};
const fetchFailed = (cause: unknown) => new TypeError('fetch failed', { cause });
const coded = (code: string, extra: object = {}) =>
  Object.assign(new Error(code.toLowerCase()), { code, ...extra });

const faultOf = (fetch: () => Promise<Response>, signal = new AbortController().signal) =>
  transfer({
    fetch,
    clock: createPatientClock(),
    url: 'https://painter.example/',
    init: {},
    signal,
    deadlineMs: 60_000,
    maxBytes: 100,
  }).then(
    () => 'none',
    (error) => error.fault,
  );

describe('an exchange that fails', () => {
  it.each<[string, unknown, TransferFault]>([
    ['a refused connection', fetchFailed(coded('ECONNREFUSED')), 'not-sent'],
    [
      'several refused addresses',
      fetchFailed(new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')])),
      'not-sent',
    ],
    ['an unknown name', fetchFailed(coded('ENOTFOUND')), 'not-sent'],
    ['a resolver out of order', fetchFailed(coded('EAI_AGAIN')), 'not-sent'],
    ['a connection that took too long', fetchFailed(coded('UND_ERR_CONNECT_TIMEOUT')), 'not-sent'],
    ['a time-out while connecting', fetchFailed(coded('ETIMEDOUT', { syscall: 'connect' })), 'not-sent'],
    ['a time-out while reading', fetchFailed(coded('ETIMEDOUT', { syscall: 'read' })), 'cut'],
    ['a reset', fetchFailed(coded('ECONNRESET')), 'cut'],
    ['no headers in five minutes', fetchFailed(coded('UND_ERR_HEADERS_TIMEOUT')), 'cut'],
    ['a closed socket', fetchFailed(coded('UND_ERR_SOCKET')), 'cut'],
    ['a certificate of somebody else', fetchFailed(coded('ERR_TLS_CERT_ALTNAME_INVALID')), 'unsendable'],
    ['a certificate of one’s own', fetchFailed(coded('DEPTH_ZERO_SELF_SIGNED_CERT')), 'unsendable'],
    ['a body that was cut, in undici’s words', new TypeError('terminated'), 'cut'],
    [
      'a refused connection in Deno’s words',
      new TypeError(
        'error sending request for url (https://painter.example/): client error (Connect): tcp connect error',
      ),
      'not-sent',
    ],
    [
      'a reset in Deno’s words',
      new TypeError('error sending request: client error (SendRequest): connection reset'),
      'cut',
    ],
    ['a port that fetch refuses', fetchFailed(new Error('bad port')), 'unsendable'],
    ['an argument that fetch does not take', new TypeError('Invalid URL'), 'unsendable'],
    ['something that is no error', 'oops', 'cut'],
    [
      'a cause that is its own',
      Object.assign(new Error('round'), {
        get cause() {
          return this;
        },
      }),
      'cut',
    ],
  ])('by %s', async (_, error, fault) => {
    expect(await faultOf(failing(error))).toBe(fault);
  });

  it('by a declared length is not even read', async () => {
    let read = false;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          read = true;
          controller.enqueue(new Uint8Array(10));
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { 'content-length': '101' };
    expect(await faultOf(async () => new Response(body, { headers }))).toBe('too-large');
    expect(read).toBe(false);
  });

  it('keeps to its signal also when fetch does not', async () => {
    const abort = new AbortController();
    const fault = faultOf(() => new Promise(() => {}), abort.signal);
    abort.abort();
    expect(await fault).toBe('aborted');
  });
});

describe('an exchange', () => {
  it('takes exactly as many bytes as it may, and sends no credentials along', async () => {
    let seen: RequestInit = {};
    const answer = await transfer({
      fetch: async (_, init) => {
        seen = init;
        return new Response(new Uint8Array(100));
      },
      clock: createPatientClock(),
      url: 'https://painter.example/',
      init: { method: 'GET' },
      signal: new AbortController().signal,
      deadlineMs: 60_000,
      maxBytes: 100,
    });
    expect(answer.bytes).toHaveLength(100);
    expect(seen).toMatchObject({ method: 'GET', redirect: 'manual', credentials: 'omit' });
  });
});
