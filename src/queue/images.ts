/** The SQL functions about images that exist, as typed calls: the history of a product and going back (sql/762). */
import { z } from 'zod';
import type { MicroUsd } from '../money.ts';
import { createCaller } from './call.ts';
import { JOB_STATUSES, type JobStatus } from './contract.ts';
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
  costMicroUsd: MicroUsd;
  /** What the product showed before it. */
  replacedUrl: string | null;
  createdAt: string;
  /** When a person chose to show it again; null = nobody did. */
  chosenAt: string | null;
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

/** Every call may be repeated. */
export interface ImageRecords {
  ofProduct(productId: string, limit: number, signal?: AbortSignal): Promise<ImagesOfProduct>;
  /** @param expectedUrl What the product shows; null: the image that is current by the queue's record. */
  revert(
    request: { productId: string; imageId: number; expectedUrl: string | null },
    signal?: AbortSignal,
  ): Promise<Reverted>;
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
  };
}

const text = z.string().nullable();
const number = z.number().nullable();

const recordRow = z
  .object({
    id: z.number(),
    job_id: z.number(),
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
    cost_microusd: z.number(),
    replaced_url: text,
    created_at: z.string(),
    chosen_at: text,
  })
  .transform(
    ({
      job_id,
      content_type,
      is_placeholder,
      cost_microusd,
      replaced_url,
      created_at,
      chosen_at,
      ...row
    }): ImageRecord => ({
      ...row,
      jobId: job_id,
      contentType: content_type,
      isPlaceholder: is_placeholder,
      costMicroUsd: cost_microusd,
      replacedUrl: replaced_url,
      createdAt: created_at,
      chosenAt: chosen_at,
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

const revertedRow = z
  .object({ answer: z.enum(REVERT_ANSWERS), message: text, shown_url: text })
  .transform(({ shown_url, ...row }): Reverted => ({ ...row, shownUrl: shown_url }));
