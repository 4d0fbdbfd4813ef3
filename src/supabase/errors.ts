/** What each failure of a Supabase project means to a person: one table for its API and its network. */
import { type ErrorCode, UserError } from '../errors.ts';
import type { Supabase } from './client.ts';
import { isCertificateCode, oneLine, type SupabaseFault } from './fault.ts';

/** An error as PostgREST writes it. `code` is PostgREST's own, or the SQLSTATE of the database. */
export interface DatabaseFailure {
  code: string;
  message: string;
  hint: string | null;
}

interface Meaning {
  error: ErrorCode;
  message: string;
  hint: string;
}

interface Told {
  /** What the server said, made safe; '' when it said nothing. */
  text: string;
  /** The remedy that the server itself named, made safe, or ''. */
  remedy: string;
}

type Explain = (told: Told) => Meaning;

const RUN_SETUP =
  'Run setup (`npm run cli -- setup`, or `mode: setup` in the Action). If that was a minute ago, wait for the ' +
  'API to notice: it reloads its schema by itself.';

const sqlMissing: Explain = ({ text }) => ({
  error: 'sql_missing',
  message: `The queue's SQL is not installed in this project, or not all of it: ${text}`,
  hint: RUN_SETUP,
});

const unauthorized: Explain = ({ text, remedy }) => ({
  error: 'unauthorized',
  message: `The project refused the key${text && `: ${text}`}`,
  hint:
    remedy ||
    'Copy the secret key again from this very project (Settings → API Keys). Legacy keys can be switched off there.',
});

const notReady: Explain = ({ text }) => ({
  error: 'database_error',
  message: `The database could not take the call: ${text}`,
  hint: 'It may be restarting or out of connections. Look at the project’s health in its dashboard, then run again.',
});

const tookTooLong: Explain = ({ text }) => ({
  error: 'database_timeout',
  message: `The database stopped a call that took too long: ${text}`,
  hint: 'Run again. If it persists, look for long transactions and missing indexes on the product tables.',
});

const locked: Explain = ({ text, remedy }) => ({
  error: 'database_timeout',
  message: `The database gave up waiting for a lock: ${text}`,
  hint:
    remedy ||
    'Somebody keeps a transaction open. Find it: select pid, state, xact_start, query from pg_stat_activity order by ' +
      'xact_start. Then end it: select pg_terminate_backend(pid).',
});

/** By the code of an answer from PostgREST. Codes, never messages: the wording differs between versions. */
const BY_CODE: Readonly<Record<string, Explain>> = {
  PGRST202: sqlMissing, // no such function
  PGRST205: sqlMissing, // no such table
  '42P01': sqlMissing,
  '42883': sqlMissing,
  '42501': ({ text, remedy }) => ({
    error: 'no_grant',
    message: `The key may not do this: ${text}`,
    hint:
      remedy ||
      'Run setup again: it grants the queue to service_role. Of your own product tables, the catalogue reads ' +
        'with the same role: grant it select there.',
  }),
  PGRST300: unauthorized, // the server has no secret to check tokens with
  PGRST301: unauthorized, // a token that cannot be read or verified
  PGRST302: unauthorized, // none came, and anonymous calls are switched off
  PGRST303: unauthorized, // its claims do not hold: it has expired, for one
  '57014': tookTooLong,
  '55P03': locked,
  PGRST000: notReady,
  PGRST001: notReady,
  PGRST002: notReady,
  PGRST003: notReady,
  '53300': notReady,
  '57P01': notReady,
  '57P02': notReady,
  '57P03': notReady,
};

/** By HTTP status, for what was answered in front of PostgREST. */
const BY_STATUS: Readonly<Record<number, Explain>> = {
  401: unauthorized,
  403: unauthorized,
  413: () => ({
    error: 'storage_failed',
    message: 'What was sent is larger than the project takes (413).',
    hint: 'Raise the file size limit in the project’s Storage settings.',
  }),
  429: () => ({
    error: 'host_unreachable',
    message: 'The project takes no more requests for the moment (429).',
    hint: 'Run again later, with a lower concurrency.',
  }),
  540: () => ({
    error: 'host_unreachable',
    message: 'The project is paused.',
    hint: 'Restore it in its dashboard, wait until it is healthy, then run again.',
  }),
};

/** Why no connection came about, by a system's code. `urlName`: how the door spells the setting of the address. */
const BY_NETWORK_CODE: Readonly<Record<string, { what: string; hint: (urlName: string) => string }>> = {
  ENOTFOUND: {
    what: 'its name is not known',
    hint: (urlName) =>
      `Check the reference in ${urlName}. A project that was paused for long loses its name, too.`,
  },
  EAI_AGAIN: {
    what: 'its name could not be looked up',
    hint: () => 'Check the network of this machine, then run again.',
  },
  ECONNREFUSED: {
    what: 'it refuses connections',
    hint: (urlName) => `Check the host and port in ${urlName}. For a local project: is it started?`,
  },
  ECONNRESET: {
    what: 'the connection was cut',
    hint: () => 'Run again; if it persists, look for a proxy in between.',
  },
  UND_ERR_SOCKET: {
    what: 'the connection was cut',
    hint: () => 'Run again; if it persists, look for a proxy in between.',
  },
  UND_ERR_CONNECT_TIMEOUT: {
    what: 'it does not answer',
    hint: () => 'Check the network of this machine and any firewall in between.',
  },
  ETIMEDOUT: {
    what: 'it does not answer',
    hint: () => 'Check the network of this machine and any firewall in between.',
  },
};

/** A row of a table by a name that came from outside, which may be "constructor". */
function own<Row>(table: Readonly<Record<string, Row>>, name: string): Row | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The meaning of an answer from PostgREST, or null when its code is not one that says what to do. */
export function explainDatabaseFailure(failure: DatabaseFailure): UserError | null {
  const explain = own(BY_CODE, failure.code);
  if (!explain) return null;
  return userError(
    explain({
      text: `${oneLine(failure.message, 300)} (${failure.code})`,
      remedy: failure.hint ? oneLine(failure.hint, 300) : '',
    }),
  );
}

/** The meaning of a fault in front of the services of a project. */
export function explainFault(
  fault: SupabaseFault,
  { url, names }: Pick<Supabase, 'url' | 'names'>,
): UserError {
  return userError(meaningOf(fault, new URL(url).host, names.url), fault);
}

function meaningOf(fault: SupabaseFault, host: string, urlName: string): Meaning {
  const known = fault.status === null ? undefined : BY_STATUS[fault.status];
  if (known) return known({ text: fault.kind === 'gateway' ? fault.text : '', remedy: fault.hint ?? '' });
  switch (fault.kind) {
    case 'network':
      return unreachable(fault, host, urlName);
    case 'timeout':
      return {
        error: 'database_timeout',
        message: `${host} did not answer in time: ${fault.text}.`,
        hint: 'Run again. If it persists, look at the project’s health in its dashboard.',
      };
    case 'redirect':
      return {
        error: 'not_json',
        message: `${host} answered with a redirect (${fault.status}) to ${fault.text || 'nowhere'}.`,
        hint: `Set ${urlName} to the project's own URL; the key is not sent after a redirect.`,
      };
    case 'gateway':
      return {
        error: 'host_unreachable',
        message: `${host} could not pass the call on (${fault.status})${fault.text && `: ${fault.text}`}`,
        hint: fault.hint ?? `Check ${urlName} and the project’s health in its dashboard, then run again.`,
      };
    case 'not_json':
    case 'garbled':
      return {
        error: 'not_json',
        message: `Expected JSON from ${host} but received (${fault.status}) ${fault.text ? JSON.stringify(fault.text) : 'nothing'}.`,
        hint: fault.retryable
          ? 'Something in front of the project answered in its place. Look at its health in the dashboard, then run again.'
          : `Check that ${urlName} is the project's URL and not that of a web site.`,
      };
  }
}

function unreachable(fault: SupabaseFault, host: string, urlName: string): Meaning {
  if (isCertificateCode(fault.code)) {
    return {
      error: 'host_unreachable',
      message: `The certificate of ${host} is not trusted (${fault.code}).`,
      hint: 'Check the host. Behind a proxy with an authority of its own, name its file in NODE_EXTRA_CA_CERTS.',
    };
  }
  const known = own(BY_NETWORK_CODE, fault.code ?? '');
  return {
    error: 'host_unreachable',
    message: `${host} could not be reached: ${known?.what ?? fault.text} (${fault.code ?? 'no code'}).`,
    hint: known?.hint(urlName) ?? `Check ${urlName} and the network of this machine, then run again.`,
  };
}

function userError(meaning: Meaning, cause?: unknown): UserError {
  return new UserError(meaning.error, meaning.message, meaning.hint, { cause });
}
