/** Writes images/, catalogue.json and the gallery: what every product of the embedded catalogue looks like now. */
import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CataloguePage,
  type CatalogueRow,
  pagesOfCatalogue,
  productsBetween,
  productsWithIds,
  readCatalogue,
} from '../embedded/catalogue.ts';
import type { EmbeddedDatabase } from '../embedded/database.ts';
import { exportImages } from '../embedded/export.ts';
import { galleryProducts, withoutLostImages } from '../embedded/shown.ts';
import { codeOf } from '../errors.ts';
import { foreignFile, writeWhole } from '../own-files.ts';
import {
  fingerprintOf,
  isOwnGallery,
  PAGE_SIZE,
  renderGallery,
  renderGalleryPage,
  styleOfPages,
} from '../report/gallery/gallery.ts';
import { PAGES_FOLDER, pageFile } from '../report/gallery/pager.ts';
import { countStates, ORDER, type StateCounts } from '../report/gallery/product.ts';
import { newestFirst } from './newest-first.ts';

const TITLE = 'Product images';

export interface CatalogueFiles {
  /** The first page. */
  gallery: string;
  images: { folder: string; count: number };
  /** Of a product that has an image or has failed: its file beside the gallery. */
  fileOf: ReadonlyMap<string, string | null>;
}

/**
 * The whole catalogue is walked through in pages, and a page is written when something on it has changed: what it takes
 * follows the images, not the products.
 */
export async function writeCatalogue(
  folder: string,
  { db, imagesFolder }: EmbeddedDatabase,
  generatedAt: string,
): Promise<CatalogueFiles> {
  const pages: PageToWrite[] = [];
  const newest = newestFirst(PAGE_SIZE);
  async function* made(): AsyncGenerator<CatalogueRow[]> {
    for await (const page of pagesOfCatalogue(db, PAGE_SIZE)) {
      const there = await productsWithIds(db, page.made);
      const rows = await withoutLostImages(there, imagesFolder);
      newest.offer(rows);
      pages.push(pageToWrite(page, there, rows));
      yield rows;
    }
  }
  const exported = await exportImages(made(), { imagesFolder, folder });

  const isSmall = pages.length <= 1;
  const shown = isSmall ? await withoutLostImages(await readCatalogue(db), imagesFolder) : newest.rows();
  if (!isSmall) {
    await mkdir(join(folder, PAGES_FOLDER), { recursive: true });
    for (const [at, page] of pages.entries()) {
      const path = join(folder, pageFile(at + 1));
      // How many there are stands on each of them.
      const fingerprint = `${page.fingerprint} ${pages.length} ${styleOfPages()}`;
      if (!(await isToWrite(path, fingerprint))) continue;
      const rows = await withoutLostImages(
        await productsBetween(db, page.firstId, page.lastId),
        imagesFolder,
      );
      const products = galleryProducts(rows);
      const numbers = { page: at + 1, pages: pages.length };
      await writeWhole(
        path,
        renderGalleryPage({ title: TITLE, generatedAt, products, fingerprint, ...numbers }),
      );
    }
  }
  await removePagesAfter(folder, isSmall ? 0 : pages.length);
  const gallery = join(folder, 'index.html');
  await writeWhole(
    gallery,
    renderGallery({
      title: TITLE,
      generatedAt,
      products: galleryProducts(shown),
      counts: sumOf(pages.map(({ counts }) => counts)),
      pages: isSmall ? 0 : pages.length,
    }),
  );
  return {
    gallery,
    images: { folder: join(folder, 'images'), count: exported.files },
    fileOf: exported.fileOf,
  };
}

type PageToWrite = Pick<CataloguePage, 'firstId' | 'lastId' | 'counts' | 'fingerprint'>;

/** What the disk has lost changes the counts of a page and what is on it. */
function pageToWrite(
  { firstId, lastId, counts, fingerprint }: CataloguePage,
  there: readonly CatalogueRow[],
  shown: readonly CatalogueRow[],
): PageToWrite {
  const lost = shown.filter((row, at) => row.image === null && there[at]?.image !== null).map(({ id }) => id);
  if (lost.length === 0) return { firstId, lastId, counts, fingerprint };
  const states = countStates(galleryProducts(shown));
  const waiting = counts.waiting + states.waiting;
  return {
    firstId,
    lastId,
    counts: { ...states, waiting },
    fingerprint: `${fingerprint} without ${lost.join(' ')}`,
  };
}

function sumOf(all: readonly StateCounts[]): StateCounts {
  const sum = { image: 0, placeholder: 0, failed: 0, waiting: 0 };
  for (const counts of all) for (const state of ORDER) sum[state] += counts[state];
  return sum;
}

/** As much of a page as tells what it was made of. */
const HEAD_BYTES = 8_192;

async function isToWrite(path: string, fingerprint: string): Promise<boolean> {
  const head = await headOf(path);
  if (head === null) return true;
  if (!isOwnGallery(head)) throw foreignFile(path);
  return fingerprintOf(head) !== fingerprint;
}

/** null when there is no such file. */
async function headOf(path: string): Promise<string | null> {
  try {
    await using file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

const PAGE_NAME = /^([1-9]\d{0,8})\.html$/;

/** Of a catalogue that was larger. */
async function removePagesAfter(folder: string, last: number): Promise<void> {
  let names: string[];
  try {
    names = await readdir(join(folder, PAGES_FOLDER));
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return;
    throw error;
  }
  for (const name of names) {
    if (Number(PAGE_NAME.exec(name)?.[1] ?? 0) <= last) continue;
    const path = join(folder, PAGES_FOLDER, name);
    const head = await headOf(path);
    if (head !== null && isOwnGallery(head)) await rm(path, { force: true });
  }
}
