-- What each product shows, a page a call: for whoever wants to know which products need a picture, or a better one.
create or replace function public.image_generation_coverage_page(p_after text, p_limit integer)
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
  v_page jsonb;
begin
  with page as materialized (
    select c.product_id
    from public.image_generation_catalogue c
    where p_after is null or c.product_id > p_after
    order by c.product_id
    limit least(p_limit, 1000)
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'product_id', p.product_id, 'name', public.image_generation_short_text(c.name),
    'image_url', nullif(btrim(c.image_url), ''), 'is_placeholder', c.has_placeholder,
    'width', m.width, 'height', m.height, 'sha256', m.sha256
  ) order by p.product_id), '[]')
  into v_page
  from page p
  cross join lateral (
    select c.name, c.image_url, c.has_placeholder from public.image_generation_candidates c where c.product_id = p.product_id limit 1
  ) as c
  left join public.image_generation_images m on m.product_id = p.product_id and m.state = 'current' and m.url = c.image_url;
  return v_page;
end
$$;

comment on function public.image_generation_coverage_page(text, integer) is
  'Products after this one with what they show: {product_id, name, image_url, is_placeholder, width, height, sha256}.';
