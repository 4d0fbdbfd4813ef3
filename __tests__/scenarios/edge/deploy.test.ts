import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { OTHER_ADDRESSES, PUBLIC_ADDRESSES } from '../../support/addresses.ts';
import { FUNCTION_ENTRY, IMPORT_MAP, runDeno, type UploadedFile, uploadedFiles } from '../../support/deno.ts';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const imports = z
  .object({ imports: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read(IMPORT_MAP))).imports;

/** What of Node the function may use: Deno and the platform have it too. */
const OF_NODE: readonly string[] = ['node:crypto', 'node:net'];

/** By the API and the dashboard; the command line may upload more (supabase.com/docs/guides/functions/limits). */
const MOST_UPLOADED_BYTES = 5 * 1024 * 1024;

let files: UploadedFile[];
beforeAll(async () => {
  files = await uploadedFiles();
});

describe('what a deploy uploads', () => {
  it('is small enough for every way to deploy', () => {
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0) + read(IMPORT_MAP).length;
    expect(bytes).toBeLessThan(MOST_UPLOADED_BYTES);
    // The renderer, the encoder and the fonts lie inside the sources: a deploy takes no other files along.
    expect(bytes).toBeGreaterThan(2_000_000);
  });

  it('is the function, its door and the rooms below it: no other door and little of Node', () => {
    const rooms = new Set(files.map(({ path }) => path.split('/').slice(0, 2).join('/')));
    expect([...rooms].filter((room) => /action|cli|embedded|setup|index\.ts/.test(room))).toEqual([]);
    const ofNode = files.flatMap(({ imports }) => imports.filter((name) => name.startsWith('node:')));
    expect([...new Set(ofNode)].sort()).toEqual(OF_NODE);
    expect(
      files.map(({ path }) => path).filter((path) => !/^(?:src|supabase\/functions)\/.+\.ts$/.test(path)),
    ).toEqual([]);
  });

  it('reaches its files by relative imports that name them whole', () => {
    const relative = files.flatMap(({ imports }) => imports.filter((name) => name.startsWith('.')));
    expect(relative.length).toBeGreaterThan(100);
    expect(relative.filter((name) => !name.endsWith('.ts'))).toEqual([]);
  });

  it('has every package that it imports in its import map, in the version that is tested here', () => {
    const bare = files.flatMap(({ imports }) => imports.filter((name) => !/^(?:\.|node:)/.test(name)));
    expect([...new Set(bare)].sort()).toEqual(Object.keys(imports).sort());
    const { dependencies } = z
      .object({ dependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read('package.json')));
    for (const [name, specifier] of Object.entries(imports)) {
      expect(specifier).toBe(`npm:${name}@${dependencies[name]}`);
    }
  });
});

describe('what the platform is told', () => {
  it('is where the function lies, and that it checks the key by itself', () => {
    const config = read('supabase/config.toml').replaceAll(/^#.*\n/gm, '');
    expect(config).toBe(
      [
        '[functions.hemp-image-generator]',
        'verify_jwt = false',
        `entrypoint = "./${FUNCTION_ENTRY.replace('supabase/', '')}"`,
        `import_map = "./${IMPORT_MAP.replace('supabase/', '')}"`,
        '',
      ].join('\n'),
    );
  });
});

describe('Deno', () => {
  it('judges addresses as Node does', async () => {
    const { exitCode, stdout, stderr } = await runDeno([
      'eval',
      `import { isPublicAddress } from './src/net/public-address.ts';
      console.log(JSON.stringify(${JSON.stringify([...PUBLIC_ADDRESSES, ...OTHER_ADDRESSES])}.filter(isPublicAddress)));`,
    ]);
    expect([exitCode, exitCode === 0 ? '' : stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(PUBLIC_ADDRESSES);
  });
});
