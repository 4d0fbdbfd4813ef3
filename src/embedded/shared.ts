/**
 * One queue for commands that need it for a moment: they own the folder while nobody does, and send their calls to
 * its owner while somebody does. Either may change between two calls: a run that ends leaves the folder to a `watch`,
 * and a `watch` makes room for a run.
 */
import type { Clock } from '../clock.ts';
import type { Rpc } from '../queue/transport.ts';
import type { EmbeddedDatabase, OpenOptions } from './database.ts';
import { enterDoor, type Guest, OwnerGone } from './door/client.ts';
import { type Door, openDoor } from './door/server.ts';
import { busy, type FolderLock, type Held, LONGEST_WAIT_MS, tryLock } from './lock.ts';

export interface SharedDatabase {
  /** Calls one at a time. */
  rpc: Rpc;
  close(): Promise<void>;
}

export interface SharedOptions extends OpenOptions {
  clock: Clock;
  signal: AbortSignal;
  /** Told once this process owns the folder, before anybody is answered. */
  onOwned: (embedded: EmbeddedDatabase) => Promise<void>;
  /** Told when another process answers, and when one is waited for that has no door yet. */
  onHeld: (held: Held, isReady: boolean) => void;
}

type Way = { kind: 'owner'; embedded: EmbeddedDatabase; door: Door | null } | { kind: 'guest'; guest: Guest };

const POLL_MS = 100;

/** @throws {import('../errors.ts').UserError} as `openEmbedded` does; `embedded_busy` when its owner has no door for a minute. */
export async function shareEmbedded(options: SharedOptions): Promise<SharedDatabase> {
  let way: Way | null = await findWay();
  /** What is under way; each waits for the one before. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work, work);
    last = mine;
    return mine;
  };

  async function findWay(): Promise<Way> {
    const { folder, clock, signal } = options;
    const untilMs = clock.now() + LONGEST_WAIT_MS;
    for (let isFirst = true; ; isFirst = false) {
      // An owner that works alone, as `setup` does, is soon done.
      const got = await tryLock({ ...options, makesRoom: true });
      if ('lock' in got) return own(got.lock);
      const guest = await enterDoor(folder, got.held.generation, clock);
      if (guest !== null) {
        options.onHeld(got.held, true);
        return { kind: 'guest', guest };
      }
      if (clock.now() >= untilMs) throw busy(options, got.held);
      if (isFirst) options.onHeld(got.held, false);
      await clock.sleep(POLL_MS, signal);
    }
  }

  async function own(lock: FolderLock): Promise<Way> {
    // Postgres in WebAssembly is heavy: who is a guest does not load it.
    const { openLocked } = await import('./database.ts');
    const embedded = await openLocked(lock, options);
    try {
      await options.onOwned(embedded);
      const { folder } = options;
      const { generation } = lock;
      const leave = () => inTurn(leaveNow);
      // Without a door nobody can be answered, nor ask for room: others are refused after a while.
      const door = await openDoor({ folder, generation, rpc: embedded.rpc, leave }).catch(() => null);
      return { kind: 'owner', embedded, door };
    } catch (error) {
      await embedded.close();
      throw error;
    }
  }

  async function leaveNow(): Promise<void> {
    const left = way;
    way = null;
    if (left?.kind === 'guest') left.guest.close();
    if (left?.kind !== 'owner') return;
    await left.door?.close();
    await left.embedded.close();
  }

  const rpc: Rpc = (fn, args, signal) =>
    inTurn(async () => {
      for (;;) {
        way ??= await findWay();
        if (way.kind === 'owner') return way.embedded.rpc(fn, args, signal);
        try {
          return await way.guest.rpc(fn, args, signal);
        } catch (error) {
          if (!(error instanceof OwnerGone)) throw error;
          // Every function of the queue may be repeated: what the owner has still done is not done twice.
          way = null;
        }
      }
    });
  return { rpc, close: () => inTurn(leaveNow) };
}
