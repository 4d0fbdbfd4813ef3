/** One row of a file, read by the plan of its columns: what it tells of a product, and to which product it belongs. */
import { describeValue } from '../errors.ts';
import { plainName, type TextField } from './columns.ts';
import { type ImageAddress, imagesIn, looksLikeImage } from './image-cells.ts';
import { isObject } from './json.ts';
import type { ColumnPlan } from './plan.ts';
import type { SourceRow, SourceTable } from './table.ts';
import { attributeOf, categoryOf, isBlank, textOf } from './values.ts';

export interface Draft {
  place: string;
  /** Each with its place. */
  problems: string[];
  /** null = the row has none. */
  id: string | null;
  sku: string | null;
  text: Record<Exclude<TextField, 'id'>, string | null>;
  attributes: Record<string, unknown>;
  images: (ImageAddress & { order: number; place: string })[];
  /** The id, or the SKU, of the row that it belongs to. */
  parent: string | null;
  group: string | null;
  /** SKUs of its variants. */
  children: string[];
  /** It says of itself that it is a variant or an image of the product above. */
  isPart: boolean;
  /** By the number of the column: an address that the column's name does not tell to be an image. */
  hidden: Map<number, ImageAddress>;
  /** Cells of image columns that hold no address. */
  noAddress: { column: string; value: unknown }[];
}

/** What a row's kind is called when it is part of the product above. */
const PARTS = /^(?:.*\bvariation\b.*|variant|sku|rule|image|video)$/i;
const NAMED_LIKE_IMAGE = /image|img|photo|foto|picture|bild|pic(?:s|\d|$)|media|thumb|visual|shot|artwork/;
const IMAGE_ORDER_STEP = 1_000;

export function draftOf(row: SourceRow, { columns }: SourceTable, plan: ColumnPlan): Draft {
  const idAt = plan.idsAt.find((at) => !isBlank(row.values[at])) ?? -1;
  const draft: Draft = {
    place: row.place,
    problems: extraFields(row, columns.length),
    id: idOf(row.values[idAt]),
    sku: textOf(row.values[plan.skuAt]),
    text: { name: null, description: null, industry: null, sub_industry: null, plant_part: null },
    attributes: {},
    images: [],
    parent: null,
    group: null,
    children: [],
    isPart: false,
    hidden: new Map(),
    noAddress: [],
  };
  const idProblem = badId(row.values[idAt]);
  if (idProblem !== null) draft.problems.push(`${row.place}, ${idProblem}`);
  const used = readText(draft, row, columns, plan);
  const pairs = new Map<string, { name?: unknown; value?: unknown }>();
  let position = 0;
  for (const [at, role] of plan.roles.entries()) {
    const value = row.values[at];
    const column = columns[at] ?? '';
    if (at === idAt || used.has(at) || value === undefined) continue;
    if (role.kind === 'image') {
      const found = imagesIn(value);
      for (const image of found)
        draft.images.push({ ...image, order: role.rank * IMAGE_ORDER_STEP, place: row.place });
      if (found.length === 0) unreadImage(draft, column, value, role.isSure);
    } else if (role.kind === 'image-position') position = Number(textOf(value) ?? 0) || 0;
    else if (role.kind === 'parent') draft.parent = parentOf(value);
    else if (role.kind === 'group') draft.group = textOf(value);
    else if (role.kind === 'children') draft.children = childSkus(value);
    else if (role.kind === 'row-type') draft.isPart = PARTS.test(textOf(value) ?? '');
    else if (role.kind === 'pair') pairs.set(role.of, { ...pairs.get(role.of), [role.half]: value });
    else if (role.kind === 'attributes') readAttributes(draft, value, column);
    else readOther(draft, at, column, value);
  }
  for (const { name, value } of pairs.values()) {
    // Shopify's product without options has one all the same.
    if (value !== 'Default Title') addAttribute(draft, textOf(name) ?? '', value);
  }
  for (const image of draft.images) image.order += position;
  return draft;
}

/** A row may be shorter than the header, but what is behind its end has no name. */
function extraFields({ place, values }: SourceRow, columns: number): string[] {
  return values.length > columns && values.slice(columns).some((value) => !isBlank(value))
    ? [`${place}: expected ${columns} fields, as in the header, but received ${values.length}`]
    : [];
}

function idOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? textOf(value) : null;
}

function badId(value: unknown): string | null {
  const isGood = isBlank(value) || typeof value === 'string' || Number.isSafeInteger(value);
  return isGood ? null : `id: expected an id of 1 to 200 characters but received ${describeValue(value)}`;
}

/** The first column of each field that has text, as numbers of columns; the others become attributes. */
function readText(
  draft: Draft,
  { values }: SourceRow,
  columns: readonly string[],
  plan: ColumnPlan,
): Set<number> {
  const used = new Set<number>();
  for (const [field, places] of plan.textAt) {
    if (field === 'id') continue;
    for (const at of places) {
      if (field === 'industry') {
        const [first, ...rest] = categoryOf(
          values[at],
          /(?:ies|ections|types)$/.test(plainName(columns[at] ?? '')),
        );
        if (first === undefined) continue;
        draft.text.industry = first;
        if (rest.length > 0) draft.text.sub_industry = rest.join(' > ');
      } else {
        const text = textOf(values[at]);
        if (text === null) continue;
        draft.text[field] = text;
      }
      used.add(at);
      break;
    }
  }
  return used;
}

function unreadImage(draft: Draft, column: string, value: unknown, isSure: boolean): void {
  if (isBlank(value) || value === false || value === 0) return;
  if (
    typeof value === 'string' &&
    /^(?:none|no|false|0|no[ _-]?(?:image|selection)|nan|missing|\[\]|\{\})$/i.test(value.trim())
  )
    return;
  if (Array.isArray(value) && value.length === 0) return;
  if (isSure) draft.noAddress.push({ column, value });
  addAttribute(draft, column, value);
}

/** WooCommerce names a parent `id:101`, or by its SKU. */
function parentOf(value: unknown): string | null {
  const text = textOf(isObject(value) ? (value.id ?? value.sku) : value)?.replace(/^id:\s*/i, '') ?? null;
  return text === '0' ? null : text;
}

/** Magento: `sku=TEE-S,size=S|sku=TEE-M,size=M`. */
function childSkus(value: unknown): string[] {
  return [...(textOf(value) ?? '').matchAll(/(?:^|\|)\s*sku=([^,|]+)/g)].map(([, sku = '']) => sku.trim());
}

function readAttributes(draft: Draft, value: unknown, column: string): void {
  if (isBlank(value)) return;
  const parsed = typeof value === 'string' ? jsonOf(value) : value;
  if (Array.isArray(parsed)) {
    for (const one of parsed) {
      // WooCommerce: [{"name": "Weight", "options": ["10 kg"]}].
      if (isObject(one))
        addAttribute(draft, textOf(one.name) ?? '', one.options ?? one.option ?? one.value ?? one.values);
      else addAttribute(draft, column, one);
    }
  } else if (isObject(parsed)) {
    for (const [key, one] of Object.entries(parsed)) addAttribute(draft, key, one);
  } else {
    draft.problems.push(
      `${draft.place}, attributes: expected a JSON object, such as {"colour": "green"} but received ${describeValue(value)}`,
    );
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller says so.
    return null;
  }
}

function readOther(draft: Draft, at: number, column: string, value: unknown): void {
  if (looksLikeImage(value, NAMED_LIKE_IMAGE.test(plainName(column)))) {
    const [image] = imagesIn(value);
    if (image !== undefined) draft.hidden.set(at, image);
  }
  // A variant of a shop's JSON may have the only picture.
  if (plainName(column) === 'variants' || plainName(column) === 'variations') {
    for (const image of imagesIn(variantImages(value))) {
      draft.images.push({ ...image, order: 400 * IMAGE_ORDER_STEP, place: draft.place });
    }
  }
  addAttribute(draft, column, value);
}

function variantImages(value: unknown): unknown[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isObject).map(({ image, featured_image, images, image_url }) => {
    return [image, featured_image, images, image_url].find((one) => !isBlank(one)) ?? null;
  });
}

/** Columns of one name keep their values side by side. */
function addAttribute(draft: Draft, name: string, value: unknown): void {
  const attribute = attributeOf(value);
  if (attribute === undefined) return;
  let free = name;
  for (let again = 2; Object.hasOwn(draft.attributes, free); again += 1) {
    if (draft.attributes[free] === attribute) return;
    free = `${name} ${again}`;
  }
  if (free !== '') draft.attributes[free] = attribute;
}
