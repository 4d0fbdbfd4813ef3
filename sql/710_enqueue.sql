-- The rows of these jobs. `p_takes` has the takes of the jobs before them, by product.
create or replace function public.image_generation_insert_rows(
  p_product_ids text[], p_priority integer, p_provider text, p_replace text, p_takes jsonb
)
returns integer
language plpgsql
set search_path = ''
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
      -- An insert beside it would wait for whoever keeps it locked.
      where not exists (
        select from public.image_generation_queue q
        where q.product_id = asked.id and q.variation = 0 and q.is_latest
      )
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
    from public.image_generation_queue q
    where q.product_id = any (p_product_ids) and q.variation = 0 and q.is_latest
      and q.status in ('completed', 'failed', 'cancelled')
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

-- Queues what lacks an image, a bounded number a call. `p_replace` widens it: `placeholders` (drawn stand-ins),
-- `all` (every product). Products whose latest job failed or was cancelled by a person are skipped: a product that
-- always fails by its own fault costs three attempts, not three a run. Answers {enqueued, more, skipped: {failed, cancelled}}.
create or replace function public.image_generation_enqueue_missing(
  p_limit integer default 5000, p_replace text default 'none', p_priority integer default null
)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_ids text[];
  v_enqueued integer := 0;
  v_skipped jsonb;
begin
  if p_limit is null or p_limit < 1 or p_limit > 10000 then
    raise exception 'Expected a limit from 1 to 10000 but received %', p_limit using errcode = 'IG001';
  end if;
  if p_replace is null or p_replace not in ('none', 'placeholders', 'unreachable', 'all') then
    raise exception 'Expected none, placeholders, unreachable or all for replace but received %', p_replace
      using errcode = 'IG001';
  end if;

  select array_agg(c.product_id)
  into v_ids
  from (
    select c.product_id
    from public.image_generation_candidates c
    where (c.lacks_image or (p_replace = 'placeholders' and c.has_placeholder) or p_replace = 'all')
      and not coalesce(c.is_active, false) and not c.is_settled
    -- 2 before 10, and the same order however the work is cut into calls.
    order by length(c.product_id), c.product_id collate "C"
    limit p_limit
  ) as c;

  if v_ids is not null then
    v_enqueued := public.image_generation_insert_jobs(v_ids, p_priority, null, p_replace);
  end if;

  -- Counted at the last call only: it reads every product that is left out.
  if coalesce(cardinality(v_ids), 0) < p_limit then
    select jsonb_build_object(
      'failed', count(*) filter (where c.latest_status = 'failed'),
      'cancelled', count(*) filter (where c.latest_status = 'cancelled')
    )
    into v_skipped
    from public.image_generation_candidates c
    where (c.lacks_image or (p_replace = 'placeholders' and c.has_placeholder) or p_replace = 'all') and c.is_settled;
  end if;

  return jsonb_build_object(
    'enqueued', v_enqueued,
    'more', coalesce(cardinality(v_ids), 0) = p_limit,
    'skipped', coalesce(v_skipped, '{"failed": 0, "cancelled": 0}')
  );
end
$$;

comment on function public.image_generation_enqueue_missing(integer, text, integer) is
  'Queues products that lack an image, in bounded steps. Answers {enqueued, more, skipped}.';

-- Queues these products whatever their state; only an active job stays as it is. With `unreachable` nobody named
-- them, a look at their images did: then what failed or was cancelled stays that way here too, or a product that
-- always fails would cost its attempts again in every run.
create or replace function public.image_generation_enqueue_products(
  p_product_ids text[], p_priority integer default null, p_provider text default null, p_replace text default 'all'
)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_enqueued integer;
  v_skipped jsonb;
begin
  if cardinality(p_product_ids) > 10000 then
    raise exception 'Expected at most 10000 products but received %', cardinality(p_product_ids) using errcode = 'IG001';
  end if;
  if p_replace = 'unreachable' then
    select
      array_agg(c.product_id) filter (where not c.is_settled),
      jsonb_build_object(
        'failed', count(*) filter (where c.is_settled and c.latest_status = 'failed'),
        'cancelled', count(*) filter (where c.is_settled and c.latest_status = 'cancelled')
      )
    into p_product_ids, v_skipped
    from unnest(p_product_ids) as p (id)
    join public.image_generation_candidates c on c.product_id = p.id;
  end if;
  v_enqueued := public.image_generation_insert_jobs(
    array(select distinct p from unnest(p_product_ids) as p where length(p) between 1 and 200),
    p_priority, p_provider, p_replace
  );
  return jsonb_build_object(
    'enqueued', v_enqueued,
    'more', false,
    'skipped', coalesce(v_skipped, '{"failed": 0, "cancelled": 0}')
  );
end
$$;

comment on function public.image_generation_enqueue_products(text[], integer, text, text) is
  'Queues the named products, replacing the image they have. Answers like image_generation_enqueue_missing.';

-- What a run would take now. It does what a run does and takes it back, so the two cannot differ: a plpgsql block
-- that ends in an exception undoes its work but keeps its variables. Jobs that a run would first have to make have
-- no id yet. `p_enqueue` is {replace, product_ids} or null.
create or replace function public.image_generation_peek(
  p_limit integer, p_offers jsonb, p_enqueue jsonb default null,
  p_run_budget_microusd bigint default null, p_daily_budget_microusd bigint default null
)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_replace text := coalesce(p_enqueue ->> 'replace', 'none');
  v_last bigint;
  v_run bigint;
  v_answer jsonb;
  v_would bigint := 0::bigint;
begin
  if p_enqueue is not null then
    select count(*)
    into v_would
    from public.image_generation_candidates c
    where not coalesce(c.is_active, false) and (
      (
        (c.lacks_image or (v_replace = 'placeholders' and c.has_placeholder) or v_replace = 'all') and not c.is_settled
      )
      or (
        p_enqueue -> 'product_ids' ? c.product_id and (v_replace <> 'none' or c.lacks_image)
        and not (v_replace = 'unreachable' and c.is_settled)
      )
    );
  end if;
  select coalesce(max(id), 0) into v_last from public.image_generation_queue;

  begin
    v_run := (public.image_generation_start_run('peek:' || gen_random_uuid(), jsonb_build_object(
      'door', 'cli', 'run_budget_microusd', p_run_budget_microusd, 'daily_budget_microusd', p_daily_budget_microusd,
      'paid_providers', (
        select jsonb_agg(o.provider) from unnest(public.image_generation_read_offers(p_offers)) as o
        where o.unit_cost > 0
      )
    )) ->> 'run_id')::bigint;
    if p_enqueue is not null then
      if jsonb_typeof(p_enqueue -> 'product_ids') = 'array' then
        perform public.image_generation_enqueue_products(
          array(select jsonb_array_elements_text(p_enqueue -> 'product_ids')), null, null, v_replace
        );
      end if;
      perform public.image_generation_enqueue_missing(least(p_limit, 10000), v_replace);
    end if;
    v_answer := public.image_generation_claim(gen_random_uuid(), v_run, p_limit, 'peek', 60, p_offers);
    raise exception 'undo' using errcode = 'IG000';
  exception when sqlstate 'IG000' then
    null; -- everything above is undone; the answer is kept
  end;

  return jsonb_build_object(
    'jobs', (
      select coalesce(jsonb_agg(
        case when (j ->> 'id')::bigint > v_last then jsonb_set(j, '{id}', 'null') else j end - 'token' order by n
      ), '[]')
      from jsonb_array_elements(v_answer -> 'jobs') with ordinality as x (j, n)
    ),
    'reason', v_answer -> 'reason',
    'detail', v_answer -> 'detail',
    'would_enqueue', v_would
  );
end
$$;

comment on function public.image_generation_peek(integer, jsonb, jsonb, bigint, bigint) is
  'What a run would take now, without taking it. Answers {jobs, reason, detail, would_enqueue}.';

-- A page of images, for whoever checks that they can still be reached.
create or replace function public.image_generation_images_page(p_after text, p_limit integer)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('product_id', product_id, 'image_url', image_url) order by product_id), '[]')
  from (
    select c.product_id, c.image_url
    from public.image_generation_catalogue c
    where (p_after is null or c.product_id > p_after) and coalesce(btrim(c.image_url), '') <> ''
    order by c.product_id
    limit least(p_limit, 1000)
  ) as page;
$$;

comment on function public.image_generation_images_page(text, integer) is
  'Products with their image URLs, in order, from after this id.';
