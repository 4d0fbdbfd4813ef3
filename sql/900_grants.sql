-- Who may do what: service_role everything it needs, everybody else nothing. Since October 2026 new tables get no
-- grants by themselves, service_role's included, while functions are still executable by everybody. This runs
-- last, so that it also undoes whatever a catalogue file granted, and it fails when a check still says yes. It is about
-- the queue's own objects alone (see src/setup/own-objects.ts): a user's table whose name begins likewise is the user's.

-- Everything that service_role needs, and so everything that it gets.
create or replace function public.image_generation_rights()
returns table (kind text, name text, privilege text)
language sql
stable
set search_path = ''
as $$
  with own as (select public.image_generation_objects() as list)
  select 'table', r.name, 'select'
  from own, jsonb_array_elements_text(own.list -> 'relations') as r (name)

  union all
  -- History and the claims' answers are append-only for service_role: only image_generation_prune deletes.
  select 'table', 'public.image_generation_' || w.name, p.privilege
  from (values
    ('queue', '{insert,update}'::text[]), ('attempts', '{insert,update}'), ('images', '{insert,update}'),
    ('runs', '{insert,update}'), ('claims', '{insert,update}'), ('daily', '{insert,update}'),
    ('provider', '{insert,update}'), ('ways', '{insert,update}'), ('rounds', '{insert,update}'),
    ('history', '{insert}'), ('settings', '{insert}'), ('applied_settings', '{insert}'), ('run_prompts', '{insert}'), ('learned', '{insert,update}'),
    ('schedule', '{insert,update,delete}'), ('counts', '{insert,update,delete}'), ('unsaved', '{insert,update,delete}'),
    ('allowance_calls', '{insert,update}')
  ) as w (name, privileges), unnest(w.privileges) as p (privilege)

  union all
  select 'function', f.signature, 'execute'
  from own, jsonb_array_elements_text(own.list -> 'routines') as f (signature)
  -- Switching the trigger on and off is the owner's business, and so is taking products in.
  where split_part(f.signature, '(', 1) not in (
    'public.image_generation_watch_products', 'public.image_generation_unwatch_products',
    'public.image_generation_import_products', 'public.image_generation_write_products'
  );
$$;

comment on function public.image_generation_rights() is 'Every right that service_role needs, and has after setup.';

-- For doctor: a run would meet the first of them, and the next only after that one is granted.
create or replace function public.image_generation_missing_rights()
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(m.what order by m.what), '[]')
  from (
    select case
      when r.kind = 'table' and to_regclass(r.name) is null or r.kind = 'function' and to_regprocedure(r.name) is null
        then r.name || ' (it is not there)'
      else r.privilege || ' on ' || r.name
    end as what
    from public.image_generation_rights() as r
    where case r.kind
      when 'table' then has_table_privilege(current_user, to_regclass(r.name), r.privilege)
      else has_function_privilege(current_user, to_regprocedure(r.name), r.privilege)
    end is not true
  ) as m;
$$;

comment on function public.image_generation_missing_rights() is
  'What the caller lacks of the rights that a run needs: [] when nothing.';

do $$
declare
  v_own jsonb := public.image_generation_objects();
  v_name text;
  v_right record;
begin
  for v_name in
    select c.oid::regclass::text
    from jsonb_array_elements_text(v_own -> 'relations') as o (name)
    join pg_catalog.pg_class c on c.oid = to_regclass(o.name)
  loop
    execute format('revoke all on %s from public, anon, authenticated, service_role', v_name);
  end loop;

  for v_name in
    select c.oid::regclass::text
    from jsonb_array_elements_text(v_own -> 'relations') as o (name)
    join pg_catalog.pg_class c on c.oid = to_regclass(o.name)
    where c.relkind in ('r', 'p')
  loop
    execute format('alter table %s enable row level security', v_name);
    -- Closed without a policy, too; with one, nobody takes it for an oversight. service_role passes by every policy.
    if not exists (
      select from pg_catalog.pg_policy where polrelid = v_name::regclass and polname = 'image_generation_closed'
    ) then
      execute format('create policy image_generation_closed on %s to anon, authenticated using (false)', v_name);
    end if;
  end loop;

  for v_name in
    select d.objid::regclass::text
    from jsonb_array_elements_text(v_own -> 'relations') as o (name)
    join pg_catalog.pg_depend d on d.refobjid = to_regclass(o.name) and d.refclassid = 'pg_catalog.pg_class'::regclass
    join pg_catalog.pg_class c on c.oid = d.objid and d.classid = 'pg_catalog.pg_class'::regclass and c.relkind = 'S'
  loop
    execute format('revoke all on sequence %s from public, anon, authenticated', v_name);
  end loop;

  for v_name in
    select to_regprocedure(o.signature)::text
    from jsonb_array_elements_text(v_own -> 'routines') as o (signature)
    -- A file after this one may make it.
    where to_regprocedure(o.signature) is not null
  loop
    execute format('revoke all on routine %s from public, anon, authenticated, service_role', v_name);
  end loop;

  for v_right in
    select * from public.image_generation_rights() as r where r.kind = 'table' or to_regprocedure(r.name) is not null
  loop
    execute format('grant %s on %s %s to service_role', v_right.privilege, v_right.kind, v_right.name);
  end loop;
end
$$;

do $$
declare
  v_own jsonb := public.image_generation_objects();
  v_open text;
begin
  select string_agg(distinct e.what, '; ')
  into v_open
  from (values ('anon'), ('authenticated')) as r (role)
  cross join lateral (
    select r.role || ' can use ' || c.oid::regclass as what
    from jsonb_array_elements_text(v_own -> 'relations') as o (name)
    join pg_catalog.pg_class c on c.oid = to_regclass(o.name)
    where has_table_privilege(r.role, c.oid, 'select, insert, update, delete, truncate, references, trigger')
      or has_any_column_privilege(r.role, c.oid, 'select, insert, update, references')
    union all
    select r.role || ' can use ' || c.oid::regclass
    from jsonb_array_elements_text(v_own -> 'relations') as o (name)
    join pg_catalog.pg_depend d on d.refobjid = to_regclass(o.name) and d.refclassid = 'pg_catalog.pg_class'::regclass
    join pg_catalog.pg_class c on c.oid = d.objid and d.classid = 'pg_catalog.pg_class'::regclass and c.relkind = 'S'
    where has_sequence_privilege(r.role, c.oid, 'usage, select, update')
    union all
    select r.role || ' can execute ' || to_regprocedure(o.signature)
    from jsonb_array_elements_text(v_own -> 'routines') as o (signature)
    where has_function_privilege(r.role, to_regprocedure(o.signature), 'execute')
  ) as e;

  if v_open is not null then
    raise exception 'The queue would stay open to others: %', v_open
      using errcode = 'IG005',
        hint = 'Take these rights from the role, or from one that it belongs to, in your catalogue file; nothing was changed.';
  end if;
end
$$;
