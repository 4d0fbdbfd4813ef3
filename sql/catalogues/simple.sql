-- A catalogue of one table, `products`: what the embedded database uses, and a model for mapping your own. Two
-- objects make the contract, and nothing else of the queue knows how products are kept.

create table if not exists public.products (
  id text primary key,
  name text not null,
  description text,
  industry text,
  sub_industry text,
  plant_part text,
  attributes jsonb not null default '{}',
  image_url text
);

alter table public.products enable row level security;
grant select on public.products to service_role;
grant update (image_url) on public.products to service_role;

create or replace view public.image_generation_catalogue
with (security_invoker = true)
as
select
  id::text as product_id,
  name::text as name,
  description::text as description,
  industry::text as industry,
  sub_industry::text as sub_industry,
  plant_part::text as plant_part,
  attributes::jsonb as attributes,
  image_url::text as image_url
from public.products;

comment on view public.image_generation_catalogue is 'The products as the image queue reads them.';

-- Optional: takes products in from a file. An image that the file does not have stays.
create or replace function public.image_generation_write_products(p_products jsonb)
returns bigint
language sql
set search_path = ''
as $$
  with written as (
    insert into public.products as p
      (id, name, description, industry, sub_industry, plant_part, attributes, image_url)
    select id, name, description, industry, sub_industry, plant_part, coalesce(attributes, '{}'), image_url
    from jsonb_to_recordset(p_products) as r (
      id text, name text, description text, industry text, sub_industry text, plant_part text, attributes jsonb, image_url text
    )
    on conflict (id) do update set
      name = excluded.name, description = excluded.description, industry = excluded.industry,
      sub_industry = excluded.sub_industry, plant_part = excluded.plant_part,
      attributes = excluded.attributes, image_url = coalesce(excluded.image_url, p.image_url)
    -- What is the same already is not written again.
    where (p.name, p.description, p.industry, p.sub_industry, p.plant_part, p.attributes)
        is distinct from (excluded.name, excluded.description, excluded.industry, excluded.sub_industry,
          excluded.plant_part, excluded.attributes)
      or (excluded.image_url is not null and excluded.image_url is distinct from p.image_url)
    returning xmax = 0 as is_new
  )
  select count(*) filter (where is_new) from written
$$;

comment on function public.image_generation_write_products(jsonb) is
  'Adds and updates products ({id, name, description, industry, sub_industry, plant_part, attributes, image_url}); answers how many are new.';

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
  update public.products
  set image_url = p_image_url
  where id = p_product_id and image_url is not distinct from p_expected_url;
  if found then
    return 'published';
  end if;

  select image_url into v_shown from public.products where id = p_product_id;
  if not found then
    return 'gone';
  end if;
  return case when v_shown = p_image_url then 'published' else 'kept' end;
end
$$;

comment on function public.image_generation_publish_image(text, text, text, jsonb) is
  'Shows an image unless the product''s image changed meanwhile: published, kept or gone.';
