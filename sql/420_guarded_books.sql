-- What the queue alone writes: ledger, books, images, events. By hand (see 410) nothing of it is changed or deleted, by
-- the owner neither: it says what was paid for, and a row that is missing there could be bought twice.

create or replace function public.image_generation_guard()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  perform public.image_generation_refuse_edit(
    coalesce(
      tg_argv[1], format('%s is written by the queue alone, so no %s is made by hand', tg_table_name, lower(tg_op))
    ),
    tg_argv[0]
  );
  return null;
end
$$;

comment on function public.image_generation_guard() is
  'Trigger function: refuses what is done by hand. Its arguments: what to do instead, and what is refused.';

-- A run's budget may be set while it goes; what it has spent may not.
create or replace function public.image_generation_edit_run()
returns trigger
language plpgsql
set search_path = ''
as $$
declare
  v_own text := (
    select string_agg(c, ', ')
    from unnest(public.image_generation_changes(to_jsonb(old), to_jsonb(new))) as c
    where c not in ('run_budget_microusd', 'daily_budget_microusd', 'url', 'provider', 'batch_size')
  );
begin
  if v_own is not null then
    perform public.image_generation_refuse_edit(
      format('Of run %s the queue alone writes %s', old.id, v_own),
      'set run_budget_microusd or daily_budget_microusd to bound what it may still spend'
    );
  end if;
  -- What was bound before is no breach of the lower budget.
  if new.run_budget_microusd is distinct from old.run_budget_microusd then
    new.bound_when_lowered_microusd := old.reserved_microusd + old.spent_microusd - old.overrun_microusd;
  end if;
  return new;
end
$$;

comment on function public.image_generation_edit_run() is
  'Trigger function: what becomes of a run when a person has edited its row.';

-- By hand a way can lose its proof, and so can the job that goes first.
create or replace function public.image_generation_edit_way()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if exists (
    select
    from unnest(public.image_generation_changes(to_jsonb(old), to_jsonb(new))) as c
    where c not in ('proven_at', 'canary_token', 'canary_until', 'description')
      or (c <> 'description' and to_jsonb(new) -> c <> 'null')
  ) then
    perform public.image_generation_refuse_edit(
      format('An image alone proves the way %s', old.way), 'set proven_at to null to have it proven again'
    );
  end if;
  return new;
end
$$;

comment on function public.image_generation_edit_way() is
  'Trigger function: what becomes of a way when a person has edited its row.';

create or replace trigger image_generation_edit_run
  before update on public.image_generation_runs
  for each row when (btrim(current_setting('search_path'), '"') <> '' and old.* is distinct from new.*)
  execute function public.image_generation_edit_run();

create or replace trigger image_generation_edit_way
  before update on public.image_generation_ways
  for each row when (btrim(current_setting('search_path'), '"') <> '' and old.* is distinct from new.*)
  execute function public.image_generation_edit_way();

-- The row with the empty name stands for all providers together: without it nothing is bound.
create or replace trigger image_generation_guard_all_providers
  before delete on public.image_generation_provider
  for each row when (btrim(current_setting('search_path'), '"') <> '' and old.provider = '')
  execute function public.image_generation_guard(
    'set its daily_cap_microusd and paused_until to null',
    'The row with the empty name stands for all providers together and stays'
  );

create or replace trigger image_generation_guard_name
  before update of provider on public.image_generation_provider
  for each row when (btrim(current_setting('search_path'), '"') <> '' and old.provider <> new.provider)
  execute function public.image_generation_guard(
    'insert a row for the other provider, and set cap and pause of this one to null',
    'A provider keeps its name'
  );

do $$
declare
  v_table text;
  v_done text;
  v_instead text;
begin
  for v_table, v_done, v_instead in
    values
      (
        'attempts', 'insert or update or delete or truncate',
        'have what does not add up put right with select image_generation_repair(), or start over with reset (docs/queue.md)'
      ),
      (
        'images', 'insert or update or delete or truncate',
        'set or clear the image of the product; a job for another one is select image_generation_enqueue_products(array[''id''])'
      ),
      (
        'daily', 'insert or update or delete or truncate',
        'set a cap in image_generation_provider; what does not add up is put right by select image_generation_repair()'
      ),
      (
        'counts', 'insert or update or delete or truncate',
        'have the numbers put right with select image_generation_repair()'
      ),
      ('claims', 'insert or update or delete or truncate', 'have old ones deleted with select image_generation_prune(30)'),
      ('history', 'update or delete or truncate', 'have old events deleted with select image_generation_prune(30)'),
      ('unsaved', 'insert or update or delete or truncate', 'give up on an image with select image_generation_discard(…) or the command discard'),
      ('runs', 'insert or delete or truncate', 'leave it: an old run costs nothing. All of them go with reset (docs/queue.md)'),
      ('learned', 'insert or update or truncate', 'delete the row of the provider: what it says is learned anew'),
      (
        'rounds', 'insert or update or truncate',
        'delete the row: queueing begins at the start of the catalogue, counting anew'
      ),
      (
        'known_placeholders', 'insert or update or delete or truncate',
        'leave it: an image that takes the place of a placeholder makes its row meaningless'
      ),
      (
        'settings', 'insert or update or delete or truncate',
        'change the settings file, which the next run of the default branch or the command config apply makes active'
      ),
      ('run_prompts', 'insert or update or delete or truncate', 'leave it: it tells how the prompts of a run were worded'),
      (
        'applied_settings', 'insert or update or delete or truncate',
        'have a version made active by the command config apply'
      ),
      ('ways', 'insert or truncate', 'set proven_at of a way to null to have it proven again'),
      ('queue', 'truncate', 'cancel what waits with select image_generation_cancel(''{"all": true}'', ''why''), or start over with reset (docs/queue.md)'),
      ('provider', 'truncate', 'set caps and pauses to null')
  loop
    execute format(
      'create or replace trigger image_generation_guard
         before %s on public.image_generation_%s
         for each statement when (btrim(current_setting(''search_path''), ''"'') <> '''')
         execute function public.image_generation_guard(%L)', v_done, v_table, v_instead
    );
  end loop;
end
$$;
