/** Where tests put their files: databases, projects and images are made and thrown away by the thousand. */
import { accessSync, constants, statfsSync } from 'node:fs';

/** A folder in memory, where the machine has one. */
const IN_MEMORY = '/dev/shm';
/** Room to spare: there are databases with a million rows. */
const NEEDED_BYTES = 4 * 1024 ** 3;

/** The folder in memory if this run may use it and fits in, else null: then the system's own temporary folder is used. */
export function folderInMemory(): string | null {
  if (process.env.TMPDIR !== undefined) return null;
  try {
    accessSync(IN_MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize >= NEEDED_BYTES ? IN_MEMORY : null;
  } catch {
    return null;
  }
}
