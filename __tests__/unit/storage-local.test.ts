import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreError } from '../../src/storage/contract.ts';
import { callFolder, imageKey, isCallFolder, isImageKey, sha256Hex } from '../../src/storage/key.ts';
import { createLocalStore } from '../../src/storage/local.ts';

const SHA = 'ab'.repeat(32);
const never = new AbortController().signal;

describe('an image key', () => {
  it('is made from the hash alone', () => {
    expect(imageKey(SHA, 'webp')).toBe(`ab/${'ab'.repeat(16)}.webp`);
    expect(isImageKey(imageKey(SHA, 'webp'))).toBe(true);
  });

  it('lies in the folder of its call where it has one', () => {
    const folder = callFolder('cd'.repeat(32));
    expect(isCallFolder(folder)).toBe(true);
    const key = imageKey(SHA, 'webp', folder);
    expect(key).toBe(`cd/${'cd'.repeat(15)}/${'ab'.repeat(16)}.webp`);
    expect(isImageKey(key)).toBe(true);
    expect(() => imageKey(SHA, 'webp', '..')).toThrow(expect.objectContaining({ code: 'input_invalid' }));
    expect(() => callFolder('../..')).toThrow(expect.objectContaining({ code: 'input_invalid' }));
  });

  it.each([
    ['abc', 'webp'],
    [SHA.toUpperCase(), 'webp'],
    [`../${SHA.slice(3)}`, 'webp'],
    [SHA, ''],
    [SHA, '.webp'],
    [SHA, 'we/bp'],
    [SHA, 'WEBP'],
  ])('is not made from %s and %j', (sha256, extension) => {
    expect(() => imageKey(sha256, extension)).toThrow(expect.objectContaining({ code: 'input_invalid' }));
  });

  it.each([
    '../x.webp',
    `cd/${'ab'.repeat(16)}.webp`,
    `ab/${'ab'.repeat(16)}`,
    `ab/${'ab'.repeat(16)}.webp/..`,
  ])('is not %s', (key) => {
    expect(isImageKey(key)).toBe(false);
  });
});

describe('a local folder as the store', () => {
  let root: string;
  let directory: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'store-'));
    directory = join(root, 'out', 'images');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  async function image(text: string) {
    const bytes = new TextEncoder().encode(text);
    return { bytes, key: imageKey(await sha256Hex(bytes), 'webp'), contentType: 'image/webp' };
  }

  it('is called local, makes its folder and warns of nothing', async () => {
    const store = createLocalStore({ directory });
    expect(store.id).toBe('local');
    expect(await store.preflight(never)).toMatchObject({ contentTypes: null, maxBytes: null });
    expect((await stat(directory)).isDirectory()).toBe(true);
  });

  it('is tried with a tiny image of which nothing is left, not even a folder', async () => {
    const store = createLocalStore({ directory });
    await store.preflight(never);
    expect(await store.tryOut('image/avif', never)).toEqual([]);
    expect(await readdir(directory)).toEqual([]);
    await rm(directory, { recursive: true });
    await writeFile(directory, '');
    await expect(store.tryOut('image/png', never)).rejects.toMatchObject({ name: 'StoreError' });
  });

  it('keeps the bytes and answers a path relative to the folder above', async () => {
    const one = await image('one');
    const { url } = await createLocalStore({ directory }).put(one, never);
    expect(url).toBe(`images/${one.key}`);
    expect(new Uint8Array(await readFile(join(root, 'out', url)))).toEqual(one.bytes);
  });

  it('answers the URL that it is told to make', async () => {
    const one = await image('one');
    const store = createLocalStore({ directory, urlFor: (key) => `https://cdn.example/${key}` });
    expect(await store.put(one, never)).toEqual({ url: `https://cdn.example/${one.key}` });
  });

  it('does not write again what is there already', async () => {
    const one = await image('one');
    const store = createLocalStore({ directory });
    const first = await store.put(one, never);
    const { mtimeMs } = await stat(join(directory, one.key));
    expect(await store.put(one, never)).toEqual(first);
    expect((await stat(join(directory, one.key))).mtimeMs).toBe(mtimeMs);
  });

  it('writes what somebody has cut short anew', async () => {
    const one = await image('one');
    const store = createLocalStore({ directory });
    await store.put(one, never);
    await writeFile(join(directory, one.key), 'o');
    await store.put(one, never);
    expect(await readFile(join(directory, one.key), 'utf8')).toBe('one');
  });

  it('keeps one whole file when two put the same image at once', async () => {
    const one = await image('one'.repeat(100_000));
    const store = createLocalStore({ directory });
    await Promise.all(Array.from({ length: 8 }, () => store.put(one, never)));
    const names = await readdir(dirname(join(directory, one.key)));
    expect(names).toEqual([one.key.slice(3)]);
    expect((await stat(join(directory, one.key))).size).toBe(one.bytes.byteLength);
  });

  it('leaves nothing behind when it is aborted', async () => {
    const one = await image('one');
    const controller = new AbortController();
    controller.abort(new Error('stop'));
    await expect(createLocalStore({ directory }).put(one, controller.signal)).rejects.toThrow('stop');
    await expect(stat(join(directory, one.key))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('finds what a paid call has left, and nothing that was not written to its end', async () => {
    const store = createLocalStore({ directory });
    const folder = callFolder('cd'.repeat(32));
    expect(await store.find(folder, never)).toBeNull();
    await mkdir(join(directory, folder), { recursive: true });
    await writeFile(join(directory, folder, `${'ab'.repeat(16)}.webp.1234.tmp`), 'ha');
    expect(await store.find(folder, never)).toBeNull();
    const { bytes } = await image('whole');
    const key = imageKey(await sha256Hex(bytes), 'webp', folder);
    const { url } = await store.put({ bytes, key, contentType: 'image/webp' }, never);
    expect(await store.find(folder, never)).toEqual({ key, bytes, url });
  });

  it('never takes a folder that it cannot read for an empty one', async () => {
    const store = createLocalStore({ directory });
    const folder = callFolder('cd'.repeat(32));
    await mkdir(join(directory, 'cd'), { recursive: true });
    await writeFile(join(directory, folder), 'a file');
    await expect(store.find(folder, never)).rejects.toThrow(StoreError);
    await expect(store.find('../..', never)).rejects.toMatchObject({ code: 'input_invalid' });
  });

  it('gives back what lies under a key, and nothing where nothing lies', async () => {
    const store = createLocalStore({ directory });
    const one = await image('one');
    expect(await store.get(one.key, never)).toBeNull();
    await store.put(one, never);
    expect(await store.get(one.key, never)).toEqual(one.bytes);
  });

  it('never takes an image that it cannot read for one that is not there', async () => {
    const store = createLocalStore({ directory });
    const one = await image('one');
    await mkdir(join(directory, one.key), { recursive: true });
    await expect(store.get(one.key, never)).rejects.toThrow(StoreError);
    await expect(store.get('../../escaped.webp', never)).rejects.toMatchObject({ code: 'input_invalid' });
  });

  it('takes no key that could leave its folder', async () => {
    const one = { ...(await image('one')), key: '../../escaped.webp' };
    await expect(createLocalStore({ directory }).put(one, never)).rejects.toMatchObject({
      code: 'input_invalid',
    });
    expect(await readdir(root)).toEqual([]);
  });

  it('says what to do when a file stands where its folder should be', async () => {
    await mkdir(dirname(directory));
    await writeFile(directory, '');
    const store = createLocalStore({ directory });
    await expect(store.preflight(never)).rejects.toMatchObject({
      code: 'storage_failed',
      hint: expect.stringContaining('move that file'),
    });
    const error = await store.put(await image('one'), never).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ retryable: false, message: expect.stringContaining('move that file') });
  });

  it('leaves no half-written file behind when its last step fails', async () => {
    const one = await image('one');
    await mkdir(join(directory, one.key, 'in the way'), { recursive: true });
    const put = createLocalStore({ directory }).put(one, never);
    await expect(put).rejects.toMatchObject({ name: 'StoreError', retryable: true });
    expect(await readdir(dirname(join(directory, one.key)))).toEqual([one.key.slice(3)]);
  });

  it('tells what lies in it, and takes an image away with the folders that it leaves empty', async () => {
    const store = createLocalStore({ directory });
    const keys = async () => {
      const found: string[] = [];
      for await (const { key, bytes, writtenMs } of store.list(never)) {
        found.push(key);
        expect([bytes, Math.abs(Date.now() - (writtenMs ?? 0)) < 60_000]).toEqual([expect.any(Number), true]);
      }
      return found.sort();
    };
    expect(await keys()).toEqual([]);
    const one = await image('one');
    await store.put(one, never);
    await writeFile(join(directory, 'mine.txt'), 'mine');
    expect(await keys()).toEqual([one.key, 'mine.txt'].sort());
    await expect(store.remove('mine.txt', never)).rejects.toThrow(/image key/);
    await store.remove(one.key, never);
    await store.remove(one.key, never);
    expect(await readdir(directory)).toEqual(['mine.txt']);
  });
});
