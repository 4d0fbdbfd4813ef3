/** The kinds of values that name providers: which names there are is known where the registry is. */
import { z } from 'zod';
import type { ProviderNames } from '../providers/registry.ts';
import { orList, shaped } from './field-shape.ts';
import { text } from './fields.ts';

export function providerName(names: ProviderNames) {
  const ids = [...new Set(names.available.values())];
  const expected = `one of ${ids.join(', ')}`;
  const schema = text(expected).transform((value, context) => {
    const wanted = normalName(value);
    const id = names.available.get(wanted);
    if (id !== undefined) return id;
    const advice = names.planned.includes(wanted)
      ? `${wanted} is not part of this version, but may be of a newer one.`
      : 'All but placeholder need a key or an address of their own; doctor names what is missing.';
    context.addIssue({ code: 'custom', message: expected, params: { advice } });
    return z.NEVER;
  });
  return shaped(schema, {
    placeholder: 'NAME',
    accepts: orList(ids),
    typed: z.string({ error: 'the name of a provider' }),
  });
}

/** Names of providers with commas or blanks between them, each kept once. */
export function providerList(names: ProviderNames) {
  const known = [...new Set(names.available.values())].join(', ');
  const expected = `a list of some of ${known}`;
  const schema = text(expected).transform((value, context) => {
    const ids = value
      .split(/[\s,]+/)
      .filter((name) => name !== '')
      .map((name) => names.available.get(normalName(name)));
    if (ids.length > 0 && ids.every((id) => id !== undefined)) return [...new Set(ids)];
    context.addIssue({
      code: 'custom',
      message: expected,
      params: { advice: 'They are asked in this order, with commas between them.' },
    });
    return z.NEVER;
  });
  const typed = z.union([z.string(), z.array(z.string())], { error: expected });
  return shaped(schema, { placeholder: 'NAMES', typed });
}

/** `DALL-E` → `dall_e` */
export function normalName(provider: string): string {
  return provider.toLowerCase().replaceAll('-', '_');
}
