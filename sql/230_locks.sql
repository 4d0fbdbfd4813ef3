-- Locks that others hold. Anybody may keep a transaction open that has touched one row: whoever edits a product, a script, a
-- forgotten console. What hangs on that row waits; what does not goes on.
--
-- Job rows: taken without those that somebody keeps (`lock_jobs`). Products: see 320. Rows that everybody needs (days, runs,
-- providers, ways) cannot be left out: they are waited for, 5 s at most, and then the call fails as a whole and says who
-- holds them. A function's own `set lock_timeout` bounds each of its waits.

-- Locks these jobs in the order of their ids and answers which. Where somebody else has locked one, all are let go and tried
-- again for a moment, since most locks are held for milliseconds; then it is left out. Nothing is held while nothing can be done, and
-- nothing is waited for inside of Postgres: no dead lock can come of it.
create or replace function public.image_generation_lock_jobs(p_ids bigint[], p_wait interval default interval '1 second')
returns bigint[]
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  -- A wait is counted by the real clock, whatever time a test has set.
  v_until timestamptz := clock_timestamp() + p_wait;
  v_locked bigint[];
begin
  loop
    begin
      v_locked := array(
        select q.id from public.image_generation_queue q where q.id = any (p_ids) order by q.id for update skip locked
      );
      if cardinality(v_locked) >= cardinality(p_ids) or clock_timestamp() >= v_until
        or cardinality(v_locked) = (select count(*) from public.image_generation_queue q where q.id = any (p_ids))
      then
        return v_locked;
      end if;
      raise exception 'undo' using errcode = 'IG000';
    exception when sqlstate 'IG000' then
      perform pg_catalog.pg_sleep(0.02 + 0.03 * random());
    end;
  end loop;
  return v_locked;
end
$$;

comment on function public.image_generation_lock_jobs(bigint[], interval) is
  'Locks those of these jobs that nobody else keeps locked, and answers their ids.';

-- Ends a call that has waited in vain for a row that everybody needs: tells which, and whose transaction it is. A call whose
-- time was over altogether (query_canceled) may have waited for several; it ends as it did when nobody holds such a row.
create or replace function public.image_generation_tell_lock(p_code text)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_holder record;
begin
  -- The one that began first: the others wait as we did.
  select l.pid, t.name
  into v_holder
  from (
    select 'image_generation_daily' as name, d.xmax as holder from public.image_generation_daily d
    union all
    select 'image_generation_runs', r.xmax from public.image_generation_runs r
    union all
    select 'image_generation_provider', p.xmax from public.image_generation_provider p
    union all
    select 'image_generation_ways', w.xmax from public.image_generation_ways w
  ) as t
  join pg_catalog.pg_locks l on l.locktype = 'transactionid' and l.granted and l.transactionid = t.holder
  where l.pid <> pg_catalog.pg_backend_pid()
  order by age(t.holder) desc
  limit 1;
  if v_holder.pid is null and p_code <> '55P03' then
    return;
  end if;

  raise exception '%', case
      when v_holder.pid is null then 'A lock that every worker needs did not become free within 5 seconds'
      else format(
        'Another transaction (process %s) holds a lock on a row of %s that every worker needs, for 5 seconds or more',
        v_holder.pid, v_holder.name
      )
    end
    using errcode = 'lock_not_available', hint = case
      when v_holder.pid is null then
        'Nothing was changed, and nothing is lost. If it stays so, look for an open transaction: select pid, state, xact_start, query from pg_stat_activity where xact_start < now() - interval ''5 seconds''. Then end it: select pg_terminate_backend(pid).'
      else format(
        'Nothing was changed, and nothing is lost. If it stays so, look what it does: select * from pg_stat_activity where pid = %1$s. Then end it: select pg_terminate_backend(%1$s).',
        v_holder.pid
      )
    end;
end
$$;

comment on function public.image_generation_tell_lock(text) is
  'Raises lock_not_available, with who holds a row that every worker needs; answers only where that does not explain this SQLSTATE.';
