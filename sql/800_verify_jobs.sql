-- The queue, checked: each rule is a select that answers a row for each violation, of the jobs, images or events that it is
-- asked about. Look-ups, whatever the statistics say: so a page costs the same in a queue of any size (808).

-- Their arguments have changed since.
drop function if exists public.image_generation_verify_jobs();
drop function if exists public.image_generation_verify_images();
drop function if exists public.image_generation_verify_rows();

-- Jobs, their leases and attempts. `job_id` is the job that has to be locked to mend it (810).
create or replace function public.image_generation_verify_jobs(p_ids bigint[])
returns table (rule text, detail text, job_id bigint)
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
set jit = off
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
#variable_conflict use_column
declare
  v_now constant timestamptz := public.image_generation_now();
begin
  return query
  with job as materialized (
    select q.* from unnest(p_ids) as p (id) join public.image_generation_queue q on q.id = p.id
  ),
  attempt as materialized (
    select
      a.id, a.job_id, a.token, a.retry_round, a.outcome, a.failure_class, a.cost_microusd, j.max_attempts, j.lease_token, j.status
    from job j
    join public.image_generation_attempts a on a.job_id = j.id
  )
  select 'processing past its lease', 'job ' || id || ' of ' || coalesce(worker, '?'), id
  from job
  where lease_expires_at < v_now - interval '15 minutes'

  union all
  -- A lease lasts a day at most, and so does a request that is with its provider. A retry may be put off for long.
  select 'a wait that never ends', 'job ' || id || ' is ' || status, id
  from job
  where next_attempt_at = 'infinity' or greatest(lease_expires_at, submitted_until) > v_now + interval '2 days'

  union all
  -- Near the end of an integer the next claim or settlement of all could not count on.
  select 'a counter beyond its bounds', 'job ' || id, id
  from job
  where greatest(take, tries, paid_calls, deaths, rejections, retry_round) > 1000000 or retry_round < 0

  union all
  select 'held job without an open attempt', 'job ' || q.id, q.id
  from job q
  where q.lease_token is not null and not exists (
    select from public.image_generation_attempts a
    where a.token = q.lease_token and a.job_id = q.id and a.outcome is null
  )

  union all
  select 'open attempt of a job that nobody holds', 'attempt ' || a.id || ' of job ' || a.job_id, a.job_id
  from attempt a
  where a.outcome is null and a.lease_token is distinct from a.token and a.status <> 'submitted'

  union all
  select 'more attempts than allowed', 'job ' || a.job_id || ' round ' || a.retry_round || ': ' || count(*), a.job_id
  from attempt a
  join public.image_generation_failure_classes f on f.failure_class = a.failure_class and f.is_counted
  where a.outcome = 'failed'
  group by a.job_id, a.retry_round, a.max_attempts
  having count(*) > a.max_attempts

  union all
  select 'more paid calls than allowed', 'job ' || a.job_id || ' round ' || a.retry_round || ': ' || count(*), a.job_id
  from attempt a
  where a.cost_microusd > 0
  group by a.job_id, a.retry_round
  having count(*) > public.image_generation_most('paid_calls')

  union all
  select 'a suspect that is not alone', 'job ' || s.id || ' and job ' || q.id || ' of ' || q.worker, s.id
  from job s
  join public.image_generation_queue q on q.run_id = s.run_id and q.worker = s.worker and q.id <> s.id
  where s.is_suspect and s.lease_token is not null and q.lease_token is not null

  union all
  select 'submitted without an open attempt that has a remote id', 'job ' || q.id, q.id
  from job q
  where q.status = 'submitted' and not exists (
    select from public.image_generation_attempts a
    where a.job_id = q.id and a.outcome is null and a.remote_id is not null
  )

  union all
  -- With none, a product that always fails would be queued again and again; two would be queued for one.
  select 'not one latest job of a product', 'product ' || q.product_id || ': ' || o.latest, max(q.id)
  from job q
  cross join lateral (
    select count(*) as latest
    from public.image_generation_queue o
    where o.product_id = q.product_id and o.variation = q.variation and o.is_latest
  ) as o
  where o.latest <> 1
  group by q.product_id, q.variation, o.latest

  union all
  select 'something like a secret in a text', 'error of job ' || q.id, q.id
  from job q
  where q.error_message is not null and public.image_generation_shows_secret(
    q.error_message, q.id > (select max(id) from public.image_generation_queue) - 5000
  );
end
$$;

comment on function public.image_generation_verify_jobs(bigint[]) is 'Violations in these jobs, their leases and attempts.';
