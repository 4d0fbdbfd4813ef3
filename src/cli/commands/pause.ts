/** `pause`: no more jobs are handed out for a provider, or for all of them. */

import { UserError } from '../../errors.ts';
import { providerNames } from '../../providers/registry.ts';
import type { Queue } from '../../queue/contract.ts';
import { withQueue } from '../connect.ts';
import { step } from '../connection.ts';
import { wholeNumber } from '../parse.ts';
import { nearestName } from '../suggest.ts';
import type { Command } from './command.ts';

const MAX_MINUTES = 527_040;

export const pause: Command = async (context) => {
  const { invocation, host, output } = context;
  const provider = pausedProvider(invocation.operands[0]);
  const minutes = wholeNumber(invocation, 'minutes', { min: 1, max: MAX_MINUTES }) ?? null;
  const reason = invocation.value('reason') || 'paused on the command line';
  return withQueue(context, async ({ queue }) => {
    await refuseUnknown(provider, queue, host.signal);
    await queue.pause(provider, reason, minutes === null ? null : minutes * 60, host.signal);
    output.document({ paused: provider === '' ? 'all' : provider, minutes, reason });
    step(
      output,
      `${provider === '' ? 'Everything' : provider} is paused ${minutes === null ? 'until "resume"' : `for ${minutes} min`}`,
    );
    return 'ok';
  });
};

/**
 * '' for all of them. Providers of other versions may be named too: a database serves several.
 * @throws {UserError} `input_invalid` for what cannot be the name of a provider.
 */
export function pausedProvider(name: string | undefined): string {
  if (name === undefined) return '';
  const wanted = name.toLowerCase().replaceAll('-', '_');
  const id = providerNames().available.get(wanted) ?? wanted;
  if (/^[a-z0-9][a-z0-9_.]{0,63}$/.test(id)) return id;
  throw new UserError(
    'input_invalid',
    `Expected the name of a provider but received ${JSON.stringify(name.slice(0, 80))}.`,
    'Name a provider such as placeholder, or none for all of them.',
  );
}

/**
 * A slip would leave a paid provider running. An own worker's provider is known once its name stands in the database.
 * @throws {UserError} `input_invalid` for a name that no provider has, with those that there are.
 */
export async function refuseUnknown(
  provider: string,
  queue: Pick<Queue, 'providers'>,
  signal: AbortSignal,
): Promise<void> {
  const ours = new Set(providerNames().available.values());
  if (provider === '' || ours.has(provider)) return;
  const known = [...new Set([...ours, ...(await queue.providers(signal))])];
  if (known.includes(provider)) return;
  const near = nearestName(provider, known);
  throw new UserError(
    'input_invalid',
    `There is no provider ${provider}.${near === null ? '' : ` Did you mean ${near}?`} Nothing was changed.`,
    `The providers are: ${known.join(', ')}.`,
  );
}
