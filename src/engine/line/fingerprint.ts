/**
 * A request as one short value: all that decides what a provider is asked for. The same request is not bought twice; a
 * person who wants another picture raises `take`, which makes it another request.
 */
import type { ImageProvider, ImageRequest } from '../../providers/contract.ts';
import { sha256Hex } from '../../storage/key.ts';

/** What of a provider decides its requests. Its address does not: a gateway that moves makes no other pictures. */
export type Asked = Pick<ImageProvider, 'id' | 'asks' | 'settings'>;

/** The SHA-256 in hex of the product, the take, the texts, the provider, its model and each setting that is sent. */
export async function fingerprintOf(request: ImageRequest, { id, asks, settings }: Asked): Promise<string> {
  const { product, variation, take = 0, prompt, negativePrompt, stylePreset } = request;
  const all = {
    ...{ product: product.id, variation, take, prompt, negativePrompt, stylePreset },
    ...{ provider: id, model: asks?.model ?? settings?.model ?? null, sent: asks?.sent ?? settings ?? {} },
  };
  return sha256Hex(new TextEncoder().encode(JSON.stringify(inOrder(all))));
}

/** The same value with the fields of each object in one order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
}
