import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createSupabaseRpc } from '../../../src/queue/supabase.ts';
import { type Retry, type Rpc, rpcErrorOf, withRetries } from '../../../src/queue/transport.ts';
import { createSupabase } from '../../../src/supabase/client.ts';
import type { FaultKind } from '../../support/gateway.ts';
import { type HttpServer, NOBODY, startHttpServer } from '../../support/http-server.ts';
import { instantClock } from '../../support/instant-clock.ts';
import { roleJwt, signJwt } from '../../support/keys.ts';
import { startSupabase, type TestSupabase } from '../../support/supabase.ts';

const FUNCTIONS = `
  create table public.calls (note text);
  grant insert, select on public.calls to service_role;
  create table public.closed (n int);
  create function public.echo(p_value jsonb) returns jsonb language sql as $$ select p_value $$;
  create function public.note(p_note text) returns jsonb language sql as
    $$ insert into public.calls values (p_note) returning to_jsonb(note) $$;
  create function public.peer() returns jsonb language sql as $$ select to_jsonb(current_user::text) $$;
  create function public.forbidden() returns jsonb language sql as $$ select to_jsonb(count(*)) from public.closed $$;
  create function public.slow() returns jsonb language sql set statement_timeout = '50ms' as
    $$ select to_jsonb(pg_sleep(2)::text) $$;
  create function public.missing_table() returns jsonb language plpgsql as
    $$ begin return (select to_jsonb(n) from public.absent); end $$;
  create function public.fails(p_code text) returns jsonb language plpgsql as
    $$ begin raise exception 'as asked' using errcode = p_code, hint = 'do this'; end $$;`;

let project: TestSupabase;
beforeAll(async () => {
  project = await startSupabase({
    catalogue: null,
    prepare: (database) => database.query(FUNCTIONS),
  });
});
afterEach(() => {
  project.gateway.clearFaults();
  project.gateway.clearRequests();
});
afterAll(() => project.stop());

function rpcFor(key: string, url = project.url, timeoutMs = 60_000): Rpc {
  return createSupabaseRpc(createSupabase({ url, key, fetch, timeoutMs }));
}

/** As the doors wire it, but for the waiting. */
function patient(rpc: Rpc): { call: Rpc; retries: Retry[] } {
  const retries: Retry[] = [];
  const onRetry = (retry: Retry) => void retries.push(retry);
  return { call: withRetries(rpc, { clock: instantClock(), random: () => 0, onRetry }), retries };
}

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    return new Error(`It answered ${JSON.stringify(await promise)}.`);
  } catch (error) {
    return error;
  }
}

describe.each(['secret', 'legacyService'] as const)('a project’s functions with the %s key', (kind) => {
  const rpc = () => rpcFor(project.keys[kind]);

  it('answers the one jsonb value, whatever it holds', async () => {
    const value = { text: 'ä €  "quoted"\n::error::', list: [1, null, true], nested: { a: {} } };
    expect(await rpc()('echo', { p_value: value })).toEqual(value);
    expect(await rpc()('echo', { p_value: 'text' })).toBe('text');
    expect(await rpc()('echo', { p_value: [] })).toEqual([]);
    expect(await rpc()('peer', {})).toBe('service_role');
  });

  it.each([
    ['a missing function', 'absent', 'sql_missing', 'PGRST202', /Run setup/],
    ['a missing table', 'missing_table', 'sql_missing', '42P01', /Run setup/],
    ['a table without a grant', 'forbidden', 'no_grant', '42501', /grant/i],
  ])('says what %s means, and asks once', async (_name, fn, code, sqlstate, hint) => {
    const { call, retries } = patient(rpc());
    const error = await rejection(call(fn, {}));
    expect(error).toMatchObject({ name: 'UserError', code, hint: expect.stringMatching(hint) });
    expect(rpcErrorOf(error)).toMatchObject({ code: sqlstate, retryable: false });
    expect(retries).toEqual([]);
  });

  it('repeats after a time-out of the database, then says so', async () => {
    const { call, retries } = patient(rpc());
    expect(await rejection(call('slow', {}))).toMatchObject({ code: 'database_timeout' });
    expect(retries).toHaveLength(5);
  });

  it('hands on a code of our own SQL', async () => {
    const error = await rejection(patient(rpc()).call('fails', { p_code: 'IG001' }));
    expect(error).toMatchObject({ name: 'UserError', code: 'database_error', hint: 'do this' });
    expect(rpcErrorOf(error)).toMatchObject({ code: 'IG001', message: 'as asked', retryable: false });
  });

  // Not 40001: PostgREST 12 repeats a serialization failure by itself, without end.
  it.each(['40P01', '53300', '57P01', '08006'])('repeats after SQLSTATE %s', async (sqlstate) => {
    const { call, retries } = patient(rpc());
    await rejection(call('fails', { p_code: sqlstate }));
    expect(retries).toHaveLength(5);
    expect(retries[0]?.error).toMatchObject({ code: sqlstate, retryable: true });
  });

  it.each<FaultKind>([
    'reset',
    'lost-answer',
    'half-answer',
    'html-500',
    'html-502',
    'html-503',
    'garbage',
    'empty',
  ])('comes through two faults of the kind %s', async (fault) => {
    const struck = project.gateway.fault({ match: 'echo', kind: fault, times: 2 });
    const { call, retries } = patient(rpc());
    expect(await call('echo', { p_value: 7 })).toBe(7);
    expect(struck.hits).toBe(2);
    expect(retries.map(({ error }) => error.retryable)).toEqual([true, true]);
  });

  it('repeats after 429 and says so when it lasts', async () => {
    project.gateway.fault({ match: 'echo', kind: 'too-many-requests', times: 6 });
    const { call, retries } = patient(rpc());
    expect(await rejection(call('echo', { p_value: 1 }))).toMatchObject({
      code: 'host_unreachable',
      message: expect.stringContaining('429'),
    });
    expect(retries).toHaveLength(5);
  });

  it('does not repeat a web page that came with 200', async () => {
    project.gateway.fault({ match: 'echo', kind: 'html-200' });
    const { call, retries } = patient(rpc());
    expect(await rejection(call('echo', { p_value: 1 }))).toMatchObject({
      code: 'not_json',
      message: expect.stringMatching(/received \(200\) "<!DOCTYPE html> <html>/),
      hint: expect.stringContaining('supabase-url'),
    });
    expect(retries).toEqual([]);
  });

  it('gives up on a call without an answer, and repeats it', async () => {
    const struck = project.gateway.fault({ match: 'echo', kind: 'hang' });
    const impatient = rpcFor(project.keys[kind], project.url, 200);
    const { call, retries } = patient((...args) => (struck.hits === 0 ? impatient : rpc())(...args));
    expect(await call('echo', { p_value: 1 })).toBe(1);
    expect(struck.hits).toBe(1);
    expect(retries[0]?.error).toMatchObject({ code: 'ETIMEDOUT', retryable: true });
  });

  it('says that nothing came, when nothing ever comes', async () => {
    project.gateway.fault({ match: 'echo', kind: 'hang', times: 6 });
    const { call } = patient(rpcFor(project.keys[kind], project.url, 50));
    expect(await rejection(call('echo', { p_value: 1 }))).toMatchObject({
      code: 'database_timeout',
      message: expect.stringContaining('no answer in 50 ms'),
    });
  });

  it('ends with the reason of its signal, and frees the connection', async () => {
    const struck = project.gateway.fault({ match: 'echo', kind: 'hang' });
    const controller = new AbortController();
    const stop = new Error('stop');
    const call = rejection(patient(rpc()).call('echo', { p_value: 1 }, controller.signal));
    while (struck.hits === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort(stop);
    expect(await call).toBe(stop);
    expect(project.gateway.calls()).toEqual({ echo: 1 });
  });

  it('comes through an outage', async () => {
    const comeBack = project.gateway.goDown();
    const { call } = patient(async (...args) => {
      try {
        return await rpc()(...args);
      } catch (error) {
        comeBack();
        throw error;
      }
    });
    expect(await call('echo', { p_value: 'back' })).toBe('back');
  });
});

describe('a key', () => {
  it('that the project does not know is refused once, with what to do', async () => {
    const { call, retries } = patient(rpcFor('sb_secret_of_another_project'));
    expect(await rejection(call('peer', {}))).toMatchObject({
      code: 'unauthorized',
      message: expect.stringContaining('Invalid API key'),
    });
    expect(retries).toEqual([]);
  });

  it('of another project in the legacy form is refused as well', async () => {
    const foreign = signJwt({ role: 'service_role' }, 'another-secret-of-more-than-thirty-two-characters');
    expect(await rejection(patient(rpcFor(foreign)).call('peer', {}))).toMatchObject({
      code: 'unauthorized',
    });
  });

  it('that is not secret never leaves the process', async () => {
    for (const key of [project.keys.publishable, project.keys.legacyAnon, roleJwt('authenticated')]) {
      expect(() => rpcFor(key)).toThrow(expect.objectContaining({ code: 'key_not_secret' }));
    }
    expect(project.gateway.requests).toEqual([]);
  });
});

describe('another host', () => {
  const servers: HttpServer[] = [];
  afterAll(() => Promise.all(servers.map(({ stop }) => stop())));

  async function serve(status: number, headers: Record<string, string>, body: string) {
    const seen: string[] = [];
    const server = await startHttpServer((request, response) => {
      seen.push(request.url ?? '');
      response.writeHead(status, headers).end(body);
    });
    servers.push(server);
    return { url: server.origin, seen };
  }

  it('that nobody listens at is named with the cause', async () => {
    const { call, retries } = patient(rpcFor('sb_secret_x', NOBODY));
    expect(await rejection(call('peer', {}))).toMatchObject({
      code: 'host_unreachable',
      message: expect.stringMatching(
        /^127\.0\.0\.1:\d+ could not be reached: it refuses connections \(ECONNREFUSED\)/,
      ),
    });
    expect(retries).toHaveLength(5);
  });

  it('does not get the key by a redirect', async () => {
    const elsewhere = await serve(200, { 'content-type': 'application/json' }, '"mine"');
    const redirecting = await serve(307, { location: `${elsewhere.url}/taken` }, '');
    expect(await rejection(patient(rpcFor('sb_secret_x', redirecting.url)).call('peer', {}))).toMatchObject({
      code: 'not_json',
      message: expect.stringContaining('redirect (307)'),
    });
    expect(redirecting.seen).toHaveLength(1);
    expect(elsewhere.seen).toEqual([]);
  });

  it('that answers without words is an error, not an empty answer', async () => {
    const silent = await serve(404, {}, '');
    expect(await rejection(patient(rpcFor('sb_secret_x', silent.url)).call('peer', {}))).toMatchObject({
      code: 'not_json',
      message: expect.stringContaining('received (404) nothing'),
    });
  });

  it('that echoes the key back does not get it into an error', async () => {
    const echoing = await serve(
      403,
      { 'content-type': 'text/html' },
      '<p>sb_secret_canary123 is not welcome</p>',
    );
    const error = await rejection(patient(rpcFor('sb_secret_canary123', echoing.url)).call('peer', {}));
    expect(error).toMatchObject({ code: 'unauthorized' });
    for (let at: unknown = error; at instanceof Error; at = at.cause) {
      expect(`${at.message} ${at.stack} ${JSON.stringify(at)}`).not.toContain('canary123');
    }
  });

  it('whose project is paused is told as such', async () => {
    const paused = await serve(540, { 'content-type': 'application/json' }, '{"message":"project paused"}');
    const { call, retries } = patient(rpcFor('sb_secret_x', paused.url));
    expect(await rejection(call('peer', {}))).toMatchObject({
      code: 'host_unreachable',
      message: 'The project is paused.',
    });
    expect(retries).toEqual([]);
  });
});
