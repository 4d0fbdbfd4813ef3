-- The claim index begins with the requested provider: from one to the next is a look-up each, however many jobs wait.
create or replace function public.image_generation_waiting_providers()
returns text[]
language sql
stable
set search_path = ''
set enable_seqscan = off
set enable_bitmapscan = off
set enable_sort = off
as $$
  with recursive wish as (
    (
      select coalesce(requested_provider, '') as provider
      from public.image_generation_queue
      where status = 'pending' and not is_suspect
      order by coalesce(requested_provider, '')
      limit 1
    )
    union all
    select (
      select coalesce(q.requested_provider, '')
      from public.image_generation_queue q
      where q.status = 'pending' and not q.is_suspect and coalesce(q.requested_provider, '') > w.provider
      order by coalesce(q.requested_provider, '')
      limit 1
    )
    from wish w
    where w.provider is not null
  )
  select coalesce(array_agg(provider) filter (where provider is not null), '{}')
  from (select provider from wish limit 100) as w;
$$;

comment on function public.image_generation_waiting_providers() is
  'The providers that pending jobs ask for, suspects apart, at most a hundred; '''' for those that ask for none.';

create or replace function public.image_generation_next_retry_ms()
returns bigint
language plpgsql
stable
set search_path = ''
as $$
declare
  v_due timestamptz := (select min(next_attempt_at) from public.image_generation_queue where status = 'retry');
begin
  -- greatest() ignores nulls: without the case, none waiting would read as due now.
  return case when v_due is not null then
    greatest(0, ceil(extract(epoch from v_due - public.image_generation_now()) * 1000))::bigint
  end;
end
$$;

comment on function public.image_generation_next_retry_ms() is
  'In how many milliseconds the next waiting retry becomes due; null when none waits.';

-- Which budget does not cover another image, its sum and what is left of it: of several the one with the least left.
create or replace function public.image_generation_budget_told(
  p_provider text, p_unit_cost bigint, p_run_id bigint, p_day date
)
returns text
language sql
stable
set search_path = ''
as $$
  select format(
    '%s (%s) has %s left, and an image of %s may cost %s', b.name, public.image_generation_dollars(b.cap),
    public.image_generation_dollars(greatest(b.money_left, 0)), p_provider, public.image_generation_dollars(p_unit_cost)
  )
  from (
    select 'The budget of this run', r.run_budget_microusd, r.run_budget_microusd - r.reserved_microusd - r.spent_microusd
    from public.image_generation_runs r
    where r.id = p_run_id
    union all
    select 'The daily budget of this run', r.daily_budget_microusd,
      public.image_generation_money_left(p_day, '', r.daily_budget_microusd)
    from public.image_generation_runs r
    where r.id = p_run_id
    union all
    select case when p.provider = '' then 'The cap of the day' else 'The cap of the day for ' || p.provider end,
      p.daily_cap_microusd, public.image_generation_money_left(p_day, p.provider, p.daily_cap_microusd)
    from public.image_generation_provider p
    where p.provider in ('', p_provider)
  ) as b (name, cap, money_left)
  where b.money_left is not null
  order by b.money_left, b.name
  limit 1;
$$;

comment on function public.image_generation_budget_told(text, bigint, bigint, date) is
  'Which budget does not cover another image of this provider, its sum and what is left of it, in words.';

-- Why a claim brought nothing, in words for people.
create or replace function public.image_generation_why_none(
  p_offers public.image_generation_offer[], p_keys text[], p_run_id bigint, p_worker text,
  out reason text, out detail text, out wait_ms bigint
)
language plpgsql
stable
set search_path = ''
as $$
declare
  v_usual text[] := public.image_generation_waiting_providers();
  v_waiting text[] := v_usual || public.image_generation_suspect_providers();
  v_blocked text;
begin
  if p_keys && v_waiting and (
    public.image_generation_holds_suspect(p_run_id, p_worker)
    or (not p_keys && v_usual and public.image_generation_holds_any(p_run_id, p_worker))
  ) then
    reason := 'alone';
    detail := 'A job whose worker died is handed out to a worker that holds nothing else.';
    return;
  end if;

  -- Rows that others hold for an instant, or more jobs to be closed than one call may: worth asking again at once.
  if p_keys && v_waiting then
    reason := 'busy';
    detail := 'Other workers hold the next jobs; ask again.';
    return;
  end if;

  -- Jobs wait, but for an offer with an obstacle.
  select o.obstacle, o.provider
  into reason, v_blocked
  from unnest(p_offers) as o
  where o.obstacle is not null and (o.provider = any (v_waiting) or (o.takes_any and '' = any (v_waiting)))
  order by o.place
  limit 1;

  if reason = 'paused' then
    select format(
      '%s paused %s%s', case when p.provider = '' then 'All providers are' else p.provider || ' is' end,
      case when p.paused_until = 'infinity' then 'until resumed'
        else 'until ' || to_char(p.paused_until at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS') || ' UTC' end,
      coalesce(': ' || p.pause_reason, '')
    )
    into detail
    from public.image_generation_provider p
    where p.provider in ('', v_blocked) and p.paused_until > public.image_generation_now()
    order by p.paused_until desc
    limit 1;
    return;
  elsif reason = 'budget' then
    select case when o.unit_cost = 0 then public.image_generation_allowance_told(o) else
      public.image_generation_budget_told(v_blocked, o.unit_cost, p_run_id, (select public.image_generation_today()))
    end
    into detail
    from unnest(p_offers) as o
    where o.provider = v_blocked
    limit 1;
    -- What asks for nobody could go to another one, and none of that is left: more may be to be queued, or freed (312).
    if '' = any (p_keys) then
      reason := 'others_budget';
    end if;
    return;
  elsif reason = 'proving' then
    detail := format('One image of %s is made first, to prove that its way to a product is free.', v_blocked);
    select greatest(0, ceil(extract(epoch from min(w.canary_until) - public.image_generation_now()) * 1000))::bigint
    into wait_ms
    from unnest(p_offers) as o
    join public.image_generation_ways w on w.way = o.way
    where o.obstacle = 'proving';
    return;
  end if;

  if v_waiting <> '{}' then
    reason := 'no-provider';
    detail := 'Jobs wait for: ' || (
      select string_agg(coalesce(nullif(w, ''), 'any provider'), ', ' order by w)
      from (select distinct unnest(v_waiting) as w) as waiting
    );
    return;
  end if;

  reason := 'empty';
  detail := null;
end
$$;

comment on function public.image_generation_why_none(public.image_generation_offer[], text[], bigint, text) is
  'Why a claim with these offers brings no job: empty, paused, budget, proving, no-provider, alone or busy.';
