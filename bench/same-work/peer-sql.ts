/**
 * What a good engineer writes around a queue to keep our promises: a row in the ledger before the call, under a cap; then, in
 * one transaction and for the whole batch at once, ledger, image, history, books, the product by compare-and-set, and the job.
 */
import type { IdType } from './peer-tables.ts';

/** Whoever touches the books locks the run first: so nobody waits in a circle. */
const BOOKS =
  'books as materialized (select id, current_date as day from runs where id = 1 for no key update),';

/** Reserves a batch's cost for `$2` jobs on the day's rows and the run's; a cap that would be passed is an error. */
const RESERVE = (cost: number) => `
  ${BOOKS}
  reserved as (
    update daily set reserved = reserved + $2 * ${cost} from books
    where daily.day = books.day and provider in ('', 'placeholder')
  ),
  bound as (
    update runs set reserved = reserved + $2 * ${cost} from books where runs.id = books.id
  ),`;

/** For jobs that a library has taken ($1: [{job_id, product_id}], $2: how many, $3: the token): their rows in the ledger, and their products. */
export function openLedger(idType: IdType, cost: number): string {
  return `
  with job as (select * from jsonb_to_recordset($1) as j (job_id ${idType}, product_id text)),
  ${cost > 0 ? RESERVE(cost) : ''}
  product as materialized (
    select job.job_id, p.* from job cross join lateral (select * from products p where p.id = job.product_id limit 1) as p
  ),
  entered as (
    insert into attempts
      (job_id, product_id, token, run_id, worker, attempt_number, provider, reserved, budget_day, expected_url)
    select job_id, id, $3, 1, 'bench', 1, 'placeholder', ${cost}, current_date, image_url from product
  )
  select *, $2::integer as jobs from product`;
}

/** In plain SQL: takes `$2` jobs under the token `$3` (`$1` is their lease in seconds) and enters them in the ledger, in one statement. */
export function claimPlain(cost: number): string {
  return `
  with ${cost > 0 ? RESERVE(cost) : ''}
  picked as materialized (
    select id, product_id, priority from jobs
    -- The books first: a claim locks jobs for a moment that others have just taken, and those may be about to settle them.
    where status = 'pending' ${cost > 0 ? 'and (select count(*) from books) > 0' : ''}
    order by priority desc, id limit $2
    for update of jobs skip locked
  ),
  product as materialized (
    select picked.id as job_id, p.* from picked
    cross join lateral (select * from products p where p.id = picked.product_id limit 1) as p
  ),
  taken as (
    update jobs j
    set status = 'processing', tries = tries + 1, lease_token = $3, worker = 'bench', updated_at = now(),
      lease_expires_at = now() + make_interval(secs => $1), expected_url = product.image_url
    from product where j.id = product.job_id
    returning j.id, j.product_id, j.tries, j.expected_url
  ),
  entered as (
    insert into attempts
      (job_id, product_id, token, run_id, worker, attempt_number, provider, reserved, budget_day, expected_url)
    select id, product_id, $3, 1, 'bench', tries, 'placeholder', ${cost}, current_date, expected_url from taken
  )
  select * from product`;
}

/** Settles a batch of finished images (`$1`) in one statement; `job` is the statement that ends the jobs, where they are a table of ours. */
export function settleWork(idType: IdType, cost: number, job = ''): string {
  return `
  with result as materialized (
    select r.*, a.id as attempt_id, a.product_id, a.expected_url, a.run_id, a.budget_day, a.reserved
    from jsonb_to_recordset($1) as r (
      job_id ${idType}, token uuid, provider text, model text, prompt text, cost bigint, cost_basis text,
      duration_ms bigint, warnings jsonb, url text, store text, path text, sha256 text, bytes bigint, content_type text,
      width integer, height integer, digital_source_type text
    )
    cross join lateral (
      select * from attempts a where a.token = r.token and a.job_id = r.job_id and a.outcome is null limit 1 for update
    ) as a
    order by a.id
  ),
  published as (
    update products p set image_url = r.url
    from result r where p.id = r.product_id and p.image_url is not distinct from r.expected_url
    returning p.id
  ),
  verdict as materialized (
    select r.*, r.product_id in (select id from published) as is_shown from result r
  ),
  ledger as (
    update attempts a
    set outcome = case when v.is_shown then 'completed' else 'not_published' end, settled_at = now(), model = v.model,
      cost = v.cost, cost_basis = v.cost_basis, duration_ms = v.duration_ms
    from verdict v where a.id = v.attempt_id
  ),
  replaced as (
    update images i set state = 'replaced'
    -- No join: planned while there were no images, it would read all of them for each job.
    where i.product_id = any (array(select product_id from verdict where is_shown)) and i.state = 'current'
    returning 1
  ),
  image as (
    insert into images (
      job_id, attempt_id, product_id, state, provider, model, prompt, url, store, path, sha256, bytes, content_type, width,
      height, digital_source_type, warnings, cost
    )
    select
      job_id, attempt_id, product_id, case when is_shown then 'current' else 'unused' end, provider, model, prompt, url,
      store, path, sha256, bytes, content_type, width, height, digital_source_type, warnings, cost
    from verdict
    -- The old ones first.
    where (select count(*) from replaced) >= 0
  ),
  noted as (
    insert into history (job_id, product_id, action, details)
    select job_id, product_id, case when is_shown then 'completed' else 'closed' end, jsonb_strip_nulls(jsonb_build_object(
      'provider', provider, 'model', model, 'run_id', run_id, 'cost_microusd', cost, 'duration_ms', duration_ms,
      'image_url', url
    ))
    from verdict
  ),
  ${job}
  ${cost > 0 ? BOOK_MONEY : ''}
  counted as (
    insert into daily as d (day, provider, calls, succeeded, duration_ms)
    select budget_day, provider, count(*), count(*) filter (where is_shown), sum(duration_ms) from verdict
    ${cost > 0 ? 'where (select count(*) from books) > 0' : ''}
    group by 1, 2
    on conflict (day, provider) do update set calls = d.calls + excluded.calls, succeeded = d.succeeded + excluded.succeeded,
      duration_ms = d.duration_ms + excluded.duration_ms${cost > 0 ? SPEND : ''}
  )
  select job_id, is_shown from verdict`;
}

/** Of the day's row of this provider, beside its counts. */
const SPEND = `,
      reserved = d.reserved - (select sum(reserved) from verdict), spent = d.spent + (select sum(cost) from verdict)`;

const BOOK_MONEY = `
  ${BOOKS}
  total as materialized (select sum(reserved) as reserved, sum(cost) as cost from verdict),
  booked as (
    update daily set reserved = daily.reserved - total.reserved, spent = spent + total.cost
    from total, books where daily.day = books.day and provider = ''
  ),
  run_booked as (
    update runs set reserved = runs.reserved - total.reserved, spent = spent + total.cost
    from total, books where runs.id = books.id
  ),`;

/** What a finished image of a job is settled with. */
export function peerResult(jobId: string, token: string, costMicroUsd: number) {
  return {
    job_id: jobId,
    token,
    provider: 'placeholder',
    model: null,
    prompt: `product photography of Product ${jobId}`,
    cost: costMicroUsd,
    cost_basis: costMicroUsd > 0 ? 'table' : 'none',
    duration_ms: 100,
    warnings: [],
    url: `https://example.test/${jobId}.webp`,
    store: 'local',
    path: `ab/${jobId}.webp`,
    sha256: 'a'.repeat(64),
    bytes: 30_000,
    content_type: 'image/webp',
    width: 1024,
    height: 1024,
    digital_source_type: 'algorithmicMedia',
  };
}
