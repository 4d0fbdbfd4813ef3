-- Queues these products whatever their state; only an active job stays as it is. With `unreachable` and `outdated` nobody
-- named them, a look at their images did: then what failed or was cancelled stays that way here too, or a product that
-- always fails would cost its attempts again in every run.
create or replace function public.image_generation_enqueue_products(
  p_product_ids text[], p_priority integer default null, p_provider text default null, p_replace text default 'all'
)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
as $$
declare
  v_enqueued integer;
  v_skipped jsonb;
begin
  if cardinality(p_product_ids) > 10000 then
    raise exception 'Expected at most 10000 products but received %', cardinality(p_product_ids) using errcode = 'IG001';
  end if;
  if p_replace in ('unreachable', 'outdated') then
    select
      array_agg(c.product_id) filter (where not c.is_settled),
      jsonb_build_object(
        'failed', count(*) filter (where c.is_settled and c.latest_status = 'failed'),
        'cancelled', count(*) filter (where c.is_settled and c.latest_status = 'cancelled')
      )
    into p_product_ids, v_skipped
    from unnest(p_product_ids) as p (id)
    -- A look-up each, whatever the planner expects.
    cross join lateral (
      select * from public.image_generation_candidates c where c.product_id = p.id limit 1
    ) as c;
  end if;
  v_enqueued := public.image_generation_insert_jobs(
    array(select distinct p from unnest(p_product_ids) as p where length(p) between 1 and 200),
    p_priority, p_provider, p_replace
  );
  return jsonb_build_object(
    'enqueued', v_enqueued,
    'more', false,
    'skipped', coalesce(v_skipped, '{"failed": 0, "cancelled": 0}')
  );
end
$$;

comment on function public.image_generation_enqueue_products(text[], integer, text, text) is
  'Queues the named products, replacing the image they have. Answers like image_generation_enqueue_missing.';

-- A page of images, for whoever checks that they can still be reached.
create or replace function public.image_generation_images_page(p_after text, p_limit integer)
returns jsonb
language sql
stable
set search_path = ''
set jit = off
as $$
  select coalesce(jsonb_agg(jsonb_build_object('product_id', product_id, 'image_url', image_url) order by product_id), '[]')
  from (
    select c.product_id, c.image_url
    from public.image_generation_catalogue c
    where (p_after is null or c.product_id > p_after) and coalesce(btrim(c.image_url), '') <> ''
    order by c.product_id
    limit least(p_limit, 1000)
  ) as page;
$$;

comment on function public.image_generation_images_page(text, integer) is
  'Products with their image URLs, in order, from after this id.';
