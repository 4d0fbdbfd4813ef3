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

-- Takes products in from a file. Their ids are numbers, and each names its plant part; industries and parts that are new are
-- added. What the file does not have stays as it is.
create or replace function public.image_generation_write_products(p_products jsonb)
returns bigint
language plpgsql
set search_path = ''
as $$
declare
  v_product record;
  v_part bigint;
  v_industry bigint;
  v_category bigint;
  v_added bigint := 0::bigint;
  v_is_new boolean;
begin
  for v_product in
    select * from jsonb_to_recordset(p_products) as r (
      id text, name text, description text, industry text, sub_industry text, plant_part text, image_url text
    )
  loop
    if v_product.id !~ '^[1-9][0-9]{0,17}$' then
      raise exception 'Product % has an id that is no number, and uses_products.id is one', v_product.id
        using errcode = 'IG001', hint = 'Name another column with --map id=COLUMN.';
    end if;
    select p.id into v_part from public.plant_parts p where lower(p.name) = lower(v_product.plant_part) order by p.id limit 1;
    if v_part is null and v_product.plant_part is not null then
      insert into public.plant_parts (name) values (v_product.plant_part) returning id into v_part;
    end if;
    if v_part is null and not exists (select from public.uses_products p where p.id = v_product.id::bigint) then
      raise exception 'Product % names no plant part, and uses_products needs one', v_product.id
        using errcode = 'IG001', hint = 'Add a column plant_part to the file, or name one with --map plant_part=COLUMN.';
    end if;
    v_category := null;
    if v_product.industry is not null then
      insert into public.industries (name) values (v_product.industry) on conflict do nothing;
      select i.id into v_industry from public.industries i where i.name = v_product.industry order by i.id limit 1;
      select s.id into v_category from public.industry_sub_categories s
      where s.industry_id = v_industry and s.name = coalesce(v_product.sub_industry, v_product.industry) order by s.id limit 1;
      if v_category is null then
        insert into public.industry_sub_categories (industry_id, name)
        values (v_industry, coalesce(v_product.sub_industry, v_product.industry)) returning id into v_category;
      end if;
    end if;

    update public.uses_products p
    set name = v_product.name, description = coalesce(v_product.description, p.description),
      plant_part_id = coalesce(v_part, p.plant_part_id),
      industry_sub_category_id = coalesce(v_category, p.industry_sub_category_id),
      image_url = coalesce(v_product.image_url, p.image_url)
    where p.id = v_product.id::bigint;
    v_is_new := not found;
    if v_is_new then
      insert into public.uses_products (id, name, description, plant_part_id, industry_sub_category_id, image_url)
      values (
        v_product.id::bigint, v_product.name, coalesce(v_product.description, ''), v_part, v_category, v_product.image_url
      );
      v_added := v_added + 1;
    end if;
  end loop;
  -- The shop's next product must not meet one of these.
  if v_added > 0 and pg_get_serial_sequence('public.uses_products', 'id') is not null then
    perform setval(pg_get_serial_sequence('public.uses_products', 'id'), (select max(p.id) from public.uses_products p));
  end if;
  return v_added;
end
$$;

comment on function public.image_generation_write_products(jsonb) is
  'Adds and updates products ({id, name, description, industry, sub_industry, plant_part, image_url}); answers how many are new.';

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
