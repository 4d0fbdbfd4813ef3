/** `mode: buy-one`: the checks of the doctor, then the first live call, told in log and summary. */
import type { Settings } from '../config/settings.ts';
import { type BoughtOneTold, TAKEN_BACK } from '../doors/bought-one.ts';
import { formatUsd } from '../money.ts';
import { redactDeep } from '../redact.ts';
import { markdownText, safeHttpsUrl, shownName } from '../report/escape.ts';
import { plainText } from '../text.ts';
import type { ActionDependencies } from './contract.ts';

/** Half of what a step's summary may have. */
const MOST_TRANSCRIPT = 500_000;

/** @throws {import('../errors.ts').UserError} before anything is spent. */
export async function buyOneImage(
  settings: Settings,
  { host, redact, buyOne }: ActionDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { told, transcript } = redactDeep(await buyOne(settings, signal), redact);
  for (const request of told.requests) host.info(request);
  host.info(`${resultOf(told)}${endOf(told)}`);
  host.setOutput('stopped-reason', 'buy-one');
  host.setOutput('cost-usd', told.costUsd);
  host.setOutput('succeeded', told.imageUrl === null ? 0 : 1);
  if (settings.summary !== 'off') await host.writeSummary(summaryOf(told, transcript));
  if (told.ok) return;
  host.annotate(
    'error',
    'The first live call has not worked',
    plainText(`${resultOf(told)}${endOf(told)}`, 600),
  );
  host.fail();
}

function resultOf({
  product,
  imageUrl,
  costUsd,
  provider,
  model,
  message,
  failureClass,
}: BoughtOneTold): string {
  const who = model === '' ? provider : `${provider} (${model})`;
  if (imageUrl !== null && product !== null) {
    return `${who} has made an image for ${shownName(product.name, product.id)}, for ${formatUsd(costUsd)}.`;
  }
  const read = failureClass === null ? '' : ` (read as ${failureClass})`;
  return `${who} has made no image: ${message ?? 'no job was to be had.'}${read} ${formatUsd(costUsd)} was spent.`;
}

function endOf({ takenBack }: BoughtOneTold): string {
  return takenBack === null ? '' : ` ${TAKEN_BACK[takenBack]}.`;
}

function summaryOf(told: BoughtOneTold, transcript: string): string {
  const url = safeHttpsUrl(told.imageUrl);
  const whole = transcript.length <= MOST_TRANSCRIPT;
  return [
    `## ${told.ok ? '✅' : '❌'} The first live call`,
    markdownText(`${resultOf(told)}${endOf(told)}`, 1_500),
    ...(url === null ? [] : [`<img src="${url}" width="320" alt="The image that was made">`]),
    ...(whole ? [`<details><summary>What was said</summary>\n\n${transcript}\n\n</details>`] : []),
    '',
  ].join('\n\n');
}
