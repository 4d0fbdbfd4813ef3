/** What a service answered, as adapters read it: its JSON, its images, its words for people, and how much of them is taken. */
import { DEFAULT_LIMITS } from '../../images/guards.ts';
import { decodeBase64, type LiftedBody } from './base64.ts';
import type { WholeAnswer } from './transfer.ts';

/** What a server answered; images in it are lifted out where the request said under which key they come. */
export interface HttpAnswer extends WholeAnswer, LiftedBody {
  /** The texts of the request, which an error may repeat. */
  asked?: readonly string[];
}

/** An image as bytes. */
export const MAX_IMAGE_BYTES = DEFAULT_LIMITS.maxBytes;
/** An image as base64 inside of JSON. */
export const MAX_IMAGE_JSON_BYTES = Math.ceil((MAX_IMAGE_BYTES * 4) / 3) + 64 * 1024;
/** Answers without an image: states, models, balances. */
export const MAX_JSON_BYTES = 1024 * 1024;

/** So much of a server's own words goes into a message. */
const LONGEST_WORDS = 500;

/** A JSON body of what is given: a field that is null is left to the service. */
export function jsonBody<T extends Readonly<Record<string, unknown>>>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], null> } {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return given as { [K in keyof T]?: Exclude<T[K], null> };
}

/** The JSON of a body; undefined when it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * The bytes of an image that stands as base64 under the answer's `base64Field`.
 * @param text What the field holds: its own text, or the name of what was lifted out of it.
 * @returns null when that is no base64, half of it, or nothing.
 */
export function imageIn(
  { lifted }: Pick<HttpAnswer, 'lifted'>,
  text: string,
): Uint8Array<ArrayBuffer> | null {
  const bytes = lifted.get(text) ?? decodeBase64(text);
  return bytes?.byteLength === 0 ? null : bytes;
}

/** As much of a body as `excerpt` looks at. */
const EXCERPT_BYTES = 64 * 1024;

/** A body as words for a message, not yet redacted or shortened: of an HTML page its text, of other bytes how many. */
export function excerpt(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, EXCERPT_BYTES));
  if (/\ufffd\ufffd|\0/.test(text)) return `${bytes.byteLength} bytes that are no text`;
  return text
    .replace(/<(style|script)\b[^>]*>[^<]*/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Short enough for a row and for a line of a log. */
export function shorten(text: string): string {
  return text.length > LONGEST_WORDS ? `${text.slice(0, LONGEST_WORDS - 1).toWellFormed()}…` : text;
}
