-- Repair, of attempts: those that nobody holds, and more of them than a job may have.

-- Ends open attempts that nobody can settle as held any more. What was dispatched may have been paid for, as after a lease
-- that ended; what its worker still tells takes the place of the guess. One that had been settled is as it was then.
-- `counts` are deltas (see 200) for the days, without money: that is booked from the ledger, with all other (815).
create or replace function public.image_generation_close_for_repair(p_ids bigint[], p_now timestamptz)
returns table (rule text, action text, detail text, job_id bigint, counts jsonb)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_closed record;
  v_attempt_ids bigint[] := '{}'::bigint[];
begin
  for v_closed in
    update public.image_generation_attempts a
    set outcome = case
        when a.settle_answer is null then 'expired'
        when a.failure_class is null then 'completed'
        else 'failed'
      end,
      settled_at = p_now,
      failure_class = case
        when a.settle_answer is not null then a.failure_class
        when a.dispatched_at is null then 'transient'
        else 'ambiguous'
      end,
      error_message = case when a.settle_answer is null then 'The job was changed by hand while it was worked on.' else a.error_message end,
      cost_microusd = case
        when a.settle_answer is null and a.dispatched_at is not null then greatest(a.cost_microusd, a.reserved_microusd)
        else a.cost_microusd
      end,
      cost_basis = case
        when a.settle_answer is not null then a.cost_basis
        when a.dispatched_at is null then 'none'
        else 'unknown'
      end
    from public.image_generation_queue q
    where q.id = any (p_ids) and a.job_id = q.id and a.outcome is null and (
      q.lease_token is distinct from a.token and q.status <> 'submitted'
      or q.status = 'submitted' and a.remote_id is null
    )
    returning a.*, q.retry_round = a.retry_round as is_same_round
  loop
    v_attempt_ids := v_attempt_ids || v_closed.id;
    if v_closed.outcome = 'expired' then
      update public.image_generation_queue q
      set paid_calls = q.paid_calls + 1, updated_at = p_now
      where q.id = v_closed.job_id and v_closed.cost_microusd > 0 and v_closed.is_same_round;
    end if;
    rule := 'open attempt of a job that nobody holds';
    action := case
      when v_closed.outcome <> 'expired' then 'The attempt is ended as it was before.'
      when v_closed.cost_microusd > 0 then 'The attempt is ended and booked at what it may have cost.'
      else 'The attempt is ended; it cost nothing.'
    end;
    detail := 'attempt ' || v_closed.id || ' of job ' || v_closed.job_id;
    job_id := v_closed.job_id;
    counts := case when v_closed.outcome = 'expired' then jsonb_build_array(jsonb_build_object(
      'day', v_closed.budget_day, 'provider', v_closed.provider, 'calls', 1, 'failed', 1,
      'ambiguous', (v_closed.failure_class = 'ambiguous')::integer
    )) end;
    return next;
  end loop;
  perform public.image_generation_free_canaries(v_attempt_ids);
end
$$;

comment on function public.image_generation_close_for_repair(bigint[], timestamptz) is
  'Ends open attempts of jobs that nobody holds.';

-- Leases that ended long ago are taken back as a claim does, and requests that nobody can find again.
create or replace function public.image_generation_repair_expired(p_ids bigint[], p_now timestamptz)
returns table (rule text, action text, detail text, job_id bigint, counts jsonb)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_expired bigint[] := array(
    select q.id from public.image_generation_queue q
    where q.id = any (p_ids) and q.lease_expires_at < p_now - interval '15 minutes'
  );
  v_deltas jsonb;
  v_counts jsonb := '[]'::jsonb;
begin
  for v_step in 1 .. 20 loop
    exit when v_expired = '{}';
    v_deltas := public.image_generation_sweep(500);
    exit when v_deltas = '[]';
    v_counts := v_counts || (
      select jsonb_agg(d - array['reserved', 'spent', 'run_id']) from jsonb_array_elements(v_deltas) as d
    );
  end loop;
  return query
  select 'processing past its lease', 'The lease is taken back, as a claim would.', 'job ' || q.id, q.id,
    case when row_number() over (order by q.id) = 1 then v_counts end
  from public.image_generation_queue q
  where q.id = any (v_expired) and q.lease_token is null;

  return query
  update public.image_generation_queue q
  set status = 'retry', next_attempt_at = p_now, submitted_until = null, updated_at = p_now,
    error_class = 'transient', error_message = 'The request that was with the provider cannot be found again.'
  where q.id = any (p_ids) and q.status = 'submitted' and not exists (
    select from public.image_generation_attempts a
    where a.job_id = q.id and a.outcome is null and a.remote_id is not null
  )
  returning 'submitted without an open attempt that has a remote id', 'The job is tried again.', 'job ' || q.id, q.id, null::jsonb;

  return query
  update public.image_generation_queue q
  set status = 'retry', next_attempt_at = p_now, updated_at = p_now,
    error_class = 'transient', error_message = 'The image that waited to be looked at is gone.'
  where q.id = any (p_ids) and q.status = 'review' and not exists (
    select from public.image_generation_images m where m.job_id = q.id and m.state = 'review'
  )
  returning 'in review without its image', 'The job is tried again.', 'job ' || q.id, q.id, null::jsonb;
end
$$;

comment on function public.image_generation_repair_expired(bigint[], timestamptz) is
  'Takes back leases that ended long ago, and tries again what cannot be found any more.';

-- The ledger is never shortened. What a job has in one round beyond its bound becomes rounds of their own, and the job
-- waits for a person: that is what a bound that is reached does, and what a person's retry would have made of it.
create or replace function public.image_generation_repair_excess(p_ids bigint[], p_now timestamptz)
returns table (rule text, action text, detail text, job_id bigint)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  with counted as (
    select a.id, a.job_id, a.retry_round, 'more paid calls than allowed' as rule,
      public.image_generation_most('paid_calls') as most
    from public.image_generation_attempts a
    where a.job_id = any (p_ids) and a.cost_microusd > 0
    union all
    select a.id, a.job_id, a.retry_round, 'more attempts than allowed', q.max_attempts
    from public.image_generation_attempts a
    join public.image_generation_queue q on q.id = a.job_id
    join public.image_generation_failure_classes f on f.failure_class = a.failure_class and f.is_counted
    where a.job_id = any (p_ids) and a.outcome = 'failed'
  ),
  numbered as (
    select c.*, (row_number() over (partition by c.rule, c.job_id, c.retry_round order by c.id) - 1) / c.most as later
    from counted c
  ),
  -- A round after all others of its job for each: never two of these share one.
  moved as (
    select n.id, n.job_id, min(n.rule) as rule,
      (
        greatest(
          (select max(a.retry_round) from public.image_generation_attempts a where a.job_id = n.job_id),
          (select q.retry_round from public.image_generation_queue q where q.id = n.job_id)
        ) + row_number() over (partition by n.job_id order by n.id)
      )::integer as retry_round
    from numbered n
    where n.later > 0
    group by n.id, n.job_id
  ),
  entered as (
    update public.image_generation_attempts a
    set retry_round = m.retry_round
    from moved m
    where a.id = m.id
  ),
  -- Its open attempt belongs to the round that the job is in.
  last_round as (
    select m.job_id, max(m.retry_round) as retry_round, min(m.rule) as rule, max(m.id) as attempt_id
    from moved m
    group by m.job_id
  ),
  kept as (
    update public.image_generation_attempts a
    set retry_round = l.retry_round
    from last_round l
    where a.job_id = l.job_id and a.outcome is null and a.id not in (select m.id from moved m)
  )
  update public.image_generation_queue q
  set retry_round = l.retry_round, updated_at = p_now,
    status = case when q.status in ('pending', 'retry') then 'failed' else q.status end,
    next_attempt_at = null,
    error_class = case when q.status in ('pending', 'retry')
      then coalesce(q.error_class, (select a.failure_class from public.image_generation_attempts a where a.id = l.attempt_id), 'ambiguous')
      else q.error_class
    end,
    error_message = case when q.status in ('pending', 'retry')
      then 'It was tried more often than allowed, so it waits for a person, who may retry it.'
      else q.error_message
    end
  from last_round l
  where q.id = l.job_id
  returning l.rule, 'What is too many becomes rounds of its own; the job waits for a person.', 'job ' || q.id, q.id;
end
$$;

comment on function public.image_generation_repair_excess(bigint[], timestamptz) is
  'Gives attempts beyond the bounds rounds of their own and lets their jobs wait for a person.';
