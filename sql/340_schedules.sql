-- Schedules. A row says when a run is wanted; somebody who wakes up now and then (a workflow's cron, a command line)
-- looks what is due, and takes it.
--
--   ticks_after --worked out by a worker--> next_run --take (once)--> last_run, last_result
--        ^                                                 |
--        '-------------------------------------------------'
--
-- A tick is taken by comparing and setting `next_run`, so it runs once, however many wake up. What is taken is behind:
-- a tick that nobody was awake for is made up for once, whatever number was missed, and a worker that dies after
-- taking one leaves its jobs to the next tick, not a row that is stuck.
--
-- The points in time that go in here are dates of a calendar, worked out from the time that this database told; no
-- worker's clock has a say.

-- Whatever changes when a row is due makes its next run unknown. What fell due while it was off is not made up for.
create or replace function public.image_generation_replan()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.ticks_after := public.image_generation_now();
  new.next_run := null;
  new.schedule_error := null;
  return new;
end
$$;

create or replace trigger image_generation_schedule_replan
before update on public.image_generation_schedule
for each row
when (
  old.cron_expression is distinct from new.cron_expression
  or old.time_zone is distinct from new.time_zone
  or (new.is_active and not old.is_active)
)
execute function public.image_generation_replan();

-- Every row, and what time it is here. `next_run` is null where nobody has worked it out yet.
create or replace function public.image_generation_schedules()
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'now', n.now,
    'schedules', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', s.id, 'schedule_name', s.schedule_name, 'cron_expression', s.cron_expression, 'time_zone', s.time_zone,
        'is_active', s.is_active, 'batch_size', s.batch_size, 'provider', s.provider,
        'daily_budget_microusd', (s.daily_budget_usd * 1000000)::bigint,
        'ticks_after', s.ticks_after, 'next_run', s.next_run, 'is_due', s.is_active and coalesce(s.next_run <= n.now, false),
        'schedule_error', s.schedule_error,
        'last_run', s.last_run, 'last_worker', s.last_worker, 'last_result', s.last_result
      ) order by s.next_run nulls last, s.id)
      from public.image_generation_schedule s
    ), '[]')
  )
  from (select public.image_generation_now() as now) as n;
$$;

comment on function public.image_generation_schedules() is
  'All schedules, those that are due first. Answers {now, schedules: [...]}.';

-- Notes the first tick after `p_ticks_after`, or why there is none; with an error, a next run that somebody wrote by
-- hand goes. A row that was changed meanwhile stays as it is.
create or replace function public.image_generation_plan_schedule(
  p_id bigint, p_ticks_after timestamptz, p_next_run timestamptz, p_error text
)
returns jsonb
language plpgsql
set search_path = ''
as $$
begin
  update public.image_generation_schedule s
  set next_run = p_next_run, schedule_error = public.image_generation_short_text(p_error)
  where s.id = p_id and s.ticks_after = p_ticks_after and (s.next_run is null or p_error is not null);

  return jsonb_build_object('planned', found);
end
$$;

comment on function public.image_generation_plan_schedule(bigint, timestamptz, timestamptz, text) is
  'Notes when a schedule is due next, or what is wrong with it. Answers {planned}.';

-- Takes the tick `p_next_run`, if it is due and nobody has. The one who took it is told so again when it asks again
-- with its token.
create or replace function public.image_generation_take_schedule(
  p_id bigint, p_token uuid, p_worker text, p_next_run timestamptz, p_following timestamptz
)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_name text;
begin
  update public.image_generation_schedule s
  set next_run = p_following, ticks_after = v_now, last_run = v_now, last_token = p_token,
    last_worker = public.image_generation_short_text(p_worker, 400), last_result = null, schedule_error = null
  where s.id = p_id and s.is_active and s.next_run = p_next_run and s.next_run <= v_now
  returning s.schedule_name into v_name;

  if found then
    insert into public.image_generation_history (action, details)
    values ('schedule_taken', jsonb_build_object(
      'schedule', v_name, 'tick', p_next_run, 'worker', public.image_generation_short_text(p_worker, 400)
    ));
    return jsonb_build_object('taken', true);
  end if;

  return jsonb_build_object('taken', exists (
    select from public.image_generation_schedule s where s.id = p_id and s.last_token = p_token
  ));
end
$$;

comment on function public.image_generation_take_schedule(bigint, uuid, text, timestamptz, timestamptz) is
  'Takes a due tick of a schedule, once; p_following is the tick after it. Answers {taken}.';

-- What came of a tick. Of a later one that another worker has taken meanwhile, this says nothing.
create or replace function public.image_generation_finish_schedule(p_id bigint, p_token uuid, p_result jsonb)
returns jsonb
language plpgsql
set search_path = ''
as $$
begin
  update public.image_generation_schedule s
  set last_result = public.image_generation_mask_json(p_result) || jsonb_build_object('ended_at', public.image_generation_now())
  where s.id = p_id and s.last_token = p_token;

  return jsonb_build_object('noted', found);
end
$$;

comment on function public.image_generation_finish_schedule(bigint, uuid, jsonb) is
  'Notes what came of the tick that this token took. Answers {noted}.';

-- Adds a schedule, or gives the one of this name these settings; whether it is paused stays.
create or replace function public.image_generation_save_schedule(p_name text, p_schedule jsonb)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_added boolean;
begin
  insert into public.image_generation_schedule as s
    (schedule_name, cron_expression, time_zone, batch_size, provider, daily_budget_usd)
  values (
    p_name, p_schedule ->> 'cron_expression', p_schedule ->> 'time_zone', (p_schedule ->> 'batch_size')::integer,
    p_schedule ->> 'provider', (p_schedule ->> 'daily_budget_microusd')::numeric / 1000000
  )
  on conflict (schedule_name) do update set
    cron_expression = excluded.cron_expression, time_zone = excluded.time_zone, batch_size = excluded.batch_size,
    provider = excluded.provider, daily_budget_usd = excluded.daily_budget_usd
  -- Only a row that was there before has been locked, and so has an xmax.
  returning s.xmax = 0 into v_added;

  insert into public.image_generation_history (action, details)
  values ('schedule_saved', p_schedule || jsonb_build_object('schedule', p_name));
  return jsonb_build_object('added', v_added);
end
$$;

comment on function public.image_generation_save_schedule(text, jsonb) is
  'Adds a schedule, or changes the one of this name. Answers {added}.';

-- A schedule that goes on is next due at its first tick from then on.
create or replace function public.image_generation_activate_schedule(p_name text, p_active boolean)
returns jsonb
language plpgsql
set search_path = ''
as $$
begin
  update public.image_generation_schedule s set is_active = p_active where s.schedule_name = p_name;
  if not found then
    return jsonb_build_object('found', false);
  end if;

  insert into public.image_generation_history (action, details)
  values (case when p_active then 'schedule_resumed' else 'schedule_paused' end, jsonb_build_object('schedule', p_name));
  return jsonb_build_object('found', true);
end
$$;

comment on function public.image_generation_activate_schedule(text, boolean) is
  'Pauses a schedule, or lets it go on. Answers {found}.';

create or replace function public.image_generation_remove_schedule(p_name text)
returns jsonb
language plpgsql
set search_path = ''
as $$
begin
  delete from public.image_generation_schedule s where s.schedule_name = p_name;
  if not found then
    return jsonb_build_object('found', false);
  end if;

  insert into public.image_generation_history (action, details)
  values ('schedule_removed', jsonb_build_object('schedule', p_name));
  return jsonb_build_object('found', true);
end
$$;

comment on function public.image_generation_remove_schedule(text) is
  'Removes a schedule; its runs and their jobs stay. Answers {found}.';
