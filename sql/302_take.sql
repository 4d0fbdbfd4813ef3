-- Reserves what a claim has taken, and notes the caps under which it did.
create or replace function public.image_generation_reserve(p_deltas jsonb, p_run_id bigint, p_day date)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if p_deltas is null then
    return;
  end if;
  perform public.image_generation_book(p_deltas);
  update public.image_generation_daily t
  set cap_microusd = case
      when t.provider = '' then public.image_generation_daily_cap(p_run_id)
      else p.daily_cap_microusd
    end
  from public.image_generation_provider p
  where t.day = p_day and p.provider = t.provider
    and (t.provider = '' or t.provider in (select d.provider from jsonb_to_recordset(p_deltas) as d (provider text)));
end
$$;

comment on function public.image_generation_reserve(jsonb, bigint, date) is
  'Books what a claim has reserved, and notes the caps of the day.';

-- Of locked candidates: closes those that need no image any more, takes the others as far as the money goes.
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
  v_deltas jsonb;
begin
  with candidate as materialized (
    select
      q.id, q.product_id, q.priority, c.product_id is null as gone,
      c.image_url as shown_url,
      public.image_generation_product_hash(
        c.name, c.description, c.industry, c.sub_industry, c.plant_part, c.attributes
      ) as product_hash,
      q.variation = 0 and coalesce(btrim(c.image_url), '') <> ''
        and c.image_url is distinct from q.expected_image_url as has_image,
      coalesce(q.requested_provider, v_any) as provider
    from public.image_generation_queue q
    left join lateral (
      select * from public.image_generation_catalogue c where c.product_id = q.product_id limit 1
    ) as c on true
    where q.id = any (p_ids)
  ),
  unneeded as (
    update public.image_generation_queue q
    set status = 'cancelled',
      cancel_reason = case when c.gone then 'product_gone' else 'has_image' end,
      error_message = case when c.gone then 'The product is no longer in the catalogue.'
        else 'The product has an image that this job was not made to replace.' end,
      is_suspect = false,
      updated_at = v_now
    from candidate c
    where q.id = c.id and (c.gone or c.has_image)
    returning q.id, q.product_id, q.cancel_reason
  ),
  noted as (
    insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
    select id, product_id, 'closed', jsonb_build_object('reason', cancel_reason), v_now from unneeded
  ),
  -- An unproven way is for one job.
  offered as (
    select
      c.id, c.priority, c.shown_url, c.product_hash, o.provider, o.unit_cost, o.money_left, o.run_left, o.way,
      coalesce(o.is_unproven, false) as is_canary, o.call_timeout_ms, o.allowance_units, o.allowance_left,
      row_number() over (partition by o.provider order by c.priority desc, c.id) as place
    from candidate c
    join unnest(p_offers) as o on o.provider = c.provider
    where not c.gone and not c.has_image
  ),
  priced as (
    select
      id, shown_url, product_hash, provider, unit_cost as cost, money_left, run_left, way, is_canary, call_timeout_ms,
      sum(unit_cost) over (order by priority desc, id) as total_cost,
      sum(unit_cost) over (partition by provider order by priority desc, id) as provider_cost
    from offered
    where (not is_canary or place = 1)
      -- Of what is given away no more than is left: a stamp would be refused.
      and (unit_cost > 0 or allowance_units is null or place * allowance_units <= allowance_left)
  ),
  affordable as (
    select * from priced
    where cost = 0
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
    returning q.id, q.tries, q.retry_round, a.provider, a.cost, a.way, a.is_canary, a.call_timeout_ms
  ),
  entered as (
    insert into public.image_generation_attempts
      (job_id, token, run_id, worker, attempt_number, retry_round, provider, reserved_microusd, budget_day, claimed_at,
        way, is_canary)
    select
      id, p_token, p_run_id, v_worker, tries, retry_round, provider, cost, p_day, v_now,
      way, is_canary
    from taken
    returning provider, reserved_microusd, budget_day
  ),
  -- Its call, and a minute for the store and the settlement.
  proving as (
    update public.image_generation_ways w
    set canary_token = p_token,
      canary_until = v_now + interval '1 minute'
        + make_interval(secs => coalesce(t.call_timeout_ms / 1000.0, p_lease_seconds))
    from taken t
    where t.is_canary and w.way = t.way
  )
  select
    (select count(*)::integer from taken),
    (select count(*)::integer from unneeded),
    (
      select jsonb_agg(jsonb_build_object('day', p_day, 'provider', provider, 'run_id', p_run_id, 'reserved', cost))
      from (select provider, sum(reserved_microusd) as cost from entered group by provider) as line
      where cost > 0
    )
  into granted, closed, v_deltas;

  perform public.image_generation_reserve(v_deltas, p_run_id, p_day);
end
$$;

comment on function public.image_generation_take(
  bigint[], uuid, bigint, text, integer, date, public.image_generation_offer[]
) is
  'Turns locked candidates into held jobs with their ledger rows and reservations, closes those that need no image any more, and answers how many of each.';
