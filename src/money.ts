/** Money is a whole number of micro-dollars everywhere inside; dollars appear only at the doors. */
export type MicroUsd = number;

const MICRO_USD_PER_USD = 1_000_000;

export function usdToMicroUsd(usd: number): MicroUsd {
  return Math.round(usd * MICRO_USD_PER_USD);
}

export function microUsdToUsd(microUsd: MicroUsd): number {
  return microUsd / MICRO_USD_PER_USD;
}

/** "$0.00", "$1.25", and four decimals below ten cents ("$0.0130"), so that a cheap image never reads as free. */
export function formatUsd(usd: number): string {
  return usd !== 0 && Math.abs(usd) < 0.1 ? `$${usd.toFixed(4)}` : `$${usd.toFixed(2)}`;
}
