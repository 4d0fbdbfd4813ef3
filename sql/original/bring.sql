-- Brings the rows that were put aside into the queue: jobs, the images that they made, what those cost, events, the
-- schedule. Each is done by a function of its own, and everything in one transaction with the setup.

-- Which job each row of the original became, or why none.
create table public.image_generation_legacy_jobs (
  legacy_id text primary key,
  job_id bigint,
  product_id text,
  became text not null
);
comment on table public.image_generation_legacy_jobs is
  'Rows of the Python system''s queue: the job that each became, or why it became none.';
alter table public.image_generation_legacy_jobs enable row level security;

create or replace function pg_temp.original_bring_jobs()
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_now timestamptz := public.image_generation_now();
begin
  create temporary table pg_temp.original_job on commit drop as
  select
    o.*,
    case when o.became in ('pending', 'retry', 'completed', 'failed', 'cancelled') then
      nextval(pg_get_serial_sequence('public.image_generation_queue', 'id'))
    end as job_id
  from pg_temp.original_jobs(
    -- Without a queue there is nothing to read.
    coalesce(to_regclass('public.image_generation_queue_before_move')::text, '(select where false)')
  ) as o
  order by o.created_at, o.legacy_id;

  insert into public.image_generation_queue (
    id, product_id, status, priority, prompt, negative_prompt, style_preset, requested_provider, replace, expected_image_url,
    is_latest, attempt_count, max_attempts, next_attempt_at, error_message, error_class, cancel_reason,
    generated_image_url, generation_provider, created_at, updated_at, completed_at
  )
  overriding system value
  select
    o.job_id, o.product_id, o.became, o.priority, left(o.prompt, 8000), left(o.negative_prompt, 2000), left(o.style_preset, 50),
    -- Placeholder is what it wrote into every row.
    case when o.became in ('pending', 'retry') and o.provider <> 'placeholder'
      and o.provider ~ '^[a-z0-9][a-z0-9_.-]{0,63}$' then o.provider end,
    -- A stand-in is what its product may lose.
    case when o.became in ('pending', 'retry') and pg_temp.original_is_stand_in(o.shown)
      then 'placeholders' else 'none' end,
    case when o.became in ('pending', 'retry') and not pg_temp.original_shows_image(o.shown) then o.shown end,
    o.is_latest, least(o.attempts, o.most - (o.became <> 'failed')::integer), o.most,
    case when o.became = 'retry' then v_now end,
    case o.became
      when 'failed' then public.image_generation_short_text(coalesce(o.error, 'The system before gave no reason.'))
      when 'cancelled' then 'The system before noted it as done, with ' || coalesce('the address ' || nullif(left(o.url, 200), ''), 'no address')
        || ', which is no image.'
    end,
    case when o.became = 'failed' then 'permanent' end,
    case when o.became = 'cancelled' then 'has_image' end,
    case when o.became = 'completed' then o.url end,
    case when o.became = 'completed' then coalesce(public.image_generation_provider_name(o.provider), 'unknown') end,
    o.created_at, o.updated_at,
    case when o.became = 'completed' then o.completed_at end
  from pg_temp.original_job o
  where o.job_id is not null
  order by o.job_id;

  insert into public.image_generation_legacy_jobs (legacy_id, job_id, product_id, became)
  select o.legacy_id, coalesce(o.job_id, other.job_id), o.product_id, o.became
  from pg_temp.original_job o
  left join pg_temp.original_job other on o.became = 'joined' and other.product_id = o.product_id and other.is_latest
    and other.job_id is not null;
end
$$;

-- Images as they are known: by their address. What they cost stands in the ledger, with what was spent for nothing; so
-- the books hold every dollar that the system before had noted.
create or replace function pg_temp.original_bring_images()
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_deltas jsonb;
begin
  insert into public.image_generation_attempts (
    job_id, token, worker, attempt_number, provider, reserved_microusd, budget_day, claimed_at, dispatched_at, settled_at,
    outcome, cost_microusd, cost_basis, settle_answer
  )
  select
    o.job_id, gen_random_uuid(), 'moved', 1, coalesce(public.image_generation_provider_name(o.provider), 'unknown'), 0,
    (o.completed_at at time zone 'utc')::date, o.created_at, case when c.cost > 0 then o.created_at end, o.completed_at,
    'completed', coalesce(c.cost, 0), case when c.cost > 0 then 'reported' else 'none' end, 'ok'
  from pg_temp.original_job o
  left join (
    select c.legacy_id, sum(c.microusd)::bigint as cost from pg_temp.original_costs() as c group by 1
  ) as c on c.legacy_id = o.legacy_id
  where o.became = 'completed'
  order by o.job_id;

  -- What was spent without an image of a moved job.
  insert into public.image_generation_attempts (
    token, attempt_number, provider, reserved_microusd, budget_day, claimed_at, dispatched_at, settled_at, outcome,
    cost_microusd, cost_basis
  )
  select gen_random_uuid(), 1, public.image_generation_provider_name(c.provider), 0, (c.created_at at time zone 'utc')::date,
    min(c.created_at), min(c.created_at), max(c.created_at), 'corrected', sum(c.microusd), 'reported'
  from pg_temp.original_costs() as c
  where not exists (select from pg_temp.original_job o where o.legacy_id = c.legacy_id and o.became = 'completed')
  group by public.image_generation_provider_name(c.provider), (c.created_at at time zone 'utc')::date;

  insert into public.image_generation_images (
    job_id, attempt_id, product_id, variation, state, provider, prompt, url, store, path, digital_source_type,
    is_placeholder, checked_by, cost_microusd, created_at
  )
  select o.job_id, a.id, o.product_id, 0, 'replaced', a.provider, left(o.prompt, 8000), o.url, 'elsewhere', o.url,
    'trainedAlgorithmicMedia', false, 'address', a.cost_microusd, o.completed_at
  from pg_temp.original_job o
  join public.image_generation_attempts a on a.job_id = o.job_id
  where o.became = 'completed'
  order by o.job_id;

  select jsonb_agg(jsonb_build_object(
    'day', a.budget_day, 'provider', a.provider, 'spent', a.cost_microusd, 'calls', a.calls, 'succeeded', a.calls
  ))
  into v_deltas
  from (
    select budget_day, provider, sum(cost_microusd) as cost_microusd, count(*) filter (where outcome = 'completed') as calls
    from public.image_generation_attempts group by 1, 2
  ) as a;
  perform public.image_generation_book(v_deltas);
end
$$;

-- An image that was made, and whose product shows a stand-in or nothing: shown now, and not bought.
create or replace function pg_temp.original_show_images()
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_job record;
  v_answer text;
begin
  for v_job in select o.job_id, o.product_id, o.url, o.shown from pg_temp.original_job o where o.is_shown order by o.job_id loop
    v_answer := case
      when v_job.url = v_job.shown then 'published'
      else public.image_generation_publish_image(v_job.product_id, v_job.url, v_job.shown, jsonb_build_object(
        'provider', 'moved', 'job_id', v_job.job_id, 'is_placeholder', false
      ))
    end;
    if v_answer = 'published' then
      update public.image_generation_queue set is_latest = false
      where product_id = v_job.product_id and variation = 0 and is_latest and status in ('completed', 'failed', 'cancelled');
      -- An active one for the same product has nothing to do any more.
      update public.image_generation_queue
      set status = 'cancelled', cancel_reason = 'has_image', next_attempt_at = null, is_latest = false,
        error_message = 'The system before had made an image already; it is shown now.'
      where product_id = v_job.product_id and variation = 0 and is_latest;
      update public.image_generation_queue set is_latest = true where id = v_job.job_id;
      update public.image_generation_images set state = 'current' where job_id = v_job.job_id;
    end if;
  end loop;
end
$$;

create or replace function pg_temp.original_bring_events()
returns void
language plpgsql
set search_path = ''
as $$
begin
  if to_regclass('public.image_generation_history_before_move') is not null then
    execute $q$
      insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
      select l.job_id, coalesce(h.j ->> 'product_id', l.product_id), coalesce(nullif(h.j ->> 'action', ''), 'unknown'),
        public.image_generation_mask_json(case jsonb_typeof(h.j -> 'details') when 'object' then h.j -> 'details' else '{}' end
          || jsonb_build_object('legacy_id', h.j ->> 'id')),
        coalesce(pg_temp.original_time(h.j ->> 'created_at'), now())
      from (select to_jsonb(t) as j from public.image_generation_history_before_move t) as h
      left join public.image_generation_legacy_jobs l on l.legacy_id = h.j ->> 'queue_id'
      order by 5, h.j ->> 'id'
    $q$;
  end if;
  insert into public.image_generation_history (action, details)
  select 'moved', jsonb_object_agg(became, jobs)
  from (select became, count(*) as jobs from public.image_generation_legacy_jobs group by 1) as l
  having count(*) > 0;

  -- Rows of one name are one schedule: each time its schema was applied it added another.
  if to_regclass('public.image_generation_schedule_before_move') is not null then
    execute $q$
      insert into public.image_generation_schedule as s (schedule_name, cron_expression, is_active)
      select distinct on (t.j ->> 'schedule_name')
        t.j ->> 'schedule_name', coalesce(nullif(btrim(t.j ->> 'cron_expression'), ''), '*/15 * * * *'),
        coalesce((t.j ->> 'is_active')::boolean, true)
      from (select to_jsonb(x) as j from public.image_generation_schedule_before_move x) as t
      where length(t.j ->> 'schedule_name') between 1 and 200
      order by t.j ->> 'schedule_name', coalesce((t.j ->> 'is_active')::boolean, true) desc, (t.j ->> 'id')
      on conflict (schedule_name) do update set cron_expression = excluded.cron_expression, is_active = excluded.is_active
    $q$;
  end if;
end
$$;

-- Jobs of a shop whose products show dead stand-ins: those are replaced as if there were no image.
create or replace function pg_temp.original_queue_stand_ins()
returns void
language plpgsql
set search_path = ''
as $$
begin
  while (public.image_generation_enqueue_missing(10000, 'placeholders') ->> 'more')::boolean loop
  end loop;
end
$$;

-- Only what was put aside is brought: beside a queue of ours there is nothing but a trigger and functions.
do $$
begin
  if to_regclass('public.image_generation_queue_before_move') is null
    and to_regclass('public.image_generation_history_before_move') is null
    and to_regclass('public.image_generation_schedule_before_move') is null then
    drop table public.image_generation_legacy_jobs;
    return;
  end if;
  perform pg_temp.original_bring_jobs();
  perform pg_temp.original_bring_images();
  perform pg_temp.original_show_images();
  perform pg_temp.original_bring_events();
  perform pg_temp.original_queue_stand_ins();
end
$$;
