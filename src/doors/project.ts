/** A Supabase project put together from settings: once, for all doors. Web APIs only, as the Edge Function has no others. */
import type { Clock, Random } from '../clock.ts';
import { requireSettings, type SettingName, type Settings } from '../config/settings.ts';
import type { EngineDependencies, ProbeUrl, Rescue, RunReport } from '../engine/contract.ts';
import type { ImageChecker } from '../images/checker/contract.ts';
import type { Drawing } from '../images/drawing/contract.ts';
import { createUrlProbe } from '../net/url-probe.ts';
import { createProviders, type Making } from '../providers/registry.ts';
import type { PublicFetch } from '../providers/shared/download.ts';
import type { ProviderSurroundings } from '../providers/shared/service.ts';
import { createQueue } from '../queue/client.ts';
import type { Queue } from '../queue/contract.ts';
import { createImageRecords, type ImageRecords } from '../queue/images.ts';
import { createSchedules, type Schedules } from '../queue/schedules.ts';
import { createSettingsVersions, type SettingsVersions } from '../queue/settings.ts';
import { createSupabaseRpc } from '../queue/supabase.ts';
import { type Retry, withRetries } from '../queue/transport.ts';
import { assertSupported } from '../queue/version.ts';
import { createSupabaseStore, type SupabaseStore } from '../storage/supabase.ts';
import { createSupabase } from '../supabase/client.ts';
import type { ProjectNames } from '../supabase/names.ts';

import { openNotices, type SendNotice } from './notify.ts';

/** What a door lends to whatever is made for it. */
export interface Surroundings {
  fetch: typeof fetch;
  /** For addresses from outside, which a provider or a catalogue names; null: then nothing is fetched from there. */
  publicFetch: PublicFetch | null;
  /** As thorough as is possible where the door runs. */
  images: ImageChecker;
  /** Draws placeholders: on threads where the door has them. */
  drawing: Drawing;
  /** Reads a file that a setting names; left out where there are none. */
  readText?: (path: string) => string;
  /** The last place for what was paid for; null where there is no disk. */
  rescue: Rescue | null;
  clock: Clock;
  random: Random;
  /** A fresh UUID. */
  newToken: () => string;
  warn: (message: string) => void;
  /** How the door spells a setting, for messages. */
  spell: (name: SettingName) => string;
}

export interface Project {
  queue: Queue;
  /** What is on record of images that exist. */
  images: ImageRecords;
  schedules: Schedules;
  /** The settings that are active in the database. */
  versions: SettingsVersions;
  store: SupabaseStore;
  probeUrl: ProbeUrl;
  /** Its host, for people. */
  place: string;
}

/** Everything that a run needs besides a listener. */
export type Engine = Omit<EngineDependencies, 'onEvent'> & {
  /** Who is told of runs that need a person; null: nobody. */
  notices: SendNotice | null;
};

/** How a door spells the settings of a project. */
export function projectNames(spell: Surroundings['spell']): ProjectNames {
  return { url: spell('supabaseUrl'), key: spell('supabaseKey'), databaseUrl: spell('databaseUrl') };
}

/**
 * The way to the project; nothing is sent yet.
 * @throws {UserError} `input_missing`, `input_invalid` for the URL, or `key_not_secret`.
 */
export function openProject(settings: Settings, surroundings: Surroundings): Project {
  const { fetch, publicFetch, clock, random, warn, spell } = surroundings;
  const { supabaseUrl, supabaseKey, bucket } = requireSettings(
    settings,
    ['supabaseUrl', 'supabaseKey'],
    spell,
  );
  const supabase = createSupabase({ url: supabaseUrl, key: supabaseKey, fetch, names: projectNames(spell) });
  const onRetry = ({ fn, waitMs, error }: Retry) =>
    warn(`${fn}: ${error.message.replace(/\.$/, '')}; trying again in ${waitMs} ms.`);
  const rpc = withRetries(createSupabaseRpc(supabase), { clock, random, onRetry });
  const { origin, host } = new URL(supabase.url);
  return {
    queue: createQueue(rpc),
    images: createImageRecords(rpc),
    schedules: createSchedules(rpc),
    versions: createSettingsVersions(rpc),
    store: createSupabaseStore({ supabase, bucket, fetch, clock, random, onWarning: warn }),
    probeUrl: createUrlProbe({ fetch, publicFetch, clock, trustedOrigin: origin }),
    place: host,
  };
}

/** @throws {UserError} `provider_config` when the chosen provider cannot be set up. */
export function openProviders(
  settings: Settings,
  { fetch, clock, publicFetch, drawing, readText }: ProviderSurroundings,
  making: Making = {},
): ReturnType<typeof createProviders> {
  return createProviders(
    settings,
    { fetch, clock, publicFetch, drawing, readText: readText ?? null },
    making,
  );
}

/** @throws {UserError} as `openProject` and `openProviders` do. */
export function openEngine(settings: Settings, surroundings: Surroundings, making: Making = {}): Engine {
  const { queue, store, probeUrl } = openProject(settings, surroundings);
  const { images, rescue, clock, random, newToken } = surroundings;
  const providers = openProviders(settings, surroundings, making);
  const notices = openNotices(settings, surroundings);
  return { queue, store, rescue, images, probeUrl, providers, clock, random, newToken, notices };
}

/**
 * Before anything is claimed: SQL that this program cannot drive must not be driven.
 * @returns A warning for older SQL, null when all is well.
 * @throws {UserError} `sql_unsupported`
 */
export async function checkVersion(
  queue: Pick<Queue, 'version'>,
  signal: AbortSignal,
): Promise<string | null> {
  return assertSupported(await queue.version(signal));
}

/** The report with a warning before its own; the same when there is none. */
export function withWarning<Report extends Pick<RunReport, 'warnings'>>(
  report: Report,
  warning: string | null,
): Report {
  return warning === null ? report : { ...report, warnings: [warning, ...report.warnings] };
}
