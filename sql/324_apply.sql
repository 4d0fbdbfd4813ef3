-- A late word of an attempt whose job its worker had lost: what it really cost takes the place of the guess. And its
-- worker is not dead: that death is taken back, the suspicion with the last one, and a job that had failed by it goes on.
create or replace function public.image_generation_correct_jobs(
  p_verdicts public.image_generation_verdict[], p_now timestamptz
)
returns void
language plpgsql
set search_path = ''
as $$
begin
  update public.image_generation_queue q
  set paid_calls = greatest(q.paid_calls + late.paid_calls, 0),
    deaths = greatest(q.deaths - late.deaths, 0),
    is_suspect = (q.is_suspect or late.is_revived) and q.deaths > late.deaths,
    status = case when late.is_revived then 'retry' else q.status end,
    next_attempt_at = case when late.is_revived then p_now else q.next_attempt_at end,
    error_class = case when late.is_revived then 'transient' else q.error_class end,
    error_message = case when late.is_revived then 'Its worker was late, not dead.' else q.error_message end
  from (
    select
      r.id, sum(v.paid_calls) as paid_calls, count(*) filter (where c.was_death and c.was_expired) as deaths,
      bool_or(c.was_expired) as was_expired, bool_or(c.is_to_be_revived) as is_revived
    from unnest(p_verdicts) as v, lateral (select (v.c).*) as c, lateral (select (c.r).*) as r
    where c.standing = 'superseded' and c.is_same_round
    group by r.id
  ) as late
  where q.id = late.id and (late.paid_calls <> 0 or late.deaths <> 0 or late.is_revived or (late.was_expired and q.is_suspect));
end
$$;

comment on function public.image_generation_correct_jobs(public.image_generation_verdict[], timestamptz) is
  'Puts right what was assumed of jobs whose workers tell late how it went.';

-- Moves the jobs and closes the ledger's entries as judged, with an event for people about each. Answers the deltas to
-- book (see 200).
create or replace function public.image_generation_apply(p_verdicts public.image_generation_verdict[], p_now timestamptz)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_deltas jsonb;
begin
  -- Taken apart once, for all that is written of them.
  with verdict as materialized (
    select
      v.answer, v.next_status, v.next_attempt_at, v.class, v.message, v.cost, v.is_guessed, v.paid_calls, v.is_refunded,
      v.is_counted, v.is_reworded, v.is_handed_on,
      coalesce(v.next_status is not null and v.class = 'rejected', false)::integer as rejections, c.standing, c.attempt_id,
      c.product_id, c.tries, c.run_id, c.budget_day, c.claimed_provider, c.is_open, c.reserved_microusd, c.booked_microusd,
      r.id, r.status, r.provider, r.model, r.cost_basis, r.duration_ms, r.fallback_provider, r.goes_last,
      case when v.next_status = 'completed' then r.image ->> 'url' end as image_url
    from unnest(p_verdicts) as v, lateral (select (v.c).*) as c, lateral (select (c.r).*) as r
    where c.standing <> 'already'
  ),
  -- A job that was cancelled lets its worker go and stays as it is.
  moved as (
    update public.image_generation_queue q
    set status = coalesce(v.next_status, q.status),
      tries = greatest(q.tries - v.is_refunded::integer, 0),
      attempt_count = least(q.attempt_count + v.is_counted::integer, q.max_attempts),
      paid_calls = greatest(q.paid_calls + v.paid_calls, 0),
      -- What was rejected is not asked for in the same words again.
      rejections = q.rejections + v.rejections, take = q.take + v.rejections,
      -- A request that was refused as bad, perhaps for this product alone, stands in nobody's way.
      priority = case
        when v.standing = 'held' and (v.goes_last or (v.next_status = 'retry' and v.class = 'bad_request')) then 0
        else q.priority
      end,
      -- Another provider is first tried with the full wording.
      wording_step = case when v.is_handed_on then 0 else q.wording_step + v.is_reworded::integer end,
      requested_provider = case when v.is_handed_on then v.fallback_provider else q.requested_provider end,
      fallback_from = case when v.is_handed_on then v.claimed_provider else q.fallback_from end,
      is_routed = q.is_routed and not v.is_handed_on,
      next_attempt_at = v.next_attempt_at,
      error_class = case
        when v.standing = 'cancelled' then q.error_class
        when v.next_status in ('failed', 'retry', 'pending') then v.class
      end,
      error_message = case when v.standing = 'cancelled' then q.error_message else v.message end,
      cancel_reason = case
        when v.standing = 'cancelled' then q.cancel_reason
        when v.answer = 'product_gone' then 'product_gone'
        when v.answer = 'kept_existing' then 'has_image'
      end,
      generated_image_url = coalesce(v.image_url, q.generated_image_url),
      generation_provider = case when v.next_status = 'completed' then v.provider else q.generation_provider end,
      completed_at = case when v.next_status = 'completed' then p_now end,
      -- Its worker lives.
      is_suspect = false, is_spared = false, lease_token = null, lease_expires_at = null,
      updated_at = p_now
    from verdict v
    where q.id = v.id and v.standing in ('held', 'cancelled')
  ),
  -- A late word of what an attempt has really cost replaces what was booked for it, once.
  ended as (
    update public.image_generation_attempts a
    set outcome = case
        -- What was given back stays refunded, whatever is told of it later.
        when v.standing = 'superseded' and a.outcome = 'released' then 'released'
        when v.standing <> 'held' then v.standing
        when v.answer <> 'ok' then 'not_published'
        when v.status = 'completed' then 'completed'
        when v.is_refunded then 'refunded'
        else 'failed'
      end,
      settled_at = coalesce(a.settled_at, p_now),
      died_alone = false,
      failure_class = coalesce(v.class, case when v.standing = 'superseded' then a.failure_class end),
      error_message = v.message,
      model = v.model,
      cost_microusd = v.cost,
      cost_basis = case when v.is_guessed then 'unknown' else v.cost_basis end,
      duration_ms = v.duration_ms,
      settle_answer = v.answer
    from verdict v
    where a.id = v.attempt_id
  ),
  noted as (
    insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
    select
      id, product_id, case
        when standing = 'superseded' then 'superseded'
        when standing = 'cancelled' then 'cancelled_late'
        when is_handed_on then 'fallback'
        when next_status = 'pending' then 'retry'
        when next_status = 'cancelled' then 'closed'
        else next_status
      end,
      jsonb_strip_nulls(jsonb_build_object(
        'provider', provider, 'model', model, 'attempt', tries, 'run_id', run_id, 'class', class, 'message', message,
        'answer', nullif(answer, 'ok'), 'cost_microusd', nullif(cost, 0), 'duration_ms', duration_ms,
        'image_url', image_url, 'next_provider', case when is_handed_on then fallback_provider end
      )),
      p_now
    from verdict
  )
  -- An open attempt gives its reservation back; one that was booked already is put right.
  select jsonb_agg(to_jsonb(line)) into v_deltas
  from (
    select
      budget_day as day, claimed_provider as provider, run_id,
      sum(case when is_open then -reserved_microusd else 0 end) as reserved,
      sum(case when is_open then cost else cost - booked_microusd end) as spent,
      sum(greatest(cost - reserved_microusd, 0)) as overrun,
      count(*) filter (where is_open) as calls, count(*) filter (where is_open and status = 'completed') as succeeded,
      count(*) filter (where is_open and status = 'failed') as failed,
      count(*) filter (where is_open and class = 'ambiguous') as ambiguous,
      sum(case when is_open then coalesce(duration_ms, 0) else 0 end) as duration
    from verdict
    group by budget_day, claimed_provider, run_id
  ) as line;
  return v_deltas;
end
$$;

comment on function public.image_generation_apply(public.image_generation_verdict[], timestamptz) is
  'Moves jobs and closes ledger entries as judged. Answers the deltas to book.';
