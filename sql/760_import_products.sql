-- Products from a file. The catalogue writes them (image_generation_write_products, which a catalogue file may have); this
-- keeps what the queue has published.

-- Whether an address that a file names for a product is one that the product shows no more, because the queue has put its
-- own image there since.
create or replace function public.image_generation_is_outdated(p_product_id text, p_image_url text)
returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select
    from public.image_generation_images m
    where m.product_id = p_product_id and m.state = 'current'
      and m.url = (
        select c.image_url from public.image_generation_catalogue c where c.product_id = p_product_id limit 1
      )
      and m.url <> p_image_url
      and (
        p_image_url in (
          select o.replaced_url from public.image_generation_images o
          where o.product_id = p_product_id and o.state in ('current', 'replaced')
          union all
          select o.url from public.image_generation_images o
          where o.product_id = p_product_id and o.state = 'replaced'
        )
        or exists (
          select from public.image_generation_queue q
          where q.product_id = p_product_id and q.status = 'completed' and q.expected_image_url = p_image_url
        )
      )
  )
$$;

comment on function public.image_generation_is_outdated(text, text) is
  'Whether the queue has replaced this address of the product with the image that it shows now.';

-- The image that the queue had put at a product that the catalogue does not have any more: when it is added again, it is shown.
create or replace function public.image_generation_image_of_absent(p_product_id text)
returns text
language sql
stable
set search_path = ''
as $$
  select m.url
  from public.image_generation_images m
  where m.product_id = p_product_id and m.state = 'current' and not m.is_placeholder
    and not exists (select from public.image_generation_catalogue c where c.product_id = p_product_id)
  limit 1
$$;

comment on function public.image_generation_image_of_absent(text) is
  'The image of a product that is not in the catalogue now, but was.';

-- Adds and updates products. An image that the queue has replaced stays replaced; any other address that the file names is
-- taken, since somebody has put it there. Answers {written, added, kept}: kept counts images that stayed.
create or replace function public.image_generation_import_products(p_products jsonb)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_products jsonb;
  v_kept bigint;
  v_added bigint;
  -- Known when it is called: a catalogue file may have none.
  v_writer regprocedure := to_regprocedure('public.image_generation_write_products(jsonb)');
begin
  if jsonb_typeof(p_products) is distinct from 'array' then
    raise exception 'Expected an array of products' using errcode = 'IG001';
  end if;
  if v_writer is null then
    raise exception 'The catalogue file has no function image_generation_write_products(jsonb)'
      using errcode = 'IG005', hint = 'Add one on the model of sql/catalogues/simple.sql, then run setup again.';
  end if;
  select
    jsonb_agg(
      case
        when o.is_outdated then p.product - 'image_url'
        when o.own_url is not null then p.product || jsonb_build_object('image_url', o.own_url)
        else p.product
      end
      order by p.n
    ),
    count(*) filter (where o.is_outdated)
  into v_products, v_kept
  from jsonb_array_elements(p_products) with ordinality as p (product, n)
  -- As a rule a file names no images and its products are there: then neither is asked.
  cross join lateral (
    select
      case when p.product ->> 'image_url' is not null
        then public.image_generation_is_outdated(p.product ->> 'id', p.product ->> 'image_url')
        else false
      end as is_outdated,
      case when p.product ->> 'image_url' is null
        and not exists (select from public.image_generation_catalogue c where c.product_id = p.product ->> 'id')
        then public.image_generation_image_of_absent(p.product ->> 'id')
      end as own_url
  ) as o;
  execute format('select %s($1)', v_writer::regproc) into v_added using coalesce(v_products, '[]');
  return jsonb_build_object('written', jsonb_array_length(p_products), 'added', coalesce(v_added, 0), 'kept', v_kept);
end
$$;

comment on function public.image_generation_import_products(jsonb) is
  'Adds and updates products from a file, without undoing what the queue has published: {written, added, kept}.';
