/** A command line that is worked off in this process, on a real database: what a person types, and what is printed. */
import { randomUUID } from 'node:crypto';
import type { Host } from '../../src/cli/host.ts';
import { runProgram } from '../../src/cli/program.ts';
import { systemClock } from '../../src/clock.ts';

export interface TypedResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export const processes: Host['processes'] = {
  pid: process.pid,
  host: 'test',
  isAlive: () => true,
  startOf: async () => null,
};

/** Where only what is printed is of interest: a process of its own costs two seconds of the processor each time. */
export async function typeCommand(
  cwd: string,
  args: readonly string[],
  env: Record<string, string> = {},
  overrides: Partial<Host> = {},
): Promise<TypedResult> {
  const printed = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof printed) => ({
    write: (text: string) => {
      printed[name] += text;
    },
    isTTY: false,
    columns: 80,
    rows: 24,
  });
  const exitCode = await runProgram(args, {
    env,
    cwd,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    signal: new AbortController().signal,
    clock: systemClock,
    random: Math.random,
    newToken: randomUUID,
    fetch,
    processes,
    version: '0.0.0',
    ...overrides,
  });
  return { exitCode, ...printed };
}
