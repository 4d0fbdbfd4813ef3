-- Repair, of money: ledger and books say the same again. Neither is lowered: where a day or a run has more spent than the
-- ledger, a correcting row in the ledger holds the rest; where the ledger has more, the books follow. Reservations are what
-- open attempts have reserved.

-- A row that only puts the sum right.
create or replace function public.image_generation_correct(
  p_day date, p_provider text, p_run_id bigint, p_microusd bigint, p_why text
)
returns void
language sql
volatile
set search_path = ''
as $$
  insert into public.image_generation_attempts (
    job_id, token, run_id, attempt_number, provider, reserved_microusd, budget_day, claimed_at, dispatched_at, settled_at,
    outcome, cost_microusd, cost_basis, error_message
  )
  select null, gen_random_uuid(), p_run_id, 1, p_provider, 0, p_day, now, now, now, 'corrected', p_microusd, 'unknown', p_why
  from (select public.image_generation_now() as now) as n;
$$;

comment on function public.image_generation_correct(date, text, bigint, bigint, text) is
  'Enters a row in the ledger that only puts the sum right.';

-- What books and ledger have of these days, a line for each provider and one with the empty name for all.
create or replace function public.image_generation_day_lines(p_days date[])
returns table (
  day date, provider text, is_booked boolean, reserved bigint, spent bigint, open_microusd bigint, cost_microusd bigint
)
language sql
stable
set search_path = ''
as $$
  select
    coalesce(d.day, l.day), coalesce(d.provider, l.provider), d.day is not null,
    coalesce(d.reserved_microusd, 0), coalesce(d.spent_microusd, 0), coalesce(l.open, 0)::bigint, coalesce(l.cost, 0)::bigint
  from (select * from public.image_generation_daily where day = any (p_days)) as d
  full join (
    select a.budget_day as day, p.provider, sum(a.reserved_microusd) filter (where a.outcome is null) as open,
      sum(a.cost_microusd) as cost
    from public.image_generation_attempts a
    cross join lateral (values (a.provider), ('')) as p (provider)
    where a.budget_day = any (p_days)
    group by 1, 2
  ) as l on l.day = d.day and l.provider = d.provider;
$$;

comment on function public.image_generation_day_lines(date[]) is 'What books and ledger have of these days.';

create or replace function public.image_generation_run_lines(p_run_ids bigint[] default null)
returns table (run_id bigint, day date, reserved bigint, spent bigint, open_microusd bigint, cost_microusd bigint)
language sql
stable
set search_path = ''
as $$
  select
    r.id,
    case when isfinite(r.started_at) then (r.started_at at time zone 'utc')::date else public.image_generation_today() end,
    r.reserved_microusd, r.spent_microusd, coalesce(l.open, 0)::bigint, coalesce(l.cost, 0)::bigint
  from public.image_generation_runs r
  left join (
    select a.run_id, sum(a.reserved_microusd) filter (where a.outcome is null) as open, sum(a.cost_microusd) as cost
    from public.image_generation_attempts a
    where p_run_ids is null or a.run_id = any (p_run_ids)
    group by a.run_id
  ) as l on l.run_id = r.id
  where p_run_ids is null or r.id = any (p_run_ids);
$$;

comment on function public.image_generation_run_lines(bigint[]) is 'What runs and ledger have of these runs, or of all.';

-- What the ledger lacks is entered. A run's is part of its days', so the same dollar is entered once for both; only what no
-- day has more of is entered for the run alone.
create or replace function public.image_generation_enter_missing(p_days date[], p_run_ids bigint[])
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_why text := 'Entered by a repair: the books of the day or of the run had spent more than the ledger.';
  v_run record;
  v_line record;
  v_left bigint;
  v_part bigint;
begin
  for v_run in
    select l.run_id, l.day, l.spent - l.cost_microusd as missing
    from public.image_generation_run_lines(p_run_ids) as l
    where l.spent > l.cost_microusd
    order by l.run_id
  loop
    v_left := v_run.missing;
    for v_line in
      select m.day, m.provider, m.missing from public.image_generation_missing(p_days) as m
      where m.day between v_run.day and v_run.day + 1
      order by m.day, m.provider
    loop
      v_part := least(v_left, v_line.missing);
      exit when v_part = 0;
      perform public.image_generation_correct(v_line.day, v_line.provider, v_run.run_id, v_part, v_why);
      v_left := v_left - v_part;
    end loop;
    if v_left > 0 then
      perform public.image_generation_correct(v_run.day, 'unknown', v_run.run_id, v_left, v_why);
    end if;
  end loop;
  perform public.image_generation_correct(m.day, m.provider, null, m.missing, v_why)
  from public.image_generation_missing(p_days) as m;
end
$$;

comment on function public.image_generation_enter_missing(date[], bigint[]) is
  'Enters in the ledger what books of days and runs have spent beyond it.';

-- The row of all together may have more than all providers: then it is not known who had it.
create or replace function public.image_generation_missing(p_days date[])
returns table (day date, provider text, missing bigint)
language sql
stable
set search_path = ''
as $$
  with line as materialized (select * from public.image_generation_day_lines(p_days))
  select l.day, l.provider, l.spent - l.cost_microusd
  from line l
  where l.provider <> '' and l.spent > l.cost_microusd
  union all
  select t.day, 'unknown', t.spent - coalesce(p.target, 0)::bigint
  from line t
  left join (
    select l.day, sum(greatest(l.spent, l.cost_microusd)) as target from line l where l.provider <> '' group by l.day
  ) as p on p.day = t.day
  where t.provider = '' and t.spent > coalesce(p.target, 0);
$$;

comment on function public.image_generation_missing(date[]) is 'What the ledger lacks of these days'' books, by provider.';

-- What has to be there before money can be looked at: stamps, runs, and the row of all providers.
create or replace function public.image_generation_repair_ledger()
returns table (rule text, action text, detail text, job_id bigint)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  insert into public.image_generation_provider (provider, daily_cap_microusd)
  select '', (
    select d.cap_microusd from public.image_generation_daily d
    where d.provider = '' and d.cap_microusd is not null
    order by d.day desc limit 1
  )
  where not exists (select from public.image_generation_provider where provider = '')
  on conflict do nothing
  returning 'no row for all providers together',
    'The row is made again, with the cap that was last noted: ' || coalesce((daily_cap_microusd / 1000000.0)::numeric(20, 2)::text || ' dollars a day.', 'none.'),
    'the daily cap of all is not kept', null::bigint;

  return query
  update public.image_generation_attempts a
  set reserved_microusd = case when a.reserved_microusd > 1000000000000000 then 0 else a.reserved_microusd end,
    cost_microusd = case
      when a.cost_microusd <= 1000000000000000 then a.cost_microusd
      when a.reserved_microusd <= 1000000000000000 then a.reserved_microusd
      else 0
    end,
    duration_ms = case when a.duration_ms <= 1000000000000000 then a.duration_ms end
  where greatest(a.reserved_microusd, a.cost_microusd, a.duration_ms) > 1000000000000000
  returning 'a sum beyond its bounds', 'The attempt costs what was reserved for it, where that is a sum.', 'attempt ' || a.id, a.job_id;

  return query
  update public.image_generation_attempts a
  set dispatched_at = coalesce(a.claimed_at, public.image_generation_now())
  where a.cost_microusd > 0 and a.dispatched_at is null
  returning 'a charge without a dispatch stamp', 'The attempt is stamped with the time of its claim.', 'attempt ' || a.id, a.job_id;

  -- Which run claimed it stands beside its token too.
  return query
  update public.image_generation_attempts a
  set run_id = c.run_id
  from public.image_generation_claims c
  where c.token = a.token and c.run_id <> a.run_id
    and not exists (select from public.image_generation_runs r where r.id = a.run_id)
    and exists (select from public.image_generation_runs r where r.id = c.run_id)
  returning 'an attempt whose run is gone', 'The attempt goes back to the run that claimed it.', 'attempt ' || a.id, a.job_id;

  -- Such a run buys nothing more: its budget is gone with it. Of a number that no run ever had none is made.
  return query
  with lost as (
    select a.run_id, sum(a.reserved_microusd) filter (where a.outcome is null) as open, sum(a.cost_microusd) as cost,
      min(a.claimed_at) as started_at
    from public.image_generation_attempts a
    where a.run_id > 0 and a.run_id < (select max(r.id) from public.image_generation_runs r)
      and not exists (select from public.image_generation_runs r where r.id = a.run_id)
    group by a.run_id
  ),
  entered as (
    insert into public.image_generation_runs
      (id, run_key, door, run_budget_microusd, reserved_microusd, spent_microusd, started_at)
    overriding system value
    select l.run_id, 'entered again by a repair: ' || l.run_id, 'cli', coalesce(l.open, 0) + l.cost, coalesce(l.open, 0), l.cost,
      l.started_at
    from lost l
    on conflict do nothing
    returning id
  )
  select 'an attempt whose run is gone', 'The run is entered again, with nothing left to spend.', 'run ' || e.id, null::bigint
  from entered e;

  return query
  update public.image_generation_attempts a
  set run_id = null
  where a.run_id is not null and not exists (select from public.image_generation_runs r where r.id = a.run_id)
  returning 'an attempt whose run is gone', 'The attempt belongs to no run any more.', 'attempt ' || a.id, a.job_id;
end
$$;

comment on function public.image_generation_repair_ledger() is 'Mends stamps and runs of attempts, and the row of all providers.';
