-- A run is named by its key: starting it twice (a lost answer, a second worker of a matrix) joins it. Its budgets
-- are those of the first start; a later, lower one wins, a higher one is ignored.

-- What a run may spend when nobody has said it: something could be wrong, and nobody is looking.
create or replace function public.image_generation_budget_of_its_own(p_run jsonb)
returns bigint
language sql
stable
set search_path = ''
as $$
  select 5000000
  where p_run ->> 'run_budget_microusd' is null
    and p_run ->> 'daily_budget_microusd' is null
    and not exists (
      select from public.image_generation_provider p where p.provider = '' and p.daily_cap_microusd is not null
    )
    and exists (
      select
      from jsonb_array_elements_text(coalesce(nullif(p_run -> 'paid_providers', 'null'), '[]')) as paid (provider)
      where not exists (
        select from public.image_generation_provider p
        where p.provider = paid.provider and p.daily_cap_microusd is not null
      )
    );
$$;

comment on function public.image_generation_budget_of_its_own(jsonb) is
  'The budget of a run that can buy and that no budget and no daily cap binds, in millionths of a dollar; else null.';

create or replace function public.image_generation_start_run(p_key text, p_run jsonb)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
set lock_timeout = '5s'
as $$
declare
  v_own bigint := public.image_generation_budget_of_its_own(p_run);
  v_id bigint;
  v_budget bigint;
begin
  if p_key is null or length(p_key) not between 1 and 300 then
    raise exception 'Expected a run key of 1 to 300 characters but received %', coalesce(length(p_key)::text, 'null')
      using errcode = 'IG001';
  end if;
  insert into public.image_generation_runs as r
    (run_key, door, url, provider, batch_size, scheduled_by, run_budget_microusd, daily_budget_microusd)
  values (
    p_key, p_run ->> 'door', public.image_generation_short_text(p_run ->> 'url'), p_run ->> 'provider',
    (p_run ->> 'batch_size')::integer, public.image_generation_short_text(p_run ->> 'scheduled_by', 400),
    coalesce(v_own, (p_run ->> 'run_budget_microusd')::bigint), (p_run ->> 'daily_budget_microusd')::bigint
  )
  on conflict (run_key) do update set
    -- Where nobody has set one, the worker that can buy first brings the run's own.
    run_budget_microusd = case
      when v_own is null or (r.run_budget_microusd is null and r.daily_budget_microusd is null)
        then least(r.run_budget_microusd, excluded.run_budget_microusd)
      else r.run_budget_microusd
    end,
    daily_budget_microusd = least(r.daily_budget_microusd, excluded.daily_budget_microusd),
    bound_when_lowered_microusd = case
      when (v_own is null or (r.run_budget_microusd is null and r.daily_budget_microusd is null))
        and least(r.run_budget_microusd, excluded.run_budget_microusd) is distinct from r.run_budget_microusd
        then r.reserved_microusd + r.spent_microusd - r.overrun_microusd
      else r.bound_when_lowered_microusd
    end
  returning id, run_budget_microusd into v_id, v_budget;

  perform public.image_generation_note_prompts(v_id, p_run -> 'prompts');
  perform public.image_generation_hurry_unsaved();
  return jsonb_build_object(
    'run_id', v_id,
    'own_budget_microusd', case when v_budget = v_own then v_own end,
    'learned', public.image_generation_recall(p_run -> 'models'),
    'has_unchecked', exists (
      select from public.image_generation_images
      where checked_by = 'structure' and state in ('current', 'alternative')
    )
  );
exception
  when lock_not_available or query_canceled then
    perform public.image_generation_tell_lock(sqlstate);
    raise;
end
$$;

comment on function public.image_generation_start_run(text, jsonb) is
  'Starts the run of this key, or joins it. Answers {run_id, own_budget_microusd: when it has no other, learned: of its models, has_unchecked: images to be decoded}.';

create or replace function public.image_generation_finish_run(p_run_id bigint, p_worker text, p_result jsonb)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
set enable_seqscan = off
set lock_timeout = '5s'
as $$
begin
  -- A worker that tells its end again has told what it learned.
  if exists (
    select from public.image_generation_runs
    where id = p_run_id and not workers ? public.image_generation_short_text(p_worker, 400)
  ) then
    perform public.image_generation_learn(p_run_id, p_result -> 'learned');
  end if;
  update public.image_generation_runs
  set workers = workers || jsonb_build_object(
      public.image_generation_short_text(p_worker, 400), public.image_generation_mask_json(p_result - 'learned')
    ),
    left_waiting = exists (select from public.image_generation_queue where status = 'pending' and not is_suspect)
      or exists (select from public.image_generation_queue where status = 'retry'),
    ended_at = public.image_generation_now()
  where id = p_run_id;

  if not found then
    raise exception 'There is no run %', p_run_id using errcode = 'IG002', hint = 'Start the run first.';
  end if;

  return jsonb_build_object('run_id', p_run_id);
exception
  when lock_not_available or query_canceled then
    perform public.image_generation_tell_lock(sqlstate);
    raise;
end
$$;

comment on function public.image_generation_finish_run(bigint, text, jsonb) is
  'Notes how this worker of the run ended, and what it has learned of its providers.';
