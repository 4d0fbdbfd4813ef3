-- A row that a person has edited is held to the constraints of its table before these are checked, so that what is refused
-- is told in a sentence: the constraint's comment.

create or replace function public.image_generation_test_row()
returns trigger
language plpgsql
set search_path = ''
as $$
declare
  v_empty text := (
    select string_agg(a.attname, ', ' order by a.attnum)
    from pg_catalog.pg_attribute a
    where a.attrelid = tg_relid and a.attnotnull and a.attnum > 0 and not a.attisdropped
      and to_jsonb(new) -> a.attname::text = 'null'
  );
  v_tests text;
  v_failed text;
  v_sentence text;
begin
  if v_empty is not null then
    perform public.image_generation_refuse_edit(
      format('%s needs a value in %s', tg_table_name, v_empty), 'leave it as it is, or leave it out of a new row'
    );
  end if;
  select string_agg(format('when (%s) is false then %L', pg_catalog.pg_get_expr(c.conbin, c.conrelid), c.conname), ' '
    order by c.conname)
  into v_tests
  from pg_catalog.pg_constraint c
  where c.conrelid = tg_relid and c.contype = 'c';

  execute format('select case %s end from (select ($1).*) as %I', v_tests, tg_table_name) into v_failed using new;
  if v_failed is null then
    return new;
  end if;
  select coalesce(
    pg_catalog.obj_description(c.oid, 'pg_constraint'), 'keep to ' || pg_catalog.pg_get_constraintdef(c.oid)
  )
  into v_sentence
  from pg_catalog.pg_constraint c
  where c.conrelid = tg_relid and c.conname = v_failed;
  perform public.image_generation_refuse_edit(
    format('%s does not take this row (%s)', tg_table_name, v_failed), v_sentence
  );
  return null;
end
$$;

comment on function public.image_generation_test_row() is
  'Trigger function: tells in words which constraint of its table an edited row would break.';

-- Fired last: triggers on a row go by their names.
create or replace trigger image_generation_test_row
  before insert or update on public.image_generation_queue
  for each row when (btrim(current_setting('search_path'), '"') <> '')
  execute function public.image_generation_test_row();
create or replace trigger image_generation_test_row
  before update on public.image_generation_runs
  for each row when (btrim(current_setting('search_path'), '"') <> '')
  execute function public.image_generation_test_row();
create or replace trigger image_generation_test_row
  before insert or update on public.image_generation_ways
  for each row when (btrim(current_setting('search_path'), '"') <> '')
  execute function public.image_generation_test_row();
create or replace trigger image_generation_test_row
  before insert or update on public.image_generation_provider
  for each row when (btrim(current_setting('search_path'), '"') <> '')
  execute function public.image_generation_test_row();
create or replace trigger image_generation_test_row
  before insert or update on public.image_generation_schedule
  for each row when (btrim(current_setting('search_path'), '"') <> '')
  execute function public.image_generation_test_row();

do $$
declare
  v_table text;
  v_constraint text;
  v_sentence text;
begin
  for v_table, v_constraint, v_sentence in
    values
      ('queue', 'status_known', 'set status to pending, retry, failed or cancelled'),
      ('queue', 'attempts_within_max', 'set max_attempts to no less than attempt_count, or attempt_count to 0'),
      ('queue', 'cancelled_has_its_reason', 'give a cancel_reason to a cancelled job only'),
      ('queue', 'completed_has_its_image', 'set status to pending, and the job makes another image'),
      ('queue', 'counters_count_up', 'set counters to 0 or more'),
      ('queue', 'failed_has_its_error', 'leave error_message and error_class of a failed job as they are'),
      ('queue', 'routed_to_a_provider', 'leave is_routed as it is'),
      ('queue', 'retry_has_its_time', 'give a next_attempt_at to a job that is pending or retry'),
      ('queue', 'times_come', 'cancel a job that is to wait for ever'),
      ('queue', 'lease_is_whole', 'cancel the job to take it from its worker'),
      ('queue', 'image_generation_queue_cancel_reason_check', 'write operator as cancel_reason, and why into error_message'),
      ('queue', 'image_generation_queue_error_message_check', 'write at most 2,048 bytes'),
      ('queue', 'image_generation_queue_fallback_from_check', 'leave fallback_from empty'),
      ('queue', 'image_generation_queue_fingerprint_check', 'leave fingerprint empty: a worker writes it'),
      ('queue', 'image_generation_queue_max_attempts_check', 'set max_attempts to 1 to 10'),
      ('queue', 'image_generation_queue_negative_prompt_check', 'write at most 8,192 bytes'),
      ('queue', 'image_generation_queue_priority_check', 'set priority to 1 (last) to 10 (first)'),
      ('queue', 'image_generation_queue_product_id_check', 'write a product_id of 1 to 200 characters'),
      ('queue', 'image_generation_queue_prompt_check', 'write at most 32,768 bytes'),
      ('queue', 'image_generation_queue_reference_images_check', 'write a list, [{"role": …, "url": …}], or null'),
      ('queue', 'image_generation_queue_replace_check', 'write none, placeholders, unreachable, outdated or all'),
      ('queue', 'image_generation_queue_requested_provider_check', 'write the name of a provider, as openai, or null for any'),
      ('queue', 'image_generation_queue_style_preset_check', 'write at most 200 bytes'),
      ('queue', 'image_generation_queue_variation_check', 'write a variation from 0 to 99'),
      ('queue', 'image_generation_queue_wording_step_check', 'set wording_step to 0'),
      ('runs', 'image_generation_runs_run_budget_microusd_check', 'write millionths of a dollar, 0 or more, or null'),
      ('runs', 'image_generation_runs_daily_budget_microusd_check', 'write millionths of a dollar, 0 or more, or null'),
      ('runs', 'image_generation_runs_url_check', 'write at most 2,048 bytes'),
      ('ways', 'canary_is_whole', 'set canary_token and canary_until to null together'),
      ('ways', 'image_generation_ways_description_check', 'write at most 8,192 bytes'),
      ('provider', 'image_generation_provider_daily_cap_microusd_check', 'write millionths of a dollar, 0 or more, or null'),
      ('provider', 'image_generation_provider_pause_reason_check', 'write at most 2,048 bytes'),
      ('provider', 'image_generation_provider_provider_check', 'write the name of a provider, as openai'),
      ('schedule', 'image_generation_schedule_batch_size_check', 'write a batch_size from 1 to 1000, or null'),
      ('schedule', 'image_generation_schedule_daily_budget_usd_check', 'write dollars, 0 to 1,000,000, or null'),
      ('schedule', 'image_generation_schedule_last_worker_check', 'write at most 400 bytes'),
      ('schedule', 'image_generation_schedule_provider_check', 'write the name of a provider, as openai, or null'),
      ('schedule', 'image_generation_schedule_schedule_error_check', 'write at most 2,048 bytes'),
      ('schedule', 'image_generation_schedule_schedule_name_check', 'write a name of 1 to 200 characters'),
      ('schedule', 'image_generation_schedule_time_zone_check', 'write the name of a time zone, as Europe/Berlin')
  loop
    execute format(
      'comment on constraint %I on public.image_generation_%s is %L', v_constraint, v_table, v_sentence
    );
  end loop;
end
$$;
