/** What a project's address looks like, and what people paste instead. */
import { describeValue, UserError } from '../errors.ts';
import { PROJECT_NAMES, type ProjectNames } from './names.ts';

const EXPECTED = "the project's URL, such as https://abcdefghijklmnopqrst.supabase.co";
const WHERE = 'Copy it from the project’s Settings → Data API (“Project URL”).';

/** A project's reference: 20 lower-case letters. */
const REFERENCE = /^[a-z]{20}$/;

/** `supabase.com/dashboard/project/<ref>/…` and its older homes. */
const DASHBOARD_HOST = /^(?:app\.|www\.)?supabase\.(?:com|io)$/;

/** Paths of the services behind the address, which the examples of their documentation end in. */
const SERVICE_PATH = /\/(?:rest|auth|storage|functions|realtime)\/v1(?:\/.*)?$/;

const LOOPBACK_HOST = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/;

function projectUrl(reference: string): string {
  return `https://${reference}.supabase.co`;
}

/**
 * The project's URL without a trailing slash or a service's path. A path in front of those stays: a self-hosted
 * project may live below one.
 * @throws {UserError} `input_invalid` with the right form, where it can be told.
 */
export function parseProjectUrl(input: string, names: ProjectNames = PROJECT_NAMES): string {
  const wrong = (received: string, hint: string) =>
    new UserError(
      'input_invalid',
      `Expected ${EXPECTED} for ${names.url} but received ${received}.`,
      hint === '' ? WHERE : `${hint} ${WHERE}`,
    );
  const text = input.trim();
  if (REFERENCE.test(text)) throw wrong(describeValue(text), `Did you mean ${projectUrl(text)}?`);
  if (/^postgres(ql)?:/i.test(text)) {
    // It holds a password: never quoted.
    throw wrong(
      'a database URL',
      `A database URL belongs in ${names.databaseUrl} (and only setup needs it).`,
    );
  }
  if (!URL.canParse(text)) {
    const bare = /^[\w.-]+\.[a-z]+(?:[:/].*)?$/i.test(text);
    throw wrong(describeValue(text), bare ? 'Put https:// in front of it.' : '');
  }
  const url = new URL(text);
  if (url.username || url.password) throw wrong('a URL with a user name or password', 'Leave those out.');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    // "example.supabase.co:443" parses as a URL with the scheme "example.supabase.co:".
    throw wrong(describeValue(text), 'It starts with https://.');
  }
  if (url.protocol === 'http:' && !LOOPBACK_HOST.test(url.hostname)) {
    throw wrong(describeValue(text), 'Use https://: over http:// the key could be read on the way.');
  }
  if (DASHBOARD_HOST.test(url.hostname)) {
    const reference = /\/project\/([a-z]{20})(?:\/|$)/.exec(url.pathname)?.[1];
    throw wrong(
      describeValue(text),
      reference
        ? `That is the dashboard; the project's URL is ${projectUrl(reference)}.`
        : 'That is the dashboard, not a project.',
    );
  }
  const database = /^db\.([a-z]{20})\.supabase\.co$/.exec(url.hostname)?.[1];
  if (database)
    throw wrong(describeValue(text), `That is the database; did you mean ${projectUrl(database)}?`);
  if (url.search || url.hash) throw wrong(describeValue(text), 'Leave out everything from the ? or # on.');
  return url.origin + url.pathname.replace(SERVICE_PATH, '').replace(/\/+$/, '');
}
