import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { inspectImage } from '../../../src/images/inspect.ts';
import { IMAGE_TYPES } from '../../../src/images/types.ts';
import type { ImageToStore } from '../../../src/storage/contract.ts';
import { callFolder, imageKey, isImageKey } from '../../../src/storage/key.ts';
import { createSupabaseStore } from '../../../src/storage/supabase.ts';
import { trialImage } from '../../../src/storage/trial.ts';
import { createSupabase } from '../../../src/supabase/client.ts';
import type { Bucket } from '../../support/fake-storage.ts';
import { type FaultKind, type Gateway, startGateway } from '../../support/gateway.ts';
import { instantClock } from '../../support/instant-clock.ts';
import { PROJECT_KEYS } from '../../support/keys.ts';

const BUCKET = 'hemp-product-images';
const UPLOAD = /\/storage\/v1\/object\/hemp-product-images\//;

let gateway: Gateway;
beforeEach(async () => {
  gateway = await startGateway({ postgrestUrl: null, keys: PROJECT_KEYS });
});
afterEach(() => gateway.stop());

interface StoreOptions {
  key?: string;
  uploadTimeoutMs?: number;
  bucket?: string;
  fetch?: typeof globalThis.fetch;
}

function storeWith(options: StoreOptions = {}) {
  const { key = PROJECT_KEYS.secret, bucket = BUCKET, fetch = globalThis.fetch, ...timeouts } = options;
  const clock = instantClock();
  const warnings: string[] = [];
  const store = createSupabaseStore({
    supabase: createSupabase({ url: gateway.url, key, fetch, ...timeouts }),
    bucket,
    fetch,
    clock,
    random: () => 1,
    onWarning: (warning) => warnings.push(warning),
  });
  return { store, warnings, clock };
}

function image(text = 'an image', contentType = 'image/webp'): ImageToStore {
  const bytes = new TextEncoder().encode(text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, contentType, key: imageKey(sha256, 'webp') };
}

const live = () => new AbortController().signal;
const objects = () => [...(gateway.storage.buckets.get(BUCKET)?.objects.values() ?? [])];
const uploads = () => gateway.requests.filter(({ method, path }) => method === 'POST' && UPLOAD.test(path));

describe.each(['secret', 'legacyService'] as const)('storing an image with the %s key', (kind) => {
  const key = PROJECT_KEYS[kind];
  beforeEach(() => {
    gateway.storage.createBucket(BUCKET);
  });

  it('puts the raw bytes under their own name, for ever, and answers the public URL', async () => {
    const { store, warnings } = storeWith({ key });
    const one = image();
    const { url } = await store.put(one, live());
    expect(url).toBe(`${gateway.url}/storage/v1/object/public/${BUCKET}/${one.key}`);
    const seen = await fetch(url);
    expect(new Uint8Array(await seen.arrayBuffer())).toEqual(one.bytes);
    expect(seen.headers.get('content-type')).toBe('image/webp');
    expect(seen.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(warnings).toEqual([]);
  });

  it('takes bytes that are there already as stored', async () => {
    const { store } = storeWith({ key });
    const first = await store.put(image(), live());
    expect(await store.put(image(), live())).toEqual(first);
    expect(uploads().map(({ status }) => status)).toEqual([200, 400]);
    expect(objects()).toHaveLength(1);
  });

  it.each<FaultKind>([
    'reset',
    'lost-answer',
    'half-answer',
    'html-500',
    'html-502',
    'html-503',
    'garbage',
    'too-many-requests',
  ])('comes through three faults of the kind %s with one object', async (fault) => {
    gateway.fault({ match: UPLOAD, kind: fault, times: 3 });
    const { store, clock } = storeWith({ key });
    await store.put(image(), live());
    expect(clock.waits).toEqual([500, 1000, 2000]);
    expect(objects()).toHaveLength(1);
  });
});

describe('an image that cannot be stored', () => {
  const refused = async (bucket: Partial<Bucket> | null, given = image(), key = PROJECT_KEYS.secret) => {
    if (bucket) gateway.storage.createBucket(BUCKET, bucket);
    const error = await storeWith({ key })
      .store.put(given, live())
      .catch((thrown: unknown) => thrown);
    expect(uploads()).toHaveLength(1);
    return error;
  };

  it('because its type is not allowed', async () => {
    expect(await refused({ allowedMimeTypes: ['image/png'] })).toMatchObject({
      name: 'StoreError',
      retryable: false,
      message: expect.stringMatching(/does not allow image\/webp \(415\)\. Add it/),
    });
  });

  it('because it is too large', async () => {
    expect(await refused({ fileSizeLimit: 4 })).toMatchObject({
      retryable: false,
      message: expect.stringMatching(/image of 8 bytes is larger .+ \(413\)\. Raise/),
    });
  });

  it('because the bucket is gone', async () => {
    expect(await refused(null)).toMatchObject({
      retryable: false,
      message: expect.stringMatching(/does not exist \(404\)\. Run setup/),
    });
  });

  it('because the key is unknown', async () => {
    expect(await refused({}, image(), 'sb_secret_unknown')).toMatchObject({
      retryable: false,
      cause: { code: 'unauthorized' },
    });
  });

  it('because the store is out of order for long', async () => {
    gateway.storage.createBucket(BUCKET);
    gateway.fault({ match: UPLOAD, kind: 'html-503', times: 9 });
    await expect(storeWith().store.put(image(), live())).rejects.toMatchObject({
      name: 'StoreError',
      retryable: true,
      message: expect.stringContaining('(503)'),
    });
    expect(uploads()).toHaveLength(4);
  });

  it('because no answer comes in time', async () => {
    gateway.storage.createBucket(BUCKET);
    gateway.fault({ match: UPLOAD, kind: 'hang', times: 9 });
    // Counted here: on a busy machine an upload is given up before it has arrived.
    let tries = 0;
    const counted: typeof globalThis.fetch = (...call) => {
      tries += 1;
      return globalThis.fetch(...call);
    };
    const { store } = storeWith({ uploadTimeoutMs: 50, fetch: counted });
    await expect(store.put(image(), live())).rejects.toMatchObject({
      retryable: true,
      message: expect.stringContaining('no answer in 50 ms'),
    });
    expect(tries).toBe(4);
  });

  it('because its key was not made from its content', async () => {
    const { store } = storeWith();
    for (const key of ['../../other/x.webp', 'ab/cd.webp', '']) {
      await expect(store.put({ ...image(), key }, live())).rejects.toMatchObject({ code: 'input_invalid' });
    }
    expect(gateway.requests).toEqual([]);
  });

  it('because the run was stopped, at once', async () => {
    gateway.storage.createBucket(BUCKET);
    const struck = gateway.fault({ match: UPLOAD, kind: 'hang' });
    const controller = new AbortController();
    const stop = new Error('stop');
    const put = storeWith()
      .store.put(image(), controller.signal)
      .catch((thrown: unknown) => thrown);
    while (struck.hits === 0) await new Promise((resolve) => setImmediate(resolve));
    controller.abort(stop);
    expect(await put).toBe(stop);
    expect(uploads()).toHaveLength(1);
  });
});

describe('finding what a paid call has left', () => {
  const folder = callFolder('a1'.repeat(32));
  const LIST = /\/object\/list\//;
  beforeEach(() => {
    gateway.storage.createBucket(BUCKET);
  });

  function stored() {
    const { bytes, contentType, key } = image('paid');
    return { bytes, contentType, key: `${folder}/${key.split('/')[1]}` };
  }

  it('answers its bytes, its key and its public URL', async () => {
    const { store } = storeWith();
    const paid = stored();
    const { url } = await store.put(paid, live());
    expect(await store.find(folder, live())).toEqual({ key: paid.key, bytes: paid.bytes, url });
  });

  it('answers nothing when the call left nothing', async () => {
    const { store } = storeWith();
    await store.put(stored(), live());
    expect(await store.find(callFolder('b2'.repeat(32)), live())).toBeNull();
  });

  it('comes through faults of the list', async () => {
    const { store } = storeWith();
    await store.put(stored(), live());
    gateway.fault({ match: LIST, kind: 'html-503', times: 3 });
    expect(await store.find(folder, live())).toMatchObject({ key: stored().key });
  });

  it.each<[FaultKind, RegExp]>([
    ['html-503', /could not be searched for a paid image: .+\(503\)/],
    ['garbage', /could not be searched for a paid image/],
  ])('never takes a fault for an empty folder: %s', async (kind, message) => {
    gateway.fault({ match: LIST, kind, times: 9 });
    await expect(storeWith().store.find(folder, live())).rejects.toMatchObject({
      name: 'StoreError',
      message: expect.stringMatching(message),
    });
  });

  it('never takes an image that cannot be fetched for one that is not there', async () => {
    const { store } = storeWith();
    await store.put(stored(), live());
    gateway.fault({ match: /object\/public/, kind: 'html-502' });
    await expect(store.find(folder, live())).rejects.toMatchObject({
      name: 'StoreError',
      retryable: true,
      message: expect.stringMatching(/answers 502/),
    });
  });

  it('looks into folders of calls only', async () => {
    for (const name of ['', '..', 'a1', `${folder}/`]) {
      await expect(storeWith().store.find(name, live())).rejects.toMatchObject({ code: 'input_invalid' });
    }
    expect(gateway.requests).toEqual([]);
  });
});

describe('reading an image back', () => {
  it('answers its bytes, or nothing when it is gone', async () => {
    const bucket = gateway.storage.createBucket(BUCKET);
    const { store } = storeWith();
    const one = image();
    await store.put(one, live());
    expect(await store.get(one.key, live())).toEqual(one.bytes);
    bucket.objects.clear();
    expect(await store.get(one.key, live())).toBeNull();
  });

  it('never takes a bucket that is not there, or not public, for an image that is gone', async () => {
    const { store } = storeWith();
    await expect(store.get(image().key, live())).rejects.toMatchObject({ name: 'StoreError' });
    gateway.storage.createBucket(BUCKET, { public: false });
    await expect(store.get(image().key, live())).rejects.toMatchObject({ name: 'StoreError' });
  });

  it.each<FaultKind>(['html-502', 'reset'])(
    'never takes a fault for an image that is gone: %s',
    async (kind) => {
      gateway.storage.createBucket(BUCKET);
      const { store } = storeWith();
      const one = image();
      await store.put(one, live());
      gateway.fault({ match: /object\/public/, kind });
      await expect(store.get(one.key, live())).rejects.toMatchObject({ name: 'StoreError', retryable: true });
    },
  );

  it('reads keys of images only', async () => {
    await expect(storeWith().store.get('../escaped.webp', live())).rejects.toMatchObject({
      code: 'input_invalid',
    });
    expect(gateway.requests).toEqual([]);
  });
});

describe('the first public URL', () => {
  it('is looked at once, and a weak cache header is told once', async () => {
    gateway.storage.createBucket(BUCKET);
    gateway.storage.publicCacheControl = 'no-cache';
    const { store, warnings } = storeWith();
    await store.put(image('one'), live());
    await store.put(image('two'), live());
    expect(warnings).toEqual([expect.stringContaining('serves images with "no-cache"')]);
    expect(gateway.requests.filter(({ path }) => path.includes('/object/public/'))).toHaveLength(1);
  });

  it('is asked for without any key', async () => {
    gateway.storage.createBucket(BUCKET);
    await storeWith().store.put(image(), live());
    const look = gateway.requests.find(({ path }) => path.includes('/object/public/'));
    expect(look?.headerNames).not.toEqual(expect.arrayContaining(['apikey']));
    expect(look?.headerNames).not.toEqual(expect.arrayContaining(['authorization']));
  });

  it.each([
    ['is not there', 'html-502', /answers 502/],
    ['cannot be reached', 'reset', /could not be fetched/],
  ] as const)('that %s is a warning, as the image is stored', async (_name, kind, told) => {
    gateway.storage.createBucket(BUCKET);
    gateway.fault({ match: /object\/public/, kind });
    const { store, warnings } = storeWith();
    await expect(store.put(image(), live())).resolves.toMatchObject({ url: expect.any(String) });
    expect(warnings).toEqual([expect.stringMatching(told)]);
  });
});

describe('preflight', () => {
  it('is content with a public bucket', async () => {
    gateway.storage.createBucket(BUCKET);
    expect(await storeWith().store.preflight(live())).toEqual({
      place: `the bucket "${BUCKET}"`,
      contentTypes: null,
      maxBytes: null,
    });
  });

  it('says how to make a bucket that is missing', async () => {
    await expect(storeWith().store.preflight(live())).rejects.toMatchObject({
      code: 'bucket_missing',
      hint: expect.stringMatching(/setup.+public bucket named "hemp-product-images"/),
    });
  });

  it('refuses a private bucket', async () => {
    gateway.storage.createBucket(BUCKET, { public: false });
    await expect(storeWith().store.preflight(live())).rejects.toMatchObject({ code: 'bucket_private' });
  });

  it('answers the rules of the bucket', async () => {
    gateway.storage.createBucket(BUCKET, { allowedMimeTypes: ['image/png'], fileSizeLimit: 1_000_000 });
    expect(await storeWith().store.preflight(live())).toMatchObject({
      contentTypes: ['image/png'],
      maxBytes: 1_000_000,
    });
    gateway.storage.createBucket('without-list', { allowedMimeTypes: [], fileSizeLimit: 0 });
    expect(await storeWith({ bucket: 'without-list' }).store.preflight(live())).toMatchObject({
      contentTypes: null,
      maxBytes: null,
    });
  });

  it('comes through faults, and names a lasting one', async () => {
    gateway.storage.createBucket(BUCKET);
    gateway.fault({ match: /bucket/, kind: 'html-502', times: 3 });
    expect(await storeWith().store.preflight(live())).toMatchObject({ maxBytes: null });
    gateway.fault({ match: /bucket/, kind: 'reset', times: 4 });
    await expect(storeWith().store.preflight(live())).rejects.toMatchObject({ code: 'host_unreachable' });
  });

  it('tells a host that is no Supabase', async () => {
    gateway.fault({ match: /bucket/, kind: 'html-200' });
    await expect(storeWith().store.preflight(live())).rejects.toMatchObject({ code: 'not_json' });
  });

  it('tells a key that the project does not know', async () => {
    await expect(storeWith({ key: 'sb_secret_x' }).store.preflight(live())).rejects.toMatchObject({
      code: 'unauthorized',
    });
  });
});

describe('a self-test', () => {
  it.each(Object.values(IMAGE_TYPES).map(({ contentType }) => contentType))(
    'with a tiny %s stores a real one, looks at it as a visitor does, and leaves nothing',
    async (contentType) => {
      gateway.storage.createBucket(BUCKET, { allowedMimeTypes: [contentType] });
      expect(await storeWith().store.tryOut(contentType, live())).toEqual([]);
      expect(gateway.requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
        'POST 200',
        'GET 200',
        'DELETE 200',
      ]);
      expect(objects()).toEqual([]);
      const { bytes, key } = await trialImage(contentType);
      expect(inspectImage(bytes)).toMatchObject({ contentType, width: 1, height: 1 });
      expect(isImageKey(key)).toBe(true);
      expect((await trialImage(contentType)).key).not.toBe(key);
    },
  );

  it.each<[string, Partial<Bucket>, string, RegExp]>([
    [
      'the type is refused',
      { allowedMimeTypes: ['image/png'] },
      PROJECT_KEYS.secret,
      /does not allow image\/webp/,
    ],
    ['the size is refused', { fileSizeLimit: 10 }, PROJECT_KEYS.secret, /larger than the bucket/],
    ['visitors may not see it', { public: false }, PROJECT_KEYS.secret, /answers 400/],
  ])('fails where %s, and leaves nothing', async (_why, bucket, key, message) => {
    gateway.storage.createBucket(BUCKET, bucket);
    const trial = storeWith({ key }).store.tryOut('image/webp', live());
    await expect(trial).rejects.toThrow(message);
    await expect(trial).rejects.toMatchObject({ name: 'StoreError', retryable: false });
    expect(objects()).toEqual([]);
  });

  it('names a store that is down as one that may come back', async () => {
    gateway.storage.createBucket(BUCKET);
    gateway.fault({ match: UPLOAD, kind: 'html-502', times: 100 });
    await expect(storeWith().store.tryOut('image/webp', live())).rejects.toMatchObject({ retryable: true });
  });

  it('warns of what it could not take away', async () => {
    const bucket = gateway.storage.createBucket(BUCKET);
    bucket.isAppendOnly = true;
    const [warning] = await storeWith().store.tryOut('image/webp', live());
    expect(warning).toMatch(/^The tiny image \S+\.webp of a trial could not be removed/);
    expect(objects()).toHaveLength(1);
  });
});

describe('ensureBucket', () => {
  it('creates a public bucket for images, then leaves it alone', async () => {
    const { store } = storeWith();
    expect(await store.ensureBucket(live())).toBe('created');
    expect(gateway.storage.buckets.get(BUCKET)).toMatchObject({
      public: true,
      allowedMimeTypes: ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'],
      fileSizeLimit: 26_214_400,
    });
    expect(await store.preflight(live())).toMatchObject({ maxBytes: 26_214_400 });
    expect(await store.ensureBucket(live())).toBe('existed');
  });

  it('keeps the rules of a bucket that exists', async () => {
    gateway.storage.createBucket(BUCKET, { fileSizeLimit: 7 });
    expect(await storeWith().store.ensureBucket(live())).toBe('existed');
    expect(gateway.storage.buckets.get(BUCKET)?.fileSizeLimit).toBe(7);
  });

  it('is content when its own lost try has created it', async () => {
    gateway.fault({ match: /\/storage\/v1\/bucket$/, kind: 'lost-answer' });
    expect(await storeWith().store.ensureBucket(live())).toBe('existed');
    expect(gateway.storage.buckets.has(BUCKET)).toBe(true);
  });
});

describe('a bucket name', () => {
  it.each(['', '..', 'a/b', 'a b', 'ü', 'x'.repeat(101)])('%j is refused', (bucket) => {
    expect(() => storeWith({ bucket })).toThrow(expect.objectContaining({ code: 'input_invalid' }));
  });
});

describe('going through a bucket', () => {
  it('finds what lies in every folder, however much, and takes one image away', async () => {
    const bucket = gateway.storage.createBucket(BUCKET);
    const { store } = storeWith();
    const own = image();
    await store.put(own, live());
    const inFolder = `cd/${'cd'.repeat(15)}/${'ab'.repeat(16)}.png`;
    const [stored] = objects();
    if (stored === undefined) throw new Error('One was stored.');
    // More than a page, of another name and without a time.
    for (let at = 0; at < 1_001; at += 1)
      bucket.objects.set(`old/${at}.png`, { ...stored, createdAt: undefined });
    bucket.objects.set('hemp-product-1.png', { ...stored, createdAt: '2026-01-02T03:04:05.000Z' });
    bucket.objects.set(inFolder, stored);
    const found = new Map<string, { bytes: number | null; writtenMs: number | null }>();
    for await (const { key, ...rest } of store.list(live())) found.set(key, rest);
    expect(found.size).toBe(1_004);
    expect(found.get('hemp-product-1.png')).toEqual({
      bytes: 8,
      writtenMs: Date.parse('2026-01-02T03:04:05Z'),
    });
    expect(found.get('old/1000.png')).toEqual({ bytes: 8, writtenMs: null });
    expect([...found.keys()]).toEqual(expect.arrayContaining([own.key, inFolder]));

    await store.remove(inFolder, live());
    await store.remove(inFolder, live());
    expect(bucket.objects.has(inFolder)).toBe(false);
    await expect(store.remove('hemp-product-1.png', live())).rejects.toThrow(/image key/);
    bucket.isAppendOnly = true;
    await expect(store.remove(own.key, live())).rejects.toThrow(/could not be removed from the bucket/);
  });
});
