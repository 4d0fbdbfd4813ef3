/** The SQL functions about images that exist, as typed calls: history and going back (sql/762), images from elsewhere (764), what is stored (766). */
import { z } from 'zod';
import type { MicroUsd } from '../money.ts';
import { createCaller } from './call.ts';
import { type HeldJob, JOB_STATUSES, type JobStatus, type StoredImage } from './contract.ts';
import type { Rpc } from './transport.ts';

/** What a record of an image may be; sql/100_tables.sql tells what each means. */
export const IMAGE_STATES = [
  'current',
  'replaced',
  'alternative',
  'review',
  'rejected',
  'unused',
  'unsaved',
] as const;
export type ImageState = (typeof IMAGE_STATES)[number];

/** The record of an image that was made for a product. */
export interface ImageRecord {
  id: number;
  jobId: number;
  productId: string;
  /** 0 is the product's own image. */
  variation: number;
  state: ImageState;
  provider: string;
  model: string | null;
  prompt: string | null;
  /** null: it lies in no store; for the two below as well. */
  url: string | null;
  store: string | null;
  path: string | null;
  /** Hex; null, with what follows, of one that is known by its address alone. */
  sha256: string | null;
  bytes: number | null;
  contentType: string | null;
  width: number | null;
  height: number | null;
  isPlaceholder: boolean;
  /** As of `StoredImage`; `unknown` of one from elsewhere. */
  digitalSourceType: string;
  costMicroUsd: MicroUsd;
  /** What the product showed before it. */
  replacedUrl: string | null;
  createdAt: string;
  /** When a person chose to show it again; null = nobody did. */
  chosenAt: string | null;
  /** What it is for, by the routes of the run that made it; null = they said nothing. */
  role: string | null;
  /** Of the version of `prompts` with which it was asked for; null = none, or not made here. */
  promptsHash: string | null;
}

export interface ImagesOfProduct {
  /** null: the catalogue does not have it. */
  product: { name: string | null; imageUrl: string | null } | null;
  /** Its latest job. */
  job: { id: number; status: JobStatus } | null;
  /** The newest first. */
  images: ImageRecord[];
}

/**
 * `shown`: the product shows it now · `already`: it did before · `kept`: somebody has set another image, which stays · `gone`: the
 * product is · `refused`: the image or a job of the product forbids it · `failed`: the catalogue does not take it · `busy`: somebody
 * holds a lock; nothing has changed.
 */
export const REVERT_ANSWERS = ['shown', 'already', 'kept', 'gone', 'refused', 'failed', 'busy'] as const;
export interface Reverted {
  answer: (typeof REVERT_ANSWERS)[number];
  message: string | null;
  /** What the product shows now, as far as is known. */
  shownUrl: string | null;
}

/** A call whose image may lie in the store although no record names it. */
export type UnheardCall = HeldJob;

export interface StoredPage {
  images: ImageRecord[];
  /** Jobs that workers hold, or providers work on. */
  inHand: number;
}

/** What stands in the way of an image from elsewhere. */
export interface ImportState {
  productId: string;
  /** The catalogue has it. */
  isKnown: boolean;
  imageUrl: string | null;
  /** It shows an image that is no placeholder. */
  isReal: boolean;
  /** Of the image that it shows, where that is on record. */
  sha256: string | null;
  /** The image that is current by the queue's record, whatever the product shows. */
  currentId: number | null;
  currentSha256: string | null;
  /** Its latest job. */
  jobId: number | null;
  jobStatus: JobStatus | null;
  /** An image that was paid for waits to be shown by that job. */
  hasPaidImage: boolean;
}

/** An image that was made elsewhere, and lies in the store now. */
export interface ImageToImport extends StoredImage {
  /** null = nobody knows. */
  provider: string | null;
  model: string | null;
  prompt: string | null;
  warnings: readonly string[];
  /** Where it comes from, for people. */
  source: string;
  /** As its owner wrote it. */
  madeAt: string | null;
}

/**
 * `shown` · `kept`: the product shows something else by now, which stays · `gone`: the product is · `in_hand`: its job is worked on ·
 * `paid_image`: one that was paid for waits to be shown · `waiting`: the catalogue does not take it now, and the next run tries again ·
 * `failed`, `busy` (somebody holds a lock): nothing has changed.
 */
export const IMPORT_ANSWERS = [
  'shown',
  'kept',
  'gone',
  'in_hand',
  'paid_image',
  'waiting',
  'failed',
  'busy',
] as const;
export interface Imported {
  answer: (typeof IMPORT_ANSWERS)[number];
  message: string | null;
  jobId: number | null;
}

/** What a product, and the image that it shows, must be; all that is given. */
export interface ProductsWhere {
  /** As the catalogue has it, whatever its case; the two below as well. */
  industry?: string;
  subIndustry?: string;
  plantPart?: string;
  /** Who made the image, by the queue's record. */
  provider?: string;
  /** Since the image was made. */
  olderThanDays?: number;
}

/** Every call may be repeated. */
export interface ImageRecords {
  ofProduct(productId: string, limit: number, signal?: AbortSignal): Promise<ImagesOfProduct>;
  /** @param expectedUrl What the product shows; null: the image that is current by the queue's record. */
  revert(
    request: { productId: string; imageId: number; expectedUrl: string | null },
    signal?: AbortSignal,
  ): Promise<Reverted>;
  /** Records in the order of their ids. @param after The last id of the page before, 0 at first. */
  storedPage(request: { after: number; limit: number }, signal?: AbortSignal): Promise<StoredPage>;
  unheardCalls(signal?: AbortSignal): Promise<UnheardCall[]>;
  /** Those of a page of the catalogue; `after` of the answer is null at its end. @param limit Of the page, a thousand at most. */
  productsWhere(
    request: { where: ProductsWhere; after: string | null; limit: number },
    signal?: AbortSignal,
  ): Promise<{ ids: string[]; after: string | null }>;
  /** Shows current images again whose address the catalogue has lost. @param imageIds A hundred at most. */
  showLost(imageIds: readonly number[], signal?: AbortSignal): Promise<{ imageId: number; answer: string }[]>;
  /** @param productIds A thousand at most. */
  importStates(productIds: readonly string[], signal?: AbortSignal): Promise<ImportState[]>;
  /** @param expectedUrl What the product showed when it was looked at. @param token A fresh UUID for each image. */
  importImage(
    request: { productId: string; token: string; expectedUrl: string | null; image: ImageToImport },
    signal?: AbortSignal,
  ): Promise<Imported>;
}

export function createImageRecords(rpc: Rpc): ImageRecords {
  const call = createCaller(rpc);
  return {
    ofProduct: (productId, limit, signal) =>
      call(ofProductRow, 'product_images', { p_product_id: productId, p_limit: limit }, signal),
    revert: ({ productId, imageId, expectedUrl }, signal) =>
      call(
        revertedRow,
        'revert',
        { p_product_id: productId, p_image_id: imageId, p_expected_url: expectedUrl },
        signal,
      ),
    storedPage: ({ after, limit }, signal) =>
      call(storedPageRow, 'stored_page', { p_after: after, p_limit: limit }, signal),
    unheardCalls: (signal) => call(z.array(unheardRow), 'unheard_calls', {}, signal),
    productsWhere: ({ where, after, limit }, signal) => {
      const { subIndustry, plantPart, olderThanDays, ...same } = where;
      const asked = {
        ...same,
        sub_industry: subIndustry,
        plant_part: plantPart,
        older_than_days: olderThanDays,
      };
      return call(
        z.object({ ids: z.array(z.string()), after: z.string().nullable() }),
        'products_where',
        { p_where: asked, p_after: after, p_limit: limit },
        signal,
      );
    },
    showLost: (imageIds, signal) =>
      call(z.array(shownLostRow), 'show_lost', { p_image_ids: imageIds }, signal),
    importStates: (productIds, signal) =>
      call(z.array(importStateRow), 'import_states', { p_product_ids: productIds }, signal),
    importImage: ({ productId, token, expectedUrl, image }, signal) =>
      call(
        importedRow,
        'import_image',
        {
          p_product_id: productId,
          p_token: token,
          p_expected_url: expectedUrl,
          p_image: imageRow(image),
        },
        signal,
      ),
  };
}

function imageRow({
  contentType,
  digitalSourceType,
  checkedBy,
  madeAt,
  fingerprint: _,
  ...image
}: ImageToImport) {
  return {
    ...image,
    content_type: contentType,
    digital_source_type: digitalSourceType,
    checked_by: checkedBy ?? null,
    made_at: madeAt,
  };
}

const text = z.string().nullable();
const number = z.number().nullable();

const recordRow = z
  .object({
    id: z.number(),
    job_id: z.number(),
    product_id: z.string(),
    variation: z.number(),
    state: z.enum(IMAGE_STATES),
    provider: z.string(),
    model: text,
    prompt: text,
    url: text,
    store: text,
    path: text,
    sha256: text,
    bytes: number,
    content_type: text,
    width: number,
    height: number,
    is_placeholder: z.boolean(),
    digital_source_type: z.string(),
    cost_microusd: z.number(),
    replaced_url: text,
    created_at: z.string(),
    chosen_at: text,
    role: text.default(null),
    prompts_hash: text.default(null),
  })
  .transform(
    ({
      job_id,
      product_id,
      digital_source_type,
      content_type,
      is_placeholder,
      cost_microusd,
      replaced_url,
      created_at,
      chosen_at,
      prompts_hash,
      ...row
    }): ImageRecord => ({
      ...row,
      jobId: job_id,
      productId: product_id,
      digitalSourceType: digital_source_type,
      contentType: content_type,
      isPlaceholder: is_placeholder,
      costMicroUsd: cost_microusd,
      replacedUrl: replaced_url,
      createdAt: created_at,
      chosenAt: chosen_at,
      promptsHash: prompts_hash,
    }),
  );

const ofProductRow = z.object({
  product: z
    .object({ name: text, image_url: text })
    .transform(({ name, image_url }) => ({ name, imageUrl: image_url }))
    .nullable(),
  job: z.object({ id: z.number(), status: z.enum(JOB_STATUSES) }).nullable(),
  images: z.array(recordRow),
});

const storedPageRow = z
  .object({ images: z.array(recordRow), in_hand: z.number() })
  .transform(({ images, in_hand }): StoredPage => ({ images, inHand: in_hand }));

const unheardRow = z
  .object({ job_id: z.number(), token: z.string() })
  .transform(({ job_id, token }): UnheardCall => ({ jobId: job_id, token }));

const shownLostRow = z
  .object({ image_id: z.number(), answer: z.string() })
  .transform(({ image_id, answer }) => ({ imageId: image_id, answer }));

const revertedRow = z
  .object({ answer: z.enum(REVERT_ANSWERS), message: text, shown_url: text })
  .transform(({ shown_url, ...row }): Reverted => ({ ...row, shownUrl: shown_url }));

const importStateRow = z
  .object({
    product_id: z.string(),
    is_known: z.boolean(),
    image_url: text,
    is_real: z.boolean(),
    sha256: text,
    current_id: number,
    current_sha256: text,
    job_id: number,
    job_status: z.enum(JOB_STATUSES).nullable(),
    has_paid_image: z.boolean(),
  })
  .transform(
    (row): ImportState => ({
      productId: row.product_id,
      isKnown: row.is_known,
      imageUrl: row.image_url,
      isReal: row.is_real,
      sha256: row.sha256,
      currentId: row.current_id,
      currentSha256: row.current_sha256,
      jobId: row.job_id,
      jobStatus: row.job_status,
      hasPaidImage: row.has_paid_image,
    }),
  );

const importedRow = z
  .object({ answer: z.enum(IMPORT_ANSWERS), message: text, job_id: number })
  .transform(({ job_id, ...row }): Imported => ({ ...row, jobId: job_id }));
