-- Routes: the owner's rules of who makes which image. They go by what a product is, which only a worker can tell, so jobs wait
-- for no provider in particular until one has looked at them. It gives those back that another provider is to make (310), which
-- names that one in `requested_provider` and sets `is_routed`: it is nobody's wish, and whoever takes the job looks at it anew.

-- Notes the routes of items that were released just now: [{id, token, route}]. What a person has asked of a provider by name
-- stays with that one, and so does what was handed on after a refusal.
create or replace function public.image_generation_route(p_items jsonb, p_attempt_ids bigint[])
returns void
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
begin
  update public.image_generation_queue q
  set requested_provider = i.route, is_routed = true
  from jsonb_to_recordset(p_items) as i (id bigint, token uuid, route text)
  join public.image_generation_attempts a on a.job_id = i.id and a.token = i.token
  where i.route is not null and a.id = any (p_attempt_ids) and q.id = i.id and q.status = 'pending'
    and (q.is_routed or (q.requested_provider is null and q.fallback_from is null));
end
$$;

comment on function public.image_generation_route(jsonb, bigint[]) is
  'Notes by whom jobs that were given back are to be made.';

-- Jobs that wait for a provider which this worker does not have, because another one's rules had named it: they wait for nobody
-- in particular again, at most p_limit, those after p_after in the order of their ids. A worker asks when nothing else is left,
-- and goes on at `last_id`, so each job once; null: there are no more. Answers {unrouted, last_id}.
create or replace function public.image_generation_unroute(p_known text[], p_after bigint, p_limit integer)
returns jsonb
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_bitmapscan = off
set enable_sort = off
as $$
declare
  v_providers text[];
  v_ids bigint[] := array[]::bigint[];
begin
  if p_limit is null or p_limit < 1 or p_limit > 1000 then
    raise exception 'Expected a limit from 1 to 1000 but received %', p_limit using errcode = 'IG001';
  end if;
  -- From one provider to the next is a look-up each, however many jobs wait.
  with recursive route as (
    (
      select q.requested_provider as provider
      from public.image_generation_queue q
      where q.status = 'pending' and q.is_routed
      order by q.requested_provider
      limit 1
    )
    union all
    select (
      select q.requested_provider
      from public.image_generation_queue q
      where q.status = 'pending' and q.is_routed and q.requested_provider > r.provider
      order by q.requested_provider
      limit 1
    )
    from route r
    where r.provider is not null
  )
  select array_agg(r.provider) into v_providers
  from (select provider from route limit 100) as r
  where r.provider <> all (p_known);

  with picked as materialized (
    select job.id
    from unnest(v_providers) as p (provider)
    cross join lateral (
      select q.id
      from public.image_generation_queue q
      where q.status = 'pending' and q.is_routed and q.requested_provider = p.provider and q.id > p_after
      order by q.id
      limit p_limit
      for update of q skip locked
    ) as job
  )
  select coalesce(array_agg(first.id), '{}') into v_ids
  from (select id from picked order by id limit p_limit) as first;

  update public.image_generation_queue q
  set requested_provider = null, is_routed = false, updated_at = public.image_generation_now()
  where q.id = any (v_ids);
  return jsonb_build_object(
    'unrouted', cardinality(v_ids), 'last_id', (select max(id) from unnest(v_ids) as id)
  );
end
$$;

comment on function public.image_generation_unroute(text[], bigint, integer) is
  'Lets jobs that were routed to other providers than these wait for nobody in particular. Answers {unrouted, last_id}.';

-- For a look at what a run would take (714): offers with {products} say which products their provider is to make.
create or replace function public.image_generation_route_products(p_offers jsonb)
returns void
language sql
set search_path = ''
as $$
  update public.image_generation_queue q
  set requested_provider = r.provider, is_routed = true
  from (
    select o.provider, waiting.id
    from jsonb_to_recordset(p_offers) as o (provider text, products jsonb)
    cross join lateral jsonb_array_elements_text(case when jsonb_typeof(o.products) = 'array' then o.products end) as p (id)
    cross join lateral (
      select w.id
      from public.image_generation_queue w
      where w.product_id = p.id and w.variation = 0 and w.is_latest and w.status = 'pending'
        and (w.is_routed or (w.requested_provider is null and w.fallback_from is null))
      for update skip locked
    ) as waiting
  ) as r
  where q.id = r.id;
$$;

comment on function public.image_generation_route_products(jsonb) is
  'Routes the jobs of products as offers name them.';
