/**
 * Decodes every image on a thread of its own, one at a time, so that heartbeats and calls go on meanwhile. The thread is
 * started for the first image, holds no process open, and ends with the run. What the decoder refuses is no image; when
 * the decoder itself fails, that says nothing about the image, which is then looked at by its structure.
 */
import { messageOf } from '../../errors.ts';
import { onAbort } from '../../waiting.ts';
import { type Longest, programBeside } from '../../work-thread.ts';
import { ImageError } from '../errors.ts';
import { DEFAULT_LIMITS, guardBytes } from '../guards.ts';
import type { CheckedImage, ImageChecker } from './contract.ts';
import { type Answer, DecoderThread } from './decoder-thread.ts';
import { checkStructure } from './structure.ts';

const PROGRAM = programBeside(import.meta.url, 'decode-worker');
/** Far beyond a start, and what 40 megapixels take on a slow machine (AVIF: 7 s); only what would never end ends here. */
const LONGEST: Longest = { startMs: 30_000, taskMs: 60_000 };
/** After so many in a row the fault is not with one image, and the next thread would end as well. */
const MOST_DEATHS_IN_A_ROW = 3;

export interface WorkerCheckerOptions {
  /** Told once a run, when images can only be checked by their structure. */
  warn: (message: string) => void;
  /** The thread's program. */
  program?: URL;
  longest?: Partial<Longest>;
}

export interface WorkerChecker extends ImageChecker {
  /** The thread that is running; null = none. */
  readonly threadId: number | null;
  /** The codecs that the thread has started so far, as far as it has told. */
  readonly startedCodecs: readonly string[];
}

/** What a run has seen of its threads. */
interface Life {
  isOver: boolean;
  /** No thread is started any more. */
  isUnusable: boolean;
  hasWarned: boolean;
  deathsInARow: number;
}

const newLife = (): Life => ({ isOver: false, isUnusable: false, hasWarned: false, deathsInARow: 0 });

export function createWorkerChecker(options: WorkerCheckerOptions): WorkerChecker {
  const longest = { ...LONGEST, ...options.longest };
  const program = options.program ?? PROGRAM;
  let thread: DecoderThread | null = null;
  let startedCodecs: readonly string[] = [];
  let before: Promise<unknown> = Promise.resolve();
  let life = newLife();

  function warn(of: Life, message: string): void {
    if (!of.hasWarned) options.warn(message);
    of.hasWarned = true;
  }

  function died(of: Life, wasReady: boolean, reason: string): void {
    of.deathsInARow += 1;
    of.isUnusable = !wasReady || of.deathsInARow >= MOST_DEATHS_IN_A_ROW;
    const told = wasReady
      ? `The decoder failed at an image (${reason}): such images`
      : `Images cannot be decoded here (${reason}): they`;
    warn(of, `${told} are checked by their structure, and decoded by a later run.`);
  }

  async function ask(bytes: Uint8Array, signal?: AbortSignal): Promise<Answer> {
    try {
      if (thread === null || thread.hasEnded) thread = new DecoderThread(program);
      const current = thread;
      const forget = signal && onAbort(signal, () => void current.end('it was not waited for'));
      return await current.decode(bytes, longest).finally(forget);
    } catch (error) {
      // No thread to be had, or no memory for what it is sent.
      const wasReady = thread?.hasEnded === false;
      return { kind: 'ended', wasReady, wasLate: false, reason: messageOf(error) };
    }
  }

  /** null = it was not decoded, which says nothing about it. @throws {ImageError} */
  async function decode(bytes: Uint8Array, asked: Life, signal?: AbortSignal): Promise<CheckedImage | null> {
    // Whoever still waits when the run is over wants no thread any more.
    const isCut = () => asked.isOver || signal?.aborted === true;
    if (asked.isUnusable || isCut()) return null;
    const answer = await ask(bytes, signal);
    if (answer.kind === 'ended') {
      if (!isCut()) died(asked, answer.wasReady, answer.reason);
      return null;
    }
    startedCodecs = answer.startedCodecs;
    asked.deathsInARow = 0;
    if (answer.kind === 'refused') throw new ImageError(answer.fault, answer.message);
    return { ...answer.image, checkedBy: 'pixels' };
  }

  return {
    get decodes() {
      return !life.isUnusable;
    },
    async check(bytes, signal) {
      guardBytes(bytes.length, DEFAULT_LIMITS);
      const asked = life;
      const decoded = before.then(() => decode(bytes, asked, signal));
      before = decoded.catch(() => undefined);
      return (await unlessAborted(decoded, signal)) ?? checkStructure(bytes);
    },
    async close() {
      life.isOver = true;
      life = newLife();
      const ending = thread;
      thread = null;
      await ending?.end('the run is over');
    },
    get threadId() {
      return thread === null || thread.hasEnded ? null : thread.id;
    },
    get startedCodecs() {
      return startedCodecs;
    },
  };
}

/** null as soon as the signal aborts: nobody stands in line behind other images then. */
async function unlessAborted<T>(promise: Promise<T | null>, signal?: AbortSignal): Promise<T | null> {
  if (signal === undefined) return promise;
  const aborted = Promise.withResolvers<null>();
  const forget = onAbort(signal, () => aborted.resolve(null));
  return Promise.race([promise, aborted.promise]).finally(forget);
}
