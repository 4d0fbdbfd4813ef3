-- What a claim with this token took, as far as it still holds it, or why it took nothing.
create or replace function public.image_generation_claim_answer(p_token uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  v_claim public.image_generation_claims;
  v_jobs json := '[]'::json;
begin
  select * into v_claim from public.image_generation_claims where token = p_token;
  if v_claim.granted > 0 then
    v_jobs := public.image_generation_held(p_token);
  end if;
  return json_build_object(
    'jobs', v_jobs,
    -- What it took may be finished, lost, or deleted in the instant between: that says nothing about what else there is.
    'reason', case when json_array_length(v_jobs) = 0 then coalesce(v_claim.reason, 'busy') end,
    'detail', v_claim.detail, 'wait_ms', v_claim.wait_ms, 'closed', v_claim.closed,
    'next_retry_in_ms', public.image_generation_next_retry_ms()
  )::jsonb;
end
$$;

comment on function public.image_generation_claim_answer(uuid) is
  'What the claim with this token is answered, the first time and when it asks again.';

-- What comes before a claim's own work: leases that ended, retries that became due, entries to fold. When something may
-- be paid for, the books of this run are locked from here on.
create or replace function public.image_generation_tidy(
  p_offers public.image_generation_offer[], p_run_id bigint, p_day date
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_deltas jsonb := public.image_generation_sweep(500);
begin
  perform public.image_generation_promote(500);
  perform public.image_generation_fold_counts();
  perform public.image_generation_open_ways(p_offers);

  if exists (select from unnest(p_offers) as o where o.unit_cost > 0) then
    perform public.image_generation_lock_books(v_deltas || (
      select jsonb_agg(jsonb_build_object('day', p_day, 'provider', o.provider, 'run_id', p_run_id, 'lock', true))
      from unnest(p_offers) as o
    ));
  end if;
  if v_deltas <> '[]' then
    perform public.image_generation_book(v_deltas);
  end if;
end
$$;

comment on function public.image_generation_tidy(public.image_generation_offer[], bigint, date) is
  'Sweeps, promotes and folds before a claim, and locks the books when something may be paid for.';

-- Takes jobs for a worker. `p_offers` says what it can serve: [{provider, unit_cost_microusd, any, way, way_description,
-- call_timeout_ms, allowance}]; jobs that ask for no provider go to the first usable offer with `any`. Of a way that is not proven, one
-- job over all workers is in hand, `is_canary`; others are answered `proving`, and by when that one must have ended. Reserves each job's cost from the day's caps and the
-- run's budget. Answers {jobs, reason, detail, wait_ms, closed, next_retry_in_ms}.
--
-- The token is the worker's own. Asked again with it, the same jobs are answered as long as they are held; a token
-- whose jobs are finished claims nothing.
create or replace function public.image_generation_claim(
  p_token uuid, p_run_id bigint, p_limit integer, p_worker text, p_lease_seconds integer, p_offers jsonb
)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
-- A scan of an index marks the entries whose rows are gone, and passes them from then on; a bitmap reads them each time.
set enable_bitmapscan = off
set lock_timeout = '5s'
as $$
declare
  -- One reading of the clock: what is checked against a day's cap is booked on that day, at midnight too.
  v_worker text := coalesce(public.image_generation_short_text(p_worker, 400), '');
  v_today date := (public.image_generation_now() at time zone 'utc')::date;
  v_offers public.image_generation_offer[] := public.image_generation_read_offers(p_offers);
  v_holds_suspect boolean;
  v_keys text[];
  v_ids bigint[];
  v_granted integer := 0;
  v_closed integer := 0;
  v_taken record;
  v_reason text;
  v_detail text;
  v_wait_ms bigint;
begin
  if p_limit is null or p_limit < 1 or p_limit > 1000 then
    raise exception 'Expected a limit from 1 to 1000 but received %', p_limit using errcode = 'IG001';
  end if;
  if p_lease_seconds is null or p_lease_seconds < 1 or p_lease_seconds > 86400 then
    raise exception 'Expected lease seconds from 1 to 86400 but received %', p_lease_seconds using errcode = 'IG001';
  end if;
  if not exists (select from public.image_generation_runs where id = p_run_id) then
    raise exception 'There is no run %', p_run_id using errcode = 'IG002', hint = 'Start the run first.';
  end if;

  -- The token first: a call that comes again waits here for the first one, then gets its answer.
  insert into public.image_generation_claims (token, run_id, worker)
  values (p_token, p_run_id, v_worker)
  on conflict do nothing;
  if not found then
    return public.image_generation_claim_answer(p_token);
  end if;

  perform public.image_generation_tidy(v_offers, p_run_id, v_today);

  v_holds_suspect := public.image_generation_holds_suspect(p_run_id, v_worker);

  -- Jobs whose product is gone or has an image by now are closed and make room for others.
  loop
    v_offers := public.image_generation_weigh_offers(v_offers, p_run_id, v_today);
    -- Jobs that ask for a provider which nothing stands in the way of, and with '' those that ask for none.
    v_keys := array(
      select o.provider from unnest(v_offers) as o where o.obstacle is null
      union
      select '' from unnest(v_offers) as o where o.obstacle is null and o.takes_any
    );
    exit when v_holds_suspect;
    v_ids := public.image_generation_pick(v_keys, p_limit - v_granted);
    if v_ids is null and v_granted = 0 then
      v_ids := public.image_generation_pick_suspect(v_keys);
      if v_ids is not null and public.image_generation_holds_any(p_run_id, v_worker) then
        v_ids := null;
      end if;
    end if;
    exit when v_ids is null;

    select * into v_taken
    from public.image_generation_take(v_ids, p_token, p_run_id, v_worker, p_lease_seconds, v_today, v_offers);
    v_granted := v_granted + v_taken.granted;
    v_closed := v_closed + v_taken.closed;
    exit when v_taken.closed = 0 or v_granted = p_limit or v_closed >= 500;
  end loop;

  if v_granted = 0 then
    select w.reason, w.detail, w.wait_ms into v_reason, v_detail, v_wait_ms
    from public.image_generation_why_none(v_offers, v_keys, p_run_id, v_worker) as w;
  end if;
  if v_granted > 0 or v_closed > 0 or v_reason is not null then
    update public.image_generation_claims
    set granted = v_granted, closed = v_closed, reason = v_reason, detail = v_detail, wait_ms = v_wait_ms
    where token = p_token;
  end if;
  return public.image_generation_claim_answer(p_token);
exception
  when lock_not_available or query_canceled then
    perform public.image_generation_tell_lock(sqlstate);
    raise;
end
$$;

comment on function public.image_generation_claim(uuid, bigint, integer, text, integer, jsonb) is
  'Takes up to p_limit jobs under p_token, reserves their cost, and answers them with their products, or why none.';
