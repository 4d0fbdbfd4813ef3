-- The books, checked: each rule is a select that answers a row for each violation.

-- Their columns have changed since, which "create or replace" refuses.
drop function if exists public.image_generation_verify_jobs();
drop function if exists public.image_generation_verify_rows();

-- Jobs, their leases and attempts. `job_id` is the job that has to be locked to mend it (810).
create or replace function public.image_generation_verify_jobs()
returns table (rule text, detail text, job_id bigint)
language sql
stable
set search_path = ''
as $$
  select 'processing past its lease', 'job ' || id || ' of ' || coalesce(worker, '?'), id
  from public.image_generation_queue
  where lease_expires_at < public.image_generation_now() - interval '15 minutes'

  union all
  -- A lease lasts a day at most, and so does a request that is with its provider. A retry may be put off for long.
  select 'a wait that never ends', 'job ' || id || ' is ' || status, id
  from public.image_generation_queue
  where next_attempt_at = 'infinity'
    or greatest(lease_expires_at, submitted_until) > public.image_generation_now() + interval '2 days'

  union all
  -- Near the end of an integer the next claim or settlement of all could not count on.
  select 'a counter beyond its bounds', 'job ' || id, id
  from public.image_generation_queue
  where greatest(take, tries, paid_calls, deaths, rejections, retry_round) > 1000000 or retry_round < 0

  union all
  select 'held job without an open attempt', 'job ' || q.id, q.id
  from public.image_generation_queue q
  where q.lease_token is not null and not exists (
    select from public.image_generation_attempts a
    where a.token = q.lease_token and a.job_id = q.id and a.outcome is null
  )

  union all
  select 'open attempt of a job that nobody holds', 'attempt ' || a.id || ' of job ' || a.job_id, q.id
  from public.image_generation_attempts a
  join public.image_generation_queue q on q.id = a.job_id
  where a.outcome is null and q.lease_token is distinct from a.token and q.status <> 'submitted'

  union all
  select 'more attempts than allowed', 'job ' || a.job_id || ' round ' || a.retry_round || ': ' || count(*), a.job_id
  from public.image_generation_attempts a
  join public.image_generation_queue q on q.id = a.job_id
  join public.image_generation_failure_classes f on f.failure_class = a.failure_class and f.is_counted
  where a.outcome = 'failed'
  group by a.job_id, a.retry_round, q.max_attempts
  having count(*) > q.max_attempts

  union all
  select 'more paid calls than allowed', 'job ' || a.job_id || ' round ' || a.retry_round || ': ' || count(*), a.job_id
  from public.image_generation_attempts a
  where a.cost_microusd > 0 and a.job_id is not null
  group by a.job_id, a.retry_round
  having count(*) > public.image_generation_most('paid_calls')

  union all
  select 'a suspect that is not alone', 'job ' || s.id || ' and job ' || q.id || ' of ' || q.worker, s.id
  from public.image_generation_queue s
  join public.image_generation_queue q on q.run_id = s.run_id and q.worker = s.worker and q.id <> s.id
  where s.is_suspect and s.lease_token is not null and q.lease_token is not null

  union all
  select 'submitted without an open attempt that has a remote id', 'job ' || q.id, q.id
  from public.image_generation_queue q
  where q.status = 'submitted' and not exists (
    select from public.image_generation_attempts a
    where a.job_id = q.id and a.outcome is null and a.remote_id is not null
  )

  union all
  select 'in review without its image', 'job ' || q.id, q.id
  from public.image_generation_queue q
  where q.status = 'review' and not exists (
    select from public.image_generation_images m where m.job_id = q.id and m.state = 'review'
  )

  union all
  -- With none, a product that always fails would be queued again and again; two would be queued for one.
  select 'not one latest job of a product', 'product ' || min(q.product_id) || ': ' || count(*) filter (where q.is_latest),
    max(q.id)
  from public.image_generation_queue q
  group by q.product_id, q.variation
  having count(*) filter (where q.is_latest) <> 1
$$;

comment on function public.image_generation_verify_jobs() is 'Violations in jobs, leases and attempts.';

-- Images, and what waits for one.
create or replace function public.image_generation_verify_images()
returns table (rule text, detail text, job_id bigint)
language sql
stable
set search_path = ''
as $$
  select 'an image that is not of its job', 'image ' || m.id || ' of job ' || m.job_id, q.id
  from public.image_generation_images m
  join public.image_generation_attempts a on a.id = m.attempt_id
  join public.image_generation_queue q on q.id = a.job_id
  where (m.product_id, m.variation) is distinct from (q.product_id, q.variation)
    -- What a trial has bought waits for the product's next job.
    or (m.job_id <> q.id and q.replace <> 'trial')

  union all
  select 'completed without its image', 'job ' || q.id, q.id
  from public.image_generation_queue q
  where q.status = 'completed' and not exists (
    select from public.image_generation_images m
    where m.job_id = q.id and m.state in ('current', 'replaced', 'alternative') and m.url = q.generated_image_url
  )

  union all
  -- One that is asked again keeps the image of its earlier round or take.
  select 'accepted image of a job that is not completed', 'image ' || m.id || ' of job ' || m.job_id, q.id
  from public.image_generation_images m
  join public.image_generation_queue q on q.id = m.job_id
  where m.state in ('current', 'replaced', 'alternative') and q.status <> 'completed' and q.retry_round = 0 and q.take = 0

  union all
  select 'current image of a product whose latest job made another', 'image ' || m.id || ' of product ' || m.product_id, q.id
  from public.image_generation_images m
  join public.image_generation_queue q
    on q.product_id = m.product_id and q.variation = 0 and q.is_latest and q.status = 'completed'
  where m.state = 'current' and m.job_id <> q.id

  union all
  select 'no current image of a product whose latest job made one', 'product ' || q.product_id, q.id
  from public.image_generation_queue q
  where q.variation = 0 and q.is_latest and q.status = 'completed'
    and not exists (
      select from public.image_generation_images m where m.product_id = q.product_id and m.state = 'current'
    )
    and exists (
      select from public.image_generation_images m
      where m.job_id = q.id and m.state in ('replaced', 'alternative') and m.url = q.generated_image_url
    )

  union all
  select 'a way that nobody is proving', 'way ' || w.way || ' of ' || w.provider, null
  from public.image_generation_ways w
  where w.canary_token is not null and not exists (
    select from public.image_generation_attempts a
    where a.token = w.canary_token and a.way = w.way and a.is_canary and a.outcome is null
  )

  union all
  select 'unsaved bytes without their image', 'attempt ' || u.attempt_id, a.job_id
  from public.image_generation_unsaved u
  join public.image_generation_attempts a on a.id = u.attempt_id
  where not exists (
    select from public.image_generation_images m where m.attempt_id = u.attempt_id and m.state = 'unsaved'
  )

  union all
  select 'an unsaved image without its bytes', 'image ' || m.id || ' of job ' || m.job_id, m.job_id
  from public.image_generation_images m
  where m.state = 'unsaved' and not exists (
    select from public.image_generation_unsaved u where u.attempt_id = m.attempt_id
  )
$$;

comment on function public.image_generation_verify_images() is 'Violations in images, their ways, and what waits for a store.';

-- The ledger is the truth: days and runs are its sums, and no cap is passed but by what a provider charged beyond its
-- word.
create or replace function public.image_generation_verify_money()
returns table (rule text, detail text)
language sql
stable
set search_path = ''
as $$
  select 'a charge without a dispatch stamp', 'attempt ' || id || ': ' || cost_microusd || ' micro-dollars'
  from public.image_generation_attempts
  where cost_microusd > 0 and dispatched_at is null

  union all
  select 'an attempt whose run is gone', 'attempt ' || a.id || ' of run ' || a.run_id
  from public.image_generation_attempts a
  where a.run_id is not null and not exists (select from public.image_generation_runs r where r.id = a.run_id)

  union all
  select 'no row for all providers together', 'the daily cap of all is not kept'
  where not exists (select from public.image_generation_provider where provider = '')

  union all
  select 'reservations of a day that the ledger does not hold',
    coalesce(d.day, l.day) || ' ' || coalesce(d.provider, l.provider) || ': ' || coalesce(d.booked, 0) || ' booked, '
      || coalesce(l.open, 0) || ' open'
  from (
    select day, provider, reserved_microusd as booked from public.image_generation_daily where reserved_microusd <> 0
  ) as d
  full join (
    select a.budget_day as day, p.provider, sum(a.reserved_microusd) as open
    from public.image_generation_attempts a
    cross join lateral (values (a.provider), ('')) as p (provider)
    where a.outcome is null and a.reserved_microusd > 0
    group by 1, 2
  ) as l on l.day = d.day and l.provider = d.provider
  where coalesce(d.booked, 0) <> coalesce(l.open, 0)

  union all
  select 'spending of a day that the ledger does not hold',
    coalesce(d.day, l.day) || ' ' || coalesce(d.provider, l.provider) || ': ' || coalesce(d.booked, 0) || ' booked, '
      || coalesce(l.cost, 0) || ' in the ledger'
  from (
    select day, provider, spent_microusd as booked from public.image_generation_daily where spent_microusd <> 0
  ) as d
  full join (
    select a.budget_day as day, p.provider, sum(a.cost_microusd) as cost
    from public.image_generation_attempts a
    cross join lateral (values (a.provider), ('')) as p (provider)
    where a.cost_microusd > 0
    group by 1, 2
  ) as l on l.day = d.day and l.provider = d.provider
  where coalesce(d.booked, 0) <> coalesce(l.cost, 0)

  union all
  -- Near the end of a bigint nothing could be added any more: no claim, no settlement. A billion dollars is no sum of ours.
  select 'a sum beyond its bounds', 'day ' || day || ' ' || provider
  from public.image_generation_daily
  where greatest(reserved_microusd, spent_microusd, overrun_microusd, calls, succeeded, failed, ambiguous, duration_ms)
    > 1000000000000000
  union all
  select 'a sum beyond its bounds', 'run ' || id
  from public.image_generation_runs
  where greatest(reserved_microusd, spent_microusd, overrun_microusd) > 1000000000000000
  union all
  select 'a sum beyond its bounds', 'attempt ' || id
  from public.image_generation_attempts
  where greatest(reserved_microusd, cost_microusd, duration_ms) > 1000000000000000

  union all
  select 'a day over its cap',
    day || ' ' || provider || ': ' || (reserved_microusd::numeric + spent_microusd - overrun_microusd) || ' of ' || cap_microusd
  from public.image_generation_daily
  where reserved_microusd::numeric + spent_microusd - overrun_microusd > cap_microusd

  union all
  select 'a run over its budget', 'run ' || id || ': ' || (reserved_microusd::numeric + spent_microusd - overrun_microusd)
    || ' of ' || run_budget_microusd
  from public.image_generation_runs
  where reserved_microusd::numeric + spent_microusd - overrun_microusd
    > greatest(run_budget_microusd, bound_when_lowered_microusd) and run_budget_microusd is not null

  union all
  select 'a run whose money the ledger does not hold', 'run ' || r.id
  from public.image_generation_runs r
  left join (
    select run_id, sum(reserved_microusd) filter (where outcome is null) as open, sum(cost_microusd) as cost
    from public.image_generation_attempts
    group by run_id
  ) as l on l.run_id = r.id
  where r.reserved_microusd <> coalesce(l.open, 0) or r.spent_microusd <> coalesce(l.cost, 0)
$$;

comment on function public.image_generation_verify_money() is 'Violations in the books of days and runs.';

-- To mask a text takes a fifth of a millisecond: with half a million of them verify would meet its time-out. So every shape
-- is looked for in the newest texts of a table (what enters is masked, and this is for what got around that), and in older ones
-- the three that are told in passing.
create or replace function public.image_generation_shows_secret(p_text text, p_is_recent boolean)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select case
    when p_is_recent or p_text ~ '(sb_secret_[A-Za-z0-9_-]{8}|sk-[A-Za-z0-9_-]{20}|eyJ[A-Za-z0-9_-]{10,}[.]eyJ)'
    then p_text <> public.image_generation_mask_secrets(p_text)
    else false
  end;
$$;

comment on function public.image_generation_shows_secret(text, boolean) is
  'Whether a text holds something like a secret; of older texts only the commonest shapes are looked for.';

-- Running sums, and texts that people may read.
create or replace function public.image_generation_verify_rows()
returns table (rule text, detail text, job_id bigint)
language sql
stable
set search_path = ''
as $$
  select 'a wrong number of jobs in a state',
    coalesce(s.status, q.status) || ': ' || coalesce(s.jobs, 0) || ' noted, ' || coalesce(q.jobs, 0) || ' there', null::bigint
  from (
    select status, sum(jobs) as jobs from public.image_generation_counts group by status
  ) as s
  full join (
    select status, count(*) as jobs from public.image_generation_queue group by status
  ) as q on q.status = s.status
  where coalesce(s.jobs, 0) <> coalesce(q.jobs, 0)

  union all
  select 'something like a secret in a text', t.place, t.job_id
  from (
    select 'error of job ' || id as place, error_message as text, id as job_id,
      id > (select max(id) from public.image_generation_queue) - 5000 as is_recent, null::jsonb as json
    from public.image_generation_queue
    union all
    select 'error of attempt ' || a.id, a.error_message, a.job_id,
      a.id > (select max(id) from public.image_generation_attempts) - 5000, null
    from public.image_generation_attempts a
    union all
    select 'history ' || id, details::text, null, id > (select max(id) from public.image_generation_history) - 5000, details
    from public.image_generation_history
    union all
    select 'pause of ' || provider, pause_reason, null, true, null from public.image_generation_provider
    union all
    select 'run ' || id, workers::text, null, id > (select max(id) from public.image_generation_runs) - 1000, workers
    from public.image_generation_runs
    union all
    select 'schedule ' || schedule_name, schedule_error, null, true, null from public.image_generation_schedule
    union all
    select 'schedule ' || schedule_name, last_result::text, null, true, last_result from public.image_generation_schedule
  ) as t
  where public.image_generation_shows_secret(t.text, t.is_recent)
    and (t.json is null or public.image_generation_mask_json(t.json) <> t.json)
$$;

comment on function public.image_generation_verify_rows() is 'Violations in running sums, and texts with something like a secret.';

-- Answers [{rule, detail, count}], empty when all is well. Safe to run at any time.
create or replace function public.image_generation_verify()
returns jsonb
language sql
stable
set search_path = ''
-- Reads whole tables: the API's eight seconds may be too short for a large queue.
set statement_timeout = '120s'
as $$
  select coalesce(jsonb_agg(jsonb_build_object('rule', rule, 'detail', detail, 'count', count) order by rule), '[]')
  from (
    select rule, min(detail) as detail, count(*) as count
    from (
      select v.rule, v.detail from public.image_generation_verify_jobs() as v
      union all
      select v.rule, v.detail from public.image_generation_verify_images() as v
      union all
      select v.rule, v.detail from public.image_generation_verify_money() as v
      union all
      select v.rule, v.detail from public.image_generation_verify_rows() as v
    ) as violation
    group by rule
  ) as v;
$$;

comment on function public.image_generation_verify() is
  'Checks every invariant of the queue and its books. Answers [{rule, detail (of one case), count}].';
