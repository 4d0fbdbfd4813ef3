#!/usr/bin/env node
/** The command line's door: wiring only. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemClock } from '../clock.ts';
import { useProxies } from '../doors/proxies.ts';
import { abortOnSignals } from '../doors/signals.ts';
import { systemProcesses } from '../embedded/processes.ts';
import { loadEnvironment } from './environment.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { type Environment, type Host, Interruption, type OutputStream } from './host.ts';
import { runProgram } from './program.ts';
import { SHOW_CURSOR } from './progress.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const EXITS = { SIGINT: 'interrupted', SIGTERM: 'terminated', SIGHUP: 'terminated' } as const;
const signal = abortOnSignals(process, {
  names: ['SIGINT', 'SIGTERM', 'SIGHUP'],
  first: (name) => new Interruption(EXITS[name]),
  // Whoever sends a second one does not want to wait.
  again: (name) => process.exit(EXIT_CODES[EXITS[name]].code),
});

/** A reader that went away, as in `status | head -1`, is no error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/** A live display hides the cursor, and a second Ctrl+C ends without any farewell. */
process.on('exit', () => {
  if (process.stdout.isTTY) process.stdout.write(SHOW_CURSOR);
});

function outputStream(stream: NodeJS.WriteStream): OutputStream {
  return {
    write: (text) => stream.write(text),
    get isTTY() {
      return stream.isTTY === true;
    },
    get columns() {
      return stream.columns || 80;
    },
    get rows() {
      return stream.rows || 24;
    },
  };
}

let environment: Environment | undefined;
let isProxied = false;
const host: Host = {
  // Read when it is asked for: a `.env` that cannot be read is told as any other error, and `help` needs none.
  get env() {
    environment ??= loadEnvironment(process.env, process.cwd());
    return environment;
  },
  cwd: process.cwd(),
  stdout: outputStream(process.stdout),
  stderr: outputStream(process.stderr),
  signal,
  clock: systemClock,
  random: Math.random,
  newToken: randomUUID,
  fetch: (...request) => {
    // At the first request: only then is the environment surely wanted.
    if (!isProxied) useProxies(host.env, (message) => host.stderr.write(`warning: ${message}\n`));
    isProxied = true;
    return fetch(...request);
  },
  processes: systemProcesses({ pid: process.pid, host: hostname() }),
  version,
};

process.exitCode = await runProgram(process.argv.slice(2), host);
