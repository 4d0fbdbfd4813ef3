/** A transcript as Markdown, fit for an issue. */
import { formatDuration } from '../report/words.ts';
import type { ShownExchange } from './shape.ts';

export interface Transcript {
  title: string;
  /** What a reader has to know first, a line each: [name, value]. Redacted, and safe for Markdown. */
  facts: readonly (readonly [name: string, value: string])[];
  exchanges: readonly ShownExchange[];
}

export function renderTranscript({ title, facts, exchanges }: Transcript): string {
  return [
    `# ${title}`,
    '',
    'Keys are replaced, headers that may tell whose account it is are hidden, and images are told by type and length.',
    '',
    ...facts.map(([name, value]) => `- **${name}:** ${value}`),
    '',
    ...(exchanges.length === 0 ? ['No request was made.', ''] : exchanges.flatMap(section)),
  ].join('\n');
}

function section(exchange: ShownExchange, index: number): string[] {
  const { headers, body, status, answerHeaders, answer, error } = exchange;
  return [
    `## ${index + 1}. \`${summaryLine({ ...exchange, error: null }).replaceAll('`', "'")}\``,
    '',
    'Request',
    '',
    ...block({ headers, body }),
    status === null ? 'No answer' : 'Answer',
    '',
    ...block(status === null ? { error } : { status, headers: answerHeaders, body: answer }),
  ];
}

/** "POST https://… → 200, 1.2 s" */
export function summaryLine({ method, url, status, answeredMs, endedMs, error }: ShownExchange): string {
  const ms = endedMs ?? answeredMs;
  const outcome = status === null ? `no answer${error === null ? '' : ` (${error})`}` : String(status);
  return `${method} ${url} → ${outcome}${ms === null ? '' : `, ${formatDuration(ms)}`}`;
}

function block(value: unknown): string[] {
  const text = JSON.stringify(value, null, 2);
  // JSON has no line that begins with a fence.
  return ['```json', text, '```', ''];
}
