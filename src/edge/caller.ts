/** Who may call: whoever holds a secret key of the project, since a call writes and can spend money. */
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { classifyKey, type KeyKind } from '../supabase/keys.ts';
import { HttpRefusal } from './answers.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const keysByName = z.record(z.string(), z.string());

/** The project's own secret keys, as the platform gives them: the new ones as JSON by name, the legacy one as it is. */
export function projectKeys(environment: Environment): string[] {
  const { SUPABASE_SECRET_KEYS, SUPABASE_SECRET_KEY, SUPABASE_SERVICE_ROLE_KEY } = environment;
  return [
    ...parseKeys(SUPABASE_SECRET_KEYS ?? ''),
    SUPABASE_SECRET_KEY ?? '',
    SUPABASE_SERVICE_ROLE_KEY ?? '',
  ]
    .map((key) => key.trim())
    .filter(isSecret);
}

function parseKeys(json: string): string[] {
  try {
    return Object.values(keysByName.parse(JSON.parse(json)));
  } catch {
    // Not set, or nothing that keys could be read from: without any key nobody is let in, which says so.
    return [];
  }
}

function isSecret(key: string): boolean {
  const kind = classifyKey(key);
  return kind === 'secret' || kind === 'legacy_service_role';
}

/**
 * The key that the caller has shown, which is one of `keys`. The queue is driven with this very key: one that was
 * revoked in the dashboard and still stands in the worker's environment is refused by the project's API.
 * @param example A request that would be let in, for whoever is not.
 * @throws {HttpRefusal} 401 or 403.
 * @throws {UserError} `input_missing` when the function knows no key: then nobody is let in.
 */
export async function authenticate(
  headers: Headers,
  keys: readonly string[],
  example: string,
): Promise<string> {
  if (keys.length === 0) throw noKeys();
  const shown = [headers.get('apikey'), bearerOf(headers.get('authorization'))]
    .map((key) => key?.trim() ?? '')
    .filter((key) => key !== '');
  const known = await Promise.all(keys.map(digest));
  for (const key of shown) {
    const offered = await digest(key);
    // Every key is compared, to its last byte, so that the time taken tells nothing of them.
    const matches = known.map((digested) => isSame(digested, offered));
    const match = keys[matches.indexOf(true)];
    if (match !== undefined) return match;
  }
  throw refusalOf(shown, example);
}

function noKeys(): UserError {
  return new UserError(
    'input_missing',
    'This function knows no secret key of its project, so nobody may call it.',
    'The platform sets SUPABASE_SECRET_KEYS, a JSON object of keys by name; anywhere else set SUPABASE_SECRET_KEY.',
  );
}

function bearerOf(authorization: string | null): string | null {
  return /^Bearer\s+(.+)$/i.exec(authorization ?? '')?.[1] ?? null;
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  let difference = 0;
  for (let at = 0; at < a.length; at += 1) difference |= (a[at] ?? 0) ^ (b[at] ?? 0);
  return difference === 0;
}

/** Keys that are the project's, perhaps, but may not spend money. */
const WEAK_KINDS: Partial<Record<KeyKind, string>> = {
  publishable: 'a publishable key (sb_publishable_…)',
  legacy_anon: 'the legacy anon key',
  legacy_user: "a signed-in user's token",
};

function refusalOf(shown: readonly string[], example: string): HttpRefusal {
  const hint = `Call it with a secret key of the project (Settings → API Keys), from a server only: ${example}`;
  const weak = shown.map((key) => WEAK_KINDS[classifyKey(key)]).find((kind) => kind !== undefined);
  if (weak !== undefined) {
    const message = `Expected a secret key in the header apikey but received ${weak}, which may not spend money.`;
    return new HttpRefusal(403, new UserError('key_not_secret', message, hint));
  }
  const message =
    shown.length === 0
      ? 'Expected a secret key in the header apikey but received none.'
      : 'The key that came is not one of this project.';
  // RFC 9110 wants a challenge with every 401.
  return new HttpRefusal(401, new UserError('unauthorized', message, hint), { 'www-authenticate': 'Bearer' });
}
