-- Texts and running sums, checked: see 800.

-- To mask a text takes a fifth of a millisecond: with half a million of them verify would meet its time-out. So every shape
-- is looked for in the newest texts of a table (what enters is masked, and this is for what got around that), and in older ones
-- the three that are told in passing.
create or replace function public.image_generation_shows_secret(p_text text, p_is_recent boolean)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select case
    when p_is_recent or p_text ~ '(sb_secret_[A-Za-z0-9_-]{8}|sk-[A-Za-z0-9_-]{20}|eyJ[A-Za-z0-9_-]{10,}[.]eyJ)'
    then p_text <> public.image_generation_mask_secrets(p_text)
    else false
  end;
$$;

comment on function public.image_generation_shows_secret(text, boolean) is
  'Whether a text holds something like a secret; of older texts only the commonest shapes are looked for.';

-- Running sums, and texts of the small tables.
create or replace function public.image_generation_verify_rows()
returns table (rule text, detail text, job_id bigint)
language sql
stable
set search_path = ''
as $$
  select 'a wrong number of jobs in a state',
    coalesce(s.status, q.status) || ': ' || coalesce(s.jobs, 0) || ' noted, ' || coalesce(q.jobs, 0) || ' there', null::bigint
  from (
    select status, sum(jobs) as jobs from public.image_generation_counts group by status
  ) as s
  full join (
    select status, count(*) as jobs from public.image_generation_queue group by status
  ) as q on q.status = s.status
  where coalesce(s.jobs, 0) <> coalesce(q.jobs, 0)

  union all
  select 'something like a secret in a text', t.place, null
  from (
    select 'pause of ' || provider as place, pause_reason as text, true as is_recent, null::jsonb as json
    from public.image_generation_provider
    union all
    select 'run ' || id, workers::text, id > (select max(id) from public.image_generation_runs) - 1000, workers
    from public.image_generation_runs
    union all
    select 'schedule ' || schedule_name, schedule_error, true, null from public.image_generation_schedule
    union all
    select 'schedule ' || schedule_name, last_result::text, true, last_result from public.image_generation_schedule
  ) as t
  where public.image_generation_shows_secret(t.text, t.is_recent)
    and (t.json is null or public.image_generation_mask_json(t.json) <> t.json)
$$;

comment on function public.image_generation_verify_rows() is
  'Violations in running sums, and texts of small tables with something like a secret.';

create or replace function public.image_generation_verify_history(p_ids bigint[])
returns table (rule text, detail text, job_id bigint)
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
set jit = off
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
  return query
  select 'something like a secret in a text', 'history ' || h.id, null::bigint
  from unnest(p_ids) as p (id)
  join public.image_generation_history h on h.id = p.id
  cross join (select max(l.id) - 5000 as id from public.image_generation_history l) as recent
  -- In this order: to mask an event takes half a millisecond. An older one is shown only with one of these in it.
  where case
    when h.id > recent.id or h.details::text ~ '(sb_secret_|sk-|eyJ)' then
      public.image_generation_shows_secret(h.details::text, h.id > recent.id)
      and public.image_generation_mask_json(h.details) <> h.details
    else false
  end;
end
$$;

comment on function public.image_generation_verify_history(bigint[]) is 'Texts with something like a secret in these events.';
