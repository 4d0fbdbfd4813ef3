/** A product as the catalogue keeps it, and what of a file's row cannot be one. */
import { z } from 'zod';
import { describeValue } from '../errors.ts';
import type { Draft } from './draft.ts';

/** A row of `public.products`. */
export interface CatalogueProduct {
  id: string;
  name: string;
  description: string | null;
  industry: string | null;
  sub_industry: string | null;
  plant_part: string | null;
  attributes: Record<string, unknown>;
  image_url: string | null;
}

export const LONGEST_DESCRIPTION = 20_000;

const words = (expected: string, max: number) =>
  z
    .string({ error: expected })
    .max(max, { error: `at most ${max} characters` })
    .refine((value) => !value.includes('\u0000'), { error: 'text without the character U+0000' })
    .transform((value) => value.toWellFormed());
const required = (expected: string, max: number) =>
  words(expected, max).refine((value) => value !== '', { error: expected });
const optional = (max: number) => words('text', max).nullable();

const productSchema = z.object({
  id: required('an id of 1 to 200 characters', 200),
  name: required('a name', 500),
  description: optional(LONGEST_DESCRIPTION),
  industry: optional(200),
  sub_industry: optional(200),
  plant_part: optional(200),
  attributes: z.record(z.string(), z.json()),
  image_url: optional(2048),
});

/** A product, or the problems of its row, each with its place. */
export function productOf(draft: Draft): CatalogueProduct | string[] {
  const { place, problems, id, text, attributes, images } = draft;
  const [image] = [...images].sort((a, b) => a.order - b.order);
  const values = {
    id,
    ...text,
    description: text.description?.slice(0, LONGEST_DESCRIPTION) ?? null,
    attributes,
    image_url: image?.url ?? null,
  };
  const parsed = productSchema.safeParse(values);
  const found = parsed.success
    ? problems
    : [...problems, ...parsed.error.issues.map((issue) => `${place}, ${describeIssue(issue, values)}`)];
  // A row whose id is wrong is told once.
  const told = found.filter(
    (problem, _, all) =>
      !problem.includes(', id: expected') || problem === all.find((one) => one.includes(', id: expected')),
  );
  return parsed.success && told.length === 0 ? parsed.data : told;
}

function describeIssue(issue: z.core.$ZodIssue, values: Readonly<Record<string, unknown>>): string {
  const field = String(issue.path[0]);
  return `${field}: expected ${issue.message} but received ${describeValue(values[field])}`;
}
