import { describe, expect, it } from '@jest/globals';
import { createPublicFetch } from '../../../src/edge/public-fetch.ts';

class NotFound extends Error {
  override readonly name = 'NotFound';
}

type Records = Partial<Record<'A' | 'AAAA', string[] | Error>>;

function fetching(records: Records) {
  const fetched: { url: string; init: RequestInit | undefined }[] = [];
  const get = createPublicFetch({
    fetch: async (url, init) => {
      fetched.push({ url: String(url), init });
      return new Response('image');
    },
    resolveDns: async (_name, kind) => {
      const found = records[kind] ?? new NotFound('no records found');
      if (found instanceof Error) throw found;
      return found;
    },
  });
  return { get: (url = 'https://cdn.example/1.png') => get(url, {}), fetched };
}

describe("the Edge Function's fetch from public addresses", () => {
  it.each<[what: string, records: Records]>([
    ['an IPv4 address', { A: ['93.184.215.14'] }],
    ['an IPv6 address', { AAAA: ['2606:2800:21f:cb07::1'] }],
    ['several of both', { A: ['1.1.1.1', '8.8.8.8'], AAAA: ['2606:4700::1'] }],
  ])('goes to a host with %s, follows nothing and takes nothing along', async (_what, records) => {
    const { get, fetched } = fetching(records);
    expect(await (await get()).text()).toBe('image');
    expect(fetched).toEqual([
      { url: 'https://cdn.example/1.png', init: { redirect: 'manual', credentials: 'omit' } },
    ]);
  });

  it.each<[what: string, records: Records]>([
    ['no address', {}],
    ['a private address', { A: ['10.0.0.1'] }],
    ['a private address among public ones', { A: ['1.1.1.1', '169.254.169.254'] }],
    ['a private address of the other kind', { A: ['1.1.1.1'], AAAA: ['::1'] }],
    ['something that is no address', { A: ['cdn.example'] }],
  ])('does not go to a host with %s', async (_what, records) => {
    const { get, fetched } = fetching(records);
    await expect(get()).rejects.toMatchObject({ fault: 'unsendable' });
    expect(fetched).toEqual([]);
  });

  it.each(['https://127.0.0.1/', 'https://[::1]/', 'https://2130706433/', 'https://[::ffff:10.0.0.1]/'])(
    'does not go to the literal address %s, and looks nothing up',
    async (url) => {
      const { get, fetched } = fetching({ A: new Error('asked'), AAAA: new Error('asked') });
      await expect(get(url)).rejects.toMatchObject({ fault: 'unsendable' });
      expect(fetched).toEqual([]);
    },
  );

  it('says when a name could not be looked up, which may be better a moment later', async () => {
    const { get } = fetching({ A: ['1.1.1.1'], AAAA: new Error('SERVFAIL') });
    await expect(get()).rejects.toMatchObject({
      fault: 'not-sent',
      message: expect.stringContaining('SERVFAIL'),
    });
  });
});
