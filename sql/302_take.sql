-- Reserves what a claim has taken, so much for each provider, and notes the caps under which it did. The rows are locked since
-- before the claim looked at them (306).
create or replace function public.image_generation_reserve(
  p_providers text[], p_costs bigint[], p_run_id bigint, p_day date
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_total bigint := (select sum(cost)::bigint from unnest(p_costs) as c (cost));
begin
  update public.image_generation_daily t
  set reserved_microusd = t.reserved_microusd + line.cost,
    cap_microusd = case
      when t.provider = '' then public.image_generation_daily_cap(p_run_id)
      when p.provider is null then t.cap_microusd
      else p.daily_cap_microusd
    end
  from unnest(p_providers || ''::text, p_costs || v_total) as line (provider, cost)
  left join public.image_generation_provider p on p.provider = line.provider
  where t.day = p_day and t.provider = line.provider;

  update public.image_generation_runs r
  set reserved_microusd = r.reserved_microusd + v_total
  where r.id = p_run_id;
end
$$;

comment on function public.image_generation_reserve(text[], bigint[], bigint, date) is
  'Books what a claim has reserved for each of these providers, and notes the caps of the day.';

-- Closes jobs that need no image any more: the products of some are gone, those of others have got an image.
create or replace function public.image_generation_close_unneeded(
  p_gone_ids bigint[], p_with_image_ids bigint[], p_now timestamptz
)
returns void
language plpgsql
set search_path = ''
as $$
begin
  with unneeded as (
    update public.image_generation_queue q
    set status = 'cancelled',
      cancel_reason = case when q.id = any (p_gone_ids) then 'product_gone' else 'has_image' end,
      error_message = case when q.id = any (p_gone_ids) then 'The product is no longer in the catalogue.'
        else 'The product has an image that this job was not made to replace.' end,
      is_suspect = false,
      updated_at = p_now
    where q.id = any (p_gone_ids) or q.id = any (p_with_image_ids)
    returning q.id, q.product_id, q.cancel_reason
  )
  insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
  select id, product_id, 'closed', jsonb_build_object('reason', cancel_reason), p_now from unneeded;
end
$$;

comment on function public.image_generation_close_unneeded(bigint[], bigint[], timestamptz) is
  'Closes jobs whose products are gone or have got an image, and notes it.';

-- The job that goes first on a way that is not proven: its call, and a minute for the store and the settlement.
create or replace function public.image_generation_begin_proving(
  p_token uuid, p_lease_seconds integer, p_offers public.image_generation_offer[], p_now timestamptz
)
returns void
language plpgsql
set search_path = ''
as $$
begin
  update public.image_generation_ways w
  set canary_token = p_token,
    canary_until = p_now + interval '1 minute' + make_interval(secs => coalesce(o.call_timeout_ms / 1000.0, p_lease_seconds))
  from public.image_generation_queue q
  join public.image_generation_attempts a on a.job_id = q.id and a.token = p_token and a.is_canary
  join unnest(p_offers) as o on o.way = a.way
  where q.lease_token = p_token and w.way = a.way;
end
$$;

comment on function public.image_generation_begin_proving(uuid, integer, public.image_generation_offer[], timestamptz) is
  'Notes on the ways of the jobs of this token that these go first.';

-- Of locked candidates, best first: closes those that need no image any more, takes the others as far as the money goes.
create or replace function public.image_generation_take(
  p_ids bigint[], p_token uuid, p_run_id bigint, p_worker text, p_lease_seconds integer, p_day date,
  p_offers public.image_generation_offer[], out granted integer, out closed integer
)
language plpgsql
set search_path = ''
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_worker text := p_worker;
  v_any text := (
    select o.provider from unnest(p_offers) as o where o.takes_any and o.obstacle is null order by o.place limit 1
  );
  v_took record;
begin
  with candidate as materialized (
    select
      q.id, p.nth, c.product_id is null as gone, c.image_url as shown_url,
      public.image_generation_product_hash(
        c.name, c.description, c.industry, c.sub_industry, c.plant_part, c.attributes
      ) as product_hash,
      q.variation = 0 and coalesce(btrim(c.image_url), '') <> ''
        and c.image_url is distinct from q.expected_image_url as has_image,
      coalesce(q.requested_provider, v_any) as provider
    from unnest(p_ids) with ordinality as p (id, nth)
    join public.image_generation_queue q on q.id = p.id
    left join lateral (
      select c.product_id, c.name, c.description, c.industry, c.sub_industry, c.plant_part, c.attributes, c.image_url
      from public.image_generation_catalogue c
      where c.product_id = q.product_id
      limit 1
    ) as c on true
  ),
  -- An unproven way is for one job.
  offered as (
    select
      c.id, c.nth, c.shown_url, c.product_hash, o.provider, o.unit_cost, o.money_left, o.run_left, o.way,
      coalesce(o.is_unproven, false) as is_canary, o.allowance_units, o.allowance_left,
      row_number() over (partition by o.provider order by c.nth) as place
    from candidate c
    join unnest(p_offers) as o on o.provider = c.provider
    where not c.gone and not c.has_image
  ),
  priced as (
    select
      id, shown_url, product_hash, provider, unit_cost, money_left, run_left, way, is_canary,
      -- All jobs of a provider cost the same, and those that are left out are its last.
      place * unit_cost as provider_cost,
      sum(unit_cost) over (order by nth) as total_cost
    from offered
    where (not is_canary or place = 1)
      -- Of what is given away no more than is left: a stamp would be refused.
      and (unit_cost > 0 or allowance_units is null or place * allowance_units <= allowance_left)
  ),
  affordable as (
    select id, shown_url, product_hash, provider, unit_cost, way, is_canary
    from priced
    where unit_cost = 0
      or (total_cost <= coalesce(run_left, total_cost) and provider_cost <= coalesce(money_left, provider_cost))
  ),
  taken as (
    update public.image_generation_queue q
    set status = 'processing',
      tries = q.tries + 1,
      expected_image_url = a.shown_url,
      product_hash = a.product_hash,
      lease_token = p_token,
      lease_expires_at = v_now + make_interval(secs => p_lease_seconds),
      worker = v_worker,
      run_id = p_run_id,
      updated_at = v_now
    from affordable a
    where q.id = a.id
    returning q.id, q.tries, q.retry_round, a.provider, a.unit_cost, a.way, a.is_canary
  ),
  entered as (
    insert into public.image_generation_attempts
      (job_id, token, run_id, worker, attempt_number, retry_round, provider, reserved_microusd, budget_day, claimed_at,
        way, is_canary)
    select id, p_token, p_run_id, v_worker, tries, retry_round, provider, unit_cost, p_day, v_now, way, is_canary
    from taken
  )
  select t.granted, t.paid_providers, t.costs, t.is_proving, c.gone_ids, c.with_image_ids
  into v_took
  from (
    select
      coalesce(sum(jobs), 0)::integer as granted, bool_or(is_canary) as is_proving,
      array_agg(provider) filter (where cost > 0) as paid_providers, array_agg(cost) filter (where cost > 0) as costs
    from (
      select provider, count(*) as jobs, sum(unit_cost)::bigint as cost, bool_or(is_canary) as is_canary
      from taken
      group by provider
    ) as line
  ) as t
  cross join (
    select array_agg(id) filter (where gone) as gone_ids, array_agg(id) filter (where has_image) as with_image_ids
    from candidate
  ) as c;

  granted := v_took.granted;
  closed := coalesce(cardinality(v_took.gone_ids), 0) + coalesce(cardinality(v_took.with_image_ids), 0);
  if closed > 0 then
    perform public.image_generation_close_unneeded(v_took.gone_ids, v_took.with_image_ids, v_now);
  end if;
  if v_took.is_proving then
    perform public.image_generation_begin_proving(p_token, p_lease_seconds, p_offers, v_now);
  end if;
  if v_took.paid_providers is not null then
    perform public.image_generation_reserve(v_took.paid_providers, v_took.costs, p_run_id, p_day);
  end if;
end
$$;

comment on function public.image_generation_take(
  bigint[], uuid, bigint, text, integer, date, public.image_generation_offer[]
) is
  'Turns locked candidates into held jobs with their ledger rows and reservations, closes those that need no image any more, and answers how many of each.';
