/** `cap`: what may be spent a day, in all or with one provider: shown, set, or taken away. */
import { dollars } from '../../config/fields.ts';
import { invalidInput } from '../../errors.ts';
import { formatUsd, type MicroUsd, microUsdToUsd } from '../../money.ts';
import type { DayCap } from '../../queue/contract.ts';
import { withQueue } from '../connect.ts';
import { step } from '../connection.ts';
import type { Output } from '../output.ts';
import { renderTable } from '../table.ts';
import type { Command } from './command.ts';
import { pausedProvider, refuseUnknown } from './pause.ts';

const NO_CAP = 'off';

export const cap: Command = async (context) => {
  const { invocation, host, output } = context;
  const change = capChange(invocation.operands);
  return withQueue(context, async ({ queue }) => {
    if (change === null) {
      const caps = await queue.caps(host.signal);
      output.document({ caps });
      output.lines(...capLines(caps, output));
      return 'ok';
    }
    const { provider, capMicroUsd } = change;
    await refuseUnknown(provider, queue, host.signal);
    const caps = await queue.setCap(provider, capMicroUsd, host.signal);
    const capUsd = capMicroUsd === null ? null : microUsdToUsd(capMicroUsd);
    output.document({ provider, capUsd, caps });
    step(output, `${provider === '' ? 'All providers together' : provider}: ${changeText(capUsd)}`);
    output.lines('', ...capLines(caps, output));
    return 'ok';
  });
};

export interface CapChange {
  /** '' = all together. */
  provider: string;
  /** null = the cap is taken away. */
  capMicroUsd: MicroUsd | null;
}

/**
 * `20`, `off`, `openai 5`, `openai off`; null for nothing, which only shows.
 * @throws {UserError} `input_invalid` for what is no amount, or cannot be the name of a provider.
 */
export function capChange(operands: readonly string[]): CapChange | null {
  const amount = operands.at(-1);
  if (amount === undefined) return null;
  const provider = pausedProvider(operands.length === 1 ? undefined : operands[0]);
  if (amount.toLowerCase() === NO_CAP) return { provider, capMicroUsd: null };
  const parsed = dollars().safeParse(amount);
  if (parsed.success) return { provider, capMicroUsd: parsed.data };
  throw invalidInput(
    'the cap',
    `${parsed.error.issues[0]?.message}, or ${NO_CAP}`,
    amount,
    `Write "cap 20" or "cap ${NO_CAP}" for all providers together, "cap openai 5" for one; "cap" alone shows all caps.`,
  );
}

function changeText(capUsd: number | null): string {
  if (capUsd === null) return 'no cap';
  return capUsd === 0 ? 'nothing may be spent' : `at most ${formatUsd(capUsd)} a day (UTC)`;
}

function capLines(caps: readonly DayCap[], { style, width }: Output): string[] {
  const usd = (amount: number | null) => (amount === null ? '–' : formatUsd(amount));
  return renderTable(
    [
      { title: 'today (UTC)', flexible: true },
      ...['cap', 'spent', 'reserved', 'left'].map((title) => ({ title, align: 'right' as const })),
    ],
    caps.map(({ provider, capUsd, spentUsd, reservedUsd, leftUsd }) => [
      provider === '' ? 'all together' : provider,
      capUsd === null ? 'none' : formatUsd(capUsd),
      usd(spentUsd),
      usd(reservedUsd),
      usd(leftUsd),
    ]),
    { style, width },
  );
}
