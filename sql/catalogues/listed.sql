-- Added to the catalogue `simple` in the embedded database, whose products come from files: what the file that was
-- loaded last does not have is out of the catalogue, so that nothing is bought for it. The row stays with its image,
-- and a file that has the product brings it back.
alter table public.products add column if not exists is_listed boolean not null default true;

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
from public.products
where is_listed;
