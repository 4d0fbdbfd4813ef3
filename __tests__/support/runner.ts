/** Starts a script as a child process: as a GitHub runner starts an action, or as a shell starts a command. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kebabCase } from '../../src/config/setting.ts';
import { SETTINGS } from '../../src/config/table.ts';

export interface ProcessOptions {
  /** Relative to the repository, or absolute. */
  script: string;
  args?: string[];
  /** Flags of Node itself. */
  nodeArgs?: string[];
  /** Beside a bare PATH and HOME: nothing of the test's own environment is passed on. */
  env?: Record<string, string>;
  /** A fresh empty folder unless given. */
  cwd?: string;
  /** Killed after this; 60 s unless given. */
  timeoutMs?: number;
}

export interface ActionOptions extends Omit<ProcessOptions, 'script' | 'args'> {
  /** `dist/index.js` unless given. */
  script?: string;
  /** By their names in action.yml; a setting that is no input is given by its variable of the environment. */
  inputs?: Record<string, string>;
  /** Of the workflow run; a fixed example unless given. */
  context?: { repository?: string; runId?: number; runAttempt?: number; eventName?: string; event?: unknown };
}

export interface ProcessResult {
  /** null when a signal ended it. */
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  durationMs: number;
  /** Where it ran; removed by `dispose`. */
  cwd: string;
  /** A file that it left, relative to its folder. */
  read(path: string): Promise<string>;
  dispose(): Promise<void>;
}

export interface ActionResult extends ProcessResult {
  outputs: Record<string, string>;
  /** The job summary's Markdown. */
  summary: string;
  /** What it asked the runner to mask. */
  masks: string[];
  /** stdout as the log shows it: masks applied, mask commands left out. */
  log: string;
}

export interface Running<Result extends ProcessResult> {
  pid: number;
  /** Resolves as soon as stdout and stderr together hold the text; rejects when it ends before. */
  saw(text: string | RegExp): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  finished: Promise<Result>;
}

/** Of a process that hangs, its own output tells more than Jest, which gives up a little later. */
const KILL_AFTER_MS = 240_000;
const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
/** Hundreds of processes start the same sources: compiled once, they save a third of a second of the processor each. */
export const COMPILED = {
  NODE_COMPILE_CACHE: join(REPOSITORY, 'node_modules/.cache/hemp-image-generator/compiled'),
};

/**
 * V8 optimises what draws placeholders as soon as the first one is drawn, which takes more of the processor than the few
 * images of a test: later is soon enough here.
 */
export const UNHURRIED = '--wasm-tiering-budget=100000000';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hemp-process-'));
  await mkdir(join(folder, 'work'));
  return folder;
}

async function start<Result extends ProcessResult>(
  options: ProcessOptions,
  folder: string,
  finish: (result: ProcessResult) => Promise<Result>,
): Promise<Running<Result>> {
  const cwd = options.cwd ?? join(folder, 'work');
  const startedAt = performance.now();
  const script = resolve(REPOSITORY, options.script);
  const args = [UNHURRIED, ...(options.nodeArgs ?? []), script, ...(options.args ?? [])];
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: folder, ...COMPILED, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await once(child, 'spawn');
  const { pid } = child;
  if (pid === undefined) throw new Error('A spawned process has no id.');

  const written = { stdout: '', stderr: '' };
  const listeners = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
      for (const listener of listeners) listener();
    });
  }
  const overdue = setTimeout(() => child.kill('SIGKILL'), options.timeoutMs ?? KILL_AFTER_MS);
  const closed = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>;

  const finished = closed.then(([exitCode, signal]) => {
    clearTimeout(overdue);
    return finish({
      exitCode,
      signal,
      ...written,
      durationMs: performance.now() - startedAt,
      cwd,
      read: (path) => readFile(join(cwd, path), 'utf8'),
      dispose: () => rm(folder, { recursive: true, force: true }),
    });
  });

  return {
    pid,
    finished,
    kill: (signal) => {
      child.kill(signal);
    },
    saw(text) {
      const isThere = () => {
        const all = written.stdout + written.stderr;
        return typeof text === 'string' ? all.includes(text) : text.test(all);
      };
      return new Promise((resolve, reject) => {
        const look = () => {
          if (!isThere()) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
        closed.then(() => {
          look();
          reject(new Error(`It ended without writing ${text}:\n${written.stdout}${written.stderr}`));
        }, reject);
      });
    },
  };
}

/** Starts a script as a shell would. */
export async function startCommand(options: ProcessOptions): Promise<Running<ProcessResult>> {
  return start(options, await emptyFolder(), async (result) => result);
}

export async function runCommand(options: ProcessOptions): Promise<ProcessResult> {
  return (await startCommand(options)).finished;
}

/**
 * Reads a command file as the runner does: `name=value`, or `name<<delimiter`, lines and the delimiter.
 * @throws what the runner would: a line that is neither, or a delimiter that never comes.
 */
export function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    const pair = /^([^=]+)=(.*)$/.exec(line);
    if (heredoc) {
      const [, name = '', delimiter] = heredoc;
      const end = lines.indexOf(delimiter ?? '', at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      values[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (pair) {
      const [, name = '', value = ''] = pair;
      values[name] = value;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return values;
}

const MASK_COMMAND = /^::add-mask::(.*)$/;

/** The runner's own decoding of a command's data. */
function decodeCommandData(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function maskedLog(stdout: string): { masks: string[]; log: string } {
  const masks: string[] = [];
  const shown: string[] = [];
  for (const line of stdout.split('\n')) {
    const mask = MASK_COMMAND.exec(line)?.[1];
    if (mask === undefined) {
      shown.push(masks.reduce((text, secret) => text.replaceAll(secret, '***'), line));
    } else if (mask !== '') {
      masks.push(decodeCommandData(mask));
    }
  }
  return { masks, log: shown.join('\n') };
}

/** The files a runner hands to every step, by their variable. */
const COMMAND_FILES = {
  GITHUB_OUTPUT: 'output',
  GITHUB_STEP_SUMMARY: 'summary',
  GITHUB_ENV: 'env',
  GITHUB_PATH: 'path',
  GITHUB_STATE: 'state',
} as const;

/** Starts an action as a runner would: inputs as variables, command files, a context, an empty workspace. */
export async function startAction(options: ActionOptions = {}): Promise<Running<ActionResult>> {
  const { context = {}, inputs = {}, script = 'dist/index.js' } = options;
  const folder = await emptyFolder();
  const file = (name: string) => join(folder, name);
  await Promise.all(Object.values(COMMAND_FILES).map((name) => writeFile(file(name), '')));
  await writeFile(file('event.json'), JSON.stringify(context.event ?? {}));
  await mkdir(file('temp'));

  const env: Record<string, string> = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'octocat',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: context.eventName ?? 'workflow_dispatch',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_JOB: 'generate',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: context.repository ?? 'octocat/shop',
    GITHUB_RUN_ATTEMPT: String(context.runAttempt ?? 1),
    GITHUB_RUN_ID: String(context.runId ?? 1001),
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
    GITHUB_WORKFLOW: 'Generate images',
    GITHUB_WORKSPACE: options.cwd ?? file('work'),
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'test',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: file('temp'),
  };
  for (const [variable, name] of Object.entries(COMMAND_FILES)) env[variable] = file(name);
  for (const [name, value] of Object.entries(inputs)) {
    const row = SETTINGS.find((setting) => kebabCase(setting.name) === name);
    const variable = row === undefined || row.doors.includes('action') ? undefined : row.environment[0];
    env[variable ?? `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] = value;
  }

  return start({ ...options, script, env: { ...env, ...options.env } }, folder, async (result) => ({
    ...result,
    ...maskedLog(result.stdout),
    outputs: parseCommandFile(await readFile(file(COMMAND_FILES.GITHUB_OUTPUT), 'utf8')),
    summary: await readFile(file(COMMAND_FILES.GITHUB_STEP_SUMMARY), 'utf8'),
  }));
}

export async function runAction(options: ActionOptions = {}): Promise<ActionResult> {
  return (await startAction(options)).finished;
}
