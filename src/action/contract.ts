/** What the Action's modes are given, and what a run hands on to be told. */
import type { Settings, SettingsLayer } from '../config/settings.ts';
import type { BoughtOneTold } from '../doors/bought-one.ts';
import type { Engine } from '../doors/project.ts';
import type { Starts } from '../doors/run-options.ts';
import type { SettingsWith } from '../doors/scheduled.ts';
import type { EngineDependencies, RunReport } from '../engine/contract.ts';
import type { Schedules } from '../queue/schedules.ts';
import type { SettingsVersions } from '../queue/settings.ts';
import type { SelectedJob } from '../report/summary/dry-run.ts';
import type { CheckResult } from '../setup/doctor.ts';
import type { SetupStep } from '../setup/setup.ts';
import type { OwnFile } from './activate.ts';
import type { ActionHost } from './host.ts';
import type { RunContext } from './run-context.ts';

export interface ActionDependencies extends Starts {
  host: ActionHost;
  context: RunContext;
  /** Puts `***` in place of secrets. */
  redact: (text: string) => string;
  /** False when the project's address is a masked secret, so that no picture in the summary could load. */
  thumbnails: boolean;
  /** May throw a `UserError`. */
  connect: (settings: Settings) => Engine;
  settingsFile: {
    /** This run's, where it may become active. */
    own: OwnFile | null;
    versions: (settings: Settings) => SettingsVersions;
  };
  /** Installs or upgrades the SQL; safe to repeat. */
  setUp: (settings: Settings, onStep: (step: SetupStep) => void, signal: AbortSignal) => Promise<unknown>;
  doctor: (settings: Settings, signal: AbortSignal) => Promise<CheckResult[]>;
  /** Buys one image, and takes it back; what was said, as Markdown. May throw a `UserError`, before anything is spent. */
  buyOne: (settings: Settings, signal: AbortSignal) => Promise<{ told: BoughtOneTold; transcript: string }>;
  schedules: ScheduleDependencies;
  /** The reports that workers have left in this folder. May throw a `UserError`. */
  readReports: (folder: string) => Promise<RunReport[]>;
}

/** What schedules need of a door besides what a run does. */
export interface ScheduleDependencies {
  open: (
    settings: Settings,
  ) => Pick<EngineDependencies, 'queue' | 'clock' | 'newToken'> & { schedules: Schedules };
  settingsWith: SettingsWith;
  /** Below all others, where the run has no settings file of its own. */
  activeSettings: (settings: Settings, signal: AbortSignal) => Promise<SettingsLayer | null>;
}

export interface ToldRun {
  report: RunReport;
  /** What a dry run has selected. */
  selection: readonly SelectedJob[];
}
