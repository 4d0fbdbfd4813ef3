-- The end of an attempt. `image_generation_settle` takes completions and failures together:
--
--   {id, token, status: completed, provider, model, prompt, cost_microusd, cost_basis, duration_ms, warnings,
--    image: {url, path, store, sha256, bytes, content_type, width, height, digital_source_type}, recovers}
--   {id, token, status: failed, provider, model, failure_class, message, retry_after_ms, has_next_wording,
--    fallback_provider, cost_microusd, cost_basis, duration_ms}
--
-- `recovers` is the token of an earlier attempt that had paid for this image. `fallback_provider` is who is to be asked
-- next, at once, for a job that asked for nobody: only where asking another one is honest (see `may_move`).
--
-- and answers for each [{id, token, outcome, already, job_status, next_attempt_in_ms, message}].

-- Shows one image through the catalogue's own function and makes sure that the catalogue now shows it. Whatever
-- goes wrong in there is this one product's matter: it is caught and told as "failed: …".
create or replace function public.image_generation_try_publish(
  p_product_id text, p_image_url text, p_expected_url text, p_details jsonb
)
returns text
language plpgsql
set search_path = ''
as $$
declare
  v_answer text;
  v_shown text;
begin
  v_answer := public.image_generation_publish_image(p_product_id, p_image_url, p_expected_url, p_details);
  if v_answer is null or v_answer not in ('published', 'kept', 'gone') then
    raise exception 'image_generation_publish_image answered %, expected published, kept or gone', coalesce(v_answer, 'null');
  end if;
  if v_answer = 'published' then
    select c.image_url into v_shown
    from public.image_generation_catalogue c
    where c.product_id = p_product_id
    limit 1;
    if v_shown is distinct from p_image_url then
      raise exception 'image_generation_publish_image answered "published", but the catalogue shows %', coalesce(v_shown, 'no image');
    end if;
  end if;
  return v_answer;
exception
  -- A dead lock or a time-out is the whole call's matter: it is repeated.
  when deadlock_detected or serialization_failure or lock_not_available or query_canceled then
    raise;
  when others then
    return 'failed: ' || sqlerrm;
end
$$;

comment on function public.image_generation_try_publish(text, text, text, jsonb) is
  'Publishes an image and checks that the product shows it; any error becomes "failed: …".';

-- Settles these results together or raises. The usual case costs the same few statements for one result as for a
-- hundred; only when something is wrong are they taken one by one (`p_alone`), so that a poisoned one costs its
-- neighbours nothing.
create or replace function public.image_generation_settle_all(p_results jsonb, p_alone boolean)
returns jsonb
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_answers jsonb;
  v_deltas jsonb;
  v_limited jsonb;
  v_problem text;
  v_stored bigint[];
  v_shown text[];
  v_handed jsonb;
  v_recovering boolean;
begin
  perform 1
  from public.image_generation_queue q
  where q.id in (select i.id from jsonb_to_recordset(p_results) as i (id bigint))
  order by q.id
  for update;

  with item as materialized (
    select
      i.*, a.id as attempt_id, a.settle_answer, a.outcome is null as is_open, a.reserved_microusd, a.budget_day,
      a.run_id, a.provider as claimed_provider, a.cost_microusd as booked_microusd,
      q.requested_provider is null or q.fallback_from is not null as is_open_to_all,
      q.product_id, q.variation, q.expected_image_url, q.attempt_count, q.max_attempts, q.wording_step,
      q.status as old_status, a.error_message as told_before, q.next_attempt_at as old_next_attempt_at,
      case
        when a.id is null then 'unknown'
        when a.settle_answer is not null then 'already'
        when q.lease_token = i.token and q.status = 'processing' then 'held'
        when q.lease_token = i.token then 'cancelled'
        else 'superseded'
      end as standing,
      -- What was dispatched and may have been paid for is booked at what it may have cost.
      i.failure_class = 'ambiguous' and a.dispatched_at is not null and i.cost_basis in ('unknown', 'none')
        and a.reserved_microusd > i.cost_microusd as is_guessed
    from jsonb_to_recordset(p_results) as i (
      id bigint, token uuid, status text, provider text, model text, cost_microusd bigint, cost_basis text,
      duration_ms bigint, image jsonb, failure_class text, message text, retry_after_ms bigint,
      has_next_wording boolean, fallback_provider text
    )
    left join public.image_generation_attempts a on a.token = i.token and a.job_id = i.id
    left join public.image_generation_queue q on q.id = i.id
  ),
  asked as materialized (
    select
      i.*,
      case when i.is_guessed is true then i.reserved_microusd else i.cost_microusd end as cost,
      i.image ->> 'url' as url,
      case when i.standing = 'held' and i.status = 'completed' and i.variation = 0 then
        case when p_alone
          then public.image_generation_try_publish(i.product_id, i.image ->> 'url', i.expected_image_url, d.details)
          else public.image_generation_publish_image(i.product_id, i.image ->> 'url', i.expected_image_url, d.details)
        end
      end as published
    from item i
    cross join lateral (
      select jsonb_build_object(
        'provider', i.provider, 'model', i.model, 'job_id', i.id,
        'is_placeholder', i.image ->> 'digital_source_type' = 'algorithmicMedia'
      ) as details
    ) as d
  ),
  -- The failure classes and what each does to a job.
  rule (failure_class, refunds, next_status, may_move) as (
    values
      --                   refunds  while attempts are left  to a fallback
      ('transient',        false,   'retry',                 false),
      ('ambiguous',        false,   'retry',                 false),
      ('rate_limited',     true,    'retry',                 false),
      ('content_blocked',  true,    'reword',                true),
      ('quota',            true,    'pending',               true),
      ('config',           true,    'pending',               true),
      ('permanent',        false,   'failed',                false)
  ),
  judged as (
    select
      a.*, coalesce(r.refunds, false) as refunds, r.next_status = 'reword' as is_refused,
      m.moves_on,
      case
        when a.standing = 'already' then a.settle_answer
        when a.standing <> 'held' then a.standing
        when a.published = 'kept' then 'kept_existing'
        when a.published = 'gone' then 'product_gone'
        when a.published like 'failed: %' then 'publish_failed'
        else 'ok'
      end as answer,
      case
        when a.standing <> 'held' then null
        when a.status = 'completed' then case
          when a.published is null or a.published = 'published' then 'completed'
          when a.published in ('kept', 'gone') then 'cancelled'
          when a.attempt_count < a.max_attempts then 'retry'
          else 'failed'
        end
        when r.next_status = 'retry' and (r.refunds or a.attempt_count < a.max_attempts) then 'retry'
        when r.next_status = 'reword' and a.has_next_wording and a.wording_step < 3 then 'retry'
        when r.next_status = 'pending' or m.moves_on then 'pending'
        else 'failed'
      end as next_status,
      case
        when a.status = 'failed' and octet_length(a.message) > 2048 then public.image_generation_short_text(a.message)
        when a.status = 'failed' then a.message
        when a.published like 'failed: %' then
          public.image_generation_short_text('The catalogue did not take the image: ' || substr(a.published, 9))
      end as told,
      case
        when a.status = 'failed' then a.failure_class
        when a.published like 'failed: %' then 'transient'
      end as class
    from asked a
    left join rule r on a.status = 'failed' and r.failure_class = a.failure_class
    -- A refusal is an attempt, whoever is asked next: else a long list of providers would never come to an end.
    cross join lateral (
      select coalesce(
        r.may_move and a.is_open_to_all and a.fallback_provider is not null
          and (r.next_status = 'pending' or a.attempt_count < a.max_attempts), false
      ) as moves_on
    ) as m
  ),
  verdict as materialized (
    select
      j.*,
      j.refunds and j.next_status in ('retry', 'pending')
        and not (j.is_refused and j.next_status = 'pending') as refund,
      j.moves_on and j.next_status is not distinct from 'pending' as is_handed_on,
      case
        when j.next_status is distinct from 'retry' then null
        -- A softer wording is a new request: it need not wait.
        when j.is_refused then v_now
        -- A provider that named its wait gets it, though not more than a day: some answer with nonsense.
        when j.failure_class = 'rate_limited' then
          v_now + greatest(make_interval(secs => least(coalesce(j.retry_after_ms, 0), 86400000) / 1000.0), interval '5 seconds')
        else
          v_now + greatest(
            public.image_generation_backoff(j.attempt_count),
            make_interval(secs => least(coalesce(j.retry_after_ms, 0), 86400000) / 1000.0)
          )
      end as next_attempt_at,
      case
        when j.answer = 'product_gone' then 'The product is no longer in the catalogue.'
        when j.answer = 'kept_existing' then 'The product got another image meanwhile; that one stays.'
        when j.standing = 'already' then j.told_before
        else j.told
      end as note
    from judged j
  ),
  moved as (
    update public.image_generation_queue q
    set status = coalesce(v.next_status, q.status),
      attempt_count = q.attempt_count - coalesce(v.refund, false)::integer,
      wording_step = case
        -- Another provider is first asked in the full wording.
        when v.is_handed_on then 0
        else q.wording_step + (v.next_status is not distinct from 'retry' and v.is_refused is true)::integer
      end,
      next_attempt_at = v.next_attempt_at,
      error_class = case
        when v.standing = 'cancelled' then q.error_class
        when v.next_status in ('failed', 'retry', 'pending') then v.class
      end,
      error_message = case when v.standing = 'cancelled' then q.error_message else v.note end,
      cancel_reason = case
        when v.standing = 'cancelled' then q.cancel_reason
        when v.answer = 'product_gone' then 'product_gone'
        when v.answer = 'kept_existing' then 'has_image'
      end,
      generated_image_url = case when v.next_status = 'completed' then v.url else q.generated_image_url end,
      generation_provider = case when v.next_status = 'completed' then v.provider else q.generation_provider end,
      completed_at = case when v.next_status = 'completed' then v_now end,
      lease_token = null, lease_expires_at = null, updated_at = v_now
    from verdict v
    -- A job that was cancelled lets its worker go and stays as it is.
    where q.id = v.id and v.standing in ('held', 'cancelled')
  ),
  -- A late word of what an attempt has really cost replaces what was booked for it, once.
  entered as (
    update public.image_generation_attempts a
    set outcome = case
        -- What was given back stays refunded, whatever is told of it later.
        when v.standing = 'superseded' and a.outcome = 'released' then 'released'
        when v.standing <> 'held' then v.standing
        when v.answer <> 'ok' then 'not_published'
        when v.status = 'completed' then 'completed'
        when v.refund then 'refunded'
        else 'failed'
      end,
      settled_at = coalesce(a.settled_at, v_now),
      failure_class = coalesce(v.class, case when v.standing = 'superseded' then a.failure_class end),
      error_message = v.told,
      model = v.model,
      cost_microusd = v.cost,
      cost_basis = case when v.is_guessed then 'unknown' else v.cost_basis end,
      duration_ms = v.duration_ms,
      settle_answer = v.answer
    from verdict v
    where a.id = v.attempt_id and v.standing <> 'already'
  ),
  noted as (
    insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
    select
      v.id, v.product_id,
      case
        when v.standing = 'superseded' then 'superseded'
        when v.standing = 'cancelled' then 'cancelled_late'
        when v.is_handed_on then 'fallback'
        when v.next_status = 'pending' then 'retry'
        when v.next_status = 'cancelled' then 'closed'
        else v.next_status
      end,
      jsonb_strip_nulls(jsonb_build_object(
        'provider', v.provider, 'model', v.model, 'attempt', v.attempt_count, 'run_id', v.run_id, 'class', v.class,
        'message', v.note, 'answer', nullif(v.answer, 'ok'), 'cost_microusd', nullif(v.cost, 0),
        'duration_ms', v.duration_ms, 'image_url', case when v.next_status = 'completed' then v.url end,
        'next_provider', case when v.is_handed_on then v.fallback_provider end
      )),
      v_now
    from verdict v
    where v.standing <> 'already'
  )
  select
    -- Made jsonb once, at the end: built of jsonb, each object would be taken apart and copied again.
    json_agg(json_build_object(
      'id', v.id, 'token', v.token, 'outcome', v.answer, 'already', v.standing = 'already',
      'job_status', coalesce(v.next_status, v.old_status),
      'next_attempt_in_ms', case when coalesce(v.next_status, v.old_status) = 'retry' then
        greatest(0, ceil(extract(epoch from coalesce(v.next_attempt_at, v.old_next_attempt_at) - v_now) * 1000))::bigint
      end,
      'message', v.note
    ) order by v.id)::jsonb,
    -- An open attempt gives its reservation back; one that was booked already is put right.
    (
      select jsonb_agg(to_jsonb(line))
      from (
        select
          b.budget_day as day, b.claimed_provider as provider, b.run_id,
          sum(case when b.is_open then -b.reserved_microusd else 0 end) as reserved,
          sum(case when b.is_open then b.cost else b.cost - b.booked_microusd end) as spent,
          sum(greatest(b.cost - b.reserved_microusd, 0)) as overrun,
          count(*) filter (where b.is_open) as calls,
          count(*) filter (where b.is_open and b.status = 'completed') as succeeded,
          count(*) filter (where b.is_open and b.status = 'failed') as failed,
          count(*) filter (where b.is_open and b.class = 'ambiguous') as ambiguous,
          sum(case when b.is_open then coalesce(b.duration_ms, 0) else 0 end) as duration
        from verdict b
        where b.standing <> 'already'
        group by b.budget_day, b.claimed_provider, b.run_id
      ) as line
    ),
    -- A provider that asked to wait rests for everybody.
    jsonb_agg(jsonb_build_object('provider', v.claimed_provider, 'until', v.next_attempt_at))
      filter (where v.next_status = 'retry' and v.failure_class = 'rate_limited'),
    array_agg(v.attempt_id) filter (where v.standing <> 'already' and v.status = 'completed'),
    array_agg(v.product_id) filter (where v.next_status = 'completed' and v.variation = 0),
    jsonb_agg(jsonb_build_object('id', v.id, 'to', v.fallback_provider, 'from', v.claimed_provider))
      filter (where v.is_handed_on),
    -- Money was set aside for its image and none was spent: an earlier attempt may have paid for it.
    bool_or(v.next_status = 'completed' and v.reserved_microusd > 0 and v.cost = 0),
    case
      when bool_or(v.standing = 'unknown') then 'No attempt of this job was claimed with this token'
      when count(distinct v.attempt_id) < count(*) then 'A job is settled twice in one call'
      when bool_or(v.published not in ('published', 'kept', 'gone') and not p_alone)
        or bool_or(v.published is null and v.standing = 'held' and v.status = 'completed' and v.variation = 0)
        then 'image_generation_publish_image answered something else than published, kept or gone'
      when bool_or(v.standing <> 'already' and (
        v.status is null or v.status not in ('completed', 'failed') or v.cost is null
        or (v.status = 'failed' and (v.class is null or coalesce(v.message, '') = ''))
      )) then 'Expected status completed, or failed with its class and message, and a cost'
    end
  into v_answers, v_deltas, v_limited, v_stored, v_shown, v_handed, v_recovering, v_problem
  from verdict v;

  if v_problem is not null then
    raise exception '%', v_problem using errcode = 'IG001';
  end if;

  -- The new image takes the place of the old one.
  update public.image_generation_images
  set state = 'replaced'
  where product_id = any (v_shown) and state = 'current';

  insert into public.image_generation_images (
    job_id, attempt_id, product_id, variation, state, provider, model, prompt, url, store, path, sha256, bytes,
    content_type, width, height, digital_source_type, is_placeholder, warnings, cost_microusd, created_at
  )
  select
    a.job_id, a.id, q.product_id, q.variation,
    case
      when a.outcome <> 'completed' then 'unused'
      when q.variation > 0 then 'alternative'
      else 'current'
    end,
    r.provider, r.model, r.prompt, i.url, i.store, i.path, i.sha256, i.bytes, i.content_type, i.width, i.height,
    i.digital_source_type, i.digital_source_type = 'algorithmicMedia', coalesce(r.warnings, '[]'), a.cost_microusd, v_now
  from jsonb_to_recordset(p_results) as r (
      id bigint, token uuid, provider text, model text, prompt text, image jsonb, warnings jsonb
    )
  join public.image_generation_attempts a on a.token = r.token and a.job_id = r.id and a.id = any (v_stored)
  join public.image_generation_queue q on q.id = r.id
  cross join lateral jsonb_to_record(r.image) as i (
    url text, store text, path text, sha256 text, bytes bigint, content_type text, width integer, height integer,
    digital_source_type text
  );

  if not p_alone and exists (
    select from public.image_generation_images m
    cross join lateral (
      select c.image_url from public.image_generation_catalogue c where c.product_id = m.product_id limit 1
    ) as c
    where m.attempt_id = any (v_stored) and m.state = 'current' and c.image_url is distinct from m.url
  ) then
    raise exception 'image_generation_publish_image answered "published", but the catalogue does not show it'
      using errcode = 'IG001';
  end if;

  if v_handed is not null then
    update public.image_generation_queue q
    set requested_provider = h."to", fallback_from = h."from"
    from jsonb_to_recordset(v_handed) as h (id bigint, "to" text, "from" text)
    where q.id = h.id;
  end if;

  -- One charge, one image, after all.
  if v_recovering then
    update public.image_generation_attempts e
    set recovered_by = a.id
    from jsonb_to_recordset(p_results) as r (id bigint, token uuid, image jsonb, recovers uuid)
    join public.image_generation_attempts a
      on a.token = r.token and a.job_id = r.id and a.id = any (v_stored) and a.outcome = 'completed'
    where e.job_id = a.job_id and e.failure_class = 'ambiguous' and e.recovered_by is null and e.id < a.id
      and (
        e.token = r.recovers
        or e.remote_id = a.remote_id
        or exists (
          select from public.image_generation_images m where m.attempt_id = e.id and m.path = r.image ->> 'path'
        )
      );
  end if;

  if v_limited is not null then
    insert into public.image_generation_provider as p (provider, paused_until, pause_reason)
    select v.provider, max(v.until), 'rate limited by the provider'
    from jsonb_to_recordset(v_limited) as v (provider text, until timestamptz)
    group by v.provider
    order by v.provider
    on conflict (provider) do update set
      pause_reason = case when p.paused_until >= excluded.paused_until then p.pause_reason else excluded.pause_reason end,
      paused_until = greatest(p.paused_until, excluded.paused_until),
      updated_at = v_now;
  end if;

  perform public.image_generation_book(v_deltas);
  return v_answers;
end
$$;

comment on function public.image_generation_settle_all(jsonb, boolean) is
  'Settles all these results or raises; see image_generation_settle.';

create or replace function public.image_generation_settle(p_results jsonb)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_item jsonb;
  v_answers jsonb := '[]';
  v_ids bigint[];
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
    return public.image_generation_settle_all(p_results, false);
  exception
    -- These are nobody's fault: the whole call is repeated.
    when deadlock_detected or serialization_failure or lock_not_available or query_canceled then
      raise;
    when others then
      null; -- some item is poisoned: found out below, one by one
  end;

  -- One by one, but under everybody's locks in everybody's order: taken item by item, a day's books would be held
  -- while waiting for the next item's row.
  v_ids := array(
    select case when i ->> 'id' ~ '^[0-9]{1,18}$' then (i ->> 'id')::bigint end from jsonb_array_elements(p_results) as i
  );
  perform 1 from public.image_generation_queue q where q.id = any (v_ids) order by q.id for update;
  perform public.image_generation_lock_books((
    select jsonb_agg(jsonb_build_object('day', a.budget_day, 'provider', a.provider, 'run_id', a.run_id, 'lock', true))
    from public.image_generation_attempts a
    where a.job_id = any (v_ids) and a.token = any (array(
      select case when i ->> 'token' ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then (i ->> 'token')::uuid end
      from jsonb_array_elements(p_results) as i
    ))
  ));

  for v_item in
    select i from jsonb_array_elements(p_results) with ordinality as x (i, n)
    order by case when i ->> 'id' ~ '^[0-9]{1,18}$' then (i ->> 'id')::bigint end, n
  loop
    begin
      v_answers := v_answers || public.image_generation_settle_all(jsonb_build_array(v_item), true);
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
