/** A new setting is one row: this adds one to a copy of the sources and looks what every door makes of it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const COPIED = ['src', 'scripts', 'sql', 'docs', '.github', 'action.yml', 'package.json'];
const ROW = `  setting({
    name: 'toyCount',
    schema: integer(1, 9),
    doors: ['action', 'workflow', 'form', 'cli:run', 'edge', 'call'],
    group: 'run',
    default: '4',
    sentence: 'Toys beside each product.',
  }),
`;

let copy: string;
let generated: string[];

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
const read = (path: string) => readFileSync(join(copy, path), 'utf8');

/** The files that are not as in this repository. */
function changed(folder = ''): string[] {
  return readdirSync(join(copy, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return changed(path);
    if (!entry.isFile()) return [];
    return read(path) === readFileSync(join(ROOT, path), 'utf8') ? [] : [path];
  });
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-setting-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const rows = read('src/config/rows/run.ts');
  writeFileSync(
    join(copy, 'src/config/rows/run.ts'),
    rows.replace('export const RUN_ROWS = [\n', (begin) => begin + ROW),
  );
  node('scripts/generate.ts');
  generated = changed();
}, 120_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a new setting', () => {
  it('is one file that a person edits; the others are generated', () => {
    expect(generated.filter((path) => path.startsWith('src/'))).toEqual(['src/config/rows/run.ts']);
    expect(generated.filter((path) => !path.startsWith('src/')).sort()).toEqual([
      '.github/workflows/generate-images.yml',
      '.github/workflows/run.yml',
      'action.yml',
      'docs/action.md',
      'docs/cli.md',
      'docs/edge-function.md',
      'docs/image-generation.schema.json',
    ]);
  });

  it('is an input that says what may be given and what holds otherwise, handed on by both workflows', () => {
    expect(read('action.yml')).toContain(
      '  toy-count:\n    description: >-\n      Toys beside each product (1 to 9). Default: 4.\n    required: false\n',
    );
    for (const name of ['run', 'generate-images']) {
      const workflow = read(`.github/workflows/${name}.yml`);
      expect(workflow).toMatch(/^ {6}toy-count:$/m);
      expect(workflow).toContain('          toy-count: ${' + '{ inputs.toy-count }}\n');
    }
  });

  it('is an option, a variable and a field', () => {
    expect(node('src/cli/launch.js', 'help', 'run')).toContain('--toy-count N');
    const script = `
      import { orderLayer, readOrder } from './src/edge/order.ts';
      import { environmentLayer, resolveSettings } from './src/config/settings.ts';
      import { providerNames } from './src/providers/registry.ts';
      const names = providerNames();
      const ask = (body) => new Request('http://a', { method: 'POST', body: JSON.stringify(body) });
      const told = await readOrder(ask({ toyCount: 7 }), names);
      const wrong = await readOrder(ask({ toyCount: 10 }), names).catch((error) => error.error.message);
      const of = (layer) => resolveSettings([layer], names).toyCount;
      console.log(JSON.stringify([of(orderLayer(told)), of(environmentLayer({ IMAGE_GENERATION_TOY_COUNT: '3' })), of(environmentLayer({})), wrong]));`;
    expect(JSON.parse(node('--input-type=module-typescript', '-e', script))).toEqual([
      7,
      3,
      4,
      'Expected a whole number from 1 to 9 for toyCount but received 10 (number).',
    ]);
  });
});
