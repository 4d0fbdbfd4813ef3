import { describe, expect, it } from '@jest/globals';
import type { UserError } from '../../../src/errors.ts';
import { createSupabaseRpc } from '../../../src/queue/supabase.ts';
import { RpcError } from '../../../src/queue/transport.ts';
import { connectDatabase } from '../../../src/setup/connect.ts';
import { createSupabase } from '../../../src/supabase/client.ts';

const names = { url: 'SUPABASE_URL', key: 'SUPABASE_SECRET_KEY', databaseUrl: '--database-url' };
const URL_OF_A_PROJECT = 'https://abcdefghijklmnopqrst.supabase.co';

/** What a person reads of whatever `act` throws. */
async function told(act: () => unknown): Promise<string> {
  try {
    await act();
  } catch (error) {
    const { message, hint } = error instanceof RpcError ? error.toUserError() : (error as UserError);
    return `${message} ${hint}`;
  }
  throw new Error('Nothing was refused.');
}

const calling = (answer: () => Promise<Response>) => () =>
  createSupabaseRpc(createSupabase({ url: URL_OF_A_PROJECT, key: 'sb_secret_x', fetch: answer, names }))(
    'f',
    {},
  );
const failing = (code: string) =>
  calling(async () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
  });

describe('an error about a setting names it as its reader has set it', () => {
  it.each([
    ['a URL', () => createSupabase({ url: 'x', key: 'sb_secret_x', fetch, names }), 'for SUPABASE_URL but'],
    [
      'a database URL in its place',
      () => createSupabase({ url: 'postgres://x', key: 'sb_secret_x', fetch, names }),
      'belongs in --database-url',
    ],
    [
      'a key',
      () => createSupabase({ url: URL_OF_A_PROJECT, key: 'sb_publishable_x', fetch, names }),
      'for SUPABASE_SECRET_KEY but',
    ],
    ['an unknown host', failing('ENOTFOUND'), 'the reference in SUPABASE_URL'],
    ['a closed port', failing('ECONNREFUSED'), 'the host and port in SUPABASE_URL'],
    ['a network like no other', failing('EWHAT'), 'Check SUPABASE_URL and'],
    [
      'a redirect',
      calling(async () => new Response(null, { status: 302, headers: { location: '/login' } })),
      'Set SUPABASE_URL to',
    ],
    ['a web page', calling(async () => new Response('<html>')), 'Check that SUPABASE_URL is'],
    [
      'the transaction pooler',
      () => connectDatabase('postgres://u:p@pooler.supabase.com:6543/postgres', names.databaseUrl),
      'for --database-url but',
    ],
  ])('%s', async (_what, act, expected) => {
    const text = await told(act);
    expect(text).toContain(expected);
    expect(text).not.toMatch(/supabase-url|supabase-key|(?<!--)database-url/);
  });
});
