/** The real Deno, as an Edge Function meets it: the same sources and import map, without a network beyond this machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const FUNCTION_FOLDER = 'supabase/functions/hemp-image-generator';
export const FUNCTION_ENTRY = `${FUNCTION_FOLDER}/index.ts`;
export const IMPORT_MAP = `${FUNCTION_FOLDER}/deno.json`;
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

function environmentOf(env: Record<string, string>): Record<string, string> {
  const quiet = { NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' };
  // A registry that nobody serves: whatever is not installed cannot be fetched in silence.
  return {
    PATH: '',
    HOME: CACHE,
    DENO_DIR: CACHE,
    NPM_CONFIG_REGISTRY: 'http://127.0.0.1:9/',
    ...quiet,
    ...env,
  };
}

/** Of what Deno has compiled: kept from start to start, as it knows each file by its content. */
const CACHE = join(REPOSITORY, 'node_modules/.cache/hemp-image-generator/deno');

export interface DenoResult {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command of Deno in the repository, such as `['check', 'file.ts']`. */
export async function runDeno([command = '', ...args]: string[]): Promise<DenoResult> {
  const child = spawn(executable(), [command, ...OFFLINE, ...args], {
    cwd: REPOSITORY,
    env: environmentOf({}),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
    });
  }
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, ...written };
}

const graphSchema = z.object({
  modules: z.array(
    z.object({
      specifier: z.string(),
      size: z.number().default(0),
      error: z.string().optional(),
      dependencies: z.array(z.object({ specifier: z.string() })).default([]),
    }),
  ),
});

export interface UploadedFile {
  /** Relative to the repository. */
  path: string;
  bytes: number;
  imports: string[];
}

/** What a deploy uploads beside the import map: every file that can be reached from the entry by relative imports. */
export async function uploadedFiles(): Promise<UploadedFile[]> {
  const { exitCode, stdout, stderr } = await runDeno(['info', '--json', FUNCTION_ENTRY]);
  if (exitCode !== 0) throw new Error(`deno info failed:\n${stderr}`);
  const { modules } = graphSchema.parse(JSON.parse(stdout));
  const broken = modules.filter(({ error }) => error !== undefined);
  if (broken.length > 0) throw new Error(broken.map(({ error }) => error).join('\n'));
  return modules
    .filter(({ specifier }) => !specifier.startsWith('node:'))
    .map(({ specifier, size, dependencies }) => ({
      path: fileURLToPath(specifier).slice(REPOSITORY.length),
      bytes: size,
      imports: dependencies.map(({ specifier }) => specifier),
    }))
    .filter(({ path }) => !path.startsWith('node_modules/'));
}

export interface DeployedFunction {
  /** Holds what is uploaded, and the packages. */
  folder: string;
  remove(): void;
}

/** The function as it is once deployed: its own files and its packages, without the rest of the repository. */
export async function deployFunction(): Promise<DeployedFunction> {
  const folder = mkdtempSync(join(tmpdir(), 'hemp-function-'));
  for (const path of [...(await uploadedFiles()).map(({ path }) => path), IMPORT_MAP]) {
    cpSync(join(REPOSITORY, path), join(folder, path));
  }
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface ServedFunction {
  url: string;
  /** What it wrote so far. */
  log(): string;
  /** The most memory that the process has held so far, without the files that it maps: Deno's own program. */
  peakBytes(): number;
  /** Without any warning, as a platform does. */
  stop(): Promise<void>;
}

/** Serves the function with `deno serve`, as the platform would with this environment. */
export async function serveFunction(
  { folder }: DeployedFunction,
  env: Record<string, string>,
): Promise<ServedFunction> {
  const allowed = ['--allow-env', '--allow-net=127.0.0.1', '--no-prompt'];
  const address = ['--host', '127.0.0.1', '--port', '0'];
  const child = spawn(executable(), ['serve', ...OFFLINE, ...allowed, ...address, FUNCTION_ENTRY], {
    cwd: folder,
    env: environmentOf(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  let written = '';
  const url = await new Promise<string>((resolve, reject) => {
    const look = (text: string) => {
      written += text;
      const found = /Listening on (http:\/\/127\.0\.0\.1:\d+)[/\s]/.exec(written)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', look);
    child.stderr.setEncoding('utf8').on('data', look);
    closed.then(() => reject(new Error(`deno serve ended:\n${written}`)), reject);
  });
  const { pid } = child;
  const stop = async () => {
    child.kill('SIGKILL');
    await closed;
  };
  return {
    url,
    log: () => written,
    peakBytes: () => {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const kilobytes = (name: string) =>
        Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]);
      return (kilobytes('VmHWM') - kilobytes('RssFile')) * 1024;
    },
    stop,
  };
}
