-- From here on the catalogue is known: setup applies its file before this one.

-- The catalogue must keep the contract; better told now than in the first run.
do $$
declare
  v_wrong text;
begin
  if to_regclass('public.image_generation_catalogue') is null then
    raise exception 'There is no view public.image_generation_catalogue'
      using errcode = 'IG005', hint = 'Apply one of sql/catalogues before this file, or your own on their model.';
  end if;
  if to_regprocedure('public.image_generation_publish_image(text, text, text, jsonb)') is null then
    raise exception 'There is no function public.image_generation_publish_image(text, text, text, jsonb)'
      using errcode = 'IG005', hint = 'Apply one of sql/catalogues before this file, or your own on their model.';
  end if;

  select string_agg(c.name || ' ' || c.type, ', ' order by c.name)
  into v_wrong
  from (values
    ('product_id', 'text'), ('name', 'text'), ('description', 'text'), ('industry', 'text'),
    ('sub_industry', 'text'), ('plant_part', 'text'), ('attributes', 'jsonb'), ('image_url', 'text')
  ) as c (name, type)
  where not exists (
    select from pg_catalog.pg_attribute a
    where a.attrelid = 'public.image_generation_catalogue'::regclass
      and a.attname = c.name and format_type(a.atttypid, null) = c.type and not a.attisdropped
  );
  if v_wrong is not null then
    raise exception 'The view public.image_generation_catalogue lacks: %', v_wrong
      using errcode = 'IG005', hint = 'Cast each column to the type named here.';
  end if;
end
$$;

-- Every product with what decides whether it needs a job.
create or replace view public.image_generation_candidates
with (security_invoker = true)
as
select
  c.product_id,
  c.image_url,
  coalesce(btrim(c.image_url), '') = '' as lacks_image,
  -- Of an image that we made it is on record; of another one only its address tells.
  coalesce(btrim(c.image_url), '') <> ''
    and coalesce(m.is_placeholder, exists (
      select from public.image_generation_known_placeholders k where k.product_id = c.product_id and k.url = c.image_url
    ) or strpos(c.image_url, '://') in (5, 6)
      -- What stands between the scheme and the path, without port, query and fragment. A regular expression takes three
      -- times as long.
      and split_part(split_part(split_part(split_part(lower(c.image_url), '/', 3), ':', 1), '?', 1), '#', 1)
        in (select host from public.image_generation_placeholder_hosts)) as has_placeholder,
  q.id as latest_job_id,
  q.status as latest_status,
  q.status in ('pending', 'retry', 'processing', 'submitted', 'review') as is_active,
  -- What failed or was cancelled by a person comes back only when asked for, or when the product has changed.
  coalesce(
    (q.status = 'failed' or (q.status = 'cancelled' and q.cancel_reason = 'operator'))
    and coalesce(q.product_hash = case
      when q.status in ('failed', 'cancelled') then public.image_generation_product_hash(
        c.name, c.description, c.industry, c.sub_industry, c.plant_part, c.attributes)
    end, true),
    false
  ) as is_settled,
  c.name, c.description, c.industry, c.sub_industry, c.plant_part, c.attributes,
  m.chosen_at is not null as is_chosen
from public.image_generation_catalogue c
left join public.image_generation_queue q on q.product_id = c.product_id and q.variation = 0 and q.is_latest
left join public.image_generation_images m
  on m.product_id = c.product_id and m.state = 'current' and m.url = c.image_url
where length(c.product_id) between 1 and 200;

comment on view public.image_generation_candidates is
  'Every product, whether it has an image or a placeholder, and how its latest job stands.';

-- Products that are new or have changed, read before all others. A catalogue file that knows when a product changed makes this
-- view itself, with an index on (changed_at, product_id); without it new products are found in their turn.
do $$
begin
  if to_regclass('public.image_generation_changes') is null then
    create view public.image_generation_changes
    with (security_invoker = true)
    as
    select null::text as product_id, null::timestamptz as changed_at where false;
  end if;
end
$$;

comment on view public.image_generation_changes is 'When products last changed, as far as the catalogue knows.';
