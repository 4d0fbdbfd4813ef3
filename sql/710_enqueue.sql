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

-- The jobs of one round's next stretch. `ids` in order; `is_cut` when there was no room for all of a page, `is_over` when the
-- end of the catalogue was passed. It then begins again, up to where this call began.
create or replace function public.image_generation_next_missing(
  p_after text, p_limit integer, p_replace text,
  out ids text[], out wanted bigint, out looked_at integer, out failed bigint, out cancelled bigint,
  out next_after text, out is_cut boolean, out is_over boolean
)
language plpgsql
set search_path = ''
as $$
declare
  -- Bounds of a call: by then a page of any catalogue has been read, and a slow disk is not waited for.
  v_most_products constant integer := 50000;
  v_give_up_at constant timestamptz := clock_timestamp() + interval '1 second';
  v_step constant integer := 2000;
  v_page record;
  v_wanted record;
  v_until text;
  v_seen integer := 0;
begin
  ids := '{}';
  wanted := 0;
  looked_at := 0;
  failed := 0;
  cancelled := 0;
  next_after := p_after;
  is_cut := false;
  is_over := false;
  loop
    select * into v_page
    from public.image_generation_catalogue_page(
      next_after, v_until, v_step, p_replace not in ('placeholders', 'all')
    );
    select * into v_wanted from public.image_generation_wanted(v_page.ids, p_replace);
    v_seen := v_seen + v_page.size;
    wanted := wanted + cardinality(v_wanted.ids);
    if cardinality(ids) + cardinality(v_wanted.ids) > p_limit then
      ids := ids || v_wanted.ids[1 : p_limit - cardinality(ids)];
      is_cut := true;
      return;
    end if;
    ids := ids || v_wanted.ids;
    looked_at := looked_at + v_page.size;
    failed := failed + v_wanted.failed;
    cancelled := cancelled + v_wanted.cancelled;
    next_after := coalesce(v_page.last_id, next_after);
    if v_page.is_last then
      next_after := '';
      if is_over or p_after = '' then
        is_over := true;
        return;
      end if;
      is_over := true;
      v_until := p_after;
    end if;
    exit when cardinality(ids) = p_limit or v_seen >= v_most_products or clock_timestamp() > v_give_up_at;
  end loop;
end
$$;

comment on function public.image_generation_next_missing(text, integer, text) is
  'The next products after this one that need a job, and how far it has looked.';

-- New and changed products first, whatever waits: at most this many. Answers how many jobs it made, and of how many products
-- it was told.
create or replace function public.image_generation_enqueue_changes(
  p_name text, p_limit integer, p_replace text, p_priority integer, out enqueued integer, out wanted integer
)
language plpgsql
set search_path = ''
as $$
declare
  v_round public.image_generation_rounds;
  v_page record;
  v_wanted record;
begin
  enqueued := 0;
  wanted := 0;
  select * into v_round from public.image_generation_rounds r where r.name = p_name;
  if v_round.changed_at is null then
    -- What was there before is found in its turn.
    update public.image_generation_rounds r set changed_at = public.image_generation_now() where r.name = p_name;
    return;
  end if;
  select * into v_page
  from public.image_generation_changes_page(v_round.changed_at, v_round.changed_id, 2000);
  if v_page.size = 0 then
    return;
  end if;
  -- Another image of one that shows one is not made because it has changed.
  select * into v_wanted from public.image_generation_wanted(v_page.ids, case p_replace when 'all' then 'none' else p_replace end);
  wanted := cardinality(v_wanted.ids);
  if wanted > 0 then
    enqueued := public.image_generation_insert_jobs(v_wanted.ids[1 : p_limit], coalesce(p_priority, 8), null, p_replace);
  end if;
  if wanted <= p_limit then
    update public.image_generation_rounds r
    set changed_at = v_page.last_at, changed_id = v_page.last_id
    where r.name = p_name;
  end if;
end
$$;

comment on function public.image_generation_enqueue_changes(text, integer, text, integer) is
  'Queues what is new or has changed since the last call, as far as the catalogue tells it.';

-- Queues what lacks an image, a page of the catalogue a call, from where the last call stopped (`p_from_start`: from its
-- beginning) and round again. `p_replace` widens it: `placeholders` (drawn stand-ins), `all` (every product). Products whose
-- latest job failed or was cancelled by a person are skipped: a product that always fails by its own fault costs three
-- attempts, not three a run. Answers {enqueued, more, skipped: {failed, cancelled}, looked_at, found}: `more` until the end of
-- the catalogue; `skipped` and `looked_at` of what was passed; `found` were to be queued, of what was read.
drop function if exists public.image_generation_enqueue_missing(integer, text, integer);
create or replace function public.image_generation_enqueue_missing(
  p_limit integer default 5000, p_replace text default 'none', p_priority integer default null,
  p_from_start boolean default false
)
returns jsonb
language plpgsql
set search_path = ''
-- For whoever queues just then: two callers at once would read the same page.
set lock_timeout = '0'
as $$
declare
  v_name text := case when p_replace in ('placeholders', 'all') then p_replace else 'none' end;
  v_changes record;
  v_next record;
  v_enqueued integer := 0;
begin
  if p_limit is null or p_limit < 1 or p_limit > 10000 then
    raise exception 'Expected a limit from 1 to 10000 but received %', p_limit using errcode = 'IG001';
  end if;
  if p_replace is null or p_replace not in ('none', 'placeholders', 'unreachable', 'all') then
    raise exception 'Expected none, placeholders, unreachable or all for replace but received %', p_replace
      using errcode = 'IG001';
  end if;

  perform pg_advisory_xact_lock(hashtextextended('image_generation_insert_jobs', 0));
  insert into public.image_generation_rounds (name) values (v_name) on conflict do nothing;
  select * into v_changes from public.image_generation_enqueue_changes(v_name, p_limit, p_replace, p_priority);
  if v_changes.wanted >= p_limit then
    return jsonb_build_object(
      'enqueued', v_changes.enqueued, 'more', true, 'skipped', '{"failed": 0, "cancelled": 0}'::jsonb,
      'looked_at', 0, 'found', v_changes.wanted
    );
  end if;

  select n.* into v_next
  from public.image_generation_rounds r
  cross join lateral public.image_generation_next_missing(
    case when p_from_start then '' else r.after end, p_limit - v_changes.enqueued, p_replace
  ) as n
  where r.name = v_name;
  if v_next.ids <> '{}' then
    v_enqueued := public.image_generation_insert_jobs(v_next.ids, p_priority, null, p_replace);
  end if;
  update public.image_generation_rounds r set after = v_next.next_after where r.name = v_name and r.after <> v_next.next_after;
  v_enqueued := v_enqueued + v_changes.enqueued;
  if v_enqueued > 0 then
    update public.image_generation_rounds r set unqueued = greatest(0, r.unqueued - v_enqueued) where r.name = 'counted';
  end if;

  return jsonb_build_object(
    'enqueued', v_enqueued,
    'more', v_next.is_cut or not v_next.is_over,
    'skipped', jsonb_build_object('failed', v_next.failed, 'cancelled', v_next.cancelled),
    'looked_at', v_next.looked_at,
    'found', v_changes.wanted + v_next.wanted
  );
end
$$;

comment on function public.image_generation_enqueue_missing(integer, text, integer, boolean) is
  'Queues products that lack an image, a page a call. Answers {enqueued, more, skipped, looked_at, found}.';

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
-- no id yet. `p_enqueue` is {replace, product_ids, from_start} or null; `would_enqueue` is of the page that was read.
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
        v_would := (public.image_generation_enqueue_products(
          array(select jsonb_array_elements_text(p_enqueue -> 'product_ids')), null, null, v_replace
        ) ->> 'enqueued')::bigint;
      end if;
      v_would := v_would + (public.image_generation_enqueue_missing(
        least(p_limit, 10000), v_replace, null, coalesce((p_enqueue ->> 'from_start')::boolean, false)
      ) ->> 'found')::bigint;
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
