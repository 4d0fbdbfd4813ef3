/**
 * A server on this machine that plays an image provider: it answers by a script, one entry a request, and can fail in
 * every way in which servers fail.
 */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { startHttpServer } from './http-server.ts';

export interface ReceivedRequest {
  method: string;
  /** With its query. */
  path: string;
  headers: IncomingHttpHeaders;
  body: Uint8Array<ArrayBuffer>;
  text(): string;
  json(): unknown;
  form(): Promise<FormData>;
}

export interface PlainAnswer {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  body?: string | Uint8Array | object;
}

/**
 * How a server fails: it takes the request and resets the connection · closes it without a word · says nothing ·
 * breaks off in the middle of its answer · sends a byte now and then · sends without end · sends little that unpacks
 * to much.
 */
export type Fault =
  | { fault: 'reset' | 'close' | 'hang' }
  | ({ fault: 'cut' | 'drip' | 'endless' | 'bomb' } & PlainAnswer);
/** Does what it likes with the connection. */
export interface CustomAnswer {
  /** Before the request's body is read. */
  early?: boolean;
  /** @param closing Aborts when the server closes. */
  act(response: ServerResponse, request: ReceivedRequest, closing: AbortSignal): Promise<void> | void;
}
export type Answer = PlainAnswer | Fault | CustomAnswer;
export type Script = Answer | ((request: ReceivedRequest) => Answer);

export interface ProviderServer {
  /** `http://127.0.0.1:port` */
  origin: string;
  requests: ReceivedRequest[];
  /** What it answers next, one after the other; what comes after that is answered with a 599. */
  play(...scripts: Script[]): void;
  /** What it answers from now on, by what is asked for. */
  serve(route: (method: string, path: string) => Script): void;
  /** Resolves when so many requests have come. */
  received(count: number): Promise<void>;
  close(): Promise<void>;
}

/** So much a bomb unpacks to. */
export const BOMB_BYTES = 64 * 1024 * 1024;

export async function startProviderServer(): Promise<ProviderServer> {
  const requests: ReceivedRequest[] = [];
  const unscripted: Script = { status: 599, body: 'nothing was scripted for this request' };
  let next: (method: string, path: string) => Script = () => unscripted;
  let watchers: (() => void)[] = [];
  const closing = new AbortController();

  const { origin, server, stop } = await startHttpServer(async (message, response) => {
    const script = next(message.method ?? '', message.url ?? '');
    const isEarly = typeof script === 'object' && 'act' in script && script.early === true;
    const request = isEarly ? withBody(message, new Uint8Array()) : await receive(message);
    requests.push(request);
    const answer = typeof script === 'function' ? script(request) : script;
    for (const watch of watchers) watch();
    try {
      if ('act' in answer) await answer.act(response, request, closing.signal);
      else await reply(response, answer, closing.signal);
    } catch {
      response.destroy();
    }
  });
  server.on('connection', (socket) => {
    socket.on('error', () => {});
  });

  return {
    origin,
    requests,
    play(...scripts) {
      next = () => scripts.shift() ?? unscripted;
    },
    serve(route) {
      next = route;
    },
    received(count) {
      return new Promise((resolve) => {
        const watch = () => {
          if (requests.length < count) return;
          watchers = watchers.filter((other) => other !== watch);
          resolve();
        };
        watchers.push(watch);
        watch();
      });
    },
    async close() {
      closing.abort();
      await stop();
    },
  };
}

async function receive(message: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return withBody(message, Uint8Array.from(Buffer.concat(chunks)));
}

function withBody(message: IncomingMessage, body: Uint8Array<ArrayBuffer>): ReceivedRequest {
  const text = () => new TextDecoder().decode(body);
  return {
    method: message.method ?? '',
    path: message.url ?? '',
    headers: message.headers,
    body,
    text,
    json: () => JSON.parse(text()),
    form: () =>
      new Response(body, { headers: { 'content-type': message.headers['content-type'] ?? '' } }).formData(),
  };
}

async function reply(
  response: ServerResponse,
  answer: PlainAnswer | Fault,
  closing: AbortSignal,
): Promise<void> {
  if ('fault' in answer) {
    if (answer.fault === 'hang') return;
    if (answer.fault === 'reset') return void response.socket?.resetAndDestroy();
    if (answer.fault === 'close') return void response.socket?.end();
  }
  const { status = 200, headers = {}, body = '' } = answer as PlainAnswer;
  const isText = typeof body === 'string';
  const bytes = isText || body instanceof Uint8Array ? Buffer.from(body as string) : jsonBytes(body);
  const type = isText || body instanceof Uint8Array ? {} : { 'content-type': 'application/json' };
  const send = WAYS['fault' in answer ? (answer.fault as keyof typeof WAYS) : 'plain'];
  await send({ response, status, headers: { ...type, ...headers }, bytes, closing });
}

const jsonBytes = (body: object) => Buffer.from(JSON.stringify(body));

interface Sending {
  response: ServerResponse;
  status: number;
  headers: Record<string, string>;
  bytes: Buffer;
  closing: AbortSignal;
}

const WAYS = {
  plain({ response, status, headers, bytes }) {
    response.writeHead(status, headers).end(bytes);
  },
  async cut({ response, status, headers, bytes }) {
    response.writeHead(status, { ...headers, 'content-length': String(bytes.length + 10) });
    response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)));
    await delay(20);
    response.socket?.destroy();
  },
  async drip({ response, status, headers, bytes, closing }) {
    response.writeHead(status, headers);
    for (const byte of bytes) {
      if (response.destroyed || closing.aborted) return;
      response.write(Buffer.of(byte));
      await delay(100, undefined, { signal: closing });
    }
  },
  async endless({ response, status, headers, closing }) {
    response.writeHead(status, headers);
    const chunk = Buffer.alloc(256 * 1024, 32);
    while (!response.destroyed && !closing.aborted) {
      if (!response.write(chunk)) await new Promise((resolve) => setImmediate(resolve));
    }
  },
  bomb({ response, status, headers }) {
    response.writeHead(status, { ...headers, 'content-encoding': 'gzip' }).end(bomb());
  },
} satisfies Record<string, (sending: Sending) => Promise<void> | void>;

function bomb(): Buffer {
  return gzipSync(Buffer.alloc(BOMB_BYTES));
}
