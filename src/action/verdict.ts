/** Whether a run lets its step fail, and the one annotation that says so. */
import type { FailOn } from '../config/settings.ts';
import type { JobReport, RunReport, StoppedReason } from '../engine/contract.ts';
import { shownName } from '../report/escape.ts';
import { type RunFailure, verdictOf } from '../report/verdict.ts';
import { plainText } from '../text.ts';

export interface Judgement {
  fails: boolean;
  /** null when there is nothing to say. */
  annotation: { level: 'warning' | 'error'; title: string; message: string } | null;
}

/** How a title says that the run itself could not go on. */
const RUN_ERRORS: Record<RunFailure, string> = {
  'provider-stopped': 'The provider cannot go on',
  'store-failed': 'The store takes no images',
  'database-lost': 'The database could not be reached any more',
  interrupted: 'The run was interrupted',
};

/** Ends that are right but that somebody should know of, because every later run will end so too. */
const RUN_WARNINGS: Partial<Record<StoppedReason, string>> = {
  budget: 'A budget is used up',
  paused: 'The provider is paused',
  'no-provider': 'Waiting jobs ask for a provider that this run does not have',
};

const REASONS_SHOWN = 5;
const NAMES_SHOWN = 3;

export function judge(report: RunReport, failOn: FailOn): Judgement {
  const { fails, runFailure } = verdictOf(report, failOn);
  const ending = runFailure === null ? RUN_WARNINGS[report.stoppedReason] : RUN_ERRORS[runFailure];
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
