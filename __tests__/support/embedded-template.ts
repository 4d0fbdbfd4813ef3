/**
 * An embedded database with the queue's SQL, as a file: to make one takes eight seconds of the processor, to load it one.
 * Kept from run to run for as long as the SQL is the same.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { applySql } from '../../src/setup/apply.ts';
import { embeddedCatalogue, setupSteps } from '../../src/setup/script.ts';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/hemp-image-generator/', import.meta.url));
const THIS_FILE = fileURLToPath(import.meta.url);
const LOCKFILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const NAME = /^embedded-/;
/** A file of another state of the SQL is cleared away when it is this old: another run may be about to read it. */
const OLD_MS = 86_400_000;

/** Where the file lies; made first if need be, in a process of its own, as it would block this one for seconds. */
export async function embeddedTemplate(): Promise<string> {
  const path = join(FOLDER, `embedded-${await stateOfSql()}.tar`);
  if (await modifiedMs(path)) return path;
  const child = spawn(process.execPath, [THIS_FILE, path], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The embedded database could not be made (${code}).`);
  return path;
}

/** The same as long as the SQL and the packages are. */
async function stateOfSql(): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(LOCKFILE))
    .update(await readFile(THIS_FILE));
  for (const { text } of setupSteps(embeddedCatalogue())) hash.update(text);
  return hash.digest('hex').slice(0, 16);
}

async function modifiedMs(path: string): Promise<number | null> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
}

async function makeTemplate(path: string): Promise<void> {
  const db = new PGlite();
  await db.exec(
    'create role anon nologin; create role authenticated nologin; create role service_role nologin',
  );
  await applySql(db, { catalogue: embeddedCatalogue() });
  const dump = await db.dumpDataDir('none');
  await db.close();
  await mkdir(FOLDER, { recursive: true });
  for (const name of await readdir(FOLDER)) {
    const age = Date.now() - ((await modifiedMs(join(FOLDER, name))) ?? Date.now());
    if (NAME.test(name) && age > OLD_MS) await rm(join(FOLDER, name), { force: true });
  }
  // By one rename, so that it is whole or not there.
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, new Uint8Array(await dump.arrayBuffer()));
  await rename(unfinished, path);
}

// Not awaited: Jest loads this file as a part of its global set-up, which cannot wait at the top.
if (import.meta.main) void makeTemplate(process.argv[2] ?? '');
