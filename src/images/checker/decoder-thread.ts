/** The decoder's thread as the main thread sees it: takes one image at a time, and says how that came back. */
import { Worker } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import type { FromDecoder, ToDecoder } from './messages.ts';

/** A small space for what is short-lived frees the memory of pixels sooner: the thread takes 50 MB, and 58 without it. */
const RESOURCES = { maxYoungGenerationSizeMb: 2 };

/** How an image that was sent to the thread came back. */
export type Answer = FromDecoder | { kind: 'ended'; wasReady: boolean; reason: string };

export class DecoderThread {
  readonly #worker: Worker;
  #isReady = false;
  /** Takes the next image if it is large enough. */
  #spare = new ArrayBuffer(0);
  readonly #started = Promise.withResolvers<void>();
  #answer: ((answer: Answer) => void) | null = null;
  #reason = 'its thread ended';
  #hasEnded = false;

  constructor(program: URL) {
    // It needs nothing of the environment, least of all secrets, and no option of this process.
    this.#worker = new Worker(program, { env: {}, execArgv: [], name: 'decoder', resourceLimits: RESOURCES });
    this.#worker.unref();
    this.#worker.on('message', (message: FromDecoder) => {
      if (message.kind !== 'ready') {
        this.#spare = message.buffer;
        return this.#tell(message);
      }
      this.#isReady = true;
      this.#started.resolve();
    });
    this.#worker.on('error', (error: unknown) => {
      this.#reason = messageOf(error);
    });
    this.#worker.on('exit', () => this.#ended());
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  get id(): number {
    return this.#worker.threadId;
  }

  async decode(bytes: Uint8Array, longestMs: number): Promise<Answer> {
    this.#worker.ref();
    await this.#started.promise;
    if (this.#hasEnded) return this.#ending;
    const timer = setTimeout(() => this.end(`it took longer than ${longestMs / 1000} s`), longestMs);
    try {
      return await new Promise<Answer>((resolve) => {
        this.#answer = resolve;
        // A copy, for the image is stored afterwards; it goes back and forth, as garbage of megabytes stays for long.
        const copy = this.#spare.byteLength < bytes.length ? new ArrayBuffer(bytes.length) : this.#spare;
        new Uint8Array(copy).set(bytes);
        const message: ToDecoder = { bytes: new Uint8Array(copy, 0, bytes.length) };
        this.#worker.postMessage(message, [copy]);
      });
    } finally {
      clearTimeout(timer);
      this.#worker.unref();
    }
  }

  /** Whoever waits for an image is answered at once, even if the thread takes its time. */
  async end(reason: string): Promise<void> {
    this.#reason = reason;
    this.#ended();
    await this.#worker.terminate();
  }

  get #ending(): Answer {
    return { kind: 'ended', wasReady: this.#isReady, reason: this.#reason };
  }

  #ended(): void {
    this.#hasEnded = true;
    this.#started.resolve();
    this.#tell(this.#ending);
  }

  #tell(answer: Answer): void {
    const tell = this.#answer;
    this.#answer = null;
    tell?.(answer);
  }
}
