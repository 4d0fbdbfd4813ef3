/** What is told of anything but a run of jobs: a setup, the doctor's checks, an error. */
import { toldShownAgain } from '../engine/start/told.ts';
import type { UserError } from '../errors.ts';
import { markdownText } from '../report/escape.ts';
import { count, jobsWaiting } from '../report/words.ts';
import type { CheckResult } from '../setup/doctor.ts';
import type { SetupStep } from '../setup/setup.ts';

const ICONS: Record<CheckResult['status'], string> = { ok: '✅', warn: '⚠️', fail: '❌', skipped: '⏭️' };

/** What setup has done, as a line for people. */
export function describeStep(step: Exclude<SetupStep, { type: 'plan' }>): string {
  switch (step.type) {
    case 'sql':
      return `The SQL of the queue is in place (contract ${step.version.contract}, revision ${step.version.revision}).`;
    case 'settings':
      return step.changed
        ? `The settings of ${step.file} are active.`
        : `The settings of ${step.file} were active already.`;
    case 'api':
      return "The project's API sees the new functions.";
    case 'bucket':
      return step.result === 'created' ? 'The storage bucket was created.' : 'The storage bucket is there.';
    case 'way-home':
      return wayHomeLine(step.warnings);
    case 'queued':
      return [
        `Queued ${count(step.count, 'product')} without an image.`,
        ...(step.shownAgain > 0 ? [toldShownAgain(step.shownAgain)] : []),
      ].join(' ');
    case 'status': {
      const { totalProducts, productsWithoutImages, pending, retry } = step.status;
      return `The catalogue has ${count(totalProducts, 'product')}, ${productsWithoutImages} without an image; ${jobsWaiting(pending + retry)}.`;
    }
  }
}

function wayHomeLine(warnings: readonly string[]): string {
  return ['An image would come home: upload and publication were tried and undone.', ...warnings].join(' ');
}

export function setupSummary(lines: readonly string[]): string {
  return `## ✅ The queue is set up\n\n${lines.map((line) => `- 🌿 ${markdownText(line, 500)}`).join('\n')}\n`;
}

/** What a move from the Python system does, or would do. */
export function planSummary(lines: readonly string[]): string {
  return `## 🚚 Moving from the Python system\n\n${lines.map((line) => `- ${markdownText(line, 500)}`).join('\n')}\n\n`;
}

export function checksSummary(results: readonly CheckResult[]): string {
  const failed = results.filter(({ status }) => status === 'fail').length;
  const title =
    failed === 0
      ? '## ✅ Everything that a run needs is there'
      : `## ❌ ${failed} of ${results.length} checks failed`;
  const rows = results.map(
    ({ name, status, detail, hint }) =>
      `| ${ICONS[status]} | ${markdownText(name)} | ${markdownText(detail, 500)} | ${markdownText(hint, 500)} |`,
  );
  return [title, '', '| State | Check | Found | What to do |', '|:-:|:--|:--|:--|', ...rows, ''].join('\n');
}

export function errorSummary(error: UserError): string {
  return [
    '## ❌ The run could not be made',
    '',
    `**${markdownText(error.message, 1000)}**`,
    '',
    `**What to do:** ${markdownText(error.hint, 1000)}`,
    '',
    `<sub>Error code <code>${error.code}</code></sub>`,
    '',
  ].join('\n');
}
