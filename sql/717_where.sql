-- Which products of a page of the catalogue fit all that p_where names: {industry, sub_industry, plant_part: as the catalogue has them,
-- whatever their case; provider: who made the image that is shown; older_than_days: since that one was made}. One whose image is not
-- on record has no provider and no age. Answers {ids, after}: `after` is null at the end of the catalogue.
create or replace function public.image_generation_products_where(p_where jsonb, p_after text, p_limit integer)
returns jsonb
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
declare
  v_unknown text := (
    select string_agg(k.key, ', ' order by k.key)
    from jsonb_object_keys(p_where) as k (key)
    where k.key not in ('industry', 'sub_industry', 'plant_part', 'provider', 'older_than_days')
  );
  v_made_before timestamptz :=
    public.image_generation_now() - make_interval(days => (p_where ->> 'older_than_days')::integer);
  v_answer jsonb;
begin
  if v_unknown is not null then
    raise exception 'Expected industry, sub_industry, plant_part, provider or older_than_days but received %', v_unknown
      using errcode = 'IG001';
  end if;
  with page as materialized (
    select c.product_id, c.industry, c.sub_industry, c.plant_part, c.image_url
    from public.image_generation_catalogue c
    where p_after is null or c.product_id > p_after
    order by c.product_id
    limit least(p_limit, 1000)
  )
  select jsonb_build_object(
    'ids', coalesce(jsonb_agg(p.product_id order by p.product_id) filter (where
      (not p_where ? 'industry' or lower(btrim(p.industry)) = lower(btrim(p_where ->> 'industry')))
      and (not p_where ? 'sub_industry' or lower(btrim(p.sub_industry)) = lower(btrim(p_where ->> 'sub_industry')))
      and (not p_where ? 'plant_part' or lower(btrim(p.plant_part)) = lower(btrim(p_where ->> 'plant_part')))
      and (not p_where ? 'provider' or m.provider = p_where ->> 'provider')
      and (not p_where ? 'older_than_days' or m.created_at < v_made_before)
    ), '[]'),
    'after', case when count(*) >= least(p_limit, 1000) then max(p.product_id) end
  )
  into v_answer
  from page p
  left join public.image_generation_images m on m.product_id = p.product_id and m.state = 'current' and m.url = p.image_url;
  return v_answer;
end
$$;

comment on function public.image_generation_products_where(jsonb, text, integer) is
  'Products of a page of the catalogue that fit what is named of them and of the images that they show: {ids, after}.';
