-- What operators need: cancel, retry, pause, resume, caps, prune, version.

create or replace function public.image_generation_is_in_catalogue(p_product_id text)
returns boolean
language plpgsql
stable
set search_path = ''
as $$
begin
  return exists (select from public.image_generation_catalogue c where c.product_id = p_product_id);
end
$$;

comment on function public.image_generation_is_in_catalogue(text) is 'Whether there is such a product.';

-- A selection is {job_ids: [...]}, {product_ids: [...]} or {all: true}. Locks and answers the ids of those in one of the
-- states, bounded, and how many of them somebody else keeps locked: those stay as they are. With p_in_catalogue only jobs whose
-- products are there, each a look-up by key.
create or replace function public.image_generation_choose_jobs(
  p_selection jsonb, p_states text[], p_limit integer, p_in_catalogue boolean,
  out ids bigint[], out busy integer, out more boolean
)
language plpgsql
set search_path = ''
as $$
declare
  v_asked bigint[];
begin
  if jsonb_typeof(p_selection -> 'job_ids') = 'array' then
    v_asked := array(
      select q.id from public.image_generation_queue q
      where q.id in (select value::bigint from jsonb_array_elements_text(p_selection -> 'job_ids'))
        and q.status = any (p_states) and q.is_latest
        and (not p_in_catalogue or public.image_generation_is_in_catalogue(q.product_id))
      order by q.id limit p_limit
    );
  elsif jsonb_typeof(p_selection -> 'product_ids') = 'array' then
    v_asked := array(
      select q.id from public.image_generation_queue q
      where q.product_id in (select jsonb_array_elements_text(p_selection -> 'product_ids'))
        and q.status = any (p_states) and q.is_latest
        and (not p_in_catalogue or public.image_generation_is_in_catalogue(q.product_id))
      order by q.id limit p_limit
    );
  elsif p_selection -> 'all' = 'true' then
    v_asked := array(
      select q.id from public.image_generation_queue q
      where q.status = any (p_states) and q.is_latest
        and (not p_in_catalogue or public.image_generation_is_in_catalogue(q.product_id))
      order by q.id limit p_limit
    );
  else
    raise exception 'Expected a selection {job_ids}, {product_ids} or {all: true} but received %', p_selection
      using errcode = 'IG001';
  end if;

  ids := public.image_generation_lock_jobs(v_asked);
  busy := cardinality(v_asked) - cardinality(ids);
  -- Until they were locked they may have moved.
  ids := array(
    select q.id from public.image_generation_queue q
    where q.id = any (ids) and q.status = any (p_states) and q.is_latest
    order by q.id
  );
  more := cardinality(v_asked) = p_limit and ids <> '{}';
end
$$;

comment on function public.image_generation_choose_jobs(jsonb, text[], integer, boolean) is
  'Locks and answers the latest jobs of a selection that are in one of these states, and how many are locked by others.';

-- A job that is being worked on is cancelled at once; its worker learns it at its next heartbeat or settlement,
-- and only then is its lease gone, since until then money may be in flight. A request that is with its provider is
-- booked at what it may cost, since nobody will ask for its result; an image that waited to be looked at is kept.
create or replace function public.image_generation_cancel(p_selection jsonb, p_reason text, p_limit integer default 5000)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_chosen record;
  v_ids bigint[];
  v_attempt_ids bigint[];
  v_paid_ids bigint[];
  v_deltas jsonb;
begin
  select * into v_chosen
  from public.image_generation_choose_jobs(
    p_selection, array['pending', 'retry', 'processing', 'submitted', 'review'], p_limit, false
  );
  v_ids := v_chosen.ids;

  with closed as (
    update public.image_generation_attempts a
    set outcome = 'cancelled', settled_at = v_now, failure_class = 'ambiguous',
      error_message = 'Cancelled while the request was with its provider.',
      cost_microusd = a.reserved_microusd, cost_basis = 'unknown'
    from public.image_generation_queue q
    where q.id = any (v_ids) and q.status = 'submitted' and a.job_id = q.id and a.outcome is null
    returning a.*
  )
  select array_agg(id), coalesce(array_agg(job_id) filter (where cost_microusd > 0), '{}'), jsonb_agg(jsonb_build_object(
    'day', budget_day, 'provider', provider, 'run_id', run_id,
    'reserved', -reserved_microusd, 'spent', cost_microusd, 'calls', 1, 'failed', 1, 'ambiguous', 1
  ))
  into v_attempt_ids, v_paid_ids, v_deltas
  from closed;

  update public.image_generation_images set state = 'unused' where job_id = any (v_ids) and state = 'review';

  with cancelled as (
    update public.image_generation_queue q
    set status = 'cancelled', cancel_reason = 'operator', next_attempt_at = null, submitted_until = null,
      paid_calls = q.paid_calls + (q.id = any (v_paid_ids))::integer, is_suspect = false,
      updated_at = v_now,
      error_message = public.image_generation_short_text(p_reason)
    where q.id = any (v_ids)
    returning q.id, q.product_id
  )
  insert into public.image_generation_history (queue_id, product_id, action, details)
  select id, product_id, 'cancelled', jsonb_build_object('reason', public.image_generation_short_text(p_reason))
  from cancelled;

  perform public.image_generation_free_canaries(v_attempt_ids);
  perform public.image_generation_book(v_deltas);
  return jsonb_build_object('cancelled', cardinality(v_ids), 'busy', v_chosen.busy, 'more', v_chosen.more);
end
$$;

comment on function public.image_generation_cancel(jsonb, text, integer) is
  'Cancels active jobs. Answers {cancelled, busy: locked by others, more}.';

-- A new round for what failed (or was cancelled), with all its counters at 0; what happened before stays in ledger and
-- history. A job whose product is gone stays as it is: nothing could be made for it.
create or replace function public.image_generation_retry_failed(
  p_selection jsonb, p_include_cancelled boolean default false, p_limit integer default 5000
)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_chosen record;
  v_revived integer;
begin
  select * into v_chosen
  from public.image_generation_choose_jobs(
    p_selection, case when p_include_cancelled then array['failed', 'cancelled'] else array['failed'] end, p_limit, true
  );

  with revived as (
    update public.image_generation_queue q
    set status = 'pending', retry_round = q.retry_round + 1,
      tries = 0, attempt_count = 0, paid_calls = 0, deaths = 0, wording_step = 0, rejections = 0,
      priority = case when q.priority = 0 then 5 else q.priority end,
      -- What has killed its workers still goes alone.
      is_suspect = q.error_class is not distinct from 'worker_died', is_spared = false,
      cancel_reason = null, error_class = null, error_message = null, updated_at = v_now,
      -- Whom it was handed to does not matter any more: it begins anew.
      requested_provider = case when q.fallback_from is null and not q.is_routed then q.requested_provider end,
      fallback_from = null, is_routed = false,
      -- A product that has shown an image gets another one, and not that one again.
      take = q.take + exists (
        select from public.image_generation_images m
        where m.product_id = q.product_id and m.variation = q.variation and m.state = 'current' and not m.is_placeholder
      )::integer
    -- A cancelled job whose worker has not let go yet comes back later.
    where q.id = any (v_chosen.ids) and q.lease_token is null
    returning q.id, q.product_id
  ),
  noted as (
    insert into public.image_generation_history (queue_id, product_id, action, details)
    select id, product_id, 'revived', '{}' from revived
  )
  select count(*)::integer into v_revived from revived;

  return jsonb_build_object('revived', v_revived, 'busy', v_chosen.busy, 'more', v_chosen.more and v_revived > 0);
end
$$;

comment on function public.image_generation_retry_failed(jsonb, boolean, integer) is
  'Makes failed (and, if asked, cancelled) jobs pending again with their counters at 0. Answers {revived, busy: locked by others, more}.';

create or replace function public.image_generation_pause(p_provider text, p_reason text, p_seconds integer default null)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_provider text := public.image_generation_provider_name(p_provider);
  v_until timestamptz := case
    when p_seconds is null then 'infinity'
    else public.image_generation_now() + make_interval(secs => p_seconds)
  end;
begin
  insert into public.image_generation_provider as p (provider, paused_until, pause_reason)
  values (v_provider, v_until, public.image_generation_short_text(p_reason))
  on conflict (provider) do update set
    paused_until = excluded.paused_until, pause_reason = excluded.pause_reason,
    updated_at = public.image_generation_now();
  insert into public.image_generation_history (action, details)
  values ('paused', jsonb_build_object('provider', v_provider, 'until', v_until, 'reason', public.image_generation_short_text(p_reason)));
  return jsonb_build_object('provider', v_provider, 'paused_until', v_until);
end
$$;

comment on function public.image_generation_pause(text, text, integer) is
  'Stops claims for a provider ('''' = all) for so many seconds, or until resumed.';

create or replace function public.image_generation_resume(p_provider text)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_provider text := public.image_generation_provider_name(p_provider);
  v_until timestamptz := (
    select p.paused_until from public.image_generation_provider p where p.provider = v_provider for update
  );
begin
  update public.image_generation_provider
  set paused_until = null, pause_reason = null, updated_at = public.image_generation_now()
  where provider = v_provider;
  insert into public.image_generation_history (action, details)
  values ('resumed', jsonb_build_object('provider', v_provider));
  return jsonb_build_object(
    'provider', v_provider, 'was_paused', coalesce(v_until > public.image_generation_now(), false)
  );
end
$$;

comment on function public.image_generation_resume(text) is 'Ends a pause. Answers {provider, was_paused}.';

-- The caps of today: that of all together always, those of single providers where there is one. `left_usd` never falls below
-- 0, though a provider that charges more than it said can pass its cap.
create or replace function public.image_generation_caps()
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_agg(jsonb_build_object(
    'provider', c.provider,
    'cap_usd', round(c.cap / 1000000.0, 6),
    'spent_usd', round(c.spent / 1000000.0, 6),
    'reserved_usd', round(c.reserved / 1000000.0, 6),
    'left_usd', case when c.cap is not null then round(greatest(c.cap - c.spent - c.reserved, 0) / 1000000.0, 6) end
  ) order by c.provider)
  from (
    select
      w.provider, p.daily_cap_microusd as cap, coalesce(d.spent_microusd, 0) as spent,
      coalesce(d.reserved_microusd, 0) as reserved
    from (
      select '' as provider
      union
      select provider from public.image_generation_provider where daily_cap_microusd is not null
    ) as w
    left join public.image_generation_provider p on p.provider = w.provider
    left join public.image_generation_daily d
      on d.provider = w.provider and d.day = (select public.image_generation_today())
  ) as c;
$$;

comment on function public.image_generation_caps() is
  'The caps of the day (UTC): [{provider ('''' = all together), cap_usd (null = none), spent_usd, reserved_usd, left_usd}].';

create or replace function public.image_generation_set_cap(p_provider text, p_usd numeric)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_provider text := coalesce(public.image_generation_provider_name(p_provider), '');
  v_cap bigint;
  v_before bigint;
begin
  if v_provider !~ '^([a-z0-9][a-z0-9_.-]{0,63})?$' then
    raise exception 'Expected the name of a provider, or '''' for all together, but received %', p_provider
      using errcode = 'IG001';
  end if;
  -- "not a number" is greater than every number.
  if p_usd not between 0 and 1000000 or p_usd <> round(p_usd, 6) then
    raise exception 'Expected dollars from 0 to 1000000 with at most 6 decimals, or null for no cap, but received %', p_usd
      using errcode = 'IG001';
  end if;
  v_cap := (p_usd * 1000000)::bigint;

  select p.daily_cap_microusd into v_before
  from public.image_generation_provider p where p.provider = v_provider for no key update;
  if v_before is distinct from v_cap then
    insert into public.image_generation_provider as p (provider, daily_cap_microusd)
    values (v_provider, v_cap)
    on conflict (provider) do update set
      daily_cap_microusd = excluded.daily_cap_microusd, updated_at = public.image_generation_now();
    insert into public.image_generation_history (action, details)
    values ('cap_set', jsonb_build_object(
      'provider', v_provider, 'cap_usd', p_usd, 'before_usd', round(v_before / 1000000.0, 6)
    ));
  end if;
  return public.image_generation_caps();
end
$$;

comment on function public.image_generation_set_cap(text, numeric) is
  'Sets what a provider ('''' or null = all together) may spend a day (UTC), in dollars; null = no cap. Answers all caps, as image_generation_caps() does.';

-- The only deleter of history, and so the only function with its owner's rights. Jobs, ledger and images stay:
-- they are the books.
create or replace function public.image_generation_prune(p_older_than_days integer, p_limit integer default 5000)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_before timestamptz;
  v_history integer;
  v_claims integer;
begin
  if p_older_than_days is null or p_older_than_days < 7 then
    raise exception 'Expected 7 days or more but received %', p_older_than_days
      using errcode = 'IG001', hint = 'The last week is kept: lost answers are looked up in it.';
  end if;
  v_before := public.image_generation_now() - make_interval(days => p_older_than_days);

  delete from public.image_generation_history
  where id in (
    select id from public.image_generation_history where created_at < v_before order by created_at limit p_limit
  );
  get diagnostics v_history = row_count;

  delete from public.image_generation_claims
  where token in (
    select token from public.image_generation_claims where created_at < v_before order by created_at limit p_limit
  );
  get diagnostics v_claims = row_count;

  if v_history + v_claims > 0 then
    insert into public.image_generation_history (action, details)
    values ('pruned', jsonb_build_object('history', v_history, 'claims', v_claims, 'older_than_days', p_older_than_days));
  end if;

  return jsonb_build_object(
    'history', v_history, 'claims', v_claims, 'more', v_history = p_limit or v_claims = p_limit
  );
end
$$;

comment on function public.image_generation_prune(integer, integer) is
  'Deletes old history and claim answers in bounded steps. Answers {history, claims, more}.';
