-- The end of an attempt. `image_generation_settle` takes completions and failures together:
--
--   {id, token, status: completed, provider, model, prompt, cost_microusd, cost_basis, duration_ms, warnings,
--    image: {url, path, store, sha256, bytes, content_type, width, height, digital_source_type}}
--   {id, token, status: failed, provider, model, failure_class, message, retry_after_ms, has_next_wording,
--    cost_microusd, cost_basis, duration_ms}
--
-- and answers for each [{id, token, outcome, already, job_status, next_attempt_in_ms, message}].

-- Shows the image through the catalogue's own function and makes sure that the catalogue now shows it. Whatever
-- goes wrong in there is this one product's matter: it is caught and told.
create or replace function public.image_generation_try_publish(
  p_product_id text, p_image_url text, p_expected_url text, p_details jsonb, out answer text, out problem text
)
language plpgsql
set search_path = ''
as $$
declare
  v_shown text;
begin
  answer := public.image_generation_publish_image(p_product_id, p_image_url, p_expected_url, p_details);
  if answer = 'published' then
    select c.image_url into v_shown
    from public.image_generation_catalogue c
    where c.product_id = p_product_id
    limit 1;
    if v_shown is distinct from p_image_url then
      raise exception 'image_generation_publish_image answered "published", but the catalogue shows %', coalesce(v_shown, 'no image');
    end if;
  elsif answer is null or answer not in ('kept', 'gone') then
    raise exception 'image_generation_publish_image answered %, expected published, kept or gone', coalesce(answer, 'null');
  end if;
exception
  -- A dead lock or a time-out is the whole call's matter: it is repeated.
  when deadlock_detected or serialization_failure or lock_not_available or query_canceled then
    raise;
  when others then
    answer := 'publish_failed';
    problem := public.image_generation_short_text(sqlerrm);
end
$$;

comment on function public.image_generation_try_publish(text, text, text, jsonb) is
  'Publishes an image and checks that the product shows it; any error becomes publish_failed with its message.';

-- Settles all items or raises: `image_generation_settle` then goes one by one, so that a poisoned item costs its
-- neighbours nothing and the usual case costs a handful of statements whatever the number of items.
create or replace function public.image_generation_settle_all(p_results jsonb)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_verdicts jsonb;
  v_deltas jsonb;
begin
  perform 1
  from public.image_generation_queue q
  where q.id in (select i.id from jsonb_to_recordset(p_results) as i (id bigint))
  order by q.id
  for update;

  -- Every item with where it stands; then, for those that hold their job, what the catalogue says.
  with item as materialized (
    select
      i.*, a.id as attempt_id, a.settle_answer, a.outcome as attempt_outcome, a.reserved_microusd, a.budget_day,
      a.run_id, a.provider as claimed_provider, a.cost_microusd as booked_microusd, a.dispatched_at,
      q.product_id, q.variation, q.expected_image_url, q.attempt_count, q.max_attempts, q.wording_step,
      case
        when a.id is null then 'unknown'
        when a.settle_answer is not null then 'already'
        when q.lease_token = i.token and q.status = 'processing' then 'held'
        when q.lease_token = i.token then 'cancelled'
        else 'superseded'
      end as standing,
      case
        -- What was dispatched and may have been paid for is booked at what it may have cost.
        when i.failure_class = 'ambiguous' and a.dispatched_at is not null
          and i.cost_basis in ('unknown', 'none') then greatest(i.cost_microusd, a.reserved_microusd)
        else i.cost_microusd
      end as cost
    from jsonb_to_recordset(p_results) as i (
      id bigint, token uuid, status text, provider text, model text, cost_microusd bigint, cost_basis text,
      duration_ms bigint, prompt text, image jsonb, warnings jsonb,
      failure_class text, message text, retry_after_ms bigint, has_next_wording boolean
    )
    left join public.image_generation_attempts a on a.token = i.token and a.job_id = i.id
    left join public.image_generation_queue q on q.id = i.id
  ),
  published as materialized (
    select i.id, i.token, p.answer, p.problem
    from item i
    cross join lateral public.image_generation_try_publish(
      i.product_id, i.image ->> 'url', i.expected_image_url,
      jsonb_build_object(
        'provider', i.provider, 'model', i.model, 'job_id', i.id,
        'is_placeholder', i.image ->> 'digital_source_type' = 'algorithmicMedia'
      )
    ) as p
    where i.standing = 'held' and i.status = 'completed' and i.variation = 0
  ),
  -- The failure classes and what each does to a job.
  rule as (
    select *
    from (values
      --                   refunds   next state while attempts are left
      ('transient',        false,    'retry'),
      ('ambiguous',        false,    'retry'),
      ('rate_limited',     true,     'retry'),
      ('content_blocked',  true,     'reword'),
      ('quota',            true,     'pending'),
      ('config',           true,     'pending'),
      ('permanent',        false,    'failed')
    ) as r (failure_class, refunds, next_status)
  ),
  verdict as (
    select
      i.*, p.problem, coalesce(r.refunds, false) as refunds,
      case
        when i.standing <> 'held' then i.standing
        when i.status = 'failed' then 'ok'
        when p.answer is null or p.answer = 'published' then 'ok'
        when p.answer = 'kept' then 'kept_existing'
        when p.answer = 'gone' then 'product_gone'
        else p.answer
      end as answer,
      case
        when i.standing <> 'held' then null
        when i.status = 'completed' and (p.answer is null or p.answer = 'published') then 'completed'
        when i.status = 'completed' and p.answer in ('kept', 'gone') then 'cancelled'
        when i.status = 'completed' then case when i.attempt_count < i.max_attempts then 'retry' else 'failed' end
        when r.next_status = 'retry' and (r.refunds or i.attempt_count < i.max_attempts) then 'retry'
        when r.next_status = 'reword' and i.has_next_wording and i.wording_step < 3 then 'retry'
        when r.next_status = 'pending' then 'pending'
        else 'failed'
      end as next_status,
      -- A softer wording is a new request: it need not wait. A provider that named its wait gets it.
      v_now + case
        when r.next_status = 'reword' then interval '0'
        when i.failure_class = 'rate_limited' then greatest(
          make_interval(secs => coalesce(i.retry_after_ms, 0) / 1000.0), interval '5 seconds')
        else greatest(
          public.image_generation_backoff(i.attempt_count), make_interval(secs => coalesce(i.retry_after_ms, 0) / 1000.0))
      end as next_attempt_at
    from item i
    left join published p on p.id = i.id and p.token = i.token
    left join rule r on i.status = 'failed' and r.failure_class = i.failure_class
  )
  select jsonb_agg(jsonb_build_object(
    'id', id, 'token', token, 'attempt_id', attempt_id, 'standing', standing, 'answer', answer,
    'status', status, 'next_status', next_status,
    'next_attempt_at', case when next_status = 'retry' then next_attempt_at end,
    'refund', refunds and next_status in ('retry', 'pending'),
    'reworded', next_status = 'retry' and failure_class = 'content_blocked',
    'failure_class', case when status = 'failed' then failure_class when answer = 'publish_failed' then 'transient' end,
    'message', public.image_generation_short_text(case
      when status = 'failed' then message
      when answer = 'publish_failed' then 'The catalogue did not take the image: ' || problem
    end),
    'provider', provider, 'claimed_provider', claimed_provider, 'model', model, 'cost', cost, 'cost_basis',
    case when cost <> cost_microusd then 'unknown' else cost_basis end,
    'duration_ms', duration_ms, 'retry_after_ms', retry_after_ms,
    'day', budget_day, 'run_id', run_id, 'open', attempt_outcome is null,
    'reserved', reserved_microusd, 'booked', booked_microusd,
    'product_id', product_id, 'variation', variation, 'attempt', attempt_count, 'settle_answer', settle_answer
  ))
  into v_verdicts
  from verdict;

  if exists (
    select from jsonb_to_recordset(v_verdicts) as v (id bigint, token uuid, standing text)
    group by v.id, v.token having count(*) > 1
  ) then
    raise exception 'A job is settled twice in one call' using errcode = 'IG001';
  end if;
  if exists (select from jsonb_to_recordset(v_verdicts) as v (standing text) where v.standing = 'unknown') then
    raise exception 'No attempt of this job was claimed with this token' using errcode = 'IG001';
  end if;
  if exists (
    select from jsonb_to_recordset(v_verdicts) as v (status text, standing text, failure_class text, message text, cost bigint, answer text)
    where v.standing <> 'already' and (
      v.status is null or v.status not in ('completed', 'failed') or v.cost is null
      or (v.status = 'failed' and (v.failure_class is null or coalesce(v.message, '') = ''))
    )
  ) then
    raise exception 'Expected status completed, or failed with its class and message, and a cost' using errcode = 'IG001';
  end if;

  -- The job.
  update public.image_generation_queue q
  set status = v.next_status,
    attempt_count = q.attempt_count - v.refund::integer,
    wording_step = q.wording_step + v.reworded::integer,
    next_attempt_at = v.next_attempt_at,
    error_class = case when v.next_status in ('completed', 'cancelled') then null else v.failure_class end,
    error_message = case
      when v.next_status = 'completed' then null
      when v.next_status = 'cancelled' and v.answer = 'product_gone' then 'The product is no longer in the catalogue.'
      when v.next_status = 'cancelled' then 'The product got another image meanwhile; that one stays.'
      else v.message
    end,
    cancel_reason = case
      when v.next_status <> 'cancelled' then null
      when v.answer = 'product_gone' then 'product_gone'
      else 'has_image'
    end,
    generated_image_url = case when v.next_status = 'completed' then r.image ->> 'url' else q.generated_image_url end,
    generation_provider = case when v.next_status = 'completed' then v.provider else q.generation_provider end,
    completed_at = case when v.next_status = 'completed' then v_now end,
    lease_token = null, lease_expires_at = null, updated_at = v_now
  from jsonb_to_recordset(v_verdicts) as v (
      id bigint, token uuid, standing text, next_status text, refund boolean, reworded boolean,
      next_attempt_at timestamptz, failure_class text, message text, answer text, provider text
    )
  join jsonb_to_recordset(p_results) as r (id bigint, token uuid, image jsonb) using (id, token)
  where q.id = v.id and v.standing = 'held';

  -- A job that was cancelled lets its worker go.
  update public.image_generation_queue q
  set lease_token = null, lease_expires_at = null, updated_at = v_now
  from jsonb_to_recordset(v_verdicts) as v (id bigint, standing text)
  where q.id = v.id and v.standing = 'cancelled';

  -- The ledger. A late word of what an attempt has really cost replaces what was booked for it, once.
  update public.image_generation_attempts a
  set outcome = case
      when v.standing <> 'held' then v.standing
      when v.answer <> 'ok' then 'not_published'
      when v.status = 'completed' then 'completed'
      when v.refund then 'refunded'
      else 'failed'
    end,
    settled_at = coalesce(a.settled_at, v_now),
    failure_class = coalesce(v.failure_class, case when v.standing = 'superseded' then a.failure_class end),
    error_message = v.message,
    model = v.model,
    cost_microusd = v.cost,
    cost_basis = v.cost_basis,
    duration_ms = v.duration_ms,
    settle_answer = v.answer
  from jsonb_to_recordset(v_verdicts) as v (
    attempt_id bigint, standing text, answer text, status text, refund boolean, failure_class text, message text,
    model text, cost bigint, cost_basis text, duration_ms bigint
  )
  where a.id = v.attempt_id and v.standing <> 'already';

  -- The images: the new one takes the place of the old one.
  update public.image_generation_images m
  set state = 'replaced'
  from jsonb_to_recordset(v_verdicts) as v (product_id text, next_status text, variation integer)
  where m.product_id = v.product_id and m.state = 'current' and v.next_status = 'completed' and v.variation = 0;

  insert into public.image_generation_images (
    job_id, attempt_id, product_id, variation, state, provider, model, prompt, url, store, path, sha256, bytes,
    content_type, width, height, digital_source_type, is_placeholder, warnings, cost_microusd
  )
  select
    v.id, v.attempt_id, v.product_id, v.variation,
    case
      when v.next_status is distinct from 'completed' then 'unused'
      when v.variation > 0 then 'alternative'
      else 'current'
    end,
    v.provider, v.model, r.prompt, i.url, i.store, i.path, i.sha256, i.bytes, i.content_type, i.width, i.height,
    i.digital_source_type, i.digital_source_type = 'algorithmicMedia', coalesce(r.warnings, '[]'), v.cost
  from jsonb_to_recordset(v_verdicts) as v (
      id bigint, token uuid, attempt_id bigint, standing text, next_status text, status text, variation integer,
      product_id text, provider text, model text, cost bigint
    )
  join jsonb_to_recordset(p_results) as r (id bigint, token uuid, prompt text, image jsonb, warnings jsonb) using (id, token)
  cross join lateral jsonb_to_record(r.image) as i (
    url text, store text, path text, sha256 text, bytes bigint, content_type text, width integer, height integer,
    digital_source_type text
  )
  where v.status = 'completed' and v.standing <> 'already';

  insert into public.image_generation_history (queue_id, product_id, action, details)
  select
    v.id, v.product_id,
    case
      when v.standing = 'superseded' then 'superseded'
      when v.standing = 'cancelled' then 'cancelled_late'
      when v.next_status = 'pending' then 'retry'
      when v.next_status = 'cancelled' then 'closed'
      else v.next_status
    end,
    jsonb_strip_nulls(jsonb_build_object(
      'provider', v.provider, 'model', v.model, 'attempt', v.attempt, 'run_id', v.run_id, 'class', v.failure_class,
      'message', v.message, 'answer', v.answer, 'cost_microusd', nullif(v.cost, 0), 'duration_ms', v.duration_ms,
      'image_url', case when v.next_status = 'completed' then r.image ->> 'url' end
    ))
  from jsonb_to_recordset(v_verdicts) as v (
      id bigint, token uuid, product_id text, standing text, next_status text, provider text, model text,
      attempt integer, run_id bigint, failure_class text, message text, answer text, cost bigint, duration_ms bigint
    )
  join jsonb_to_recordset(p_results) as r (id bigint, token uuid, image jsonb) using (id, token)
  where v.standing <> 'already';

  -- A provider that asked to wait rests for everybody.
  insert into public.image_generation_provider as p (provider, paused_until, pause_reason)
  select v.claimed_provider, max(v_now + greatest(
      make_interval(secs => coalesce(v.retry_after_ms, 0) / 1000.0), interval '5 seconds')), 'rate limited by the provider'
  from jsonb_to_recordset(v_verdicts) as v (claimed_provider text, standing text, failure_class text, retry_after_ms bigint)
  where v.standing <> 'already' and v.failure_class = 'rate_limited'
  group by v.claimed_provider
  order by v.claimed_provider
  on conflict (provider) do update set
    pause_reason = case when p.paused_until >= excluded.paused_until then p.pause_reason else excluded.pause_reason end,
    paused_until = greatest(p.paused_until, excluded.paused_until),
    updated_at = v_now;

  -- The books: an open attempt gives its reservation back; one that was booked already is put right.
  select jsonb_agg(jsonb_build_object(
    'day', v.day, 'provider', v.claimed_provider, 'run_id', v.run_id,
    'reserved', case when v.open then -v.reserved else 0 end,
    'spent', case when v.open then v.cost else v.cost - v.booked end,
    'overrun', greatest(v.cost - v.reserved, 0),
    'calls', v.open::integer,
    'succeeded', (v.open and v.status = 'completed')::integer,
    'failed', (v.open and v.status = 'failed')::integer,
    'ambiguous', (v.open and v.failure_class is not distinct from 'ambiguous')::integer,
    'duration', case when v.open then coalesce(v.duration_ms, 0) else 0 end
  ))
  into v_deltas
  from jsonb_to_recordset(v_verdicts) as v (
    day date, claimed_provider text, run_id bigint, open boolean, reserved bigint, cost bigint, booked bigint,
    status text, standing text, failure_class text, duration_ms bigint
  )
  where v.standing <> 'already';
  perform public.image_generation_book(v_deltas);

  return (
    select jsonb_agg(jsonb_build_object(
      'id', v.id, 'token', v.token,
      'outcome', coalesce(v.settle_answer, v.answer),
      'already', v.standing = 'already',
      'job_status', q.status,
      'next_attempt_in_ms', case when q.status = 'retry'
        then greatest(0, ceil(extract(epoch from q.next_attempt_at - v_now) * 1000))::bigint end,
      'message', case when v.standing = 'already' then q.error_message else v.message end
    ) order by v.id)
    from jsonb_to_recordset(v_verdicts) as v (
      id bigint, token uuid, answer text, settle_answer text, standing text, message text
    )
    join public.image_generation_queue q on q.id = v.id
  );
end
$$;

comment on function public.image_generation_settle_all(jsonb) is
  'Settles all these results or raises; see image_generation_settle.';

create or replace function public.image_generation_settle(p_results jsonb)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_item jsonb;
  v_answers jsonb := '[]';
begin
  if jsonb_typeof(p_results) is distinct from 'array' then
    raise exception 'Expected an array of results but received %', jsonb_typeof(p_results) using errcode = 'IG001';
  end if;
  if jsonb_array_length(p_results) > 1000 then
    raise exception 'Expected at most 1000 results but received %', jsonb_array_length(p_results) using errcode = 'IG001';
  end if;
  if p_results = '[]' then
    return p_results;
  end if;

  begin
    return public.image_generation_settle_all(p_results);
  exception
    -- These are nobody's fault: the whole call is repeated.
    when deadlock_detected or serialization_failure or lock_not_available or query_canceled then
      raise;
    when others then
      null; -- some item is poisoned: found out below, one by one
  end;

  -- By id, as everybody who waits for queue rows.
  for v_item in
    select i from jsonb_array_elements(p_results) with ordinality as x (i, n)
    order by case when i ->> 'id' ~ '^[0-9]{1,18}$' then (i ->> 'id')::bigint end, n
  loop
    begin
      v_answers := v_answers || public.image_generation_settle_all(jsonb_build_array(v_item));
    exception
      when deadlock_detected or serialization_failure or lock_not_available or query_canceled then
        raise;
      when others then
        v_answers := v_answers || jsonb_build_object(
          'id', v_item -> 'id', 'token', v_item -> 'token', 'outcome', 'invalid', 'already', false,
          'job_status', null, 'next_attempt_in_ms', null,
          'message', public.image_generation_short_text(sqlerrm)
        );
    end;
  end loop;
  return v_answers;
end
$$;

comment on function public.image_generation_settle(jsonb) is
  'Books how attempts ended and shows finished images; answers for each item, a poisoned one never harms another.';
