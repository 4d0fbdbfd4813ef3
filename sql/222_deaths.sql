-- What a lease that has ended says of its job: whether it was begun, whether its worker died of it, and whether it was
-- the database that was away.

-- Whether nobody at all could reach the database for a while: the leases of several workers have ended, and nobody's is
-- left. A product that kills its worker leaves the others alive.
create or replace function public.image_generation_all_leases_ended()
returns boolean
language plpgsql
stable
set search_path = ''
set enable_seqscan = off
as $$
declare
  v_now timestamptz := public.image_generation_now();
begin
  return (
    select count(distinct (run_id, worker)) > 1 and bool_and(lease_expires_at <= v_now)
    from public.image_generation_queue
    where lease_token is not null
  );
end
$$;

comment on function public.image_generation_all_leases_ended() is
  'The leases of several workers have ended and nobody has one: it was the database that was away.';

-- Moves the jobs that a sweep has taken back. One that was begun may have killed its worker: it is a suspect from then
-- on. One that was alone in its worker's hands at three deaths is given up.
create or replace function public.image_generation_lose(
  p_ids bigint[], p_attempt_ids bigint[], p_is_outage boolean, p_is_owner_gone boolean, p_now timestamptz
)
returns void
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
begin
  with lost as (
    select
      q.id, q.status, q.deaths, q.attempt_count >= q.max_attempts as is_used_up, a.id as attempt_id, a.attempt_number,
      coalesce(a.failure_class = 'ambiguous', false) as is_ambiguous,
      coalesce(a.cost_microusd > 0, false) as is_paid,
      -- A paid one is begun by its stamp, a free one as soon as it is in hand.
      coalesce(a.dispatched_at is not null or a.reserved_microusd = 0, false) as is_begun,
      q.status = 'processing' and not (p_is_outage and not p_is_owner_gone and not q.is_spared)
        -- What earlier calls were paid for may be worked on without another stamp.
        and coalesce(a.dispatched_at is not null or a.reserved_microusd = 0 or q.paid_calls > 0, false)
        -- Its image was made and kept: nothing of it has killed anybody, and it takes up room until it is stored.
        and not exists (select from public.image_generation_unsaved u where u.attempt_id = a.id) as is_suspected,
      not exists (
        select from public.image_generation_attempts e
        where e.outcome is null and e.run_id = a.run_id and e.worker = a.worker
      ) and not exists (
        select from public.image_generation_attempts e
        where e.outcome = 'expired' and e.run_id = a.run_id and e.worker = a.worker and e.id <> a.id
          and e.settled_at > a.claimed_at
      ) as was_alone
    from public.image_generation_queue q
    -- There is always one, but where somebody has changed the rows by hand.
    left join public.image_generation_attempts a on a.id = any (p_attempt_ids) and a.job_id = q.id
    where q.id = any (p_ids)
  ),
  judged as (
    select *, is_suspected and was_alone and not p_is_owner_gone as is_death
    from lost
  ),
  died as (
    update public.image_generation_attempts a
    set died_alone = true
    from judged j
    where a.id = j.attempt_id and j.is_death
  ),
  moved as (
    update public.image_generation_queue q
    set status = s.next_status,
      next_attempt_at = case when s.next_status = 'retry' then p_now end,
      tries = greatest(q.tries - (not j.is_begun)::integer, 0),
      paid_calls = q.paid_calls + j.is_paid::integer,
      deaths = q.deaths + j.is_death::integer,
      is_suspect = s.next_status = 'retry' and (q.is_suspect or j.is_suspected),
      is_spared = q.is_spared or (p_is_outage and not p_is_owner_gone),
      submitted_until = null,
      error_message = case
        when s.next_status = 'cancelled' then q.error_message
        when s.next_status = 'failed' and not j.is_used_up then format(
          '%s workers died with nothing but this product in hand, the last one %s.', q.deaths + 1, q.worker
        )
        when q.status = 'submitted' then 'Nobody found the result of the request in time.'
        else 'The worker ' || coalesce(nullif(q.worker, ''), '?') || ' stopped without telling how it went.'
      end,
      error_class = case
        when s.next_status = 'cancelled' then q.error_class
        when s.next_status = 'failed' and not j.is_used_up then 'worker_died'
        when j.is_ambiguous then 'ambiguous'
        else 'transient'
      end,
      lease_token = null, lease_expires_at = null, updated_at = p_now
    from judged j
    cross join lateral (
      select case
        when j.status = 'cancelled' then 'cancelled'
        when j.is_death and j.deaths + 1 >= public.image_generation_most('deaths') then 'failed'
        -- Somebody has lowered `max_attempts` meanwhile.
        when j.is_used_up then 'failed'
        else 'retry'
      end as next_status
    ) as s
    where q.id = j.id
    returning q.id, q.product_id, q.status, j.attempt_number, j.is_death, q.error_message
  )
  insert into public.image_generation_history (queue_id, product_id, action, details)
  select id, product_id, status, jsonb_build_object(
    'reason', case when is_death then 'worker_died' else 'lease_expired' end,
    'attempt', attempt_number, 'message', error_message
  )
  from moved
  where status <> 'cancelled';
end
$$;

comment on function public.image_generation_lose(bigint[], bigint[], boolean, boolean, timestamptz) is
  'Moves jobs whose leases have ended, and tells which of them may have killed their worker.';
