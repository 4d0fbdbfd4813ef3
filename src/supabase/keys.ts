/** Which kind of API key a text is: only a secret one may drive the queue, and none may ever be printed. */
import { UserError } from '../errors.ts';
import { keyMistake } from '../key-text.ts';
import { PROJECT_NAMES, type ProjectNames } from './names.ts';

/** Each kind and how a message names it. A legacy key is a JWT whose `role` says what it may do. */
const KINDS = {
  secret: 'a secret key',
  legacy_service_role: 'the legacy service_role key',
  publishable: 'a publishable key (sb_publishable_…)',
  legacy_anon: 'the legacy anon key',
  legacy_user: "a signed-in user's token",
  access_token: 'a personal access token (sbp_…)',
  database_url: 'a database URL',
  unknown: 'something in no known form',
} as const;

export type KeyKind = keyof typeof KINDS;

const SECRET_KINDS: ReadonlySet<KeyKind> = new Set(['secret', 'legacy_service_role']);

/** Nothing else can stand in an HTTP header unharmed, and `fetch` prints a header's value when it cannot. */
const KEY_CHARACTERS = /^[\w.-]+$/;

const PREFIXES: readonly [prefix: RegExp, kind: KeyKind][] = [
  [/^postgres(ql)?:\/\//, 'database_url'],
  [/^sb_secret_[\w-]+$/, 'secret'],
  [/^sb_publishable_[\w-]+$/, 'publishable'],
  [/^sbp_\w+$/, 'access_token'],
];

const JWT_ROLES: ReadonlyMap<string, KeyKind> = new Map([
  ['service_role', 'legacy_service_role'],
  ['anon', 'legacy_anon'],
  ['authenticated', 'legacy_user'],
]);

/** The `role` in a JWT's claims, unverified: the server verifies, this only tells kinds apart. */
function jwtRole(key: string): string | null {
  const [, claims, signature] = key.split('.');
  if (!claims || !signature) return null;
  try {
    const parsed: unknown = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/')));
    const role = parsed !== null && typeof parsed === 'object' && 'role' in parsed ? parsed.role : null;
    return typeof role === 'string' ? role : null;
  } catch {
    return null; // not a JWT
  }
}

/** Tells by its form alone what a key is. */
export function classifyKey(key: string): KeyKind {
  const known = PREFIXES.find(([prefix]) => prefix.test(key));
  if (known) return known[1];
  const role = KEY_CHARACTERS.test(key) ? jwtRole(key) : null;
  return (role === null ? undefined : JWT_ROLES.get(role)) ?? 'unknown';
}

/**
 * The key without white space around it.
 * @throws {UserError} `key_not_secret` when it is not one that may drive the queue. The key is never quoted.
 */
export function assertSecretKey(key: string, names: ProjectNames = PROJECT_NAMES): string {
  const trimmed = key.trim();
  const kind = classifyKey(trimmed);
  const mistake = keyMistake(trimmed);
  if (SECRET_KINDS.has(kind) && mistake === null) return trimmed;
  const isCopied = mistake !== null && (kind === 'unknown' || SECRET_KINDS.has(kind));
  const received = isCopied ? `one with ${mistake}` : `${KINDS[kind]} (${trimmed.length} characters)`;
  throw new UserError(
    'key_not_secret',
    `Expected a secret key for ${names.key} but received ${received}.`,
    'Open the project’s Settings → API Keys, copy a secret key (sb_secret_…), and keep it as SUPABASE_SECRET_KEY: ' +
      'a secret of the repository, or a variable of the environment. The legacy service_role key works as long as the project still allows it.',
  );
}
