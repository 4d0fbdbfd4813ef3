/** What help, action.yml and files make of a setting's schema: a word for its value, what may be given, and its type. */
import { z } from 'zod';

export interface Shape {
  /** Stands for the value in help; null: a switch. */
  placeholder: string | null;
  /** What may be given, for people; null: the setting's sentence says enough. */
  accepts: string | null;
  /** The same value in files and requests, whose values have types. */
  typed: z.ZodType<Typed>;
}

const SHAPES = new WeakMap<z.ZodType, Shape>();
const PLAIN: Shape = { placeholder: 'TEXT', accepts: null, typed: z.string({ error: 'a text' }) };

export function shaped<Schema extends z.ZodType>(schema: Schema, shape: Partial<Shape>): Schema {
  SHAPES.set(schema, { ...PLAIN, ...shape });
  return schema;
}

export function shapeOf(schema: z.ZodType): Shape {
  return SHAPES.get(schema) ?? PLAIN;
}

/** "a, b or c" */
export function orList(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

type Typed = string | number | boolean | readonly string[];

/** Values of a file or a request as the texts that every door gives; what is not given is left out. */
export function textsOf(values: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = Object.entries(values).filter((entry) => entry[1] !== undefined && entry[1] !== null);
  return Object.fromEntries(given.map(([name, value]) => [name, asText(value as Typed)]));
}

export function asText(value: Typed): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}
