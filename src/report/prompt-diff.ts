/** How prompts would change, line by line; products that change in the same way are told together. */
import type { OutdatedReport, PromptChange } from '../engine/contract.ts';
import { formatUsd } from '../money.ts';
import { count } from './words.ts';

/** Products whose prompts change alike. */
export interface ChangedAlike {
  removed: string[];
  added: string[];
  products: Pick<PromptChange, 'productId' | 'productName'>[];
}

/** The largest groups first. */
export function changesAlike(changes: readonly PromptChange[]): ChangedAlike[] {
  const groups = new Map<string, ChangedAlike>();
  for (const change of changes) {
    const { removed, added } = linesOf(change);
    const key = JSON.stringify([removed, added]);
    const group = groups.get(key) ?? { removed, added, products: [] };
    group.products.push(change);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.products.length - a.products.length);
}

/** Who makes it first, where that changes, then the words. */
function linesOf(change: PromptChange): Pick<ChangedAlike, 'removed' | 'added'> {
  const { model } = change;
  const words = wordsOf(change);
  if (model.before === model.after) {
    const isAlike = words.removed.length + words.added.length === 0;
    return isAlike ? { removed: [], added: ['the same words and model, with other settings'] } : words;
  }
  return { removed: [model.before, ...words.removed], added: [model.after, ...words.added] };
}

function wordsOf({ prompt }: PromptChange): Pick<ChangedAlike, 'removed' | 'added'> {
  const after = prompt.after.split('\n');
  if (prompt.before === null) return { removed: [], added: after };
  const before = prompt.before.split('\n');
  const removed = before.filter((line) => !after.includes(line));
  const added = after.filter((line) => !before.includes(line));
  return { removed, added };
}

/** "142 products would change, about $1.85" */
export function outdatedInWords({ products, estimatedCostUsd }: OutdatedReport): string {
  return products === 0
    ? 'No image is outdated: every one would be asked for as it was'
    : `${count(products, 'product')} would change, about ${formatUsd(estimatedCostUsd)}`;
}

/** "Rope, Mug and 12 more" */
export function someOf(names: readonly string[], most = 3): string {
  const others = names.length - most;
  return others > 0 ? `${names.slice(0, most).join(', ')} and ${others} more` : names.join(', ');
}
