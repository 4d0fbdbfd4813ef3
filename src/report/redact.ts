/** Takes secrets out of what leaves the process by ways that the runner does not mask: report files, summaries. */

/** Shorter texts are no secrets worth the name, and would blank out ordinary words. */
const MIN_SECRET_LENGTH = 6;
const MASK = '***';

/** The forms in which a secret turns up in other people's error messages. */
function formsOf(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    btoa(String.fromCharCode(...bytes)).replace(/=+$/, ''),
  ];
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
