/** `estimate`: what each provider would take for the products without a real image, one line each. */
import { type Estimate, estimatesOf } from '../../doors/estimate.ts';
import { formatUsd, type MicroUsd, microUsdToUsd } from '../../money.ts';
import type { QueueStatus } from '../../queue/contract.ts';
import { logLine } from '../../report/escape.ts';
import { catalogueOf, count, number } from '../../report/words.ts';
import { withConnection } from '../connect.ts';
import { settingsOf, surroundingsOf } from '../connection.ts';
import { wrap } from '../help.ts';
import type { Output } from '../output.ts';
import { PRICE_SETTINGS } from '../setting-options.ts';
import { renderTable } from '../table.ts';
import type { Command } from './command.ts';

export const estimate: Command = async (context) => {
  const { host, output } = context;
  const settings = settingsOf(context, PRICE_SETTINGS);
  return withConnection(context, async ({ queue, place }) => {
    const status = await queue.status(host.signal);
    const products = productsToMake(status);
    const estimates = estimatesOf(settings, products, surroundingsOf(context));
    const { totalProducts, productsWithPlaceholders } = status;
    output.document({
      place,
      products: { total: totalProducts, withoutRealImage: products, placeholders: productsWithPlaceholders },
      estimates: estimates.map(documentOf),
    });
    output.lines(...estimateLines(status, estimates, output));
    return 'ok';
  });
};

function productsToMake({ productsWithoutImages, productsWithPlaceholders }: QueueStatus): number {
  return productsWithoutImages + productsWithPlaceholders;
}

function documentOf(estimated: Estimate) {
  const { provider, model, price, totalMicroUsd, mostMicroUsd, freeImagesADay, problem } = estimated;
  const usd = (amount: MicroUsd | null) => (amount === null ? null : microUsdToUsd(amount));
  return {
    provider,
    model,
    imageUsd: usd(price?.microUsd ?? null),
    mostUsd: usd(price?.maxMicroUsd ?? null),
    totalUsd: usd(totalMicroUsd),
    totalMostUsd: usd(mostMicroUsd),
    freeImagesADay,
    basis: price?.basis ?? null,
    asOf: price?.asOf ?? null,
    source: price?.source ?? null,
    problem,
  };
}

export function estimateLines(
  status: QueueStatus,
  estimates: readonly Estimate[],
  { style, width, textWidth }: Pick<Output, 'style' | 'width' | 'textWidth'>,
): string[] {
  const products = productsToMake(status);
  const table = renderTable(
    [
      { title: 'provider' },
      { title: 'model', flexible: true },
      { title: 'an image', align: 'right' },
      { title: `all ${number(products)}`, align: 'right' },
      { title: 'basis' },
    ],
    estimates.map((estimated) => [
      estimated.provider,
      estimated.model ?? "the account's",
      usdText(estimated.price?.microUsd ?? null),
      usdText(estimated.totalMicroUsd),
      basisText(estimated, products),
    ]),
    { style, width },
  );
  const problems = estimates.flatMap(({ provider, problem }) =>
    problem === null ? [] : ['', ...wrap(logLine(`${provider}: ${problem}`), textWidth)],
  );
  return [
    style.bold(catalogueOf(status)),
    '',
    ...table,
    ...problems,
    '',
    ...wrap(CLOSING, textWidth).map((line) => style.dim(line)),
  ];
}

const CLOSING =
  'What an image usually costs, by prices that were looked up on that day. A run reserves the most that one can cost: "run --dry-run" shows it.';

function usdText(microUsd: MicroUsd | null): string {
  return microUsd === null ? '?' : formatUsd(microUsdToUsd(microUsd));
}

function basisText({ price, freeImagesADay }: Estimate, products: number): string {
  if (price === null) return 'nobody knows';
  if (freeImagesADay !== null) {
    const days = Math.ceil(products / Math.max(1, freeImagesADay));
    return `${number(freeImagesADay)} a day free${price.basis === 'free' ? `: ${count(days, 'day')}` : ''}`;
  }
  if (price.basis === 'table') return `table ${price.asOf}`;
  return price.basis === 'stated' ? 'max-price-usd' : 'free';
}
