/** How far the catalogue is. A placeholder is not an image: real ones are counted first. */
import type { RunReport } from '../../engine/contract.ts';
import { catalogueParts } from '../words.ts';

const BAR_CELLS = 25;

export function progress({ status }: RunReport): string {
  if (status === null) return '### Catalogue\n\nIts progress could not be read.';
  if (status.totalProducts === 0) return '### Catalogue\n\nIt has no products.';
  // Rounded down, so that 100 % means every single one.
  const percent = Math.floor((status.productsWithRealImages / status.totalProducts) * 1000) / 10;
  const { real, placeholders, none } = catalogueParts(status);
  const told = [
    `🟩 **${real}** (${percent} %)`,
    placeholders === null ? null : `🟨 ${placeholders}`,
    none === null ? null : `⬜ ${none}`,
  ];
  return [
    '### Catalogue',
    bar([
      { square: '🟩', count: status.productsWithRealImages },
      { square: '🟨', count: status.productsWithPlaceholders },
      { square: '⬜', count: status.productsWithoutImages },
    ]),
    told.filter((part) => part !== null).join(' · '),
  ].join('\n\n');
}

/** A row of squares in proportion; whatever exists at all has at least one of them. */
function bar(parts: readonly { square: string; count: number }[]): string {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  const cells = parts.map(({ square, count }) => {
    const ideal = (count / total) * BAR_CELLS;
    return { square, ideal, shown: count === 0 ? 0 : Math.max(1, Math.floor(ideal)) };
  });
  const shown = () => cells.reduce((sum, cell) => sum + cell.shown, 0);
  const neediest = () => cells.reduce((a, b) => (b.ideal - b.shown > a.ideal - a.shown ? b : a));
  const excess = ({ shown, ideal }: (typeof cells)[number]) =>
    shown > 1 ? shown - ideal : Number.NEGATIVE_INFINITY;
  const richest = () => cells.reduce((a, b) => (excess(b) > excess(a) ? b : a));
  while (shown() < BAR_CELLS) neediest().shown++;
  while (shown() > BAR_CELLS) richest().shown--;
  return cells.map(({ square, shown: times }) => square.repeat(times)).join('');
}
