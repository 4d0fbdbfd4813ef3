/** In a dry run with `replace: outdated`: how the prompts would change. */
import type { OutdatedReport } from '../../engine/contract.ts';
import { logLine, markdownText, shownName } from '../escape.ts';
import { changesAlike, outdatedInWords, someOf } from '../prompt-diff.ts';
import { count } from '../words.ts';
import { type Block, cutToSize } from './blocks.ts';

const MOST_GROUPS = 40;
/** Half of what a step's summary may have. */
const MAX_BYTES = 512 * 1024;
/** A fence begins a line, and every line here begins with a sign. */
const LONGEST_LINE = 400;

/** By itself, as Markdown. */
export function renderOutdated(report: OutdatedReport): string {
  return cutToSize([outdated(report) ?? ''], MAX_BYTES);
}

export function outdated(report: OutdatedReport | null): Block | null {
  if (report === null) return null;
  const title = `### ${outdatedInWords(report)}`;
  if (report.products === 0) return title;
  const groups = changesAlike(report.changes);
  return {
    before: title,
    rows: groups.slice(0, MOST_GROUPS).map(({ removed, added, products }) => {
      const names = products.map(({ productName, productId }) =>
        markdownText(shownName(productName, productId)),
      );
      const lines = [...removed.map((line) => `- ${line}`), ...added.map((line) => `+ ${line}`)];
      const shown = lines.map((line) => logLine(line, LONGEST_LINE));
      return `\n**${count(products.length, 'product')}**: ${someOf(names)}\n\n\`\`\`diff\n${shown.join('\n')}\n\`\`\``;
    }),
    after: groups.length > MOST_GROUPS ? more(groups.length - MOST_GROUPS) : '',
    omitted: more,
  };
}

const more = (groups: number) => `\n<sub>…and ${count(groups, 'more kind')} of change in report.json.</sub>`;
