-- Puts what the Python system has of an image queue aside, under names that end in _before_move: tables with their indexes
-- and sequences, views, functions. Whatever else looks at them goes on looking at them. Its trigger on the products is
-- switched off. back.sql takes all of it back.

create or replace function pg_temp.original_objects()
returns table (kind text, name text, signature text)
language sql
immutable
set search_path = ''
as $$
  values
    ('table', 'image_generation_queue', null),
    ('table', 'image_generation_history', null),
    ('table', 'image_generation_schedule', null),
    ('view', 'image_generation_progress', null),
    ('view', 'image_generation_dashboard', null),
    ('function', 'auto_queue_image_generation', ''),
    ('function', 'generate_image_prompt', 'bigint'),
    ('function', 'queue_image_generation', 'bigint, integer'),
    ('function', 'process_image_generation_queue', 'integer'),
    ('function', 'generate_placeholder_image_url', 'text, text, text'),
    ('function', 'track_generation_cost', 'text, bigint, uuid, numeric, boolean, text'),
    ('function', 'queue_all_products_for_images', '');
$$;

-- No name is longer than 63 characters.
create or replace function pg_temp.original_aside(p_name text)
returns text
language sql
immutable
set search_path = ''
as $$
  select left(p_name, 51) || '_before_move';
$$;

-- Constraints take their indexes along.
create or replace function pg_temp.original_parts(p_table regclass)
returns table (kind text, name text)
language sql
stable
set search_path = ''
as $$
  select 'constraint', c.conname::text from pg_catalog.pg_constraint c where c.conrelid = p_table
  union all
  select 'index', i.relname::text
  from pg_catalog.pg_index x
  join pg_catalog.pg_class i on i.oid = x.indexrelid
  where x.indrelid = p_table and not exists (select from pg_catalog.pg_constraint c where c.conindid = x.indexrelid)
  union all
  select 'sequence', s.relname::text
  from pg_catalog.pg_depend d
  join pg_catalog.pg_class s on s.oid = d.objid and s.relkind = 'S'
  where d.refobjid = p_table and d.deptype in ('a', 'i');
$$;

create or replace function pg_temp.original_put_aside()
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_object record;
  v_part record;
  v_table regclass;
  -- Then its tables and views of these names are ours.
  v_is_ours boolean := to_regprocedure('public.image_generation_objects()') is not null;
begin
  for v_object in
    select * from pg_temp.original_objects() as o
    where o.kind = 'function' or not v_is_ours
    order by kind desc, name
  loop
    if v_object.kind = 'function' then
      if to_regprocedure(format('public.%I(%s)', v_object.name, v_object.signature)) is not null then
        execute format('alter function public.%I(%s) rename to %I',
          v_object.name, v_object.signature, pg_temp.original_aside(v_object.name));
      end if;
      continue;
    end if;
    v_table := to_regclass(format('public.%I', v_object.name));
    continue when v_table is null;
    for v_part in select * from pg_temp.original_parts(v_table) loop
      execute case
        when v_part.kind = 'constraint' then
          format('alter table %s rename constraint %I to %I', v_table, v_part.name, pg_temp.original_aside(v_part.name))
        else format('alter %s public.%I rename to %I', v_part.kind, v_part.name, pg_temp.original_aside(v_part.name))
      end;
    end loop;
    execute format('alter %s %s rename to %I', v_object.kind, v_table, pg_temp.original_aside(v_object.name));
  end loop;
end
$$;

-- First of all: whoever inserts a product waits here, and not with half of its work done.
create or replace function pg_temp.original_switch_off()
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_trigger record;
begin
  for v_trigger in
    select t.tgname, t.tgrelid::regclass as on_table
    from pg_catalog.pg_trigger t
    join pg_catalog.pg_proc p on p.oid = t.tgfoid
    where p.proname = 'auto_queue_image_generation' and not t.tgisinternal
    order by 2, 1
  loop
    execute format('alter table %s disable trigger %I', v_trigger.on_table, v_trigger.tgname);
  end loop;
end
$$;
