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

/** Where the words stay, what makes the picture has changed. */
function linesOf({ prompt, model }: PromptChange): Pick<ChangedAlike, 'removed' | 'added'> {
  const after = prompt.after.split('\n');
  if (prompt.before === null) return { removed: [], added: after };
  const before = prompt.before.split('\n');
  const removed = before.filter((line) => !after.includes(line));
  const added = after.filter((line) => !before.includes(line));
  if (removed.length + added.length > 0) return { removed, added };
  return model.before === model.after
    ? { removed: [], added: ['the same words and model, with other settings'] }
    : { removed: [model.before], added: [model.after] };
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
