-- Jobs for products, made in one place by one caller at a time.

-- The rows of these jobs. `p_takes` has the takes of the jobs before them, by product.
create or replace function public.image_generation_insert_rows(
  p_product_ids text[], p_priority integer, p_provider text, p_replace text, p_takes jsonb
)
returns integer
language plpgsql
set search_path = ''
-- A look-up for each product, whatever the statistics say.
set jit = off
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
  v_count integer;
begin
  with inserted as (
    insert into public.image_generation_queue
      (product_id, priority, requested_provider, replace, take, expected_image_url, product_hash)
    select
      c.product_id, coalesce(p_priority, 5), p_provider, p_replace,
      -- Who wants another image in the place of each asks for another take.
      coalesce((p_takes ->> c.product_id)::integer + (p_replace = 'all')::integer, 0), c.image_url,
      public.image_generation_product_hash(c.name, c.description, c.industry, c.sub_industry, c.plant_part, c.attributes)
    from (
      select asked.id
      from unnest(p_product_ids) as asked (id)
      -- An insert beside it would wait for whoever keeps it locked. A look-up each: as a join, a planner that has seen the
      -- queue small reads all of it for each product.
      where (
        select true from public.image_generation_queue q
        where q.product_id = asked.id and q.variation = 0 and q.is_latest
        limit 1
      ) is null
    ) as p
    cross join lateral (
      select * from public.image_generation_catalogue c where c.product_id = p.id limit 1
    ) as c
    where p_replace <> 'none' or coalesce(btrim(c.image_url), '') = ''
    -- 2 before 10: their ids are their age.
    order by length(c.product_id), c.product_id collate "C"
    on conflict do nothing
    returning id, product_id, priority
  ),
  noted as (
    insert into public.image_generation_history (queue_id, product_id, action, details)
    select id, product_id, 'queued', jsonb_build_object('priority', priority, 'replace', p_replace) from inserted
  )
  select count(*)::integer into v_count from inserted;
  return v_count;
end
$$;

comment on function public.image_generation_insert_rows(text[], integer, text, text, jsonb) is
  'Inserts a job for each of these products that has no latest one. Answers how many.';

-- Jobs for these products. A product with an active job keeps that one: the unique index decides. One caller at a
-- time: an insert waits for whoever changes its product's latest job just then, so two callers who each make room
-- for the other's product would wait for each other.
create or replace function public.image_generation_insert_jobs(
  p_product_ids text[], p_priority integer, p_provider text, p_replace text
)
returns integer
language plpgsql
set search_path = ''
-- For whoever queues just then, as long as that takes; set lower below, and so until this function ends.
set lock_timeout = '0'
set jit = off
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
  v_old bigint[];
  v_takes jsonb;
  v_count integer;
  v_trial_ids bigint[];
  v_id text;
begin
  perform pg_advisory_xact_lock(hashtextextended('image_generation_insert_jobs', 0));

  -- A finished job makes room for the new one; one that somebody else keeps locked stays, and its product waits.
  v_old := public.image_generation_lock_jobs(array(
    select q.id
    from unnest(p_product_ids) as asked (id)
    cross join lateral (
      select q.id, q.product_id, q.status
      from public.image_generation_queue q
      where q.product_id = asked.id and q.variation = 0 and q.is_latest
      limit 1
    ) as q
    where q.status in ('completed', 'failed', 'cancelled')
      -- Where no new job follows, the old one stays the latest.
      and (
        select p_replace <> 'none' or coalesce(btrim(c.image_url), '') = ''
        from public.image_generation_catalogue c
        where c.product_id = q.product_id
        limit 1
      )
  ));
  with moved as (
    update public.image_generation_queue q
    set is_latest = false
    where q.id = any (v_old) and q.is_latest and q.status in ('completed', 'failed', 'cancelled')
    returning q.id, q.product_id, q.take, q.replace
  )
  select jsonb_object_agg(product_id, take), array_agg(id) filter (where replace = 'trial')
  into v_takes, v_trial_ids
  from moved;

  perform pg_catalog.set_config('lock_timeout', '2s', true);
  begin
    v_count := public.image_generation_insert_rows(p_product_ids, p_priority, p_provider, p_replace, v_takes);
  exception when lock_not_available then
    -- Somebody is about to insert a job for one of them, and has not committed yet: the others are not kept waiting for that.
    v_count := 0;
    perform pg_catalog.set_config('lock_timeout', '1ms', true);
    foreach v_id in array p_product_ids loop
      begin
        v_count := v_count
          + public.image_generation_insert_rows(array[v_id], p_priority, p_provider, p_replace, v_takes);
      exception when lock_not_available then
        null; -- the next call finds it
      end;
    end loop;
  end;

  -- What a trial has bought for the product is not bought again.
  if v_trial_ids is not null then
    update public.image_generation_images m
    set job_id = q.id
    from public.image_generation_queue q
    where m.job_id = any (v_trial_ids) and m.state = 'unused'
      and q.product_id = m.product_id and q.variation = m.variation and q.is_latest;
  end if;
  return v_count;
end
$$;

comment on function public.image_generation_insert_jobs(text[], integer, text, text) is
  'Makes a job for each of these products that has no active one. Answers how many.';
