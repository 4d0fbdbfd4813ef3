-- What a worker can serve, and what stands in its way: a pause, or money.

-- Reads a claim's offers, [{provider, unit_cost_microusd, any, way, way_description, call_timeout_ms, allowance}], once; from
-- here on they are rows. All but the first three may be left out. `allowance`, of a provider that gives some away each day (207):
-- {name, unit, units, per_day}.
create or replace function public.image_generation_read_offers(p_offers jsonb)
returns public.image_generation_offer[]
language plpgsql
immutable
set search_path = ''
as $$
declare
  v_offers public.image_generation_offer[];
  v_is_nonsense boolean;
  v_is_double boolean;
begin
  if jsonb_typeof(p_offers) is distinct from 'array' or jsonb_array_length(p_offers) = 0 then
    raise exception 'Expected offers [{provider, unit_cost_microusd, any}] but received %', p_offers using errcode = 'IG001';
  end if;

  select
    array_agg(row(
      o.place, o.provider, o.unit_cost_microusd, coalesce(o.any, false), null, null, null,
      o.way, o.way_description, o.call_timeout_ms, null, null,
      o.allowance ->> 'name', o.allowance ->> 'unit', (o.allowance ->> 'units')::bigint,
      (o.allowance ->> 'per_day')::bigint, null
    )::public.image_generation_offer),
    bool_or(
      o.provider is null or o.provider !~ '^[a-z0-9][a-z0-9_.-]{0,63}$'
      or o.unit_cost_microusd is null or o.unit_cost_microusd < 0
      or o.way !~ '^[0-9a-f]{1,64}$' or o.call_timeout_ms not between 1 and 86400000
      or jsonb_typeof(o.allowance) = 'object' and (
        coalesce(o.allowance ->> 'name', '') !~ '^[a-z0-9][a-z0-9_.:-]{0,99}$'
        or coalesce(length(o.allowance ->> 'unit'), 0) not between 1 and 40
        or coalesce((o.allowance ->> 'units')::bigint, 0) < 1 or coalesce((o.allowance ->> 'per_day')::bigint, 0) < 1
        or coalesce(o.call_timeout_ms, 0) not between 1 and 120000
      )
    ),
    count(distinct o.provider) < count(*)
  into v_offers, v_is_nonsense, v_is_double
  from rows from (
    jsonb_to_recordset(p_offers) as (
      provider text, unit_cost_microusd bigint, "any" boolean, way text, way_description jsonb, call_timeout_ms bigint,
      allowance jsonb
    )
  ) with ordinality as o (provider, unit_cost_microusd, "any", way, way_description, call_timeout_ms, allowance, place);

  if v_is_nonsense then
    raise exception 'Expected each offer to name its provider, a unit cost of 0 or more, a way in hex or none, and an allowance with calls of two minutes at most or none but received %', p_offers
      using errcode = 'IG001';
  end if;
  if v_is_double then
    raise exception 'Expected one offer a provider but received %', p_offers using errcode = 'IG001';
  end if;
  return v_offers;
end
$$;

comment on function public.image_generation_read_offers(jsonb) is 'A claim''s offers as rows, in the worker''s order.';

-- What can still be reserved on this day: for a provider by its own cap, for the empty name by the cap of all together.
-- Looked at under lock by whoever reserves.
create or replace function public.image_generation_money_left(p_day date, p_provider text, p_cap bigint)
returns bigint
language plpgsql
stable
set search_path = ''
as $$
begin
  return p_cap - coalesce((
    select t.reserved_microusd + t.spent_microusd
    from public.image_generation_daily t
    where t.day = p_day and t.provider = p_provider
  ), 0);
end
$$;

comment on function public.image_generation_money_left(date, text, bigint) is
  'What a cap of this day leaves to be reserved; null without a cap.';

-- The cap of a day for all providers together: the owner's, which a run can only lower.
create or replace function public.image_generation_daily_cap(p_run_id bigint)
returns bigint
language plpgsql
stable
set search_path = ''
as $$
begin
  return (
    select least(p.daily_cap_microusd, r.daily_budget_microusd)
    from public.image_generation_runs r
    left join public.image_generation_provider p on p.provider = ''
    where r.id = p_run_id
  );
end
$$;

comment on function public.image_generation_daily_cap(bigint) is
  'The cap of a day for all providers together, as this run has it; null without one.';

-- What is left for this run, all its providers together.
create or replace function public.image_generation_run_left(p_run_id bigint, p_day date)
returns bigint
language plpgsql
stable
set search_path = ''
as $$
begin
  return least(
    public.image_generation_money_left(p_day, '', public.image_generation_daily_cap(p_run_id)),
    (
      select r.run_budget_microusd - r.reserved_microusd - r.spent_microusd
      from public.image_generation_runs r
      where r.id = p_run_id
    )
  );
end
$$;

comment on function public.image_generation_run_left(bigint, date) is
  'What this run can still reserve on this day; null without any cap.';

-- The offers with what stands in their way now. Free work is not weighed against money.
create or replace function public.image_generation_weigh_offers(
  p_offers public.image_generation_offer[], p_run_id bigint, p_day date
)
returns public.image_generation_offer[]
language plpgsql
stable
set search_path = ''
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_left bigint;
begin
  if exists (select from unnest(p_offers) as o where o.unit_cost > 0) then
    v_left := public.image_generation_run_left(p_run_id, p_day);
  end if;
  return (
    select array_agg(row(
      o.place, o.provider, o.unit_cost, o.takes_any, p.daily_cap_microusd, m.money_left, v_left,
      o.way, o.way_description, o.call_timeout_ms, w.is_unproven,
      case
        when exists (
          select from public.image_generation_provider q
          where q.provider in ('', o.provider) and q.paused_until > v_now
        ) then 'paused'
        when o.unit_cost > 0 and o.unit_cost > least(v_left, m.money_left) then 'budget'
        when o.unit_cost = 0 and o.allowance_units > m.allowance_left then 'budget'
        when w.is_unproven and w.canary_until > v_now then 'proving'
      end,
      o.allowance, o.allowance_unit, o.allowance_units, o.allowance_per_day, m.allowance_left
    )::public.image_generation_offer order by o.place)
    from unnest(p_offers) as o
    left join public.image_generation_provider p on p.provider = o.provider
    left join lateral (
      select w.canary_until, not public.image_generation_is_proven(w.proven_at) as is_unproven
      from public.image_generation_ways w
      where w.way = o.way
    ) as w on true
    cross join lateral (
      select case when o.unit_cost > 0 and p.daily_cap_microusd is not null then
          public.image_generation_money_left(p_day, o.provider, p.daily_cap_microusd)
        end as money_left,
        case when o.allowance is not null then
          public.image_generation_allowance_left(o.allowance, o.allowance_per_day)
        end as allowance_left
    ) as m
  );
end
$$;

comment on function public.image_generation_weigh_offers(public.image_generation_offer[], bigint, date) is
  'These offers with what is left for each and what stands in its way.';
