/** The decoder's thread as the main thread sees it: takes one image at a time, and says how that came back. */
import { Worker } from 'node:worker_threads';
import { messageOf } from '../../errors.ts';
import type { FromDecoder, ToDecoder } from './messages.ts';

/** A small space for what is short-lived frees the memory of pixels sooner: the thread takes 50 MB, and 58 without it. */
const RESOURCES = { maxYoungGenerationSizeMb: 2 };

/** How an image that was sent to the thread came back. */
export type Answer = FromDecoder | { kind: 'ended'; wasReady: boolean; reason: string };

/** How long the thread may take. */
export interface Longest {
  startMs: number;
  decodingMs: number;
}

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

  async decode(bytes: Uint8Array, longest: Longest): Promise<Answer> {
    this.#worker.ref();
    try {
      await this.#within(longest.startMs, 'it did not start within', this.#started.promise);
      if (this.#hasEnded) return this.#ending;
      const answer = new Promise<Answer>((resolve) => {
        this.#answer = resolve;
        // A copy, for the image is stored afterwards; it goes back and forth, as garbage of megabytes stays for long.
        const copy = this.#spare.byteLength < bytes.length ? new ArrayBuffer(bytes.length) : this.#spare;
        new Uint8Array(copy).set(bytes);
        const message: ToDecoder = { bytes: new Uint8Array(copy, 0, bytes.length) };
        this.#worker.postMessage(message, [copy]);
      });
      return await this.#within(longest.decodingMs, 'it took longer than', answer);
    } finally {
      this.#worker.unref();
    }
  }

  /** Whoever waits for an image is answered at once, even if the thread takes its time. */
  async end(reason: string): Promise<void> {
    this.#reason = reason;
    this.#ended();
    await this.#worker.terminate();
  }

  /** The thread ends when its answer does not come in time: that is an answer as well. */
  async #within<T>(ms: number, reason: string, answer: Promise<T>): Promise<T> {
    const timer = setTimeout(() => void this.end(`${reason} ${ms / 1000} s`), ms);
    return answer.finally(() => clearTimeout(timer));
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
