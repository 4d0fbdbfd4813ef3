/**
 * What a person gets to see: the catalogue's images as files named after their products, a list of them, and the
 * gallery. The store beside the database keeps its own copies, so that an output folder may be thrown away.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { codeOf } from '../errors.ts';
import { foreignFile, writeWhole } from '../own-files.ts';
import type { GalleryProduct, GalleryState } from '../report/gallery.ts';
import { isImageKey } from '../storage/key.ts';
import type { CatalogueRow } from './catalogue.ts';

const IMAGES = 'images';
const LIST = 'catalogue.json';
/** Only what looks like a name of ours is ever removed. */
const OUR_NAME = /^images\/[a-z0-9-]{1,80}-[0-9a-f]{8}\.[a-z0-9]{2,5}$/;

/** An entry of catalogue.json. */
export interface ExportedProduct {
  id: string;
  name: string;
  state: GalleryState;
  /** Beside the list, such as `images/hemp-seed-oil-1a2b3c4d.webp`; null when there is no image of ours. */
  file: string | null;
  /** Of the image's bytes, in hex. */
  sha256: string | null;
  /** An image from elsewhere that the product shows. */
  url: string | null;
}

/**
 * Brings `<folder>/images` in line with the catalogue: copies what is new or changed, removes files that an earlier
 * export made and no product shows any more. Answers what `catalogue.json` says.
 */
export async function exportImages(
  catalogue: readonly CatalogueRow[],
  paths: { imagesFolder: string; folder: string },
): Promise<ExportedProduct[]> {
  await mkdir(join(paths.folder, IMAGES), { recursive: true });
  const listed = await readList(paths.folder);
  const before = new Map(listed.map(({ file, sha256 }) => [file, sha256]));
  const exported: ExportedProduct[] = [];
  const copies: { from: string; file: string }[] = [];
  for (const row of catalogue) {
    const file = exportedFile(row);
    if (row.image !== null && file !== null) {
      const from = join(paths.imagesFolder, row.image.path);
      const isThere =
        before.get(file) === row.image.sha256 && (await haveSameSize(from, join(paths.folder, file)));
      if (!isThere) copies.push({ from, file });
    }
    exported.push({
      id: row.id,
      name: row.name,
      state: stateOf(row),
      file,
      sha256: file === null ? null : (row.image?.sha256 ?? null),
      url: file === null ? row.image_url : null,
    });
  }
  if (copies.length > 0) {
    for (const { file } of copies) {
      if (!before.has(file) && (await statOrNull(join(paths.folder, file))) !== null) {
        throw foreignFile(join(paths.folder, file));
      }
    }
    // Listed before they are written, without a hash: after a kill they are known as ours, and copied again.
    await writeList(paths.folder, [...listed, ...copies.map(({ file }) => ({ file, sha256: null }))]);
    for (const { from, file } of copies) await copyFile(from, join(paths.folder, file));
  }
  const kept = new Set(exported.map(({ file }) => file));
  for (const file of before.keys()) {
    if (file !== null && !kept.has(file) && OUR_NAME.test(file))
      await rm(join(paths.folder, file), { force: true });
  }
  await writeList(paths.folder, exported);
  return exported;
}

/**
 * An image in the folder that no export has written, under a name that a product's image would have: null when there is none.
 * Which type the image will have is not known before it is made.
 */
export async function foreignImage(
  folder: string,
  products: () => Promise<readonly Pick<CatalogueRow, 'id' | 'name'>[]>,
): Promise<string | null> {
  const listed = new Set((await readList(folder)).map(({ file }) => file));
  const others = (await namesIn(join(folder, IMAGES)))
    .map((name) => `${IMAGES}/${name}`)
    .filter((file) => OUR_NAME.test(file) && !listed.has(file));
  if (others.length === 0) return null;
  const stems = new Set((await products()).map(exportedStem));
  const found = others.find((file) => stems.has(file.slice(0, file.lastIndexOf('.'))));
  return found === undefined ? null : join(folder, found);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Whole or not at all: what a kill has cut short would not be known as ours. */
async function writeList(folder: string, products: readonly object[]): Promise<void> {
  await writeWhole(join(folder, LIST), `${JSON.stringify({ products }, null, 2)}\n`);
}

/** `images/<name>-<hash of the id>.webp`: the same for a product as long as its name stays. */
export function exportedFile(row: Pick<CatalogueRow, 'id' | 'name' | 'image'>): string | null {
  if (row.image === null || !isImageKey(row.image.path)) return null;
  return `${exportedStem(row)}${extname(row.image.path)}`;
}

function exportedStem(row: Pick<CatalogueRow, 'id' | 'name'>): string {
  const slug =
    row.name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replaceAll(/^-|-$/g, '') || 'product';
  const id = createHash('sha256').update(row.id).digest('hex').slice(0, 8);
  return `${IMAGES}/${slug}-${id}`;
}

/** What a gallery shows of the catalogue. */
export function galleryProducts(catalogue: readonly CatalogueRow[]): GalleryProduct[] {
  return catalogue.map((row) => ({
    id: row.id,
    name: row.name,
    description: row.description,
    industry: row.industry,
    subIndustry: row.sub_industry,
    plantPart: row.plant_part,
    state: stateOf(row),
    image:
      row.image_url === null
        ? null
        : {
            file: exportedFile(row),
            url: row.image_url,
            width: row.image?.width ?? null,
            height: row.image?.height ?? null,
            provider: row.image?.provider ?? null,
            madeAt: row.image?.created_at ?? null,
            prompt: row.image?.prompt ?? null,
          },
    reason: row.image_url === null ? (row.job?.error_message ?? null) : null,
  }));
}

function stateOf(row: CatalogueRow): GalleryState {
  if (row.image_url !== null) return row.image?.is_placeholder ? 'placeholder' : 'image';
  return row.job?.status === 'failed' ? 'failed' : 'waiting';
}

/** Products whose image lies in the store by the database's word, but not by the disk's. */
export async function missingImages(
  catalogue: readonly CatalogueRow[],
  imagesFolder: string,
): Promise<string[]> {
  const missing: string[] = [];
  for (const { id, image } of catalogue) {
    if (image !== null && (await statOrNull(join(imagesFolder, image.path))) === null) missing.push(id);
  }
  return missing;
}

/** The catalogue as a person can see it: an image that the disk has lost is none. */
export async function withoutLostImages(
  catalogue: readonly CatalogueRow[],
  imagesFolder: string,
): Promise<CatalogueRow[]> {
  const lost = new Set(await missingImages(catalogue, imagesFolder));
  return catalogue.map((row) =>
    lost.has(row.id)
      ? { ...row, image: null, image_url: null, job: { status: 'lost', error_message: LOST_IMAGE } }
      : row,
  );
}

const LOST_IMAGE = 'Its image file has disappeared from the disk.';

/** A copy that was cut short by a kill has another size; reading every image to compare it would take long. */
async function haveSameSize(from: string, to: string): Promise<boolean> {
  const [source, copy] = await Promise.all([stat(from), statOrNull(to)]);
  return copy?.size === source.size;
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

const listSchema = z.object({
  products: z.array(z.looseObject({ file: z.string().nullable(), sha256: z.string().nullable() })),
});
type ListedFile = z.infer<typeof listSchema>['products'][number];

/** What an earlier export wrote; a list that is missing or was changed by hand removes nothing. */
async function readList(folder: string): Promise<ListedFile[]> {
  try {
    const parsed = listSchema.safeParse(JSON.parse(await readFile(join(folder, LIST), 'utf8')));
    return parsed.success ? parsed.data.products : [];
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return [];
    throw error;
  }
}
