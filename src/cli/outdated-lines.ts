/** How prompts would change, as lines of a terminal. */
import type { OutdatedReport } from '../engine/contract.ts';
import { logLine, shownName } from '../report/escape.ts';
import { changesAlike, outdatedInWords, someOf } from '../report/prompt-diff.ts';
import { count } from '../report/words.ts';
import type { Output } from './output.ts';

const MOST_CHANGES = 20;

/** How prompts would change, as a diff. */
export function outdatedLines(report: OutdatedReport, { style }: Output): string[] {
  const groups = changesAlike(report.changes);
  const lines = groups
    .slice(0, MOST_CHANGES)
    .flatMap(({ removed, added, products }) => [
      style.bold(`${count(products.length, 'product')}: `) +
        logLine(someOf(products.map(({ productName, productId }) => shownName(productName, productId))), 200),
      ...removed.map((line) => `  ${style.red(`- ${logLine(line)}`)}`),
      ...added.map((line) => `  ${style.green(`+ ${logLine(line)}`)}`),
      '',
    ]);
  const others = groups.length - MOST_CHANGES;
  return [
    ...lines,
    ...(others > 0 ? [style.dim(`${count(others, 'more kind')} of change in report.json`), ''] : []),
    style.bold(outdatedInWords(report)),
    '',
  ];
}
