/**
 * Chains of commands on the queue: the same in every run of the tests, others in every soak. A failure prints the
 * shortest chain that was found.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import { checkQueueModel } from './queue-model.ts';
import { breakQueue, MUTANTS } from './queue-mutants.ts';

const numberFrom = (text: string | undefined) => (text ? Number(text) : undefined);
/** MODEL_SEED and MODEL_PATH repeat a failure, also of the soak. */
const { MODEL_RUNS, MODEL_SEED, MODEL_PATH } = process.env;
const SEED = numberFrom(MODEL_SEED) ?? 1;

/** The soak has 5,000. */
const CHAINS = 24;

/** Shortening a failing chain takes longer than all of the chains. */
const PATIENCE_MS = 600_000;

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase({ catalogue: 'simple' });
});
afterAll(() => database.drop());

it(
  'keeps every promise after every command',
  async () => {
    const runs = numberFrom(MODEL_RUNS) ?? CHAINS;
    const report = await checkQueueModel(database, {
      runs,
      commandsPerRun: 40,
      seed: SEED,
      path: MODEL_PATH,
      timeLimitMs: PATIENCE_MS,
    });
    if (MODEL_PATH) return;
    expect(report.runs).toBe(runs);
    expect(report.commands).toBeGreaterThan(report.runs * 20);
  },
  2 * PATIENCE_MS,
);

describe('a queue that is broken on purpose', () => {
  let broken: TestDatabase;
  beforeAll(async () => {
    broken = await createDatabase({ catalogue: 'simple' });
  });
  afterAll(() => broken.drop());

  // The soak lets chains of commands find out each of them, one by one.
  it('can be broken in each of the ways that the soak tries', async () => {
    for (const mutant of MUTANTS) await (await breakQueue(broken, mutant))();
  });

  it('is found out', async () => {
    for (const mutant of MUTANTS.slice(0, 1)) await breakQueue(broken, mutant);
    const chains = { runs: 100, commandsPerRun: 40, seed: SEED, firstFailure: true };
    await expect(checkQueueModel(broken, chains)).rejects.toThrow('broke a promise');
  });
});
