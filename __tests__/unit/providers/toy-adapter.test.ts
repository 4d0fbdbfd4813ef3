import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROVIDERS } from '../../../src/providers/registry.ts';
import { FAILURE_CLASSES } from '../../../src/queue/contract.ts';
import { describeProvider } from './conformance.ts';
import { createToyProvider } from './toy-adapter.ts';

describeProvider({
  name: 'the adapter of docs/providers.md',
  create: ({ origin, key, fetch, clock, options }) =>
    createToyProvider(
      { apiKey: key, model: null, maxPriceMicroUsd: null, options },
      { fetch, clock, baseUrl: origin },
    ),
  service: {
    image: (bytes) => [{ body: { image: Buffer.from(bytes).toString('base64') } }],
    garbled: [
      { what: 'no image', answer: { body: {} } },
      { what: 'broken base64', answer: { body: { image: '*' } } },
    ],
    failures: [
      {
        what: 'a refused prompt',
        answers: [{ status: 400, body: { code: 'nsfw', message: 'No.' } }],
        failureClass: 'content_blocked',
      },
      {
        what: 'an empty account',
        answers: [{ status: 400, body: { code: 'out_of_credits', message: 'Pay.' } }],
        failureClass: 'quota',
      },
    ],
    errorWith: (words) => ({ status: 400, body: { code: 'other', message: words } }),
  },
  takesOptions: true,
});

const page = readFileSync(new URL('../../../docs/providers.md', import.meta.url), 'utf8');

it('docs/providers.md shows this adapter as it is', () => {
  const source = readFileSync(new URL('./toy-adapter.ts', import.meta.url), 'utf8');
  const body = source
    .slice(source.indexOf('const TIMEOUT_MS'))
    .replaceAll('../../../src/providers/', './')
    .trim();
  expect(page).toContain(body);
});

it('docs/providers.md names every provider and every failure class', () => {
  for (const { id } of PROVIDERS) expect(page).toContain(`\`${id}\``);
  for (const failureClass of FAILURE_CLASSES) expect(page).toContain(`\`${failureClass}\``);
});

describe('a new provider', () => {
  const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
  const COPIED = [
    'src',
    'scripts',
    'sql',
    'docs',
    '.github',
    'action.yml',
    'package.json',
    'tsconfig.json',
    '__tests__',
  ];
  let copy: string;
  const read = (path: string) => readFileSync(join(copy, path), 'utf8');
  // The packages are the project's own folder: other programs write their caches there, and to read them takes a minute.
  const filesOf = (folder: string) =>
    new Map(
      readdirSync(folder)
        .filter((name) => name !== 'node_modules')
        .flatMap((name) => below(join(folder, name)))
        .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
    );
  const below = (path: string): string[] =>
    statSync(path).isFile()
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ parentPath, name }) => join(parentPath, name));
  const changedSince = (before: ReadonlyMap<string, string>) =>
    [...filesOf(copy)]
      .filter(([path, text]) => before.get(path) !== text)
      .map(([path]) => path)
      .sort();
  function node(...args: string[]): string {
    const options = {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, TOY_API_KEY: 'toy-key-0123456789' },
    } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', ...args], options);
    if (status !== 0) throw new Error(stdout + stderr);
    return stdout;
  }

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'toy-'));
    for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('is its own place and a line of the registry: all doors, pages and the SQL have it then', () => {
    const before = filesOf(copy);
    mkdirSync(join(copy, 'src/providers/toy'));
    const own = readFileSync(new URL('./toy-adapter.ts', import.meta.url), 'utf8');
    writeFileSync(
      join(copy, 'src/providers/toy/provider.ts'),
      own.replaceAll("'../../../src/providers/", "'../").replaceAll("'../../../src/", "'../../"),
    );
    const registry = read('src/providers/registry.ts');
    const withToy = registry
      .replace(/^import \{ fal \}/m, "import { toy } from './toy/provider.ts';\n$&")
      .replace('ALL = [\n  placeholder,', 'ALL = [\n  placeholder,\n  toy,');
    writeFileSync(join(copy, 'src/providers/registry.ts'), withToy);
    expect(changedSince(before)).toEqual(['src/providers/registry.ts', 'src/providers/toy/provider.ts']);

    const written = filesOf(copy);
    node('scripts/generate.ts');
    expect(changedSince(written)).toEqual(
      expect.arrayContaining(['action.yml', 'docs/providers.md', 'sql/120_provider_names.sql']),
    );
    expect(read('action.yml')).toContain('toy-api-key:');
    expect(read('docs/providers.md')).toContain('| `toy` | `TOY_API_KEY` | `toy-1` | $0.0100 |');
    expect(read('sql/120_provider_names.sql')).toContain("('toy', 'toy'), ('plaything', 'toy')");

    const asked = `
      const { environmentLayer, resolveSettings } = await import('./src/config/settings.ts');
      const { createProviders, providerNames } = await import('./src/providers/registry.ts');
      const given = { values: { provider: 'Plaything' }, spell: (name) => name };
      const settings = resolveSettings([given, environmentLayer(process.env)], providerNames());
      const drawing = { atOnce: 1 };
      const made = createProviders(settings, { fetch, clock: { now: Date.now }, publicFetch: null, drawing });
      process.stdout.write(made.get('toy').unitCostMicroUsd + ' ' + settings.provider);`;
    expect(node('--input-type=module', '--eval', asked)).toBe('10000 toy');
  });
});
