import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { proxiesOf } from '../../../src/net/proxy.ts';
import { isPublicAddress } from '../../../src/net/public-address.ts';
import { createPublicFetch, type PublicFetchOptions } from '../../../src/net/public-fetch.ts';
import { createDownloader, type DownloadDependencies } from '../../../src/providers/shared/download.ts';
import { OTHER_ADDRESSES, PUBLIC_ADDRESSES } from '../../support/addresses.ts';
import { createPatientClock, type PatientClock } from '../../support/patient-clock.ts';
import { type ProviderServer, startProviderServer } from '../../support/provider-server.ts';
import { png } from '../images/samples.ts';

const IMAGE = png(64, 64);
const COST = { costMicroUsd: 30_000, costBasis: 'table' } as const;
/** One such answer is enough to know that no image will come. */
const FORBIDDEN = { failureClass: 'config', alwaysRefused: true };

describe('an image at an address that a provider names', () => {
  let server: ProviderServer;
  let clock: PatientClock;
  beforeEach(async () => {
    server = await startProviderServer();
    clock = createPatientClock();
  });
  afterEach(() => server.close());

  const publicFetch = (url: string, init: RequestInit) =>
    fetch(`${server.origin}${new URL(url).pathname}`, init);
  const download = (url: string, overrides: Partial<DownloadDependencies> = {}, signal?: AbortSignal) =>
    createDownloader({
      provider: 'painter',
      publicFetch,
      fetch,
      clock,
      secrets: ['sk-painter-key'],
      hosts: ['images.painter.example'],
      ...overrides,
    }).download({ url, signal: signal ?? new AbortController().signal, deadlineMs: 60_000, cost: COST });
  const URL_THERE = 'https://images.painter.example/1.png';

  it('is fetched whole', async () => {
    server.play({ body: IMAGE });
    expect(await download(URL_THERE)).toEqual(IMAGE);
  });

  it.each([
    ['resets the connection', { fault: 'reset' } as const],
    ['breaks off', { fault: 'cut', body: IMAGE } as const],
    ['fails with a 503', { status: 503 } as const],
    ['is asked too often', { status: 429 } as const],
  ])('is tried again when the host %s, for it costs nothing', async (_, fault) => {
    server.play(fault, fault, { body: IMAGE });
    expect(await download(URL_THERE)).toEqual(IMAGE);
    expect(clock.waits).toEqual([500, 2_000]);
  });

  it.each([
    ['is gone', { status: 404 } as const, 1, 'ambiguous'],
    ['is empty', { body: '' } as const, 3, 'ambiguous'],
    ['never ends', { fault: 'endless' } as const, 1, 'empty'],
  ])('that %s is a failure with what it has cost', async (_, answer, requests, failureClass) => {
    server.play(answer, answer, answer);
    await expect(download(URL_THERE)).rejects.toMatchObject({ failureClass, ...COST });
    expect(server.requests).toHaveLength(requests);
  });

  it('has a deadline for all tries together', async () => {
    server.play({ fault: 'hang' });
    const failing = expect(download(URL_THERE)).rejects.toThrow('60 s');
    await server.received(1);
    clock.expire();
    await failing;
  });

  it('ends with the run', async () => {
    server.play({ fault: 'hang' });
    const abort = new AbortController();
    const failing = expect(download(URL_THERE, {}, abort.signal)).rejects.toMatchObject(COST);
    await server.received(1);
    abort.abort(new Error('stop'));
    await failing;
  });

  it.each([
    ['http://images.painter.example/1.png'],
    ['https://images.painter.example:8443/1.png'],
    ['https://evil.example/1.png'],
    ['https://images.painter.example.evil.example/1.png'],
    ['https://169.254.169.254/latest'],
    ['file:///etc/passwd'],
    ['not a URL'],
  ])('is not asked for at %s', async (url) => {
    await expect(download(url)).rejects.toMatchObject({ ...FORBIDDEN, ...COST });
    expect(server.requests).toHaveLength(0);
  });

  it('is not followed elsewhere, now or later', async () => {
    server.play({ status: 302, headers: { location: 'http://169.254.169.254/' } });
    await expect(download(URL_THERE)).rejects.toMatchObject({ ...FORBIDDEN, ...COST });
    expect(server.requests).toHaveLength(1);
  });

  it('is given up for good when its name leads into a private network', async () => {
    const inwards = createPublicFetch({
      lookup: (_, __, done) => done(null, [{ address: '10.0.0.7', family: 4 }]),
    });
    await expect(download(URL_THERE, { publicFetch: inwards })).rejects.toMatchObject({
      ...FORBIDDEN,
      ...COST,
    });
  });

  it('is not asked for where nobody can tell a public address from another', async () => {
    await expect(download(URL_THERE, { publicFetch: null })).rejects.toMatchObject(FORBIDDEN);
  });

  it('may lie at an origin that the user has named, which gets no secret either', async () => {
    server.play({ body: IMAGE });
    expect(await download(`${server.origin}/1.png`, { origins: [server.origin], publicFetch: null })).toEqual(
      IMAGE,
    );
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });

  it.each([
    ['another name of this machine', 'localhost', (port: string) => `http://127.0.0.1:${port}/1.png`],
    ['the address that it listens on', '127.0.0.1', (port: string) => `http://0.0.0.0:${port}/1.png`],
    ['an IPv6 name of this machine', 'localhost', (port: string) => `http://[::1]:${port}/1.png`],
    ['a path', '127.0.0.1', () => '/1.png'],
    ['a path from where the API begins', '127.0.0.1', () => '../1.png'],
  ])('may lie at the origin that the user has named, told as %s', async (_, host, url) => {
    const { port } = new URL(server.origin);
    const origin = `http://${host}:${port}`;
    server.play({ body: IMAGE });
    const asked: string[] = [];
    const seen: typeof globalThis.fetch = (input, init) => {
      asked.push(String(input));
      return fetch(String(input).replace(origin, server.origin), init);
    };
    const settings = { origins: [origin], base: `${origin}/v1/`, fetch: seen, publicFetch: null };
    expect(await download(url(port), settings)).toEqual(IMAGE);
    expect(asked).toEqual([`${origin}/1.png`]);
  });

  it.each([
    'http://localhost:1/1.png',
    'https://localhost/1.png',
    'http://127.0.0.1.evil.example:80/1.png',
    '//evil.example/1.png',
  ])('is no other server of this machine, at %s', async (url) => {
    const settings = { origins: [server.origin], base: `${server.origin}/v1/` };
    await expect(download(url, settings)).rejects.toMatchObject(FORBIDDEN);
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ['base64', `data:image/png;base64,${Buffer.from(IMAGE).toString('base64')}`],
    [
      'base64 with percent signs',
      `data:image/png;base64,${encodeURIComponent(Buffer.from(IMAGE).toString('base64'))}`,
    ],
    ['no type', `DATA:;base64,${Buffer.from(IMAGE).toString('base64')}`],
    [
      'percent signs',
      `data:image/png,${[...IMAGE].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`,
    ],
  ])('may stand in the address itself: %s', async (_, url) => {
    expect(Buffer.compare(await download(url), IMAGE)).toBe(0);
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ['no base64', 'data:image/png;base64,%%%'],
    ['half of a byte', 'data:image/png;base64,iVBOR'],
    ['nothing', 'data:image/png;base64,'],
    ['no comma', 'data:image/png'],
    ['more than an image may have', `data:image/png;base64,${'A'.repeat(35 * 1024 * 1024)}`],
  ])('that is a data: address with %s is a failure with its cost', async (_, url) => {
    const error = await download(url).catch((thrown) => thrown);
    expect(error).toMatchObject({ failureClass: 'empty', alwaysRefused: false, ...COST });
    expect(error.message.length).toBeLessThan(200);
  });

  it('never shows a key that stands in its address', async () => {
    server.play({ status: 404, body: 'no such file for sk-painter-key' });
    const error = await download(`${URL_THERE}?key=sk-painter-key`).catch((thrown) => thrown);
    expect(String(error.message)).not.toContain('sk-painter-key');
  });
});

describe('public addresses', () => {
  it.each(PUBLIC_ADDRESSES)('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(OTHER_ADDRESSES)('%j is none', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("Node's fetch from public addresses", () => {
  let server: ProviderServer;
  beforeEach(async () => {
    server = await startProviderServer();
  });
  afterEach(() => server.close());

  type Addresses = { address: string; family: number }[];
  const lookupOf =
    (addresses: Addresses): NonNullable<PublicFetchOptions['lookup']> =>
    (_, __, done) =>
      done(null, addresses);
  const init = () => ({ signal: new AbortController().signal });
  const LOOPBACK = { address: '127.0.0.1', family: 4 };
  const portOf = () => new URL(server.origin).port;

  it('connects to the very address that was judged', async () => {
    const judged: string[] = [];
    const get = createPublicFetch({
      lookup: lookupOf([LOOPBACK]),
      isPublic: (address) => judged.push(address) > 0,
    });
    server.play({ headers: { 'x-made-by': 'painter' }, body: IMAGE });
    const response = await get(`http://images.painter.example:${portOf()}/1.png`, init());
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(IMAGE);
    expect(response.headers.get('x-made-by')).toBe('painter');
    expect(judged).toEqual(['127.0.0.1']);
    expect(server.requests[0]?.headers).toMatchObject({ host: `images.painter.example:${portOf()}` });
  });

  it.each<[string, Addresses]>([
    ['to this machine', [LOOPBACK]],
    ['to the cloud’s own data', [{ address: '169.254.169.254', family: 4 }]],
    ['to a public and a private address', [{ address: '8.8.8.8', family: 4 }, LOOPBACK]],
    ['nowhere', []],
  ])('refuses a name that leads %s', async (_, addresses) => {
    const get = createPublicFetch({ lookup: lookupOf(addresses) });
    await expect(get(`http://images.painter.example:${portOf()}/`, init())).rejects.toThrow(
      'public internet',
    );
    expect(server.requests).toHaveLength(0);
  });

  it.each(['127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1'])(
    'refuses the literal address %s',
    async (host) => {
      const get = createPublicFetch({ lookup: lookupOf([{ address: '8.8.8.8', family: 4 }]) });
      await expect(get(`http://${host}:${portOf()}/`, init())).rejects.toThrow('public internet');
    },
  );

  const local = () => createPublicFetch({ lookup: lookupOf([LOOPBACK]), isPublic: () => true });

  it('follows no redirect and unpacks nothing', async () => {
    server.play({ status: 302, headers: { location: `${server.origin}/other` } });
    const response = await local()(`http://a.example:${portOf()}/`, init());
    expect(response.status).toBe(302);
    expect(server.requests).toHaveLength(1);

    server.play({ fault: 'bomb' });
    await expect(local()(`http://a.example:${portOf()}/`, init())).rejects.toThrow('gzip');
  });

  describe('through a proxy', () => {
    let proxy: Server;
    /** What the proxy was asked for, and what it answers: null = it connects. */
    let asked: { authority: string; credentials: string | undefined }[];
    let answer: string | null;
    beforeEach(async () => {
      asked = [];
      answer = null;
      proxy = createServer().on('connect', ({ url = '', headers }, socket) => {
        asked.push({ authority: url, credentials: headers['proxy-authorization'] });
        socket.on('error', () => undefined);
        if (answer !== null) return void socket.end(`HTTP/1.1 ${answer}\r\n\r\n`);
        const there = connect(Number(portOf()), '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 OK\r\n\r\n');
          there.pipe(socket).pipe(there);
        });
      });
      await once(proxy.listen(0, '127.0.0.1'), 'listening');
    });
    afterEach(() => new Promise((resolve) => proxy.close(resolve)));

    const address = { address: '93.184.216.34', family: 4 };
    const through = (addresses: Addresses, environment: Record<string, string> = {}) => {
      const { port } = proxy.address() as AddressInfo;
      const url = `http://me:p%40ss@127.0.0.1:${port}`;
      return createPublicFetch({
        lookup: lookupOf(addresses),
        proxyFor: proxiesOf(() => ({ HTTP_PROXY: url, HTTPS_PROXY: url, ...environment })),
      });
    };
    const credentials = `Basic ${btoa('me:p@ss')}`;

    it('asks for the address that was judged, and the server for its host', async () => {
      server.play({ body: IMAGE });
      const response = await through([{ address: '2606:2800::1', family: 6 }, address])(
        'http://a.example:8080/1.png',
        init(),
      );
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(IMAGE);
      expect(asked).toEqual([{ authority: '93.184.216.34:8080', credentials }]);
      expect(server.requests[0]?.headers.host).toBe('a.example:8080');
      expect(server.requests[0]?.headers['proxy-authorization']).toBeUndefined();
    });

    it('adds no port to the host, which a signed address covers', async () => {
      server.play({ body: IMAGE });
      await through([address])('http://a.example/1.png', init());
      expect(asked).toEqual([{ authority: '93.184.216.34:80', credentials }]);
      expect(server.requests[0]?.headers.host).toBe('a.example');
    });

    it('says that names are looked up here, where none can be', async () => {
      const code = 'ENOTFOUND';
      const get = createPublicFetch({
        lookup: (host, _, done) => done(Object.assign(new Error(`getaddrinfo ${host}`), { code }), []),
        proxyFor: () => new URL('http://127.0.0.1:1'),
      });
      const failing = get('https://a.example/1.png', init());
      await expect(failing).rejects.toMatchObject({ fault: 'not-sent', cause: { code } });
      await expect(failing).rejects.toThrow(
        /^The name of a\.example could not be looked up on this machine \(ENOTFOUND\)\..+let this machine resolve names/,
      );
    });

    it('speaks TLS with the host, of which the proxy sees the address alone', async () => {
      // The server there has no certificate, so that this ends before anything is sent.
      await expect(through([address])('https://a.example/1.png', init())).rejects.toThrow();
      expect(asked).toEqual([{ authority: '93.184.216.34:443', credentials }]);
      expect(server.requests).toEqual([]);
    });

    it('is never asked for what is not public', async () => {
      await expect(through([LOOPBACK])('https://a.example/', init())).rejects.toThrow(
        'not an address of the public',
      );
      await expect(through([])('http://10.0.0.7/', init())).rejects.toThrow('not an address of the public');
      expect(asked).toEqual([]);
    });

    it.each([
      [
        '403 Forbidden',
        'unsendable',
        /did not connect to 93\.184\.216\.34:80, the address of a\.example \(status 403\).+NO_PROXY/,
      ],
      [
        '407 Who are you',
        'unsendable',
        /It wants a name and a password: write them into the proxy's variable/,
      ],
      ['502 Bad Gateway', 'not-sent', /status 502/],
    ])('tells of one that answers %s', async (status, fault, message) => {
      answer = status;
      const failing = through([address])('http://a.example/', init());
      await expect(failing).rejects.toMatchObject({ fault, message: expect.stringMatching(message) });
      await expect(failing).rejects.not.toThrow('p%40ss');
    });

    it('tells of one that is not there', async () => {
      const gone = { HTTP_PROXY: 'http://127.0.0.1:1' };
      await expect(through([address], gone)('http://a.example/', init())).rejects.toMatchObject({
        fault: 'not-sent',
        message: expect.stringMatching(/^The proxy 127\.0\.0\.1:1 could not be reached: /),
      });
    });
  });

  it('ends when it is aborted', async () => {
    server.play({ fault: 'hang' });
    const abort = new AbortController();
    const failing = expect(
      local()(`http://a.example:${portOf()}/`, { signal: abort.signal }),
    ).rejects.toThrow();
    await server.received(1);
    abort.abort();
    await failing;
  });

  it('answers what has no body', async () => {
    server.play({ status: 204 });
    expect((await local()(`http://a.example:${portOf()}/`, init())).status).toBe(204);
  });
});
