/** How many calls the real engine makes to the database for a batch, by function. */
import { createPgRpc } from '../__tests__/support/pg-rpc.ts';
import { systemClock } from '../src/clock.ts';
import type { ImageProvider } from '../src/providers/contract.ts';
import { PIXEL, runEngine } from './engine.ts';
import { connect, connectEngine, createBenchDatabase, fillQueue, installQueue } from './queue.ts';
import { type Aim, printAims, printTable } from './table.ts';

/** What the engine claims at once, at four images a time. */
const CHUNK = 16;

function provider(unitCostMicroUsd: number): ImageProvider {
  return {
    id: 'bench',
    unitCostMicroUsd,
    timeoutMs: 60_000,
    autoConcurrency: 4,
    async generate(_request, { signal }) {
      await systemClock.sleep(50, signal);
      return {
        bytes: PIXEL,
        model: 'bench',
        costMicroUsd: unitCostMicroUsd,
        costBasis: unitCostMicroUsd > 0 ? 'table' : 'none',
        digitalSourceType: 'trainedAlgorithmicMedia',
        warnings: [],
      };
    },
  };
}

export async function benchDatabaseCalls(port: number): Promise<void> {
  const rows: (string | number)[][] = [];
  const aims: Aim[] = [];
  for (const batchSize of [20, 200]) {
    for (const cost of [0, 1000]) {
      const url = await createBenchDatabase(port);
      await installQueue(url);
      const connection = await connect(url);
      await fillQueue(connection, batchSize);
      await connection.end();
      const pool = connectEngine(url);
      const calls = new Map<string, number>();
      const start = performance.now();
      const direct = createPgRpc(pool);
      const report = await runEngine({
        rpc: (fn, args, signal) => {
          const name = fn.replace('image_generation_', '');
          calls.set(name, (calls.get(name) ?? 0) + 1);
          return direct(fn, args, signal);
        },
        provider: provider(cost),
        options: { batchSize, concurrency: 4 },
      });
      if (report.succeeded !== batchSize) throw new Error(`${report.succeeded} of ${batchSize} succeeded`);
      const seconds = (performance.now() - start) / 1000;
      await pool.end();
      const total = [...calls.values()].reduce((sum, count) => sum + count, 0);
      rows.push([
        `${batchSize} ${cost > 0 ? 'paid' : 'free'}`,
        total,
        calls.get('claim') ?? 0,
        calls.get('settle') ?? 0,
        calls.get('dispatch') ?? 0,
        calls.get('heartbeat') ?? 0,
        seconds.toFixed(1),
      ]);
      const name = `${batchSize} ${cost > 0 ? 'paid' : 'free'}`;
      // The last claim finds nothing more.
      const chunks = Math.ceil(batchSize / CHUNK) + 1;
      aims.push(
        { what: `${name}: claims, one a chunk of ${CHUNK}`, value: calls.get('claim') ?? 0, atMost: chunks },
        { what: `${name}: settlements, one a second`, value: calls.get('settle') ?? 0, atMost: 1 + seconds },
        {
          what: `${name}: stamps, one a paid image`,
          value: calls.get('dispatch') ?? 0,
          atMost: cost > 0 ? batchSize : 0,
        },
      );
    }
  }
  printTable(
    'Database calls of a run (concurrency 4, 50 ms an image)',
    ['batch', 'all calls', 'claim', 'settle', 'dispatch', 'heartbeat', 'seconds'],
    rows,
  );
  printAims(aims);
}
