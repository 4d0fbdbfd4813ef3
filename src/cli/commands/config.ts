/** `config`: what the settings are and where each comes from, and which file is active in the database. */
import { existsSync } from 'node:fs';
import { type OriginLayer, originsOf, type ToldSetting } from '../../config/origins.ts';
import { CONFIG_FILE } from '../../config/rows/run.ts';
import { environmentLayer, resolveSettings, type SettingsLayer } from '../../config/settings.ts';
import { storedLayer } from '../../config/stored-layer.ts';
import { versionOf } from '../../config/version.ts';
import { scheduleLayer } from '../../doors/scheduled.ts';
import { describeValue, UserError } from '../../errors.ts';
import { providerNames } from '../../providers/registry.ts';
import type { ActiveSettings } from '../../queue/settings.ts';
import { type QueueConnection, withQueue } from '../connect.ts';
import { type CommandContext, embeddedFolder, optionLayer, settingsOf, step } from '../connection.ts';
import { readSettingsFile, versionInFile } from '../settings-file.ts';
import { type Cell, renderTable } from '../table.ts';
import type { Command } from './command.ts';

export const config = createConfig(withQueue);

/** The command on a connection; tests bring their own. */
export function createConfig(connected: typeof withQueue): Command {
  return async (context) => {
    const [action = 'show'] = context.invocation.operands;
    if (action === 'show') return show(context, connected);
    if (action === 'apply') return apply(context, connected);
    throw wrongAction(action);
  };
}

function wrongAction(action: string): UserError {
  return new UserError(
    'input_invalid',
    `Expected show or apply after config but received ${describeValue(action)}.`,
    'See "help config".',
  );
}

/** The path that was given; undefined: the usual one, which may be missing. */
function givenFile(context: CommandContext): string | undefined {
  const { configFile } = settingsOf(context, ['configFile']);
  return configFile === CONFIG_FILE ? undefined : configFile;
}

async function apply(context: CommandContext, connected: typeof withQueue): Promise<'ok'> {
  const { host, output } = context;
  const version = versionInFile(givenFile(context), host);
  if (version === null) {
    throw new UserError(
      'input_invalid',
      `Expected the settings file ${CONFIG_FILE} in this folder, but there is none. Nothing was changed.`,
      'Write one (docs/action.md), or name another one with --config-file.',
    );
  }
  return connected(context, async ({ versions, place }) => {
    const changed = await versions.apply(version, host.signal);
    output.document({ place, hash: version.hash, file: version.file, changed });
    const done = changed ? 'are active now' : 'were active already';
    step(output, `Settings of ${version.file} ${done} in ${place} (version ${version.hash.slice(0, 12)})`);
    return 'ok';
  });
}

async function show(context: CommandContext, connected: typeof withQueue): Promise<'ok'> {
  const { invocation, host, output } = context;
  const schedule = invocation.value('schedule');
  const file = readSettingsFile(givenFile(context), host);
  const { active, row } = await fromDatabase(context, schedule, connected);
  const layers: OriginLayer[] = [
    { origin: 'option', layer: optionLayer(invocation) },
    ...(row === null ? [] : [{ origin: 'schedule' as const, layer: row }]),
    { origin: 'environment', layer: environmentLayer(host.env) },
    ...(file === null ? [] : [{ origin: 'file' as const, layer: file.layer }]),
    // As runs of a schedule have it.
    ...(file === null && row !== null && active !== null
      ? [{ origin: 'active' as const, layer: storedLayer(active, providerNames()) }]
      : []),
  ];
  // Whatever is wrong with one of them is said as any command would.
  resolveSettings(
    layers.map(({ layer }) => layer),
    providerNames(),
  );
  const told = originsOf(layers);
  const isActive = file === null || active === null ? null : versionOf(file.data).hash === active.hash;
  output.document({ settings: told, active: active === null ? null : { ...active, isThisFile: isActive } });
  output.lines(...tableOf(told, context), '', activeLine(active, isActive));
  return 'ok';
}

/** Of a database that is there: to show settings makes none. */
async function fromDatabase(
  context: CommandContext,
  schedule: string | undefined,
  connected: typeof withQueue,
): Promise<{ active: ActiveSettings | null; row: SettingsLayer | null }> {
  const folder = embeddedFolder(context);
  if (folder !== null && !existsSync(folder) && schedule === undefined) return { active: null, row: null };
  return connected(context, async (connection) => ({
    active: await connection.versions.active(context.host.signal),
    row: schedule === undefined ? null : await layerOf(connection, schedule, context),
  }));
}

async function layerOf(
  { schedules }: QueueConnection,
  wanted: string,
  { host }: CommandContext,
): Promise<SettingsLayer> {
  const all = (await schedules.list(host.signal)).schedules;
  const found = all.find(({ name }) => name === wanted);
  if (found !== undefined) return scheduleLayer(found);
  throw new UserError(
    'input_invalid',
    `There is no schedule ${describeValue(wanted)}.`,
    `There are: ${all.map(({ name }) => name).join(', ') || 'none'}.`,
  );
}

function tableOf(told: readonly ToldSetting[], { output }: CommandContext): string[] {
  return renderTable(
    [{ title: 'setting' }, { title: 'value', flexible: true }, { title: 'from', flexible: true }],
    told.map((setting): Cell[] => {
      const isDefault = setting.origin === 'default';
      return [
        setting.name,
        shownValue(setting),
        { text: fromOf(setting), style: isDefault ? 'dim' : 'bold' },
      ];
    }),
    output,
  );
}

function shownValue({ value, secret, origin, from }: ToldSetting): string {
  if (secret && origin !== 'default') return '(set, not shown)';
  return value ?? from;
}

function fromOf({ origin, from }: ToldSetting): string {
  return origin === 'default' ? 'default' : from;
}

function activeLine(active: ActiveSettings | null, isThisFile: boolean | null): string {
  if (active === null) return 'No settings file is active in the database: the Edge Function has none.';
  const { hash, appliedBy, appliedAt, sourceCommit, file } = active;
  const commit = sourceCommit === null ? '' : `, commit ${sourceCommit.slice(0, 12)}`;
  const same =
    isThisFile === null ? '' : isThisFile ? '; it is the file here' : '; the file here says something else';
  return `Active in the database: version ${hash.slice(0, 12)} of ${file}${commit}, since ${appliedAt} by ${appliedBy}${same}.`;
}
