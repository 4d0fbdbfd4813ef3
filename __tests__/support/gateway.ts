/**
 * One loopback server that acts as the Supabase platform in front of PostgREST and Storage: it treats keys as the
 * platform's gateway does, records what came, and can fail on demand in the ways that networks do.
 */
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createFakeStorage, type FakeStorage } from './fake-storage.ts';
import { startHttpServer } from './http-server.ts';
import { type ProjectKeys, roleJwt } from './keys.ts';

/**
 * `reset`: the connection dies before anything was done · `lost-answer`: the server did it, then the connection
 * dies · `half-answer`: … dies in the middle of the body · `hang`: nothing was done, and no answer comes until the
 * caller gives up · `withheld`: the server did it, and no answer comes either · `held`: an honest answer once
 * `until` settles · `echo…`: an error that repeats the key it was sent · the rest: a canned answer, nothing was done.
 */
export type FaultKind =
  | 'reset'
  | 'lost-answer'
  | 'half-answer'
  | 'hang'
  | 'withheld'
  | 'held'
  | keyof typeof ECHOES
  | keyof typeof CANNED;

const HTML = '<!DOCTYPE html>\n<html><head><title>Oops</title></head><body>An error occurred.</body></html>';
const AS_HTML = { 'content-type': 'text/html; charset=UTF-8' };
const AS_JSON = { 'content-type': 'application/json' };

/** Storage tells the true status inside. */
function refusedByStorage(statusCode: string, error: string, message: string) {
  return { status: 400, headers: AS_JSON, body: JSON.stringify({ statusCode, error, message }) };
}

const CANNED = {
  'html-200': { status: 200, headers: AS_HTML, body: HTML },
  'html-500': { status: 500, headers: AS_HTML, body: HTML },
  'html-502': { status: 502, headers: AS_HTML, body: HTML },
  'html-503': { status: 503, headers: AS_HTML, body: HTML },
  'too-many-requests': {
    status: 429,
    headers: { ...AS_JSON, 'retry-after': '1' },
    body: '{"message":"API rate limit exceeded"}',
  },
  'storage-403': refusedByStorage('403', 'Unauthorized', 'new row violates row-level security policy'),
  'storage-413': refusedByStorage('413', 'Payload too large', 'The object exceeded the maximum allowed size'),
  'storage-415': refusedByStorage('415', 'invalid_mime_type', 'mime type is not supported'),
  garbage: { status: 200, headers: AS_JSON, body: '{"jobs": [{"id": 1, "na' },
  empty: { status: 200, headers: AS_JSON, body: '' },
} as const;

/** What careless software in between does with a request that it cannot serve. `key` as it came, and in base64. */
const ECHOES = {
  echo: (key: string) => ({
    status: 400,
    headers: AS_JSON,
    body: JSON.stringify({
      statusCode: '400',
      code: 'P0001',
      error: 'Bad Request',
      message: `refused: apikey ${key}, authorization Basic ${Buffer.from(`user:${key}`).toString('base64')}`,
      details: `apikey=${encodeURIComponent(key)}`,
      hint: `Do not send ${key}`,
    }),
  }),
  'echo-html': (key: string) => ({ status: 400, headers: AS_HTML, body: `<p>${key}</p>` }),
  'echo-redirect': (key: string) => ({
    status: 302,
    headers: { location: `https://login.example/?apikey=${key}` },
    body: '',
  }),
} as const satisfies Record<string, (key: string) => Answer>;

export interface Fault {
  /** A function's name (`image_generation_claim`), a pattern for the path, or a test of the request. */
  match: string | RegExp | ((request: RecordedRequest) => boolean);
  kind: FaultKind;
  /** How many matching requests fail; 1 unless given. */
  times?: number;
  /** For `held`. */
  until?: Promise<unknown>;
}

export interface FaultHandle {
  /** How many requests it has struck. */
  readonly hits: number;
  remove(): void;
}

export interface RecordedRequest {
  method: string;
  /** With the query. */
  path: string;
  /** The SQL function, for `/rest/v1/rpc/…`. */
  fn: string | null;
  headerNames: string[];
  /** The JSON arguments, for a function. */
  args: unknown;
  bodyBytes: number;
  /** What was answered, or would have been but for `withheld`; null when the connection was cut, or not yet. */
  status: number | null;
}

export interface Gateway {
  /** What a user has as SUPABASE_URL. */
  url: string;
  requests: RecordedRequest[];
  storage: FakeStorage;
  fault(fault: Fault): FaultHandle;
  clearFaults(): void;
  /** Calls by SQL function since the start or the last `clearRequests`. */
  calls(): Record<string, number>;
  clearRequests(): void;
  /** Cuts every connection, open or new, until the returned function is called. Its port stays its own. */
  goDown(): () => void;
  stop(): Promise<void>;
}

export interface GatewayOptions {
  /** Without a trailing slash; null = this project has Storage only. */
  postgrestUrl: string | null;
  keys: ProjectKeys;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Uint8Array | string;
}

type Role = 'service_role' | 'anon';
type Admission = { role: Role; authorization: string } | { refused: Answer };

const INVALID_KEY: Answer = {
  status: 401,
  headers: AS_JSON,
  body: JSON.stringify({
    message: 'Invalid API key',
    hint: 'Double check your Supabase `anon` or `service_role` API key.',
  }),
};
const NO_KEY: Answer = {
  status: 401,
  headers: AS_JSON,
  body: JSON.stringify({
    message: 'No API key found in request',
    hint: 'No `apikey` request header or url param was found.',
  }),
};

/** The platform knows keys by their text and looks for them in `apikey` alone. */
function admission(keys: ProjectKeys): (apikey: string | undefined, authorization: string) => Admission {
  const roles = new Map<string, Role>([
    [keys.secret, 'service_role'],
    [keys.legacyService, 'service_role'],
    [keys.publishable, 'anon'],
    [keys.legacyAnon, 'anon'],
  ]);
  return (apikey, authorization) => {
    if (!apikey) return { refused: NO_KEY };
    const role = roles.get(apikey);
    if (!role) return { refused: INVALID_KEY };
    const bearer = authorization.replace(/^Bearer\s+/i, '');
    // A session's JWT goes through as it is; the key itself, or none, becomes a JWT of the key's role.
    return {
      role,
      authorization: `Bearer ${bearer === '' || bearer === apikey ? roleJwt(role) : bearer}`,
    };
  };
}

async function bodyOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'host', 'apikey']);

function forward(
  origin: string,
  path: string,
  request: IncomingMessage,
  body: Uint8Array,
  authorization: string,
): Promise<Answer> {
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(([name]) => !HOP_BY_HOP.has(name)),
  );
  return new Promise((resolve, reject) => {
    const upstream = httpRequest(
      `${origin}${path}`,
      {
        method: request.method,
        // PostgREST closes a connection that was idle for half a minute.
        agent: false,
        headers: { ...headers, authorization, 'content-length': String(body.byteLength) },
      },
      (answer) => {
        bodyOf(answer).then(
          (bytes) =>
            resolve({
              status: answer.statusCode ?? 500,
              headers: Object.fromEntries(
                Object.entries(answer.headers).filter(([name]) => !HOP_BY_HOP.has(name)),
              ),
              body: bytes,
            }),
          reject,
        );
      },
    );
    upstream.once('error', reject);
    upstream.end(body);
  });
}

const FUNCTION_PATH = /^\/rest\/v1\/rpc\/([^?/]+)/;

function matches(fault: Fault, request: RecordedRequest): boolean {
  if (typeof fault.match === 'string') return request.fn === fault.match;
  return fault.match instanceof RegExp ? fault.match.test(request.path) : fault.match(request);
}

export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const storage = createFakeStorage();
  const admit = admission(options.keys);
  const requests: RecordedRequest[] = [];
  const faults = new Set<{ fault: Fault; left: number; hits: number }>();

  async function serve(request: IncomingMessage, path: string, body: Uint8Array): Promise<Answer> {
    const header = (name: string) => {
      const value = request.headers[name];
      return Array.isArray(value) ? value[0] : value;
    };
    if (path.startsWith('/storage/v1/object/public/')) {
      return serveStorage(request, path, body, null);
    }
    const admitted = admit(header('apikey'), header('authorization') ?? '');
    if ('refused' in admitted) return admitted.refused;
    if (path.startsWith('/storage/v1/')) return serveStorage(request, path, body, admitted.role);
    if (path.startsWith('/rest/v1/') && options.postgrestUrl) {
      const below = path.slice('/rest/v1'.length);
      return forward(options.postgrestUrl, below, request, body, admitted.authorization);
    }
    return { status: 404, headers: AS_JSON, body: '{"message":"no Route matched with those values"}' };
  }

  function serveStorage(request: IncomingMessage, path: string, body: Uint8Array, role: Role | null): Answer {
    const [below = ''] = path.slice('/storage/v1'.length).split('?');
    return storage.handle({
      method: request.method ?? 'GET',
      path: decodeURIComponent(below),
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]),
      ),
      body,
      role,
    });
  }

  function struckBy(recorded: RecordedRequest): Fault | null {
    for (const entry of faults) {
      if (entry.left > 0 && matches(entry.fault, recorded)) {
        entry.left -= 1;
        entry.hits += 1;
        return entry.fault;
      }
    }
    return null;
  }

  function send(response: ServerResponse, recorded: RecordedRequest, answer: Answer): void {
    recorded.status = answer.status;
    for (const [name, value] of Object.entries(answer.headers)) {
      if (value !== undefined) response.setHeader(name, value);
    }
    response.writeHead(answer.status).end(answer.body);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const path = request.url ?? '/';
    const fn = FUNCTION_PATH.exec(path)?.[1] ?? null;
    const recorded: RecordedRequest = {
      method: request.method ?? 'GET',
      path,
      fn,
      headerNames: Object.keys(request.headers),
      args: fn && body.byteLength > 0 ? JSON.parse(new TextDecoder().decode(body)) : null,
      bodyBytes: body.byteLength,
      status: null,
    };
    requests.push(recorded);

    const fault = struckBy(recorded);
    switch (fault?.kind) {
      case undefined:
        return send(response, recorded, await serve(request, path, body));
      case 'reset':
        request.socket.resetAndDestroy();
        return;
      case 'hang':
        return;
      case 'withheld': {
        const { status } = await serve(request, path, body);
        recorded.status = status;
        return;
      }
      case 'held':
        await fault?.until;
        return send(response, recorded, await serve(request, path, body));
      case 'lost-answer':
        await serve(request, path, body);
        request.socket.resetAndDestroy();
        return;
      case 'half-answer': {
        const answer = await serve(request, path, body);
        const bytes = Buffer.from(answer.body);
        response.writeHead(answer.status, {
          'content-type': 'application/json',
          'content-length': bytes.byteLength,
        });
        response.write(bytes.subarray(0, Math.floor(bytes.byteLength / 2)), () =>
          request.socket.resetAndDestroy(),
        );
        return;
      }
      case 'echo':
      case 'echo-html':
      case 'echo-redirect':
        return send(response, recorded, ECHOES[fault.kind](String(request.headers.apikey)));
      default:
        return send(response, recorded, CANNED[fault?.kind as keyof typeof CANNED]);
    }
  }

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch((error: unknown) => {
      // The caller left, or PostgREST did: what a gateway says then.
      if (response.headersSent) response.destroy();
      else response.writeHead(502, AS_JSON).end(JSON.stringify({ message: String(error) }));
    });
  };
  const { origin, server, stop } = await startHttpServer(answer);
  let isDown = false;
  server.on('connection', (socket) => {
    if (isDown) socket.resetAndDestroy();
  });

  return {
    url: origin,
    requests,
    storage,
    fault(fault) {
      const entry = { fault, left: fault.times ?? 1, hits: 0 };
      faults.add(entry);
      return {
        get hits() {
          return entry.hits;
        },
        remove: () => {
          faults.delete(entry);
        },
      };
    },
    clearFaults: () => faults.clear(),
    calls() {
      const counts: Record<string, number> = {};
      for (const { fn } of requests) if (fn) counts[fn] = (counts[fn] ?? 0) + 1;
      return counts;
    },
    clearRequests() {
      requests.length = 0;
    },
    goDown() {
      isDown = true;
      server.closeAllConnections();
      return () => {
        isDown = false;
      };
    },
    stop,
  };
}
