/** Where each setting's value comes from, for people who wonder. */
import { kebabCase } from './setting.ts';
import type { SettingsLayer } from './settings.ts';
import { SETTINGS, type SettingName } from './table.ts';
import { defaultOf } from './words.ts';

export type Origin = 'option' | 'schedule' | 'environment' | 'file' | 'active' | 'default';

export interface OriginLayer {
  origin: Exclude<Origin, 'default'>;
  layer: SettingsLayer;
}

export interface ToldSetting {
  setting: SettingName;
  /** As the settings file and options spell it. */
  name: string;
  /** null: nothing gives one, or it is a secret. */
  value: string | null;
  secret: boolean;
  origin: Origin;
  /** As its origin spells it: "--batch-size", "IMAGE_GENERATION_SIZE", "size in own.yml, line 3"; of a default, what holds. */
  from: string;
}

/** @param layers The strongest first, as `resolveSettings` takes them. */
export function originsOf(layers: readonly OriginLayer[]): ToldSetting[] {
  return SETTINGS.map((row): ToldSetting => {
    const { name: setting, secret } = row;
    const told = { setting, name: kebabCase(setting), secret };
    const found = layers.find(({ layer }) => (layer.values[setting] ?? '').trim() !== '');
    if (found === undefined) return { ...told, value: row.default, origin: 'default', from: defaultOf(row) };
    const { origin, layer } = found;
    const value = secret ? null : (layer.values[setting]?.trim() ?? null);
    return { ...told, value, origin, from: layer.spell(setting) };
  });
}
