/** What a run queues: a page of the catalogue at its start, and another one whenever nothing is left to work on. */
import { messageOf } from '../../errors.ts';
import type { EngineDependencies, RunOptions } from '../contract.ts';
import { both, createPages, type EnqueueDependencies, enqueueUnreachable, type Skipped } from './enqueue.ts';
import { enqueueOutdated } from './enqueue-outdated.ts';
import type { OutdatedOptions } from './outdated.ts';

/** A run that has a batch size queues as many jobs, and this many at least: the next runs begin with what is left of them. */
const FEWEST_OF_A_RUN = 1_000;
/** … and looks at so many pages at most: the next run goes on where it stopped. */
const PAGES_OF_A_RUN = 10;

/** Jobs that a run makes at most. */
export function mostQueued(batchSize: number | null): number {
  return batchSize === null ? Number.POSITIVE_INFINITY : Math.max(batchSize, FEWEST_OF_A_RUN);
}

export interface Queueing {
  /** Jobs made so far. */
  readonly total: number;
  readonly skipped: Skipped;
  /** Products that show the image again that they had lost. */
  readonly shownAgain: number;
  /** Why there are not more; null when nothing kept the run from queueing. */
  readonly failure: { thrown: unknown } | null;
  /** What the run begins with. @throws the signal's reason. */
  first(signal: AbortSignal): Promise<void>;
  /** A page more. Answers whether it is worth asking for jobs again. @throws the signal's reason. */
  more(signal: AbortSignal): Promise<boolean>;
}

export function createQueueing(
  dependencies: EnqueueDependencies & Pick<EngineDependencies, 'providers'>,
  options: OutdatedOptions & Pick<RunOptions, 'queueMissing' | 'replace' | 'batchSize'>,
  warn: (message: string) => void,
): Queueing {
  const { queueMissing, replace, batchSize } = options;
  const limit = mostQueued(batchSize);
  const pages = createPages(dependencies.queue, { replace, priority: null, fromStart: false }, warn);
  let pagesLeft = batchSize === null ? Number.POSITIVE_INFINITY : PAGES_OF_A_RUN;
  let total = 0;
  let skippedFirst: Skipped = { failed: 0, cancelled: 0 };
  let failure: Queueing['failure'] = null;
  let isOver = !queueMissing;

  async function nextPage(signal: AbortSignal): Promise<boolean> {
    if (isOver || pages.isOver || pagesLeft === 0 || total >= limit || signal.aborted) return false;
    pagesLeft -= 1;
    const { enqueued } = await pages.next(limit - total, signal);
    total += enqueued;
    if (enqueued > 0) dependencies.onEvent({ type: 'enqueued', count: enqueued, total });
    return enqueued > 0 || !pages.isOver;
  }

  /** What is queued already is worked on, whatever keeps the run from queueing more. */
  async function tried<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      failure = { thrown: error };
      isOver = true;
      warn(
        `Not all products that need an image could be queued: ${messageOf(error)} This run works on what is queued; the next run queues the others.`,
      );
      return null;
    }
  }

  return {
    get total() {
      return total;
    },
    get failure() {
      return failure;
    },
    get skipped() {
      return both(skippedFirst, pages.skipped);
    },
    get shownAgain() {
      return pages.shownAgain;
    },
    async first(signal) {
      if (isOver) return;
      await tried(signal, async () => {
        const first = { ...options, priority: null, limit };
        const found =
          replace === 'outdated'
            ? await enqueueOutdated(dependencies, first, signal)
            : await enqueueUnreachable(dependencies, first, signal, warn);
        total += found.enqueued;
        skippedFirst = found.skipped;
        await nextPage(signal);
      });
    },
    more: async (signal) => (await tried(signal, () => nextPage(signal))) ?? false,
  };
}
