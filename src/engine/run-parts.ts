/** What every part of one run shares. */
import type { ImageProvider } from '../providers/contract.ts';
import type { EngineDependencies, RunOptions } from './contract.ts';
import type { Counters } from './report/counters.ts';
import type { Shutdown } from './shutdown.ts';
import type { Stop } from './stop.ts';

export interface Run {
  dependencies: EngineDependencies;
  options: RunOptions;
  /** Those that have passed their preflight. */
  providers: ReadonlyMap<string, ImageProvider>;
  runId: number;
  startedMs: number;
  concurrency: number;
  counters: Counters;
  stop: Stop;
  shutdown: Shutdown;
  warn: (message: string) => void;
}
