/** What a test and a worker process that it kills agree on. */

/**
 * Where a worker may be told to stop and wait for its end. `sent`: the provider has charged · `received`: the bytes
 * are in its memory · `stored`: they are in the store · `settling`: the queue has settled it, and the worker never
 * hears of that.
 */
export const KILL_STEPS = ['claimed', 'dispatched', 'sent', 'received', 'stored', 'settling'] as const;
export type KillStep = (typeof KILL_STEPS)[number];

export interface KillWorkerSettings {
  worker: string;
  supabaseUrl: string;
  supabaseKey: string;
  paidServerUrl: string;
  imagesDirectory: string;
  /** Where workers leave each other what they have compiled, which halves the time to start one. */
  compileCacheDirectory: string;
  runKey: string;
  /** The provider for jobs that ask for none. */
  provider: string;
  /** Further ones, for jobs that name them. */
  otherProviders: string[];
  concurrency: number;
  leaseSeconds: number;
  runBudgetMicroUsd: number | null;
  pauseAt: KillStep | null;
}

/** The environment variable that holds the settings, as JSON. */
export const SETTINGS_VARIABLE = 'KILL_WORKER';

/** The URL that a product shows for a stored image. */
export function imageUrl(key: string): string {
  return `https://images.example/${key}`;
}
