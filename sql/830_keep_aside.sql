-- What a reset (831) and an uninstall need: all tables locked, no worker with a job in hand, and a copy of what was there.

-- All tables at once, as an upgrade takes them (000): nothing is waited for while something is held.
create or replace function public.image_generation_lock_tables()
returns void
language plpgsql
set search_path = ''
set lock_timeout = '5s'
as $$
declare
  v_give_up_at timestamptz := clock_timestamp() + interval '30 seconds';
  v_table regclass;
begin
  while clock_timestamp() < v_give_up_at loop
    begin
      lock table public.image_generation_queue in access exclusive mode;
      for v_table in select t.oid from public.image_generation_tables() as t loop
        execute format('lock table %s in access exclusive mode nowait', v_table);
      end loop;
      return;
    exception when lock_not_available then
      perform pg_sleep(0.05 * random());
    end;
  end loop;
  raise exception 'The tables of the queue are in use without a pause'
    using errcode = 'IG008', hint = 'Nothing was changed. End long transactions and runs, then try again.';
end
$$;

comment on function public.image_generation_lock_tables() is 'Locks every table of the queue against everybody.';

create or replace function public.image_generation_tables()
returns table (oid regclass, name text)
language sql
stable
set search_path = ''
as $$
  select c.oid::regclass, c.relname::text
  from jsonb_array_elements_text(public.image_generation_objects() -> 'relations') as o (name)
  join pg_catalog.pg_class c on c.oid = to_regclass(o.name)
  where c.relkind in ('r', 'p')
  order by c.relname;
$$;

comment on function public.image_generation_tables() is 'The tables of the queue.';

-- Jobs that a worker holds now: nothing is taken away from under it.
create or replace function public.image_generation_held_by_workers()
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'job_id', q.id, 'product_id', q.product_id, 'worker', q.worker, 'lease_expires_at', q.lease_expires_at
  ) order by q.id), '[]')
  from public.image_generation_queue q
  where q.lease_token is not null and q.lease_expires_at > public.image_generation_now();
$$;

comment on function public.image_generation_held_by_workers() is 'Jobs in the hands of workers whose leases have not ended.';

create or replace function public.image_generation_refuse_while_held()
returns void
language plpgsql
stable
set search_path = ''
as $$
declare
  v_held jsonb := public.image_generation_held_by_workers();
begin
  if v_held = '[]' then
    return;
  end if;
  raise exception 'Workers hold % job(s): %', jsonb_array_length(v_held), (
    select string_agg(format('job %s of %s until %s', j ->> 'job_id', j ->> 'worker', j ->> 'lease_expires_at'), ', ')
    from (select j from jsonb_array_elements(v_held) as j limit 5) as first
  )
    using errcode = 'IG008', hint = 'Nothing was changed. Stop those runs, which give their jobs back, or wait until the leases have ended.';
end
$$;

comment on function public.image_generation_refuse_while_held() is 'Raises when workers hold jobs, and names them.';

-- A copy of every table, with row-level security and without a right for anybody but its owner. Answers the schema.
create or replace function public.image_generation_keep_aside(p_occasion text)
returns text
language plpgsql
set search_path = ''
as $$
declare
  v_schema text := format(
    'image_generation_before_%s_%s', p_occasion, to_char(public.image_generation_now() at time zone 'utc', 'YYYYMMDDHH24MISS')
  );
  v_table record;
begin
  if p_occasion is null or p_occasion not in ('reset', 'uninstall') then
    raise exception 'Expected reset or uninstall but received %', p_occasion using errcode = 'IG001';
  end if;
  execute format('create schema %I', v_schema);
  execute format('comment on schema %I is %L', v_schema, 'Kept aside by the image queue.');
  execute format('revoke all on schema %I from public', v_schema);
  for v_table in
    select t.oid, replace(t.name, 'image_generation_', '') as name from public.image_generation_tables() as t
  loop
    execute format('create table %I.%I as table %s', v_schema, v_table.name, v_table.oid);
    execute format('alter table %I.%I enable row level security', v_schema, v_table.name);
  end loop;
  return v_schema;
end
$$;

comment on function public.image_generation_keep_aside(text) is
  'Copies every table of the queue into a new schema. Answers its name.';

-- What was spent today and what calls under way may cost, by provider: [{provider, microusd, cap, overrun}].
create or replace function public.image_generation_spent_today()
returns jsonb
language sql
stable
set search_path = ''
as $$
  with today as (select public.image_generation_today() as day),
  line as materialized (
    select l.* from today t, public.image_generation_day_lines(array[t.day]) as l
  ),
  part as (
    select l.provider, greatest(l.spent, l.cost_microusd) as microusd from line l where l.provider <> ''
    union all
    select a.provider, a.reserved_microusd
    from today t
    join public.image_generation_attempts a on a.budget_day = t.day and a.outcome is null and a.dispatched_at is not null
    union all
    -- What only the row of all together knows of.
    select 'unknown', (
      select max(l.spent) filter (where l.provider = '')
        - coalesce(sum(greatest(l.spent, l.cost_microusd)) filter (where l.provider <> ''), 0)::bigint
      from line l
    )
  )
  select coalesce(jsonb_agg(jsonb_build_object(
    'provider', s.provider, 'microusd', s.microusd, 'cap', d.cap_microusd, 'overrun', coalesce(d.overrun_microusd, 0)
  ) order by s.provider), '[]')
  from (select p.provider, sum(p.microusd)::bigint as microusd from part p group by p.provider) as s
  cross join today t
  left join public.image_generation_daily d on d.day = t.day and d.provider = s.provider
  where s.microusd > 0;
$$;

comment on function public.image_generation_spent_today() is 'What counts against the caps of today, by provider.';
