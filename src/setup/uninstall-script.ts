/** One script that takes the queue out of a database: exactly what setup has made, by its own list of that. */
import { sqlFiles } from '../assets/generated/sql.ts';

/** Of the bundled catalogues: they lie on the user's own tables. */
function catalogueIndexes(): string[] {
  return Object.entries(sqlFiles)
    .filter(([path]) => path.startsWith('sql/catalogues/'))
    .flatMap(([, text]) => [...text.matchAll(/^\s*create index if not exists (\w+)/gm)])
    .map(([, name = '']) => `public.${name}`);
}

const KEEP = `  -- What was in it is kept in a schema of its own.
  perform public.image_generation_keep_aside('uninstall');
`;

const KEEP_NOTHING = `  -- Nor is anything kept of earlier resets: only schemas that the queue has made, and only the tables in them.
  for v_schema in
    select n.oid, n.nspname from pg_catalog.pg_namespace n
    where n.nspname ~ '^image_generation_before_(reset|uninstall)_[0-9]{14}$'
      and obj_description(n.oid, 'pg_namespace') = 'Kept aside by the image queue.'
  loop
    for v_name in select c.oid::regclass::text from pg_catalog.pg_class c where c.relnamespace = v_schema.oid and c.relkind = 'r' loop
      execute 'drop table ' || v_name;
    end loop;
    execute format('drop schema %I', v_schema.nspname);
  end loop;
`;

/** @param keepHistory Copies every table into a schema of its own first. */
export function uninstallScript({ keepHistory }: { keepHistory: boolean }): string {
  return `-- Takes the image queue out of this database: whole or not at all. Products, their images and the files in the
-- bucket stay, and so do the column of the image's address and the rights on your product tables.
begin;

do $uninstall$
declare
  v_own jsonb;
  v_tables oid[];
  v_functions oid[];
  v_name text;
  v_schema record;
  v_column record;
begin
  if to_regprocedure('public.image_generation_objects()') is null then
    raise exception 'The queue is not installed in this database' using errcode = 'IG009';
  end if;
  v_own := public.image_generation_objects();
  v_tables := array(select t.oid::oid from public.image_generation_tables() as t);
  v_functions := array(
    select to_regprocedure(f)::oid from jsonb_array_elements_text(v_own -> 'routines') as f where to_regprocedure(f) is not null
  );
  perform public.image_generation_lock_tables();
  perform public.image_generation_refuse_while_held();

${keepHistory ? KEEP : KEEP_NOTHING}
  -- Its calls from inside the database (sql/cron.sql).
  if to_regclass('cron.job') is not null then
    execute $cron$
      select cron.unschedule(j.jobid) from cron.job j
      where j.jobname = 'image-generation' and j.command like '%hemp-image-generator%'
        or j.jobname = 'image-generation-tidy' and j.command like '%cron.job_run_details%'
    $cron$;
  end if;

  -- Triggers that call the queue: on products, and on its own tables.
  for v_name in
    select format('%I on %s', t.tgname, t.tgrelid::regclass)
    from pg_catalog.pg_trigger t
    where not t.tgisinternal and t.tgparentid = 0 and t.tgfoid = any (v_functions)
  loop
    execute 'drop trigger ' || v_name;
  end loop;

  -- Without "cascade": what is yours and depends on any of it stops the whole, and is named.
  select string_agg(c.oid::regclass::text, ', ') into v_name
  from jsonb_array_elements_text(v_own -> 'relations') as o (name)
  join pg_catalog.pg_class c on c.oid = to_regclass(o.name)
  where c.relkind = 'v';
  if v_name is not null then
    execute 'drop view ' || v_name;
  end if;

  for v_column in
    select d.adrelid::regclass as relation, a.attname
    from pg_catalog.pg_attrdef d
    join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    where d.adrelid = any (v_tables) and a.attgenerated = ''
  loop
    execute format('alter table %s alter column %I drop default', v_column.relation, v_column.attname);
  end loop;

  select string_agg(f::regprocedure::text, ', ') into v_name from unnest(v_functions) as f;
  execute 'drop function ' || v_name;
  select string_agg(t::regclass::text, ', ') into v_name from unnest(v_tables) as t;
  execute 'drop table ' || v_name;
  select string_agg(to_regtype(t)::text, ', ') into v_name
  from jsonb_array_elements_text(v_own -> 'types') as t
  where to_regtype(t) is not null;
  if v_name is not null then
    execute 'drop type ' || v_name;
  end if;
end
$uninstall$;

${catalogueIndexes()
  .map((name) => `drop index if exists ${name};`)
  .join('\n')}

commit;

notify pgrst, 'reload schema';
`;
}
