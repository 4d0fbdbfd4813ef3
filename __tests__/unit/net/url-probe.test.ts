import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/clock.ts';
import { createPublicFetch as createEdgeFetch } from '../../../src/edge/public-fetch.ts';
import { createPublicFetch, type PublicFetchOptions } from '../../../src/net/public-fetch.ts';
import { createUrlProbe, type UrlAnswer } from '../../../src/net/url-probe.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { type HttpServer, startHttpServer } from '../../support/http-server.ts';

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

const notTrusted = async (): Promise<Response> => {
  throw new Error('This is no address of the project.');
};

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
      name: 'a redirect to a file',
      url: 'https://a.example/',
      pages: { 'https://a.example/': [302, 'file:///etc/passwd'] },
      answer: 'not-asked',
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
    { name: 'a relative path', url: 'images/ab/cd.webp', pages: {}, answer: 'not-asked' },
    { name: 'data in the URL', url: 'data:image/png;base64,AAAA', pages: {}, answer: 'ok' },
    { name: 'another protocol', url: 'ftp://a.example/1.png', pages: {}, answer: 'not-asked' },
  ];
  it.each(cases)('of $name answers $answer', async ({ url, pages, answer }) => {
    const publicFetch = web(pages).fetch;
    const probe = createUrlProbe({ fetch: notTrusted, publicFetch, clock: createFakeClock() });
    expect(await probe(url, never)).toBe(answer);
  });

  it('does not believe that a host is gone where no name can be looked up', async () => {
    const pages = { 'https://a.example/': failed('ENOTFOUND'), 'https://p.supabase.co': failed('ENOTFOUND') };
    const { fetch: publicFetch, asked } = web(pages);
    const trustedOrigin = 'https://p.supabase.co';
    const probe = createUrlProbe({ fetch: notTrusted, publicFetch, clock: createFakeClock(), trustedOrigin });
    expect(await probe('https://a.example/', never)).toBe('unknown');
    expect(await probe('https://a.example/', never)).toBe('unknown');
    expect(asked.filter((line) => line.endsWith(trustedOrigin))).toHaveLength(1);
    const online = web({ ...pages, 'https://p.supabase.co': 404 });
    const other = createUrlProbe({
      fetch: notTrusted,
      publicFetch: online.fetch,
      clock: createFakeClock(),
      trustedOrigin,
    });
    expect(await other('https://a.example/', never)).toBe('unreachable');
  });

  it.each([
    'http://localhost/1.png',
    'http://printer.local/',
    'http://fileserver/a.png',
    'http://shop.internal./',
  ])('never looks the name in %s up, which means something else elsewhere', async (url) => {
    const { fetch: publicFetch, asked } = web({});
    const probe = createUrlProbe({ fetch: notTrusted, publicFetch, clock: createFakeClock() });
    expect(await probe(url, never)).toBe('not-asked');
    expect(asked).toEqual([]);
  });

  it('asks the store’s own address even when it is private', async () => {
    const { fetch, asked } = web({ 'http://127.0.0.1:54321/1.png': 404 });
    const trustedOrigin = 'http://127.0.0.1:54321';
    const probe = createUrlProbe({ fetch, publicFetch: null, clock: createFakeClock(), trustedOrigin });
    expect(await probe('http://127.0.0.1:54321/1.png', never)).toBe('unreachable');
    expect(await probe('http://127.0.0.1:54322/1.png', never)).toBe('not-asked');
    expect(await probe('https://a.example/1.png', never)).toBe('not-asked');
    expect(asked).toEqual(['HEAD http://127.0.0.1:54321/1.png']);
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
    const probe = createUrlProbe({ fetch: notTrusted, publicFetch: fetch, clock: createFakeClock() });
    expect(await probe(url, never)).toBe(answer);
  });

  it('gives up after ten seconds', async () => {
    const clock = createFakeClock();
    const startedMs = clock.now();
    const publicFetch = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const probe = createUrlProbe({ fetch: notTrusted, publicFetch, clock });
    expect(await probe('https://a.example/', never)).toBe('unknown');
    expect(clock.now() - startedMs).toBe(10_000);
  });
});

describe('a catalogue that points inwards', () => {
  let inside: HttpServer;
  let connections: number;
  beforeAll(async () => {
    inside = await startHttpServer((_, response) => response.end('private'));
    inside.server.on('connection', () => {
      connections += 1;
    });
  });
  afterAll(() => inside.stop());
  beforeEach(() => {
    connections = 0;
  });

  const port = () => new URL(inside.origin).port;
  const INWARDS = { address: '127.0.0.1', family: 4 };
  const NAMES: Record<string, { address: string; family: number }[]> = {
    'inwards.example': [INWARDS],
    'trap.example': [{ address: '8.8.8.8', family: 4 }, INWARDS],
    'inwards6.example': [{ address: '::1', family: 6 }],
    'nat64.example': [{ address: '64:ff9b::7f00:1', family: 6 }],
  };
  const lookup: PublicFetchOptions['lookup'] = (name, _, done) => done(null, NAMES[name] ?? []);
  const TARGETS = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '017700000001',
    '0177.0.0.1',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    ...Object.keys(NAMES),
  ];
  const ELSEWHERE = [
    'http://169.254.169.254/latest',
    'http://[64:ff9b::a01:203]/',
    'http://[::ffff:10.0.0.1]/',
  ];
  const urls = () => [...TARGETS.map((host) => `http://${host}:${port()}/1.png`), ...ELSEWHERE];
  const edgeFetch = createEdgeFetch({
    fetch,
    resolveDns: async (name, kind) =>
      (NAMES[name] ?? [])
        .filter(({ family }) => (family === 4) === (kind === 'A'))
        .map(({ address }) => address),
  });

  it.each([
    ['Node', createPublicFetch({ lookup })],
    ['the Edge Function', edgeFetch],
  ])('is not followed on %s: nothing is connected to', async (_, publicFetch) => {
    const probe = createUrlProbe({ fetch, publicFetch, clock: systemClock });
    for (const url of urls()) {
      expect([url, await probe(url, never)]).toEqual([url, 'not-asked']);
      // By https the certificate would tell: by then it is connected.
      expect(await probe(url.replace('http:', 'https:'), never)).toBe('not-asked');
    }
    expect(connections).toBe(0);
  });

  it('would be connected to without the guard', async () => {
    const publicFetch = createPublicFetch({ lookup, isPublic: () => true });
    const probe = createUrlProbe({ fetch, publicFetch, clock: systemClock });
    for (const host of ['127.0.0.1', '2130706433', 'inwards.example']) {
      expect(await probe(`http://${host}:${port()}/1.png`, never)).toBe('ok');
    }
    expect(connections).toBe(3);
  });

  it('is not followed by a redirect, of the project’s own server neither', async () => {
    const targets = urls();
    const project = await startHttpServer((request, response) => {
      response.writeHead(302, { location: targets[Number(request.url?.slice(1))] }).end();
    });
    try {
      const publicFetch = createPublicFetch({ lookup });
      const trustedOrigin = project.origin;
      const probe = createUrlProbe({ fetch, publicFetch, clock: systemClock, trustedOrigin });
      for (const at of targets.keys())
        expect(await probe(`${project.origin}/${at}`, never)).toBe('not-asked');
      expect(connections).toBe(0);
    } finally {
      await project.stop();
    }
  });

  it('is not asked on the Edge by a name without a certificate, which may lead elsewhere a moment later', async () => {
    const publicFetch = createEdgeFetch({
      fetch,
      resolveDns: async (_, kind) => (kind === 'A' ? ['8.8.8.8'] : []),
    });
    const probe = createUrlProbe({ fetch, publicFetch, clock: systemClock });
    expect(await probe(`http://rebinding.example:${port()}/1.png`, never)).toBe('not-asked');
  });
});
