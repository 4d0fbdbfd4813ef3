/** Takes secrets out of what leaves the process by ways that the runner does not mask: reports, rows, other logs. */

/** Shorter texts are no secrets worth the name, and would blank out ordinary words. */
const MIN_SECRET_LENGTH = 6;
const MASK = '***';

/** The forms in which a secret turns up in other people's error messages. */
function formsOf(secret: string): string[] {
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    ...base64Forms(new TextEncoder().encode(secret)),
  ];
}

/**
 * Base64 of three bytes at a time: inside a longer text (`Basic user:key`) the secret begins at any of the three
 * places, and what surely is its own are the whole groups from there.
 */
function base64Forms(bytes: Uint8Array): string[] {
  return [0, 1, 2]
    .map((start) => bytes.slice(start, start + Math.floor((bytes.length - start) / 3) * 3))
    .filter((groups) => groups.length >= MIN_SECRET_LENGTH)
    .map((groups) => btoa(String.fromCharCode(...groups)))
    .flatMap((base64) => [base64, base64.replaceAll('+', '-').replaceAll('/', '_')]);
}

/** A function that puts `***` in place of each secret, as it is and URL-, JSON- or base64-encoded. */
export function createRedactor(secrets: Iterable<string>): (text: string) => string {
  const forms = [
    ...new Set([...secrets].filter((secret) => secret.length >= MIN_SECRET_LENGTH).flatMap(formsOf)),
    // The longest first, so that a secret within another does not leave the rest of it behind.
  ].sort((a, b) => b.length - a.length);
  return (text) => forms.reduce((current, form) => current.replaceAll(form, MASK), text);
}

/** A copy in which every string, keys included, has passed through `redact`. */
export function redactDeep<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === 'string') return redact(value) as T;
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key), redactDeep(item, redact)]),
  ) as T;
}
