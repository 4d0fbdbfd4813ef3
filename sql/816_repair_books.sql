-- Repair, of the books: they become the sums of the ledger, after it has got what only they knew of (815).

-- `p_counts` are deltas of counts that earlier steps have left to be booked.
create or replace function public.image_generation_repair_books(p_counts jsonb)
returns table (rule text, action text, detail text, job_id bigint)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_days date[];
  v_run_ids bigint[];
  v_known jsonb;
  v_summed_anew date[] := array(
    select d.day from public.image_generation_daily d
    where greatest(
      d.reserved_microusd, d.spent_microusd, d.overrun_microusd, d.calls, d.succeeded, d.failed, d.ambiguous, d.duration_ms
    ) > 1000000000000000
  );
begin
  return query select o.rule, o.action, o.detail, o.job_id from public.image_generation_repair_sums() as o;

  -- Seen without a lock: books and ledger move in one transaction, so what differs is no worker's doing.
  v_run_ids := array(
    select l.run_id from public.image_generation_run_lines() as l
    where l.reserved <> l.open_microusd or l.spent <> l.cost_microusd
    order by l.run_id
  );
  v_days := array(
    select distinct l.day
    from public.image_generation_day_lines(array(
      select d.day from public.image_generation_daily d union select a.budget_day from public.image_generation_attempts a
    )) as l
    where l.reserved <> l.open_microusd or l.spent <> l.cost_microusd
    union
    select d.day from unnest(v_summed_anew) as d (day)
    union
    -- What is missing for a run alone is entered on its first day.
    select l.day from public.image_generation_run_lines(v_run_ids) as l where l.spent > l.cost_microusd
    order by 1
  );
  v_known := (
    select jsonb_agg(c)
    from jsonb_array_elements(p_counts) as c
    join public.image_generation_daily d on d.day = (c ->> 'day')::date and d.provider = c ->> 'provider'
  );
  perform public.image_generation_lock_books((
    select jsonb_agg(to_jsonb(w)) from (
      select c ->> 'day' as day, c ->> 'provider' as provider, null::bigint as run_id, false as "lock"
      from jsonb_array_elements(v_known) as c
      union
      select l.day::text, l.provider, null, true from public.image_generation_day_lines(v_days) as l
      union
      select d.day::text, 'unknown', null, true from unnest(v_days) as d (day)
        where exists (select from public.image_generation_missing(v_days) as m where m.provider = 'unknown' and m.day = d.day)
      union
      select d.day::text, '', r.run_id, true
      from unnest(v_days) as d (day) cross join unnest(v_run_ids) as r (run_id)
    ) as w
  ));
  if v_known is not null then
    perform public.image_generation_book(v_known);
  end if;

  -- Under the locks nothing of this moves any more, so this is what is mended.
  return query
  select
    case n when 1 then 'reservations of a day that the ledger does not hold' else 'spending of a day that the ledger does not hold' end,
    case
      when n = 1 then 'The day''s reservations are those of its open attempts.'
      when l.spent > l.cost_microusd then 'A correcting row in the ledger holds what it lacked.'
      else 'The day''s books have what is in the ledger.'
    end,
    l.day || ' ' || l.provider || ': ' || case n when 1 then l.reserved else l.spent end || ' booked, '
      || case n when 1 then l.open_microusd else l.cost_microusd end || ' in the ledger',
    null::bigint
  from public.image_generation_day_lines(v_days) as l
  cross join generate_series(1, 2) as n
  where case n when 1 then l.reserved <> l.open_microusd else l.spent <> l.cost_microusd end
  union all
  select 'a run whose money the ledger does not hold',
    case when l.spent > l.cost_microusd then 'A correcting row in the ledger holds what it lacked.'
      else 'The run has what is in the ledger.' end,
    'run ' || l.run_id, null
  from public.image_generation_run_lines(v_run_ids) as l
  where l.reserved <> l.open_microusd or l.spent <> l.cost_microusd;

  perform public.image_generation_enter_missing(v_days, v_run_ids);
  perform public.image_generation_follow_ledger(v_days, v_run_ids);
  return query select o.rule, o.action, o.detail, o.job_id from public.image_generation_repair_caps() as o;
end
$$;

comment on function public.image_generation_repair_books(jsonb) is 'Makes the books of days and runs the sums of the ledger.';

-- What is no sum of ours is taken out of the books, and the ledger tells the right one: the only time that books are lowered.
create or replace function public.image_generation_repair_sums()
returns table (rule text, action text, detail text, job_id bigint)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  update public.image_generation_daily d
  set reserved_microusd = case when d.reserved_microusd <= 1000000000000000 then d.reserved_microusd else 0 end,
    spent_microusd = case when d.spent_microusd <= 1000000000000000 then d.spent_microusd else 0 end,
    overrun_microusd = case when d.overrun_microusd <= 1000000000000000 then d.overrun_microusd else 0 end,
    calls = least(d.calls, 0), succeeded = least(d.succeeded, 0), failed = least(d.failed, 0), ambiguous = least(d.ambiguous, 0),
    duration_ms = least(d.duration_ms, 0)
  where greatest(
    d.reserved_microusd, d.spent_microusd, d.overrun_microusd, d.calls, d.succeeded, d.failed, d.ambiguous, d.duration_ms
  ) > 1000000000000000
  returning 'a sum beyond its bounds', 'It is summed up anew from the ledger.', 'day ' || d.day || ' ' || d.provider, null::bigint;

  return query
  update public.image_generation_runs r
  set reserved_microusd = case when r.reserved_microusd <= 1000000000000000 then r.reserved_microusd else 0 end,
    spent_microusd = case when r.spent_microusd <= 1000000000000000 then r.spent_microusd else 0 end,
    overrun_microusd = case when r.overrun_microusd <= 1000000000000000 then r.overrun_microusd else 0 end
  where greatest(r.reserved_microusd, r.spent_microusd, r.overrun_microusd) > 1000000000000000
  returning 'a sum beyond its bounds', 'It is summed up anew from the ledger.', 'run ' || r.id, null::bigint;
end
$$;

comment on function public.image_generation_repair_sums() is 'Takes sums beyond any bound out of the books.';

create or replace function public.image_generation_follow_ledger(p_days date[], p_run_ids bigint[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  insert into public.image_generation_daily (day, provider)
  select l.day, l.provider
  from public.image_generation_day_lines(p_days) as l
  where not l.is_booked
  order by l.day, l.provider
  on conflict do nothing;

  -- A row without any count was lost, or has nothing to count.
  update public.image_generation_daily d
  set calls = c.calls, succeeded = c.succeeded, failed = c.calls - c.succeeded, ambiguous = c.ambiguous,
    duration_ms = c.duration_ms
  from (
    select a.budget_day, a.provider, count(*) as calls,
      count(*) filter (where a.outcome in ('completed', 'not_published')) as succeeded,
      count(*) filter (where a.failure_class = 'ambiguous') as ambiguous, coalesce(sum(a.duration_ms), 0)::bigint as duration_ms
    from public.image_generation_attempts a
    where a.budget_day = any (p_days) and a.outcome not in ('released', 'corrected')
    group by a.budget_day, a.provider
  ) as c
  where d.day = c.budget_day and d.provider = c.provider and d.calls = 0;

  update public.image_generation_daily d
  set reserved_microusd = l.open_microusd, spent_microusd = l.cost_microusd
  from public.image_generation_day_lines(p_days) as l
  where d.day = l.day and d.provider = l.provider
    and (d.reserved_microusd <> l.open_microusd or d.spent_microusd <> l.cost_microusd);

  update public.image_generation_runs r
  set reserved_microusd = l.open_microusd, spent_microusd = l.cost_microusd
  from public.image_generation_run_lines(p_run_ids) as l
  where r.id = l.run_id
    and (r.reserved_microusd <> l.open_microusd or r.spent_microusd <> l.cost_microusd);
end
$$;

comment on function public.image_generation_follow_ledger(date[], bigint[]) is
  'Sets the books of these days and runs to the sums of the ledger.';

-- What is beyond a cap or a budget is spent: it is told as overrun, and not taken away.
create or replace function public.image_generation_repair_caps()
returns table (rule text, action text, detail text, job_id bigint)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  perform 1
  from public.image_generation_daily d
  where d.reserved_microusd + d.spent_microusd - d.overrun_microusd > d.cap_microusd
  order by d.day, d.provider
  for no key update;
  return query
  update public.image_generation_daily d
  set overrun_microusd = d.reserved_microusd + d.spent_microusd - d.cap_microusd
  where d.reserved_microusd + d.spent_microusd - d.overrun_microusd > d.cap_microusd
  returning 'a day over its cap', 'What is beyond the cap is told as overrun.', d.day || ' ' || d.provider, null::bigint;

  perform 1
  from public.image_generation_runs r
  where r.reserved_microusd + r.spent_microusd - r.overrun_microusd
    > greatest(r.run_budget_microusd, r.bound_when_lowered_microusd) and r.run_budget_microusd is not null
  order by r.id
  for no key update;
  return query
  update public.image_generation_runs r
  set overrun_microusd = r.reserved_microusd + r.spent_microusd - greatest(r.run_budget_microusd, r.bound_when_lowered_microusd)
  where r.reserved_microusd + r.spent_microusd - r.overrun_microusd
    > greatest(r.run_budget_microusd, r.bound_when_lowered_microusd) and r.run_budget_microusd is not null
  returning 'a run over its budget', 'What is beyond the budget is told as overrun.', 'run ' || r.id, null::bigint;
end
$$;

comment on function public.image_generation_repair_caps() is 'Tells what is beyond a cap or a budget as overrun.';
