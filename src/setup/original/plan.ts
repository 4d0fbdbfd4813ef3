/** The plan of a move, in lines for people. */
import { formatUsd, microUsdToUsd } from '../../money.ts';
import { count } from '../../report/words.ts';
import type { OriginalFacts } from './facts.ts';

const BECOMES: Readonly<Record<string, string>> = {
  pending: 'waiting',
  retry: 'waiting for another try',
  completed: 'completed',
  failed: 'failed',
  cancelled: 'closed: it shows no image',
  joined: "joined with the product's other waiting row",
  'no product': 'kept aside only: its product is not there',
};

export function planOf(facts: OriginalFacts): string[] {
  return [
    ...objectLines(facts),
    ...rowLines(facts),
    ...productLines(facts),
    ...moneyLines(facts),
    ...readerLines(facts),
    ...providerLines(facts),
  ];
}

function objectLines({ tables, functions, triggers }: OriginalFacts): string[] {
  const aside = [...tables.map(({ name }) => name), ...functions.map((name) => `${name}()`)];
  return [
    ...(aside.length === 0
      ? []
      : [`Put aside under names that end in _before_move, with all their rows: ${aside.join(', ')}.`]),
    ...triggers.map((trigger) => `Switched off: the trigger ${trigger}, which would abort product inserts.`),
  ];
}

function rowLines({ rows }: OriginalFacts): string[] {
  return rows.map(
    ({ was, becomes, count: n }) =>
      `${count(n, 'row')} ${was === '' ? 'without a state' : was} → ${BECOMES[becomes] ?? becomes}.`,
  );
}

function productLines({ products, to_be_shown: toBeShown, is_ours: isOurs }: OriginalFacts): string[] {
  if (isOurs) return [];
  const { total, real, stand_ins: standIns } = products;
  const missing = total - real;
  return [
    `${count(total, 'product')}: ${real} show an image, ${standIns} a placeholder that is dead or no picture of them, ${missing - standIns} nothing.`,
    ...(toBeShown === 0
      ? []
      : [
          `${count(toBeShown, 'image')} that the system had made and never shown will be shown: ${real + toBeShown} products show an image then, ${missing - toBeShown} do not.`,
        ]),
  ];
}

function moneyLines({ spent }: OriginalFacts): string[] {
  return spent.count === 0
    ? []
    : [
        `${formatUsd(microUsdToUsd(spent.microusd))} in ${count(spent.count, 'cost row')} go into the books on their days. The cost table stays as it is.`,
      ];
}

/** Whoever reads with the public key sees nothing of our tables. */
function readerLines({ tables }: OriginalFacts): string[] {
  const open = tables.filter(({ readers }) => readers.length > 0).map(({ name }) => name);
  if (open.length === 0) return [];
  return [
    `Readable with the public key today, and not any more: ${open.join(', ')}. A page that shows them stops. To let it see the progress again, after the move: create view public.image_progress as select * from public.image_generation_dashboard; grant select on public.image_progress to anon;`,
  ];
}

function providerLines({ providers }: OriginalFacts): string[] {
  return providers.map(({ name, cost, per_minute: minute, per_day: day }) => {
    const told = [
      cost === null ? null : `noted at $${Number(cost)} an image`,
      minute === null ? null : `${minute} a minute (images-per-minute)`,
      day === null ? null : `${day} a day`,
    ].filter((part) => part !== null);
    return `Its provider ${name}${told.length === 0 ? '' : `: ${told.join(', ')}`}. Set the input provider and its key; docs/moving-from-python.md has the names.`;
  });
}
