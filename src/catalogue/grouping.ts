/** Which rows are one product: variants, further images and translations belong to the product that they are part of. */
import { describeValue } from '../errors.ts';
import type { Draft } from './draft.ts';
import type { ColumnPlan } from './plan.ts';

export interface Grouped {
  /** One for each product, in the order of the file. */
  products: Draft[];
  /** How many rows became part of another one. */
  parts: number;
  /** Variants whose product is not in the file: they stand for themselves. */
  orphans: Draft[];
  problems: string[];
}

/** Joins the rows of each product. What a later row says fills what the earlier ones left open. */
export function groupRows(drafts: readonly Draft[], plan: ColumnPlan): Grouped {
  const grouped: Grouped = { products: [], parts: 0, orphans: [], problems: [] };
  const byId = new Map<string, Draft>();
  const bySku = new Map<string, Draft>();
  const byGroup = new Map<string, Draft>();
  const parentOfSku = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.id !== null && !byId.has(draft.id)) byId.set(draft.id, draft);
    if (draft.sku !== null && !bySku.has(draft.sku)) bySku.set(draft.sku, draft);
    for (const sku of draft.children) parentOfSku.set(sku, draft);
  }
  const seen = new Map<string, Draft>();
  let above: Draft | null = null;

  const ownerOf = (draft: Draft): Draft | null => {
    if (draft.parent !== null) {
      const parent = byId.get(draft.parent) ?? bySku.get(draft.parent);
      if (parent !== undefined && parent !== draft) return parent;
      if (draft.isPart) grouped.orphans.push(draft);
      return null;
    }
    const byChild = draft.sku === null ? undefined : parentOfSku.get(draft.sku);
    if (byChild !== undefined && byChild !== draft) return byChild;
    const twin = draft.id === null ? undefined : seen.get(draft.id);
    if (twin !== undefined) {
      if (draft.text.name === null || draft.text.name === twin.text.name || plan.repeatsId || draft.isPart)
        return twin;
      grouped.problems.push(
        `${draft.place}, id: ${describeValue(draft.id)} was already given on ${twin.place}`,
      );
      return null;
    }
    if (draft.isPart) return above;
    const isBare = draft.id === null && draft.text.name === null;
    return isBare && (draft.images.length > 0 || plan.repeatsId) ? above : null;
  };

  for (const draft of drafts) {
    const owner = ownerOf(draft) ?? groupOwner(draft, byGroup, byId);
    if (owner === null) {
      grouped.products.push(draft);
      above = draft;
      if (draft.id !== null) seen.set(draft.id, draft);
    } else {
      join(topOf(owner, bySku, byId), draft);
      grouped.parts += 1;
    }
  }
  return grouped;
}

/** Google's variants have ids of their own and a group in common: the group is the product. */
function groupOwner(
  draft: Draft,
  byGroup: Map<string, Draft>,
  byId: ReadonlyMap<string, Draft>,
): Draft | null {
  if (draft.group === null) return null;
  const owner = byGroup.get(draft.group);
  if (owner !== undefined) return owner;
  byGroup.set(draft.group, draft);
  const named = byId.get(draft.group);
  if (named === undefined || named === draft || named.group === draft.group) draft.id = draft.group;
  return null;
}

/** A variant of a variant belongs to the product at the top. */
function topOf(draft: Draft, bySku: ReadonlyMap<string, Draft>, byId: ReadonlyMap<string, Draft>): Draft {
  let top = draft;
  for (let steps = 0; steps < 3 && top.parent !== null; steps += 1) {
    const next = byId.get(top.parent) ?? bySku.get(top.parent);
    if (next === undefined || next === top) break;
    top = next;
  }
  return top;
}

function join(product: Draft, part: Draft): void {
  for (const field of ['name', 'description', 'industry', 'sub_industry', 'plant_part'] as const) {
    product.text[field] ??= part.text[field];
  }
  for (const [name, value] of Object.entries(part.attributes)) {
    if (!Object.hasOwn(product.attributes, name)) product.attributes[name] = value;
  }
  product.images.push(...part.images);
  product.problems.push(...part.problems);
  product.noAddress.push(...part.noAddress);
  for (const [column, image] of part.hidden) {
    // A row that is nothing but an address is an image of its product, whatever its column is called.
    if (part.text.name === null) product.images.push({ ...image, order: 0, place: part.place });
    else if (!product.hidden.has(column)) product.hidden.set(column, image);
  }
}
