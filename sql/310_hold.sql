-- While a worker holds jobs: the stamp before a paid call, the remote id of an asynchronous one, the heartbeat,
-- and giving back what was not begun. Items are [{id, token}].

-- Only what this answers may be paid for: what its worker still holds, what was not paid for too often already (its
-- last call may have left an image in the store, for which its worker had to look first), and as many as there is room
-- for, should no store take their images (image_generation_unsaved_room tells). Asked again it answers the same, as long
-- as the jobs are held. A job whose row somebody else keeps locked gets no stamp; when that is so for all that are asked for, it is an error.
--
-- Items are [{id, token, bytes, fingerprint}]; `bytes` is what the worker expects of an image, for as long as the queue has
-- none, and `fingerprint` stands for all of the request that is about to be sent. Items
-- with `is_home` are not to be stamped: their calls have ended, and their images lie in a store. An item with {allowance,
-- units, per_day} is of a provider that gives so much away each day (207): covered by it, the answer says `is_free`, and nothing is
-- reserved for it any more. What is not covered gets a stamp only where its cost was reserved.
create or replace function public.image_generation_dispatch(p_items jsonb)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
as $$
declare
  v_ids bigint[];
  v_attempt_ids bigint[];
  v_covered_ids bigint[];
  v_calls_left bigint;
  v_stamped_ids bigint[];
  v_answer jsonb;
begin
  v_ids := public.image_generation_lock_jobs(array(
    select i.id from jsonb_to_recordset(p_items) as i (id bigint, is_home boolean) where i.is_home is not true
  ));
  -- Before the one lock that all stamps need: a row that somebody keeps locked holds up its own stamp only.
  v_attempt_ids := array(
    select a.id
    from jsonb_to_recordset(p_items) as i (id bigint, token uuid, is_home boolean)
    join public.image_generation_attempts a on a.job_id = i.id and a.token = i.token
    where i.is_home is not true and i.id = any (v_ids)
    order by a.id
    for update of a skip locked
  );
  if v_attempt_ids = '{}' and exists (
    select
    from jsonb_to_recordset(p_items) as i (id bigint, token uuid, is_home boolean)
    join public.image_generation_attempts a on a.job_id = i.id and a.token = i.token
    where i.is_home is not true
  ) then
    raise exception 'Another transaction holds a lock on the job that was to be paid for'
      using errcode = 'lock_not_available', hint = 'Nothing was stamped, so nothing may be paid for. Try again.';
  end if;

  -- One stamp after the other, over all workers: the room that one sees is taken when the next one looks.
  perform pg_catalog.pg_advisory_xact_lock(pg_catalog.hashtext('image_generation_unsaved'));
  update public.image_generation_attempts a
  set is_home = true
  -- Whoever holds one of these is about to settle it: no stamp waits for that.
  where a.id in (
    select home.id
    from jsonb_to_recordset(p_items) as i (id bigint, token uuid, is_home boolean)
    join public.image_generation_attempts home on home.job_id = i.id and home.token = i.token
    where i.is_home and home.outcome is null and not home.is_home
    for update of home skip locked
  );
  v_calls_left := (public.image_generation_unsaved_room((
    select max(i.bytes) from jsonb_to_recordset(p_items) as i (bytes bigint)
  )) ->> 'calls_left')::bigint;

  v_covered_ids := public.image_generation_covered_calls(p_items, v_attempt_ids);

  with held as (
    select q.id, i.token, i.fingerprint, i.allowance, row_number() over (order by q.id) as place
    from (
      select i.id, i.token, i.fingerprint, i.allowance
      from jsonb_to_recordset(p_items) as i (id bigint, token uuid, is_home boolean, fingerprint text, allowance text)
      where i.is_home is not true
    ) as i
    join public.image_generation_queue q on q.id = i.id and q.lease_token = i.token and q.status = 'processing'
    where q.paid_calls < public.image_generation_most('paid_calls')
  ),
  stamped as (
    update public.image_generation_attempts a
    set dispatched_at = coalesce(a.dispatched_at, public.image_generation_now()),
      fingerprint = coalesce(held.fingerprint, a.fingerprint)
    from held
    where a.job_id = held.id and a.token = held.token and a.outcome is null
      and a.id = any (v_attempt_ids)
      and (a.dispatched_at is not null or ((
        -- What costs nothing needs no room with the unsaved ones: it is made anew.
        a.id = any (v_covered_ids)
        or (held.place <= v_calls_left and (held.allowance is null or a.reserved_microusd > 0))
      ) and not exists (
        -- A worker that had lost the job has told late: the next claim gets its image.
        select from public.image_generation_images m
        where m.job_id = held.id and m.state in ('unused', 'unsaved') and m.cost_microusd > 0 and m.created_at >= a.claimed_at
      )))
    returning a.id, a.job_id, a.token
  )
  select
    coalesce(jsonb_agg(jsonb_build_object(
      'id', job_id, 'token', token, 'is_free', id = any (v_covered_ids)
    ) order by job_id), '[]'),
    coalesce(array_agg(id) filter (where id = any (v_covered_ids)), '{}')
  into v_answer, v_stamped_ids
  from stamped;

  perform public.image_generation_count_calls(p_items, v_stamped_ids);
  return v_answer;
end
$$;

comment on function public.image_generation_dispatch(jsonb) is
  'Stamps these jobs as about to be paid for, counts what a provider gives away, and answers those that may be called.';

-- Notes the remote id of a call with what it was asked, its fingerprint and model. Whoever goes on with the call of an earlier
-- attempt names neither, and is answered them: by now the settings may ask for something else, but not of this call.
create or replace function public.image_generation_submitted(
  p_id bigint, p_token uuid, p_remote_id text, p_fingerprint text default null, p_model text default null
)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
as $$
declare
  v_remote_id text := public.image_generation_short_text(p_remote_id);
  v_is_noted boolean;
begin
  update public.image_generation_attempts a
  set remote_id = v_remote_id,
    fingerprint = case when a.outcome is null then coalesce(p_fingerprint, a.fingerprint) else a.fingerprint end,
    model = case when a.outcome is null then coalesce(public.image_generation_short_text(p_model), a.model) else a.model end
  where a.job_id = p_id and a.token = p_token;
  v_is_noted := found;
  return jsonb_build_object('noted', v_is_noted, 'earlier', (
    select jsonb_build_object(
      'fingerprint', e.fingerprint, 'model', e.model,
      'prompts_hash', (select p.hash from public.image_generation_run_prompts p where p.run_id = e.run_id)
    )
    from public.image_generation_attempts e
    where e.job_id = p_id and e.remote_id = v_remote_id and e.token <> p_token
    -- The first of them has made it. "+ 0" keeps this from walking the primary key.
    order by e.id + 0
    limit 1
  ));
end
$$;

comment on function public.image_generation_submitted(bigint, uuid, text, text, text) is
  'Keeps the remote id of an asynchronous call, so that a later worker can go on with it. Answers what an earlier one was asked.';

create or replace function public.image_generation_heartbeat(p_tokens uuid[], p_lease_seconds integer)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
as $$
declare
  v_ids bigint[];
  v_cancelled jsonb;
  v_lost jsonb;
  v_busy jsonb;
begin
  v_ids := public.image_generation_lock_jobs(array(
    select q.id from public.image_generation_queue q where q.lease_token = any (p_tokens)
  ));

  update public.image_generation_queue q
  set lease_expires_at = public.image_generation_now() + make_interval(secs => p_lease_seconds)
  where q.id = any (v_ids) and q.lease_token = any (p_tokens) and q.status = 'processing';

  -- What somebody keeps locked could not be extended, and nobody can take it either: to be asked for again soon.
  select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'token', q.lease_token) order by q.id), '[]')
  into v_busy
  from public.image_generation_queue q
  where q.lease_token = any (p_tokens) and q.status = 'processing' and q.id <> all (v_ids);

  select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'token', q.lease_token) order by q.id), '[]')
  into v_cancelled
  from public.image_generation_queue q
  where q.lease_token = any (p_tokens) and q.status = 'cancelled';

  select coalesce(jsonb_agg(jsonb_build_object('id', a.job_id, 'token', a.token) order by a.job_id), '[]')
  into v_lost
  from public.image_generation_attempts a
  where a.token = any (p_tokens) and a.outcome = 'expired' and a.settle_answer is null;

  return jsonb_build_object('cancelled', v_cancelled, 'lost', v_lost, 'busy', v_busy);
end
$$;

comment on function public.image_generation_heartbeat(uuid[], integer) is
  'Extends the leases of these tokens and tells which of their jobs were cancelled or lost, and which somebody keeps locked (busy).';

-- On shutdown: what was not dispatched goes back as if it had never been claimed. What somebody else keeps locked waits for
-- the end of its lease. An item with {route} is to be made by that provider, by the rules of the worker's owner (312).
create or replace function public.image_generation_release(p_items jsonb)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
set lock_timeout = '5s'
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_ids bigint[];
  v_attempt_ids bigint[];
  v_deltas jsonb;
  v_answer jsonb;
begin
  v_ids := public.image_generation_lock_jobs(array(
    select i.id from jsonb_to_recordset(p_items) as i (id bigint)
  ));

  with free as materialized (
    select a.id
    from jsonb_to_recordset(p_items) as i (id bigint, token uuid)
    join public.image_generation_attempts a on a.job_id = i.id and a.token = i.token
    where i.id = any (v_ids) and a.outcome is null and a.dispatched_at is null
    for update of a skip locked
  ),
  closed as (
    update public.image_generation_attempts a
    set outcome = 'released', settled_at = v_now, cost_basis = 'none'
    from free
    where a.id = free.id
    returning a.*
  ),
  returned as (
    update public.image_generation_queue q
    set status = case when q.status = 'cancelled' then 'cancelled' else 'pending' end,
      tries = greatest(q.tries - 1, 0),
      lease_token = null, lease_expires_at = null, updated_at = v_now
    from closed c
    where q.id = c.job_id and q.lease_token = c.token
  )
  select array_agg(c.id), jsonb_agg(jsonb_build_object(
    'day', c.budget_day, 'provider', c.provider, 'run_id', c.run_id, 'reserved', -c.reserved_microusd
  ))
  into v_attempt_ids, v_deltas
  from closed c;

  perform public.image_generation_free_canaries(v_attempt_ids);
  perform public.image_generation_book(v_deltas);
  perform public.image_generation_route(p_items, v_attempt_ids);

  -- Those released just now and those released by an earlier call whose answer was lost.
  select coalesce(jsonb_agg(jsonb_build_object('id', a.job_id, 'token', a.token) order by a.job_id), '[]')
  into v_answer
  from public.image_generation_attempts a
  join jsonb_to_recordset(p_items) as i (id bigint, token uuid) on a.job_id = i.id and a.token = i.token
  where a.outcome = 'released';

  return v_answer;
exception
  when lock_not_available or query_canceled then
    perform public.image_generation_tell_lock(sqlstate);
    raise;
end
$$;

comment on function public.image_generation_release(jsonb) is
  'Gives undispatched jobs back, their try and their reservation refunded. Answers those that are back.';
