/** The real command line as a process of its own, in a folder of its own. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ProcessResult, type Running, startCommand } from '../../support/runner.ts';

/** Such a short process gains nothing from optimised WebAssembly: 1.9 instead of 3.2 s of CPU time for `status`. */
const NODE_ARGS = ['--liftoff-only'];

export function startCli(
  cwd: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Running<ProcessResult>> {
  return startCommand({ nodeArgs: NODE_ARGS, script: 'src/cli/main.ts', args, env, cwd });
}

export async function runCli(
  cwd: string,
  args: string[],
  env?: Record<string, string>,
): Promise<ProcessResult> {
  const result = await (await startCli(cwd, args, env)).finished;
  await result.dispose();
  return result;
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'cli-'));
}

/** A folder with a copy of another one's embedded database and images: making one takes seconds. */
export function folderLike(template: string): string {
  const folder = newFolder();
  cpSync(join(template, '.hemp-images'), join(folder, '.hemp-images'), { recursive: true });
  return folder;
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

export function imagesIn(folder: string): string[] {
  return readdirSync(join(folder, 'out', 'images')).filter((name) => name.endsWith('.webp'));
}
