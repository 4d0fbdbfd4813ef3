import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createWorkerChecker,
  type WorkerChecker,
  type WorkerCheckerOptions,
} from '../../../src/images/checker/worker.ts';
import { ImageError } from '../../../src/images/errors.ts';
import { avifOf, gifOf, jpegOf, loadEncoders, ownJpeg, paint, picture, pngOf, webpOf } from './pictures.ts';
import { ascii } from './samples.ts';

const ROOT = new URL('../../../', import.meta.url);
const P = picture();
const program = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

let warnings: string[] = [];
let checker: WorkerChecker;
const open = (options: Omit<WorkerCheckerOptions, 'warn'> = {}) => {
  warnings = [];
  checker = createWorkerChecker({ warn: (message) => warnings.push(message), ...options });
  return checker;
};
beforeAll(loadEncoders);
afterEach(() => checker.close());

describe('the decoding thread', () => {
  it('takes images of every type, one after the other, and tells each one what it is', async () => {
    open();
    const black = paint(64, 64, () => [0, 0, 0, 255]);
    const answers = await Promise.allSettled(
      [pngOf(P), jpegOf(P), ascii('<html>'), webpOf(P), avifOf(P), gifOf(P), pngOf(black)].map((bytes) =>
        checker.check(bytes),
      ),
    );
    const told = answers.map((answer) =>
      answer.status === 'fulfilled'
        ? `${answer.value.type}, ${answer.value.checkedBy}, ${answer.value.blank}`
        : `${answer.reason instanceof ImageError} ${(answer.reason as ImageError).fault}`,
    );
    expect(told).toEqual([
      'png, pixels, null',
      'jpeg, pixels, null',
      'true not_an_image',
      'webp, pixels, null',
      'avif, pixels, null',
      'gif, pixels, null',
      'png, pixels, all black',
    ]);
    expect(warnings).toEqual([]);
  });

  it('is not started before the first image, and starts no codec that none has asked for', async () => {
    open();
    expect(checker.threadId).toBeNull();
    await checker.check(jpegOf(P));
    expect(checker.threadId).toBeGreaterThan(0);
    expect(checker.startedCodecs).toEqual([]);
    await checker.check(webpOf(P));
    expect(checker.startedCodecs).toEqual(['webp']);
  });

  it('leaves this thread free while it decodes forty megapixels', async () => {
    open();
    const jpegOf40Megapixels = ownJpeg(8000, 4992);
    await checker.check(pngOf(P));
    // On this thread nothing else would happen between the asking and the answer: decoding a JPEG never pauses.
    const order: string[] = [];
    const checked = checker.check(jpegOf40Megapixels).then(({ width }) => order.push(`decoded ${width}`));
    const heartbeat = () => {
      order.push('heartbeat');
      if (order.length < 20) setImmediate(heartbeat);
    };
    setImmediate(heartbeat);
    await checked;
    expect(order.indexOf('decoded 8000')).toBe(20);
  });

  it('ends with the run, is no trouble for an image under way, and starts again for the next run', async () => {
    open();
    await checker.check(pngOf(P));
    const underWay = checker.check(jpegOf(P));
    const waiting = checker.check(webpOf(P));
    await checker.close();
    expect(checker.threadId).toBeNull();
    expect([await underWay, await waiting]).toMatchObject([
      { checkedBy: 'structure' },
      { checkedBy: 'structure' },
    ]);
    expect(checker.threadId).toBeNull();
    expect(await checker.check(jpegOf(P))).toMatchObject({ checkedBy: 'pixels' });
  });

  it('keeps no process alive that has forgotten to close it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hemp-decoder-'));
    writeFileSync(join(folder, 'image.png'), pngOf(P));
    const code = `
      import { readFileSync } from 'node:fs';
      import { createWorkerChecker } from ${JSON.stringify(new URL('src/images/checker/worker.ts', ROOT).href)};
      const image = await createWorkerChecker({ warn: console.error }).check(readFileSync(process.argv[1]));
      console.log(image.checkedBy);`;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--no-warnings', '--input-type=module', '--eval', code, join(folder, 'image.png')],
      { encoding: 'utf8', cwd: fileURLToPath(ROOT), timeout: 120_000 },
    );
    rmSync(folder, { recursive: true });
    expect({ stdout, stderr, status }).toEqual({ stdout: 'pixels\n', stderr: '', status: 0 });
  });

  it('has no variable of the environment but the place of what is compiled', async () => {
    process.env.IMAGE_GENERATION_CANARY = 'secret';
    open({
      program: program(`
        import { parentPort } from 'node:worker_threads';
        parentPort.on('message', () => parentPort.postMessage({ kind: 'answer', answer:
          { kind: 'refused', fault: 'damaged', message: JSON.stringify({ ...process.env, NODE_COMPILE_CACHE: undefined }), startedCodecs: [], buffer: new ArrayBuffer(0) } }));
        parentPort.postMessage({ kind: 'ready' });`),
    });
    await expect(checker.check(pngOf(P))).rejects.toThrow('{}');
    delete process.env.IMAGE_GENERATION_CANARY;
  });
});

describe('a thread that', () => {
  it.each([
    { when: 'at its first line', url: program('throw new Error("no threads here")'), why: 'no threads here' },
    { when: 'at all', url: new URL('https://images.example/worker.js'), why: 'The URL must be of scheme' },
  ])(
    'cannot be started $when leaves images to a check of their structure, and says so once',
    async (given) => {
      open({ program: given.url });
      expect(await checker.check(pngOf(P))).toMatchObject({ checkedBy: 'structure', type: 'png' });
      expect(await checker.check(jpegOf(P))).toMatchObject({ checkedBy: 'structure', type: 'jpeg' });
      await expect(checker.check(ascii('<html>'))).rejects.toThrow(ImageError);
      expect(warnings).toEqual([expect.stringContaining('cannot be decoded here (')]);
      expect(warnings[0]).toContain(given.why);
    },
  );

  it('neither starts nor ends is not waited for', async () => {
    open({ program: program('for (;;);'), longest: { startMs: 50 } });
    expect(await checker.check(pngOf(P))).toMatchObject({ checkedBy: 'structure', type: 'png' });
    expect(checker).toMatchObject({ decodes: false, threadId: null });
    expect(warnings).toEqual([
      'Images cannot be decoded here (it did not start within 0.05 s): they are checked by their structure, and decoded by a later run.',
    ]);
  });

  /** Answers as the decoder does, except for what `onPng` does at a PNG. */
  const failingAtPng = (onPng: string) =>
    program(`import { parentPort } from 'node:worker_threads';
      const image = { type: 'jpeg', contentType: 'image/jpeg', extension: 'jpg', width: 1, height: 1, blank: null };
      parentPort.on('message', ({ bytes }) => {
        if (bytes[0] === 0x89) { ${onPng} }
        const answer = { kind: 'decoded', image, startedCodecs: [], buffer: bytes.buffer };
        parentPort.postMessage({ kind: 'answer', answer });
      });
      parentPort.postMessage({ kind: 'ready' });`);
  const NEVER_ENDS = 'for (;;);';
  const DIES = `throw new Error('no memory left');`;
  const byOf = async (...images: Uint8Array[]) => {
    const by: string[] = [];
    for (const image of images) by.push((await checker.check(image)).checkedBy);
    return by;
  };

  it('never answers is ended, which says nothing about its image', async () => {
    open({ program: failingAtPng(NEVER_ENDS), longest: { taskMs: 50 } });
    expect(await byOf(pngOf(P))).toEqual(['structure']);
    expect(checker.threadId).toBeNull();
    expect(warnings).toEqual([
      'The decoder failed at an image (it took longer than 0.05 s): such images are checked by their structure, and decoded by a later run.',
    ]);
  });

  it('dies says nothing about its image, and the next one gets another thread', async () => {
    open({ program: failingAtPng(DIES) });
    const [png, jpeg] = [pngOf(P), jpegOf(P)];
    // Four of them, but never three in a row.
    expect(await byOf(png, jpeg, png, png, jpeg, png)).toEqual([
      'structure',
      'pixels',
      'structure',
      'structure',
      'pixels',
      'structure',
    ]);
    expect(checker.decodes).toBe(true);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The decoder failed at an image \(.*no memory left\): .* by their structure, .* a later run\.$/,
      ),
    ]);
    await expect(checker.check(pngOf(P).subarray(0, 200))).rejects.toThrow(ImageError);
  });

  it('dies three times in a row is started again by the next run only', async () => {
    open({ program: failingAtPng(DIES) });
    const [png, jpeg] = [pngOf(P), jpegOf(P)];
    expect(await byOf(png, png, png, jpeg)).toEqual(['structure', 'structure', 'structure', 'structure']);
    expect(checker).toMatchObject({ decodes: false, threadId: null });
    expect(warnings).toHaveLength(1);
    await checker.close();
    expect(checker.decodes).toBe(true);
    expect(await byOf(jpeg, png)).toEqual(['pixels', 'structure']);
    expect(warnings).toHaveLength(2);
  });

  it('fails with an error that is no word about the image ends of it', async () => {
    const worker = new URL('src/images/checker/decode-worker.ts', ROOT).href;
    open({
      program: program(`
        WebAssembly.instantiate = () => Promise.reject(new RangeError('no memory for a library'));
        await import(${JSON.stringify(worker)});`),
    });
    expect(await byOf(webpOf(P), pngOf(P))).toEqual(['structure', 'pixels']);
    expect(warnings).toEqual([expect.stringContaining('no memory for a library')]);
  });

  it('is not waited for any more leaves its image and all in line to a check of their structure', async () => {
    open({ program: failingAtPng(NEVER_ENDS) });
    const cut = new AbortController();
    const checks = [pngOf(P), jpegOf(P), ascii('<html>')].map((bytes) => checker.check(bytes, cut.signal));
    // It is at the first of them.
    await checker.check(jpegOf(P), AbortSignal.abort());
    cut.abort();
    const answers = await Promise.allSettled(checks);
    expect(answers).toMatchObject([
      { value: { type: 'png', checkedBy: 'structure' } },
      { value: { type: 'jpeg', checkedBy: 'structure' } },
      { reason: expect.any(ImageError) },
    ]);
    expect(await byOf(jpegOf(P))).toEqual(['pixels']);
    expect(warnings).toEqual([]);
  });
});
