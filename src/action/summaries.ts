/** The job summaries of what is not a run of jobs: a setup, the doctor's checks, an error. */
import type { UserError } from '../errors.ts';
import { markdownText } from '../report/escape.ts';
import type { CheckResult } from '../setup/doctor.ts';

const ICONS: Record<CheckResult['status'], string> = { ok: '✅', warn: '⚠️', fail: '❌', skipped: '⏭️' };

export function setupSummary(lines: readonly string[]): string {
  return `## ✅ The queue is set up\n\n${lines.map((line) => `- 🌿 ${markdownText(line, 500)}`).join('\n')}\n`;
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
