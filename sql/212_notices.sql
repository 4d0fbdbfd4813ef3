-- Which runs somebody outside is told of (`notify-webhook`). A run tells once, whichever of its workers asks; and that scheduled
-- runs make nothing although work waits is told at the third in a row, then not again before an image was made.

create or replace function public.image_generation_has_made(p_run public.image_generation_runs)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select jsonb_path_exists(p_run.workers, '$.*.succeeded ? (@ > 0)');
$$;

comment on function public.image_generation_has_made(public.image_generation_runs) is 'Whether a worker of the run has told of an image.';

-- Takes the right to tell of a run, for whoever has news of it (`p_has_news`), or because it is the third idle one of its schedule.
-- Answers {tell, idle_runs}: how many in a row made nothing, when that is to be told, else 0.
create or replace function public.image_generation_take_notice(p_run_id bigint, p_has_news boolean)
returns jsonb
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  v_run public.image_generation_runs;
  v_last_made bigint;
  v_last_other bigint;
  v_idle bigint := 0::bigint;
begin
  select * into v_run from public.image_generation_runs r where r.id = p_run_id for update;
  if not found or v_run.notified_at is not null then
    return jsonb_build_object('tell', false, 'idle_runs', 0);
  end if;

  if v_run.scheduled_by is not null and v_run.left_waiting and not public.image_generation_has_made(v_run)
    -- Another worker of it may still make one.
    and not exists (
      select from public.image_generation_queue q where q.lease_token is not null and q.run_id = p_run_id and q.status = 'processing'
    )
  then
    select
      coalesce(max(r.id) filter (where public.image_generation_has_made(r)), 0),
      coalesce(max(r.id) filter (where public.image_generation_has_made(r) or not r.left_waiting), 0)
    into v_last_made, v_last_other
    from public.image_generation_runs r
    where r.scheduled_by = v_run.scheduled_by and r.id <= p_run_id and r.ended_at is not null;
    select count(*) into v_idle
    from public.image_generation_runs r
    where r.scheduled_by = v_run.scheduled_by and r.id > v_last_other and r.id <= p_run_id and r.ended_at is not null;
    if v_idle < 3 or exists (
      select from public.image_generation_runs r
      where r.scheduled_by = v_run.scheduled_by and r.id > v_last_made and r.is_idle_told
    ) then
      v_idle := 0::bigint;
    end if;
  end if;

  if p_has_news or v_idle > 0 then
    update public.image_generation_runs
    set notified_at = public.image_generation_now(), is_idle_told = v_idle > 0
    where id = p_run_id;
  end if;
  return jsonb_build_object('tell', p_has_news or v_idle > 0, 'idle_runs', v_idle);
end
$$;

comment on function public.image_generation_take_notice(bigint, boolean) is
  'Whether this caller is to tell somebody of the run, once. Answers {tell, idle_runs}.';

create or replace function public.image_generation_drop_notice(p_run_id bigint)
returns jsonb
language plpgsql
set search_path = ''
as $$
begin
  update public.image_generation_runs set notified_at = null, is_idle_told = false where id = p_run_id;
  return '{}'::jsonb;
end
$$;

comment on function public.image_generation_drop_notice(bigint) is 'What was to be told of a run could not be sent.';
