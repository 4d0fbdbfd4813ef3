/** Worker processes of the real command line, as tests start, watch and kill them. */
import { spawn } from 'node:child_process';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { COMPILED, UNHURRIED } from './runner.ts';

const COMMAND_LINE = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface WorkerProcess {
  /** How the queue knows it. */
  readonly worker: string;
  readonly isAlive: boolean;
  /** kill -9. Answers false when it had ended by itself. */
  kill(): Promise<boolean>;
  /** Resolves when it has ended by itself in good order. @throws when it ended in any other way. */
  ended(): Promise<void>;
}

export interface WorkerOptions {
  /** Of `run`. */
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  cwd: string;
}

/** @throws when the process cannot be started; that it ended badly is told by `ended`. */
export function startWorkerProcess({ args, env, cwd }: WorkerOptions): WorkerProcess {
  const child = spawn(process.execPath, [UNHURRIED, '--no-warnings', COMMAND_LINE, 'run', ...args], {
    env: { PATH: process.env.PATH, HOME: cwd, ...COMPILED, ...env },
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('A worker process could not be started.');
  const worker = `cli-${hostname()}-${pid}`;
  let said = '';
  let exit: string | null = null;

  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000);
    });
  }
  const exited = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      exit = signal ?? `exit code ${code}`;
      resolve();
    });
  });

  return {
    worker,
    get isAlive() {
      return exit === null;
    },
    async kill() {
      if (exit === null) child.kill('SIGKILL');
      await exited;
      return exit === 'SIGKILL';
    },
    async ended() {
      await exited;
      if (exit !== 'exit code 0') throw new Error(`The worker ${worker} ended with ${exit}:\n${said}`);
    },
  };
}
