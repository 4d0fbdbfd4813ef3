/** Setting a Supabase project up, and examining it: what doors with Node.js do besides runs. */
import { requireSettings, type Settings } from '../config/settings.ts';
import { chosenProvider } from '../engine/claim/order.ts';
import { providersIn } from '../prompts/routes.ts';
import type { AppliedSettings } from '../queue/settings.ts';
import { assertSupported } from '../queue/version.ts';
import { type DoctorDependencies, namedProviders } from '../setup/checks.ts';
import { readCatalogue } from '../setup/script.ts';
import { type SetupStep, setUp } from '../setup/setup.ts';
import { assertSecretKey, classifyKey } from '../supabase/keys.ts';
import { parseProjectUrl } from '../supabase/url.ts';
import { demandsOf } from '../way-home/demand.ts';
import { openWayHome, proveWayHome } from '../way-home/way-home.ts';
import { openProject, openProviders, type Project, projectNames, type Surroundings } from './project.ts';

/**
 * The database always; the bucket and the first jobs where URL and key are given too.
 * @param door.folder Where relative paths begin.
 * @param door.file The settings file that becomes active; null: none does.
 * @returns whether the project's API was set up too.
 * @throws {UserError} for a setting before the database is touched, and for whatever fails.
 */
export async function setUpProject(
  settings: Settings,
  door: { folder: string; onStep: (step: SetupStep) => void; file?: AppliedSettings | null },
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<boolean> {
  const { clock, spell } = surroundings;
  const { databaseUrl } = requireSettings(settings, ['databaseUrl'], spell);
  const { supabaseUrl, supabaseKey } = settings;
  const project = supabaseUrl === null && supabaseKey === null ? null : openProject(settings, surroundings);
  await setUp(
    {
      queue: project?.queue ?? null,
      ensureBucket: project === null ? null : (abort) => project.store.ensureBucket(abort),
      proveWayHome: project === null ? null : (abort) => proveWays(settings, project, surroundings, abort),
      clock,
      onStep: door.onStep,
    },
    {
      databaseUrl,
      databaseUrlName: spell('databaseUrl'),
      catalogue: await readCatalogue(settings.catalogue, { folder: door.folder, name: spell('catalogue') }),
      move: settings.move,
      queueMissing: settings.queueMissing,
      settings: door.file ?? null,
    },
    signal,
  );
  return project !== null;
}

/** For whoever makes images with these settings. @throws {UserError} when one would be lost. */
async function proveWays(
  settings: Settings,
  project: Project,
  surroundings: Surroundings,
  signal: AbortSignal,
): Promise<string[]> {
  const home = openWayHome(() => project);
  const warnings = new Set<string>();
  for (const provider of namedProviders(projectChecks(settings, surroundings))) {
    for (const demand of demandsOf(provider)) {
      for (const warning of await proveWayHome(home, demand, signal)) warnings.add(warning);
    }
  }
  return [...warnings];
}

/** What `doctor` looks at. */
export function projectChecks(settings: Settings, surroundings: Surroundings): DoctorDependencies {
  const { spell } = surroundings;
  const names = projectNames(spell);
  return {
    url: () => parseProjectUrl(requireSettings(settings, ['supabaseUrl'], spell).supabaseUrl, names),
    key: () => {
      const key = assertSecretKey(requireSettings(settings, ['supabaseKey'], spell).supabaseKey, names);
      return classifyKey(key) === 'secret' ? 'a secret key' : 'the legacy service_role key';
    },
    connect: () => openProject(settings, surroundings),
    assertSupported,
    provider: () => chosenProvider(openProviders(settings, surroundings), settings.provider),
    fallbacks: () => {
      const providers = openProviders(settings, surroundings);
      return (settings.fallbackProviders ?? []).flatMap((id) => providers.get(id) ?? []);
    },
    routed: () => {
      const providers = openProviders(settings, surroundings);
      return [...providersIn(settings.prompts)].flatMap((id) => providers.get(id) ?? []);
    },
  };
}
