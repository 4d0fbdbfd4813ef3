import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { PROJECT_KEYS, signJwt } from '../../support/keys.ts';
import { startSupabase, type TestSupabase } from '../../support/supabase.ts';

describe('the test project', () => {
  let project: TestSupabase;
  beforeAll(async () => {
    project = await startSupabase({
      withSql: false,
      catalogue: null,
      prepare: (database) =>
        database.query(`
          create table public.hits (n int);
          grant insert, select on public.hits to service_role;
          create function public.whoami() returns jsonb language sql as
            $$ select jsonb_build_object('role', current_user, 'timeout', current_setting('statement_timeout')) $$;
          create function public.hit(n int) returns jsonb language sql as
            $$ insert into public.hits values (n) returning to_jsonb(n) $$;
          create function public.sleepy() returns jsonb language sql as
            $$ select to_jsonb(pg_sleep(9)::text) $$`),
    });
  });
  afterEach(() => {
    project.gateway.clearFaults();
    project.gateway.clearRequests();
  });
  afterAll(() => project.stop());

  function call(fn: string, headers: Record<string, string>, args: unknown = {}) {
    return fetch(`${project.url}/rest/v1/rpc/${fn}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(args),
    });
  }
  const secret = { apikey: PROJECT_KEYS.secret };
  const count = () => project.database.value<number>('select count(*)::int from hits');

  it.each([
    ['the secret key', secret, { role: 'service_role', timeout: '8s' }],
    [
      'the secret key, also as bearer',
      { ...secret, authorization: `Bearer ${PROJECT_KEYS.secret}` },
      { role: 'service_role', timeout: '8s' },
    ],
    ['the publishable key', { apikey: PROJECT_KEYS.publishable }, { role: 'anon', timeout: '3s' }],
    [
      'the legacy service key',
      { apikey: PROJECT_KEYS.legacyService },
      { role: 'service_role', timeout: '8s' },
    ],
    ['the legacy anon key', { apikey: PROJECT_KEYS.legacyAnon }, { role: 'anon', timeout: '3s' }],
    [
      "a user's session",
      {
        apikey: PROJECT_KEYS.publishable,
        authorization: `Bearer ${signJwt({ role: 'authenticated', sub: 'u1' })}`,
      },
      { role: 'authenticated', timeout: '8s' },
    ],
  ])('turns %s into its role', async (_name, headers, who) => {
    expect(await (await call('whoami', headers)).json()).toEqual(who);
  });

  it.each([
    ['no key', {}, 'No API key found in request'],
    ['a secret key as bearer alone', { authorization: `Bearer ${PROJECT_KEYS.secret}` }, 'No API key found'],
    ['an unknown key', { apikey: 'sb_secret_unknown' }, 'Invalid API key'],
    [
      'a JWT of another project',
      { apikey: signJwt({ role: 'service_role' }, 'x'.repeat(40)) },
      'Invalid API',
    ],
  ])('refuses %s', async (_name, headers, message) => {
    const response = await call('whoami', headers);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining(message) });
  });

  it("passes on PostgREST's own errors", async () => {
    const response = await call('absent', secret);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'PGRST202' });
  });

  it("ends a call at its role's time-out", async () => {
    const response = await call('sleepy', { apikey: PROJECT_KEYS.publishable });
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ code: '57014' });
  });

  it('can lose a request before anything happened, and an answer after it did', async () => {
    const before = await count();
    project.gateway.fault({ match: 'hit', kind: 'reset' });
    await expect(call('hit', secret, { n: 1 })).rejects.toThrow('fetch failed');
    expect(await count()).toBe(before);

    project.gateway.fault({ match: 'hit', kind: 'lost-answer' });
    await expect(call('hit', secret, { n: 2 })).rejects.toThrow('fetch failed');
    expect(await count()).toBe(before + 1);

    project.gateway.fault({ match: 'hit', kind: 'half-answer' });
    const half = await call('hit', secret, { n: 3 });
    await expect(half.text()).rejects.toThrow('terminated');
    expect(await count()).toBe(before + 2);
  });

  it('fails as often as it was told, and no more', async () => {
    const fault = project.gateway.fault({ match: /rpc\/whoami/, kind: 'html-502', times: 2 });
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await call('whoami', secret)).status);
    expect(statuses).toEqual([502, 502, 200]);
    expect(fault.hits).toBe(2);
  });

  it('records what came, without the keys', async () => {
    await call('hit', secret, { n: 7 });
    await call('whoami', secret);
    await call('whoami', secret);
    expect(project.gateway.calls()).toEqual({ hit: 1, whoami: 2 });
    expect(project.gateway.requests[0]).toMatchObject({ method: 'POST', args: { n: 7 }, status: 200 });
    expect(JSON.stringify(project.gateway.requests)).not.toContain(PROJECT_KEYS.secret);
  });

  it('can go down and come back at the same address', async () => {
    const comeBack = project.gateway.goDown();
    await expect(call('whoami', secret)).rejects.toThrow('fetch failed');
    comeBack();
    expect((await call('whoami', secret)).status).toBe(200);
  });
});
