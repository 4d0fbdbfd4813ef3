import { describe, expect, it } from '@jest/globals';
import { createUrlProbe, type UrlAnswer } from '../../../src/net/url-probe.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const never = new AbortController().signal;
const STORED = 'https://p.supabase.co/storage/v1/object/public/images/ab/cd.webp';

/** A web of these answers by URL: a status, a status with a location, or an error. */
function web(pages: Record<string, number | [number, string] | Error>) {
  const asked: string[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = String(input);
    asked.push(`${init?.method ?? 'GET'} ${url}`);
    const page = pages[`${init?.method ?? 'GET'} ${url}`] ?? pages[url];
    if (page === undefined) throw new Error(`Nobody expected ${url}.`);
    if (page instanceof Error) throw page;
    const [status, location] = Array.isArray(page) ? page : [page, null];
    return new Response(null, { status, headers: location === null ? {} : { location } });
  };
  return { fetch, asked };
}

const failed = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

describe('the probe of a URL', () => {
  const cases: { name: string; url: string; pages: Parameters<typeof web>[0]; answer: UrlAnswer }[] = [
    {
      name: 'an image',
      url: 'https://a.example/1.png',
      pages: { 'https://a.example/1.png': 200 },
      answer: 'ok',
    },
    { name: '404', url: 'https://a.example/', pages: { 'https://a.example/': 404 }, answer: 'unreachable' },
    { name: '410', url: 'https://a.example/', pages: { 'https://a.example/': 410 }, answer: 'unreachable' },
    { name: '403', url: 'https://a.example/', pages: { 'https://a.example/': 403 }, answer: 'unknown' },
    { name: '500', url: 'https://a.example/', pages: { 'https://a.example/': 500 }, answer: 'unknown' },
    {
      name: 'a server that refuses HEAD and has the image',
      url: 'https://a.example/',
      pages: { 'HEAD https://a.example/': 405, 'GET https://a.example/': 206 },
      answer: 'ok',
    },
    {
      name: 'a server that refuses HEAD and has it not',
      url: 'https://a.example/',
      pages: { 'HEAD https://a.example/': 405, 'GET https://a.example/': 404 },
      answer: 'unreachable',
    },
    {
      name: 'a redirect to the image',
      url: 'https://a.example/',
      pages: { 'https://a.example/': [302, '/b'], 'https://a.example/b': 200 },
      answer: 'ok',
    },
    {
      name: 'a redirect to a private address',
      url: 'https://a.example/',
      pages: { 'https://a.example/': [302, 'http://169.254.169.254/latest'] },
      answer: 'unknown',
    },
    {
      name: 'a redirect to a file',
      url: 'https://a.example/',
      pages: { 'https://a.example/': [302, 'file:///etc/passwd'] },
      answer: 'unknown',
    },
    {
      name: 'a redirect in a circle',
      url: 'https://a.example/',
      pages: { 'https://a.example/': [302, 'https://a.example/'] },
      answer: 'unknown',
    },
    {
      name: 'a host without an address',
      url: 'https://gone.example/',
      pages: { 'https://gone.example/': failed('ENOTFOUND') },
      answer: 'unreachable',
    },
    {
      name: 'a resolver out of order',
      url: 'https://a.example/',
      pages: { 'https://a.example/': failed('EAI_AGAIN') },
      answer: 'unknown',
    },
    {
      name: 'a refused connection',
      url: 'https://a.example/',
      pages: { 'https://a.example/': failed('ECONNREFUSED') },
      answer: 'unknown',
    },
    {
      name: 'a host known to be dead',
      url: 'https://via.placeholder.com/600',
      pages: {},
      answer: 'unreachable',
    },
    { name: 'a malformed web address', url: 'https://', pages: {}, answer: 'unreachable' },
    { name: 'a relative path', url: 'images/ab/cd.webp', pages: {}, answer: 'unknown' },
    { name: 'data in the URL', url: 'data:image/png;base64,AAAA', pages: {}, answer: 'unknown' },
  ];
  it.each(cases)('of $name answers $answer', async ({ url, pages, answer }) => {
    const probe = createUrlProbe({ fetch: web(pages).fetch, clock: createFakeClock() });
    expect(await probe(url, never)).toBe(answer);
  });

  it.each([
    'http://localhost/1.png',
    'http://127.0.0.1:54321/1.png',
    'http://10.1.2.3/',
    'http://172.20.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00::1]/',
    'http://2130706433/',
    'http://printer.local/',
  ])('never asks %s', async (url) => {
    const { fetch, asked } = web({});
    const probe = createUrlProbe({ fetch, clock: createFakeClock() });
    expect(await probe(url, never)).toBe('unknown');
    expect(asked).toEqual([]);
  });

  it('asks the store’s own address even when it is private', async () => {
    const { fetch } = web({ 'http://127.0.0.1:54321/1.png': 404 });
    const trustedOrigins = ['http://127.0.0.1:54321'];
    const probe = createUrlProbe({ fetch, clock: createFakeClock(), trustedOrigins });
    expect(await probe('http://127.0.0.1:54321/1.png', never)).toBe('unreachable');
  });

  // github.com/supabase/storage answers 400 for whatever it refuses, and tells the true status in the body.
  it.each<[string, string, number, BodyInit, UrlAnswer]>([
    [
      'an object that is gone',
      STORED,
      400,
      '{"statusCode":"404","message":"Object not found"}',
      'unreachable',
    ],
    ['an object that it will not show', STORED, 400, '{"statusCode":"403","message":"no"}', 'unknown'],
    ['an object that came back meanwhile', STORED, 206, 'x', 'ok'],
    ['something else in its place', STORED, 400, '<html>', 'unknown'],
    ['an answer without end', STORED, 400, '{'.repeat(1_000_000), 'unknown'],
    ['another server’s 400', 'https://a.example/1.png', 400, '{"statusCode":"404"}', 'unknown'],
  ])('of Supabase Storage tells %s', async (_what, url, status, body, answer) => {
    const fetch = async (_: unknown, init?: RequestInit) =>
      init?.method === 'HEAD' ? new Response(null, { status: 400 }) : new Response(body, { status });
    expect(await createUrlProbe({ fetch, clock: createFakeClock() })(url, never)).toBe(answer);
  });

  it('gives up after ten seconds', async () => {
    const clock = createFakeClock();
    const startedMs = clock.now();
    const fetch = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    expect(await createUrlProbe({ fetch, clock })('https://a.example/', never)).toBe('unknown');
    expect(clock.now() - startedMs).toBe(10_000);
  });
});
