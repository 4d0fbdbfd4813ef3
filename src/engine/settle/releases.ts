/** Gives jobs back that were claimed but not begun: one call for all that come at the same moment. */
import type { JobToRelease, Queue } from '../../queue/contract.ts';
import { untilAborted } from '../../waiting.ts';
import type { Batch } from '../claim/bounds.ts';
import { type Held, keyOf, nameOf } from '../claim/held-jobs.ts';

const RELEASED_AT_ONCE = 500;

export interface ReleasesDependencies {
  queue: Queue;
  /** What goes back leaves room in it. */
  batch: Batch;
  /** `back` is false when the queue could not be told, or had taken the job away before. */
  onReleased: (held: Held, back: boolean) => void;
  /** It waits for the provider that is to make it. */
  onRouted: (held: Held) => void;
  onLost: (error: unknown) => void;
  /** An error of our own. */
  onError: (error: unknown) => void;
  over: AbortSignal;
}

/** A job that was claimed for another provider than the one that is to make it. `to` null: it was one more than the batch has room for. */
export interface Rerouted {
  held: Held;
  to: string | null;
}

export interface Releases {
  add(jobs: readonly Held[]): void;
  /** Gives jobs back that another provider is to make: none of this run's batch. Resolves when the queue has been told. */
  route(jobs: readonly Rerouted[]): Promise<void>;
  /** Resolves when all that was added has been told. */
  idle(): Promise<void>;
}

export function createReleases({
  queue,
  batch,
  onReleased,
  onRouted,
  onLost,
  onError,
  over,
}: ReleasesDependencies): Releases {
  const pending: Held[] = [];
  let working: Promise<void> | null = null;

  async function giveBack(jobs: readonly JobToRelease[]): Promise<Set<string>> {
    try {
      const back = await untilAborted(queue.release(jobs, over), over);
      return new Set(back.map(keyOf));
    } catch (error) {
      if (!over.aborted) onLost(error);
      return new Set();
    }
  }

  async function work(): Promise<void> {
    // The moment's other jobs come along.
    await null;
    while (pending.length > 0) {
      const jobs = pending.splice(0, RELEASED_AT_ONCE);
      const back = await giveBack(jobs.map(nameOf));
      // Only now can they be claimed again.
      batch.giveBack(jobs.length);
      for (const held of jobs) onReleased(held, back.has(keyOf(nameOf(held))));
    }
  }

  return {
    add(jobs) {
      if (jobs.length === 0) return;
      pending.push(...jobs);
      working ??= work()
        .catch(onError)
        .finally(() => {
          working = null;
        });
    },
    async route(jobs) {
      for (let from = 0; from < jobs.length; from += RELEASED_AT_ONCE) {
        const some = jobs.slice(from, from + RELEASED_AT_ONCE);
        const back = await giveBack(some.map(({ held, to }) => ({ ...nameOf(held), route: to })));
        for (const { held } of some) {
          if (back.has(keyOf(nameOf(held)))) onRouted(held);
          else onReleased(held, false);
        }
      }
    },
    async idle() {
      while (working !== null) await working;
    },
  };
}
