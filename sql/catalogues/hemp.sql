-- The hemp-product schema, mapped to the catalogue contract: a view to read and a function to write.
-- Its own scripts use uses_products.image_url, but its schema never creates it.

-- Asked first, since even an "if not exists" would lock the products against everybody at every setup.
do $$
begin
  if not exists (
    select from pg_catalog.pg_attribute
    where attrelid = 'public.uses_products'::regclass and attname = 'image_url' and not attisdropped
  ) then
    alter table public.uses_products add column image_url text;
  end if;
end
$$;

-- The queue names products by text: with this, a look-up by that name is an index scan.
create index if not exists image_generation_uses_products_id_idx on public.uses_products ((id::text));

grant select on
  public.uses_products, public.plant_parts, public.industry_sub_categories, public.industries
to service_role;
grant update (image_url) on public.uses_products to service_role;

create or replace view public.image_generation_catalogue
with (security_invoker = true)
as
select
  p.id::text as product_id,
  p.name::text as name,
  p.description::text as description,
  i.name::text as industry,
  s.name::text as sub_industry,
  a.name::text as plant_part,
  jsonb_strip_nulls(jsonb_build_object(
    'benefits', to_jsonb(p.benefits_advantages),
    'commercialization_stage', p.commercialization_stage,
    'manufacturing', p.manufacturing_processes_summary,
    'sustainability', to_jsonb(p.sustainability_aspects),
    'technical_specifications', p.technical_specifications
  )) as attributes,
  p.image_url::text as image_url
from public.uses_products p
left join public.plant_parts a on a.id = p.plant_part_id
left join public.industry_sub_categories s on s.id = p.industry_sub_category_id
left join public.industries i on i.id = s.industry_id;

comment on view public.image_generation_catalogue is 'The hemp products as the image queue reads them.';

-- New and changed products are queued first, where the table tells when that was.
do $$
begin
  if 2 = (
    select count(*) from pg_catalog.pg_attribute
    where attrelid = 'public.uses_products'::regclass and attname in ('created_at', 'updated_at') and not attisdropped
      and atttypid = 'timestamptz'::regtype
  ) then
    create index if not exists image_generation_uses_products_changed_idx
      on public.uses_products (greatest(created_at, updated_at), (id::text));
    create or replace view public.image_generation_changes
    with (security_invoker = true)
    as
    select id::text as product_id, greatest(created_at, updated_at) as changed_at from public.uses_products;
  end if;
end
$$;

-- Compare and set: an image that somebody set by hand meanwhile survives.
create or replace function public.image_generation_publish_image(
  p_product_id text, p_image_url text, p_expected_url text, p_details jsonb
)
returns text
language plpgsql
set search_path = ''
as $$
-- p_details tells what made it; this table keeps none of that, and no linter need say so.
-- @plpgsql_check_options: extra_warnings = false
declare
  v_shown text;
begin
  update public.uses_products
  set image_url = p_image_url
  where id::text = p_product_id and image_url is not distinct from p_expected_url;
  if found then
    return 'published';
  end if;

  select image_url into v_shown from public.uses_products where id::text = p_product_id;
  if not found then
    return 'gone';
  end if;
  return case when v_shown = p_image_url then 'published' else 'kept' end;
end
$$;

comment on function public.image_generation_publish_image(text, text, text, jsonb) is
  'Shows an image unless the product''s image changed meanwhile: published, kept or gone.';
