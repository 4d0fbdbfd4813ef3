import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkOutputFolder } from '../../../src/cli/output-folder.ts';
import type { CatalogueRow } from '../../../src/embedded/catalogue.ts';
import { exportImages as exportPortions, foreignImage } from '../../../src/embedded/export.ts';
import { fileProbe } from '../../../src/embedded/images.ts';
import {
  exportedFile,
  galleryProducts,
  missingImages,
  withoutLostImages,
} from '../../../src/embedded/shown.ts';

/** One product a portion: nothing may hang on how many come at once. */
async function* portions<Row>(...rows: Row[]): AsyncGenerator<Row[]> {
  for (const row of rows) yield [row];
}
const exportImages = (rows: CatalogueRow[], paths: Parameters<typeof exportPortions>[1]) =>
  exportPortions(portions(...rows), paths);

const key = (letter: string) => `${letter}${letter}/${letter.repeat(32)}.webp`;

function row(overrides: Partial<CatalogueRow> & { key?: string | null } = {}): CatalogueRow {
  const { key: path = key('a'), ...rest } = overrides;
  return {
    id: 'p1',
    name: 'Hemp rope',
    description: null,
    industry: null,
    sub_industry: null,
    plant_part: null,
    image_url: path === null ? null : `images/${path}`,
    image:
      path === null
        ? null
        : {
            path,
            sha256: (path[0] ?? '').repeat(64),
            width: 1024,
            height: 1024,
            provider: 'placeholder',
            is_placeholder: true,
            created_at: '2026-11-22T08:00:00Z',
            prompt: null,
          },
    job: null,
    ...rest,
  };
}

describe('exporting images', () => {
  let root: string;
  let paths: { imagesFolder: string; folder: string };
  const exported = () => readdirSync(join(paths.folder, 'images')).sort();
  const store = (path: string, content: string) => {
    const file = join(paths.imagesFolder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'export-'));
    paths = { imagesFolder: join(root, 'store'), folder: join(root, 'out') };
    store(key('a'), 'first');
    store(key('b'), 'other');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('names each file after its product, flat in images/', async () => {
    await exportImages([row(), row({ id: 'p2', name: 'Ελαιόλαδο 麻 Küche #7', key: key('b') })], paths);
    expect(exported()).toEqual([
      expect.stringMatching(/^hemp-rope-[0-9a-f]{8}\.webp$/),
      expect.stringMatching(/^kuche-7-[0-9a-f]{8}\.webp$/),
    ]);
  });

  it.each(['../../etc/passwd', '大麻', '', '.', 'a'.repeat(500), 'con', '\u0000'])(
    'makes a safe name of %p',
    (name) => {
      expect(exportedFile(row({ name }))).toMatch(/^images\/[a-z0-9-]{1,60}-[0-9a-f]{8}\.webp$/);
    },
  );

  it('keeps products apart that have the same name', () => {
    expect(exportedFile(row({ id: 'a' }))).not.toBe(exportedFile(row({ id: 'b' })));
  });

  it('copies what is missing or changed, and nothing else', async () => {
    await exportImages([row()], paths);
    const [name = ''] = exported();
    const file = join(paths.folder, 'images', name);
    const before = statSync(file).ctimeMs;

    await exportImages([row()], paths);
    expect(statSync(file).ctimeMs).toBe(before);

    // As long as the first, so that only its hash tells it apart.
    await exportImages([row({ key: key('b') })], paths);
    expect(readFileSync(file, 'utf8')).toBe('other');
  });

  it('mends a copy that a kill has cut short', async () => {
    await exportImages([row()], paths);
    const file = join(paths.folder, 'images', exported()[0] ?? '');
    writeFileSync(file, 'fi');
    await exportImages([row()], paths);
    expect(readFileSync(file, 'utf8')).toBe('first');
  });

  it('removes what it wrote and no product shows any more, but never a file of somebody else', async () => {
    await exportImages([row(), row({ id: 'p2', name: 'Gone', key: key('b') })], paths);
    writeFileSync(join(paths.folder, 'images', 'mine-0123abcd.webp'), 'mine');

    await exportImages([row()], paths);

    expect(exported()).toEqual([expect.stringMatching(/^hemp-rope-/), 'mine-0123abcd.webp']);
  });

  it('removes nothing outside of images/, whatever the list says', async () => {
    mkdirSync(paths.folder, { recursive: true });
    const precious = join(root, 'precious-0123abcd.webp');
    writeFileSync(precious, 'mine');
    const file = 'images/../../precious-0123abcd.webp';
    writeFileSync(
      join(paths.folder, 'catalogue.json'),
      JSON.stringify({ products: [{ file, sha256: 'x' }] }),
    );

    await exportImages([row()], paths);

    expect(readFileSync(precious, 'utf8')).toBe('mine');
  });

  it('overwrites no image that it has not written, and finds it before one is made', async () => {
    await exportImages([row()], paths);
    const mine = join(paths.folder, exportedFile(row({ id: 'p2', key: key('b') })) ?? '');
    const none = () => {
      throw new Error('not asked as long as every file is its own');
    };
    expect(await foreignImage(paths.folder, none)).toBeNull();
    writeFileSync(mine, 'mine');
    writeFileSync(join(paths.folder, 'images', 'holiday-0123abcd.webp'), 'mine');
    expect(await foreignImage(paths.folder, () => portions(row()))).toBeNull();
    expect(await foreignImage(paths.folder, () => portions(row(), row({ id: 'p2' })))).toBe(mine);

    const rows = [row(), row({ id: 'p2', key: key('b') })];
    await expect(exportImages(rows, paths)).rejects.toMatchObject({
      code: 'input_invalid',
      message: expect.stringContaining(mine),
    });
    expect(readFileSync(mine, 'utf8')).toBe('mine');
  });

  it('knows after a kill in the middle what it had begun to write', async () => {
    await exportImages([row()], paths);
    // Listed, and cut before a second export wrote its hash.
    const list = join(paths.folder, 'catalogue.json');
    const { products } = JSON.parse(readFileSync(list, 'utf8'));
    writeFileSync(list, JSON.stringify({ products: [{ ...products[0], sha256: null }] }));
    const file = join(paths.folder, products[0].file);
    writeFileSync(file, 'wrong');
    await exportImages([row()], paths);
    expect(readFileSync(file, 'utf8')).toBe('first');

    // A kill while images are copied: the first could not be read.
    rmSync(join(paths.imagesFolder, key('b')));
    mkdirSync(join(paths.imagesFolder, key('b')));
    const rows = [row({ id: 'p0', name: 'A new one' }), row({ id: 'p2', key: key('b') })];
    await expect(exportImages(rows, paths)).rejects.toThrow();
    // Whoever looks now, another run or the next one, takes the list for ours.
    expect(readFileSync(list, 'utf8')).toContain('"sha256":null');
    await expect(
      checkOutputFolder({ folder: paths.folder, dataDir: join(root, 'data') }),
    ).resolves.toBeUndefined();
    rmSync(join(paths.imagesFolder, key('b')), { recursive: true });
    store(key('b'), 'other');
    await exportImages(rows, paths);
    expect(exported()).toHaveLength(2);
  });

  it('lists every product with its state and file', async () => {
    const rows = [
      row(),
      row({ id: 'p2', key: null, job: { status: 'failed', error_message: 'refused' } }),
      row({ id: 'p3', key: null }),
      row({ id: 'p4', key: null, image_url: 'https://shop.example/own.jpg' }),
    ];
    await exportImages(rows, paths);
    const { products } = JSON.parse(readFileSync(join(paths.folder, 'catalogue.json'), 'utf8'));
    expect(products).toMatchObject([
      { id: 'p1', state: 'placeholder', file: expect.stringMatching(/^images\//), url: null },
      { id: 'p2', state: 'failed', file: null, url: null },
      { id: 'p3', state: 'waiting', file: null, url: null },
      { id: 'p4', state: 'image', file: null, url: 'https://shop.example/own.jpg' },
    ]);
    expect(galleryProducts(rows).map(({ reason }) => reason)).toEqual([null, 'refused', null, null]);
  });

  it('finds images that the disk has lost', async () => {
    const rows = [row(), row({ id: 'p2', key: key('d') }), row({ id: 'p3', key: null })];
    expect(await missingImages(rows, paths.imagesFolder)).toEqual(['p2']);
  });

  it('shows an image that the disk has lost as none, and says why', async () => {
    const rows = await withoutLostImages([row(), row({ id: 'p2', key: key('d') })], paths.imagesFolder);
    expect([...(await exportImages(rows, paths)).fileOf.values()]).toEqual([exportedFile(row()), null]);
    expect(galleryProducts(rows)[1]).toMatchObject({
      image: null,
      reason: 'Its image file has disappeared from the disk.',
    });
  });
});

describe('the probe of local images', () => {
  it('looks at the disk for our own, and asks on for every other URL', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'probe-'));
    try {
      mkdirSync(join(folder, 'images', 'aa'), { recursive: true });
      writeFileSync(join(folder, 'images', key('a')), 'x');
      const { signal } = new AbortController();
      const asked: string[] = [];
      const probe = fileProbe(folder, async (url) => {
        asked.push(url);
        return 'unknown';
      });
      expect(await probe(`images/${key('a')}`, signal)).toBe('ok');
      expect(await probe(`images/${key('b')}`, signal)).toBe('unreachable');
      expect(await probe('images/../../etc/passwd', signal)).toBe('unknown');
      expect(await probe('https://shop.example/a.webp', signal)).toBe('unknown');
      expect(asked).toEqual(['images/../../etc/passwd', 'https://shop.example/a.webp']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
