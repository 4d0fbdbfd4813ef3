/** Puts the parts together for a call of the Edge Function. */
import type { Settings } from '../config/settings.ts';
import type { EngineDependencies } from '../engine/contract.ts';
import { createUrlProbe } from '../net/url-probe.ts';
import type { ImageProvider } from '../providers/contract.ts';
import { createProviders } from '../providers/registry.ts';
import { createQueue } from '../queue/client.ts';
import { createSupabaseRpc } from '../queue/supabase.ts';
import { withRetries } from '../queue/transport.ts';
import { createSupabaseStore } from '../storage/supabase.ts';
import { createSupabase } from '../supabase/client.ts';
import type { ProjectNames } from '../supabase/names.ts';
import type { EdgePlatform } from './platform.ts';
import { createPublicFetch } from './public-fetch.ts';
import { variableOf } from './settings.ts';

export type EdgeRunSettings = Settings & { supabaseUrl: string; supabaseKey: string };
export type EdgeEngine = Omit<EngineDependencies, 'onEvent'>;

/** How whoever calls or sets up the function finds these settings. */
const NAMES: ProjectNames = {
  url: variableOf('supabaseUrl'),
  key: 'the header apikey',
  databaseUrl: variableOf('databaseUrl'),
};

/**
 * @param longestCallMs No provider is waited for any longer.
 * @throws {UserError} for the project's address, or when the chosen provider cannot be set up.
 */
export function connectEngine(
  settings: EdgeRunSettings,
  platform: EdgePlatform,
  longestCallMs: number,
): EdgeEngine {
  const { fetch, clock, random, newToken, log } = platform;
  const supabase = createSupabase({
    url: settings.supabaseUrl,
    key: settings.supabaseKey,
    fetch,
    names: NAMES,
  });
  const rpc = withRetries(createSupabaseRpc(supabase), {
    clock,
    random,
    onRetry: ({ fn, waitMs, error }) => log(`${fn}: ${error.message}; trying again in ${waitMs} ms.`),
  });
  return {
    queue: createQueue(rpc),
    store: createSupabaseStore({ supabase, bucket: settings.bucket, fetch, clock, random, onWarning: log }),
    providers: providersOf(settings, platform, longestCallMs),
    clock,
    random,
    newToken,
    probeUrl: createUrlProbe({ fetch, clock, trustedOrigins: [new URL(supabase.url).origin] }),
  };
}

/** Only the chosen one may draw here: the CPU of a call is counted in its images. Jobs that name another wait. */
function providersOf(
  settings: Settings,
  { fetch, clock, resolveDns }: EdgePlatform,
  longestCallMs: number,
): ReadonlyMap<string, ImageProvider> {
  const publicFetch = resolveDns === null ? null : createPublicFetch({ fetch, resolveDns });
  const usable = [...createProviders(settings, { fetch, clock, publicFetch })].filter(
    ([id, { isLocal }]) => !isLocal || id === settings.provider,
  );
  return new Map(
    usable.map(([id, provider]) => [
      id,
      { ...provider, timeoutMs: Math.min(provider.timeoutMs, longestCallMs) },
    ]),
  );
}
