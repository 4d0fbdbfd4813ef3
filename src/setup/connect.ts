/** The direct connection that setup needs: PostgREST cannot create tables. */
import pg from 'pg';
import { invalidInput, messageOf, UserError } from '../errors.ts';
import { PROJECT_NAMES } from '../supabase/names.ts';
import type { SqlConnection } from './apply.ts';

export interface OpenConnection extends SqlConnection {
  close(): Promise<void>;
}

const WHERE =
  'Copy the connection string of the session pooler (port 5432) from the dashboard under Connect; put the database password into it.';

/** What a failed connection most likely means, by its code. */
const LIKELY_CAUSES: Record<string, string> = {
  ENOTFOUND: `The host does not exist or has no IPv4 address: direct hosts (db.….supabase.co) are IPv6 only, and GitHub's runners have none. ${WHERE}`,
  ENETUNREACH: `This machine has no IPv6, and direct hosts (db.….supabase.co) have nothing else. ${WHERE}`,
  EHOSTUNREACH: `This machine cannot reach the host. ${WHERE}`,
  ECONNREFUSED: 'Nothing listens there: check host and port, and that the project is not paused.',
  ETIMEDOUT:
    'The host did not answer: check that the project is not paused and that its network restrictions allow this machine.',
  ECONNRESET: 'The server closed the connection: check that the project is not paused.',
  '28P01':
    'The password is wrong. Reset it in the dashboard under Database → Settings, and percent-encode special characters.',
  '28000': 'The user is wrong: with the pooler it is postgres.<project reference>.',
  '3D000': 'There is no such database; Supabase calls it postgres.',
  XX000: `The pooler does not know this project or user: with the pooler the user is postgres.<project reference>. ${WHERE}`,
};

/**
 * Reads a connection string, told apart from what people paste instead. Never shows the password.
 * @param name How the door spells the setting.
 */
export function parseDatabaseUrl(text: string, name = PROJECT_NAMES.databaseUrl): URL {
  const expected =
    'a connection string such as postgresql://postgres.abcdefghijklmnopqrst:PASSWORD@aws-0-eu-central-1.pooler.supabase.com:5432/postgres';
  rejectUnencoded(text, name);
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) {
    throw invalidInput(
      name,
      expected,
      'something that is no URL',
      `${WHERE} Percent-encode special characters of the password.`,
    );
  }
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    throw invalidInput(name, expected, `a ${url.protocol}// address`, WHERE);
  }
  if (/^\[?YOUR-PASSWORD\]?$/i.test(decodeURIComponent(url.password))) {
    throw invalidInput(name, expected, 'one whose password is still the placeholder', WHERE);
  }
  if (url.port === '6543') {
    throw invalidInput(
      name,
      'the session pooler or the direct connection (port 5432)',
      'the transaction pooler (port 6543)',
      'Change the port to 5432: applying the SQL needs one session from beginning to end.',
    );
  }
  return url;
}

/** What stands between the scheme and the last @ that a host follows: user and password, as they were written. */
const CREDENTIALS = /^postgres(?:ql)?:\/\/(?<credentials>.*)@[^@]+$/is;

/** Characters that mean something else in an address, and a percent sign that begins no encoded character. */
const UNENCODED = /[#/?[\]\s^`{|}<>"\\]|%(?![0-9a-f]{2})/i;

/** One of them in the password lets the rest be read as a path or a port, or as nothing at all. */
function rejectUnencoded(text: string, name: string): void {
  const credentials = CREDENTIALS.exec(text)?.groups?.credentials ?? '';
  const password = credentials.slice(credentials.indexOf(':') + 1);
  // The dashboard's own placeholder has brackets; it is told apart below.
  const found = /^\[YOUR-PASSWORD\]$/i.test(password) ? null : UNENCODED.exec(credentials);
  if (found === null) return;
  const character = found[0].charAt(0);
  const code = `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  throw new UserError(
    'input_invalid',
    `Expected a connection string whose password is percent-encoded for ${name} but received one with ${/\s/.test(character) ? 'a blank' : `the character ${character}`} before the host.`,
    `Write ${code} for each such character of the password, or set a password of letters and digits alone.`,
  );
}

/**
 * Opens the connection.
 * @throws {UserError} `input_invalid` for the string, `host_unreachable` or `unauthorized` with the likely cause.
 */
export async function connectDatabase(databaseUrl: string, name?: string): Promise<OpenConnection> {
  const url = parseDatabaseUrl(databaseUrl, name);
  const isLocal = ['127.0.0.1', 'localhost', '[::1]', '::1'].includes(url.hostname);
  const client = new pg.Client({
    connectionString: withoutSslMode(url),
    // Supabase's certificates are its own authority's, which no machine knows: encrypted, the host not proven,
    // unless the string asks for more (sslmode=verify-full and sslrootcert).
    ssl: isLocal ? false : sslOptions(url),
    connectionTimeoutMillis: 15_000,
    application_name: 'hemp-image-generator setup',
  });
  // A connection that dies is told by the query under way.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    const code = (error as { code?: string }).code ?? (/timeout/i.test(messageOf(error)) ? 'ETIMEDOUT' : '');
    throw new UserError(
      code.startsWith('28') ? 'unauthorized' : 'host_unreachable',
      `The database at ${url.host} could not be reached: ${messageOf(error)}${code ? ` (${code})` : ''}.`,
      LIKELY_CAUSES[code] ?? WHERE,
      { cause: error },
    );
  }
  return {
    query: (text, params) => client.query(text, params),
    exec: (text) => client.query(text),
    close: () => client.end(),
  };
}

function sslOptions(url: URL): false | { rejectUnauthorized: boolean } {
  const mode = url.searchParams.get('sslmode');
  if (mode === 'disable') return false;
  return { rejectUnauthorized: mode === 'verify-ca' || mode === 'verify-full' };
}

/** pg would let the string's own sslmode overrule the option. */
function withoutSslMode(url: URL): string {
  const copy = new URL(url);
  copy.searchParams.delete('sslmode');
  return copy.href;
}
