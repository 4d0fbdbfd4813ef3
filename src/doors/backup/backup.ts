/** Copies every stored image into a folder, with its record; what is there already is only looked at. */
import { messageOf } from '../../errors.ts';
import type { ImageRecord, ImageRecords } from '../../queue/images.ts';
import type { ImageStore } from '../../storage/contract.ts';
import { sha256Hex } from '../../storage/key.ts';
import { type BackedUp, type Backup, hasFile, openBackup, writeManifest } from './manifest.ts';

export interface BackupDependencies {
  images: Pick<ImageRecords, 'storedPage'>;
  store: Pick<ImageStore, 'id' | 'urlOf' | 'get'>;
}

export interface BackupEnd {
  /** Records in the manifest. */
  images: number;
  copied: number;
  /** They were there, with the right bytes. */
  kept: number;
  /** They lie in another store or bucket, or are known by their address alone: only their record is kept. */
  elsewhere: number;
  /** They are not as their record says: gone, or other bytes. */
  failed: { productId: string; path: string; problem: string }[];
}

const PAGE = 500;
const AT_ONCE = 4;

/** May be repeated: it goes on where it stopped. @throws {UserError} for the folder; what the queue throws. */
export async function backUp(
  { images, store }: BackupDependencies,
  folder: string,
  signal: AbortSignal,
): Promise<BackupEnd> {
  const end: BackupEnd = { images: 0, copied: 0, kept: 0, elsewhere: 0, failed: [] };
  const backup = openBackup(folder);
  const seen = new Set<string>();
  async function* pages(): AsyncGenerator<readonly ImageRecord[]> {
    for (let after = 0; ; ) {
      const page = (await images.storedPage({ after, limit: PAGE }, signal)).images;
      // What is not fit to be shown is not kept, and what no store took is with the queue.
      const records = page.filter(({ state, path }) => state !== 'rejected' && path !== null);
      const here: BackedUp[] = [];
      for (const record of records) {
        if (!hasFile(record) || record.store !== store.id || store.urlOf(record.path) !== record.url)
          end.elsewhere += 1;
        else if (!seen.has(record.path)) here.push(record);
        if (record.path !== null) seen.add(record.path);
      }
      const waiting = here.values();
      const work = async () => {
        for (const record of waiting) await copy(record, backup, store, end, signal);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      end.images += records.length;
      yield records;
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE) return;
      after = last.id;
    }
  }
  await writeManifest(folder, pages());
  return end;
}

async function copy(
  record: BackedUp,
  backup: Backup,
  store: BackupDependencies['store'],
  end: BackupEnd,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  if (await backup.holds(record)) {
    end.kept += 1;
    return;
  }
  const { productId, path, sha256 } = record;
  let bytes: Uint8Array | null;
  try {
    bytes = await store.get(path, signal);
  } catch (error) {
    signal.throwIfAborted();
    end.failed.push({ productId, path, problem: messageOf(error) });
    return;
  }
  if (bytes === null || (await sha256Hex(bytes)) !== sha256) {
    const problem = bytes === null ? 'it is gone from the store' : 'other bytes lie there than were stored';
    end.failed.push({ productId, path, problem });
    return;
  }
  await backup.write(record, bytes);
  end.copied += 1;
}
