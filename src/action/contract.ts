/** What the Action's modes are given, and what a run hands on to be told. */
import type { Settings, SettingsLayer } from '../config/settings.ts';
import type { EngineDependencies, RunOptions, RunReport } from '../engine/contract.ts';
import type { Schedules } from '../queue/schedules.ts';
import type { SelectedJob } from '../report/summary.ts';
import type { CheckResult } from '../setup/doctor.ts';
import type { SetupStep } from '../setup/setup.ts';
import type { ActionHost } from './host.ts';
import type { RunContext } from './run-context.ts';

type Engine = (
  dependencies: EngineDependencies,
  options: RunOptions,
  signal: AbortSignal,
) => Promise<RunReport>;
export type RunSettings = Settings & { supabaseUrl: string; supabaseKey: string };
export type SetupSettings = Settings & { databaseUrl: string };

export interface ActionDependencies {
  host: ActionHost;
  context: RunContext;
  /** Puts `***` in place of secrets. */
  redact: (text: string) => string;
  /** False when the project's address is a masked secret, so that no picture in the summary could load. */
  thumbnails: boolean;
  runBatch: Engine;
  dryRun: Engine;
  /** Everything that the engine needs besides a listener. May throw a `UserError`. */
  connect: (settings: RunSettings) => Omit<EngineDependencies, 'onEvent'>;
  /** Installs or upgrades the SQL; safe to repeat. */
  setUp: (settings: SetupSettings, onStep: (step: SetupStep) => void, signal: AbortSignal) => Promise<void>;
  doctor: (settings: Settings, signal: AbortSignal) => Promise<CheckResult[]>;
  schedules: ScheduleDependencies;
  /** The reports that workers have left in this folder. May throw a `UserError`. */
  readReports: (folder: string) => Promise<RunReport[]>;
}

/** What schedules need of a door besides what a run does. */
export interface ScheduleDependencies {
  open: (
    settings: RunSettings,
  ) => Pick<EngineDependencies, 'queue' | 'clock' | 'newToken'> & { schedules: Schedules };
  /** The settings with this layer between the explicit inputs and the environment. May throw a `UserError`. */
  settingsWith: (layer: SettingsLayer) => Settings;
}

export interface ToldRun {
  report: RunReport;
  /** What a dry run has selected. */
  selection: readonly SelectedJob[];
}
