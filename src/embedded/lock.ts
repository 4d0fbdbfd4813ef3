/**
 * One process at a time owns the embedded database. Ownership is a file whose name carries a number that only
 * grows: `owner-<n>.json`. To take over from an owner that is gone, a process creates the next number, which the
 * file system grants to exactly one of them. Nobody ever deletes or renames the newest file, so there is no
 * instant at which two processes can both believe to have replaced a stale one (with one fixed file name there is).
 */
import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, UserError } from '../errors.ts';
import {
  createOwner,
  forgetOlder,
  generations,
  type Owner,
  ownerPath,
  readOwner,
  replaceOwner,
  unusable,
} from './owner-files.ts';
import type { Processes } from './processes.ts';

export interface FolderLock {
  /** The number of the owner file; no other owner ever has it. */
  generation: number;
  release(): Promise<void>;
}

/** A living process that owns the folder. */
export interface Held {
  generation: number;
  owner: Owner;
}

export interface Claimant {
  folder: string;
  /** For whoever finds the folder taken. */
  command: string;
  /** ISO time. */
  since: string;
  /** It leaves the folder to one who needs it alone; false unless given. */
  makesRoom?: boolean;
  processes: Processes;
}

/** How long an owner is waited for that will be done: a machine that makes a database in a minute is six times slower than most. */
export const LONGEST_WAIT_MS = 60_000;

/**
 * Takes ownership of a folder, which is created if missing; answers who has it, if a living process does.
 * @throws {UserError} `input_invalid` when the folder cannot be made or written.
 */
export async function tryLock(claimant: Claimant): Promise<{ lock: FolderLock } | { held: Held }> {
  const { folder, command, since, makesRoom = false, processes } = claimant;
  try {
    await makeFolder(folder);
  } catch (error) {
    throw unusable(folder, error);
  }
  const mine: Owner = {
    pid: processes.pid,
    processStart: await processes.startOf(processes.pid),
    host: processes.host,
    command,
    since,
    released: false,
    makesRoom,
  };
  for (;;) {
    const newest = (await generations(folder)).at(-1) ?? 0;
    const current = newest === 0 ? null : await readOwner(folder, newest);
    if (current !== null && !current.released && (await isOwning(current, processes))) {
      return { held: { generation: newest, owner: current } };
    }
    const generation = newest + 1;
    if (await createOwner(folder, generation, mine)) {
      await forgetOlder(folder, generation);
      // The file stays, marked: its number must not be given out again.
      const release = () => replaceOwner(folder, generation, { ...mine, released: true });
      return { lock: { generation, release } };
    }
  }
}

/** With those above it. Node's own `recursive` never comes back from a place such as /proc, where nothing can be made. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder).catch((again: unknown) => {
      // Made by another process meanwhile.
      if (codeOf(again) !== 'EEXIST') throw again;
    });
  }
}

async function isOwning(owner: Owner, processes: Processes): Promise<boolean> {
  // Another machine's processes cannot be looked up from here: believe the file.
  if (owner.host !== processes.host) return true;
  if (!processes.isAlive(owner.pid)) return false;
  const start = await processes.startOf(owner.pid);
  return start === null || owner.processStart === null || start === owner.processStart;
}

/** Who stands in the way, and what to do. */
export function busy({ folder, processes }: Claimant, { generation, owner }: Held): UserError {
  const elsewhere = owner.host !== processes.host;
  return new UserError(
    'embedded_busy',
    `The embedded database in ${folder} belongs to process ${owner.pid}${elsewhere ? ` on ${owner.host}` : ''} ("${owner.command}") since ${owner.since}; two processes must never write it.`,
    elsewhere
      ? `Wait until it has ended, or choose another folder with --data-dir. If that machine or container is gone, delete ${ownerPath(folder, generation)}.`
      : `Wait until it has ended or end it (kill ${owner.pid}), or choose another folder with --data-dir.`,
  );
}
