/** Goes through a bucket folder by folder: Storage lists one folder a call, a page at a time. */
import { z } from 'zod';
import type { StoredObject } from './contract.ts';

/** As many as the server gives at once. */
export const PAGE = 1_000;

/** One page of a folder; '' is the root. */
export type ListFolder = (prefix: string, offset: number) => Promise<unknown>;

const pageShape = z.array(
  z.object({
    name: z.string(),
    /** null: a folder. */
    id: z.string().nullable(),
    created_at: z.string().nullish(),
    updated_at: z.string().nullish(),
    metadata: z.looseObject({ size: z.number().optional().catch(undefined) }).nullish(),
  }),
);

/** Everything in it, whatever its name. */
export async function* listBucket(ask: ListFolder): AsyncGenerator<StoredObject> {
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (let offset = 0; ; offset += PAGE) {
      const page = pageShape.parse(await ask(folder, offset));
      for (const { name, id, created_at, updated_at, metadata } of page) {
        const key = folder === '' ? name : `${folder}/${name}`;
        if (id === null) folders.push(key);
        else yield { key, bytes: metadata?.size ?? null, writtenMs: latest(created_at, updated_at) };
      }
      if (page.length < PAGE) break;
    }
  }
}

function latest(...times: (string | null | undefined)[]): number | null {
  const known = times.flatMap((time) => (time == null ? [] : [Date.parse(time)])).filter(Number.isFinite);
  return known.length === 0 ? null : Math.max(...known);
}
