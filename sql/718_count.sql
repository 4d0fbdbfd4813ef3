-- How far the catalogue is, in numbers. Counting reads every product, so a large catalogue is counted in pages, now and then;
-- what the queue has made since is added.

-- The sums of one page of products.
create or replace function public.image_generation_sums_page(
  p_after text, p_limit integer,
  out last_id text, out total bigint, out with_images bigint, out with_placeholders bigint, out unqueued bigint
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
    select c.product_id
    from public.image_generation_catalogue c
    where c.product_id > p_after
    order by c.product_id
    limit p_limit
  )
  select max(p.product_id), count(c.product_id), count(*) filter (where not c.lacks_image),
    count(*) filter (where c.has_placeholder),
    count(*) filter (where c.lacks_image and not coalesce(c.is_active, false) and not c.is_settled)
  into last_id, total, with_images, with_placeholders, unqueued
  from page p
  left join lateral (
    select * from public.image_generation_candidates c where c.product_id = p.product_id limit 1
  ) as c on true;
end
$$;

comment on function public.image_generation_sums_page(text, integer) is
  'Of a page of products: how many there are, have an image, have a placeholder, need a job and have none.';

-- A small catalogue is counted whenever somebody looks: that takes a few milliseconds.
create or replace function public.image_generation_is_small_catalogue()
returns boolean
language sql
stable
set search_path = ''
set jit = off
as $$
  select count(*) <= 2000 from (select from public.image_generation_catalogue limit 2001) as c;
$$;

comment on function public.image_generation_is_small_catalogue() is 'Whether the catalogue is counted whenever somebody looks.';

-- Counts on, from where the last call stopped (`p_from_start`: from the beginning). Answers {done, counted}.
create or replace function public.image_generation_count_catalogue(p_from_start boolean default false)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
as $$
declare
  v_most_products constant integer := 50000;
  v_give_up_at constant timestamptz := public.image_generation_page_end();
  v_step constant integer := 2000;
  v_seen integer := 0;
  v_round public.image_generation_rounds;
  v_page record;
begin
  if public.image_generation_is_small_catalogue() then
    return jsonb_build_object('done', true, 'counted', 0);
  end if;
  insert into public.image_generation_rounds (name) values ('count'), ('counted') on conflict do nothing;
  select * into v_round from public.image_generation_rounds r where r.name = 'count' for update skip locked;
  if not found then
    -- Somebody else counts just now.
    return jsonb_build_object('done', true, 'counted', 0);
  end if;
  if p_from_start then
    v_round.after := '';
  end if;
  if v_round.after = '' then
    v_round.total := 0;
    v_round.with_images := 0;
    v_round.with_placeholders := 0;
    v_round.unqueued := 0;
  end if;
  loop
    select * into v_page from public.image_generation_sums_page(v_round.after, v_step);
    v_seen := v_seen + v_step;
    v_round.total := v_round.total + v_page.total;
    v_round.with_images := v_round.with_images + v_page.with_images;
    v_round.with_placeholders := v_round.with_placeholders + v_page.with_placeholders;
    v_round.unqueued := v_round.unqueued + v_page.unqueued;
    v_round.after := coalesce(v_page.last_id, '');
    exit when v_round.after = '' or v_seen >= v_most_products or clock_timestamp() > v_give_up_at;
  end loop;

  update public.image_generation_rounds r
  set after = v_round.after, total = v_round.total, with_images = v_round.with_images,
    with_placeholders = v_round.with_placeholders, unqueued = v_round.unqueued
  where r.name = 'count';
  if v_round.after = '' then
    update public.image_generation_rounds r
    set total = v_round.total, with_images = v_round.with_images, with_placeholders = v_round.with_placeholders,
      unqueued = v_round.unqueued, counted_at = public.image_generation_now(),
      completed = (select coalesce(sum(c.jobs), 0) from public.image_generation_counts c where c.status = 'completed')
    where r.name = 'counted';
  end if;
  return jsonb_build_object('done', v_round.after = '', 'counted', v_round.total);
end
$$;

comment on function public.image_generation_count_catalogue(boolean) is
  'Counts a page of the catalogue for the dashboard. Answers {done, counted}: call it until it is done.';

-- Placeholders that were drawn since then, through the ledger's index, as image_generation_last_hour reads it. Of a large catalogue
-- runs make a new count after an hour, so they are never many.
create or replace function public.image_generation_drawn_since(p_since timestamptz)
returns bigint
language sql
stable
set search_path = ''
set enable_seqscan = off
as $$
  select count(*)
  from public.image_generation_attempts a
  join public.image_generation_images i on i.attempt_id = a.id
  where a.settled_at > p_since and a.outcome = 'completed' and i.is_placeholder;
$$;

comment on function public.image_generation_drawn_since(timestamptz) is 'How many placeholders were drawn since then.';

-- What the dashboard shows: counted now where that takes a few milliseconds, else the last count and what was made since.
-- Without any count it has to read everything.
create or replace function public.image_generation_catalogue_now(
  out total_products bigint, out products_with_images bigint, out products_without_images bigint,
  out products_with_real_images bigint, out products_with_placeholders bigint, out completion_percentage numeric,
  out unqueued_products bigint, out counted_at timestamptz
)
language plpgsql
stable
set search_path = ''
set jit = off
as $$
declare
  v_last public.image_generation_rounds;
  v_made bigint;
  v_filled bigint;
  v_drawn bigint;
  v_drawn_filled bigint;
begin
  select * into v_last from public.image_generation_rounds r where r.name = 'counted' and r.counted_at is not null;
  if public.image_generation_is_small_catalogue() then
    select s.total, s.with_images, s.with_placeholders, s.unqueued
    into total_products, products_with_images, products_with_placeholders, unqueued_products
    from public.image_generation_sums_page('', 2001) as s;
    counted_at := public.image_generation_now();
  elsif v_last.name is null then
    select p.total_products, p.products_with_images, p.products_with_placeholders
    into total_products, products_with_images, products_with_placeholders
    from public.image_generation_catalogue_progress p;
    counted_at := public.image_generation_now();
  else
    select greatest(0, coalesce(sum(c.jobs), 0) - v_last.completed)::bigint into v_made
    from public.image_generation_counts c
    where c.status = 'completed';
    total_products := v_last.total;
    v_filled := least(v_made, v_last.total - v_last.with_images);
    products_with_images := v_last.with_images + v_filled;
    -- What is drawn stands where there was nothing; what is real and fills nothing takes a placeholder's place.
    v_drawn := least(v_made, public.image_generation_drawn_since(v_last.counted_at));
    v_drawn_filled := least(v_drawn, v_filled);
    products_with_placeholders := greatest(0, v_last.with_placeholders + v_drawn_filled
      - ((v_made - v_drawn) - (v_filled - v_drawn_filled)));
    unqueued_products := v_last.unqueued;
    counted_at := v_last.counted_at;
  end if;
  products_without_images := total_products - products_with_images;
  products_with_real_images := products_with_images - products_with_placeholders;
  completion_percentage := coalesce(round(100.0 * products_with_images / nullif(total_products, 0), 2), 0);
end
$$;

comment on function public.image_generation_catalogue_now() is
  'How far the catalogue is: exact where it is small, else the last count and what was made since.';
