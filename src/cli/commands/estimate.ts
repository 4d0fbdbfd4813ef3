/** `estimate`: what each provider would take for the products without a real image, one line each. */
import type { Settings } from '../../config/settings.ts';
import { type Estimate, estimatesOf } from '../../doors/estimate.ts';
import { type RoutedEstimate, routedEstimates } from '../../doors/estimate-routes.ts';
import { formatUsd, type MicroUsd, microUsdToUsd } from '../../money.ts';
import type { Queue, QueueStatus } from '../../queue/contract.ts';
import { logLine } from '../../report/escape.ts';
import { catalogueOf, count, number } from '../../report/words.ts';
import { withConnection } from '../connect.ts';
import { type CommandContext, settingsOf, surroundingsOf } from '../connection.ts';
import { wrap } from '../help.ts';
import type { Output } from '../output.ts';
import { PRICE_SETTINGS } from '../setting-options.ts';
import { renderTable } from '../table.ts';
import type { Command } from './command.ts';

/** As many jobs as a look at a queue may hold. */
const SAMPLE = 1_000;

export const estimate: Command = async (context) => {
  const { host, output } = context;
  const settings = settingsOf(context, PRICE_SETTINGS);
  return withConnection(context, async ({ queue, place }) => {
    const status = await queue.status(host.signal);
    const products = productsToMake(status);
    const estimates = estimatesOf(settings, products, surroundingsOf(context));
    const routed = await routedPart(context, settings, products, queue);
    const { totalProducts, productsWithPlaceholders } = status;
    output.document({
      place,
      products: { total: totalProducts, withoutRealImage: products, placeholders: productsWithPlaceholders },
      estimates: estimates.map(documentOf),
      routed: routed.map((one) => ({ ...documentOf(one), products: one.products })),
    });
    output.lines(...estimateLines(status, estimates, output), ...routedLines(routed, output));
    return 'ok';
  });
};

/** By what a run would take first: the products of a project are read in no other way. */
async function routedPart(
  context: CommandContext,
  settings: Settings,
  products: number,
  queue: Pick<Queue, 'peek'>,
): Promise<RoutedEstimate[]> {
  if (settings.prompts.routes.length === 0) return [];
  const request = {
    limit: SAMPLE,
    offers: [{ provider: 'placeholder', unitCostMicroUsd: 0, any: true }],
    enqueue: { replace: 'placeholders' as const, productIds: null },
    ...{ runBudgetMicroUsd: null, dailyBudgetMicroUsd: null },
  };
  const { jobs } = await queue.peek(request, context.host.signal);
  return routedEstimates(settings, jobs, products, surroundingsOf(context));
}

export function routedLines(
  routed: readonly RoutedEstimate[],
  { style, width, textWidth }: Pick<Output, 'style' | 'width' | 'textWidth'>,
): string[] {
  if (routed.length === 0) return [];
  const table = renderTable(
    [
      { title: 'provider' },
      { title: 'model', flexible: true },
      { title: 'products', align: 'right' },
      { title: 'an image', align: 'right' },
      { title: 'all', align: 'right' },
    ],
    routed.map(({ provider, model, products, price, totalMicroUsd }) => [
      provider,
      model ?? "the account's",
      number(products),
      usdText(price?.microUsd ?? null),
      usdText(totalMicroUsd),
    ]),
    { style, width },
  );
  const totals = routed.map(({ totalMicroUsd }) => totalMicroUsd);
  const total = totals.some((one) => one === null)
    ? null
    : totals.reduce<MicroUsd>((sum, one) => sum + (one ?? 0), 0);
  const told = `${usdText(total)} in all. The shares are those of the first ${number(SAMPLE)} products that a run would take.`;
  return [
    '',
    style.bold('By prompts.routes'),
    '',
    ...table,
    '',
    ...wrap(told, textWidth).map((line) => style.dim(line)),
  ];
}

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
