/**
 * Decodes every image on a thread of its own, one at a time, so that heartbeats and calls go on meanwhile. The thread is
 * started for the first image, holds no process open, and ends with the run.
 */
import { Worker } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import { ImageError } from '../errors.ts';
import { DEFAULT_LIMITS, guardBytes } from '../guards.ts';
import type { CheckedImage, ImageChecker } from './contract.ts';
import type { FromDecoder, ToDecoder } from './messages.ts';
import { checkStructure } from './structure.ts';

/** Beside this module there is the thread's, in the same language: in src/, in lib/ and in dist/. */
const WORKER_FILE = `decode-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`;
/** Far beyond what 40 megapixels take on a slow machine (AVIF: 7 s); only what would never end ends here. */
const LONGEST_DECODING_MS = 180_000;

export interface WorkerCheckerOptions {
  /** Told once, when images can only be checked by their structure. */
  warn: (message: string) => void;
  /** The thread's program. */
  program?: URL;
  longestDecodingMs?: number;
}

export interface WorkerChecker extends ImageChecker {
  /** The thread that is running; null = none. */
  readonly threadId: number | null;
  /** The codecs that the thread has started so far, as far as it has told. */
  readonly startedCodecs: readonly string[];
}

/** A small space for what is short-lived frees the memory of pixels sooner: the thread takes 50 MB, and 58 without it. */
const RESOURCES = { maxYoungGenerationSizeMb: 2 };

/** How an image that was sent to the thread came back. */
type Answer = FromDecoder | { kind: 'ended'; wasReady: boolean; reason: string };

class Thread {
  readonly worker: Worker;
  #isReady = false;
  /** Takes the next image if it is large enough. */
  #spare = new ArrayBuffer(0);
  readonly #started = Promise.withResolvers<void>();
  #answer: ((answer: Answer) => void) | null = null;
  #reason = 'its thread ended';
  hasEnded = false;

  constructor(program: URL) {
    // It needs nothing of the environment, least of all secrets, and no option of this process.
    this.worker = new Worker(program, { env: {}, execArgv: [], name: 'decoder', resourceLimits: RESOURCES });
    this.worker.unref();
    this.worker.on('message', (message: FromDecoder) => {
      if (message.kind !== 'ready') {
        this.#spare = message.buffer;
        return this.#tell(message);
      }
      this.#isReady = true;
      this.#started.resolve();
    });
    this.worker.on('error', (error: unknown) => {
      this.#reason = messageOf(error);
    });
    this.worker.on('exit', () => {
      this.hasEnded = true;
      this.#started.resolve();
      this.#tell(this.#ending);
    });
  }

  async decode(bytes: Uint8Array, longestMs: number): Promise<Answer> {
    this.worker.ref();
    await this.#started.promise;
    if (this.hasEnded) return this.#ending;
    const timer = setTimeout(() => this.end(`it took longer than ${longestMs / 1000} s`), longestMs);
    try {
      return await new Promise<Answer>((resolve) => {
        this.#answer = resolve;
        // A copy, for the image is stored afterwards; it goes back and forth, as garbage of megabytes stays for long.
        const copy = this.#spare.byteLength < bytes.length ? new ArrayBuffer(bytes.length) : this.#spare;
        new Uint8Array(copy).set(bytes);
        const message: ToDecoder = { bytes: new Uint8Array(copy, 0, bytes.length) };
        this.worker.postMessage(message, [copy]);
      });
    } finally {
      clearTimeout(timer);
      this.worker.unref();
    }
  }

  async end(reason: string): Promise<void> {
    this.#reason = reason;
    await this.worker.terminate();
  }

  get #ending(): Answer {
    return { kind: 'ended', wasReady: this.#isReady, reason: this.#reason };
  }

  #tell(answer: Answer): void {
    const tell = this.#answer;
    this.#answer = null;
    tell?.(answer);
  }
}

export function createWorkerChecker(options: WorkerCheckerOptions): WorkerChecker {
  const { warn, longestDecodingMs = LONGEST_DECODING_MS } = options;
  const program = options.program ?? new URL(WORKER_FILE, import.meta.url);
  let thread: Thread | null = null;
  let startedCodecs: readonly string[] = [];
  let isUnusable = false;
  let before: Promise<unknown> = Promise.resolve();
  let closings = 0;

  async function decode(bytes: Uint8Array, asked: number): Promise<CheckedImage> {
    // Whoever still waits when the run is over wants no thread any more.
    if (isUnusable || asked !== closings) return checkStructure(bytes);
    if (thread === null || thread.hasEnded) thread = new Thread(program);
    const answer = await thread.decode(bytes, longestDecodingMs);
    switch (answer.kind) {
      case 'decoded':
        startedCodecs = answer.startedCodecs;
        return { ...answer.image, checkedBy: 'pixels' };
      case 'refused':
        startedCodecs = answer.startedCodecs;
        throw new ImageError(answer.fault, answer.message);
      case 'ended':
        if (asked !== closings) return checkStructure(bytes);
        if (answer.wasReady) throw undecodable(answer.reason);
        isUnusable = true;
        warn(
          `Images cannot be decoded here (${answer.reason}): they are checked by their structure, and decoded by a later run elsewhere.`,
        );
        return checkStructure(bytes);
      case 'ready':
        throw new Error('The decoder answered an image with "ready".');
    }
  }

  return {
    get decodes() {
      return !isUnusable;
    },
    check(bytes) {
      const asked = closings;
      const next = before.then(() => {
        guardBytes(bytes.length, DEFAULT_LIMITS);
        return decode(bytes, asked);
      });
      before = next.catch(() => undefined);
      return next;
    },
    async close() {
      closings += 1;
      const ending = thread;
      thread = null;
      await ending?.end('the run is over');
    },
    get threadId() {
      return thread === null || thread.hasEnded ? null : thread.worker.threadId;
    },
    get startedCodecs() {
      return startedCodecs;
    },
  };
}

function undecodable(reason: string): ImageError {
  return new ImageError(
    'damaged',
    `Expected an image that can be decoded but the decoder gave up: ${reason}.`,
  );
}
