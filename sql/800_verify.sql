-- The books, checked: each rule is a select that answers a row for each violation.

-- Jobs, their leases, attempts and images.
create or replace function public.image_generation_verify_jobs()
returns table (rule text, detail text)
language sql
stable
set search_path = ''
as $$
  select 'processing past its lease', 'job ' || id || ' of ' || coalesce(worker, '?')
  from public.image_generation_queue
  where lease_expires_at < public.image_generation_now() - interval '15 minutes'

  union all
  select 'held job without an open attempt', 'job ' || q.id
  from public.image_generation_queue q
  where q.lease_token is not null and not exists (
    select from public.image_generation_attempts a
    where a.token = q.lease_token and a.job_id = q.id and a.outcome is null
  )

  union all
  select 'open attempt of a job that nobody holds', 'attempt ' || a.id || ' of job ' || a.job_id
  from public.image_generation_attempts a
  join public.image_generation_queue q on q.id = a.job_id
  where a.outcome is null and q.lease_token is distinct from a.token and q.status <> 'submitted'

  union all
  select 'more attempts than allowed', 'job ' || a.job_id || ' round ' || a.retry_round || ': ' || count(*)
  from public.image_generation_attempts a
  join public.image_generation_queue q on q.id = a.job_id
  join public.image_generation_failure_classes f on f.failure_class = a.failure_class and f.is_counted
  where a.outcome = 'failed'
  group by a.job_id, a.retry_round, q.max_attempts
  having count(*) > q.max_attempts

  union all
  select 'more paid calls than allowed', 'job ' || job_id || ' round ' || retry_round || ': ' || count(*)
  from public.image_generation_attempts
  where cost_microusd > 0
  group by job_id, retry_round
  having count(*) > public.image_generation_most('paid_calls')

  union all
  select 'a suspect that is not alone', 'job ' || s.id || ' and job ' || q.id || ' of ' || q.worker
  from public.image_generation_queue s
  join public.image_generation_queue q on q.run_id = s.run_id and q.worker = s.worker and q.id <> s.id
  where s.is_suspect and s.lease_token is not null and q.lease_token is not null

  union all
  select 'completed without its image', 'job ' || q.id
  from public.image_generation_queue q
  where q.status = 'completed' and not exists (
    select from public.image_generation_images m
    where m.job_id = q.id and m.state in ('current', 'replaced', 'alternative') and m.url = q.generated_image_url
  )

  union all
  select 'accepted image of a job that is not completed', 'image ' || m.id || ' of job ' || m.job_id
  from public.image_generation_images m
  join public.image_generation_queue q on q.id = m.job_id
  where m.state in ('current', 'replaced', 'alternative') and q.status <> 'completed' and q.retry_round = 0

  union all
  select 'current image of a product whose latest job made another', 'image ' || m.id || ' of product ' || m.product_id
  from public.image_generation_images m
  join public.image_generation_queue q
    on q.product_id = m.product_id and q.variation = 0 and q.is_latest and q.status = 'completed'
  where m.state = 'current' and m.job_id <> q.id

  union all
  select 'submitted without an open attempt that has a remote id', 'job ' || q.id
  from public.image_generation_queue q
  where q.status = 'submitted' and not exists (
    select from public.image_generation_attempts a
    where a.job_id = q.id and a.outcome is null and a.remote_id is not null
  )

  union all
  select 'in review without its image', 'job ' || q.id
  from public.image_generation_queue q
  where q.status = 'review' and not exists (
    select from public.image_generation_images m where m.job_id = q.id and m.state = 'review'
  )

  union all
  select 'a way that nobody is proving', 'way ' || w.way || ' of ' || w.provider
  from public.image_generation_ways w
  where w.canary_token is not null and not exists (
    select from public.image_generation_attempts a
    where a.token = w.canary_token and a.way = w.way and a.is_canary and a.outcome is null
  )

  union all
  select 'unsaved bytes without their image', 'attempt ' || u.attempt_id
  from public.image_generation_unsaved u
  where not exists (
    select from public.image_generation_images m where m.attempt_id = u.attempt_id and m.state = 'unsaved'
  )

  union all
  select 'an unsaved image without its bytes', 'image ' || m.id || ' of job ' || m.job_id
  from public.image_generation_images m
  where m.state = 'unsaved' and not exists (
    select from public.image_generation_unsaved u where u.attempt_id = m.attempt_id
  )
$$;

comment on function public.image_generation_verify_jobs() is 'Violations in jobs, leases, attempts and images.';

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
  select 'a day over its cap', day || ' ' || provider || ': ' || (reserved_microusd + spent_microusd - overrun_microusd)
    || ' of ' || cap_microusd
  from public.image_generation_daily
  where reserved_microusd + spent_microusd - overrun_microusd > cap_microusd

  union all
  select 'a run over its budget', 'run ' || id || ': ' || (reserved_microusd + spent_microusd - overrun_microusd)
    || ' of ' || run_budget_microusd
  from public.image_generation_runs
  where reserved_microusd + spent_microusd - overrun_microusd
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

-- Running sums, and texts that people may read.
create or replace function public.image_generation_verify_rows()
returns table (rule text, detail text)
language sql
stable
set search_path = ''
as $$
  select 'a wrong number of jobs in a state',
    coalesce(s.status, q.status) || ': ' || coalesce(s.jobs, 0) || ' noted, ' || coalesce(q.jobs, 0) || ' there'
  from (
    select status, sum(jobs) as jobs from public.image_generation_counts group by status
  ) as s
  full join (
    select status, count(*) as jobs from public.image_generation_queue group by status
  ) as q on q.status = s.status
  where coalesce(s.jobs, 0) <> coalesce(q.jobs, 0)

  union all
  select 'something like a secret in a text', place
  from (
    select 'error of job ' || id as place, error_message as text from public.image_generation_queue
    union all
    select 'error of attempt ' || id, error_message from public.image_generation_attempts
    union all
    select 'history ' || id, details::text from public.image_generation_history
    union all
    select 'pause of ' || provider, pause_reason from public.image_generation_provider
    union all
    select 'schedule ' || schedule_name, concat_ws(' ', schedule_error, last_result)
    from public.image_generation_schedule
  ) as t
  where text ~ '(sb_secret_[A-Za-z0-9_-]{8}|sk-[A-Za-z0-9_-]{20}|eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,})'
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
      select * from public.image_generation_verify_jobs()
      union all
      select * from public.image_generation_verify_money()
      union all
      select * from public.image_generation_verify_rows()
    ) as violation
    group by rule
  ) as v;
$$;

comment on function public.image_generation_verify() is
  'Checks every invariant of the queue and its books. Answers [{rule, detail (of one case), count}].';
