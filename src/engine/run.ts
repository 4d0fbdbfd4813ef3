/** What every part of one run shares. */
import type { ImageProvider } from '../providers/contract.ts';
import type { EngineDependencies, RunOptions } from './contract.ts';
import type { Shutdown } from './shutdown.ts';
import type { Stop } from './stop.ts';
import type { Tally } from './tally.ts';

export interface Run {
  dependencies: EngineDependencies;
  options: RunOptions;
  /** Those that have passed their preflight. */
  providers: ReadonlyMap<string, ImageProvider>;
  runId: number;
  startedMs: number;
  concurrency: number;
  tally: Tally;
  stop: Stop;
  shutdown: Shutdown;
  warn: (message: string) => void;
}
