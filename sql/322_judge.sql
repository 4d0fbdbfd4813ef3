-- A settlement is read, judged, applied and recorded: four functions that hand each other rows (see 140).

-- The results beside their ledger rows and their jobs, all locked, in the order of the jobs; what is finished is shown
-- by the catalogue on the way.
create or replace function public.image_generation_cases(p_results jsonb, p_alone boolean)
returns public.image_generation_case[]
language plpgsql
set search_path = ''
as $$
declare
  v_cases public.image_generation_case[];
  v_wait_until timestamptz;
begin
  perform 1
  from public.image_generation_queue q
  where q.id in (select i.id from jsonb_to_recordset(p_results) as i (id bigint))
  order by q.id
  for update;

  if not p_alone then
    -- A publication waits for a lock as long as no second has passed, for a second at most: two seconds for all together.
    -- To give each what is left of them would cost a tenth of a settlement.
    perform pg_catalog.set_config('lock_timeout', '1s', true);
    v_wait_until := clock_timestamp() + interval '1 second';
  end if;

  with item as materialized (
    select
      r, a.id as attempt_id, a.run_id, a.budget_day, a.provider, a.reserved_microusd, a.cost_microusd,
      a.dispatched_at is not null as was_dispatched, a.outcome is null as is_open, a.settle_answer, a.error_message,
      a.retry_round = q.retry_round as is_same_round,
      q.product_id, q.variation, q.expected_image_url, q.status, q.tries, q.attempt_count, q.max_attempts,
      q.paid_calls, q.rejections, q.wording_step,
      -- One that could not be read or stored; one that was found missing or broken keeps nobody waiting.
      (r.failure_class = 'not_stored' and q.paid_calls + 1 >= public.image_generation_most('paid_calls')) and exists (
        select from public.image_generation_images m
        where m.job_id = q.id and m.state in ('unused', 'unsaved') and m.cost_microusd > 0
      ) as has_paid_image,
      coalesce(a.outcome = 'expired', false) as was_expired, coalesce(a.died_alone, false) as was_death,
      coalesce(a.died_alone and a.outcome = 'expired' and a.retry_round = q.retry_round, false)
        and q.status = 'failed' and q.error_class = 'worker_died' and q.is_latest as is_to_be_revived,
      a.way, coalesce(a.is_canary, false) as is_canary,
      q.requested_provider is null or q.fallback_from is not null or q.is_routed as is_open_to_all, q.next_attempt_at,
      case
        when a.id is null then 'unknown'
        when a.settle_answer is not null then 'already'
        when q.lease_token = r.token and q.status = 'processing' then 'held'
        when q.lease_token = r.token then 'cancelled'
        else 'superseded'
      end as standing
    from jsonb_populate_recordset(null::public.image_generation_result, p_results) as r
    -- Of wide rows only what is needed: a column costs its share of each call.
    left join lateral (
      select
        a.id, a.run_id, a.budget_day, a.provider, a.reserved_microusd, a.cost_microusd, a.dispatched_at, a.outcome,
        a.settle_answer, a.error_message, a.retry_round, a.died_alone, a.way, a.is_canary
      from public.image_generation_attempts a
      where a.token = r.token and a.job_id = r.id
      limit 1
    ) as a on true
    left join lateral (
      select
        q.id, q.product_id, q.variation, q.expected_image_url, q.status, q.tries, q.attempt_count, q.max_attempts,
        q.paid_calls, q.rejections, q.wording_step, q.retry_round, q.error_class, q.is_latest, q.requested_provider,
        q.fallback_from, q.is_routed, q.next_attempt_at, q.lease_token
      from public.image_generation_queue q
      where q.id = r.id
      limit 1
    ) as q on true
    order by r.id, a.id
  )
  select array_agg(row(
    i.r, i.standing,
    i.attempt_id, i.run_id, i.budget_day, i.provider, i.reserved_microusd, i.cost_microusd, i.was_dispatched, i.is_open,
    i.settle_answer, i.error_message, i.is_same_round,
    i.product_id, i.variation, i.expected_image_url, i.status, i.tries, i.attempt_count, i.max_attempts,
    i.paid_calls, i.rejections, i.wording_step, i.is_open_to_all, i.next_attempt_at, i.has_paid_image,
    i.was_expired, i.was_death, i.is_to_be_revived, i.way, i.is_canary,
    case when i.standing = 'held' and (i.r).status = 'completed' and i.variation = 0 then
      case
        -- Its product stayed locked for as long as its worker could wait: the image is kept for a later attempt.
        when (i.r).failure_class = 'not_published' then 'failed: ' || coalesce((i.r).message, 'it was not tried')
        when p_alone then public.image_generation_try_publish(i.product_id, i.expected_image_url, i.r)
        when clock_timestamp() < v_wait_until then public.image_generation_publish(i.product_id, i.expected_image_url, i.r)
        else public.image_generation_publish_at_once(i.product_id, i.expected_image_url, i.r)
      end
    end
  )::public.image_generation_case)
  into v_cases
  from item i;

  return v_cases;
end
$$;

comment on function public.image_generation_cases(jsonb, boolean) is
  'Locks and answers these results beside their ledger rows and jobs, and shows the images among them.';

-- What to do with each case: the failure's class decides, and what the job has left.
create or replace function public.image_generation_judge(p_cases public.image_generation_case[], p_now timestamptz)
returns public.image_generation_verdict[]
language plpgsql
set search_path = ''
as $$
declare
  v_verdicts public.image_generation_verdict[];
begin
  select array_agg(row(
    c,
    case
      when c.standing = 'already' then c.settle_answer
      when c.standing <> 'held' then c.standing
      when c.published = 'kept' then 'kept_existing'
      when c.published = 'gone' then 'product_gone'
      when c.published like 'failed: %' then 'publish_failed'
      else 'ok'
    end,
    n.status,
    case
      when n.status = 'retry' and c.standing = 'superseded' then p_now
      when n.status = 'retry' then p_now + public.image_generation_wait(
        f.failure_class, m.is_reworded, c.tries, (c.r).retry_after_ms, (c.r).rest_ms
      )
    end,
    f.failure_class,
    case
      when c.standing = 'already' then c.told_before
      when c.published = 'gone' then 'The product is no longer in the catalogue.'
      when c.published = 'kept' then 'The product got another image meanwhile; that one stays.'
      when c.published is not null and f.failure_class is not null then
        public.image_generation_short_text('The catalogue did not take the image: ' || substr(c.published, 9))
      when (c.r).status = 'failed' then public.image_generation_short_text(
        case when m.is_spent and c.standing = 'held' then format(
          'After %s paid calls without an image this job waits for a person, who may retry it. The last failure: ',
          c.paid_calls + g.paid_calls
        ) else '' end || (c.r).message || case
          when n.status = 'retry' and c.standing = 'held' and not public.image_generation_is_wait((c.r).retry_after_ms) then format(
            ' It named a wait of %s s; 15 minutes are waited.', round((c.r).retry_after_ms / 1000.0)
          ) else '' end
      )
    end,
    g.cost, g.is_guessed,
    case when c.is_same_round then g.paid_calls else 0 end,
    -- What was asked to wait, or could not be asked at all, is no try; neither is a wording that was refused.
    coalesce(
      c.standing = 'held' and n.status in ('retry', 'pending')
      and (m.is_reworded or f.owner <> 'product' and (
        f.next_status = 'pending' or f.failure_class = 'rate_limited' or (c.r).rest_ms > 0
      )), false
    ),
    coalesce(c.standing = 'held' and f.is_counted and not m.is_reworded, false),
    m.is_reworded and c.standing = 'held',
    coalesce(c.standing = 'held' and m.moves_on and n.status = 'pending', false)
  )::public.image_generation_verdict)
  into v_verdicts
  from unnest(p_cases) as c
  left join public.image_generation_failure_classes f on f.failure_class = case
    when (c.r).status = 'failed' then (c.r).failure_class
    when c.published like 'failed: %' then 'not_published'
  end
  -- What was dispatched and may have been paid for is booked at what it may have cost.
  cross join lateral (
    select coalesce(
      ((c.r).failure_class = 'ambiguous' and (c.r).cost_basis in ('unknown', 'none')
        or (c.r).failure_class = 'empty' and (c.r).cost_basis = 'unknown')
      and c.was_dispatched and c.reserved_microusd > (c.r).cost_microusd, false
    ) as is_guessed
  ) as guess
  cross join lateral (
    select
      guess.is_guessed, w.cost,
      (coalesce(w.cost, 0) > 0)::integer - (not c.is_open and c.booked_microusd > 0)::integer as paid_calls
    from (select case when guess.is_guessed then c.reserved_microusd else (c.r).cost_microusd end as cost) as w
  ) as g
  -- Paid for so often without an image: whoever is at fault, a person decides. What is made and paid for is shown.
  cross join lateral (
    select (c.r).status = 'failed' and not c.has_paid_image
      and c.paid_calls + g.paid_calls >= public.image_generation_most('paid_calls') as is_spent
  ) as s
  cross join lateral (
    select
      s.is_spent,
      coalesce(f.next_status = 'reword' and (c.r).has_next_wording and c.wording_step < 3, false)
        and not s.is_spent and c.attempt_count < c.max_attempts as is_reworded,
      -- A refusal is an attempt, whoever is tried next: else a long list of providers would never come to an end.
      f.may_move and c.is_open_to_all and (c.r).fallback_provider is not null
        and (not f.is_counted or c.attempt_count + 1 < c.max_attempts) as moves_on
  ) as m
  cross join lateral (
    select case
      -- It died of nothing: its last worker tells how it went, only late.
      when c.standing = 'superseded' and c.is_to_be_revived then 'retry'
      when c.standing <> 'held' then null
      when (c.r).status = 'completed' and f.failure_class is null then
        case when c.published in ('kept', 'gone') then 'cancelled' else 'completed' end
      when m.is_spent or c.attempt_count >= c.max_attempts then 'failed'
      when m.is_reworded then 'retry'
      when f.failure_class = 'rejected' and c.rejections + 1 >= public.image_generation_most('rejections') then 'failed'
      when f.next_status = 'retry' and (not f.is_counted or c.attempt_count + 1 < c.max_attempts) then 'retry'
      when f.next_status = 'pending' or m.moves_on then 'pending'
      else 'failed'
    end as status
  ) as n;

  return v_verdicts;
end
$$;

comment on function public.image_generation_judge(public.image_generation_case[], timestamptz) is
  'Answers what becomes of each case, and changes nothing.';
