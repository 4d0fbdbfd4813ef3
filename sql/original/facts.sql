-- What the Python system has in this database, and what would become of it. Changes nothing.
create or replace function pg_temp.original_facts()
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  v_is_ours boolean := to_regprocedure('public.image_generation_objects()') is not null;
  v_queue text := case when not v_is_ours and to_regclass('public.image_generation_queue') is not null
    then 'public.image_generation_queue' else '(select where false)' end;
  v_providers jsonb := '[]';
begin
  if to_regclass('public.ai_provider_config') is not null then
    execute $q$
      select coalesce(jsonb_agg(jsonb_build_object(
        'name', c.j ->> 'provider_name', 'cost', c.j ->> 'cost_per_image',
        'per_minute', c.j ->> 'rate_limit_per_minute', 'per_day', c.j ->> 'rate_limit_per_day'
      ) order by c.j ->> 'provider_name'), '[]')
      from (select to_jsonb(t) as j from public.ai_provider_config t) as c
      where coalesce(c.j ->> 'provider_type', 'image') = 'image' and coalesce((c.j ->> 'is_active')::boolean, true)
    $q$ into v_providers;
  end if;
  return jsonb_build_object(
    'is_ours', v_is_ours,
    'tables', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'name', o.name, 'kind', c.relkind, 'id_type', format_type(a.atttypid, null),
        'readers', (
          select coalesce(jsonb_agg(r.rolname order by r.rolname), '[]')
          from pg_catalog.pg_roles r
          where r.rolname in ('anon', 'authenticated') and has_table_privilege(r.oid, c.oid, 'select')
        )
      ) order by o.name), '[]')
      from pg_temp.original_objects() as o
      join pg_catalog.pg_class c on c.oid = to_regclass(format('public.%I', o.name))
      left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and not a.attisdropped
      where o.kind in ('table', 'view') and not v_is_ours
    ),
    'functions', (
      select coalesce(jsonb_agg(o.name order by o.name), '[]')
      from pg_temp.original_objects() as o
      where o.kind = 'function' and to_regprocedure(format('public.%I(%s)', o.name, o.signature)) is not null
    ),
    'triggers', (
      select coalesce(jsonb_agg(format('%s on %s', t.tgname, t.tgrelid::regclass) order by t.tgname), '[]')
      from pg_catalog.pg_trigger t
      join pg_catalog.pg_proc p on p.oid = t.tgfoid
      where p.proname = 'auto_queue_image_generation' and not t.tgisinternal and t.tgenabled <> 'D'
    ),
    'in_the_way', (
      select coalesce(jsonb_agg(c.relname order by c.relname), '[]')
      from pg_catalog.pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relname like 'image\_generation\_%\_before\_move'
        and c.relkind in ('r', 'v', 'm', 'p', 'f')
    ),
    'products', (
      select jsonb_build_object(
        'total', count(*), 'real', count(*) filter (where pg_temp.original_shows_image(p.shown)),
        'stand_ins', count(*) filter (where pg_temp.original_is_stand_in(p.shown))
      )
      from pg_temp.original_products() as p
    ),
    'rows', (
      select coalesce(jsonb_agg(jsonb_build_object('was', r.old_status, 'becomes', r.became, 'count', r.rows)
        order by r.old_status, r.became), '[]')
      from (select j.old_status, j.became, count(*) as rows from pg_temp.original_jobs(v_queue) as j group by 1, 2) as r
    ),
    'to_be_shown', (
      select count(*) from pg_temp.original_jobs(v_queue) as j
      where j.is_shown and not pg_temp.original_shows_image(j.shown)
    ),
    'spent', (
      select jsonb_build_object('microusd', coalesce(sum(c.microusd), 0), 'count', count(*)) from pg_temp.original_costs() as c
    ),
    'providers', v_providers
  );
end
$$;
