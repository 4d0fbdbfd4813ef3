/**
 * One process at a time owns the embedded database. Ownership is a file whose name carries a number that only
 * grows: `owner-<n>.json`. To take over from an owner that is gone, a process creates the next number, which the
 * file system grants to exactly one of them. Nobody ever deletes or renames the newest file, so there is no
 * instant at which two processes can both believe to have replaced a stale one (with one fixed file name there is).
 */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { codeOf, messageOf, UserError } from '../errors.ts';

const ownerSchema = z.object({
  pid: z.int().positive(),
  /** Tells a process from a later one with the same pid; null where the system does not say. */
  processStart: z.string().nullable(),
  host: z.string(),
  /** ISO time. */
  since: z.string(),
  /** What the owner is doing, for people. */
  command: z.string(),
  released: z.boolean(),
});
export type Owner = z.infer<typeof ownerSchema>;

/** How a process is known to live; an argument, so that tests need no real ones. */
export interface Processes {
  pid: number;
  host: string;
  /** True when a process with this pid exists on this machine. */
  isAlive(pid: number): boolean;
  /** When it was started, in the system's own words; null when unknown. */
  startOf(pid: number): Promise<string | null>;
}

export interface FolderLock {
  release(): Promise<void>;
}

const OWNER_FILE = /^owner-(\d{1,15})\.json$/;

/**
 * Takes ownership of a folder, which is created if missing.
 * @throws {UserError} `embedded_busy` when a living process owns it, naming that process; `input_invalid` when the folder
 * cannot be made or written.
 */
export async function lockFolder(
  folder: string,
  owner: { command: string; since: string },
  processes: Processes,
): Promise<FolderLock> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw unusable(folder, error);
  }
  const mine: Owner = {
    pid: processes.pid,
    processStart: await processes.startOf(processes.pid),
    host: processes.host,
    ...owner,
    released: false,
  };
  for (;;) {
    const newest = (await generations(folder)).at(-1) ?? 0;
    const current = newest === 0 ? null : await readOwner(folder, newest);
    if (current !== null && !current.released && (await isOwning(current, processes))) {
      throw busy(folder, newest, current, processes);
    }
    if (await createOwner(folder, newest + 1, mine)) {
      await forgetOlder(folder, newest + 1);
      return {
        // The file stays, marked: its number must not be given out again.
        release: () => replaceOwner(folder, newest + 1, { ...mine, released: true }),
      };
    }
  }
}

/** The numbers of the owner files, ascending. */
async function generations(folder: string): Promise<number[]> {
  return (await readdir(folder))
    .flatMap((name) => OWNER_FILE.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

const ownerPath = (folder: string, generation: number) => join(folder, `owner-${generation}.json`);

/** null when the file has been superseded and removed, or does not hold what we write. */
async function readOwner(folder: string, generation: number): Promise<Owner | null> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(ownerPath(folder, generation), 'utf8')));
  } catch (error) {
    // A damaged file can only come from outside: files appear whole, by link.
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError || error instanceof z.ZodError)
      return null;
    throw error;
  }
}

/** False when somebody else was faster. The file appears with its whole content or not at all. */
async function createOwner(folder: string, generation: number, owner: Owner): Promise<boolean> {
  const draft = join(folder, `owner-draft-${randomUUID()}.tmp`);
  try {
    await writeFile(draft, `${JSON.stringify(owner)}\n`);
  } catch (error) {
    throw unusable(folder, error);
  }
  try {
    await link(draft, ownerPath(folder, generation));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new UserError(
      'setup_failed',
      `The folder ${folder} cannot be locked: ${messageOf(error)}.`,
      'Choose a folder on a disk whose file system knows hard links, with --data-dir.',
      { cause: error },
    );
  } finally {
    await rm(draft, { force: true });
  }
}

/** A file in the way, no permission, a full disk. */
function unusable(folder: string, cause: unknown): UserError {
  return new UserError(
    'input_invalid',
    `Expected a folder that can be made and written for the embedded database but received ${folder}: ${messageOf(cause)}.`,
    'Choose another folder with --data-dir.',
    { cause },
  );
}

async function replaceOwner(folder: string, generation: number, owner: Owner): Promise<void> {
  await writeFile(ownerPath(folder, generation), `${JSON.stringify(owner)}\n`);
}

async function forgetOlder(folder: string, generation: number): Promise<void> {
  for (const older of await generations(folder)) {
    if (older < generation) await rm(ownerPath(folder, older), { force: true });
  }
}

async function isOwning(owner: Owner, processes: Processes): Promise<boolean> {
  // Another machine's processes cannot be looked up from here: believe the file.
  if (owner.host !== processes.host) return true;
  if (!processes.isAlive(owner.pid)) return false;
  const start = await processes.startOf(owner.pid);
  return start === null || owner.processStart === null || start === owner.processStart;
}

function busy(folder: string, generation: number, owner: Owner, processes: Processes): UserError {
  const elsewhere = owner.host !== processes.host;
  return new UserError(
    'embedded_busy',
    `The embedded database in ${folder} belongs to process ${owner.pid}${elsewhere ? ` on ${owner.host}` : ''} ("${owner.command}") since ${owner.since}; two processes must never write it.`,
    elsewhere
      ? `Wait until it has ended, or choose another folder with --data-dir. If that machine or container is gone, delete ${ownerPath(folder, generation)}.`
      : `Wait until it has ended or end it (kill ${owner.pid}), or choose another folder with --data-dir.`,
  );
}

/** The processes of this machine. */
export function systemProcesses(identity: { pid: number; host: string }): Processes {
  return {
    ...identity,
    isAlive(pid) {
      try {
        process.kill(pid, 0);
        return true;
      } catch (error) {
        // EPERM: it lives, but belongs to another user.
        return codeOf(error) === 'EPERM';
      }
    },
    startOf: (pid) => (process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid)),
  };
}

/** Field 22 of /proc/<pid>/stat, in ticks since boot; the name in field 2 may hold spaces and brackets. */
async function startOnLinux(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ESRCH' || codeOf(error) === 'EACCES') return null;
    throw error;
  }
}

/** macOS and the BSDs; a system without ps (Windows) answers null, and the pid alone must do. */
async function startByPs(pid: number): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]);
    return stdout.trim() || null;
  } catch {
    return null;
  }
}
