/** Cells as text: blank marks are nothing, HTML and entities become what a reader sees, lists become lines. */
import { shownText } from '../prompts/text.ts';
import { isObject, listOf } from './json.ts';

/** What programs write where there is nothing. */
const BLANK =
  /^(?:n\s*\/\s*a|#n\/a|null|\(null\)|nil|undefined|\\n|-{1,3}|\u2013|\u2014|<null>|\(blank\))?$/i;
/** No reader reads further, and no prompt does either. */
const LONGEST_READ = 200_000;
const MARKED_UP = /<[a-z!/]|&(?:#|[a-z])/i;
/** Keys that name an object, such as a category. */
const NAME_KEYS = [
  'full_name',
  'fullName',
  'name',
  'title',
  'label',
  'value',
  'rendered',
  'raw',
  'en',
  'default',
] as const;
/** Between the levels of a category. */
const LEVELS = /\s*(?:>|\u00bb|\u203a)\s*|\s+\/\s+/;
/** The top of a shop's tree, which says nothing of a product. */
const ROOTS =
  /^(?:root catalog|default category|default|home|shop|shop all|all products|all|catalog|products)$/i;
const NO_CATEGORY = /^uncategori[sz]ed$/i;
/** Kinds of products in shops' own words: how one is sold, not what it is. */
const KINDS =
  /^(?:simple|variable|variation|configurable|grouped|bundle|virtual|downloadable|external|affiliate|subscription|physical|digital|regular|service|p|d|product|item|variant|\d+)(?:\s*,.*)?$/i;

export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === 'string' && BLANK.test(value.trim());
}

/** A cell as text on one line; null when it is blank. Numbers and lists are written out; objects go by their name. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'string') {
    if (isBlank(value)) return null;
    const text = MARKED_UP.test(value)
      ? shownText(value, LONGEST_READ)
      : value.toWellFormed().replaceAll(/\s+/g, ' ').trim();
    return isBlank(text) ? null : text;
  }
  const list = listOf(value);
  if (list.length > 0) {
    return list.flatMap((one) => textOf(one) ?? []).join(', ') || null;
  }
  if (!isObject(value)) return null;
  const key = NAME_KEYS.find((name) => !isBlank(value[name]));
  return key === undefined ? null : textOf(value[key]);
}

/** An attribute: as it is, but for what is blank, and for markup. Undefined = nothing. */
export function attributeOf(value: unknown): unknown {
  if (isBlank(value)) return undefined;
  if (typeof value === 'string') return textOf(value) ?? undefined;
  if (Array.isArray(value) && value.length === 0) return undefined;
  return value;
}

/** The levels of a category, from the top; several categories count as their first one. Empty = none. */
export function categoryOf(value: unknown, isPlural: boolean): string[] {
  const list = listOf(value);
  if (list.length > 0) return list.map((one) => categoryOf(one, false)).find((one) => one.length > 0) ?? [];
  const text = textOf(value);
  if (text === null || KINDS.test(text)) return [];
  // A comma ends a category only where several stand in one cell; one that belongs to a name has a backslash before it.
  const ways = isPlural ? text.split(/(?<!\\)\s*[,;|]\s*/) : [text];
  return ways.map(levelsOf).find((levels) => levels.length > 0) ?? [];
}

function levelsOf(way: string): string[] {
  const clean = way.replaceAll('\\,', ',');
  const isTree =
    /^(?:default category|shop all|root catalog|home)\//i.test(clean) || clean.split('/').length > 2;
  const levels = clean
    .split(isTree ? '/' : LEVELS)
    .map((level) => level.trim())
    .filter((level) => level !== '' && !NO_CATEGORY.test(level));
  // "Home" alone may be what a shop sells.
  const below = levels.filter((level) => !ROOTS.test(level));
  return below.length > 0 ? below : levels;
}
