/** The function on a platform of its own making: no network, virtual time, an engine that only tells what it was asked. */

import type { Settings } from '../../../src/config/settings.ts';
import type { CallDependencies } from '../../../src/edge/call.ts';
import { connectEngine } from '../../../src/edge/engine.ts';
import { createEdgeFunction } from '../../../src/edge/function.ts';
import type { EdgePlatform } from '../../../src/edge/platform.ts';
import type { EngineDependencies, RunOptions, RunReport } from '../../../src/engine/contract.ts';
import type { Queue } from '../../../src/queue/contract.ts';
import type { ActiveSettings } from '../../../src/queue/settings.ts';
import { BUNDLED_SQL } from '../../../src/queue/version.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { PROJECT_KEYS } from '../../support/keys.ts';
import { runReport } from '../report/fixtures.ts';

export const KEYS = PROJECT_KEYS;
export const PROJECT_URL = 'https://abcdefghijklmnopqrst.supabase.co';
export const ENVIRONMENT = {
  SUPABASE_URL: PROJECT_URL,
  SUPABASE_SECRET_KEYS: JSON.stringify({ default: KEYS.secret }),
  SUPABASE_SERVICE_ROLE_KEY: KEYS.legacyService,
};

export interface Scene {
  environment?: Record<string, string>;
  platform?: Partial<EdgePlatform>;
  /** The settings that are active in the database. */
  active?: ActiveSettings | null;
  /** What the engine answers. */
  run?: CallDependencies['runBatch'];
}

export interface AskOptions {
  method?: string;
  headers?: Record<string, string>;
  /** As it is when it is a text, else as JSON. */
  body?: unknown;
}

export function openEdge({ environment = ENVIRONMENT, platform = {}, run, active = null }: Scene = {}) {
  const clock = createFakeClock();
  const runs: { settings: Settings; dependencies: EngineDependencies; options: RunOptions }[] = [];
  const log: string[] = [];
  const waitedFor: Promise<unknown>[] = [];
  const connected: Settings[] = [];
  const { fetch: call } = createEdgeFunction(
    {
      environment,
      fetch: async () => {
        throw new Error('Nothing may be sent.');
      },
      clock,
      random: () => 0.5,
      newToken: () => '0f1e2d3c-0000-4000-8000-000000000000',
      resolveDns: null,
      waitUntil: (work) => {
        waitedFor.push(work);
      },
      shutdown: new AbortController().signal,
      endsWorkers: true,
      log: (line) => {
        log.push(line);
      },
      ...platform,
    },
    {
      activeSettings: async () => active,
      connect(settings, given, longestCallMs) {
        connected.push(settings);
        const version = async () => BUNDLED_SQL;
        const queue: Pick<Queue, 'version'> = { version };
        return { ...connectEngine(settings, given, longestCallMs), queue: queue as Queue };
      },
      async runBatch(dependencies, options, signal) {
        const settings = connected.at(-1);
        if (settings === undefined) throw new Error('A run without a connection.');
        runs.push({ settings, dependencies, options });
        return run === undefined ? reportOf(options) : run(dependencies, options, signal);
      },
    },
  );

  async function ask({ method = 'POST', headers = { apikey: KEYS.secret }, body = '' }: AskOptions = {}) {
    const text = typeof body === 'string' || body instanceof ReadableStream ? body : JSON.stringify(body);
    const sent = method === 'GET' || method === 'OPTIONS' ? {} : { body: text, duplex: 'half' };
    const answer = await call(new Request('https://edge.example/', { method, headers, ...sent }));
    const answered = await answer.text();
    return {
      status: answer.status,
      headers: answer.headers,
      text: answered,
      json: answered === '' ? null : JSON.parse(answered),
    };
  }

  return { ask, runs, log, waitedFor, clock };
}

/** What a run that did all that it was asked for would report. */
export function reportOf({ provider, batchSize }: RunOptions, overrides: Partial<RunReport> = {}): RunReport {
  const made = batchSize ?? 1;
  return runReport({ provider, batchSize, processed: made, succeeded: made, remaining: 40, ...overrides });
}
