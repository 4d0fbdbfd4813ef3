/** What `npm start` shows: placeholders, or with another provider a dozen real images. Nothing is used that nobody asked for. */
import type { Settings } from '../config/settings.ts';
import { providersIn } from '../prompts/routes.ts';
import { missingOf, neededRows } from '../providers/definition.ts';
import { PROVIDERS } from '../providers/registry.ts';

/** Enough to judge a provider by, and few enough to wait for. */
const REAL_IMAGES = 12;

const DRAWN = 'placeholder';

export interface Samples {
  settings: Settings;
  /** Go on until nothing is left. */
  untilEmpty: boolean;
  /** What to tell, in a line each. */
  notes: string[];
}

/** @param settings As they were given. */
export function samplesOf(settings: Settings): Samples {
  const { provider } = settings;
  const asked = withoutUnasked(settings);
  const makers = [...new Set([provider, ...providersIn(settings.prompts)])].filter((id) => id !== DRAWN);
  if (makers.length === 0) return { settings: asked, untilEmpty: true, notes: unaskedFor(settings) };
  const note = `Making ${REAL_IMAGES} real images with ${makers.join(' and ')}; start again for ${REAL_IMAGES} more.`;
  return {
    // What no route names a provider for is drawn once.
    settings: {
      ...asked,
      batchSize: REAL_IMAGES,
      replace: provider === DRAWN ? asked.replace : 'placeholders',
    },
    untilEmpty: false,
    notes: [note],
  };
}

/** Without what providers need that nobody named: not even a check before the run sends a key that was set for another tool. */
function withoutUnasked(settings: Settings): Settings {
  const routed = providersIn(settings.prompts);
  const named = [settings.provider, ...(settings.fallbackProviders ?? []), ...routed];
  const unasked = PROVIDERS.filter(({ id }) => !named.includes(id)).flatMap(neededRows);
  return { ...settings, ...Object.fromEntries(unasked.map(({ name }) => [name, null])) };
}

/** Somebody else may have set these variables, for a tool of his own. */
function unaskedFor(settings: Settings): string[] {
  const ready = PROVIDERS.filter(
    (definition) => definition.needs.length > 0 && missingOf(definition, settings) === null,
  );
  return ready.map((definition) => {
    const names = neededRows(definition).map(({ environment }) => environment[0] ?? '');
    const are = names.length > 1 ? 'are' : 'is';
    return `${names.join(' and ')} ${are} set and not used; with IMAGE_GENERATION_PROVIDER=${definition.id} in .env, ${REAL_IMAGES} real images would be made.`;
  });
}
