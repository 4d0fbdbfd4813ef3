-- The dashboard's parts. Queue numbers come from running sums and small indexes, so they cost the same at a
-- million jobs; catalogue numbers come from its last count (718).

-- The oldest pending job, among the few suspects too. The claim index is ordered within each requested provider and priority, so its oldest
-- entries are the first ones of each such group: a handful of look-ups, from group to group.
create or replace function public.image_generation_oldest_pending()
returns timestamptz
language sql
stable
set search_path = ''
set enable_seqscan = off
set enable_bitmapscan = off
as $$
  -- Somebody may have got around the guards (410) and given one no time.
  select least(min(first.created_at) filter (where isfinite(first.created_at)), (
    select min(created_at) from public.image_generation_queue where status = 'pending' and is_suspect and isfinite(created_at)
  ))
  from unnest(public.image_generation_waiting_providers()) as g (requested)
  cross join generate_series(0, 10) as p (priority)
  cross join lateral (
    select q.created_at
    from public.image_generation_queue q
    where q.status = 'pending' and not q.is_suspect and coalesce(q.requested_provider, '') = g.requested and q.priority = p.priority
    order by q.id
    limit 1
  ) as first;
$$;

comment on function public.image_generation_oldest_pending() is 'When the oldest pending job was made.';

-- The last hour of the ledger through its index, whatever the statistics say: the clock is no constant to the planner,
-- which would rather read half a million rows.
create or replace function public.image_generation_last_hour(
  out last_hour_processed bigint, out last_hour_completed bigint, out avg_processing_time_seconds numeric
)
language sql
stable
set search_path = ''
set enable_seqscan = off
as $$
  select
    count(*),
    count(*) filter (where a.outcome = 'completed'),
    round((avg(a.duration_ms) filter (where a.outcome = 'completed') / 1000.0)::numeric, 3)
  from public.image_generation_attempts a
  where a.settled_at > (select public.image_generation_now() - interval '1 hour')
    and a.outcome not in ('released', 'corrected');
$$;

comment on function public.image_generation_last_hour() is
  'What was settled in the last hour, what of it became an image, and how long one took on average.';

create or replace view public.image_generation_queue_counts
with (security_invoker = true)
as
select
  coalesce(sum(jobs) filter (where status = 'pending'), 0)::bigint as pending_count,
  coalesce(sum(jobs) filter (where status = 'retry'), 0)::bigint as retry_count,
  coalesce(sum(jobs) filter (where status = 'processing'), 0)::bigint as processing_count,
  coalesce(sum(jobs) filter (where status = 'submitted'), 0)::bigint as submitted_count,
  coalesce(sum(jobs) filter (where status = 'review'), 0)::bigint as review_count,
  coalesce(sum(jobs) filter (where status in ('pending', 'retry', 'processing', 'submitted', 'review')), 0)::bigint
    as active_count,
  coalesce(sum(jobs) filter (where status = 'completed'), 0)::bigint as completed_count,
  coalesce(sum(jobs) filter (where status = 'failed'), 0)::bigint as failed_count,
  coalesce(sum(jobs) filter (where status = 'cancelled'), 0)::bigint as cancelled_count
from public.image_generation_counts;

comment on view public.image_generation_queue_counts is 'How many jobs are in each state.';

-- Everything about the queue, nothing about the catalogue: one row, a few milliseconds at any size.
create or replace view public.image_generation_queue_dashboard
with (security_invoker = true)
as
select
  c.*,
  recent.last_hour_processed,
  recent.last_hour_completed,
  recent.avg_processing_time_seconds,
  extract(epoch from public.image_generation_now() - public.image_generation_oldest_pending())::bigint
    as oldest_pending_seconds,
  (
    select coalesce(jsonb_object_agg(f.error_class, f.jobs), '{}')
    from (
      select error_class, count(*) as jobs
      from public.image_generation_queue
      where status = 'failed'
      group by error_class
    ) as f
  ) as failed_by_class,
  (
    select coalesce(jsonb_agg(jsonb_build_object(
      'provider', p.provider, 'reason', p.pause_reason,
      'until', case when p.paused_until = 'infinity' then null else p.paused_until end
    ) order by p.provider), '[]')
    from public.image_generation_provider p
    where p.paused_until > public.image_generation_now()
  ) as paused_providers,
  coalesce(today.spent_microusd, 0) as spent_today_microusd,
  coalesce(today.reserved_microusd, 0) as reserved_today_microusd,
  (select daily_cap_microusd from public.image_generation_provider where provider = '') as daily_cap_microusd,
  greatest(
    (select max(last_run) from public.image_generation_schedule where is_active),
    (select started_at from public.image_generation_runs order by id desc limit 1)
  ) as last_run,
  (select min(next_run) from public.image_generation_schedule where is_active) as next_run,
  -- A column of the original, which has nothing in it either: the program forecasts, as it knows schedules and every budget.
  null::timestamptz as estimated_completion,
  -- The part of what was spent today that perhaps was paid for nothing.
  ambiguous.calls as ambiguous_today_count,
  ambiguous.microusd as ambiguous_today_microusd,
  -- Images that were paid for and that no store took yet.
  unsaved.images as unsaved_images,
  unsaved.bytes as unsaved_bytes,
  -- Of those that wait or are in hand: jobs whose worker died, which are handed out alone.
  (
    select count(*) from public.image_generation_queue
    where is_suspect and status in ('pending', 'retry', 'processing')
  ) as suspect_count
from public.image_generation_queue_counts c
cross join public.image_generation_last_hour() as recent
cross join (
  select count(*) as calls, coalesce(sum(cost_microusd), 0)::bigint as microusd
  from public.image_generation_attempts
  where failure_class = 'ambiguous' and recovered_by is null and budget_day = (select public.image_generation_today())
) as ambiguous
cross join (
  select count(*) as images, coalesce(sum(octet_length(bytes)), 0)::bigint as bytes from public.image_generation_unsaved
) as unsaved
left join public.image_generation_daily today
  on today.day = (select public.image_generation_today()) and today.provider = '';

comment on view public.image_generation_queue_dashboard is
  'The queue in one row: counts, pace, age, failures, pauses, money of the day.';

-- Exact, for whoever asks: reads the catalogue and the images, two seconds for a million products. Whether an image of ours is a
-- placeholder is on record; of another one only its address tells.
create or replace view public.image_generation_catalogue_progress
with (security_invoker = true)
as
select
  count(*) as total_products,
  count(*) filter (where has_image) as products_with_images,
  count(*) filter (where not has_image) as products_without_images,
  count(*) filter (where has_image and not has_placeholder) as products_with_real_images,
  count(*) filter (where has_placeholder) as products_with_placeholders,
  coalesce(round(100.0 * count(*) filter (where has_image) / nullif(count(*), 0), 2), 0) as completion_percentage
from (
  select
    coalesce(btrim(c.image_url), '') <> '' as has_image,
    coalesce(btrim(c.image_url), '') <> ''
      and coalesce(m.is_placeholder, k.product_id is not null or strpos(c.image_url, '://') in (5, 6)
        -- As the view image_generation_candidates does.
        and split_part(split_part(split_part(split_part(lower(c.image_url), '/', 3), ':', 1), '?', 1), '#', 1)
          in (select host from public.image_generation_placeholder_hosts)) as has_placeholder
  from public.image_generation_catalogue c
  left join public.image_generation_images m
    on m.product_id = c.product_id and m.state = 'current' and m.url = c.image_url
  left join public.image_generation_known_placeholders k on k.product_id = c.product_id and k.url = c.image_url
  where c.product_id <> '' and length(c.product_id) <= 200
  -- Keeps the address from being judged once for every count above.
  offset 0
) as product;

comment on view public.image_generation_catalogue_progress is
  'How far the catalogue is: products with a real image, with a placeholder, without any.';

-- The names of the system that this one replaces.
create or replace view public.image_generation_progress
with (security_invoker = true)
as
select
  p.total_products, p.products_with_images, p.products_without_images, p.completion_percentage,
  c.pending_count + c.retry_count as pending_generation,
  c.processing_count + c.submitted_count as currently_processing,
  c.completed_count as completed_generation,
  c.failed_count as failed_generation,
  p.products_with_real_images, p.products_with_placeholders
from public.image_generation_catalogue_now() p
cross join public.image_generation_queue_counts c;

comment on view public.image_generation_progress is 'Progress of catalogue and queue in one row.';

create or replace view public.image_generation_dashboard
with (security_invoker = true)
as
select
  p.total_products, p.products_with_images, p.products_without_images, p.completion_percentage,
  q.pending_count + q.retry_count as pending_generation,
  q.processing_count + q.submitted_count as currently_processing,
  q.completed_count as completed_generation,
  q.failed_count as failed_generation,
  q.pending_count, q.processing_count, q.completed_count, q.failed_count, q.retry_count,
  q.avg_processing_time_seconds, q.last_hour_processed, q.last_hour_completed,
  q.last_run, q.next_run, q.estimated_completion,
  p.products_with_real_images, p.products_with_placeholders,
  q.cancelled_count, q.submitted_count, q.review_count, q.oldest_pending_seconds, q.failed_by_class, q.paused_providers,
  round(q.spent_today_microusd / 1000000.0, 6) as spent_today_usd,
  round(q.reserved_today_microusd / 1000000.0, 6) as reserved_today_usd,
  round(q.daily_cap_microusd / 1000000.0, 6) as daily_budget_usd,
  q.ambiguous_today_count,
  round(q.ambiguous_today_microusd / 1000000.0, 6) as ambiguous_today_usd,
  q.unsaved_images, q.unsaved_bytes,
  q.suspect_count,
  p.unqueued_products,
  p.counted_at as catalogue_counted_at,
  round(price.microusd / 1000000.0, 6) as cost_per_image_usd,
  -- At that price: a real image for every product that has none.
  round((p.total_products - p.products_with_real_images) * price.microusd / 1000000.0, 6) as remaining_cost_usd,
  public.image_generation_caps() as caps
from public.image_generation_catalogue_now() p
cross join public.image_generation_queue_dashboard q
cross join public.image_generation_price_lately() as price (microusd);

comment on view public.image_generation_dashboard is
  'Everything at a glance, in one row: catalogue, queue, pace, failures, pauses and today''s budget.';

-- Long transactions and dead rows slow every queue down; here they show.
create or replace view public.image_generation_health
with (security_invoker = true)
as
select
  s.relname as table_name, s.n_live_tup as live_rows, s.n_dead_tup as dead_rows, s.last_autovacuum,
  (
    select extract(epoch from max(clock_timestamp() - a.xact_start))::bigint
    from pg_catalog.pg_stat_activity a
    where a.datname = current_database() and a.backend_type = 'client backend'
  ) as oldest_transaction_seconds
from pg_catalog.pg_stat_user_tables s
where s.schemaname = 'public' and s.relname like 'image\_generation\_%';

comment on view public.image_generation_health is 'Dead rows of the queue''s tables and the oldest open transaction.';

create or replace function public.image_generation_status()
returns jsonb
language sql
stable
set search_path = ''
as $$
  select to_jsonb(d) from public.image_generation_dashboard d;
$$;

comment on function public.image_generation_status() is 'The dashboard''s row as one value.';

-- What a person has to look at, latest first.
create or replace function public.image_generation_failures(p_limit integer default 50)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(to_jsonb(f) order by f.updated_at desc, f.job_id desc), '[]')
  from (
    select
      q.id as job_id, q.product_id, q.status, q.error_class, q.error_message, q.attempt_count, q.tries, q.paid_calls,
      q.updated_at
    from public.image_generation_queue q
    where q.status = 'failed' and q.is_latest
    order by q.updated_at desc, q.id desc
    limit least(p_limit, 500)
  ) as f;
$$;

comment on function public.image_generation_failures(integer) is 'The latest failed jobs with their reasons.';
