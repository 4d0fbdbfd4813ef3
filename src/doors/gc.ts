/**
 * Finds what lies in the store and is nobody's: no record names it, no product shows it, no call that was not heard of again may have
 * made it, and it is older than a day. Takes it away only when told to, and only while no job is in hand.
 */
import type { Clock } from '../clock.ts';
import { folderOf } from '../engine/line/ask-store.ts';
import { messageOf } from '../errors.ts';
import type { Queue } from '../queue/contract.ts';
import type { ImageRecords } from '../queue/images.ts';
import type { ListableStore, StoredObject } from '../storage/contract.ts';
import { isImageKey } from '../storage/key.ts';

export interface GcDependencies {
  queue: Pick<Queue, 'imagesPage'>;
  images: Pick<ImageRecords, 'storedPage' | 'unheardCalls'>;
  store: Pick<ListableStore, 'id' | 'list' | 'remove'>;
  clock: Clock;
}

export interface GcEnd {
  /** What lies in the store. */
  objects: number;
  /** Of them, what has another name than our images: never touched. */
  foreign: number;
  /** Nobody's, and younger than a day: it may be under way. */
  young: number;
  orphans: { key: string; bytes: number | null }[];
  removed: number;
  /** What could not be taken away. */
  failed: { key: string; problem: string }[];
  /** Why nothing more was taken away; null: all was, or nothing was to be. */
  stopped: string | null;
}

const DAY_MS = 86_400_000;
const PAGE = 1_000;
/** Between two looks at what was stored meanwhile. */
const REMOVED_AT_ONCE = 20;
/** Wherever it stands in an address: also behind a transformation, or at another host that serves the same bucket. */
const KEY_IN_ADDRESS = /[0-9a-f]{2}\/(?:[0-9a-f]{32}|[0-9a-f]{30}\/[0-9a-f]{32})\.[a-z0-9]{2,5}/g;

/** @param apply Whether orphans are taken away. @throws {StoreError}, what the queue throws, or the signal's reason. */
export async function collectGarbage(
  dependencies: GcDependencies,
  apply: boolean,
  signal: AbortSignal,
): Promise<GcEnd> {
  const { store, clock } = dependencies;
  const end: GcEnd = {
    ...{ objects: 0, foreign: 0, young: 0, orphans: [], removed: 0, failed: [], stopped: null },
  };
  // The store first: what is stored and settled while names are read has a name then.
  const listed: StoredObject[] = [];
  for await (const object of store.list(signal)) {
    end.objects += 1;
    if (isImageKey(object.key)) listed.push(object);
    else end.foreign += 1;
  }
  const names = new Names(dependencies);
  await names.readAll(signal);
  for (const object of listed) {
    if (names.has(object.key)) continue;
    const { writtenMs } = object;
    if (writtenMs === null || clock.now() - writtenMs < DAY_MS) end.young += 1;
    else end.orphans.push({ key: object.key, bytes: object.bytes });
  }
  if (apply) await removeAll(end, names, store, signal);
  return end;
}

async function removeAll(
  end: GcEnd,
  names: Names,
  store: GcDependencies['store'],
  signal: AbortSignal,
): Promise<void> {
  for (let from = 0; from < end.orphans.length; from += REMOVED_AT_ONCE) {
    signal.throwIfAborted();
    const inHand = await names.readNew(signal);
    if (inHand > 0) {
      end.stopped = `jobs in the making: ${inHand}; their images may be the same as an orphan. Run again when they have ended.`;
      return;
    }
    const chunk = end.orphans.slice(from, from + REMOVED_AT_ONCE).filter(({ key }) => !names.has(key));
    await Promise.all(
      chunk.map(async ({ key }) => {
        try {
          await store.remove(key, signal);
          end.removed += 1;
        } catch (error) {
          signal.throwIfAborted();
          end.failed.push({ key, problem: messageOf(error) });
        }
      }),
    );
    await names.readNew(signal);
    for (const { key } of chunk.filter(({ key }) => names.has(key))) {
      end.failed.push({
        key,
        problem: 'a job stored the same image meanwhile: run "queue --replace unreachable"',
      });
    }
  }
}

/** The keys that somebody names. */
class Names {
  readonly #dependencies: GcDependencies;
  readonly #keys = new Set<string>();
  readonly #folders = new Set<string>();
  /** Images that no store took yet by our record: an upload whose answer was lost may lie there all the same. */
  readonly #unsaved = new Set<string>();
  #after = 0;

  constructor(dependencies: GcDependencies) {
    this.#dependencies = dependencies;
  }

  has(key: string): boolean {
    const folder = key.slice(0, key.lastIndexOf('/'));
    const hash = key.slice(key.lastIndexOf('/') + 1, key.lastIndexOf('.'));
    return this.#keys.has(key) || this.#folders.has(folder) || this.#unsaved.has(hash);
  }

  async readAll(signal: AbortSignal): Promise<void> {
    const { queue, images } = this.#dependencies;
    for (const call of await images.unheardCalls(signal)) this.#folders.add(await folderOf(call));
    await this.readNew(signal);
    for (let after: string | null = null; ; ) {
      const page = await queue.imagesPage({ after, limit: PAGE }, signal);
      for (const { imageUrl } of page) {
        for (const key of imageUrl.match(KEY_IN_ADDRESS) ?? []) this.#keys.add(key);
      }
      if (page.length < PAGE) return;
      after = page.at(-1)?.productId ?? null;
    }
  }

  /** What was entered since. @returns How many jobs are in hand. */
  async readNew(signal: AbortSignal): Promise<number> {
    for (;;) {
      const page = await this.#dependencies.images.storedPage({ after: this.#after, limit: PAGE }, signal);
      for (const { path, url, state, sha256 } of page.images) {
        if (path !== null) this.#keys.add(path);
        for (const key of url?.match(KEY_IN_ADDRESS) ?? []) this.#keys.add(key);
        if (state === 'unsaved' && sha256 !== null) this.#unsaved.add(sha256.slice(0, 32));
      }
      this.#after = page.images.at(-1)?.id ?? this.#after;
      if (page.images.length < PAGE) return page.inHand;
    }
  }
}
