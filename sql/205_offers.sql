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
  v_is_giving boolean;
begin
  if jsonb_typeof(p_offers) is distinct from 'array' or jsonb_array_length(p_offers) = 0 then
    raise exception 'Expected offers [{provider, unit_cost_microusd, any}] but received %', p_offers using errcode = 'IG001';
  end if;

  select
    array_agg(row(
      o.place, o.provider, o.unit_cost_microusd, coalesce(o.any, false), null, null, null,
      o.way, o.way_description, o.call_timeout_ms, null, null, null, null, null, null, null
    )::public.image_generation_offer),
    bool_or(
      o.provider is null or o.provider !~ '^[a-z0-9][a-z0-9_.-]{0,63}$'
      or o.unit_cost_microusd is null or o.unit_cost_microusd < 0
      or o.way !~ '^[0-9a-f]{1,64}$' or o.call_timeout_ms not between 1 and 86400000
    ),
    bool_or(o.allowance is not null)
  into v_offers, v_is_nonsense, v_is_giving
  from rows from (
    jsonb_to_recordset(p_offers) as (
      provider text, unit_cost_microusd bigint, "any" boolean, way text, way_description jsonb, call_timeout_ms bigint,
      allowance jsonb
    )
  ) with ordinality as o (provider, unit_cost_microusd, "any", way, way_description, call_timeout_ms, allowance, place);

  if v_is_giving then
    select
      array_agg(row(
        o.place, o.provider, o.unit_cost, o.takes_any, null, null, null, o.way, o.way_description, o.call_timeout_ms, null, null,
        g.given ->> 'name', g.given ->> 'unit', (g.given ->> 'units')::bigint, (g.given ->> 'per_day')::bigint, null
      )::public.image_generation_offer),
      v_is_nonsense or bool_or(jsonb_typeof(g.given) = 'object' and (
        coalesce(g.given ->> 'name', '') !~ '^[a-z0-9][a-z0-9_.:-]{0,99}$'
        or coalesce(length(g.given ->> 'unit'), 0) not between 1 and 40
        or coalesce((g.given ->> 'units')::bigint, 0) < 1 or coalesce((g.given ->> 'per_day')::bigint, 0) < 1
        or coalesce(o.call_timeout_ms, 0) not between 1 and 120000
      ))
    into v_offers, v_is_nonsense
    from unnest(v_offers) as o
    cross join lateral (select p_offers -> (o.place::integer - 1) -> 'allowance' as given) as g;
  end if;

  if v_is_nonsense then
    raise exception 'Expected each offer to name its provider, a unit cost of 0 or more, a way in hex or none, and an allowance with calls of two minutes at most or none but received %', p_offers
      using errcode = 'IG001';
  end if;
  if cardinality(v_offers) > 1 and (select count(distinct o.provider) < count(*) from unnest(v_offers) as o) then
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

-- The offers with what stands in their way now. Free work is not weighed against money. One after the other: most claims have
-- one offer, and one statement over all of them would begin with looking for ways and allowances that few have.
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
  v_offer public.image_generation_offer;
  v_offers public.image_generation_offer[] := '{}'::public.image_generation_offer[];
  v_left bigint;
  v_is_left_known boolean := false;
  v_is_paused boolean;
  v_is_proving boolean;
begin
  foreach v_offer in array p_offers loop
    select bool_or(q.paused_until > v_now), max(q.daily_cap_microusd) filter (where q.provider = v_offer.provider)
    into v_is_paused, v_offer.daily_cap
    from public.image_generation_provider q
    where q.provider in ('', v_offer.provider);

    if v_offer.unit_cost > 0 then
      if not v_is_left_known then
        v_left := public.image_generation_run_left(p_run_id, p_day);
        v_is_left_known := true;
      end if;
      v_offer.run_left := v_left;
      if v_offer.daily_cap is not null then
        v_offer.money_left := public.image_generation_money_left(p_day, v_offer.provider, v_offer.daily_cap);
      end if;
    end if;
    if v_offer.allowance is not null then
      v_offer.allowance_left := public.image_generation_allowance_left(v_offer.allowance, v_offer.allowance_per_day);
    end if;
    if v_offer.way is not null then
      select w.canary_until > v_now, not public.image_generation_is_proven(w.proven_at)
      into v_is_proving, v_offer.is_unproven
      from public.image_generation_ways w
      where w.way = v_offer.way;
    end if;

    v_offer.obstacle := case
      when v_is_paused then 'paused'
      when v_offer.unit_cost > 0 and v_offer.unit_cost > least(v_left, v_offer.money_left) then 'budget'
      when v_offer.unit_cost = 0 and v_offer.allowance_units > v_offer.allowance_left then 'budget'
      when v_offer.is_unproven and v_is_proving then 'proving'
    end;
    v_offers := v_offers || v_offer;
  end loop;
  return v_offers;
end
$$;

comment on function public.image_generation_weigh_offers(public.image_generation_offer[], bigint, date) is
  'These offers with what is left for each and what stands in its way.';

-- What to look for in the claim index: the providers that nothing stands in the way of, and '' for jobs that ask for none.
create or replace function public.image_generation_offer_keys(p_offers public.image_generation_offer[])
returns text[]
language plpgsql
immutable
set search_path = ''
as $$
declare
  v_offer public.image_generation_offer;
  v_keys text[] := '{}'::text[];
begin
  foreach v_offer in array p_offers loop
    if v_offer.obstacle is null then
      v_keys := v_keys || v_offer.provider;
      if v_offer.takes_any and '' <> all (v_keys) then
        v_keys := v_keys || ''::text;
      end if;
    end if;
  end loop;
  return v_keys;
end
$$;

comment on function public.image_generation_offer_keys(public.image_generation_offer[]) is
  'The requested providers whose jobs these offers can take now; an empty name for jobs that ask for none.';
