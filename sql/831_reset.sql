-- Starting over. Queue, ledger, images, runs and books are emptied, and what was there is kept aside in a schema of its
-- own, which no API shows. Products keep their images, stored files stay, and so do caps, pauses, schedules and settings. What was
-- spent today still counts against today's caps, and what was used of a free allowance against that.

-- Without `p_apply` it tells what it would do: {jobs, waiting, images, unsaved_images, ledger_rows, events, spent_microusd,
-- spent_today_microusd, held: [{job_id, product_id, worker, lease_expires_at}], kept_in: null}. With it, `kept_in` is the schema
-- where all of it is kept. It takes the owner's rights: over the API it is refused.
create or replace function public.image_generation_reset(p_apply boolean default false)
returns jsonb
language plpgsql
set search_path = ''
set statement_timeout = '600s'
as $$
declare
  v_answer jsonb;
  v_today jsonb;
begin
  if p_apply then
    perform public.image_generation_lock_tables();
    perform public.image_generation_refuse_while_held();
  end if;
  v_today := public.image_generation_spent_today();
  v_answer := jsonb_build_object(
    'jobs', (select count(*) from public.image_generation_queue),
    'waiting', (
      select count(*) from public.image_generation_queue where status in ('pending', 'retry', 'submitted', 'review', 'processing')
    ),
    'images', (select count(*) from public.image_generation_images),
    'unsaved_images', (select count(*) from public.image_generation_unsaved),
    'ledger_rows', (select count(*) from public.image_generation_attempts),
    'events', (select count(*) from public.image_generation_history),
    'spent_microusd', (select coalesce(sum(cost_microusd), 0) from public.image_generation_attempts),
    'spent_today_microusd', (select coalesce(sum((s ->> 'microusd')::bigint), 0) from jsonb_array_elements(v_today) as s),
    'held', public.image_generation_held_by_workers(),
    'kept_in', null
  );
  if p_apply is not true then
    return v_answer;
  end if;

  v_answer := v_answer || jsonb_build_object('kept_in', public.image_generation_keep_aside('reset'));
  insert into public.image_generation_known_placeholders (product_id, url)
  select m.product_id, m.url from public.image_generation_images m where m.state = 'current' and m.is_placeholder
  on conflict (product_id) do update set url = excluded.url;
  execute (
    select 'truncate ' || string_agg(t.oid::text, ', ')
    from public.image_generation_tables() as t
    where t.name not in (
      'image_generation_provider', 'image_generation_schedule', 'image_generation_known_placeholders',
      'image_generation_settings', 'image_generation_applied_settings',
      'image_generation_allowance_calls'
    )
  );
  perform public.image_generation_carry_over(v_today);
  insert into public.image_generation_provider (provider) values ('') on conflict do nothing;
  insert into public.image_generation_history (action, details) values ('reset', v_answer - 'held');
  return v_answer;
end
$$;

comment on function public.image_generation_reset(boolean) is
  'Empties the queue and keeps aside what was in it, or tells what it would do. Only for the owner of the tables.';

-- What was spent today is in the new books and in the new ledger.
create or replace function public.image_generation_carry_over(p_today jsonb)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_today date := public.image_generation_today();
begin
  if p_today = '[]' then
    return;
  end if;
  perform public.image_generation_correct(
    v_today, s.provider, null, s.microusd, 'Spent today before the queue was reset.'
  )
  from jsonb_to_recordset(p_today) as s (provider text, microusd bigint);

  insert into public.image_generation_daily (day, provider, cap_microusd, spent_microusd, overrun_microusd)
  select v_today, s.provider, s.cap, s.microusd, greatest(s.overrun, s.microusd - s.cap, 0)
  from jsonb_to_recordset(p_today) as s (provider text, microusd bigint, cap bigint, overrun bigint)
  union all
  select v_today, '', null, sum(s.microusd)::bigint, sum(s.overrun)::bigint
  from jsonb_to_recordset(p_today) as s (microusd bigint, overrun bigint);
end
$$;

comment on function public.image_generation_carry_over(jsonb) is 'Enters what was spent today into the new books.';
