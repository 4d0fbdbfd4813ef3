/** `npm run bench [name …]`: measures against peers or bounds in the same run and prints tables. */
import { startCluster } from '../__tests__/support/cluster.ts';
import { benchActionRun } from './action-run.ts';
import { benchClaimLatency } from './claim-latency.ts';
import { benchDashboard } from './dashboard.ts';
import { benchDatabaseCalls } from './database-calls.ts';
import { benchLanes } from './lanes.ts';
import { benchMakespan } from './makespan.ts';
import { benchMemory } from './memory.ts';
import { benchPlaceholders } from './placeholders.ts';
import { benchQueueing } from './queueing.ts';
import { benchSameWork } from './same-work.ts';
import { benchStartTime } from './start-time.ts';
import { benchThroughput } from './throughput.ts';
import { benchVersions } from './versions.ts';

const BENCHMARKS: Record<string, (port: number) => Promise<void>> = {
  throughput: benchThroughput,
  'same-work': benchSameWork,
  versions: benchVersions,
  queueing: benchQueueing,
  'action-run': benchActionRun,
  'claim-latency': benchClaimLatency,
  dashboard: benchDashboard,
  'database-calls': benchDatabaseCalls,
  makespan: benchMakespan,
  lanes: benchLanes,
  memory: benchMemory,
  'start-time': benchStartTime,
  placeholders: benchPlaceholders,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) {
  process.stderr.write(
    `Unknown benchmark ${unknown.join(', ')}; there are: ${Object.keys(BENCHMARKS).join(', ')}\n`,
  );
  process.exit(2);
}

const cluster = await startCluster({ durable: true });
try {
  for (const [name, run] of Object.entries(BENCHMARKS)) {
    if (asked.length === 0 || asked.includes(name)) await run(cluster.port);
  }
} catch (error) {
  // Before the server goes: its open connections would fail louder than the cause.
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
} finally {
  await cluster.stop();
}
// A benchmark that failed leaves connections that would try for ever to come back.
process.exit();
