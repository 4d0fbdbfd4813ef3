/**
 * Names the way of an image from a provider to a product by a hash. Whatever may keep the next image from coming home is
 * in it, and nothing else: when one of it changes, it is another way and has to be proven anew. No secret goes in.
 */
import { IMAGE_TYPES } from '../images/types.ts';
import type { ImageStore } from '../storage/contract.ts';
import { baseOf, sha256Hex } from '../storage/key.ts';
import type { Demand } from './demand.ts';

/** A description is for people, and bounded. */
const MOST_DESCRIBED = 20;

export interface Way {
  /** SHA-256 in hex. */
  key: string;
  /** What it stands for, for people. */
  description: Record<string, unknown>;
}

/**
 * @param definitions The hash of the catalogue's definitions.
 * @returns null where nobody knows what a provider asks for.
 */
export async function wayOf(
  { provider, asks, types }: Pick<Demand, 'provider' | 'asks' | 'types'>,
  store: Pick<ImageStore, 'id' | 'urlOf'>,
  definitions: string,
): Promise<Way | null> {
  if (asks === null) return null;
  const description = {
    provider,
    address: asks.address,
    model: asks.model,
    sent: asks.sent,
    content_types: types.map((type) => IMAGE_TYPES[type].contentType),
    store: store.id,
    shown_at: baseOf(store),
    catalogue: definitions,
  };
  const text = JSON.stringify(sorted(description));
  return { key: await sha256Hex(new TextEncoder().encode(text)), description };
}

/** One way for all models that a provider is asked for: with another model, or without one, it has to be proven anew. */
export async function wayOfAll(provider: string, ways: readonly Way[]): Promise<Way | null> {
  const [first, ...others] = ways;
  if (first === undefined || others.length === 0) return first ?? null;
  const keys = ways.map(({ key }) => key).sort();
  const models = ways.slice(0, MOST_DESCRIBED).map(({ description }) => description.model);
  const description = { ...first.description, provider, model: models.join(', '), sent: {} };
  return { key: await sha256Hex(new TextEncoder().encode(keys.join(' '))), description };
}

/** The same for the same content, in whatever order it was put together. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
