/** The settings that are active, kept in memory as sql/345_settings.sql keeps them. */
import type { ActiveSettings, AppliedSettings, SettingsVersions } from '../../src/queue/settings.ts';

export interface MemoryVersions extends SettingsVersions {
  /** All that became active, the latest last. */
  applied: AppliedSettings[];
}

export function createMemoryVersions(first: readonly AppliedSettings[] = []): MemoryVersions {
  const applied = [...first];
  const latest = (): ActiveSettings | null => {
    const last = applied.at(-1);
    return last === undefined ? null : { ...last, appliedAt: '2026-11-28T00:00:00+00:00' };
  };
  return {
    applied,
    active: async () => latest(),
    async apply(version) {
      if (latest()?.hash === version.hash) return false;
      applied.push(version);
      return true;
    },
  };
}
