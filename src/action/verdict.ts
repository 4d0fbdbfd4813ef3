/** Whether a run lets its step fail, and the one annotation that says so. */
import type { FailOn } from '../config/settings.ts';
import type { JobReport, RunReport } from '../engine/contract.ts';
import { type StopSeverity, titleOf, WHY_STOPPED } from '../engine/report/why-stopped.ts';
import { shownName } from '../report/escape.ts';
import { verdictOf } from '../report/verdict.ts';
import { plainText } from '../text.ts';

export interface Judgement {
  fails: boolean;
  /** null when there is nothing to say. */
  annotation: { level: 'warning' | 'error'; title: string; message: string } | null;
}

/** Ends that an annotation names. */
const ANNOTATED: ReadonlySet<StopSeverity> = new Set(['failure', 'warning']);

const REASONS_SHOWN = 5;
const NAMES_SHOWN = 3;

export function judge(report: RunReport, failOn: FailOn): Judgement {
  const { fails } = verdictOf(report, failOn);
  const { stoppedReason } = report;
  const ending = ANNOTATED.has(WHY_STOPPED[stoppedReason].severity) ? titleOf(stoppedReason) : undefined;
  const unsuccessful = report.failed + report.retried;
  if (ending === undefined && unsuccessful === 0) return { fails, annotation: null };
  const title = [
    ending,
    unsuccessful === 0
      ? undefined
      : `${unsuccessful} of ${report.processed} ${report.processed === 1 ? 'product' : 'products'} got no image`,
  ];
  const reasons = reasonsOf(report.jobs);
  // A summary may be off or compact; the report always has all of them.
  const whole = reasons.length === 0 ? null : 'The whole list is in report.json (output report-path).';
  const message = [report.stoppedDetail, ...reasons, whole];
  return {
    fails,
    annotation: {
      level: fails ? 'error' : 'warning',
      title: title.filter((part) => part !== undefined).join(' · '),
      message: message.flatMap((line) => (line === null ? [] : [plainText(line, 400)])).join('\n'),
    },
  };
}

/** "3 × rate limited: Too many requests (Hemp rope, Hemp oil, …)", the most frequent first. */
function reasonsOf(jobs: readonly JobReport[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { result, failureClass, message, productName, productId } of jobs) {
    if (result !== 'failed' && result !== 'retried') continue;
    const reason = `${(failureClass ?? 'failed').replaceAll('_', ' ')}: ${plainText(message ?? 'no reason given', 200)}`;
    groups.set(reason, [...(groups.get(reason) ?? []), plainText(shownName(productName, productId), 60)]);
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const lines = sorted.slice(0, REASONS_SHOWN).map(([reason, names]) => {
    const more = names.length > NAMES_SHOWN ? ', …' : '';
    return `${names.length} × ${reason} (${names.slice(0, NAMES_SHOWN).join(', ')}${more})`;
  });
  const hidden = sorted.length - lines.length;
  return hidden > 0 ? [...lines, `…and ${hidden} other ${hidden === 1 ? 'reason' : 'reasons'}.`] : lines;
}
