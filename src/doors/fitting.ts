/** Which models and qualities of a provider make an image for so much at most, for whoever chose a dearer one. */
import type { Settings } from '../config/settings.ts';
import { formatUsd, type MicroUsd, microUsdToUsd } from '../money.ts';
import { withoutMakers } from '../prompts/routes.ts';
import type { ImageAdapter } from '../providers/contract.ts';
import { createProviders, PROVIDERS } from '../providers/registry.ts';
import type { ProviderSurroundings } from '../providers/shared/service.ts';

const MOST = 6;

interface Candidate {
  words: string;
  microUsd: MicroUsd;
}

/** "flux-2-pro ($0.03)", the dearest first, since that is nearest to what was wanted; at most six. */
export function fittingSettings(
  settings: Settings,
  mostMicroUsd: MicroUsd,
  surroundings: ProviderSurroundings,
): string[] {
  const { provider } = settings;
  const { settings: own = [], prices } = PROVIDERS.find(({ id }) => id === provider) ?? {};
  const modelSetting = own.find(({ providerKey }) => providerKey === 'model')?.name;
  // Another server has prices of its own.
  if (modelSetting === undefined || (provider === 'openai' && settings.openaiBaseUrl !== null)) return [];
  const rows = [...(prices?.images ?? []), ...(prices?.megapixels ?? [])];
  const found = new Map<string, Candidate>();
  for (const row of rows) {
    const quality = 'quality' in row ? row.quality : null;
    for (const size of [settings.size, null]) {
      const changed = { ...settings, [modelSetting]: row.model, quality, size, maxPriceMicroUsd: null };
      const made = created(changed, surroundings);
      if (made === null || made.unitCostMicroUsd > mostMicroUsd || found.has(keyOf(row.model, quality)))
        continue;
      const words = [
        `model ${row.model}`,
        quality === null ? null : `quality ${quality}`,
        size === null && settings.size !== null ? 'without size' : null,
      ].filter((word) => word !== null);
      found.set(keyOf(row.model, quality), { words: words.join(', '), microUsd: made.unitCostMicroUsd });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.microUsd - a.microUsd)
    .slice(0, MOST)
    .map(({ words, microUsd }) => `${words} (${formatUsd(microUsdToUsd(microUsd))})`);
}

function keyOf(model: string, quality: string | null): string {
  return `${model}/${quality ?? ''}`;
}

/** null where these settings do not go together. */
function created(settings: Settings, surroundings: ProviderSurroundings): ImageAdapter | null {
  try {
    const providers = createProviders(
      { ...settings, fallbackProviders: null, prompts: withoutMakers(settings.prompts) },
      surroundings,
    );
    return providers.get(settings.provider) ?? null;
  } catch {
    return null;
  }
}
