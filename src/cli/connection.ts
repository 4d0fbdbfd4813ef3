/** From the command line and the environment to settings, and to where a command works. */
import { resolve } from 'node:path';
import {
  environmentLayer,
  firstVariable,
  only,
  resolveSettings,
  type SettingName,
  type Settings,
  type SettingsLayer,
} from '../config/settings.ts';
import { namesOfDoor } from '../config/table.ts';
import type { Project, Surroundings } from '../doors/project.ts';
import { textFileReader } from '../doors/text-files.ts';
import type { EmbeddedDatabase } from '../embedded/database.ts';
import { UserError } from '../errors.ts';
import { createWorkerChecker } from '../images/checker/worker.ts';
import { createDrawingThreads } from '../images/drawing/threads.ts';
import { faultyProxy, proxiesOf } from '../net/proxy.ts';
import { createPublicFetch } from '../net/public-fetch.ts';
import { providerNames } from '../providers/registry.ts';
import type { PublicFetch } from '../providers/shared/download.ts';
import type { ListableStore } from '../storage/contract.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import type { Invocation } from './parse.ts';
import { optionOf, SETTING_OPTIONS } from './setting-options.ts';
import { readSettingsFile } from './settings-file.ts';

export const DEFAULT_DATA_DIR = '.hemp-images';

export interface CommandContext {
  invocation: Invocation;
  host: Host;
  output: Output;
  /** The active settings, below everything else, where a command goes by them. */
  active?: SettingsLayer;
}

type Given = Pick<CommandContext, 'invocation' | 'host' | 'active'>;

export interface Connection extends Omit<Project, 'store'> {
  store: ListableStore;
  /** null = a Supabase project. */
  embedded: EmbeddedDatabase | null;
  close(): Promise<void>;
}

/** A setting as a person finds it: an option, else a variable of the environment. */
export function spell(name: SettingName): string {
  return optionOf(name) ?? firstVariable(name);
}

/**
 * The settings that a command needs; what else the environment holds is not judged, so that a variable meant for
 * another program cannot break it.
 * @throws {UserError} `input_invalid`
 */
export function settingsOf(
  { invocation, host, active }: Given,
  needed: readonly SettingName[],
  /** Between the options and the environment. */
  between: readonly SettingsLayer[] = [],
): Settings {
  const { values } = optionLayer(invocation);
  const environment = environmentLayer(host.env);
  const file =
    needed.length === 0 ? null : readSettingsFile(values.configFile ?? environment.values.configFile, host);
  const stored = [file?.layer, active].filter((layer) => layer !== undefined);
  const lower = [environment, ...stored].map((layer) => only(layer, needed));
  return resolveSettings([{ values, spell }, ...between, ...lower], providerNames());
}

/** What the options give. @throws {UserError} `input_invalid` for one without its value. */
export function optionLayer(invocation: Invocation): SettingsLayer {
  const values: Partial<Record<SettingName, string>> = {};
  for (const [option, setting] of SETTING_OPTIONS) {
    const value = invocation.value(option);
    if (value === '') {
      throw new UserError(
        'input_invalid',
        `Expected a value for --${option} but received nothing.`,
        `Leave --${option} out, or give it a value.`,
      );
    }
    if (value !== undefined) values[setting] = value;
  }
  return { values, spell };
}

/** True when a command works on the embedded database. */
export function isEmbedded({ invocation, host }: Pick<CommandContext, 'invocation' | 'host'>): boolean {
  const settings = environmentLayer(host.env).values;
  const configured = settings.supabaseUrl !== undefined || settings.supabaseKey !== undefined;
  if (invocation.has('embedded') || !configured) return true;
  for (const option of ['products', 'map', 'prune', 'data-dir']) {
    if (invocation.has(option)) {
      throw new UserError(
        'input_invalid',
        `--${option} is about the embedded database, but Supabase settings are given.`,
        'Add --embedded to use the embedded database, or leave the option out.',
      );
    }
  }
  return false;
}

/** Where the embedded database is, absolute; null when a command works on a project. */
export function embeddedFolder(context: Pick<CommandContext, 'invocation' | 'host'>): string | null {
  const { invocation, host } = context;
  return isEmbedded(context) ? resolve(host.cwd, invocation.value('data-dir') || DEFAULT_DATA_DIR) : null;
}

/** What the process lends to whatever is made of settings. @throws {UserError} `input_invalid` for a proxy that is none. */
export function surroundingsOf({ host, output }: CommandContext): Surroundings {
  const fault = faultyProxy(host.env);
  if (fault !== null) throw fault;
  const { fetch, clock, random, newToken } = host;
  const { warn } = output;
  const images = createWorkerChecker({ warn });
  const drawing = createDrawingThreads({ warn });
  // A run's own folder takes what is rescued: see one-run.ts.
  const rescue = null;
  return {
    fetch,
    publicFetch: publicFetchOf(host),
    images,
    drawing,
    readText: textFileReader(host.cwd),
    rescue,
    clock,
    random,
    newToken,
    warn,
    spell,
  };
}

/** For addresses that others name. */
export function publicFetchOf({ env }: Pick<Host, 'env'>): PublicFetch {
  return createPublicFetch({ proxyFor: proxiesOf(() => env) });
}

/** What a run reads. */
export const RUN_SETTINGS = namesOfDoor('cli:run');

/** What every command reads that works on a project. */
export const PROJECT_SETTINGS = ['supabaseUrl', 'supabaseKey', 'bucket'] as const satisfies SettingName[];

/** Where a command works, for whoever is in another folder or has other settings than they think. */
export function tellProject(output: Output, host: string): void {
  output.note(`Working on the Supabase project ${host}.`);
}

/** A step of a command that is done. */
export function step(output: Output, text: string): void {
  output.lines(`${output.style.green('✔')} ${text}`);
}
