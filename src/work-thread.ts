/**
 * A worker thread as the main thread sees it: takes one task at a time, and says how that came back. Its program is a file of
 * its own beside the module that starts it: in src/, in lib/ and in dist/.
 */
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { messageOf } from './errors.ts';

/** A small space for what is short-lived frees the memory of pixels sooner: the decoder takes 50 MB, and 58 without it. */
const RESOURCES = { maxYoungGenerationSizeMb: 2 };

/** What a thread says: first that it works, then an answer to each task. */
export type FromThread<Answer> = { kind: 'ready' } | { kind: 'answer'; answer: Answer };

/** The thread has ended without an answer. */
export interface Ended {
  kind: 'ended';
  /** False when it never worked. */
  wasReady: boolean;
  /** We have ended it, because it took too long. */
  wasLate: boolean;
  reason: string;
}

/** How long a thread may take. */
export interface Longest {
  startMs: number;
  taskMs: number;
}

/** That of this process, if it has one: from the sources a thread then starts in a fifth of the time. */
function compileCache(): Record<string, string> {
  // Node puts a folder of its own version into the one that it is given, and tells that.
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}

/** @param moduleUrl Of the module that starts the thread. */
export function programBeside(moduleUrl: string, name: string): URL {
  return new URL(`${name}${moduleUrl.endsWith('.ts') ? '.ts' : '.js'}`, moduleUrl);
}

export class WorkThread<Task, Answer> {
  readonly #worker: Worker;
  #isReady = false;
  #wasLate = false;
  readonly #started = Promise.withResolvers<void>();
  #tellAnswer: ((answer: { kind: 'answer'; answer: Answer } | Ended) => void) | null = null;
  #reason = 'its thread ended';
  #hasEnded = false;

  /** @param name For people, and for the program, which gets it as its data. */
  constructor(program: URL, name: string) {
    // It needs nothing else of the environment, least of all secrets, and no option of this process.
    const options = { env: compileCache(), execArgv: [], name, workerData: name, resourceLimits: RESOURCES };
    this.#worker = new Worker(program, options);
    this.#worker.unref();
    this.#worker.on('message', (message: FromThread<Answer>) => {
      if (message.kind === 'answer') return this.#tell(message);
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

  /** @param task Made when the thread works; what it names as moved is gone here afterwards. */
  async ask(
    task: () => { task: Task; moved: ArrayBuffer[] },
    longest: Longest,
  ): Promise<{ kind: 'answer'; answer: Answer } | Ended> {
    this.#worker.ref();
    try {
      await this.#within(longest.startMs, 'it did not start within', this.#started.promise);
      if (this.#hasEnded) return this.#ending;
      const answer = new Promise<{ kind: 'answer'; answer: Answer } | Ended>((resolve) => {
        this.#tellAnswer = resolve;
        const { task: sent, moved } = task();
        this.#worker.postMessage(sent, moved);
      });
      return await this.#within(longest.taskMs, 'it took longer than', answer);
    } finally {
      this.#worker.unref();
    }
  }

  /** Whoever waits for an answer gets one at once, even if the thread takes its time. */
  async end(reason: string): Promise<void> {
    this.#reason = reason;
    this.#ended();
    await this.#worker.terminate();
  }

  /** The thread ends when its answer does not come in time: that is an answer as well. */
  async #within<T>(ms: number, reason: string, answer: Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      this.#wasLate = true;
      void this.end(`${reason} ${ms / 1000} s`);
    }, ms);
    return answer.finally(() => clearTimeout(timer));
  }

  get #ending(): Ended {
    return { kind: 'ended', wasReady: this.#isReady, wasLate: this.#wasLate, reason: this.#reason };
  }

  #ended(): void {
    this.#hasEnded = true;
    this.#started.resolve();
    this.#tell(this.#ending);
  }

  #tell(answer: { kind: 'answer'; answer: Answer } | Ended): void {
    const tell = this.#tellAnswer;
    this.#tellAnswer = null;
    tell?.(answer);
  }
}
