-- The books, checked: see 800. Books and ledger are compared in one statement, as workers move both.

-- The ledger is the truth: days and runs are its sums, and no cap is passed but by what a provider charged beyond its
-- word.
drop function if exists public.image_generation_verify_money();
create or replace function public.image_generation_verify_days()
returns table (rule text, detail text)
language sql
stable
set search_path = ''
as $$
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
    select a.budget_day as day, coalesce(a.provider, '') as provider, sum(a.cost_microusd) as cost
    from public.image_generation_attempts a
    where a.cost_microusd > 0
    -- Of each provider, and of all together.
    group by grouping sets ((a.budget_day, a.provider), (a.budget_day))
  ) as l on l.day = d.day and l.provider = d.provider
  where coalesce(d.booked, 0) <> coalesce(l.cost, 0)

  union all
  -- Near the end of a bigint nothing could be added any more: no claim, no settlement. A billion dollars is no sum of ours.
  select 'a sum beyond its bounds', 'day ' || day || ' ' || provider
  from public.image_generation_daily
  where greatest(reserved_microusd, spent_microusd, overrun_microusd, calls, succeeded, failed, ambiguous, duration_ms)
    > 1000000000000000
  union all
  select 'a day over its cap',
    day || ' ' || provider || ': ' || (reserved_microusd::numeric + spent_microusd - overrun_microusd) || ' of ' || cap_microusd
  from public.image_generation_daily
  where reserved_microusd::numeric + spent_microusd - overrun_microusd > cap_microusd
$$;

comment on function public.image_generation_verify_days() is 'Violations in the books of days.';

create or replace function public.image_generation_verify_runs()
returns table (rule text, detail text)
language sql
stable
set search_path = ''
as $$
  select 'a sum beyond its bounds', 'run ' || id
  from public.image_generation_runs
  where greatest(reserved_microusd, spent_microusd, overrun_microusd) > 1000000000000000

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
    where cost_microusd > 0 or outcome is null
    group by run_id
  ) as l on l.run_id = r.id
  where r.reserved_microusd <> coalesce(l.open, 0) or r.spent_microusd <> coalesce(l.cost, 0)
$$;

comment on function public.image_generation_verify_runs() is 'Violations in the books of runs.';

-- What the ledger has of these jobs, with null of none.
create or replace function public.image_generation_verify_ledger(p_job_ids bigint[])
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
begin
  return query
  with attempt as materialized (
    select a.* from unnest(p_job_ids) as p (id) join public.image_generation_attempts a on a.job_id = p.id
    union all
    select a.* from public.image_generation_attempts a where p_job_ids is null and a.job_id is null
  )
  select 'a charge without a dispatch stamp', 'attempt ' || id || ': ' || cost_microusd || ' micro-dollars', job_id
  from attempt
  where cost_microusd > 0 and dispatched_at is null

  union all
  select 'an attempt whose run is gone', 'attempt ' || a.id || ' of run ' || a.run_id, a.job_id
  from attempt a
  where a.run_id is not null and not exists (select from public.image_generation_runs r where r.id = a.run_id)

  union all
  select 'a sum beyond its bounds', 'attempt ' || id, job_id
  from attempt
  where greatest(reserved_microusd, cost_microusd, duration_ms) > 1000000000000000

  union all
  select 'something like a secret in a text', 'error of attempt ' || a.id, a.job_id
  from attempt a
  where a.error_message is not null and public.image_generation_shows_secret(
    a.error_message, a.id > (select max(id) from public.image_generation_attempts) - 5000
  );
end
$$;

comment on function public.image_generation_verify_ledger(bigint[]) is
  'Violations in the ledger of these jobs; for null, in its rows without a job.';
