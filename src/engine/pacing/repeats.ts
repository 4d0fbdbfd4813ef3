/** The same trouble with two different products in a row is no chance: the third one would have it too. */
import type { Product } from '../../queue/contract.ts';

export interface Repeats {
  /** True when the last one had the same reason, with a different product. */
  note(product: Product, reason: string): boolean;
  /** The row is broken. */
  forget(): void;
}

export function createRepeats(): Repeats {
  let last: { productId: string; reason: string } | null = null;
  return {
    note(product, reason) {
      const isRepeated = last !== null && last.reason === reason && last.productId !== product.id;
      last = { productId: product.id, reason };
      return isRepeated;
    },
    forget() {
      last = null;
    },
  };
}

/** What is left of a message without what differs from product to product: its name and id, addresses and numbers. */
export function reasonIn(message: string, { id, name }: Product): string {
  const own = [name, id].filter((words) => words.trim() !== '');
  return own
    .reduce((rest, words) => rest.replaceAll(words, '…'), message)
    .replace(/https?:\/\/\S+/g, '…')
    .replace(/[0-9a-f-]*\d[0-9a-f-]*/gi, '0');
}
