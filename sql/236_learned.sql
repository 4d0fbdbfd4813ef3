-- What runs have learned of a provider's pace with a model. The next run begins with it, at whatever door: read when a run
-- starts, written when a worker of it ends. How far an old memory is believed is for the worker to say, which gets its age.

create table if not exists public.image_generation_learned (
  provider text not null check (provider ~ '^[a-z0-9][a-z0-9_.-]{0,63}$'),
  model text not null check (octet_length(model) <= 400),
  -- Images a minute, and how many of them at once after a pause.
  per_minute double precision check (per_minute > 0),
  -- When that was learned, and by which run: each worker of a matrix has measured its own part of it.
  per_minute_at timestamptz,
  run_id bigint,
  burst integer check (burst > 0),
  -- Calls at once that were borne where no rate is known.
  slots integer check (slots > 0),
  latency_ms bigint check (latency_ms > 0),
  -- The largest image of the latest run.
  image_bytes bigint check (image_bytes > 0),
  learned_at timestamptz not null default public.image_generation_now(),
  primary key (provider, model)
);

comment on table public.image_generation_learned is
  'What runs have learned of each provider and model: its rate, what it takes at once, how long it takes, how large its images are.';

-- Of these [{provider, model}].
create or replace function public.image_generation_recall(p_models jsonb)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'provider', l.provider, 'model', l.model, 'per_minute', l.per_minute, 'burst', l.burst, 'slots', l.slots,
    'latency_ms', l.latency_ms, 'image_bytes', l.image_bytes,
    'age_ms', floor(extract(epoch from public.image_generation_now() - l.learned_at) * 1000),
    'per_minute_age_ms', floor(extract(epoch from public.image_generation_now() - l.per_minute_at) * 1000)
  )), '[]')
  from jsonb_to_recordset(coalesce(nullif(p_models, 'null'), '[]')) as m (provider text, model text)
  join public.image_generation_learned l on l.provider = m.provider and l.model = m.model;
$$;

comment on function public.image_generation_recall(jsonb) is
  'What was learned of these providers and models, with its age.';

-- Notes what a worker has learned: [{provider, model, per_minute, is_share, burst, slots, latency_ms, image_bytes}]. What it leaves
-- out stays as it was. `is_share`: it was measured while the other workers of the run had their part, so the parts are added up.
create or replace function public.image_generation_learn(p_run_id bigint, p_learned jsonb)
returns void
language sql
set search_path = ''
as $$
  insert into public.image_generation_learned as l
    (provider, model, per_minute, per_minute_at, run_id, burst, slots, latency_ms, image_bytes, learned_at)
  select
    w.provider, w.model, w.per_minute, case when w.per_minute is not null then n.now end,
    case when w.per_minute is not null then p_run_id end, w.burst, w.slots, w.latency_ms, w.image_bytes, n.now
  from jsonb_to_recordset(coalesce(nullif(p_learned, 'null'), '[]')) as w (
    provider text, model text, per_minute double precision, is_share boolean, burst integer, slots integer,
    latency_ms bigint, image_bytes bigint
  )
  cross join (select public.image_generation_now() as now) as n
  order by w.provider, w.model
  on conflict (provider, model) do update set
    per_minute = case
      when excluded.per_minute is null then l.per_minute
      when l.run_id = p_run_id and exists (
        select
        from jsonb_to_recordset(p_learned) as s (provider text, model text, is_share boolean)
        where s.provider = l.provider and s.model = l.model and s.is_share
      ) then l.per_minute + excluded.per_minute
      else excluded.per_minute
    end,
    per_minute_at = coalesce(excluded.per_minute_at, l.per_minute_at),
    run_id = coalesce(excluded.run_id, l.run_id),
    burst = coalesce(excluded.burst, l.burst),
    slots = coalesce(excluded.slots, l.slots),
    latency_ms = coalesce(excluded.latency_ms, l.latency_ms),
    image_bytes = coalesce(excluded.image_bytes, l.image_bytes),
    learned_at = excluded.learned_at;
$$;

comment on function public.image_generation_learn(bigint, jsonb) is 'Notes what a worker of this run has learned.';
