/** Which processes live on this machine: how the owner of a folder is known to be gone. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { codeOf } from '../errors.ts';

/** How a process is known to live; an argument, so that tests need no real ones. */
export interface Processes {
  pid: number;
  host: string;
  /** True when a process with this pid exists on this machine. */
  isAlive(pid: number): boolean;
  /** When it was started, in the system's own words; null when unknown. */
  startOf(pid: number): Promise<string | null>;
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
