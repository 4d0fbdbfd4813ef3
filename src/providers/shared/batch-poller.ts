/** Looks at many remote tasks with one request at a time: whoever asks meanwhile joins the next one. */
import type { Clock } from '../../clock.ts';

export interface BatchPollerDependencies<State> {
  clock: Clock;
  /** Between the end of one request and the beginning of the next. */
  intervalMs: number;
  /** What the service says of these ids; those that it does not know are missing in the answer. */
  pollAll(ids: string[], signal: AbortSignal): Promise<ReadonlyMap<string, State>>;
}

export interface BatchPoller<State> {
  /**
   * The state at the next turn; null when the service does not know the id.
   * @throws whatever `pollAll` throws, or the signal's reason.
   */
  poll(id: string, signal: AbortSignal): Promise<State | null>;
}

interface Waiter<State> {
  id: string;
  answer(state: State | null): void;
  fail(error: unknown): void;
}

export function createBatchPoller<State>({
  clock,
  intervalMs,
  pollAll,
}: BatchPollerDependencies<State>): BatchPoller<State> {
  const waiting = new Set<Waiter<State>>();
  /** Aborts when nobody waits any more. */
  let turn: AbortController | null = null;

  async function takeTurns(): Promise<void> {
    while (waiting.size > 0) {
      turn = new AbortController();
      let asked: Waiter<State>[] = [];
      try {
        await clock.sleep(intervalMs, turn.signal);
        asked = [...waiting];
        const states = await pollAll([...new Set(asked.map(({ id }) => id))], turn.signal);
        for (const waiter of asked) waiter.answer(states.get(waiter.id) ?? null);
      } catch (error) {
        // Who joins after everybody else has left gets a turn of his own.
        if (turn.signal.aborted) continue;
        for (const waiter of asked.length > 0 ? asked : [...waiting]) waiter.fail(error);
      }
    }
    turn = null;
  }

  return {
    poll(id, signal) {
      if (signal.aborted) return Promise.reject(signal.reason);
      return new Promise((resolve, reject) => {
        const forget = () => {
          waiting.delete(waiter);
          signal.removeEventListener('abort', onAbort);
        };
        const onAbort = () => {
          forget();
          reject(signal.reason);
          if (waiting.size === 0) turn?.abort();
        };
        const waiter: Waiter<State> = {
          id,
          answer(state) {
            forget();
            resolve(state);
          },
          fail(error) {
            forget();
            reject(error);
          },
        };
        signal.addEventListener('abort', onAbort, { once: true });
        waiting.add(waiter);
        if (turn === null) void takeTurns();
      });
    },
  };
}
