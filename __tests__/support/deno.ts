/** The real Deno, as an Edge Function meets it: the same sources and import map, without a network beyond this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const FUNCTION_ENTRY = 'supabase/functions/hemp-image-generator/index.ts';
const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** Packages come from node_modules: what the function's import map names has to be installed in that version. */
const OFFLINE = ['--no-lock', '--no-remote', '--node-modules-dir=manual'];

interface DenoPackage {
  /** Where the executable for this machine lies. */
  runInstall(): string;
}

function executable(): string {
  const deno = createRequire(import.meta.url)('deno/install_api.cjs') as DenoPackage;
  return deno.runInstall();
}

function environmentOf(cache: string, env: Record<string, string>): Record<string, string> {
  const quiet = { NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1', DENO_NO_PACKAGE_JSON: '' };
  // A registry that nobody serves: whatever is not installed cannot be fetched in silence.
  return { PATH: '', HOME: cache, DENO_DIR: cache, NPM_CONFIG_REGISTRY: 'http://127.0.0.1:9/', ...quiet, ...env };
}

function newCache(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'hemp-deno-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

export interface DenoResult {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of Deno in the repository, such as `['check', 'file.ts']`. */
export async function runDeno([command = '', ...args]: string[]): Promise<DenoResult> {
  const cache = newCache();
  const child = spawn(executable(), [command, ...OFFLINE, ...args], {
    cwd: REPOSITORY,
    env: environmentOf(cache.folder, {}),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
    });
  }
  const [exitCode] = (await once(child, 'close')) as [number | null];
  cache.remove();
  return { exitCode, ...written };
}

export interface ServedFunction {
  url: string;
  /** What it wrote so far. */
  log(): string;
  /** CPU time used so far: of the thread that the function runs in, and of the whole process. */
  cpuMs(): { own: number; all: number };
  /** The most memory that the process has held so far, Deno itself included. */
  peakBytes(): number;
  /** Without any warning, as a platform does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

/** Serves the function with `deno serve`, as the platform would with this environment. */
export async function serveFunction(env: Record<string, string>): Promise<ServedFunction> {
  const cache = newCache();
  const allowed = ['--allow-env', '--allow-net=127.0.0.1', '--no-prompt'];
  const address = ['--host', '127.0.0.1', '--port', '0'];
  const child = spawn(executable(), ['serve', ...OFFLINE, ...allowed, ...address, FUNCTION_ENTRY], {
    cwd: REPOSITORY,
    env: environmentOf(cache.folder, env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  let written = '';
  const url = await new Promise<string>((resolve, reject) => {
    const look = (text: string) => {
      written += text;
      const found = /Listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(written)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', look);
    child.stderr.setEncoding('utf8').on('data', look);
    closed.then(() => reject(new Error(`deno serve ended:\n${written}`)), reject);
  });
  const { pid } = child;
  const kill = async () => {
    child.kill('SIGKILL');
    await closed;
  };
  return {
    url,
    log: () => written,
    cpuMs: () => ({ own: cpuMsOf(`/proc/${pid}/task/${pid}/stat`), all: cpuMsOf(`/proc/${pid}/stat`) }),
    peakBytes: () => {
      const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      return Number(kilobytes) * 1024;
    },
    kill,
    async stop() {
      await kill();
      cache.remove();
    },
  };
}

/** User and system time, which Linux counts in hundredths of a second (proc(5), fields 14 and 15). */
function cpuMsOf(path: string): number {
  const [, after = ''] = readFileSync(path, 'utf8').split(') ');
  const fields = after.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
