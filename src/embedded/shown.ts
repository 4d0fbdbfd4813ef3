/** What people see of the catalogue: its rows as the gallery shows them, and the names of the files of their images. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { codeOf } from '../errors.ts';
import type { GalleryProduct, GalleryState } from '../report/gallery/product.ts';
import { isImageKey } from '../storage/key.ts';
import type { CatalogueRow } from './catalogue.ts';

/** The folder of the copies, beside the gallery. */
export const EXPORTED_IMAGES = 'images';

/** `images/<name>-<hash of the id>.webp`: the same for a product as long as its name stays. */
export function exportedFile(row: Pick<CatalogueRow, 'id' | 'name' | 'image'>): string | null {
  if (row.image === null || !isImageKey(row.image.path)) return null;
  return `${exportedStem(row)}${extname(row.image.path)}`;
}

/** Without the ending, as the type of an image is not known before it is made. */
export function exportedStem(row: Pick<CatalogueRow, 'id' | 'name'>): string {
  const slug =
    row.name
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replaceAll(/^-|-$/g, '') || 'product';
  const id = createHash('sha256').update(row.id).digest('hex').slice(0, 8);
  return `${EXPORTED_IMAGES}/${slug}-${id}`;
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

export function stateOf(row: CatalogueRow): GalleryState {
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

/** null when there is no such file. */
export async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
