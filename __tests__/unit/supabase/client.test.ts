import type { ServerResponse } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { createSupabaseRpc } from '../../../src/queue/supabase.ts';
import { createSupabaseStore } from '../../../src/storage/supabase.ts';
import { createSupabase } from '../../../src/supabase/client.ts';
import { startHttpServer } from '../../support/http-server.ts';
import { instantClock } from '../../support/instant-clock.ts';

const url = 'https://abcdefghijklmnopqrst.supabase.co';

/** A project whose network does this. */
function project(fake: typeof fetch) {
  return createSupabase({ url, key: 'sb_secret_x', fetch: fake });
}

/** As undici throws it. */
function fetchFailed(cause: unknown): typeof fetch {
  return async () => {
    throw Object.assign(new TypeError('fetch failed'), { cause });
  };
}

describe('a project that cannot be reached', () => {
  it.each([
    ['ENOTFOUND', true, /its name is not known \(ENOTFOUND\)/],
    ['EAI_AGAIN', true, /its name could not be looked up/],
    ['ECONNREFUSED', true, /refuses connections/],
    ['UND_ERR_CONNECT_TIMEOUT', true, /does not answer/],
    ['UND_ERR_SOCKET', true, /was cut/],
    ['EPROTO', true, /could not be reached: the system said so \(EPROTO\)/],
    ['CERT_HAS_EXPIRED', false, /certificate .+ not trusted \(CERT_HAS_EXPIRED\)/],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', false, /certificate .+ not trusted/],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', false, /certificate .+ not trusted/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', false, /certificate .+ not trusted/],
  ])('because of %s', async (code, retryable, told) => {
    const cause = Object.assign(new Error('the system said so'), { code });
    const rpc = createSupabaseRpc(project(fetchFailed(cause)));
    const error = await rpc('f', {}).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'RpcError', code, status: null, retryable });
    expect((error as { toUserError(): Error }).toUserError()).toMatchObject({
      code: 'host_unreachable',
      message: expect.stringMatching(told),
      hint: expect.stringMatching(/[.?]$/),
    });
  });

  it('for a reason without a code is told in its own words', async () => {
    const rpc = createSupabaseRpc(project(fetchFailed(new Error('bad port'))));
    await expect(rpc('f', {})).rejects.toMatchObject({
      retryable: true,
      message: 'abcdefghijklmnopqrst.supabase.co could not be reached: bad port (no code).',
    });
  });
});

describe('what is sent', () => {
  function recording() {
    const sent: { url: string; init: RequestInit }[] = [];
    const fake: typeof fetch = async (input, init = {}) => {
      sent.push({ url: String(input), init });
      return Response.json({});
    };
    return { sent, fake };
  }

  it('never follows a redirect', async () => {
    const { sent, fake } = recording();
    await createSupabaseRpc(project(fake))('f', {});
    await project(fake).request('/storage/v1/bucket', { method: 'GET' });
    expect(sent.map(({ init }) => init.redirect)).toEqual(['manual', 'manual']);
  });

  it('carries a new key in its own header alone, and a legacy one as bearer, too', async () => {
    const { sent, fake } = recording();
    const legacy = `e30.${btoa('{"role":"service_role"}')}.sig`.replaceAll('=', '');
    for (const key of ['sb_secret_x', legacy]) {
      await createSupabase({ url, key, fetch: fake }).request('/storage/v1/bucket', {});
    }
    expect(
      sent.map(({ init }) => {
        const headers = new Headers(init.headers);
        return [headers.get('apikey'), headers.get('authorization')];
      }),
    ).toEqual([
      ['sb_secret_x', null],
      [legacy, `Bearer ${legacy}`],
    ]);
  });
});

describe('what comes back', () => {
  const key = 'sb_secret_that_a_server_repeats';

  it.each<[string, () => Response]>([
    ['in a refusal', () => Response.json({ code: 'P0001', message: `no ${key}` }, { status: 400 })],
    ['encoded', () => Response.json({ code: 'P0001', message: btoa(`user:${key}`) }, { status: 400 })],
    ['in HTML, where a message is cut', () => new Response(`${'x'.repeat(70)}${key}`, { status: 400 })],
    [
      'in a redirect',
      () => new Response(null, { status: 302, headers: { location: `/${'x'.repeat(180)}${key}` } }),
    ],
  ])('holds no part of the key: %s', async (_where, answer) => {
    const rpc = createSupabaseRpc(createSupabase({ url, key, fetch: async () => answer() }));
    const error = await rpc('f', {}).catch((thrown: unknown) => thrown);
    const { message } = (error as { toUserError(): Error }).toUserError();
    expect(message).toContain('***');
    expect(message).not.toMatch(/sb_secret|ZWNyZXRf|repeats/);
  });
});

describe('a server that does not end its answer', () => {
  /** What it does once it has a request. */
  const SERVERS: Record<string, (response: ServerResponse) => void> = {
    'says nothing': () => undefined,
    'stops in the middle': (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
      response.write('{"a":');
    },
    'goes on and on': (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 5);
      response.on('close', () => clearInterval(drip));
    },
  };
  const LIMITS = { timeoutMs: 60, uploadTimeoutMs: 60 };
  const key = `ab/${'ab'.repeat(16)}.webp`;

  it.each(Object.keys(SERVERS))('and %s is given up by calls, uploads and downloads', async (name) => {
    const server = await startHttpServer((request, response) => {
      request.resume();
      SERVERS[name]?.(response);
    });
    try {
      const supabase = createSupabase({ url: server.origin, key: 'sb_secret_x', fetch, ...LIMITS });
      const common = { supabase, bucket: 'images', fetch, clock: instantClock(), random: () => 0 };
      const store = createSupabaseStore({ ...common, fetchTimeoutMs: 60 });
      const { signal } = new AbortController();
      const bytes = new Uint8Array([1]);

      const call = createSupabaseRpc(supabase)('image_generation_status', {}, signal);
      await expect(call).rejects.toMatchObject({ code: 'ETIMEDOUT', retryable: true });
      const upload = store.put({ key, bytes, contentType: 'image/webp' }, signal);
      await expect(upload).rejects.toMatchObject({ name: 'StoreError', retryable: true });
      await expect(store.get(key, signal)).rejects.toMatchObject({ name: 'StoreError', retryable: true });
    } finally {
      await server.stop();
    }
  });
});
