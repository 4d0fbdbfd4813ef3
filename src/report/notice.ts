/**
 * What a chat is told of a run that went wrong: what happened, what to do, how far it came, and where to look. The text is
 * Slack's, which other chats read too; whatever comes from outside can neither format it nor call anybody.
 */
import type { RunReport } from '../engine/contract.ts';
import { titleOf, WHY_STOPPED } from '../engine/report/why-stopped.ts';
import { formatUsd } from '../money.ts';
import { plainText } from '../text.ts';
import { count, jobsWaiting } from './words.ts';

export interface StoppedProvider {
  provider: string;
  detail: string;
  standIn: string | null;
}

export interface News {
  stopped: readonly StoppedProvider[];
  /** So many runs of a schedule in a row made nothing although work waited; 0 = nothing to be told. */
  idleRuns: number;
}

type Told = Pick<
  RunReport,
  'run' | 'stoppedReason' | 'stoppedDetail' | 'succeeded' | 'failed' | 'retried' | 'remaining' | 'costUsd'
>;

const LONGEST_TEXT = 400;
const MOST_PROVIDERS = 5;

/** Whether a run by itself is worth telling of. */
export function hasNews(
  { stoppedReason }: Pick<RunReport, 'stoppedReason'>,
  stopped: News['stopped'],
): boolean {
  return stopped.length > 0 || WHY_STOPPED[stoppedReason].notifies;
}

export function noticeOf(report: Told, { stopped, idleRuns }: News): string {
  const { stoppedReason, stoppedDetail, succeeded, failed, retried, remaining, costUsd } = report;
  const isBudget = stoppedReason === 'budget';
  const named = stopped.slice(0, MOST_PROVIDERS);
  const titles = [
    named.length > 0 ? `${named.map(({ provider }) => chatText(provider)).join(', ')} was stopped` : null,
    named.length === 0 && stoppedReason === 'provider-stopped' ? titleOf(stoppedReason) : null,
    isBudget ? titleOf(stoppedReason) : null,
    idleRuns > 0 ? `${idleRuns} scheduled runs in a row made no image although work waits` : null,
  ];
  const happened = [
    ...named.map(({ provider, detail, standIn }) => {
      const instead = standIn === null ? '' : ` ${standIn} takes its place.`;
      return `${provider}: ${plainText(detail, LONGEST_TEXT)}${instead}`;
    }),
    named.length === 0 ? stoppedDetail : null,
  ];
  const todo = [
    named.length > 0 || stoppedReason === 'provider-stopped'
      ? 'Check the account, the key and the settings of the provider; the next run tries it again.'
      : null,
    isBudget
      ? 'Raise the budget (run-budget-usd, daily-budget-usd, or the cap in image_generation_provider), or wait for the next day (UTC).'
      : null,
    idleRuns > 0 ? 'Look at the log of this run; "doctor" names what is missing.' : null,
  ];
  const made = [
    `${count(succeeded, 'image')} made`,
    failed > 0 ? `${failed} failed` : null,
    retried > 0 ? `${retried} to be tried again` : null,
    jobsWaiting(remaining),
    `${formatUsd(costUsd)} spent`,
  ];
  return lines([
    `Hemp image generator: ${titles.filter((title) => title !== null).join('; ')}.`,
    ...happened.map((text) => (text === null ? null : chatText(text))),
    ...todo.map((text) => (text === null ? null : `What to do: ${text}`)),
    `This run: ${made.filter((part) => part !== null).join(', ')}.`,
    whereOf(report.run),
  ]);
}

/** Of a run that could not even begin. */
export function failureNotice(
  run: Pick<RunReport['run'], 'id' | 'url' | 'worker'>,
  { message, hint }: { message: string; hint: string },
  idleRuns: number,
): string {
  const title =
    idleRuns > 0
      ? `${idleRuns} scheduled runs in a row made no image although work waits`
      : 'a run could not be made';
  return lines([
    `Hemp image generator: ${title}.`,
    chatText(message),
    `What to do: ${chatText(hint)}`,
    whereOf(run),
  ]);
}

function whereOf({ id, url, worker }: Pick<RunReport['run'], 'id' | 'url' | 'worker'>): string {
  return url ?? chatText(`Run ${id ?? '?'} of ${worker}`);
}

function lines(texts: readonly (string | null)[]): string {
  return texts.filter((text) => text !== null && text !== '').join('\n');
}

/** One line of text from outside. Slack wants three characters escaped; an @ that others take for a call is cut off its name. */
function chatText(text: string): string {
  return plainText(text, LONGEST_TEXT)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u200b');
}
