/**
 * The kinds of values that settings have. A zod message here is the "Expected …" of the error that people see; the shape
 * beside it (field-shape.ts) is what help, action.yml and files make of it.
 */
import { isIP } from 'node:net';
import { z } from 'zod';
import { KEY_EXPECTED, keyMistake } from '../key-text.ts';
import type { MicroUsd } from '../money.ts';
import { isPublicAddress } from '../net/public-address.ts';
import { isLoopback } from '../providers/shared/hosts.ts';
import { orList, shaped } from './field-shape.ts';

export const MAX_BUDGET_USD = 1_000_000;

export const text = (expected: string) => z.string({ error: expected });

export function choice<const Choices extends readonly [string, ...string[]]>(choices: Choices) {
  const schema = z.enum(choices, { error: `one of ${choices.join(', ')}` });
  return shaped(schema, { placeholder: 'NAME', accepts: orList(choices), typed: schema });
}

export function integer(min: number, max: number) {
  const expected = `a whole number from ${min} to ${max}`;
  const schema = text(expected)
    .regex(/^\d{1,15}$/, { error: expected })
    .transform(Number)
    .refine((value) => value >= min && value <= max, { error: expected });
  const typed = z.int({ error: expected }).min(min, { error: expected }).max(max, { error: expected });
  return shaped(schema, { placeholder: 'N', accepts: `${min} to ${max}`, typed });
}

/** A word in place of a number, such as auto. */
export function wordOrInteger<const Word extends string>(word: Word, min: number, max: number) {
  const error = `${word} or a whole number from ${min} to ${max}`;
  return shaped(z.union([z.literal(word), integer(min, max)], { error }), {
    placeholder: 'N',
    accepts: `${word}, or ${min} to ${max}`,
    typed: z.union([z.literal(word), z.int().min(min).max(max)], { error }),
  });
}

/** YAML 1.2's core schema, the spellings that GitHub's own `getBooleanInput` takes. */
export function boolean() {
  const expected = 'true or false';
  const schema = text(expected)
    .regex(/^(?:true|True|TRUE|false|False|FALSE)$/, { error: expected })
    .transform((value) => value.toLowerCase() === 'true');
  return shaped(schema, { placeholder: null, accepts: expected, typed: z.boolean({ error: expected }) });
}

/** Decimal dollars, turned into micro-dollars digit by digit: no floating point touches money. */
export function dollars() {
  const expected = `an amount in dollars from 0 to ${MAX_BUDGET_USD} with at most 6 decimals, such as 2.50`;
  const schema = text(expected)
    .regex(/^\d{1,7}(?:\.\d{1,6})?$/, { error: expected })
    .transform((value): MicroUsd => {
      const [whole = '', decimals = ''] = value.split('.');
      return Number(whole) * 1_000_000 + Number(decimals.padEnd(6, '0'));
    })
    .refine((microUsd) => microUsd <= MAX_BUDGET_USD * 1_000_000, { error: expected });
  const typed = z
    .number({ error: expected })
    .min(0, { error: expected })
    .max(MAX_BUDGET_USD, { error: expected });
  return shaped(schema, { placeholder: 'USD', accepts: null, typed });
}

/** A key, refused at the start when it was copied with something else. */
export function keyText(what: string) {
  const expected = `${what} of ${KEY_EXPECTED}`;
  return text(expected).superRefine((value, context) => {
    const mistake = keyMistake(value);
    if (mistake !== null) context.addIssue({ code: 'custom', message: expected, params: { mistake } });
  });
}

/** The characters that need no escaping in a URL; storage itself allows more. A key pasted here would fit too. */
export function bucketName() {
  const expected = 'a bucket name of 1 to 100 letters, digits, dots, hyphens and underscores';
  return text(expected)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, { error: expected })
    .refine((value) => !looksSecret(value), { error: expected });
}

/** A short name that goes into keys and, with dots between, into the names of artifacts. */
export function label() {
  const expected = 'a name of 1 to 60 letters, digits, hyphens and underscores';
  return text(expected)
    .regex(/^[A-Za-z0-9_-]{1,60}$/, { error: expected })
    .refine((value) => !looksSecret(value), { error: expected });
}

/** A name or a path: whether it can be read is seen when it is. */
export function catalogueName() {
  const expected = 'hemp, simple or the path of an SQL file';
  return text(expected).refine((value) => !looksSecret(value), { error: expected });
}

export function postgresUrl() {
  const expected = 'a Postgres connection string, postgresql://user:password@host:5432/postgres,';
  return (
    text(expected)
      // Whoever connects says which character of a password is to be encoded: a # or a slash makes it no address.
      .refine((value) => /^postgres(?:ql)?:\/\/./i.test(value), { error: expected })
      // A URL's reader would drop line breaks without a word, of the password too.
      .superRefine((value, context) => {
        const mistake = keyMistake(value.replaceAll(/[^\p{Cc}\s]/gu, 'x'));
        if (mistake !== null) context.addIssue({ code: 'custom', message: expected, params: { mistake } });
      })
  );
}

/** A secret as a whole. A text is sent there from a runner, which may stand in somebody's network: only the public internet is told. */
export function webhookUrl() {
  const expected = 'an https address of the public internet, such as https://hooks.slack.com/services/…,';
  return text(expected).refine(
    (value) => {
      const url = URL.parse(value);
      if (url === null || url.username !== '' || url.password !== '') return false;
      // A stand-in on this machine, by its address and without https.
      if (url.protocol === 'http:') return isLoopback(url.hostname) && literalOf(url) !== null;
      return url.protocol === 'https:' && isOutside(url);
    },
    { error: expected },
  );
}

/** The IP address that a host is written as. */
function literalOf({ hostname }: URL): string | null {
  const address = hostname.replace(/^\[|\]$/g, '');
  return isIP(address) === 0 ? null : address;
}

/** Neither this machine nor a private address. What another name stands for is looked at when something is sent there. */
function isOutside(url: URL): boolean {
  const literal = literalOf(url);
  return literal === null ? !/(?:^|\.)localhost\.?$/.test(url.hostname) : isPublicAddress(literal);
}

/** Keys and connection strings that were put into the wrong setting must not be echoed either. */
export function looksSecret(value: string): boolean {
  return /sb_secret_|\beyJ[\w-]{10,}\.|\bsk-[\w-]{10,}|:\/\/[^/\s]*:[^/\s]*@/.test(value);
}
