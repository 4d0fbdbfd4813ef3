/** What people are told of products that were not queued. */
import type { Skipped } from './enqueue.ts';

/** So many images that were lost at once are a reload of the catalogue, and no wish for others. */
export function toldShownAgain(products: number, when: 'now' | 'by-run' = 'now'): string {
  const one = products === 1;
  const had = one ? '1 product had lost its image' : `${products} products had lost their images`;
  const show = when === 'now' ? (one ? 'shows' : 'show') : 'would show';
  return (
    `${had} and ${show} ${one ? 'it' : 'them'} again, at no cost: that many at once count as a reload of the catalogue. ` +
    'For new images: queue --product ID, or replace: all.'
  );
}

/** Says why a run that ends with nothing left to do leaves products without an image. */
export function warnOfSkipped(skipped: Skipped, warn: (message: string) => void): void {
  const states = [
    { count: skipped.failed, state: 'failed' },
    { count: skipped.cancelled, state: 'was cancelled' },
  ].filter(({ count }) => count > 0);
  for (const { count, state } of states) {
    const products = count === 1 ? '1 product is' : `${count} products are`;
    warn(`${products} left out because the last job ${state}. Use retry to bring them back.`);
  }
}
