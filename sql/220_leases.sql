-- Waiting time before attempt n + 1: 30 s · 2^(n-1), at most an hour, of which a random half ("equal jitter"), so
-- that what failed together does not come back together.
create or replace function public.image_generation_backoff(p_attempt integer)
returns interval
language sql
volatile
set search_path = ''
as $$
  -- Bounded before it is raised: a job may be tried each hour for months.
  select make_interval(
    secs => least(30 * power(2, least(greatest(p_attempt, 1), 10) - 1), 3600) * (0.5 + random() / 2)
  );
$$;

comment on function public.image_generation_backoff(integer) is
  'How long to wait after so many attempts: 30 s doubling up to an hour, with equal jitter.';

-- Takes back what its worker no longer holds, and requests whose result nobody found in time. It is no fault of the
-- product, and needs no further wait, since the lease was one. What had been dispatched may have been paid for: it is
-- booked at its reservation, as ambiguous, and counts as a paid call. What was never begun is no try. Answers the deltas
-- to book. `p_all` takes back every lease, and nobody died.
create or replace function public.image_generation_sweep(p_limit integer, p_all boolean default false)
returns jsonb
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_ids bigint[];
  v_attempt_ids bigint[];
  v_is_outage boolean;
  v_deltas jsonb;
begin
  select array_agg(id)
  into v_ids
  from (
    select id
    from public.image_generation_queue
    where lease_token is not null and (p_all or lease_expires_at <= v_now)
    -- "+ 0" keeps the planner off the primary key: with no or old statistics it would walk through the whole table in
    -- that order, looking for its first expired lease.
    order by id + 0
    limit p_limit
    for update skip locked
  ) as expired;

  v_ids := v_ids || array(
    select id
    from public.image_generation_queue
    where status = 'submitted' and submitted_until <= v_now
    limit p_limit
    for update skip locked
  );
  if v_ids is null or v_ids = '{}' then
    return '[]'::jsonb;
  end if;

  -- One whose ledger row somebody keeps locked is left to a later sweep.
  v_attempt_ids := array(
    select id
    from public.image_generation_attempts
    where job_id = any (v_ids) and outcome is null
    order by id
    for update skip locked
  );
  v_ids := array(
    select swept.id
    from unnest(v_ids) as swept (id)
    where not exists (
      select from public.image_generation_attempts a
      where a.job_id = swept.id and a.outcome is null and a.id <> all (v_attempt_ids)
    )
  );
  if v_ids = '{}' then
    return '[]'::jsonb;
  end if;
  v_is_outage := p_all or coalesce(public.image_generation_all_leases_ended(), false);

  with closed as (
    update public.image_generation_attempts a
    set outcome = 'expired',
      settled_at = v_now,
      failure_class = case when a.dispatched_at is null then 'transient' else 'ambiguous' end,
      error_message = 'The lease ended before anybody told how it went.',
      cost_microusd = case when a.dispatched_at is null then 0 else a.reserved_microusd end,
      cost_basis = case when a.dispatched_at is null then 'none' else 'unknown' end
    where a.id = any (v_attempt_ids)
    returning a.*
  )
  select array_agg(id), jsonb_agg(jsonb_build_object(
    'day', budget_day, 'provider', provider, 'run_id', run_id,
    'reserved', -reserved_microusd, 'spent', cost_microusd,
    'calls', 1, 'failed', 1, 'ambiguous', (failure_class = 'ambiguous')::int
  ))
  into v_attempt_ids, v_deltas
  from closed;

  perform public.image_generation_free_canaries(v_attempt_ids);
  perform public.image_generation_lose(v_ids, v_attempt_ids, v_is_outage, p_all, v_now);
  return coalesce(v_deltas, '[]');
end
$$;

comment on function public.image_generation_sweep(integer, boolean) is
  'Takes back expired leases (or all of them) and answers the deltas to book.';

-- For a database with one owner: when the owner has died, every lease is an orphan, whatever its time. Its death says
-- nothing about the jobs (it was killed, or the machine went down), so what was not dispatched goes back as if it had
-- never been claimed; what was is booked as after any lost lease, and handed out alone.
create or replace function public.image_generation_expire_leases()
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_orphans jsonb;
  v_deltas jsonb;
begin
  select coalesce(jsonb_agg(jsonb_build_object('id', id, 'token', lease_token)), '[]')
  into v_orphans
  from public.image_generation_queue
  where lease_token is not null;

  perform public.image_generation_release(v_orphans);
  loop
    v_deltas := public.image_generation_sweep(1000, true);
    exit when v_deltas = '[]';
    perform public.image_generation_book(v_deltas);
  end loop;
  return jsonb_build_object('expired', jsonb_array_length(v_orphans));
end
$$;

comment on function public.image_generation_expire_leases() is
  'Takes back every lease at once: only for an embedded database whose single owner has died.';

-- Retries that have become due join the others, in bounded steps. Asked for when there are some: an update of nothing would
-- fire the triggers of statements all the same.
create or replace function public.image_generation_promote(p_limit integer)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_now timestamptz := public.image_generation_now();
begin
  with due as materialized (
    select id
    from public.image_generation_queue
    where status = 'retry' and next_attempt_at <= v_now
    order by next_attempt_at
    limit p_limit
    for update skip locked
  )
  update public.image_generation_queue q
  set status = 'pending', next_attempt_at = null, updated_at = v_now
  from due
  where q.id = due.id;
end
$$;

comment on function public.image_generation_promote(integer) is 'Makes due retries pending again.';
