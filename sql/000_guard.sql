-- Before anything of weight is created: is this a database that the queue may move into?
--
-- Two things are recognised and refused, so that nothing is touched by mistake: a database that is no Supabase
-- project (its roles are missing), and one that still holds tables of the Python system with the same names (their
-- ids are no bigints): those are put aside before this is run (sql/original). A refusal rolls the whole script back.

do $$
declare
  v_missing text;
  v_foreign text;
  v_trigger text;
begin
  select string_agg(r.name, ', ' order by r.name)
  into v_missing
  from (values ('anon'), ('authenticated'), ('service_role')) as r (name)
  where not exists (select from pg_catalog.pg_roles where rolname = r.name);

  if v_missing is not null then
    raise exception 'This database lacks the role(s) %: it is not a Supabase project', v_missing
      using errcode = 'IG003', hint = 'Use the connection string of a Supabase project, or create the roles first.';
  end if;

  select string_agg(format('public.%s (its id is of type %s)', t.name, a.atttypid::regtype), ', ' order by t.name)
  into v_foreign
  from unnest(array['image_generation_queue', 'image_generation_history', 'image_generation_schedule']) as t (name)
  join pg_catalog.pg_attribute a on a.attrelid = to_regclass('public.' || t.name) and a.attname = 'id' and not a.attisdropped
  where a.atttypid <> 'bigint'::regtype;

  if v_foreign is not null then
    raise exception 'This database holds tables of the Python system: %', v_foreign
      using errcode = 'IG004',
        hint = 'Nothing was changed. The command line moves them and loses no row: setup --move (docs/moving-from-python.md).';
  end if;

  -- Left behind, it would abort every product insert: it writes a uuid into a bigint queue. Known by what it calls,
  -- whatever its own name: triggers get renamed, and others may be called as it was.
  select string_agg(format('%s on %s', t.tgname, t.tgrelid::regclass), ', ' order by t.tgname)
  into v_trigger
  from pg_catalog.pg_trigger t
  join pg_catalog.pg_proc p on p.oid = t.tgfoid
  where p.proname = 'auto_queue_image_generation' and not t.tgisinternal and t.tgenabled <> 'D';

  if v_trigger is not null then
    raise exception 'A trigger of the Python system is still in place: % (it calls auto_queue_image_generation). It would abort product inserts', v_trigger
      using errcode = 'IG004', hint = 'Nothing was changed. The command line switches it off: setup --move (docs/moving-from-python.md).';
  end if;
end
$$;

-- An update of the SQL meets workers at work. Changed one by one, the tables would be met in the middle of a
-- worker's own order, and one of the two would be the victim of a deadlock. So all are locked before the first
-- change, and nothing is waited for while something is held.
do $$
declare
  v_before text := current_setting('lock_timeout');
  v_give_up_at timestamptz := clock_timestamp() + interval '30 seconds';
  v_table regclass;
begin
  if to_regclass('public.image_generation_queue') is null then
    return;
  end if;

  perform set_config('lock_timeout', '5s', true);
  while clock_timestamp() < v_give_up_at loop
    begin
      lock table public.image_generation_queue in access exclusive mode;
      for v_table in
        select c.oid
        from jsonb_array_elements_text(public.image_generation_objects() -> 'relations') as o (name)
        join pg_catalog.pg_class c on c.oid = to_regclass(o.name)
        where c.relkind = 'r'
      loop
        execute format('lock table %s in access exclusive mode nowait', v_table);
      end loop;
      perform set_config('lock_timeout', v_before, true);
      return;
    exception when lock_not_available then
      perform pg_sleep(0.05 * random());
    end;
  end loop;

  raise exception 'The tables of the queue are in use without a pause'
    using errcode = 'IG003', hint = 'Nothing was changed. End long transactions, or pause the queue, then run setup again.';
end
$$;
