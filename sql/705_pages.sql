-- The catalogue in pages by product id. The settings keep each a walk along the index on the id, with look-ups, whatever the
-- statistics say: a planner that expects ten candidates and gets a million pairs all with all.

-- The next products after p_after: all of them, or those without an image. `size` counts what was read, p_until is the last
-- product that may be, and `is_last` tells that nothing follows.
create or replace function public.image_generation_catalogue_page(
  p_after text, p_until text, p_limit integer, p_lacking_only boolean,
  out ids text[], out last_id text, out size integer, out is_last boolean
)
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
set jit = off
set enable_seqscan = off
set enable_bitmapscan = off
set enable_hashjoin = off
set enable_mergejoin = off
set enable_sort = off
as $$
begin
  with page as materialized (
    select c.product_id, coalesce(btrim(c.image_url), '') = '' as lacks_image
    from public.image_generation_catalogue c
    where c.product_id > p_after
    order by c.product_id
    limit p_limit
  ),
  kept as (
    select * from page where p_until is null or product_id <= p_until
  )
  select coalesce(array_agg(product_id) filter (where lacks_image or not p_lacking_only), '{}'), count(*)::integer,
    max(product_id)
  into ids, size, last_id
  from kept;
  is_last := size < p_limit;
end
$$;

comment on function public.image_generation_catalogue_page(text, text, integer, boolean) is
  'A page of product ids after this one, in order, and whether it is the last.';

-- Which of these products need a job, in their order, and how many are left out because of how their latest job ended.
create or replace function public.image_generation_wanted(
  p_ids text[], p_replace text, out ids text[], out failed bigint, out cancelled bigint
)
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
set jit = off
set enable_seqscan = off
set enable_bitmapscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
  select
    coalesce(array_agg(c.product_id order by p.n) filter (where not coalesce(c.is_active, false) and not c.is_settled), '{}'),
    count(*) filter (where c.is_settled and c.latest_status = 'failed'),
    count(*) filter (where c.is_settled and c.latest_status = 'cancelled')
  into ids, failed, cancelled
  from unnest(p_ids) with ordinality as p (id, n)
  cross join lateral (
    select * from public.image_generation_candidates c where c.product_id = p.id limit 1
  ) as c
  where c.lacks_image or p_replace = 'all' or (p_replace = 'placeholders' and c.has_placeholder and not c.is_chosen);
end
$$;

comment on function public.image_generation_wanted(text[], text) is
  'Which of these products need a job: {ids, and how many are left out as failed or cancelled}.';

-- The next changes after this one, up to now.
create or replace function public.image_generation_changes_page(
  p_after timestamptz, p_after_id text, p_limit integer,
  out ids text[], out last_at timestamptz, out last_id text, out size integer
)
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
set jit = off
set enable_seqscan = off
set enable_bitmapscan = off
set enable_sort = off
as $$
declare
  v_times timestamptz[];
begin
  with page as materialized (
    select c.product_id, c.changed_at
    from public.image_generation_changes c
    -- A clock that is ahead, or a date by hand, hides nothing that comes later.
    where (c.changed_at, c.product_id) > (p_after, p_after_id) and c.changed_at <= public.image_generation_now()
    order by c.changed_at, c.product_id
    limit p_limit
  )
  select coalesce(array_agg(product_id), '{}'), array_agg(changed_at), count(*)::integer
  into ids, v_times, size
  from page;
  last_id := ids[size];
  last_at := v_times[size];
end
$$;

comment on function public.image_generation_changes_page(timestamptz, text, integer) is
  'Products that have changed after this one, the first change first.';
