/**
 * Decodes images of earlier runs of which only the structure was looked at: where they were made they could not be decoded
 * (the Edge Function), or not at that time. A broken one is taken back before anything else is made.
 */
import type { Clock, Random } from '../../clock.ts';
import { messageOf } from '../../errors.ts';
import type { CheckedImage, ImageChecker } from '../../images/checker/contract.ts';
import { ImageError } from '../../images/errors.ts';
import type { Queue, UncheckedImage } from '../../queue/contract.ts';
import type { ImageStore } from '../../storage/contract.ts';
import { baseOf } from '../../storage/key.ts';
import { sleepUnlessAborted } from '../../waiting.ts';

/** A later run goes on with the others. */
const MOST_IMAGES = 100;
const LONGEST_MS = 60_000;
/** Images that no decoder gets to its end stay what they are, and come again in every run: each gets so much of its time. */
const LONGEST_IMAGE_MS = 20_000;
/** And all of them together. */
const LONGEST_IN_VAIN_MS = 30_000;
/** One more, and the decoder may be given up for the whole run, which has images of its own. */
const MOST_IN_VAIN_IN_A_ROW = 2;

export interface RecheckDependencies {
  queue: Pick<Queue, 'unchecked' | 'recheck'>;
  store: Pick<ImageStore, 'urlOf' | 'get'>;
  images: Pick<ImageChecker, 'decodes' | 'check'>;
  clock: Clock;
  random: Random;
  warn: (message: string) => void;
}

/** Rejects when the queue does not answer. */
export async function recheck(dependencies: RecheckDependencies, signal: AbortSignal): Promise<void> {
  const { queue, store, images, clock, random, warn } = dependencies;
  if (!images.decodes) return;
  const untilMs = clock.now() + LONGEST_MS;
  const vain = { leftMs: LONGEST_IN_VAIN_MS, inARow: 0 };
  let broken = 0;
  const unchecked = await queue.unchecked(baseOf(store), MOST_IMAGES, signal);
  for (const image of fromAnywhere(unchecked, random)) {
    const isEnough = vain.leftMs <= 0 || vain.inARow >= MOST_IN_VAIN_IN_A_ROW || clock.now() >= untilMs;
    if (isEnough || signal.aborted || !images.decodes) break;
    let found: Found;
    try {
      found = await lookAt(image, dependencies, Math.min(LONGEST_IMAGE_MS, vain.leftMs), signal);
    } catch (error) {
      warn(`Images of earlier runs that could not be decoded there are looked at later: ${messageOf(error)}`);
      break;
    }
    if (found.problem === undefined) {
      vain.leftMs -= found.tookMs;
      vain.inARow += 1;
      continue;
    }
    vain.inARow = 0;
    if ((await queue.recheck(image.id, found.problem, signal)) === 'broken') broken += 1;
  }
  if (broken > 0) {
    warn(
      `Images of earlier runs that were not fit to be shown: ${broken}. They could not be decoded when they were made; their products show again what they showed before, and are given new ones.`,
    );
  }
}

/** Those that cannot be decoded must not keep the others from their turn in one run after the other. */
function fromAnywhere<T>(list: readonly T[], random: Random): T[] {
  const first = Math.floor(random() * list.length);
  return [...list.slice(first), ...list.slice(0, first)];
}

interface Found {
  /** null: it is whole, and shows something; undefined: it could not be decoded, which says nothing about it. */
  problem: string | null | undefined;
  tookMs: number;
}

/** @throws {StoreError} when it cannot be read. */
async function lookAt(
  { path }: UncheckedImage,
  { store, images, clock }: RecheckDependencies,
  longestMs: number,
  signal: AbortSignal,
): Promise<Found> {
  const bytes = await store.get(path, signal);
  if (bytes === null) return { problem: `The image is gone from the store (${path}).`, tookMs: 0 };
  const beganMs = clock.now();
  const problem = await problemOf(withinTime(clock, longestMs, signal, (cut) => images.check(bytes, cut)));
  return { problem, tookMs: clock.now() - beganMs };
}

async function problemOf(checking: Promise<CheckedImage>): Promise<Found['problem']> {
  try {
    const { blank, checkedBy } = await checking;
    if (checkedBy === 'structure') return undefined;
    return blank === null ? null : `The image is not fit to be shown: it is ${blank}.`;
  } catch (error) {
    if (!(error instanceof ImageError)) throw error;
    return `The image could not be decoded: ${error.message}`;
  }
}

/** What the task gets aborts when the time is over, or with `signal`. */
async function withinTime<T>(
  clock: Clock,
  ms: number,
  signal: AbortSignal,
  task: (cut: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = new AbortController();
  const done = new AbortController();
  const timer = sleepUnlessAborted(clock, ms, done.signal).then((isLate) => {
    if (isLate) late.abort();
  });
  try {
    return await task(AbortSignal.any([signal, late.signal]));
  } finally {
    done.abort();
    await timer;
  }
}
