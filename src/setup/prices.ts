/** Whether prices are still what our tables say: what the account pays where its API tells, and what was billed lately. */
import { messageOf, UserError } from '../errors.ts';
import { formatUsd, type MicroUsd, microUsdToUsd } from '../money.ts';
import { type ImageAdapter, ProviderError } from '../providers/contract.ts';
import type { Queue } from '../queue/contract.ts';

export type PricedProvider = Pick<
  ImageAdapter,
  'id' | 'model' | 'price' | 'unitCostMicroUsd' | 'accountPrice'
>;

/** What differs by less is rounding. */
const DRIFT = 0.05;

/**
 * @returns What was compared, in words, and a warning for each price that has drifted.
 * @throws {UserError} `provider_config` when an image costs more than is reserved for it.
 */
export async function lookAtPrices(
  provider: PricedProvider,
  queue: Pick<Queue, 'billedLately'>,
  signal: AbortSignal,
): Promise<{ detail: string; warnings: string[] }> {
  const { id, model, price } = provider;
  if (price.basis === 'free') return { detail: `${id} costs nothing`, warnings: [] };
  const warnings: string[] = [];
  const told: { what: string; microUsd: MicroUsd }[] = [];
  const account = await accountPrice(provider, signal, warnings);
  if (account !== null) told.push({ what: `${id} tells for this account`, microUsd: account });
  const { images, microUsd } = await queue.billedLately(id, model, signal);
  if (images > 0) {
    const what = `the last ${images} images of ${model} were billed at, in 30 days,`;
    told.push({ what, microUsd: Math.round(microUsd / images) });
  }
  for (const { what, microUsd: found } of told) {
    if (found > provider.unitCostMicroUsd) throw tooDear(provider, what, found);
    const drift = found / price.microUsd - 1;
    if (Math.abs(drift) > DRIFT) {
      const percent = `${drift > 0 ? '+' : '−'}${Math.round(Math.abs(drift) * 100)} %`;
      warnings.push(
        `An image of ${id} (${model}) is ${usd(price.microUsd)} by the price of ${priceOf(price.asOf)}, and what ${what} is ${usd(found)} (${percent}).`,
      );
    }
  }
  const compared = told.length === 0 ? 'nothing was billed yet' : `${told.length} compared`;
  return { detail: `${usd(price.microUsd)} an image of ${id}, ${compared}`, warnings };
}

async function accountPrice(
  { id, accountPrice: ask }: PricedProvider,
  signal: AbortSignal,
  warnings: string[],
): Promise<MicroUsd | null> {
  try {
    return (await ask?.(signal)) ?? null;
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    warnings.push(`The price of ${id} could not be asked for (${messageOf(error)}).`);
    return null;
  }
}

function tooDear({ id, model, unitCostMicroUsd }: PricedProvider, what: string, found: MicroUsd): UserError {
  return new UserError(
    'provider_config',
    `An image of ${id} (${model}) costs more than is reserved for it: what ${what} is ${usd(found)}, reserved are ${usd(unitCostMicroUsd)}.`,
    `Set max-price-usd to ${microUsdToUsd(found)} or more, or choose another model.`,
  );
}

function priceOf(asOf: string | null): string {
  return asOf === null ? 'max-price-usd' : `our table (${asOf})`;
}

function usd(microUsd: MicroUsd): string {
  return formatUsd(microUsdToUsd(microUsd));
}
