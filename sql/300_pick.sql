-- The rows that a claim takes, best first, locked. Each provider's jobs and those that ask for none are a range of
-- the claim index in the right order, so this reads as many rows as it returns. The settings keep the planner on
-- that index whatever its statistics say (with none it would sort the table); `materialized` keeps the limit from
-- locking more rows than asked.
create or replace function public.image_generation_pick(p_keys text[], p_limit integer)
returns bigint[]
language plpgsql
set search_path = ''
set enable_sort = off
as $$
declare
  v_ids bigint[];
begin
  with picked as materialized (
    select job.id, job.priority
    from unnest(p_keys) as k (requested)
    cross join lateral (
      select q.id, q.priority
      from public.image_generation_queue q
      where q.status = 'pending' and not q.is_suspect and coalesce(q.requested_provider, '') = k.requested
        -- Somebody has got around the guards (410) and let go of a held job: it is left to a repair, and stops nobody.
        and not coalesce((
          select true from public.image_generation_attempts a where a.job_id = q.id and a.outcome is null limit 1
        ), false)
      order by q.priority desc, q.id
      limit p_limit
      for update of q skip locked
    ) as job
  )
  select array_agg(best.id order by best.priority desc, best.id)
  into v_ids
  from (select id, priority from picked order by priority desc, id limit p_limit) as best;

  return v_ids;
end
$$;

comment on function public.image_generation_pick(text[], integer) is
  'Locks and answers the ids of the best pending jobs for these requested providers ('''' = asks for none).';
