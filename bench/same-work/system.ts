/** What is compared in bench/same-work.ts: systems that take jobs, have their images made, and show them. */

export interface System {
  name: string;
  /** A database with so many products and their jobs. */
  prepare(setting: Setting): Promise<Prepared>;
}

export interface Setting {
  port: number;
  jobs: number;
  /** Above 0, each job's cost is reserved under a cap and booked. */
  unitCostMicroUsd: number;
}

export interface Prepared {
  worker(): Promise<SystemWorker>;
  stop(): Promise<void>;
}

export interface SystemWorker {
  /** Takes so many jobs and settles them all; answers how many there were. */
  step(batch: number): Promise<number>;
  stop(): Promise<void>;
}

/** The cap of a day, out of reach. */
export const CAP_MICRO_USD = 1_000_000_000_000;
