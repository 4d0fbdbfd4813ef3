/** Starts and stops a PostgreSQL server on a data folder of its own, which goes with it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { type PostgresPrograms, serverUser } from './postgres-programs.ts';

export interface PostgresServer {
  port: number;
  stop(): Promise<void>;
}

export interface ServerOptions {
  programs: PostgresPrograms;
  /** The superuser and its password. */
  user: string;
  password: string;
  /** `name=value` each, for this server. */
  settings: string[];
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Of a server that did not start, the last words. */
const KEPT_LOG = 5_000;

/** Listens on 127.0.0.1 alone. The caller stops it; a process that ends without that takes it along. */
export async function startServer(options: ServerOptions): Promise<PostgresServer> {
  const ids = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'hemp-postgres-'));
  const data = join(folder, 'data');
  let log = '';
  const run = (program: string, args: string[]): ChildProcess => {
    const child = spawn(program, args, { ...ids, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log = (log + text).slice(-KEPT_LOG);
      });
    }
    return child;
  };
  let server: ChildProcess | null = null;
  const clearAway = () => {
    server?.kill('SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  const onSignal = (signal: NodeJS.Signals) => {
    clearAway();
    process.kill(process.pid, signal);
  };
  process.once('exit', clearAway);
  for (const signal of SIGNALS) process.once(signal, onSignal);
  const stop = async () => {
    if (server?.exitCode === null && server.signalCode === null) {
      const ended = once(server, 'exit');
      // A fast shutdown: open connections are ended.
      server.kill('SIGINT');
      await ended;
    }
    server = null;
    clearAway();
    process.off('exit', clearAway);
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };

  try {
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, options.password);
    mkdirSync(data);
    // The server may be another user: it must be let through to its data, and read the password.
    chmodSync(folder, 0o711);
    chmodSync(passwordFile, 0o644);
    if (ids.uid !== undefined && ids.gid !== undefined) chownSync(data, ids.uid, ids.gid);
    const [code] = await once(
      run(options.programs.initdb, [
        `--pgdata=${data}`,
        `--username=${options.user}`,
        `--pwfile=${passwordFile}`,
        '--auth=password',
        '--encoding=UTF8',
        '--locale=C.UTF-8',
        '--no-sync',
      ]),
      'close',
    );
    if (code !== 0) throw new Error(`initdb ended with ${code}.`);
    for (;;) {
      const port = await freePort();
      const settings = [
        'listen_addresses=127.0.0.1',
        'unix_socket_directories=',
        `port=${port}`,
        ...options.settings,
      ];
      server = run(options.programs.postgres, [
        '-D',
        data,
        ...settings.flatMap((setting) => ['-c', setting]),
      ]);
      if (await isReady(server)) return { port, stop };
      // Between our look and its start, anybody may take a port that was free.
      if (!log.includes('Address already in use')) throw new Error('The server ended.');
      log = '';
    }
  } catch (cause) {
    await stop();
    throw new Error(`PostgreSQL did not start:\n${log}`, { cause });
  }
}

/** Whether it takes connections, or has ended. */
function isReady(server: ChildProcess): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (text: string) => {
      said = (said + text).slice(-KEPT_LOG);
      if (said.includes('ready to accept connections')) resolve(true);
    });
    server.once('close', () => resolve(false));
    server.once('error', reject);
  });
}
