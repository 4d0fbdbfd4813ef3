/** The products that a preview is about, read without writing anything. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CatalogueProduct } from '../catalogue/product.ts';
import type { ProductsFile } from '../catalogue/products-file.ts';
import type { Product } from '../queue/contract.ts';
import type { OpenOptions } from './database.ts';
import { DATABASE } from './layout.ts';
import { sampleCatalogue } from './sample-catalogue.ts';

export interface Source {
  /** A products file that was read; null = the local folder's products. */
  file: Pick<ProductsFile, 'products'> | null;
  /** Of the embedded database; where there is none, the sample catalogue stands in. */
  folder: string;
  open: Pick<OpenOptions, 'since' | 'processes' | 'clock'>;
}

const rowSchema = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  industry: z.string().nullable(),
  sub_industry: z.string().nullable(),
  plant_part: z.string().nullable(),
  attributes: z.record(z.string(), z.unknown()),
  image_url: z.string().nullable(),
});

/** @throws {UserError} when the file cannot be read, or another process has the folder. */
export async function readProducts({ file, folder, open }: Source): Promise<Product[]> {
  if (file !== null) return file.products.map(productOf);
  if (!existsSync(join(folder, DATABASE))) return sampleCatalogue().map(productOf);
  const { openEmbedded } = await import('./database.ts');
  const embedded = await openEmbedded({ ...open, folder, command: 'preview', onStep: () => undefined });
  try {
    const { rows } = await embedded.db.query(
      `select id, name, description, industry, sub_industry, plant_part, attributes, image_url
       from public.products order by industry nulls last, id`,
    );
    return z.array(rowSchema).parse(rows).map(productOf);
  } finally {
    await embedded.close();
  }
}

function productOf({ sub_industry, plant_part, image_url, ...product }: CatalogueProduct): Product {
  return { ...product, subIndustry: sub_industry, plantPart: plant_part, imageUrl: image_url };
}
