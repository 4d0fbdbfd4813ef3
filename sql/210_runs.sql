-- A run is named by its key: starting it twice (a lost answer, a second worker of a matrix) joins it. Its budgets
-- are those of the first start; a later, lower one wins, a higher one is ignored.

create or replace function public.image_generation_start_run(p_key text, p_run jsonb)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_id bigint;
begin
  insert into public.image_generation_runs as r
    (run_key, door, url, provider, batch_size, run_budget_microusd, daily_budget_microusd)
  values (
    p_key, p_run ->> 'door', public.image_generation_short_text(p_run ->> 'url'), p_run ->> 'provider',
    (p_run ->> 'batch_size')::integer,
    (p_run ->> 'run_budget_microusd')::bigint, (p_run ->> 'daily_budget_microusd')::bigint
  )
  on conflict (run_key) do update set
    run_budget_microusd = least(r.run_budget_microusd, excluded.run_budget_microusd),
    daily_budget_microusd = least(r.daily_budget_microusd, excluded.daily_budget_microusd),
    bound_when_lowered_microusd = case
      when least(r.run_budget_microusd, excluded.run_budget_microusd) is distinct from r.run_budget_microusd
        then r.reserved_microusd + r.spent_microusd - r.overrun_microusd
      else r.bound_when_lowered_microusd
    end
  returning id into v_id;

  return jsonb_build_object('run_id', v_id);
end
$$;

comment on function public.image_generation_start_run(text, jsonb) is
  'Starts the run of this key, or joins it. Answers {run_id}.';

create or replace function public.image_generation_finish_run(p_run_id bigint, p_worker text, p_result jsonb)
returns jsonb
language plpgsql
set search_path = ''
as $$
begin
  update public.image_generation_runs
  set workers = workers || jsonb_build_object(public.image_generation_short_text(p_worker, 400), p_result),
    ended_at = public.image_generation_now()
  where id = p_run_id;

  if not found then
    raise exception 'There is no run %', p_run_id using errcode = 'IG002', hint = 'Start the run first.';
  end if;

  return jsonb_build_object('run_id', p_run_id);
end
$$;

comment on function public.image_generation_finish_run(bigint, text, jsonb) is
  'Notes how this worker of the run ended.';
