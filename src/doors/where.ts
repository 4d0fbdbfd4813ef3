/** Products chosen by what the catalogue says of them, or by the image that they show: `queue --where`. */
import { describeValue, UserError } from '../errors.ts';
import { providerNames } from '../providers/registry.ts';
import type { ImageRecords, ProductsWhere } from '../queue/images.ts';

const MOST_DAYS = 36_500;
const PAGE = 1_000;

/** What each name of a condition asks for; a condition is `NAME=VALUE`. */
const NAMES = {
  industry: (value) => ({ industry: value }),
  'sub-industry': (value) => ({ subIndustry: value }),
  part: (value) => ({ plantPart: value }),
  provider: (value) => ({ provider: providerNames().available.get(value.toLowerCase()) ?? value }),
  'older-than': (value) => ({ olderThanDays: days(value) }),
} satisfies Record<string, (value: string) => ProductsWhere>;

/** Conditions that all must hold; null when none was given. @throws {UserError} `input_invalid` */
export function parseWhere(texts: readonly string[]): ProductsWhere | null {
  const where: ProductsWhere = {};
  const seen = new Set<string>();
  for (const text of texts) {
    const [, name = '', value = ''] = /^\s*([a-z-]+)\s*=\s*(.*?)\s*$/is.exec(text) ?? [];
    const known = Object.entries(NAMES).find(([key]) => key === name.toLowerCase());
    if (known === undefined || value === '' || seen.has(known[0])) {
      throw new UserError(
        'input_invalid',
        `Expected NAME=VALUE for --where, each name once, but received ${describeValue(text)}.`,
        `NAME is one of ${Object.keys(NAMES).join(', ')}: --where "industry=Food & Beverage" --where older-than=90.`,
      );
    }
    seen.add(known[0]);
    Object.assign(where, known[1](value));
  }
  return texts.length === 0 ? null : where;
}

function days(value: string): number {
  const number = Number(value.replace(/\s*d(?:ays?)?$/i, ''));
  if (Number.isInteger(number) && number >= 0 && number <= MOST_DAYS) return number;
  throw new UserError(
    'input_invalid',
    `Expected a whole number of days for --where older-than but received ${describeValue(value)}.`,
    'Write it as older-than=90: images that were made more than 90 days ago.',
  );
}

/** Ids in the order of the catalogue. @throws what the queue throws, or the signal's reason. */
export async function productsWhere(
  images: Pick<ImageRecords, 'productsWhere'>,
  where: ProductsWhere,
  most: number,
  signal: AbortSignal,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page: { ids: string[]; after: string | null } = await images.productsWhere(
      { where, after, limit: PAGE },
      signal,
    );
    ids.push(...page.ids);
    after = page.after;
  } while (after !== null && ids.length < most);
  return ids.slice(0, most);
}
