/** What is fetched from an address that a person or a catalogue names, and what is not. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '../../../src/clock.ts';
import { createFetchImage } from '../../../src/net/fetch-image.ts';
import { createPublicFetch } from '../../../src/net/public-fetch.ts';
import { pngOf } from '../../support/fixtures.ts';
import { type HttpServer, startHttpServer } from '../../support/http-server.ts';

const PICTURE = pngOf(500);
const { signal } = new AbortController();

describe('an image at an address', () => {
  let server: HttpServer;
  let other: HttpServer;
  let asked: string[] = [];
  beforeAll(async () => {
    const serve = (name: string) =>
      startHttpServer((request, response) => {
        const path = request.url ?? '';
        asked.push(`${name} ${request.method} ${path}`);
        const to = new URL(path, 'http://x').searchParams.get('to');
        if (to !== null) return void response.writeHead(302, { location: to }).end();
        if (path === '/gone') return void response.writeHead(404).end('no');
        if (path === '/empty') return void response.writeHead(200).end();
        response.writeHead(200, { 'content-type': 'image/png' }).end(PICTURE);
      });
    server = await serve('trusted');
    other = await serve('other');
  });
  afterAll(async () => {
    await server.stop();
    await other.stop();
  });

  const fetched = (address: string, publicFetch = createPublicFetch()) => {
    asked = [];
    const options = { fetch, publicFetch, clock: systemClock, trustedOrigin: server.origin };
    return createFetchImage(options)(address, signal);
  };

  it('is fetched from the project’s own store, also where that is private', async () => {
    expect(Buffer.from(await fetched(`${server.origin}/a.png`))).toEqual(Buffer.from(PICTURE));
  });

  it('is fetched from a public address, and after three redirects at most', async () => {
    const isPublic = () => true;
    const open = createPublicFetch({ isPublic });
    expect(await fetched(`${other.origin}/a.png`, open)).toHaveLength(PICTURE.byteLength);
    const leading = (times: number): string =>
      times === 0 ? `${other.origin}/a.png` : `${other.origin}/?to=${encodeURIComponent(leading(times - 1))}`;
    expect(await fetched(leading(3), open)).toHaveLength(PICTURE.byteLength);
    await expect(fetched(leading(4), open)).rejects.toThrow('leads to another more than 3 times');
    expect(asked).toHaveLength(4);
  });

  it.each([
    ['directly', () => `${other.origin}/a.png`],
    [
      'by a redirect of the store',
      () => `${server.origin}/?to=${encodeURIComponent(`${other.origin}/a.png`)}`,
    ],
    ['by a name that leads there', () => `http://localhost:${new URL(other.origin).port}/a.png`],
  ])('is not fetched from a private network: %s', async (_, address) => {
    await expect(fetched(address())).rejects.toThrow(/public/);
    expect(asked.filter((line) => line.startsWith('other'))).toEqual([]);
  });

  it.each([
    ['/gone', /the address answers 404/],
    ['/empty', /the address answers without an image/],
  ])('that is not there is told: %s', async (path, told) => {
    await expect(fetched(`${server.origin}${path}`)).rejects.toThrow(told);
  });

  it('may be a data: address, and no other scheme', async () => {
    const data = `data:image/png;base64,${Buffer.from(PICTURE).toString('base64')}`;
    expect(await fetched(data)).toHaveLength(PICTURE.byteLength);
    await expect(fetched('data:image/png;base64,')).rejects.toThrow('broken');
    for (const address of [
      'file:///etc/passwd',
      'ftp://a.example/1.png',
      'images/1.png',
      '//a.example/1.png',
    ])
      await expect(fetched(address)).rejects.toThrow('it is no web address');
  });
});
