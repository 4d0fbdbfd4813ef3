/**
 * A worker process to be killed: the real engine, the real way to a Supabase project, a provider that charges and a
 * store on the disk. It works until its standard input ends, tells each step that it reaches, and waits for its end
 * at the one that it was told.
 */
import { randomUUID } from 'node:crypto';
import { flushCompileCache } from 'node:module';
import { systemClock } from '../../src/clock.ts';
import type { EngineDependencies, RunOptions } from '../../src/engine/contract.ts';
import { runBatch } from '../../src/engine/run-batch.ts';
import { sleepUnlessAborted } from '../../src/engine/waiting.ts';
import { createQueue } from '../../src/queue/client.ts';
import type { Queue } from '../../src/queue/contract.ts';
import { createSupabaseRpc } from '../../src/queue/supabase.ts';
import { withRetries } from '../../src/queue/transport.ts';
import type { ImageStore } from '../../src/storage/contract.ts';
import { createLocalStore } from '../../src/storage/local.ts';
import { createSupabase } from '../../src/supabase/client.ts';
import {
  imageUrl,
  type KillStep,
  type KillWorkerSettings,
  SETTINGS_VARIABLE,
} from './kill-worker-contract.ts';
import { createPaidProvider, withCallIds } from './paid-server.ts';

/** Between two runs of a worker that found nothing to do. */
const REST_MS = 300;

const settings = JSON.parse(process.env[SETTINGS_VARIABLE] ?? 'null') as KillWorkerSettings | null;
if (settings === null) throw new Error(`${SETTINGS_VARIABLE} holds no settings.`);

// One that is killed would not leave it to the next one.
flushCompileCache();

const ended = new AbortController();
process.stdin.on('end', () => ended.abort()).resume();

async function at(step: KillStep): Promise<void> {
  process.stdout.write(`${step}\n`);
  if (step === settings?.pauseAt) await new Promise(() => undefined);
}

function tellingSteps(queue: Queue): Queue {
  return {
    ...queue,
    async claim(request, signal) {
      const answer = await queue.claim(request, signal);
      if (answer.jobs.length > 0) await at('claimed');
      return answer;
    },
    async dispatch(jobs, signal) {
      const stamped = await queue.dispatch(jobs, signal);
      if (stamped.length > 0) await at('dispatched');
      return stamped;
    },
    async settle(results, signal) {
      const answers = await queue.settle(results, signal);
      await at('settling');
      return answers;
    },
  };
}

function tellingWhenStored(store: ImageStore): ImageStore {
  return {
    ...store,
    async put(image, signal) {
      const stored = await store.put(image, signal);
      await at('stored');
      return stored;
    },
  };
}

const supabase = createSupabase({ url: settings.supabaseUrl, key: settings.supabaseKey, fetch });
const rpc = withRetries(createSupabaseRpc(supabase), { clock: systemClock, random: Math.random });
const { queue, callIdFor } = withCallIds(createQueue(rpc));
const providers = new Map(
  [settings.provider, ...settings.otherProviders].map((id) => [
    id,
    createPaidProvider({ id, url: settings.paidServerUrl, callIdFor, onStep: at }),
  ]),
);

const options: RunOptions = {
  runKey: settings.runKey,
  door: 'cli',
  worker: settings.worker,
  runUrl: null,
  provider: settings.provider,
  batchSize: null,
  concurrency: settings.concurrency,
  queueMissing: false,
  replace: 'none',
  runBudgetMicroUsd: settings.runBudgetMicroUsd,
  dailyBudgetMicroUsd: null,
  timeLimitMs: null,
  waitForRetriesMs: 0,
  leaseSeconds: settings.leaseSeconds,
};

const dependencies: EngineDependencies = {
  queue: tellingSteps(queue),
  store: tellingWhenStored(createLocalStore({ directory: settings.imagesDirectory, urlFor: imageUrl })),
  providers,
  clock: systemClock,
  random: Math.random,
  newToken: randomUUID,
  onEvent: () => undefined,
  probeUrl: async () => 'unknown',
};

async function work(): Promise<void> {
  try {
    await runBatch(dependencies, options, ended.signal);
  } catch (error) {
    // A run that is told to end before it has begun says so.
    if (!ended.signal.aborted) throw error;
  }
}

do await work();
while (await sleepUnlessAborted(systemClock, REST_MS, ended.signal));
