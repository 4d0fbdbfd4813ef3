-- Before anything is created: is this a database that the queue may move into?
--
-- Two things are recognised and refused, so that nothing is touched by mistake: a database that is no Supabase
-- project (its roles are missing), and one that still holds the tables of the Python system with the same names
-- (its queue ids are uuids). A refusal rolls the whole script back.

do $$
declare
  v_missing text;
  v_id_type text;
begin
  select string_agg(r.name, ', ' order by r.name)
  into v_missing
  from (values ('anon'), ('authenticated'), ('service_role')) as r (name)
  where not exists (select from pg_catalog.pg_roles where rolname = r.name);

  if v_missing is not null then
    raise exception 'This database lacks the role(s) %: it is not a Supabase project', v_missing
      using errcode = 'IG003', hint = 'Use the connection string of a Supabase project, or create the roles first.';
  end if;

  select a.atttypid::regtype::text
  into v_id_type
  from pg_catalog.pg_attribute a
  where a.attrelid = to_regclass('public.image_generation_queue') and a.attname = 'id' and not a.attisdropped;

  if v_id_type <> 'bigint' then
    raise exception 'public.image_generation_queue exists already and its id is a %: these are the tables of the Python system', v_id_type
      using errcode = 'IG004',
        hint = 'Nothing was changed. Rename or drop its image_generation_* tables, views and the trigger auto_queue_images_trigger, then run setup again.';
  end if;

  -- Left behind, this trigger would abort every product insert: it writes a uuid into a bigint queue.
  if to_regclass('public.image_generation_queue') is null
    and exists (select from pg_catalog.pg_trigger where tgname = 'auto_queue_images_trigger' and not tgisinternal)
  then
    raise exception 'The trigger auto_queue_images_trigger of the Python system is still in place: it would abort product inserts'
      using errcode = 'IG004', hint = 'Nothing was changed. Drop that trigger, then run setup again.';
  end if;
end
$$;
