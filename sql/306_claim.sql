-- What a claim is answered: the jobs that it took, as far as it still holds them, or why it took none. As json, which is
-- text already: made jsonb, a hundred jobs were taken apart and written out again, 2 ms of 8.
create or replace function public.image_generation_claim_answer(p_claim public.image_generation_claims)
returns json
language plpgsql
stable
set search_path = ''
as $$
declare
  v_jobs json;
begin
  if p_claim.granted > 0 then
    v_jobs := public.image_generation_held(p_claim.token);
  end if;
  return json_build_object(
    'jobs', coalesce(v_jobs, '[]'::json),
    -- What it took may be finished, lost, or deleted in the instant between: that says nothing about what else there is.
    'reason', case when v_jobs is null then coalesce(p_claim.reason, 'busy') end,
    'detail', p_claim.detail, 'wait_ms', p_claim.wait_ms, 'closed', p_claim.closed,
    'next_retry_in_ms', public.image_generation_next_retry_ms()
  );
end
$$;

comment on function public.image_generation_claim_answer(public.image_generation_claims) is
  'What this claim is answered, the first time and when it asks again.';

-- A token is for one claim: a call that comes again waits here for the first one, then finds what that was answered. Two
-- tokens of one hash wait for each other, no more. Without `created_at` it is new, and entered once it is done.
create or replace function public.image_generation_begin_claim(p_token uuid, p_run_id bigint, p_worker text)
returns public.image_generation_claims
language plpgsql
set search_path = ''
as $$
declare
  v_claim public.image_generation_claims;
begin
  perform pg_catalog.pg_advisory_xact_lock(
    pg_catalog.hashtext('image_generation_claim'), pg_catalog.hashtext(p_token::text)
  );
  select * into v_claim from public.image_generation_claims where token = p_token;
  if not found then
    v_claim.token := p_token;
    v_claim.run_id := p_run_id;
    v_claim.worker := p_worker;
    v_claim.granted := 0;
    v_claim.closed := 0;
  end if;
  return v_claim;
end
$$;

comment on function public.image_generation_begin_claim(uuid, bigint, text) is
  'The claim with this token, locked: a new one, or one that was answered before.';

-- Enters a claim once it is done, with what it is answered.
create or replace function public.image_generation_enter_claim(p_claim public.image_generation_claims)
returns void
language plpgsql
set search_path = ''
as $$
begin
  insert into public.image_generation_claims (token, run_id, worker, granted, reason, detail, wait_ms, closed)
  select
    p_claim.token, r.id, p_claim.worker, p_claim.granted, p_claim.reason, p_claim.detail, p_claim.wait_ms, p_claim.closed
  from public.image_generation_runs r
  where r.id = p_claim.run_id;
  if not found then
    raise exception 'There is no run %', p_claim.run_id using errcode = 'IG002', hint = 'Start the run first.';
  end if;
end
$$;

comment on function public.image_generation_enter_claim(public.image_generation_claims) is
  'Enters this claim with what it is answered; without its run all that it did is undone.';

-- What comes before a claim's own work: leases that ended, retries that became due, entries to fold. As a rule there is
-- nothing of it, and one look tells. When something may be paid for, the books of this run are locked from here on.
create or replace function public.image_generation_tidy(
  p_offers public.image_generation_offer[], p_token uuid, p_run_id bigint, p_day date
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_there record;
  v_deltas jsonb := '[]'::jsonb;
begin
  select
    exists (
      select from public.image_generation_queue q where q.lease_token is not null and q.lease_expires_at <= v_now
    ) or exists (
      select from public.image_generation_queue q where q.status = 'submitted' and q.submitted_until <= v_now
    ) as is_expired,
    exists (select from public.image_generation_queue q where q.status = 'retry' and q.next_attempt_at <= v_now) as is_due,
    bool_or(o.way is not null) as is_by_way,
    bool_or(o.unit_cost > 0) as is_paid
  into v_there
  from unnest(p_offers) as o;

  if v_there.is_expired then
    v_deltas := public.image_generation_sweep(500);
  end if;
  -- What was taken back just now is due at once.
  if v_there.is_due or v_there.is_expired then
    perform public.image_generation_promote(500);
  end if;
  -- One claim in 32 looks: in each the look cost more than the fold saves.
  if pg_catalog.hashtext(p_token::text) % 32 = 0 then
    perform public.image_generation_fold_counts();
  end if;
  if v_there.is_by_way then
    perform public.image_generation_open_ways(p_offers);
  end if;
  if v_there.is_paid then
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

comment on function public.image_generation_tidy(public.image_generation_offer[], uuid, bigint, date) is
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
returns json
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
  v_claim public.image_generation_claims;
  v_holds_suspect boolean;
  v_keys text[];
  v_ids bigint[];
  v_taken record;
begin
  if p_limit is null or p_limit < 1 or p_limit > 1000 then
    raise exception 'Expected a limit from 1 to 1000 but received %', p_limit using errcode = 'IG001';
  end if;
  if p_lease_seconds is null or p_lease_seconds < 1 or p_lease_seconds > 86400 then
    raise exception 'Expected lease seconds from 1 to 86400 but received %', p_lease_seconds using errcode = 'IG001';
  end if;

  v_claim := public.image_generation_begin_claim(p_token, p_run_id, v_worker);
  if v_claim.created_at is not null then
    return public.image_generation_claim_answer(v_claim);
  end if;

  perform public.image_generation_tidy(v_offers, p_token, p_run_id, v_today);
  v_holds_suspect := public.image_generation_holds_suspect(p_run_id, v_worker);

  -- Jobs whose product is gone or has an image by now are closed and make room for others.
  loop
    v_offers := public.image_generation_weigh_offers(v_offers, p_run_id, v_today);
    v_keys := public.image_generation_offer_keys(v_offers);
    exit when v_holds_suspect;
    v_ids := public.image_generation_pick(v_keys, p_limit - v_claim.granted);
    if v_ids is null and v_claim.granted = 0 then
      v_ids := public.image_generation_pick_suspect(v_keys);
      if v_ids is not null and public.image_generation_holds_any(p_run_id, v_worker) then
        v_ids := null;
      end if;
    end if;
    exit when v_ids is null;

    select * into v_taken
    from public.image_generation_take(v_ids, p_token, p_run_id, v_worker, p_lease_seconds, v_today, v_offers);
    v_claim.granted := v_claim.granted + v_taken.granted;
    v_claim.closed := v_claim.closed + v_taken.closed;
    exit when v_taken.closed = 0 or v_claim.granted = p_limit or v_claim.closed >= 500;
  end loop;

  if v_claim.granted = 0 then
    select w.reason, w.detail, w.wait_ms into v_claim.reason, v_claim.detail, v_claim.wait_ms
    from public.image_generation_why_none(v_offers, v_keys, p_run_id, v_worker) as w;
  end if;
  perform public.image_generation_enter_claim(v_claim);
  return public.image_generation_claim_answer(v_claim);
exception
  when lock_not_available or query_canceled then
    perform public.image_generation_tell_lock(sqlstate);
    raise;
end
$$;

comment on function public.image_generation_claim(uuid, bigint, integer, text, integer, jsonb) is
  'Takes up to p_limit jobs under p_token, reserves their cost, and answers them with their products, or why none.';
