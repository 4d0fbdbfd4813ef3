/** Holds a queue's books, its products and its images to what a provider charged, after a storm. */
import { sha256Hex } from '../../src/storage/key.ts';
import { callIdOf, IMAGE_COST } from './paid-server.ts';
import type { TestDatabase } from './postgres.ts';

interface Attempt {
  job_id: number;
  token: string;
  outcome: string | null;
  failure_class: string | null;
  cost_basis: string | null;
  cost: number;
  dispatched: boolean;
  /** Its image lies in the store and the queue knows it. */
  has_image: boolean;
  /** Its image was found in the store by a later attempt. */
  recovered: boolean;
}

export interface AuditOptions {
  database: TestDatabase;
  /** How often each call was charged, by its id. */
  charges: ReadonlyMap<string, number>;
  /** What lies in the store at this path; null for nothing. */
  storedAt: (path: string) => Promise<Uint8Array | null>;
  /** What may be reserved and spent in all. */
  capMicroUsd: number;
}

export interface Audit {
  /** What is wrong, in words; empty when all is well. */
  problems: string[];
  charges: number;
  /** Charged, and nobody heard of the image again: a possible double charge that the books show. */
  orphanCharges: number;
  attempts: number;
  /** Attempts whose worker died with them. */
  expired: number;
  /** Of those, paid calls whose images the next worker found in the store. */
  recovered: number;
  spentMicroUsd: number;
}

/** Everything that a crash could have broken, once nothing is under way any more. */
export async function audit(options: AuditOptions): Promise<Audit> {
  const { database, charges, capMicroUsd } = options;
  const problems: string[] = [];
  const expectNone = async (what: string, sql: string) => {
    const rows = await database.query(sql);
    if (rows.length > 0) problems.push(`${what}: ${rows.length}, such as ${JSON.stringify(rows[0])}`);
  };

  await expectNone(
    'violations found by verify',
    'select * from jsonb_array_elements(image_generation_verify()) as violation',
  );
  await expectNone('products without an image', 'select id from uses_products where image_url is null');
  await expectNone(
    'jobs that are not completed',
    `select id, status, error_message from image_generation_queue where status <> 'completed'`,
  );
  await expectNone(
    'products that show another image than their job made',
    `select p.id from uses_products p
     join image_generation_queue q on q.product_id = p.id::text and q.is_latest
     where p.image_url is distinct from q.generated_image_url`,
  );
  await expectNone(
    'jobs with more than six paid calls in a round, or with an attempt that counts: no product is at fault',
    `select job_id, retry_round, count(*)::int as paid_calls from image_generation_attempts
     where cost_microusd > 0 group by job_id, retry_round having count(*) > 6
     union all
     select id, retry_round, paid_calls from image_generation_queue where attempt_count > 0`,
  );
  await expectNone(
    'jobs without exactly one accepted image',
    `select q.id, count(m.id)::int as images from image_generation_queue q
     left join image_generation_images m on m.job_id = q.id and m.state <> 'unused'
     group by q.id having count(m.id) <> 1`,
  );

  const attempts = await database.query<Attempt>(
    `select a.job_id::int, a.token::text, a.outcome, a.failure_class, a.cost_basis, a.cost_microusd::int as cost,
       a.dispatched_at is not null as dispatched,
       exists (select from image_generation_images m where m.attempt_id = a.id) as has_image,
       a.recovered_by is not null as recovered
     from image_generation_attempts a`,
  );
  problems.push(...chargeProblems(attempts, charges));
  const spentMicroUsd = await database.value<number>(
    `select coalesce(sum(reserved_microusd + spent_microusd), 0)::float8
     from image_generation_daily where provider = ''`,
  );
  if (spentMicroUsd > capMicroUsd)
    problems.push(`${spentMicroUsd} micro-dollars are bound of ${capMicroUsd}`);
  problems.push(...(await storeProblems(options)));

  const orphans = attempts.filter(
    (attempt) => isCharged(attempt, charges) && isAmbiguous(attempt) && !attempt.recovered,
  );
  const shownMicroUsd = await database.value<number>(
    `select coalesce(sum(ambiguous_usd) * 1000000, 0)::float8 from image_generation_provider_days`,
  );
  const lost = attempts.filter((attempt) => isAmbiguous(attempt) && !attempt.recovered);
  const lostMicroUsd = lost.reduce((sum, { cost }) => sum + cost, 0);
  if (shownMicroUsd !== lostMicroUsd) {
    problems.push(`${shownMicroUsd} micro-dollars are shown as ambiguous, ${lostMicroUsd} are`);
  }
  return {
    problems,
    charges: charges.size,
    orphanCharges: orphans.length,
    attempts: attempts.length,
    expired: attempts.filter(({ outcome }) => outcome === 'expired').length,
    recovered: attempts.filter(({ recovered }) => recovered).length,
    spentMicroUsd,
  };
}

function isCharged(attempt: Attempt, charges: AuditOptions['charges']): boolean {
  return charges.has(callIdOf({ token: attempt.token, jobId: attempt.job_id }));
}

/** Booked at what it may have cost, as nobody could tell. */
function isAmbiguous({ failure_class, cost_basis }: Attempt): boolean {
  return failure_class === 'ambiguous' && cost_basis === 'unknown';
}

/** Each charge has a row that was stamped before, at its price; one without an image is told as ambiguous. */
function chargeProblems(attempts: readonly Attempt[], charges: AuditOptions['charges']): string[] {
  const byCall = new Map(
    attempts.map((attempt) => [callIdOf({ token: attempt.token, jobId: attempt.job_id }), attempt]),
  );
  return [...charges].flatMap(([callId, times]) => {
    const attempt = byCall.get(callId);
    if (times !== 1) return [`the call ${callId} was charged ${times} times`];
    if (!attempt?.dispatched) return [`the charge of ${callId} has no stamped row in the ledger`];
    const told = `${attempt.outcome}, ${attempt.failure_class}, ${attempt.cost} by ${attempt.cost_basis}`;
    if (attempt.cost !== IMAGE_COST) return [`the charge of ${callId} is not booked: ${told}`];
    if (!attempt.has_image && !isAmbiguous(attempt) && attempt.cost_basis !== 'reported') {
      return [`the charge of ${callId} brought no image and is not told as ambiguous: ${told}`];
    }
    return [];
  });
}

/** Every image that a product shows is whole in the store, at the URL that it shows. */
async function storeProblems({ database, storedAt }: AuditOptions): Promise<string[]> {
  const images = await database.query<{ path: string; url: string; sha256: string }>(
    `select path, url, sha256 from image_generation_images where state = 'current'`,
  );
  const problems: string[] = [];
  for (const { path, url, sha256 } of images) {
    const bytes = await storedAt(path);
    if (bytes === null || !url.endsWith(`/${path}`) || (await sha256Hex(new Uint8Array(bytes))) !== sha256) {
      problems.push(`the image ${path} is not what the queue says`);
    }
  }
  return problems;
}
