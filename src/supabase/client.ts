/** The way to a Supabase project: supabase-js for functions, and the same guarded `fetch` for its storage. */
import type { SupabaseClient } from '@supabase/supabase-js';
import { createRedactor } from '../redact.ts';
import { oneLine, SupabaseFault } from './fault.ts';
import { assertSecretKey } from './keys.ts';
import { PROJECT_NAMES, type ProjectNames } from './names.ts';
import { parseProjectUrl } from './url.ts';

export interface SupabaseOptions {
  url: string;
  key: string;
  fetch: typeof fetch;
  /** How the door spells the settings; as action.yml does unless given. */
  names?: ProjectNames;
  /** For one request, its answer included; 20 s unless given, which the API's 8 s for a statement leaves room in. */
  timeoutMs?: number;
  /** For a request that carries bytes; 60 s unless given. */
  uploadTimeoutMs?: number;
}

export interface Supabase {
  /** Without a trailing slash. */
  url: string;
  names: ProjectNames;
  /** supabase-js, loaded when it is first asked for. */
  client: () => Promise<SupabaseClient>;
  /**
   * Requests a path of the project with its key. Answers JSON only (or 204), a service's own errors included;
   * rejects with a `SupabaseFault` for anything else, or with the signal's reason.
   */
  request(path: string, init: RequestInit): Promise<Response>;
}

/**
 * The first code and the innermost message along the chain of causes: undici wraps a system's error once or twice in
 * "fetch failed". By shape, as errors may come from another realm than ours.
 */
function rootOf(error: unknown): { code: string | null; text: string } {
  const root = { code: null as string | null, text: '' };
  let at = asObject(error);
  for (let depth = 0; depth < 5; depth += 1) {
    if (root.code === null && typeof at.code === 'string' && at.code !== '') root.code = at.code;
    root.text = textOf(at.message) || root.text;
    at = asObject(at.cause);
  }
  return root;
}

function asObject(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? oneLine(value) : '';
}

/** Tells what is wrong with an answer, or null when one of the project's services gave it. All text is redacted. */
function faultOf(response: Response, location: string, body: string): SupabaseFault | null {
  const { status } = response;
  if (status >= 300 && status < 400) {
    return new SupabaseFault({ kind: 'redirect', status, text: textOf(location) });
  }
  if (status === 204) return null;
  const json = parseJson(body);
  if (!json) {
    const meantJson = response.ok && /\bjson\b/.test(response.headers.get('content-type') ?? '');
    return new SupabaseFault({ kind: meantJson ? 'garbled' : 'not_json', status, text: oneLine(body, 80) });
  }
  if (response.ok) return null;
  const error = asObject(json.value);
  // PostgREST's errors carry a code, Storage's the true status; what has neither was written in front of them.
  if (typeof error.code === 'string' || typeof error.statusCode === 'string') return null;
  return new SupabaseFault({
    kind: 'gateway',
    status,
    text: textOf(error.message ?? error.msg ?? error.error),
    hint: textOf(error.hint) || null,
  });
}

/** `fetch` with a time-out over the whole answer, no redirects, no echo of the key, and one kind of error. */
function guardedFetch(options: SupabaseOptions, key: string): typeof fetch {
  const { timeoutMs = 20_000, uploadTimeoutMs = 60_000 } = options;
  const redact = createRedactor([key]);
  return async (input, init) => {
    const limitMs = init?.body instanceof Uint8Array ? uploadTimeoutMs : timeoutMs;
    const overdue = AbortSignal.timeout(limitMs);
    const given = init?.signal ?? null;
    let response: Response;
    let body: string;
    try {
      response = await options.fetch(input, {
        ...init,
        // Followed, a redirect would carry the `apikey` header to whatever host it names.
        redirect: 'manual',
        signal: given ? AbortSignal.any([given, overdue]) : overdue,
      });
      // A server may repeat what it was sent, and its words go into the queue's rows. Taken out before anything is cut.
      body = redact(await response.text());
    } catch (cause) {
      given?.throwIfAborted();
      throw overdue.aborted
        ? new SupabaseFault({ kind: 'timeout', code: 'ETIMEDOUT', text: `no answer in ${limitMs} ms`, cause })
        : new SupabaseFault({ kind: 'network', ...rootOf(cause), cause });
    }
    const fault = faultOf(response, redact(response.headers.get('location') ?? ''), body);
    if (fault) throw fault;
    return new Response(body === '' ? null : body, {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    });
  };
}

async function connectClient(url: string, key: string, guarded: typeof fetch): Promise<SupabaseClient> {
  const { createClient } = await import('@supabase/supabase-js');
  return createClient(url, key, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    db: { retry: false },
    global: { fetch: guarded },
  });
}

/**
 * Opens the way to a project; nothing is sent yet.
 * @throws {UserError} `input_invalid` for the URL, `key_not_secret` for the key.
 */
export function createSupabase(options: SupabaseOptions): Supabase {
  const { names = PROJECT_NAMES } = options;
  const url = parseProjectUrl(options.url, names);
  const key = assertSecretKey(options.key, names);
  const guarded = guardedFetch(options, key);
  // A legacy key is a JWT and goes in both headers; a new one is none and belongs in `apikey` alone.
  const credentials: Record<string, string> = key.startsWith('sb_')
    ? { apikey: key }
    : { apikey: key, authorization: `Bearer ${key}` };
  let client: Promise<SupabaseClient> | null = null;
  return {
    url,
    names,
    client() {
      client ??= connectClient(url, key, guarded);
      return client;
    },
    request(path, init) {
      const headers = new Headers(init.headers);
      for (const [name, value] of Object.entries(credentials)) headers.set(name, value);
      return guarded(`${url}${path}`, { ...init, headers });
    },
  };
}
