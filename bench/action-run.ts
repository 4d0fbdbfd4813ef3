/**
 * The built Action as a runner starts it, over a real PostgREST and a gateway: whole runs of a provider that answers at
 * once, with images of 2 kB, so that what is measured is ours.
 */
import pg from 'pg';
import { databaseUrl } from '../__tests__/support/cluster.ts';
import { startGateway } from '../__tests__/support/gateway.ts';
import { JWT_SECRET, PROJECT_KEYS } from '../__tests__/support/keys.ts';
import { startPaidApi } from '../__tests__/support/paid-api.ts';
import { startPostgrest } from '../__tests__/support/postgrest.ts';
import { startAction } from '../__tests__/support/runner.ts';
import { connect, createBenchDatabase, fillQueue, installQueue } from './queue.ts';
import { printTable } from './table.ts';

const BATCHES = [1, 200, 1000];

/** Tells, when the process ends, what it has used of the processor. */
const TELL_CPU = `data:text/javascript,${encodeURIComponent(
  `process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('\\ncpu-us ' + (user + system)); })`,
)}`;

export async function benchActionRun(port: number): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const batch of BATCHES) rows.push(await oneRun(port, batch));
  printTable(
    'One run of the Action through PostgREST, paid images of 2 kB that take no time',
    ['jobs', 'seconds', 'jobs / s', 'CPU ms / job', 'calls / job', 'claim', 'dispatch', 'settle', 'uploads'],
    rows,
    'Seconds and CPU include the start (a run of one shows it). The gateway between, in this process, is slower than the platform.',
  );
}

async function oneRun(port: number, jobs: number): Promise<(string | number)[]> {
  const url = await createBenchDatabase(port);
  const name = new URL(url).pathname.slice(1);
  const admin = new pg.Client(databaseUrl(port, name, 'supabase_admin'));
  await admin.connect();
  await admin.query('grant usage on schema public to postgres, anon, authenticated, service_role');
  await admin.end();
  await installQueue(url);
  const client = await connect(url);
  await fillQueue(client, jobs);
  await client.end();

  const provider = await startPaidApi({ callIdFor: (prompt) => prompt, imageAfterMs: () => 0 });
  const postgrest = await startPostgrest({
    databaseUrl: databaseUrl(port, name, 'authenticator'),
    jwtSecret: JWT_SECRET,
  });
  const gateway = await startGateway({ postgrestUrl: postgrest.url, keys: PROJECT_KEYS });
  gateway.storage.createBucket('hemp-product-images');
  try {
    const running = await startAction({
      nodeArgs: [`--import=${TELL_CPU}`],
      env: { OPENAI_API_KEY: 'sk-bench' },
      inputs: {
        'supabase-url': gateway.url,
        'supabase-key': PROJECT_KEYS.secret,
        provider: 'openai',
        'openai-model': 'paid-1',
        'openai-dialect': 'xai',
        'openai-base-url': provider.url,
        'max-price-usd': '0.04',
        'run-budget-usd': '1000',
        'batch-size': String(jobs),
      },
    });
    const result = await running.finished;
    const cpuUs = Number(/cpu-us (\d+)/.exec(result.stderr)?.[1]);
    if (result.outputs.succeeded !== String(jobs)) {
      throw new Error(
        `${result.outputs.succeeded} of ${jobs} jobs succeeded:\n${result.log}${result.stderr}`,
      );
    }
    await result.dispose();
    const calls = gateway.calls();
    const called = (fn: string) => calls[`image_generation_${fn}`] ?? 0;
    const all = Object.values(calls).reduce((sum, count) => sum + count, 0);
    const uploads = gateway.requests.filter(
      ({ method, path }) => method === 'POST' && path.includes('/object/'),
    ).length;
    const seconds = result.durationMs / 1000;
    return [
      jobs,
      seconds.toFixed(1),
      (jobs / seconds).toFixed(1),
      (cpuUs / 1000 / jobs).toFixed(1),
      (all / jobs).toFixed(2),
      called('claim'),
      called('dispatch'),
      called('settle'),
      uploads,
    ];
  } finally {
    await gateway.stop();
    await postgrest.stop();
    await provider.stop();
  }
}
