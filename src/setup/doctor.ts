/**
 * Looks at everything that a run needs, changes nothing, and tells for each thing whether it is well and, if not,
 * what to do. The checks are a table; each door renders the answers its own way.
 */
import { type ErrorCode, messageOf, UserError } from '../errors.ts';
import type { ImageProvider } from '../providers/contract.ts';
import type { Queue, SqlVersion } from '../queue/contract.ts';
import { count } from '../report/words.ts';
import type { ImageStore } from '../storage/contract.ts';

export type CheckStatus = 'ok' | 'warn' | 'fail' | 'skipped';

export interface CheckResult {
  /** What was looked at: "Project URL". */
  name: string;
  status: CheckStatus;
  /** What was found. */
  detail: string;
  /** What to do about it; null when nothing needs doing. */
  hint: string | null;
}

/** What the checks look at; each member throws a `UserError` when the thing itself is not well. */
export interface DoctorDependencies {
  /** The project's address, parsed. Throws when it is missing or malformed. */
  url: () => string;
  /** What kind of key was given, in words that give nothing away. Throws when it is missing or not a secret one. */
  key: () => string;
  /** Called only after `url` and `key` are well. */
  connect: () => { queue: Pick<Queue, 'version' | 'status'>; store: Pick<ImageStore, 'preflight'> };
  /** A warning, null, or a `UserError` `sql_unsupported`: see src/queue/version.ts. */
  assertSupported: (version: SqlVersion) => string | null;
  /** Throws when the provider cannot be set up. */
  provider: () => Pick<ImageProvider, 'id' | 'preflight'>;
}

interface Finding {
  detail: string;
  /** Each makes the check a warning. */
  warnings?: string[];
}

interface Check {
  name: string;
  /** Checks without which this one makes no sense. */
  needs: readonly string[];
  look: (context: Context, signal: AbortSignal) => Promise<Finding>;
}

interface Context {
  dependencies: DoctorDependencies;
  /** The first call to the database: made once, its answer or error looked at by several checks. */
  version: (signal: AbortSignal) => Promise<SqlVersion>;
  connection: () => ReturnType<DoctorDependencies['connect']>;
}

const CHECKS: readonly Check[] = [
  { name: 'Project URL', needs: [], look: async ({ dependencies }) => ({ detail: dependencies.url() }) },
  { name: 'Secret key', needs: [], look: async ({ dependencies }) => ({ detail: dependencies.key() }) },
  firstCall('Server reachable', ['Project URL', 'Secret key'], 'it answers', [
    'host_unreachable',
    'not_json',
    'database_timeout',
    'database_error',
  ]),
  firstCall('Key accepted', ['Server reachable'], 'the server takes it', ['unauthorized', 'key_not_secret']),
  {
    name: 'Queue SQL',
    needs: ['Key accepted'],
    look: async ({ version, dependencies }, signal) => {
      let found: SqlVersion;
      try {
        found = await version(signal);
      } catch (error) {
        if (!(error instanceof UserError) || error.code !== 'no_grant') throw error;
        return { detail: 'it is there; its version cannot be read without the grants' };
      }
      const warning = dependencies.assertSupported(found);
      return {
        detail: `contract ${found.contract}, revision ${found.revision}`,
        warnings: warning === null ? [] : [warning],
      };
    },
  },
  firstCall('Grants', ['Queue SQL'], 'the key may call the queue', ['no_grant']),
  {
    name: 'Catalogue',
    needs: ['Grants'],
    look: async ({ connection }, signal) => {
      const status = await connection().queue.status(signal);
      const paused = status.pausedProviders.map(
        ({ provider, reason }) =>
          `${provider === '' ? 'Every provider' : provider} is paused${reason === null ? '' : `: ${reason}`}.`,
      );
      return {
        detail: `${count(status.totalProducts, 'product')}, ${status.productsWithoutImages} without an image, ${count(status.pending + status.retry, 'job')} waiting`,
        warnings: [
          ...(status.totalProducts === 0
            ? ['The catalogue has no products, so there is nothing to do.']
            : []),
          ...paused,
        ],
      };
    },
  },
  {
    name: 'Bucket',
    needs: ['Key accepted'],
    look: async ({ connection }, signal) => ({
      detail: 'it exists and is public',
      warnings: await connection().store.preflight(signal),
    }),
  },
  {
    name: 'Provider',
    needs: [],
    look: async ({ dependencies }, signal) => {
      const provider = dependencies.provider();
      return { detail: `${provider.id} is ready`, warnings: (await provider.preflight?.(signal)) ?? [] };
    },
  },
];

/**
 * A check about the first call to the database, which may fail in several ways. An error of another code belongs to a
 * later check, which meets it again: so one call tells "not reachable" from "key refused" from "not installed".
 */
function firstCall(name: string, needs: string[], detail: string, codes: ErrorCode[]): Check {
  return {
    name,
    needs,
    look: async ({ version }, signal) => {
      try {
        await version(signal);
      } catch (error) {
        if (!(error instanceof UserError) || codes.includes(error.code)) throw error;
      }
      return { detail };
    },
  };
}

/** All checks in order. Never throws for what is not well; only an abort gets through. */
export async function doctor(dependencies: DoctorDependencies, signal: AbortSignal): Promise<CheckResult[]> {
  const context = createContext(dependencies);
  const results: CheckResult[] = [];
  const unwell = new Set<string>();
  for (const check of CHECKS) {
    signal.throwIfAborted();
    const missing = check.needs.find((name) => unwell.has(name));
    const result: CheckResult =
      missing === undefined
        ? await examine(check, context, signal)
        : { name: check.name, status: 'skipped', detail: `needs "${missing}" first`, hint: null };
    if (result.status === 'fail' || result.status === 'skipped') unwell.add(check.name);
    results.push(result);
  }
  return results;
}

/** True when a run could start. */
export function isHealthy(results: readonly CheckResult[]): boolean {
  return results.every(({ status }) => status === 'ok' || status === 'warn');
}

function createContext(dependencies: DoctorDependencies): Context {
  let connected: ReturnType<DoctorDependencies['connect']> | undefined;
  let answer: Promise<SqlVersion> | undefined;
  const connection = () => {
    connected ??= dependencies.connect();
    return connected;
  };
  const version = (signal: AbortSignal) => {
    answer ??= connection().queue.version(signal);
    return answer;
  };
  return { dependencies, connection, version };
}

async function examine(check: Check, context: Context, signal: AbortSignal): Promise<CheckResult> {
  try {
    const { detail, warnings = [] } = await check.look(context, signal);
    const [first, ...others] = warnings;
    return first === undefined
      ? { name: check.name, status: 'ok', detail, hint: null }
      : { name: check.name, status: 'warn', detail, hint: [first, ...others].join(' ') };
  } catch (error) {
    signal.throwIfAborted();
    const known = error instanceof UserError;
    return {
      name: check.name,
      status: 'fail',
      detail: messageOf(error),
      hint: known ? error.hint : 'This is not an error that we know: please report it with this message.',
    };
  }
}
