/** A repair of all that can be mended, however much that is. */
import type { Mending, Queue, Violation } from '../queue/contract.ts';

/** A repair takes a bounded number of jobs at once: it goes on as long as that mends something and something is left. */
export async function repairAll(
  queue: Pick<Queue, 'repair' | 'verify'>,
  signal: AbortSignal,
): Promise<{ mendings: Mending[]; left: Violation[] }> {
  const all = new Map<string, Mending>();
  for (;;) {
    const mendings = await queue.repair(true, signal);
    for (const mending of mendings) {
      const key = JSON.stringify([mending.rule, mending.action]);
      const before = mending.action === null ? undefined : all.get(key);
      all.set(key, before === undefined ? mending : { ...before, count: before.count + mending.count });
    }
    const left = await queue.verify(signal);
    if (left.length === 0) {
      // What was left by one round was mended by a later one.
      return { mendings: [...all.values()].filter(({ action }) => action !== null), left };
    }
    if (mendings.every(({ action }) => action === null)) return { mendings: [...all.values()], left };
  }
}
