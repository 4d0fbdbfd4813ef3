-- Repair: what `image_generation_verify` finds is mended. Each function here mends the rules of one kind and answers a
-- row for each thing that it did: the rule, what was done, to which thing, and the job that this is about. They are put
-- together, and undone where nobody said "apply", in 819.
--
-- Lock order as everybody's (see 200): first the jobs of all that is to be mended, by id, then their ledger rows, ways,
-- and at the very end days and runs. Nothing is mended of a job that is not locked.

-- The jobs that `p_found` (808) names, and all jobs of their products.
drop function if exists public.image_generation_lock_for_repair(integer);
create or replace function public.image_generation_suspects(p_found jsonb, p_limit integer default 10000)
returns bigint[]
language sql
stable
set search_path = ''
as $$
  select coalesce(array_agg(q.id order by q.id), '{}')
  from public.image_generation_queue q
  where (q.product_id, q.variation) in (
    select s.product_id, s.variation
    from public.image_generation_queue s
    where s.id in (
      select j::bigint
      from jsonb_to_recordset(p_found) as f (job_ids jsonb), jsonb_array_elements(f.job_ids) as j
      order by 1
      limit p_limit
    )
  );
$$;

comment on function public.image_generation_suspects(jsonb, integer) is
  'The jobs that these violations name, and all others of their products.';

-- Locks these jobs. One that somebody else keeps locked for seconds is left out.
create or replace function public.image_generation_lock_for_repair(p_ids bigint[])
returns bigint[]
language plpgsql
set search_path = ''
set lock_timeout = '2s'
as $$
declare
  v_ids bigint[];
begin
  begin
    v_ids := array(
      select q.id from public.image_generation_queue q where q.id = any (p_ids) order by q.id for update
    );
  exception when lock_not_available then
    v_ids := array(
      select q.id from public.image_generation_queue q where q.id = any (p_ids) order by q.id for update skip locked
    );
  end;
  return v_ids;
end
$$;

comment on function public.image_generation_lock_for_repair(bigint[]) is
  'Locks and answers the jobs that a repair has to touch, in the order of their ids.';

-- Bounds first, so that whatever counts on from here can; then one latest job for each product.
create or replace function public.image_generation_repair_bounds(p_ids bigint[], p_now timestamptz)
returns table (rule text, action text, detail text, job_id bigint)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  update public.image_generation_queue q
  set tries = ledger.tries, paid_calls = ledger.paid_calls, deaths = ledger.deaths, rejections = ledger.rejections,
    take = case when q.take > 1000000 then 1 else q.take end, retry_round = ledger.retry_round, updated_at = p_now
  from public.image_generation_queue b
  cross join lateral (
    select coalesce(max(a.retry_round) filter (where a.retry_round between 0 and 1000000), 0) as retry_round
    from public.image_generation_attempts a
    where a.job_id = b.id
  ) as latest
  cross join lateral (
    select
      latest.retry_round, count(*)::integer as tries,
      count(*) filter (where a.cost_microusd > 0)::integer as paid_calls,
      count(*) filter (where a.died_alone)::integer as deaths,
      count(*) filter (where a.failure_class = 'rejected')::integer as rejections
    from public.image_generation_attempts a
    where a.job_id = b.id and a.retry_round = latest.retry_round
  ) as ledger
  where q.id = b.id and b.id = any (p_ids) and (
    greatest(b.take, b.tries, b.paid_calls, b.deaths, b.rejections, b.retry_round) > 1000000 or b.retry_round < 0
  )
  returning 'a counter beyond its bounds', 'The job''s counters are counted anew from the ledger.', 'job ' || q.id, q.id;

  return query
  update public.image_generation_queue q
  set next_attempt_at = case when q.status = 'retry' and q.next_attempt_at = 'infinity' then p_now else q.next_attempt_at end,
    -- A worker that lives extends it.
    lease_expires_at = case when q.lease_token is not null then least(q.lease_expires_at, p_now + interval '15 minutes') end,
    submitted_until = case when q.status = 'submitted' then least(q.submitted_until, p_now + interval '1 day') end,
    updated_at = p_now
  where q.id = any (p_ids) and (
    q.next_attempt_at = 'infinity' or greatest(q.lease_expires_at, q.submitted_until) > p_now + interval '2 days'
  )
  returning
    'a wait that never ends',
    case q.status
      when 'retry' then 'The job is due now.'
      when 'submitted' then 'Its request is given up unless somebody finds its result within a day.'
      else 'Its lease ends in 15 minutes unless its worker extends it.'
    end,
    'job ' || q.id, q.id;

  -- An active one, else the newest. Another active one goes: of two, one would make the image of the other.
  return query
  with chosen as (
    select distinct on (q.product_id, q.variation) q.id, q.product_id, q.variation
    from public.image_generation_queue q
    where q.id = any (p_ids) and 1 <> (
      select count(*) from public.image_generation_queue o
      where o.product_id = q.product_id and o.variation = q.variation and o.is_latest
    )
    order by q.product_id, q.variation, q.status in ('completed', 'failed', 'cancelled'), q.lease_token is null, q.id desc
  ),
  changed as (
    update public.image_generation_queue q
    set is_latest = q.id = c.id,
      status = n.status,
      cancel_reason = case when n.status = 'cancelled' then coalesce(q.cancel_reason, 'operator') end,
      next_attempt_at = case when n.status = 'retry' then q.next_attempt_at end,
      submitted_until = case when n.status = 'submitted' then q.submitted_until end,
      updated_at = p_now
    from chosen c, public.image_generation_queue b
    cross join lateral (
      select case
        when b.status in ('completed', 'failed', 'cancelled') then b.status
        when exists (select from chosen h where h.id = b.id) then b.status
        else 'cancelled'
      end as status
    ) as n
    where b.id = q.id and q.product_id = c.product_id and q.variation = c.variation and q.id = any (p_ids)
      and (q.is_latest or q.id = c.id)
    returning q.id, q.product_id, q.is_latest
  )
  select 'not one latest job of a product', 'The active job, else the newest one, is the latest.', 'product ' || ch.product_id, ch.id
  from changed ch
  where ch.is_latest;
end
$$;

comment on function public.image_generation_repair_bounds(bigint[], timestamptz) is
  'Mends counters and waits beyond their bounds, and products without one latest job.';

-- Jobs and their open attempts find each other again, or part.
create or replace function public.image_generation_repair_leases(p_ids bigint[], p_now timestamptz)
returns table (rule text, action text, detail text, job_id bigint)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  -- Of two tokens the one is right under which a worker has claimed.
  return query
  update public.image_generation_queue q
  set lease_token = a.token, updated_at = p_now
  from public.image_generation_attempts a
  where q.id = any (p_ids) and a.job_id = q.id and a.outcome is null
    and q.lease_token is not null and q.lease_token <> a.token
    and exists (select from public.image_generation_claims c where c.token = a.token)
  returning 'held job without an open attempt', 'The job goes back to the worker that has claimed it.', 'job ' || q.id, q.id;

  return query
  update public.image_generation_attempts a
  set token = q.lease_token
  from public.image_generation_queue q
  where q.id = any (p_ids) and a.job_id = q.id and a.outcome is null
    and q.lease_token is not null and q.lease_token <> a.token
    and exists (select from public.image_generation_claims c where c.token = q.lease_token)
    and not exists (
      select from public.image_generation_attempts o where o.token = q.lease_token and o.job_id = q.id
    )
  returning 'held job without an open attempt', 'The attempt goes back to the worker that has claimed the job.', 'job ' || q.id, q.id;

  return query
  update public.image_generation_queue q
  set status = case when q.status = 'processing' then 'pending' else q.status end,
    lease_token = null, lease_expires_at = null, updated_at = p_now
  where q.id = any (p_ids) and q.lease_token is not null and not exists (
    select from public.image_generation_attempts a where a.token = q.lease_token and a.job_id = q.id and a.outcome is null
  )
  returning
    'held job without an open attempt',
    case when q.status = 'pending' then 'The job goes back to the queue; what its worker still tells is booked.'
      else 'Its worker is not waited for any more.' end,
    'job ' || q.id, q.id;

  -- They share a worker, so none of them is known to kill it.
  return query
  update public.image_generation_queue q
  set is_suspect = false, updated_at = p_now
  where q.id = any (p_ids) and q.is_suspect and q.lease_token is not null and exists (
    select from public.image_generation_queue o
    where o.run_id = q.run_id and o.worker = q.worker and o.id <> q.id and o.lease_token is not null
  )
  returning 'a suspect that is not alone', 'The suspicion goes; it comes back if its worker dies.', 'job ' || q.id, q.id;
end
$$;

comment on function public.image_generation_repair_leases(bigint[], timestamptz) is
  'Mends jobs and open attempts that do not know each other.';
