/** Tells the SQL of one build from that of another, for a database that is asked what it has. */
import { createHash } from 'node:crypto';

/** Says the digest, so it cannot be a part of it. */
export const VERSION_FILE = 'sql/335_version.sql';
const APPLIED = /^sql\/(\d{3}_[a-z_]+|catalogues\/[a-z_]+)\.sql$/;

/** Sixteen hexadecimal digits over the text of all files that setup applies. @param files Every file of sql/ by its path. */
export function sqlDigest(files: Readonly<Record<string, string>>): string {
  const hash = createHash('sha256');
  for (const path of Object.keys(files).sort()) {
    if (path !== VERSION_FILE && APPLIED.test(path)) hash.update(`${path}\0${files[path]}\0`);
  }
  return hash.digest('hex').slice(0, 16);
}
