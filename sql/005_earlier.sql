-- What an earlier setup made, and this one makes otherwise, is taken away first: a function cannot be replaced by one with
-- another answer, nor a view or a type by one with fewer columns, and one that went from the SQL would go on answering. All
-- else is replaced in its place, so that workers in the middle of a call find what they began with. What something of the
-- user needs (a view, a check) stays.

do $$
declare
  v_now jsonb := public.image_generation_objects();
  v_earlier jsonb := nullif(current_setting('image_generation.earlier', true), '')::jsonb;
  v_dropped boolean := true;
  v_signature text;
  v_functions jsonb;
  v_object record;
begin
  while v_dropped loop
    v_dropped := false;
    v_functions := '{}';
    for v_signature in select jsonb_array_elements_text(v_earlier -> 'routines') loop
      begin
        v_functions := v_functions || jsonb_build_object(v_signature, to_regprocedure(v_signature)::oid);
      exception when undefined_object then
        -- It went with a type that it takes. Before PostgreSQL 16 asking for it is an error.
        null;
      end;
    end loop;
    for v_object in
      select o.kind, o.name, o.own_name
      from (
        select 'function' as kind, p.oid::regprocedure::text as name, f.signature as own_name, v_now -> 'routines' as kept
        from jsonb_each_text(v_functions) as f (signature, id)
        join pg_catalog.pg_proc p on p.oid = f.id::oid
        union all
        select 'view', c.oid::regclass::text, r.name, v_now -> 'relations'
        from jsonb_array_elements_text(v_earlier -> 'relations') as r (name)
        join pg_catalog.pg_class c on c.oid = to_regclass(r.name) and c.relkind = 'v'
        union all
        select 'type', t.oid::regtype::text, r.name, v_now -> 'types'
        from jsonb_array_elements_text(v_earlier -> 'types') as r (name)
        join pg_catalog.pg_type t on t.oid = to_regtype(r.name)
      ) as o
      where not o.kept ? o.own_name
        or (v_now -> 'heads' ->> o.own_name) is distinct from (v_earlier -> 'heads' ->> o.own_name)
    loop
      begin
        execute format('drop %s %s', v_object.kind, v_object.name);
        v_dropped := true;
      exception when dependent_objects_still_exist then
        -- Of the queue's own, it goes in the next round.
        null;
      end;
    end loop;
  end loop;
end
$$;
