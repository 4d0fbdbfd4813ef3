/** How many calls the real engine makes to the database for a batch, by function. */
import { createPgRpc } from '../__tests__/support/pg-rpc.ts';
import { systemClock } from '../src/clock.ts';
import type { ImageProvider } from '../src/providers/contract.ts';
import { PIXEL, runEngine } from './engine.ts';
import { connect, connectEngine, createBenchDatabase, fillQueue, installQueue } from './queue.ts';
import { printTable } from './table.ts';

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
      await pool.end();
      const total = [...calls.values()].reduce((sum, count) => sum + count, 0);
      rows.push([
        `${batchSize} ${cost > 0 ? 'paid' : 'free'}`,
        total,
        calls.get('claim') ?? 0,
        calls.get('settle') ?? 0,
        calls.get('dispatch') ?? 0,
        calls.get('heartbeat') ?? 0,
        ((performance.now() - start) / 1000).toFixed(1),
      ]);
    }
  }
  printTable(
    'Database calls of a run (concurrency 4, 50 ms an image)',
    ['batch', 'all calls', 'claim', 'settle', 'dispatch', 'heartbeat', 'seconds'],
    rows,
    'Bounds: a claim a chunk of 16, at most one settlement a second; only a paid image adds its stamp.',
  );
}
