/** What the command line needs of the process around it: main.ts fills this in, tests bring their own. */
import type { Clock, Random } from '../clock.ts';
import type { Processes } from '../embedded/processes.ts';

export interface OutputStream {
  write(text: string): unknown;
  readonly isTTY: boolean;
  readonly columns: number;
  readonly rows: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Host {
  /** The environment, completed by .env. */
  env: Environment;
  /** Where relative paths begin. */
  cwd: string;
  stdout: OutputStream;
  stderr: OutputStream;
  /** Aborted by SIGINT, SIGTERM and SIGHUP. */
  signal: AbortSignal;
  clock: Clock;
  random: Random;
  /** A fresh UUID. */
  newToken: () => string;
  fetch: typeof fetch;
  processes: Processes;
  /** Of this program. */
  version: string;
}

/** Why `Host.signal` aborts: which signal came, and so how the process ends. */
export class Interruption extends Error {
  override readonly name = 'Interruption';
  readonly exit: 'interrupted' | 'terminated';

  constructor(exit: 'interrupted' | 'terminated') {
    super(exit === 'interrupted' ? 'Interrupted by SIGINT.' : 'Ended by SIGTERM or SIGHUP.');
    this.exit = exit;
  }
}
