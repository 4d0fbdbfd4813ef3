-- Suspects: jobs whose worker died when they were begun. They are in an index of their own, and handed out one by one to
-- a worker that has nothing else in hand, when nothing else is left for it: whatever kills its worker takes nobody along.

create or replace function public.image_generation_holds_suspect(p_run_id bigint, p_worker text)
returns boolean
language plpgsql
stable
set search_path = ''
as $$
begin
  return exists (
    select from public.image_generation_queue
    where is_suspect and run_id = p_run_id and worker = p_worker and lease_token is not null
  );
end
$$;

comment on function public.image_generation_holds_suspect(bigint, text) is
  'This worker has a job in hand that may kill it: it gets no other.';

create or replace function public.image_generation_holds_any(p_run_id bigint, p_worker text)
returns boolean
language sql
stable
set search_path = ''
set enable_seqscan = off
as $$
  select exists (
    select from public.image_generation_queue
    where lease_token is not null and run_id = p_run_id and worker = p_worker
  );
$$;

comment on function public.image_generation_holds_any(bigint, text) is 'This worker has a job in hand.';

-- The best of them that waits for one of these, locked: the fewest deaths first, so that those which were only beside a
-- killer are done before it has another worker.
create or replace function public.image_generation_pick_suspect(p_keys text[])
returns bigint[]
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_bitmapscan = off
set enable_sort = off
as $$
declare
  v_ids bigint[];
begin
  with picked as materialized (
    select job.id, job.deaths, job.priority
    from unnest(p_keys) as k (requested)
    cross join lateral (
      select q.id, q.deaths, q.priority
      from public.image_generation_queue q
      where q.status = 'pending' and q.is_suspect and coalesce(q.requested_provider, '') = k.requested
        -- Somebody has got around the guards (410) and let go of a held job: it is left to a repair, and stops nobody.
        and not coalesce((
          select true from public.image_generation_attempts a where a.job_id = q.id and a.outcome is null limit 1
        ), false)
      order by q.deaths, q.priority desc, q.id
      limit 1
      for update of q skip locked
    ) as job
  )
  select array_agg(best.id)
  into v_ids
  from (select id from picked order by deaths, priority desc, id limit 1) as best;

  return v_ids;
end
$$;

comment on function public.image_generation_pick_suspect(text[]) is
  'Locks and answers the id of the best pending suspect for these requested providers.';

create or replace function public.image_generation_suspect_providers()
returns text[]
language sql
stable
set search_path = ''
set enable_seqscan = off
as $$
  select coalesce(array_agg(distinct coalesce(requested_provider, '')), '{}')
  from public.image_generation_queue
  where status = 'pending' and is_suspect;
$$;

comment on function public.image_generation_suspect_providers() is
  'The providers that pending suspects ask for; an empty name for those that ask for none.';
