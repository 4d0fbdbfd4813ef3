/** What is looked up before a run, for nothing: keys, models, and what the balance of a prepaid account means. */
import { UserError } from '../../errors.ts';
import { formatUsd, type MicroUsd, microUsdToUsd } from '../../money.ts';
import { type PriceEstimate, ProviderError } from '../contract.ts';

export interface Account {
  /** The service's name, for people. */
  service: string;
  /** How the key is set, in words for a hint. */
  keySetting: string;
  /** Where credits are bought. */
  shop: string;
  microUsdPerCredit: MicroUsd;
}

/** A run is some dozens of images: that is when somebody wants to know. */
const FEW_IMAGES = 50;

/**
 * A warning when the credits last for a few images only.
 * @throws {UserError} `provider_config` when not even one could be paid.
 */
export function judgeBalance(
  { service, shop, microUsdPerCredit }: Account,
  credits: number,
  { microUsd }: PriceEstimate,
): string[] {
  const left = Math.floor((credits * microUsdPerCredit) / Math.max(microUsd, 1));
  const worth = formatUsd(microUsdToUsd(credits * microUsdPerCredit));
  if (left < 1) {
    throw new UserError(
      'provider_config',
      `${service} has ${credits} credits (${worth}) left for this key, less than one image costs.`,
      `Buy credits at ${shop}, or choose another provider.`,
    );
  }
  return left < FEW_IMAGES ? [`${service} has credits for ${left} more images (${credits}, ${worth}).`] : [];
}

/**
 * A free look before a run: a key that is refused stops it; a look that failed for another reason only warns.
 * @param what That is looked up: "The balance at …".
 * @param look Returns warnings; may throw a `UserError` of its own.
 * @throws {UserError} `provider_config`
 */
export async function lookAhead(
  signal: AbortSignal,
  { keySetting }: Pick<Account, 'keySetting'>,
  what: string,
  look: () => Promise<string[]>,
): Promise<string[]> {
  try {
    return await look();
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    if (error.failureClass === 'config') {
      throw new UserError('provider_config', error.message, `Check ${keySetting}.`);
    }
    return [`${what} could not be looked up (${error.message}); the run goes on.`];
  }
}
