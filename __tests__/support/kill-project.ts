/** A project whose workers are killed: real database and API, the real command line, a provider that takes money. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createQueue } from '../../src/queue/client.ts';
import type { Queue } from '../../src/queue/contract.ts';
import type { Gateway, RecordedRequest } from './gateway.ts';
import { type Audit, audit } from './kill-worker-audit.ts';
import { startWorkerProcess, type WorkerProcess } from './kill-worker-process.ts';
import { type PaidApi, paidApiArguments, startPaidApi } from './paid-api.ts';
import { callIdOf } from './paid-server.ts';
import { createPgRpc } from './pg-rpc.ts';
import type { TestDatabase } from './postgres.ts';
import { queueProducts } from './queue-scenario.ts';
import { startSupabase } from './supabase.ts';

export interface KillProjectOptions {
  jobs: number;
  /** From a charge to its image. */
  imageAfterMs: () => number;
  onCharge?: () => void;
}

export interface KillProject {
  database: TestDatabase;
  queue: Queue;
  gateway: Gateway;
  paid: PaidApi;
  /** Starts the command line's `run` on this project. */
  startWorker(args: readonly string[]): WorkerProcess;
  /** Lets the leases of the dead end now: the command line's take minutes. */
  endLeasesOfTheDead(): Promise<void>;
  /** Once nothing is under way any more. */
  audit(capMicroUsd: number): Promise<Audit>;
  /** Kills whoever is left. */
  stop(): Promise<void>;
}

export const BUCKET = 'hemp-product-images';

/** Starts a project with so many paid jobs. */
export async function startKillProject(options: KillProjectOptions): Promise<KillProject> {
  const project = await startSupabase({ bucket: BUCKET });
  const { database, gateway } = project;
  const folder = await mkdtemp(join(tmpdir(), 'hemp-kills-'));
  const paid = await startPaidApi({ ...options, callIdFor: (prompt) => stampedCall(gateway, prompt) });
  const queue = createQueue(createPgRpc(database.pool));
  await queueProducts(database, queue, options.jobs);
  await database.query(`update image_generation_queue set prompt = '${PROMPT}' || id`);
  // Else one worker after the other would wait for the first job of a dead one.
  await database.query(
    'alter table image_generation_ways alter column proven_at set default image_generation_now()',
  );
  // The calls of the dead hold room for images of which nobody knows the size, until their leases end.
  await database.query(
    `create or replace function public.image_generation_most_unsaved(out all_bytes bigint, out image_bytes bigint)
     language sql immutable set search_path = '' as 'select 1048576000, 26214400'`,
  );
  const workers: WorkerProcess[] = [];

  return {
    database,
    queue,
    gateway,
    paid,
    startWorker(args) {
      const worker = startWorkerProcess({
        args: [...args, ...paidApiArguments(), '--no-queue-missing', '--fail-on', 'never'],
        env: {
          SUPABASE_URL: project.url,
          SUPABASE_SECRET_KEY: project.keys.secret,
          OPENAI_BASE_URL: paid.url,
        },
        cwd: folder,
      });
      workers.push(worker);
      return worker;
    },
    async endLeasesOfTheDead() {
      // A process may have been given the number of a dead one.
      const living = new Set(workers.filter(({ isAlive }) => isAlive).map(({ worker }) => worker));
      const dead = workers.map(({ worker }) => worker).filter((worker) => !living.has(worker));
      await database.query(
        `update image_generation_queue set lease_expires_at = image_generation_now()
         where lease_token is not null and worker = any($1)`,
        [dead],
      );
    },
    audit: (capMicroUsd) =>
      audit({
        database,
        charges: paid.charges,
        storedAt: async (path) => gateway.storage.buckets.get(BUCKET)?.objects.get(path)?.bytes ?? null,
        capMicroUsd,
      }),
    async stop() {
      await Promise.all(workers.map((worker) => worker.kill()));
      await paid.stop();
      await project.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Each job's own prompt names it, so that the provider's charges can be told apart. */
const PROMPT = 'Job ';

/** For which attempt a call is made that comes with this prompt: the last one that was answered its stamp. */
function stampedCall({ requests }: Gateway, prompt: string): string {
  const jobId = Number(prompt.slice(PROMPT.length));
  const itemOf = ({ args }: RecordedRequest) =>
    (args as { p_items: { id: number; token: string }[] }).p_items.find(({ id }) => id === jobId);
  const stamp = requests.findLast(
    (request) =>
      request.fn === 'image_generation_dispatch' && request.status === 200 && itemOf(request) !== undefined,
  );
  const token = stamp && itemOf(stamp)?.token;
  return token === undefined ? `no stamp was answered for job ${jobId}` : callIdOf({ token, jobId });
}
