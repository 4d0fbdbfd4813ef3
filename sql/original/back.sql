-- The way back to the Python system, after a move (docs/moving-from-python.md). First `uninstall --yes`, which keeps all
-- rows of the new queue in a schema of its own; then this script, for instance in Supabase's SQL editor. What was put aside
-- gets its names back, with every row as it was, and the trigger on the products is switched on again. Products keep the
-- images that they show. Whole or not at all.
begin;
set local lock_timeout = '5s';

do $$
declare
  v_object record;
begin
  if to_regprocedure('public.image_generation_objects()') is not null then
    raise exception 'The queue that took its place is still there. Nothing was changed. Uninstall it first: uninstall --yes';
  end if;
  if to_regclass('public.image_generation_queue_before_move') is null
    and to_regprocedure('public.auto_queue_image_generation_before_move()') is null then
    raise exception 'Nothing was put aside in this database. Nothing was changed.';
  end if;

  -- Constraints before the tables that they are named by.
  for v_object in
    select c.conname as name, c.conrelid::regclass as of
    from pg_catalog.pg_constraint c
    join pg_catalog.pg_class t on t.oid = c.conrelid
    where t.relnamespace = 'public'::regnamespace and c.conname like '%\_before\_move' and t.relname like 'image\_generation\_%\_before\_move'
  loop
    execute format('alter table %s rename constraint %I to %I', v_object.of, v_object.name, left(v_object.name, -12));
  end loop;
  for v_object in
    select c.relname as name, case c.relkind when 'r' then 'table' when 'v' then 'view' when 'i' then 'index' else 'sequence' end as kind
    from pg_catalog.pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relname like '%\_before\_move' and c.relkind in ('r', 'v', 'i', 'S')
  loop
    execute format('alter %s public.%I rename to %I', v_object.kind, v_object.name, left(v_object.name, -12));
  end loop;
  for v_object in
    select p.proname as name, p.oid::regprocedure as signature
    from pg_catalog.pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname like '%\_before\_move'
  loop
    execute format('alter function %s rename to %I', v_object.signature, left(v_object.name, -12));
  end loop;
  for v_object in
    select t.tgname as name, t.tgrelid::regclass as of
    from pg_catalog.pg_trigger t
    join pg_catalog.pg_proc p on p.oid = t.tgfoid
    where p.proname = 'auto_queue_image_generation' and not t.tgisinternal
  loop
    execute format('alter table %s enable trigger %I', v_object.of, v_object.name);
  end loop;
end
$$;

drop table if exists public.image_generation_legacy_jobs;
commit;
