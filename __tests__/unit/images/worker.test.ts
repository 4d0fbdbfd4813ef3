import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorkerChecker, type WorkerChecker } from '../../../src/images/checker/worker.ts';
import { ImageError } from '../../../src/images/errors.ts';
import { avifOf, gifOf, jpegOf, loadEncoders, ownJpeg, paint, picture, pngOf, webpOf } from './pictures.ts';
import { ascii } from './samples.ts';

const ROOT = new URL('../../../', import.meta.url);
const P = picture();
const program = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

let warnings: string[] = [];
let checker: WorkerChecker;
const open = (options: { program?: URL; longestDecodingMs?: number } = {}) => {
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

  it('has no variable of the environment', async () => {
    process.env.IMAGE_GENERATION_CANARY = 'secret';
    open({
      program: program(`
        import { parentPort } from 'node:worker_threads';
        parentPort.on('message', () => parentPort.postMessage(
          { kind: 'refused', fault: 'damaged', message: JSON.stringify(process.env), startedCodecs: [], buffer: new ArrayBuffer(0) }));
        parentPort.postMessage({ kind: 'ready' });`),
    });
    await expect(checker.check(pngOf(P))).rejects.toThrow('{}');
    delete process.env.IMAGE_GENERATION_CANARY;
  });
});

describe('a thread that', () => {
  it('cannot be started leaves images to a check of their structure, and says so once', async () => {
    open({ program: program('throw new Error("no threads here")') });
    expect(await checker.check(pngOf(P))).toMatchObject({ checkedBy: 'structure', type: 'png' });
    expect(await checker.check(jpegOf(P))).toMatchObject({ checkedBy: 'structure', type: 'jpeg' });
    await expect(checker.check(ascii('<html>'))).rejects.toThrow(ImageError);
    expect(warnings).toEqual([expect.stringMatching(/cannot be decoded here \(.*no threads here\)/)]);
  });

  const ready = `import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ kind: 'ready' });`;

  it('never answers is ended, and the image refused; the next one gets another thread', async () => {
    open({
      program: program(`${ready} parentPort.on('message', () => { for (;;); });`),
      longestDecodingMs: 50,
    });
    for (let turn = 0; turn < 2; turn += 1) {
      await expect(checker.check(pngOf(P))).rejects.toThrow(
        'the decoder gave up: it took longer than 0.05 s',
      );
    }
    expect(warnings).toEqual([]);
  });

  it('dies of an image refuses that image', async () => {
    open({
      program: program(`${ready} parentPort.on('message', () => { throw new Error('out of memory'); });`),
    });
    await expect(checker.check(pngOf(P))).rejects.toThrow(/the decoder gave up: .*out of memory/);
  });
});
