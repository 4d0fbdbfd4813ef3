/** What a call of the Edge Function is driven by. */
import { firstVariable, type Settings } from '../config/settings.ts';
import { type Engine, openEngine, openProject, type Surroundings } from '../doors/project.ts';
import { createStructureChecker } from '../images/checker/structure.ts';
import { createLocalDrawing } from '../images/drawing/local.ts';
import type { ImageProvider } from '../providers/contract.ts';
import { eachModel } from '../providers/routed.ts';
import type { ActiveSettings } from '../queue/settings.ts';
import type { EdgePlatform } from './platform.ts';
import { createPublicFetch } from './public-fetch.ts';

/** How whoever calls or sets up the function finds a setting. */
const spell: Surroundings['spell'] = (name) =>
  name === 'supabaseKey' ? 'the header apikey' : firstVariable(name);

/**
 * @param longestCallMs No provider is waited for any longer.
 * @throws {UserError} for the project's address, or when the chosen provider cannot be set up.
 */
export function connectEngine(settings: Settings, platform: EdgePlatform, longestCallMs: number): Engine {
  const engine = openEngine(settings, surroundingsOf(platform));
  return { ...engine, providers: boundedProviders(engine.providers, settings.provider, longestCallMs) };
}

/** @throws {UserError} for the project's address, or when the database does not answer. */
export function readActiveSettings(
  settings: Settings,
  platform: EdgePlatform,
): Promise<ActiveSettings | null> {
  return openProject(settings, surroundingsOf(platform)).versions.active(platform.shutdown);
}

function surroundingsOf(platform: EdgePlatform): Surroundings {
  const { fetch, resolveDns, log } = platform;
  const publicFetch = resolveDns === null ? null : createPublicFetch({ fetch, resolveDns });
  const images = createStructureChecker();
  // There are no threads.
  const drawing = createLocalDrawing();
  return { ...platform, publicFetch, images, drawing, rescue: null, warn: log, spell };
}

/** Only the chosen one may draw here: the CPU of a call is counted in its images. Jobs that name another wait. */
function boundedProviders(
  providers: Engine['providers'],
  chosen: string,
  longestCallMs: number,
): Engine['providers'] {
  const usable = [...providers].filter(([id, { isLocal }]) => !isLocal || id === chosen);
  const bounded = (one: ImageProvider) => ({
    ...one,
    timeoutMs: Math.min(one.timeoutMs, longestCallMs),
  });
  return new Map(usable.map(([id, provider]) => [id, eachModel(provider, bounded)]));
}
