import type { Host } from '../../../src/cli/host.ts';

export interface Terminal {
  host: Host;
  out: () => string;
  err: () => string;
}

/** A process that remembers what was printed, and whose clock stands still. */
export function createTerminal(isTTY = false, overrides: Partial<Host> = {}): Terminal {
  let out = '';
  let err = '';
  const host: Host = {
    env: {},
    cwd: '/somewhere',
    stdout: { write: (text) => (out += text), isTTY, columns: 80, rows: 24 },
    stderr: { write: (text) => (err += text), isTTY, columns: 80, rows: 24 },
    signal: new AbortController().signal,
    clock: { now: () => 1000, sleep: async () => {} },
    random: () => 0.5,
    newToken: () => 'token',
    fetch,
    processes: { pid: 1, host: 'here', isAlive: () => true, startOf: async () => null },
    version: '1.2.3',
    ...overrides,
  };
  return { host, out: () => out, err: () => err };
}
