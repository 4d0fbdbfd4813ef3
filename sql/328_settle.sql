-- The end of an attempt. `image_generation_settle` takes completions and failures together:
--
--   {id, token, status: completed, provider, model, prompt, cost_microusd, cost_basis, duration_ms, warnings,
--    image: {url, path, store, sha256, bytes, content_type, width, height, digital_source_type, checked_by, fingerprint, role,
--      prompts_hash},
--    recovers}
--   {id, token, status: failed, provider, model, failure_class, message, retry_after_ms, rest_ms, has_next_wording,
--    fallback_provider, goes_last, cost_microusd, cost_basis, duration_ms, prompt, image}
--
-- `retry_after_ms` is the provider's own wait for this job; for `rest_ms` nobody calls this provider, whatever the class.
-- `recovers` is the token of an earlier attempt that had paid for this image. `fallback_provider` is who is to be tried
-- next, at once, for a job that asked for nobody: only where that is honest (`may_move` of the failure's class).
-- `goes_last`: the job goes behind all others. `image` of a failure: what was made, `rejected` and not stored, without
-- url, path and store.
--
-- A completion with the `failure_class` not_published is made and stored, and not to be shown now, for the reason in
-- `message`: the image is kept, and the job's next attempt shows it.
--
-- and answers for each [{id, token, outcome, already, job_status, next_attempt_in_ms, message}]. `busy`: somebody else holds
-- a lock on the product or on a row of the job. Nothing has changed for it then, and the same result is to be settled again later.

-- What these verdicts have among them, read once: a settlement begins only what one of them needs. `problem` says what is wrong
-- with them as a whole: whoever settles nonsense is told so before anything changes.
create or replace function public.image_generation_survey(
  p_verdicts public.image_generation_verdict[], out problem text, out shown_product_ids text[], out has_late boolean,
  out has_failed boolean, out has_saved boolean, out is_recovering boolean, out is_resting boolean, out concerns_ways boolean
)
language plpgsql
set search_path = ''
as $$
begin
  select
    case
      when bool_or(c.standing = 'unknown') then 'No attempt of this job was claimed with this token'
      when count(distinct c.attempt_id) < count(*) then 'An attempt is settled twice in one call'
      when bool_or(c.standing <> 'already' and (
        r.status is null or r.status not in ('completed', 'failed') or v.cost is null
        or (r.status = 'failed' and (v.class is null or coalesce(v.message, '') = ''))
      )) then 'Expected status completed, or failed with a known class and a message, and a cost'
    end,
    array_agg(c.product_id) filter (where v.next_status = 'completed' and c.variation = 0),
    bool_or(c.standing = 'superseded'),
    bool_or(r.status = 'failed'),
    bool_or(r.recovers is not null),
    -- Money was set aside for its image and none was spent: an earlier attempt may have paid for it.
    bool_or(v.next_status = 'completed' and c.reserved_microusd > 0 and v.cost = 0),
    bool_or(c.standing = 'held' and (v.next_status = 'retry' and v.class = 'rate_limited' or r.rest_ms > 0)),
    bool_or(c.way is not null or c.is_canary or r.rest_ms > 0)
  into problem, shown_product_ids, has_late, has_failed, has_saved, is_recovering, is_resting, concerns_ways
  from unnest(p_verdicts) as v, lateral (select (v.c).*) as c, lateral (select (c.r).*) as r;
end
$$;

comment on function public.image_generation_survey(public.image_generation_verdict[]) is
  'Why these verdicts cannot be applied, and what else they need than jobs, ledger and images.';

-- Settles these results together or raises. The usual case costs the same few statements for one result as for a
-- hundred; only when something is wrong are they taken one by one (`p_alone`), so that a poisoned one costs its
-- neighbours nothing.
create or replace function public.image_generation_settle_all(p_results jsonb, p_alone boolean)
returns json
language plpgsql
set search_path = ''
as $$
declare
  -- One reading of the clock for all of it.
  v_now timestamptz := public.image_generation_now();
  v_verdicts public.image_generation_verdict[];
  v_all record;
  v_deltas jsonb;
begin
  v_verdicts := public.image_generation_judge(public.image_generation_cases(p_results, p_alone), v_now);
  if not p_alone then
    -- What the shop's deferred triggers refuse is found out here, and then one by one.
    set constraints all immediate;
  end if;
  v_all := public.image_generation_survey(v_verdicts);
  if v_all.problem is not null then
    raise exception '%', v_all.problem using errcode = 'IG001';
  end if;

  v_deltas := public.image_generation_apply(v_verdicts, v_now);
  if v_all.has_late then
    perform public.image_generation_correct_jobs(v_verdicts, v_now);
  end if;
  if v_all.has_failed then
    perform public.image_generation_end_counted_calls(v_verdicts);
  end if;
  perform public.image_generation_record(v_verdicts, v_all.shown_product_ids, v_now);
  if v_all.has_saved then
    perform public.image_generation_forget_unsaved(v_verdicts);
  end if;
  if v_all.is_recovering then
    perform public.image_generation_recover(v_verdicts);
  end if;
  if v_all.is_resting then
    perform public.image_generation_rest_providers(v_verdicts, v_now);
  end if;
  if not p_alone then
    -- Rows that everybody needs, other settlements too: worth a longer wait.
    perform pg_catalog.set_config('lock_timeout', '5s', true);
  end if;
  if v_all.concerns_ways then
    perform public.image_generation_settle_ways(v_verdicts, v_now);
  end if;
  perform public.image_generation_book(v_deltas);

  return (
    select json_agg(s)
    from (
      select
        r.id, r.token, v.answer as outcome, c.standing = 'already' as already, n.status as job_status,
        case when n.status = 'retry' then
          greatest(0, ceil(extract(epoch from n.next_attempt_at - v_now) * 1000))::bigint
        end as next_attempt_in_ms,
        v.message
      from unnest(v_verdicts) as v, lateral (select (v.c).*) as c, lateral (select (c.r).*) as r
      -- A job that is settled under two tokens stands where the one that held it has brought it.
      cross join lateral (
        select max(o.next_status) as next_status, max(o.next_attempt_at) as next_attempt_at
        from unnest(v_verdicts) as o
        where v_all.has_late and ((o.c).r).id = r.id
      ) as other
      cross join lateral (
        select
          coalesce(v.next_status, other.next_status, c.old_status) as status,
          coalesce(v.next_attempt_at, other.next_attempt_at, c.old_next_attempt_at) as next_attempt_at
      ) as n
      order by r.id, c.attempt_id
    ) as s
  );
end
$$;

comment on function public.image_generation_settle_all(jsonb, boolean) is
  'Settles all these results or raises; see image_generation_settle.';

-- The rows that everybody needs, for all of these attempts, before they are settled one by one: taken item by item, a day's
-- books would be held while waiting for the next item's row.
create or replace function public.image_generation_lock_shared(p_ids bigint[], p_tokens uuid[])
returns void
language plpgsql
set search_path = ''
set lock_timeout = '5s'
as $$
begin
  perform 1
  from public.image_generation_provider p
  where p.provider in (select a.provider from public.image_generation_attempts a where a.job_id = any (p_ids))
  order by p.provider
  for update;
  perform 1
  from public.image_generation_ways w
  where w.way in (select a.way from public.image_generation_attempts a where a.job_id = any (p_ids))
  order by w.way
  for no key update;
  perform public.image_generation_lock_books((
    select jsonb_agg(jsonb_build_object('day', a.budget_day, 'provider', a.provider, 'run_id', a.run_id, 'lock', true))
    from public.image_generation_attempts a
    where a.job_id = any (p_ids) and a.token = any (p_tokens)
  ));
exception
  when lock_not_available or query_canceled then
    perform public.image_generation_tell_lock(sqlstate);
    raise;
end
$$;

comment on function public.image_generation_lock_shared(bigint[], uuid[]) is
  'Locks the providers, ways, days and runs of these attempts, or tells who holds them.';

create or replace function public.image_generation_settle(p_results jsonb)
returns json
language plpgsql
set search_path = ''
set jit = off
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
-- Look-ups, whatever the statistics say: one for each result, and no join of whole tables.
set enable_hashjoin = off
set enable_mergejoin = off
-- For a job or a ledger row in the usual case below; what is locked longer is left out then.
set lock_timeout = '2s'
as $$
declare
  v_item jsonb;
  v_id bigint;
  v_context text;
  v_problem text;
  v_answers jsonb := '[]'::jsonb;
  v_ids bigint[];
  v_locked_ids bigint[];
begin
  if jsonb_typeof(p_results) is distinct from 'array' then
    raise exception 'Expected an array of results but received %', jsonb_typeof(p_results) using errcode = 'IG001';
  end if;
  if jsonb_array_length(p_results) > 1000 then
    raise exception 'Expected at most 1000 results but received %', jsonb_array_length(p_results) using errcode = 'IG001';
  end if;
  if p_results = '[]' then
    return '[]'::json;
  end if;

  begin
    return public.image_generation_settle_all(p_results, false);
  exception
    -- These are nobody's fault: the whole call is repeated.
    when deadlock_detected or serialization_failure then
      raise;
    when query_canceled then
      perform public.image_generation_tell_lock(sqlstate);
      raise;
    when others then
      get stacked diagnostics v_context = pg_exception_context;
      if sqlstate = '55P03' and v_context ~ 'image_generation_(settle_ways|book)\(' then
        perform public.image_generation_tell_lock(sqlstate);
      end if;
      -- Some item is poisoned, or somebody holds a lock on it: found out below, one by one.
  end;

  -- One by one, but under everybody's locks in everybody's order, and without a wait for a single item's rows: others wait
  -- for the books meanwhile.
  v_ids := array(
    select case when i ->> 'id' ~ '^[0-9]{1,18}$' then (i ->> 'id')::bigint end from jsonb_array_elements(p_results) as i
  );
  v_locked_ids := public.image_generation_lock_jobs(v_ids, interval '500 milliseconds');
  perform public.image_generation_lock_shared(v_locked_ids, array(
    select case when i ->> 'token' ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then (i ->> 'token')::uuid end
    from jsonb_array_elements(p_results) as i
  ));
  perform pg_catalog.set_config('lock_timeout', '1ms', true);

  for v_item, v_id in
    select i, x.id
    from (
      select i, n, case when i ->> 'id' ~ '^[0-9]{1,18}$' then (i ->> 'id')::bigint end as id
      from jsonb_array_elements(p_results) with ordinality as y (i, n)
    ) as x
    order by x.id, n
  loop
    begin
      if v_id <> all (v_locked_ids) and exists (select from public.image_generation_queue q where q.id = v_id) then
        raise lock_not_available;
      end if;
      v_answers := v_answers || public.image_generation_settle_all(jsonb_build_array(v_item), true)::jsonb;
    exception
      when deadlock_detected or serialization_failure or query_canceled then
        raise;
      when others then
        v_problem := public.image_generation_short_text(sqlerrm);
        v_answers := v_answers || jsonb_build_object(
          'id', v_item -> 'id', 'token', v_item -> 'token',
          'outcome', case when sqlstate = '55P03' then 'busy' else 'invalid' end, 'already', false,
          'job_status', case when sqlstate = '55P03' then (
            select q.status from public.image_generation_queue q where q.id = v_id
          ) end,
          'next_attempt_in_ms', null,
          'message', case
            when sqlstate = '55P03' then 'Another transaction holds a lock on its product or its job.' else v_problem
          end
        );
    end;
  end loop;
  return v_answers::json;
end
$$;

comment on function public.image_generation_settle(jsonb) is
  'Books how attempts ended and shows finished images; answers for each item, a poisoned one never harms another.';
