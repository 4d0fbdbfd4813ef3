/** `catalogue.json` beside the gallery: what products look like, and by it which files in `images/` are ours. */
import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { z } from 'zod';
import { codeOf } from '../errors.ts';
import { writeWhole } from '../own-files.ts';
import type { GalleryState } from '../report/gallery/product.ts';

/** An entry of catalogue.json. Products that wait for their first image have none: a catalogue may be large. */
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

const LIST = 'catalogue.json';
const HEAD = '{"products": [';
const TAIL = '\n]}\n';

const listSchema = z.object({
  products: z.array(z.looseObject({ file: z.string().nullable(), sha256: z.string().nullable() })),
});
export type ListedFile = z.infer<typeof listSchema>['products'][number];

const entrySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  state: z.string(),
  file: z.string().nullable(),
  sha256: z.string().nullable(),
  url: z.string().nullable(),
} satisfies Record<keyof ExportedProduct, z.ZodType>);
/** Of an image that was about to be copied when somebody looked, or when the run was killed: see `writeList`. */
const announcedSchema = z.strictObject({ file: z.string(), sha256: z.null() });
const ownSchema = z.strictObject({ products: z.array(z.union([entrySchema, announcedSchema])).min(1) });

/** Told from a products file of the same name, which has products too: by what each of them has, or that there is none at all. */
export function isOwnList(text: string): boolean {
  if (text === HEAD + TAIL) return true;
  try {
    return ownSchema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

/** What an earlier export wrote; a list that is missing or was changed by hand removes nothing. */
export async function readList(folder: string): Promise<ListedFile[]> {
  try {
    const parsed = listSchema.safeParse(JSON.parse(await readFile(join(folder, LIST), 'utf8')));
    return parsed.success ? parsed.data.products : [];
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return [];
    throw error;
  }
}

/** Whole or not at all: what a kill has cut short would not be known as ours. */
export async function writeList(folder: string, entries: readonly object[]): Promise<void> {
  await writeWhole(join(folder, LIST), HEAD + entries.map(lineOf).join('') + TAIL);
}

const lineOf = (entry: object, at: number) => `${at === 0 ? '' : ','}\n${JSON.stringify(entry)}`;

/** The list as it is found out, a product a line; it takes its place when all are there. */
export interface ListDraft {
  add(entries: readonly ExportedProduct[]): Promise<void>;
  put(): Promise<void>;
  /** Does nothing after `put`. */
  discard(): Promise<void>;
}

export function draftList(folder: string): ListDraft {
  const path = join(folder, LIST);
  const draft = join(dirname(path), `.${LIST}.draft`);
  const stream = createWriteStream(draft);
  let written = 0;
  // A disk that is full is told by whoever waits for the end.
  stream.on('error', () => undefined);
  stream.write(HEAD);
  return {
    async add(entries) {
      const text = entries.map((entry, at) => lineOf(entry, written + at)).join('');
      written += entries.length;
      if (text !== '' && !stream.write(text) && !stream.errored)
        await new Promise<void>((resolve) => {
          stream.once('drain', resolve).once('error', () => resolve());
        });
    },
    async put() {
      stream.end(TAIL);
      await finished(stream);
      await rename(draft, path);
    },
    async discard() {
      stream.destroy();
      await rm(draft, { force: true });
    },
  };
}
