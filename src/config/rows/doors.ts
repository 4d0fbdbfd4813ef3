/** The doors at which groups of settings can be given, for the rows beside this. */
import type { Door } from '../setting.ts';

/** What is secret, or what a single run decides, is an input of the Action; all else stands in the settings file. */
export const RUN: readonly Door[] = ['action', 'workflow', 'cli:run', 'edge'];
/** The same for what holds for every run. */
export const EVERY_RUN: readonly Door[] = ['cli:run', 'edge'];
export const EVERY_IMAGE: readonly Door[] = [...EVERY_RUN, 'cli:setup', 'cli:doctor'];
export const PROJECT: readonly Door[] = ['action', 'workflow', 'cli:setup', 'cli:run', 'cli:doctor'];
export const OWNER: readonly Door[] = ['cli:reset', 'cli:uninstall'];
