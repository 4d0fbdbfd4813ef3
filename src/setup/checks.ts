/** What doctor looks at, as a table: each check with those without which it makes no sense. */
import { type ErrorCode, UserError } from '../errors.ts';
import type { ImageAdapter } from '../providers/contract.ts';
import type { Queue, SqlVersion } from '../queue/contract.ts';
import { count } from '../report/words.ts';
import { demandsOf } from '../way-home/demand.ts';
import {
  WAY_HOME_CHECKS,
  type WayHome,
  type WayHomeCheck,
  type WayHomeDependencies,
} from '../way-home/way-home.ts';
import { lookAtPrices, type PricedProvider } from './prices.ts';

/** What the checks look at; each member throws a `UserError` when the thing itself is not well. */
export interface DoctorDependencies {
  /** The project's address, parsed. Throws when it is missing or malformed. */
  url: () => string;
  /** What kind of key was given, in words that give nothing away. Throws when it is missing or not a secret one. */
  key: () => string;
  /** Called only after `url` and `key` are well. */
  connect: () => {
    queue: Pick<Queue, 'version' | 'missingRights' | 'status' | 'billedLately'> &
      WayHomeDependencies['queue'];
    store: WayHomeDependencies['store'];
  };
  /** A warning, null, or a `UserError` `sql_unsupported`: see src/queue/version.ts. */
  assertSupported: (version: SqlVersion) => string | null;
  /** Throws when the provider cannot be set up. */
  provider: () => Examined;
  /** Those that take its place; those that cannot be set up are left out. */
  fallbacks: () => readonly Examined[];
  /** Those that rows of `prompts.routes` name; left out = none. */
  routed?: () => readonly Examined[];
}

type Examined = Pick<ImageAdapter, 'id' | 'unitCostMicroUsd' | 'asks' | 'models' | 'preflight'> &
  PricedProvider;

interface Finding {
  detail: string;
  /** Each makes the check a warning. */
  warnings?: string[];
}

export interface Check {
  name: string;
  /** Checks without which this one makes no sense. */
  needs: readonly string[];
  look: (context: Context, signal: AbortSignal) => Promise<Finding>;
}

export interface Context {
  dependencies: DoctorDependencies;
  /** The first call to the database: made once, its answer or error looked at by several checks. */
  version: (signal: AbortSignal) => Promise<SqlVersion>;
  connection: () => ReturnType<DoctorDependencies['connect']>;
  wayHome: WayHome;
}

/** As many missing rights as one reads. */
const LISTED_RIGHTS = 10;

const WAY_HOME_NEEDS: Readonly<Record<WayHomeCheck['name'], readonly string[]>> = {
  Bucket: ['Key accepted'],
  Upload: ['Bucket'],
  Publishing: ['Catalogue'],
  'Result addresses': ['Provider'],
};

export const CHECKS: readonly Check[] = [
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
  {
    name: 'Grants',
    needs: ['Queue SQL'],
    look: async ({ version, connection }, signal) => {
      await version(signal);
      const missing = await connection().queue.missingRights(signal);
      if (missing.length === 0) return { detail: 'the key may do everything that a run needs' };
      const more = missing.length > LISTED_RIGHTS ? ` and ${missing.length - LISTED_RIGHTS} more` : '';
      throw new UserError(
        'no_grant',
        `The key lacks ${count(missing.length, 'right')} that a run needs: ${missing.slice(0, LISTED_RIGHTS).join('; ')}${more}.`,
        'Run setup again: it grants all of them to service_role.',
      );
    },
  },
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
    name: 'Provider',
    needs: [],
    look: async ({ dependencies }, signal) => {
      const makers = makersOf(dependencies);
      const warnings: string[] = [];
      for (const maker of makers) warnings.push(...((await maker.preflight?.(signal)) ?? []));
      const are = makers.length === 1 ? 'is' : 'are';
      return { detail: `${makers.map(({ id }) => id).join(', ')} ${are} ready`, warnings };
    },
  },
  {
    name: 'Prices',
    needs: ['Grants', 'Provider'],
    look: async ({ connection, dependencies }, signal) => {
      const details: string[] = [];
      const warnings: string[] = [];
      const { queue } = connection();
      for (const maker of makersOf(dependencies)) {
        for (const one of maker.models === undefined ? [maker] : new Set(maker.models.values())) {
          const found = await lookAtPrices(one, queue, signal);
          details.push(found.detail);
          warnings.push(...found.warnings);
        }
      }
      return { detail: details.join('; '), warnings };
    },
  },
  ...WAY_HOME_CHECKS.map(onTheWayHome),
];

/** For every provider that a run may call by itself. */
function onTheWayHome({ name, look }: WayHomeCheck): Check {
  return {
    name,
    needs: WAY_HOME_NEEDS[name],
    look: async ({ wayHome, dependencies }, signal) => {
      const findings: Required<Finding>[] = [];
      for (const provider of namedProviders(dependencies)) {
        for (const demand of demandsOf(provider)) findings.push(await look(wayHome, demand, signal));
      }
      const details = new Set(findings.map(({ detail }) => detail));
      const warnings = new Set(findings.flatMap((finding) => finding.warnings));
      return { detail: [...details].join('; '), warnings: [...warnings] };
    },
  };
}

/** The chosen one, and those that routes name. */
function makersOf({ provider, routed = () => [] }: DoctorDependencies): Examined[] {
  const chosen = provider();
  return [chosen, ...routed().filter(({ id }) => id !== chosen.id)];
}

/** A chosen one that cannot be set up is told of by its own check; here everything may come from it. */
export function namedProviders({
  provider,
  fallbacks,
  routed = () => [],
}: Pick<DoctorDependencies, 'provider' | 'fallbacks' | 'routed'>): (Examined | null)[] {
  try {
    return [...new Map([provider(), ...fallbacks(), ...routed()].map((one) => [one.id, one])).values()];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [null];
  }
}

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
