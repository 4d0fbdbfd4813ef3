/**
 * What a person gets to see: the catalogue's images as files named after their products, and a list of them. The store
 * beside the database keeps its own copies, so that an output folder may be thrown away.
 */
import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../errors.ts';
import { foreignFile } from '../own-files.ts';
import type { CatalogueRow } from './catalogue.ts';
import { draftList, readList, writeList } from './export-list.ts';
import { EXPORTED_IMAGES, exportedFile, exportedStem, stateOf, statOrNull } from './shown.ts';

/** Only what looks like a name of ours is ever removed. */
const OUR_NAME = /^images\/[a-z0-9-]{1,80}-[0-9a-f]{8}\.[a-z0-9]{2,5}$/;

export interface Exported {
  /** Files of images there are now. */
  files: number;
  /** Of a product that was exported: its file beside the gallery; null when its image is none of ours. */
  fileOf: ReadonlyMap<string, string | null>;
}

/**
 * Brings `<folder>/images` in line with the catalogue: copies what is new or changed, removes files that an earlier
 * export made and no product shows any more, and writes `catalogue.json`.
 * @param made Every product that is more than waiting, in portions: what is kept of each is small.
 */
export async function exportImages(
  made: AsyncIterable<readonly CatalogueRow[]>,
  paths: { imagesFolder: string; folder: string },
): Promise<Exported> {
  const { imagesFolder, folder } = paths;
  await mkdir(join(folder, EXPORTED_IMAGES), { recursive: true });
  const listed = (await readList(folder)).filter(({ file }) => file !== null);
  const before = new Map(listed.map(({ file, sha256 }) => [file, sha256]));
  const fileOf = new Map<string, string | null>();
  const copies: { from: string; file: string }[] = [];
  const list = draftList(folder);
  try {
    for await (const rows of made) {
      for (const row of rows) {
        const file = exportedFile(row);
        fileOf.set(row.id, file);
        if (row.image === null || file === null) continue;
        const from = join(imagesFolder, row.image.path);
        const isThere =
          before.get(file) === row.image.sha256 && (await haveSameSize(from, join(folder, file)));
        if (!isThere) copies.push({ from, file });
      }
      await list.add(rows.map(entryOf));
    }
    if (copies.length > 0) {
      for (const { file } of copies) {
        if (!before.has(file) && (await statOrNull(join(folder, file))) !== null) {
          throw foreignFile(join(folder, file));
        }
      }
      // Listed before they are written, without a hash: after a kill they are known as ours, and copied again.
      await writeList(folder, [...listed, ...copies.map(({ file }) => ({ file, sha256: null }))]);
      for (const { from, file } of copies) await copyFile(from, join(folder, file));
    }
    const kept = new Set(fileOf.values());
    for (const file of before.keys()) {
      if (file !== null && !kept.has(file) && OUR_NAME.test(file))
        await rm(join(folder, file), { force: true });
    }
    await list.put();
    kept.delete(null);
    return { files: kept.size, fileOf };
  } finally {
    await list.discard();
  }
}

function entryOf(row: CatalogueRow) {
  const file = exportedFile(row);
  return {
    id: row.id,
    name: row.name,
    state: stateOf(row),
    file,
    sha256: file === null ? null : (row.image?.sha256 ?? null),
    url: file === null ? row.image_url : null,
  };
}

/**
 * An image in the folder that no export has written, under a name that a product's image would have: null when there is none.
 * Which type the image will have is not known before it is made.
 * @param products The whole catalogue, in portions.
 */
export async function foreignImage(
  folder: string,
  products: () => AsyncIterable<readonly Pick<CatalogueRow, 'id' | 'name'>[]>,
): Promise<string | null> {
  const listed = new Set((await readList(folder)).map(({ file }) => file));
  const others = (await namesIn(join(folder, EXPORTED_IMAGES)))
    .map((name) => `${EXPORTED_IMAGES}/${name}`)
    .filter((file) => OUR_NAME.test(file) && !listed.has(file));
  if (others.length === 0) return null;
  const byStem = new Map(others.map((file) => [file.slice(0, file.lastIndexOf('.')), file]));
  for await (const rows of products()) {
    for (const row of rows) {
      const found = byStem.get(exportedStem(row));
      if (found !== undefined) return join(folder, found);
    }
  }
  return null;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** A copy that was cut short by a kill has another size; reading every image to compare it would take long. */
async function haveSameSize(from: string, to: string): Promise<boolean> {
  const [source, copy] = await Promise.all([stat(from), statOrNull(to)]);
  return copy?.size === source.size;
}
