-- Who may do what: service_role everything it needs, everybody else nothing. Since October 2026 new tables get no
-- grants by themselves, service_role's included, while functions are still executable by everybody. This runs
-- last, so that it also undoes whatever a catalogue file granted, and it fails when a check still says yes.

do $$
declare
  v_table text;
  v_name text;
begin
  -- Tables and views, a catalogue's own among them.
  for v_table, v_name in
    select c.oid::regclass::text, c.relname::text
    from pg_catalog.pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relname like 'image\_generation\_%' and c.relkind in ('r', 'p', 'v', 'm', 'f')
  loop
    execute format('revoke all on %s from public, anon, authenticated, service_role', v_table);
    execute format('grant select on %s to service_role', v_table);
  end loop;

  for v_table in
    select c.oid::regclass::text
    from pg_catalog.pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relname like 'image\_generation\_%' and c.relkind in ('r', 'p')
  loop
    execute format('alter table %s enable row level security', v_table);
  end loop;

  for v_table in
    select c.oid::regclass::text
    from pg_catalog.pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relname like 'image\_generation\_%' and c.relkind = 'S'
  loop
    execute format('revoke all on sequence %s from public, anon, authenticated', v_table);
  end loop;

  for v_table in
    select p.oid::regprocedure::text
    from pg_catalog.pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname like 'image\_generation\_%'
  loop
    execute format('revoke all on routine %s from public, anon, authenticated, service_role', v_table);
    execute format('grant execute on routine %s to service_role', v_table);
  end loop;
end
$$;

-- History and the claims' answers are append-only for service_role: only image_generation_prune deletes.
grant insert, update on
  public.image_generation_queue, public.image_generation_attempts, public.image_generation_images,
  public.image_generation_runs, public.image_generation_claims, public.image_generation_daily,
  public.image_generation_provider, public.image_generation_ways
to service_role;
grant insert on public.image_generation_history to service_role;
grant insert, update, delete on
  public.image_generation_schedule, public.image_generation_counts, public.image_generation_unsaved
to service_role;

-- Switching the trigger on and off is the owner's business.
revoke execute on function
  public.image_generation_watch_products(regclass, name), public.image_generation_unwatch_products(regclass)
from service_role;

do $$
declare
  v_open text;
begin
  select string_agg(distinct e.what, '; ')
  into v_open
  from (values ('anon'), ('authenticated')) as r (role)
  cross join lateral (
    select r.role || ' can use ' || c.oid::regclass as what
    from pg_catalog.pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relname like 'image\_generation\_%'
      and c.relkind in ('r', 'p', 'v', 'm', 'f')
      and (
        has_table_privilege(r.role, c.oid, 'select, insert, update, delete, truncate, references, trigger')
        or has_any_column_privilege(r.role, c.oid, 'select, insert, update, references')
      )
    union all
    select r.role || ' can use ' || c.oid::regclass
    from pg_catalog.pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relname like 'image\_generation\_%' and c.relkind = 'S'
      and has_sequence_privilege(r.role, c.oid, 'usage, select, update')
    union all
    select r.role || ' can execute ' || p.oid::regprocedure
    from pg_catalog.pg_proc p
    where p.pronamespace = 'public'::regnamespace and p.proname like 'image\_generation\_%'
      and has_function_privilege(r.role, p.oid, 'execute')
  ) as e;

  if v_open is not null then
    raise exception 'The queue would stay open to others: %', v_open
      using errcode = 'IG005',
        hint = 'Take these rights from the role, or from one that it belongs to, in your catalogue file; nothing was changed.';
  end if;
end
$$;
