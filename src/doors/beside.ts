/** Which products show a new image in the place of an earlier one, from the records of all images, a page a call. */
import type { CoveredProduct, Queue } from '../queue/contract.ts';
import type { ImageRecord, ImageRecords } from '../queue/images.ts';

/** An image as far as it is known: one that was there before the queue has no record. */
export interface KnownImage {
  url: string | null;
  record: ImageRecord | null;
}

export interface ReplacedImage {
  productId: string;
  /** null: the catalogue does not have it any more. */
  name: string | null;
  earlier: KnownImage;
  current: KnownImage;
}

export interface Replaced {
  /** The newest first, as many as were asked for. */
  pairs: ReplacedImage[];
  total: number;
}

const PAGE = 1_000;
const PRODUCTS_A_PAGE = 500;

/** @param most Of the pairs that are told. @throws what the queue throws, or the signal's reason. */
export async function replacedImages(
  { images, queue }: { images: Pick<ImageRecords, 'storedPage'>; queue: Pick<Queue, 'coveragePage'> },
  most: number,
  signal: AbortSignal,
): Promise<Replaced> {
  const current = new Map<string, ImageRecord>();
  const earlier = new Map<string, ImageRecord>();
  for (let after = 0; ; ) {
    const page = await images.storedPage({ after, limit: PAGE }, signal);
    for (const record of page.images) {
      // By rising ids: of the replaced ones the last remains.
      if (record.variation === 0 && record.state === 'current') current.set(record.productId, record);
      if (record.variation === 0 && record.state === 'replaced') earlier.set(record.productId, record);
    }
    if (page.images.length < PAGE) break;
    after = page.images.at(-1)?.id ?? after;
  }
  const pairs = [...current.values()].flatMap((record) => pairOf(record, earlier.get(record.productId)));
  const newest = pairs
    .sort((a, b) => b.record.createdAt.localeCompare(a.record.createdAt) || b.record.id - a.record.id)
    .slice(0, most);
  const names = await namesOf(new Set(newest.map(({ record }) => record.productId)), queue, signal);
  return {
    total: pairs.length,
    pairs: newest.map(({ record, before }) => ({
      productId: record.productId,
      name: names.get(record.productId) ?? null,
      earlier: before,
      current: { url: record.url, record },
    })),
  };
}

/** Nothing where the product showed nothing before. */
function pairOf(
  record: ImageRecord,
  replaced: ImageRecord | undefined,
): { record: ImageRecord; before: KnownImage }[] {
  if (replaced !== undefined) {
    return [{ record, before: { url: replaced.url, record: replaced } }];
  }
  const url = record.replacedUrl;
  return url === null ? [] : [{ record, before: { url, record: null } }];
}

async function namesOf(
  wanted: ReadonlySet<string>,
  queue: Pick<Queue, 'coveragePage'>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string | null>> {
  const names = new Map<string, string | null>();
  for (let after: string | null = null; names.size < wanted.size; ) {
    const page: CoveredProduct[] = await queue.coveragePage({ after, limit: PRODUCTS_A_PAGE }, signal);
    for (const { productId, name } of page) if (wanted.has(productId)) names.set(productId, name);
    if (page.length < PRODUCTS_A_PAGE) break;
    after = page.at(-1)?.productId ?? null;
  }
  return names;
}
