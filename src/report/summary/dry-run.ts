/** What a dry run selected. */
import type { RunReport } from '../../engine/contract.ts';
import { formatUsd } from '../../money.ts';
import type { PeekedJob } from '../../queue/contract.ts';
import { markdownText, shownName } from '../escape.ts';
import { count } from '../words.ts';
import type { Block } from './blocks.ts';

/** A job that a dry run selected, with what would be sent and the most that it would cost. */
export interface SelectedJob {
  job: PeekedJob;
  prompt: string;
  costUsd: number;
}

export function selected(report: RunReport, jobs: readonly SelectedJob[]): Block {
  if (jobs.length === 0)
    return `Nothing would be done${report.stoppedDetail === null ? '.' : `: ${markdownText(report.stoppedDetail, 300)}`}`;
  return {
    before: [
      '### What a run would do',
      '',
      '| # | Product | Provider | Prompt | At most |',
      '|--:|:--|:--|:--|--:|',
    ].join('\n'),
    rows: jobs.map(
      ({ job, prompt, costUsd }, index) =>
        `| ${index + 1} | ${markdownText(shownName(job.product.name, job.product.id))} | ${markdownText(job.provider)} | ${markdownText(prompt, 400)} | ${formatUsd(costUsd)} |`,
    ),
    after: '',
    omitted: (rows) => `\n<sub>…and ${count(rows, 'more product')} in the log.</sub>`,
  };
}
