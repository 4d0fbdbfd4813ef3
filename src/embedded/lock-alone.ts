/**
 * Locks the folder for one who needs the database to itself, as a run does. An owner that works alone keeps it, and who
 * asks is refused at once. One that only looks, as `watch` does, makes room: that takes as long as its machine needs to
 * open and close a database, so it is waited for while it opens, answers or closes it.
 */
import type { Clock } from '../clock.ts';
import { enterDoor } from './door/client.ts';
import { busy, type Claimant, type FolderLock, type Held, LONGEST_WAIT_MS, tryLock } from './lock.ts';

export interface AloneOptions extends Claimant {
  clock: Clock;
  signal?: AbortSignal;
  /** Told once, when an owner that makes room is waited for. */
  onMakesRoom?: (held: Held) => void;
}

const POLL_MS = 50;

/** @throws {import('../errors.ts').UserError} `embedded_busy` when its owner works alone, or has not made room for a minute. */
export async function lockAlone(options: AloneOptions): Promise<FolderLock> {
  const { folder, clock, signal, onMakesRoom } = options;
  const untilMs = clock.now() + LONGEST_WAIT_MS;
  for (let isFirst = true; ; isFirst = false) {
    const got = await tryLock(options);
    if ('lock' in got) return got.lock;
    const { owner, generation } = got.held;
    if (!owner.makesRoom || clock.now() >= untilMs) throw busy(options, got.held);
    if (isFirst) onMakesRoom?.(got.held);
    // Without a door it is about to open one, or has just closed it. Asking twice does no harm.
    const guest = await enterDoor(folder, generation, clock);
    await guest?.askToLeave().catch(() => undefined);
    guest?.close();
    await clock.sleep(POLL_MS, signal);
  }
}
