/** How long the bundle takes to its first line, beside bare Node. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, printAims, printTable } from './table.ts';

const BUNDLE = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const STARTS = 15;

export async function benchStartTime(): Promise<void> {
  const cwd = await mkdtemp(join(tmpdir(), 'bench-start-'));
  const bare: number[] = [];
  const bundle: number[] = [];
  for (let n = 0; n < STARTS; n += 1) {
    bare.push(await firstByteMs(['-e', "process.stdout.write('x')"], cwd, {}));
    // Without settings it tells at once what is missing: that line is the first that a user sees.
    bundle.push(await firstByteMs([BUNDLE], cwd, { INPUT_MODE: 'run' }));
  }
  await rm(cwd, { recursive: true, force: true });
  const aboveMs = median(bundle) - median(bare);
  printTable(
    'Start to the first line, milliseconds',
    ['program', 'median'],
    [
      ['bare node', median(bare).toFixed(0)],
      ['dist/index.js', median(bundle).toFixed(0)],
      ['difference', aboveMs.toFixed(0)],
    ],
  );
  printAims([{ what: 'above bare Node, ms', value: aboveMs, atMost: 250 }]);
}

function firstByteMs(args: string[], cwd: string, env: Record<string, string>): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env.PATH ?? '', ...env } });
  return new Promise((resolve, reject) => {
    let first: number | null = null;
    child.stdout.on('data', () => {
      first ??= performance.now() - start;
    });
    child.on('error', reject);
    child.on('close', () =>
      first === null ? reject(new Error(`${args[0]} printed nothing`)) : resolve(first),
    );
  });
}
