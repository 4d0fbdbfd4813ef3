/** Tries a catalogue file in a transaction that is rolled back: a product is queued, claimed, shown its image, and shown the old one again. */
import { messageOf } from '../../errors.ts';
import { createQueue } from '../../queue/client.ts';
import type { Job, Queue } from '../../queue/contract.ts';
import { createPgRpc } from '../../queue/pg.ts';
import type { SqlConnection } from '../apply.ts';
import { setupSteps } from '../script.ts';

export interface TrialStep {
  name: 'setup' | 'read' | 'queue' | 'claim' | 'publish' | 'revert' | 'import';
  /** What came of it, for people. */
  text: string;
}

export interface TrialResult {
  steps: TrialStep[];
  /** Where it ended; null = it went well. */
  problem: { step: TrialStep['name']; message: string } | null;
}

/** Between a shop and its own tables a trial must not stand for long. */
const LIMITS =
  "set local lock_timeout = '2s'; set local statement_timeout = '60s'; set local client_min_messages = 'warning'";
const TRIAL_URL = 'https://images.example/catalogue-scaffold/trial.webp';
const TOKEN = '00000000-0000-4000-8000-00000000caff';

/**
 * @param catalogue SQL of the file, without indexes.
 * @param isWritable Whether it says that it takes products in.
 */
export async function tryCatalogue(
  connection: SqlConnection,
  catalogue: string,
  isWritable: boolean,
): Promise<TrialResult> {
  const steps: TrialStep[] = [];
  let step: TrialStep['name'] = 'setup';
  const done = (text: string) => steps.push({ name: step, text });
  await connection.exec('begin');
  try {
    await connection.exec(LIMITS);
    for (const { text } of await stepsFor(connection, catalogue)) await connection.exec(text);
    done('the SQL is applied');
    await connection.exec('set local role service_role');
    step = 'read';
    const product = await readCatalogue(connection, done);
    if (product !== null) {
      const queue = createQueue(createPgRpc(connection));
      step = 'queue';
      await queue.enqueueProducts({ productIds: [product.id], priority: 10, provider: null, replace: 'all' });
      done(`product ${product.id} is queued`);
      step = 'claim';
      const job = await claimIt(queue, product.id);
      done(`a worker gets it as ${JSON.stringify(job.product.name)}`);
      step = 'publish';
      await publish(queue, connection, job);
      done('the product shows the image');
      step = 'revert';
      await revert(connection, product);
      done(
        product.imageUrl === null
          ? 'the product has no image again'
          : 'the product shows its earlier image again',
      );
    }
    if (isWritable && product !== null) {
      step = 'import';
      await connection.exec('reset role');
      await connection.query('select public.image_generation_import_products($1::jsonb)', [
        JSON.stringify([{ id: product.id, name: product.name }]),
      ]);
      done('a product of a file is written');
    }
    return { steps, problem: null };
  } catch (error) {
    return { steps, problem: { step, message: messageOf(error) } };
  } finally {
    await connection.exec('rollback');
  }
}

/**
 * Where the queue is there already, only the catalogue is applied: its tables stand as they are, and no worker is kept waiting
 * for a lock.
 */
async function stepsFor(connection: SqlConnection, catalogue: string): Promise<{ text: string }[]> {
  const all = setupSteps(catalogue);
  const { rows } = await connection.query(
    `select to_regprocedure('public.image_generation_import_products(jsonb)') is not null as is_there,
       to_regclass('public.image_generation_candidates') is not null as is_whole`,
  );
  if (rows[0]?.is_there !== true) return all;
  if (rows[0].is_whole === true) return [{ text: catalogue }];
  return all.slice(all.findIndex(({ text }) => text === catalogue));
}

interface TrialProduct {
  id: string;
  name: string;
  imageUrl: string | null;
}

async function readCatalogue(
  connection: SqlConnection,
  done: (text: string) => void,
): Promise<TrialProduct | null> {
  const { rows } = await connection.query(
    `with page as (select product_id, name, image_url from public.image_generation_catalogue limit 1000)
     select count(*)::integer as count, count(distinct product_id)::integer as ids,
       count(*) filter (where coalesce(name, '') = '')::integer as nameless,
       count(*) filter (where coalesce(btrim(image_url), '') <> '')::integer as with_image,
       (select jsonb_build_object('id', s.product_id, 'name', s.name, 'imageUrl', s.image_url) from page s
        where length(s.product_id) between 1 and 200 order by coalesce(btrim(s.image_url), '') <> '' limit 1) as one
     from page`,
  );
  const found = rows[0] as {
    count: number;
    ids: number;
    nameless: number;
    with_image: number;
    one: TrialProduct | null;
  };
  if (found.count === 0) {
    done('the table has no products yet: only the SQL was tried');
    return null;
  }
  if (found.ids < found.count) {
    throw new Error(`The view has ${found.count} rows for ${found.ids} ids: a product must be one row.`);
  }
  const first = found.count === 1000 ? 'of the first 1,000 products' : `of ${found.count} products`;
  const nameless = found.nameless === 0 ? '' : `, and ${found.nameless} have no name`;
  done(`${found.with_image} ${first} have an image${nameless}`);
  return found.one;
}

async function claimIt(queue: Queue, productId: string): Promise<Job> {
  const { runId } = await queue.startRun({
    key: `scaffold/${TOKEN}`,
    door: 'cli',
    worker: 'scaffold',
    url: null,
    provider: 'placeholder',
    batchSize: 1,
    runBudgetMicroUsd: null,
    dailyBudgetMicroUsd: null,
    paidProviders: [],
  });
  const { jobs, reason } = await queue.claim({
    token: TOKEN,
    runId,
    limit: 1,
    worker: 'scaffold',
    leaseSeconds: 60,
    offers: [{ provider: 'placeholder', unitCostMicroUsd: 0, any: true }],
  });
  const [job] = jobs;
  if (job === undefined) throw new Error(`The claim brought no job (${reason ?? 'no reason'}).`);
  if (job.product.id !== productId) {
    throw new Error(
      `Another product is claimed first (${job.product.id}): jobs of priority 10 wait in this database.`,
    );
  }
  return job;
}

async function publish(queue: Queue, connection: SqlConnection, job: Job): Promise<void> {
  const answers = await queue.settle([
    {
      status: 'completed',
      token: job.token,
      jobId: job.id,
      provider: job.provider,
      model: null,
      costMicroUsd: 0,
      costBasis: 'none',
      durationMs: 1,
      prompt: 'A trial.',
      warnings: [],
      image: {
        url: TRIAL_URL,
        path: 'catalogue-scaffold/trial.webp',
        store: 'supabase',
        sha256: '0'.repeat(64),
        bytes: 1,
        contentType: 'image/webp',
        width: 1024,
        height: 1024,
        digitalSourceType: 'algorithmicMedia',
      },
    },
  ]);
  const shown = await shownBy(connection, job.product.id);
  if (shown !== TRIAL_URL) {
    throw new Error(
      `The image was not shown: ${JSON.stringify(answers[0] ?? null)}; the product shows ${shown ?? 'nothing'}.`,
    );
  }
}

async function revert(connection: SqlConnection, { id, imageUrl }: TrialProduct): Promise<void> {
  const { rows } = await connection.query(
    "select public.image_generation_publish_image($1, $2, $3, '{}') as answer",
    [id, imageUrl, TRIAL_URL],
  );
  const shown = await shownBy(connection, id);
  if (rows[0]?.answer !== 'published' || shown !== imageUrl) {
    throw new Error(
      `The earlier image does not come back: the function answered ${String(rows[0]?.answer)}, and the product shows ${shown ?? 'nothing'}.`,
    );
  }
}

async function shownBy(connection: SqlConnection, id: string): Promise<string | null> {
  const { rows } = await connection.query(
    'select image_url from public.image_generation_catalogue where product_id = $1',
    [id],
  );
  return (rows[0]?.image_url as string | null | undefined) ?? null;
}
