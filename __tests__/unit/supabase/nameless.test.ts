import { describe, expect, it } from '@jest/globals';
import { createSupabaseRpc } from '../../../src/queue/supabase.ts';
import { withRetries } from '../../../src/queue/transport.ts';
import { createSupabase } from '../../../src/supabase/client.ts';
import { instantClock } from '../../support/instant-clock.ts';

describe('an answer of the API without a code and without words', () => {
  // Seen of PostgREST when its connection is terminated in mid-call.
  const nameless = () => Response.json({ code: '', message: '', details: null, hint: null }, { status: 400 });
  const rpcOver = (answers: (() => Response)[]) => {
    const supabase = createSupabase({
      url: 'https://abcdefghijklmnopqrst.supabase.co',
      key: 'sb_secret_0123456789abcdefghijkl_01234567',
      fetch: async () => (answers.shift() ?? nameless)(),
    });
    return withRetries(createSupabaseRpc(supabase), {
      clock: instantClock(),
      random: () => 0.5,
      attempts: 3,
    });
  };

  it('is asked again', async () => {
    const rpc = rpcOver([nameless, nameless, () => Response.json({ contract: 1 })]);
    expect(await rpc('image_generation_version', {})).toEqual({ contract: 1 });
  });

  it('is told in words in the end', async () => {
    await expect(rpcOver([])('image_generation_version', {})).rejects.toMatchObject({
      code: 'database_error',
      message: 'The database answered with an error: its connection to the database ended without a word',
    });
  });
});
