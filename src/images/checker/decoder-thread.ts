/** The decoder's thread as the main thread sees it: images go there in a buffer that comes back. */
import { type Ended, type Longest, WorkThread } from '../../work-thread.ts';
import type { FromDecoder, ToDecoder } from './messages.ts';

/** How an image that was sent to the thread came back. */
export type Answer = FromDecoder | Ended;

export class DecoderThread {
  readonly #thread: WorkThread<ToDecoder, FromDecoder>;
  /** Takes the next image if it is large enough. */
  #spare = new ArrayBuffer(0);

  constructor(program: URL) {
    this.#thread = new WorkThread(program, 'decoder');
  }

  get hasEnded(): boolean {
    return this.#thread.hasEnded;
  }

  get id(): number {
    return this.#thread.id;
  }

  async decode(bytes: Uint8Array, longest: Longest): Promise<Answer> {
    const came = await this.#thread.ask(() => this.#copyOf(bytes), longest);
    if (came.kind === 'ended') return came;
    this.#spare = came.answer.buffer;
    return came.answer;
  }

  /** Whoever waits for an image is answered at once, even if the thread takes its time. */
  end(reason: string): Promise<void> {
    return this.#thread.end(reason);
  }

  /** A copy, for the image is stored afterwards; it goes back and forth, as garbage of megabytes stays for long. */
  #copyOf(bytes: Uint8Array): { task: ToDecoder; moved: ArrayBuffer[] } {
    const copy = this.#spare.byteLength < bytes.length ? new ArrayBuffer(bytes.length) : this.#spare;
    new Uint8Array(copy).set(bytes);
    return { task: { bytes: new Uint8Array(copy, 0, bytes.length) }, moved: [copy] };
  }
}
