/**
 * Builds the Action: src/ → lib/ (tsc) → dist/ (ncc), the same bytes on every machine.
 *
 *   npm run build              builds
 *   npm run build -- --check   builds, then fails if dist/ is not what is committed
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licencesOf } from './licences.ts';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, 'dist');
/** Licences of what the bundle carries besides packages: fonts and codecs that src/assets embeds. */
const ASSET_LICENCES = join(ROOT, 'src', 'assets', 'THIRD-PARTY.md');
/** Everything that a build may leave in dist/. */
const EXPECTED_FILES = ['decode-worker.js', 'draw-worker.js', 'index.js', 'licenses.txt', 'package.json'];
/** What an `import()` of the Action loads, so that no run reads what it does not use. ncc gives it a number that the module's path makes. */
const PART = /^\d+\.index\.js$/;
/** What threads decode and draw with: programs of their own, which `index.js` finds beside itself. */
const WORKERS = ['checker/decode-worker.js', 'drawing/draw-worker.js'];

build();
if (process.argv.includes('--check')) check();

function build(): void {
  // What an earlier build left behind must not end up in this one.
  rmSync(join(ROOT, 'lib'), { recursive: true, force: true });
  run(tool('tsc'), ['-p', 'tsconfig.build.json']);
  rmSync(DIST, { recursive: true, force: true });
  const stats = [bundle('lib/index.js', 'dist'), ...WORKERS.map(bundleWorker)];
  removeStrayAssets();
  writeFileSync(join(DIST, 'licenses.txt'), `${licencesOf(stats)}\n${readFileSync(ASSET_LICENCES, 'utf8')}`);
  for (const name of readdirSync(DIST)) normaliseLineEndings(join(DIST, name));
  const unexpected = readdirSync(DIST).filter((name) => !EXPECTED_FILES.includes(name) && !PART.test(name));
  if (unexpected.length > 0) {
    fail(`ncc wrote files that the Action would not find: ${unexpected.join(', ')}.`);
  }
}

/** @returns the file that tells what it is made of. */
function bundle(entry: string, folder: string): string {
  const stats = join(ROOT, 'lib', `${basename(entry)}-stats.json`);
  run(tool('ncc'), ['build', entry, '-o', folder, '--stats-out', stats, '--quiet']);
  return stats;
}

function bundleWorker(worker: string): string {
  const folder = join(ROOT, 'lib', 'worker');
  rmSync(folder, { recursive: true, force: true });
  const stats = bundle(join('lib', 'images', worker), folder);
  const parts = readdirSync(folder).filter((name) => PART.test(name));
  if (parts.length > 0) fail(`${worker} is to be one file, but it has an import() (${parts.join(', ')}).`);
  copyFileSync(join(folder, 'index.js'), join(DIST, basename(worker)));
  return stats;
}

/** Codec packages have `new URL('….wasm', import.meta.url)` in code that we never reach; ncc copies what it names. */
function removeStrayAssets(): void {
  for (const name of readdirSync(DIST)) {
    if (name.endsWith('.wasm')) rmSync(join(DIST, name));
  }
}

/** Packages publish some of their licences with CRLF. */
function normaliseLineEndings(path: string): void {
  const text = readFileSync(path, 'utf8');
  const normal = text.replaceAll('\r\n', '\n');
  if (normal !== text) writeFileSync(path, normal);
}

/** Compares with what is committed; files that git does not know count as a difference too. */
function check(): void {
  const status = run('git', ['status', '--porcelain', '--', 'dist'], 'pipe');
  const committed = run('git', ['ls-files', '--', 'dist/index.js'], 'pipe');
  if (committed === '') fail('dist/ is not committed.');
  if (status !== '')
    fail(`dist/ is not what the sources build:\n${status}Run "npm run build" and commit dist/.`);
}

function tool(name: string): string {
  return join(ROOT, 'node_modules', '.bin', name);
}

function run(command: string, args: string[], stdout: 'inherit' | 'pipe' = 'inherit'): string {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'inherit'],
  });
  if (result.error) throw result.error;
  if (result.status !== 0) fail(`${command} ${args.join(' ')} ended with ${result.status ?? result.signal}.`);
  return result.stdout ?? '';
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
