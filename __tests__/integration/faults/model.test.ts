/** Chains of commands on the queue, drawn by chance. A failure prints the shortest chain that was found, and its seed. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createDatabase, type TestDatabase } from '../../support/postgres.ts';
import { checkQueueModel } from './queue-model.ts';

const numberFrom = (text: string | undefined) => (text ? Number(text) : undefined);
/** MODEL_SEED and MODEL_PATH repeat a failure. */
const { MODEL_RUNS, MODEL_SEED, MODEL_PATH } = process.env;

let database: TestDatabase;

beforeAll(async () => {
  database = await createDatabase({ catalogue: 'simple' });
});
afterAll(() => database.drop());

it('keeps every promise after every command', async () => {
  const report = await checkQueueModel(database, {
    runs: numberFrom(MODEL_RUNS) ?? 100,
    commandsPerRun: 40,
    seed: numberFrom(MODEL_SEED),
    path: MODEL_PATH,
  });
  expect(report.commands).toBeGreaterThan(report.runs * 20);
}, 900_000);
