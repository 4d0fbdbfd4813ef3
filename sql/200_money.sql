-- Booking. Every change of money or counts is a delta {day, provider, run_id, reserved, spent, overrun, calls,
-- succeeded, failed, ambiguous, duration}; a transaction gathers its deltas and books them once, at its end.
--
-- Lock order, the same for everyone: queue rows by id, then their ledger rows, then ways, then days by (day, provider),
-- then runs by id. A claim reserves before it knows which rows it takes, so it locks days and runs first, but it only
-- ever skips locked queue rows and never waits for one: no cycle can form. Several queue rows are waited for by settlements
-- alone, for two seconds at most (see 230).

-- "$0.50", and as many decimals as a small sum needs: "$0.0005".
create or replace function public.image_generation_dollars(p_microusd bigint)
returns text
language sql
immutable
set search_path = ''
as $$
  select '$' || to_char(p_microusd / 1000000.0, 'FM999999999990.009999');
$$;

comment on function public.image_generation_dollars(bigint) is 'Micro-dollars as a person reads them.';

-- `lock: true` in a delta asks for the locks although no money moves yet.
create or replace function public.image_generation_lock_books(p_deltas jsonb)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_days date[];
  v_providers text[];
  v_run_ids bigint[];
  v_is_first boolean;
begin
  with delta as materialized (
    select d.day, d.provider, d.run_id, d.reserved <> 0 or d.spent <> 0 or d.lock as is_money
    from jsonb_to_recordset(p_deltas) as d (
      day date, provider text, run_id bigint, reserved bigint, spent bigint, "lock" boolean
    )
  )
  select array_agg(line.day), array_agg(line.provider), bool_or(t.day is null), (
    select array_agg(d.run_id) from delta d where d.is_money
  )
  into v_days, v_providers, v_is_first, v_run_ids
  from (
    select d.day, d.provider from delta d
    union
    -- The total's row moves with money only, so that free work never waits for it.
    select d.day, '' from delta d where d.is_money
  ) as line
  left join public.image_generation_daily t on t.day = line.day and t.provider = line.provider;

  -- The rows must exist to be locked. They are all made before the first one is locked.
  if v_is_first then
    insert into public.image_generation_daily (day, provider)
    select day, provider from unnest(v_days, v_providers) as line (day, provider) order by day, provider
    on conflict do nothing;
  end if;

  perform 1
  from public.image_generation_daily t
  where (t.day, t.provider) in (select day, provider from unnest(v_days, v_providers) as line (day, provider))
  order by t.day, t.provider
  for no key update;

  perform 1
  from public.image_generation_runs r
  where r.id = any (v_run_ids)
  order by r.id
  -- Not "for update": others hold the row's key while they insert claims and attempts that refer to it.
  for no key update;
end
$$;

comment on function public.image_generation_lock_books(jsonb) is
  'Locks the days and runs of these deltas, in the one lock order.';

create or replace function public.image_generation_book(p_deltas jsonb)
returns void
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
begin
  if p_deltas is null or jsonb_array_length(p_deltas) = 0 then
    return;
  end if;

  -- Free work only counts up: one statement, which takes its locks in order by itself.
  if not exists (
    select from jsonb_to_recordset(p_deltas) as d (reserved bigint, spent bigint)
    where d.reserved <> 0 or d.spent <> 0
  ) then
    insert into public.image_generation_daily as t
      (day, provider, calls, succeeded, failed, ambiguous, duration_ms)
    select
      day, provider, coalesce(sum(calls), 0), coalesce(sum(succeeded), 0), coalesce(sum(failed), 0),
      coalesce(sum(ambiguous), 0), coalesce(sum(duration), 0)
    from jsonb_to_recordset(p_deltas) as d (
      day date, provider text, calls bigint, succeeded bigint, failed bigint, ambiguous bigint, duration bigint
    )
    group by day, provider
    order by day, provider
    on conflict (day, provider) do update set
      calls = t.calls + excluded.calls,
      succeeded = t.succeeded + excluded.succeeded,
      failed = t.failed + excluded.failed,
      ambiguous = t.ambiguous + excluded.ambiguous,
      duration_ms = t.duration_ms + excluded.duration_ms;
    return;
  end if;

  perform public.image_generation_lock_books(p_deltas);

  with delta as (
    select
      day, provider, coalesce(reserved, 0) as reserved, coalesce(spent, 0) as spent, coalesce(overrun, 0) as overrun,
      coalesce(calls, 0) as calls, coalesce(succeeded, 0) as succeeded, coalesce(failed, 0) as failed,
      coalesce(ambiguous, 0) as ambiguous, coalesce(duration, 0) as duration
    from jsonb_to_recordset(p_deltas) as d (
      day date, provider text, reserved bigint, spent bigint, overrun bigint,
      calls bigint, succeeded bigint, failed bigint, ambiguous bigint, duration bigint
    )
  ),
  line as (
    select day, provider, reserved, spent, overrun, calls, succeeded, failed, ambiguous, duration from delta
    union all
    select day, '', reserved, spent, overrun, 0, 0, 0, 0, 0 from delta where reserved <> 0 or spent <> 0
  ),
  total as (
    select
      day, provider, sum(reserved) as reserved, sum(spent) as spent, sum(overrun) as overrun, sum(calls) as calls,
      sum(succeeded) as succeeded, sum(failed) as failed, sum(ambiguous) as ambiguous, sum(duration) as duration
    from line
    group by day, provider
  )
  update public.image_generation_daily t
  set reserved_microusd = t.reserved_microusd + total.reserved,
    spent_microusd = t.spent_microusd + total.spent,
    overrun_microusd = t.overrun_microusd + total.overrun,
    calls = t.calls + total.calls,
    succeeded = t.succeeded + total.succeeded,
    failed = t.failed + total.failed,
    ambiguous = t.ambiguous + total.ambiguous,
    duration_ms = t.duration_ms + total.duration
  from total
  where t.day = total.day and t.provider = total.provider;

  with total as (
    select run_id, sum(coalesce(reserved, 0)) as reserved, sum(coalesce(spent, 0)) as spent,
      sum(coalesce(overrun, 0)) as overrun
    from jsonb_to_recordset(p_deltas) as d (run_id bigint, reserved bigint, spent bigint, overrun bigint)
    where reserved <> 0 or spent <> 0
    group by run_id
  )
  update public.image_generation_runs r
  set reserved_microusd = r.reserved_microusd + total.reserved,
    spent_microusd = r.spent_microusd + total.spent,
    overrun_microusd = r.overrun_microusd + total.overrun
  from total
  where r.id = total.run_id;
end
$$;

comment on function public.image_generation_book(jsonb) is
  'Books deltas of money and counts on days and runs.';
