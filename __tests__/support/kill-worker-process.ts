/** Worker processes, as tests start, watch and kill them. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  KILL_STEPS,
  type KillStep,
  type KillWorkerSettings,
  SETTINGS_VARIABLE,
} from './kill-worker-contract.ts';

const SCRIPT = fileURLToPath(new URL('./kill-worker.ts', import.meta.url));

export interface WorkerProcess {
  readonly worker: string;
  /** It has claimed something: its death leaves something behind. */
  readonly hasBegun: boolean;
  readonly isAlive: boolean;
  /** Resolves when it stands at the step; rejects when it ends before. */
  reaches(step: KillStep): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
  /** Asks it to end in good order. @throws when it ended, or had ended before, in any other way. */
  end(): Promise<void>;
}

/** @throws never by itself; a worker that ends unasked is told of by `reaches` and `end`. */
export function startWorkerProcess(settings: KillWorkerSettings): WorkerProcess {
  const child = spawn(process.execPath, ['--no-warnings', SCRIPT], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: settings.compileCacheDirectory,
      [SETTINGS_VARIABLE]: JSON.stringify(settings),
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const { worker } = settings;
  const steps = new Set<string>();
  const waiting = new Map<KillStep, { resolve: () => void; reject: (error: Error) => void }>();
  let rest = '';
  let errors = '';
  let exit: string | null = null;

  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) steps.add(line);
    for (const step of KILL_STEPS) if (steps.has(step)) waiting.get(step)?.resolve();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4_000);
  });
  // Nobody reads its input any more once it is dead.
  child.stdin.on('error', () => undefined);
  const exited = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      exit = signal ?? `exit code ${code}`;
      for (const { reject } of waiting.values()) reject(unexpected());
      resolve();
    });
  });
  const unexpected = () => new Error(`The worker ${worker} ended with ${exit}:\n${errors}`);

  return {
    worker,
    get hasBegun() {
      return steps.has('claimed');
    },
    get isAlive() {
      return exit === null;
    },
    reaches: (step) =>
      new Promise((resolve, reject) => {
        if (steps.has(step)) resolve();
        else if (exit !== null) reject(unexpected());
        else waiting.set(step, { resolve, reject });
      }),
    async kill() {
      if (exit === null && child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
      await exited;
      if (exit !== 'SIGKILL') throw unexpected();
    },
    async end() {
      child.stdin.end();
      await exited;
      if (exit !== 'exit code 0') throw unexpected();
    },
  };
}
