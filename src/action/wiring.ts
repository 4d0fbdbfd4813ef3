/** Puts the parts together for a Supabase project: what the Action runs on. */
import type { Clock, Random } from '../clock.ts';
import type { Settings } from '../config/settings.ts';
import { kebabCase, requireSettings } from '../config/settings.ts';
import { chosenProvider } from '../engine/claim/offers.ts';
import type { EngineDependencies } from '../engine/contract.ts';
import { createPublicFetch } from '../net/public-fetch.ts';
import { createUrlProbe } from '../net/url-probe.ts';
import { createProviders } from '../providers/registry.ts';
import { createQueue } from '../queue/client.ts';
import { createSchedules, type Schedules } from '../queue/schedules.ts';
import { createSupabaseRpc } from '../queue/supabase.ts';
import { withRetries } from '../queue/transport.ts';
import { assertSupported } from '../queue/version.ts';
import { readCatalogue } from '../setup/catalogue.ts';
import { type CheckResult, doctor } from '../setup/doctor.ts';
import { type SetupStep, setUp } from '../setup/setup.ts';
import { createSupabaseStore } from '../storage/supabase.ts';
import { createSupabase } from '../supabase/client.ts';
import { assertSecretKey, classifyKey } from '../supabase/keys.ts';
import { parseProjectUrl } from '../supabase/url.ts';
import type { RunSettings, SetupSettings } from './contract.ts';

/** What the process gives. */
export interface Surroundings {
  fetch: typeof fetch;
  clock: Clock;
  random: Random;
  /** A fresh UUID. */
  newToken: () => string;
  /** Where relative paths begin: the job's workspace. */
  folder: string;
  warn: (message: string) => void;
}

/** @throws {UserError} `input_invalid` for the URL, `key_not_secret` for the key. */
export function connectProject(settings: RunSettings, surroundings: Surroundings) {
  const { fetch, clock, random, newToken, warn } = surroundings;
  const supabase = createSupabase({ url: settings.supabaseUrl, key: settings.supabaseKey, fetch });
  const onRetry = ({ fn, waitMs, error }: { fn: string; waitMs: number; error: Error }) =>
    warn(`${fn}: ${error.message.replace(/\.$/, '')}; trying again in ${waitMs} ms.`);
  const rpc = withRetries(createSupabaseRpc(supabase), { clock, random, onRetry });
  return {
    queue: createQueue(rpc),
    schedules: createSchedules(rpc),
    store: createSupabaseStore({ supabase, bucket: settings.bucket, fetch, clock, random, onWarning: warn }),
    clock,
    random,
    newToken,
    probeUrl: createUrlProbe({ fetch, clock, trustedOrigins: [new URL(supabase.url).origin] }),
  } satisfies Omit<EngineDependencies, 'onEvent' | 'providers'> & { schedules: Schedules };
}

/** @throws {UserError} as `connectProject`, and `provider_config` when the chosen provider cannot be set up. */
export function connectEngine(
  settings: RunSettings,
  surroundings: Surroundings,
): Omit<EngineDependencies, 'onEvent'> {
  return {
    ...connectProject(settings, surroundings),
    providers: providersOf(settings, surroundings),
  };
}

function providersOf(settings: Settings, { fetch, clock }: Surroundings): EngineDependencies['providers'] {
  return createProviders(settings, { fetch, clock, publicFetch: createPublicFetch() });
}

/** Sets the project up: the database always, the bucket and the first jobs where URL and key are given too. */
export async function setUpProject(
  settings: SetupSettings,
  onStep: (step: SetupStep) => void,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<void> {
  const { supabaseUrl, supabaseKey } = settings;
  const project =
    supabaseUrl === null || supabaseKey === null
      ? null
      : connectProject({ ...settings, supabaseUrl, supabaseKey }, surroundings);
  await setUp(
    {
      queue: project?.queue ?? null,
      ensureBucket: project === null ? null : (abort) => project.store.ensureBucket(abort),
      clock: surroundings.clock,
      onStep,
    },
    {
      databaseUrl: settings.databaseUrl,
      catalogue: await readCatalogue(settings.catalogue, {
        folder: surroundings.folder,
        name: kebabCase('catalogue'),
      }),
      queueMissing: settings.queueMissing,
    },
    signal,
  );
}

export function examineProject(
  settings: Settings,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<CheckResult[]> {
  const given = () => requireSettings(settings, ['supabaseUrl', 'supabaseKey'], kebabCase);
  return doctor(
    {
      url: () => parseProjectUrl(requireSettings(settings, ['supabaseUrl'], kebabCase).supabaseUrl),
      key: () => {
        const key = assertSecretKey(requireSettings(settings, ['supabaseKey'], kebabCase).supabaseKey);
        return classifyKey(key) === 'secret' ? 'a secret key' : 'the legacy service_role key';
      },
      connect: () => connectProject(given(), surroundings),
      assertSupported,
      provider: () => chosenProvider(providersOf(settings, surroundings), settings.provider),
    },
    signal,
  );
}
