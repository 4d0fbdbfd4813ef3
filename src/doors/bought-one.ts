/** What came of the first live call (buy-one.ts), in the words of all doors. */
import type { TrialEnd } from '../queue/contract.ts';
import { markdownText } from '../report/escape.ts';
import { renderTranscript, summaryLine } from '../transcript/render.ts';
import type { ShownExchange } from '../transcript/shape.ts';
import type { BoughtOne } from './buy-one.ts';

export interface BoughtOneTold {
  /** An image was made, and the product does not show it any more. */
  ok: boolean;
  product: { id: string; name: string } | null;
  provider: string;
  model: string;
  costUsd: number;
  imageUrl: string | null;
  /** How the adapter read the service's refusal. */
  failureClass: string | null;
  message: string | null;
  takenBack: TrialEnd['answer'] | null;
  /** A line for each request. */
  requests: string[];
}

export const TAKEN_BACK: Readonly<Record<TrialEnd['answer'], string>> = {
  taken_back:
    'Taken back: the product shows what it showed before, and its next job shows this image without buying it again',
  kept: 'Not taken back: somebody has set another image meanwhile, which stays; the new one is kept',
  gone: 'Not taken back: the product is gone; the image is kept',
  stays: 'Not taken back: the catalogue refused it, so the product shows the new image',
  no_image: 'The product shows what it showed before, and its job waits as before',
  open: 'The end could not be told to the queue: the job waits until its lease ends',
};

export function told(
  { provider, job, refusal, end, report }: BoughtOne,
  exchanges: readonly ShownExchange[],
): BoughtOneTold {
  const made = job?.result === 'succeeded';
  const failure = refusal ?? (job === null ? { failureClass: null, message: report.stoppedDetail } : job);
  return {
    ok: made && end !== null && ['taken_back', 'kept', 'gone'].includes(end.answer),
    product: job === null ? null : { id: job.productId, name: job.productName },
    provider: provider.id,
    model: provider.model,
    costUsd: report.costUsd,
    imageUrl: job?.imageUrl ?? null,
    failureClass: made ? null : failure.failureClass,
    message: made ? (end?.message ?? null) : (failure.message ?? 'No job was to be had.'),
    takenBack: end?.answer ?? null,
    requests: exchanges.map(summaryLine),
  };
}

/** As Markdown, fit for an issue. @param facts What a reader has to know first, redacted. */
export function boughtOneTranscript(
  facts: Readonly<Record<string, unknown>>,
  exchanges: readonly ShownExchange[],
): string {
  return renderTranscript({
    title: 'doctor --buy-one',
    facts: Object.entries(facts).flatMap(([name, value]) =>
      value === null ? [] : [[name, markdownText(wordsOf(value), 2_000)] as const],
    ),
    exchanges,
  });
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
