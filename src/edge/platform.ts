/** What the runtime of an Edge Function gives: the function's index.ts hands it in, so that nothing here is Deno's own. */
import type { Clock, Random } from '../clock.ts';

/** The addresses that a name has, as text. Rejects with an error named `NotFound` when it has none of this kind. */
export type ResolveDns = (name: string, kind: 'A' | 'AAAA') => Promise<string[]>;

export interface EdgePlatform {
  /** The secrets of the project, and what the platform itself sets. */
  environment: Readonly<Record<string, string | undefined>>;
  fetch: typeof fetch;
  clock: Clock;
  random: Random;
  /** A fresh UUID. */
  newToken: () => string;
  /** null: this runtime cannot look names up. */
  resolveDns: ResolveDns | null;
  /** Keeps the worker alive until the promise is settled. */
  waitUntil: (work: Promise<unknown>) => void;
  /** Aborts when the platform is about to end the worker. */
  shutdown: AbortSignal;
  /** True where a worker is ended a fixed time after its start, whatever it is doing then. */
  endsWorkers: boolean;
  log: (line: string) => void;
}
