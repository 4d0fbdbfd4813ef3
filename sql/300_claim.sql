-- The rows that a claim takes, best first, locked. Each provider's jobs and those that ask for none are a range of
-- the claim index in the right order, so this reads as many rows as it returns. The settings keep the planner on
-- that index whatever its statistics say (with none it would sort the table); `materialized` keeps the limit from
-- locking more rows than asked.
create or replace function public.image_generation_pick(p_keys text[], p_limit integer)
returns bigint[]
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_bitmapscan = off
set enable_sort = off
as $$
declare
  v_ids bigint[];
begin
  with picked as materialized (
    select job.id, job.priority
    from unnest(p_keys) as k (requested)
    cross join lateral (
      select q.id, q.priority
      from public.image_generation_queue q
      where q.status = 'pending' and coalesce(q.requested_provider, '') = k.requested
      order by q.priority desc, q.id
      limit p_limit
      for update of q skip locked
    ) as job
  )
  select array_agg(best.id order by best.priority desc, best.id)
  into v_ids
  from (select id, priority from picked order by priority desc, id limit p_limit) as best;

  return v_ids;
end
$$;

comment on function public.image_generation_pick(text[], integer) is
  'Locks and answers the ids of the best pending jobs for these requested providers ('''' = asks for none).';

-- A job as a worker gets it. Built as json and made jsonb once, by the claim: putting jsonb into jsonb takes it apart
-- each time (a hundred jobs: 10 ms against 2 ms).
create or replace function public.image_generation_held(p_token uuid)
returns json
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
begin
  return (select coalesce(json_agg(json_build_object(
    'id', q.id, 'token', p_token, 'variation', q.variation, 'priority', q.priority,
    'prompt', q.prompt, 'negative_prompt', q.negative_prompt, 'style_preset', q.style_preset,
    'requested_provider', q.requested_provider, 'fallback_from', q.fallback_from, 'provider', a.provider,
    'attempt_number', a.attempt_number, 'max_attempts', q.max_attempts, 'wording_step', q.wording_step,
    'reserved_microusd', a.reserved_microusd,
    'remote_id', earlier.remote_id, 'paid_image', paid.image, 'lost_calls', coalesce(lost.calls, '[]'),
    'product', json_build_object(
      'id', c.product_id, 'name', c.name, 'description', c.description, 'industry', c.industry,
      'sub_industry', c.sub_industry, 'plant_part', c.plant_part, 'attributes', c.attributes,
      'image_url', c.image_url
    )
  ) order by q.priority desc, q.id), '[]')
  from public.image_generation_queue q
  -- The limits keep each of these a look-up a job: joined freely, a planner that thinks the tables small pairs all with
  -- all, or reads the whole catalogue. "+ 0" keeps it from walking a primary key in search of the last row.
  cross join lateral (
    select * from public.image_generation_attempts a where a.token = p_token and a.job_id = q.id limit 1
  ) as a
  -- An asynchronous call that an earlier attempt paid for and never heard of again: to be gone on with.
  left join lateral (
    select case
      when e.provider = a.provider and (
        e.failure_class = 'ambiguous'
        -- An attempt that only went on with it, and was cut off again: the call is still the one that was paid for.
        or (e.dispatched_at is null and coalesce(e.failure_class, '') not in ('content_blocked', 'permanent'))
      ) then e.remote_id
    end as remote_id
    from public.image_generation_attempts e
    where e.job_id = q.id and e.remote_id is not null
    order by e.id + 0 desc
    limit 1
  ) as earlier on true
  -- An image that was paid for and stored, but by a worker that had lost the job, or that was not published: to be
  -- taken, not bought again.
  left join lateral (
    select json_build_object(
      'url', m.url, 'path', m.path, 'store', m.store, 'sha256', m.sha256, 'bytes', m.bytes,
      'content_type', m.content_type, 'width', m.width, 'height', m.height,
      'digital_source_type', m.digital_source_type, 'provider', m.provider, 'model', m.model, 'prompt', m.prompt
    ) as image
    from public.image_generation_images m
    where m.job_id = q.id and m.state = 'unused' and m.cost_microusd > 0
    order by m.id + 0 desc
    limit 1
  ) as paid on true
  -- Paid calls whose worker died without a word: what came of them may lie in the store, under their own names.
  left join lateral (
    select json_agg(json_build_object('token', l.token, 'provider', l.provider) order by l.id desc) as calls
    from (
      select e.id, e.token, e.provider
      from public.image_generation_attempts e
      where e.job_id = q.id and e.failure_class = 'ambiguous' and e.recovered_by is null
        and e.outcome = 'expired' and e.settle_answer is null
      order by e.id + 0 desc
      limit 3
    ) as l
  ) as lost on true
  cross join lateral (
    select * from public.image_generation_catalogue c where c.product_id = q.product_id limit 1
  ) as c
  where q.lease_token = p_token and q.status = 'processing');
end
$$;

comment on function public.image_generation_held(uuid) is 'The jobs that this token holds, with their products.';

-- Takes jobs for a worker. `p_offers` says what it can serve: [{provider, unit_cost_microusd, any}]; jobs that ask
-- for no provider go to the first usable offer with `any`. Reserves each job's cost from the day's caps and the
-- run's budget. Answers {jobs, reason, detail, closed, next_retry_in_ms}.
--
-- The token is the worker's own. Asked again with it, the same jobs are answered as long as they are held; a token
-- whose jobs are finished claims nothing.
create or replace function public.image_generation_claim(
  p_token uuid, p_run_id bigint, p_limit integer, p_worker text, p_lease_seconds integer, p_offers jsonb
)
returns jsonb
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  v_now timestamptz := public.image_generation_now();
  -- One reading of the clock: what is checked against a day's cap is booked on that day, at midnight too.
  v_today date := (v_now at time zone 'utc')::date;
  v_run public.image_generation_runs;
  v_claim public.image_generation_claims;
  v_deltas jsonb;
  v_offers jsonb;
  v_paid boolean;
  v_cap bigint;
  v_left bigint;
  v_any text;
  v_keys text[];
  v_ids bigint[];
  v_taken jsonb := '[]';
  v_batch jsonb;
  v_jobs json := '[]';
  v_granted integer := 0;
  v_closed integer := 0;
  v_reason text;
  v_detail text;
begin
  if p_limit is null or p_limit < 1 or p_limit > 1000 then
    raise exception 'Expected a limit from 1 to 1000 but received %', p_limit using errcode = 'IG001';
  end if;
  if p_lease_seconds is null or p_lease_seconds < 1 or p_lease_seconds > 86400 then
    raise exception 'Expected lease seconds from 1 to 86400 but received %', p_lease_seconds using errcode = 'IG001';
  end if;
  if jsonb_typeof(p_offers) is distinct from 'array' or jsonb_array_length(p_offers) = 0 then
    raise exception 'Expected offers [{provider, unit_cost_microusd, any}] but received %', p_offers using errcode = 'IG001';
  end if;
  if exists (
    select from jsonb_to_recordset(p_offers) as o (provider text, unit_cost_microusd bigint)
    where o.provider is null or o.provider !~ '^[a-z0-9][a-z0-9_.-]{0,63}$'
      or o.unit_cost_microusd is null or o.unit_cost_microusd < 0
  ) then
    raise exception 'Expected each offer to name its provider and a unit cost of 0 or more but received %', p_offers
      using errcode = 'IG001';
  end if;
  if exists (
    select from jsonb_to_recordset(p_offers) as o (provider text) group by o.provider having count(*) > 1
  ) then
    raise exception 'Expected one offer a provider but received %', p_offers using errcode = 'IG001';
  end if;

  select * into v_run from public.image_generation_runs where id = p_run_id;
  if not found then
    raise exception 'There is no run %', p_run_id using errcode = 'IG002', hint = 'Start the run first.';
  end if;

  -- The token first: a call that comes again waits here for the first one, then gets its answer.
  insert into public.image_generation_claims (token, run_id, worker)
  values (p_token, p_run_id, public.image_generation_short_text(p_worker, 400))
  on conflict do nothing;
  if not found then
    select * into v_claim from public.image_generation_claims where token = p_token;
    v_jobs := public.image_generation_held(p_token);
    return json_build_object(
      'jobs', v_jobs,
      -- What it took is finished or lost, which says nothing about what else there is: ask with a new token.
      'reason', case when json_array_length(v_jobs) = 0 then coalesce(v_claim.reason, 'busy') end,
      'detail', v_claim.detail,
      'closed', v_claim.closed, 'next_retry_in_ms', public.image_generation_next_retry_ms()
    );
  end if;

  v_deltas := public.image_generation_sweep(500);
  perform public.image_generation_promote(500);
  perform public.image_generation_fold_counts();

  -- Money is looked at under lock; free work never comes here.
  select bool_or(o.unit_cost_microusd > 0), array_agg(distinct o.provider)
  into v_paid, v_keys
  from jsonb_to_recordset(p_offers) as o (provider text, unit_cost_microusd bigint);
  if v_paid then
    perform public.image_generation_lock_books(v_deltas || (
      select jsonb_agg(jsonb_build_object('day', v_today, 'provider', p, 'run_id', p_run_id, 'lock', true))
      from unnest(v_keys) as p
    ));
    select * into v_run from public.image_generation_runs where id = p_run_id;
  end if;

  -- What is left for all of them together, after what the sweep is about to book.
  v_cap := least(
    (select daily_cap_microusd from public.image_generation_provider where provider = ''),
    v_run.daily_budget_microusd
  );
  select least(
    v_cap - coalesce((
      select t.reserved_microusd + t.spent_microusd
      from public.image_generation_daily t
      where t.day = v_today and t.provider = ''
    ), 0) - coalesce((
      select sum(coalesce(d.reserved, 0) + coalesce(d.spent, 0))
      from jsonb_to_recordset(v_deltas) as d (day date, reserved bigint, spent bigint)
      where d.day = v_today
    ), 0),
    v_run.run_budget_microusd - v_run.reserved_microusd - v_run.spent_microusd - coalesce((
      select sum(coalesce(d.reserved, 0) + coalesce(d.spent, 0))
      from jsonb_to_recordset(v_deltas) as d (run_id bigint, reserved bigint, spent bigint)
      where d.run_id = p_run_id
    ), 0)
  )
  into v_left;

  -- Each offer with what stands in its way.
  select jsonb_agg(jsonb_build_object(
    'n', o.n, 'provider', o.provider, 'cost', o.unit_cost_microusd, 'any', coalesce(o.any, false),
    'cap', s.daily_cap_microusd, 'left', s.money_left,
    'obstacle', case
      when s.paused then 'paused'
      when o.unit_cost_microusd > 0 and o.unit_cost_microusd > least(v_left, s.money_left) then 'budget'
    end
  ) order by o.n)
  into v_offers
  from rows from (
    jsonb_to_recordset(p_offers) as (provider text, unit_cost_microusd bigint, "any" boolean)
  ) with ordinality as o (provider, unit_cost_microusd, "any", n)
  cross join lateral (
    select
      exists (
        select from public.image_generation_provider p
        where p.provider in ('', o.provider) and p.paused_until > v_now
      ) as paused,
      c.daily_cap_microusd,
      c.daily_cap_microusd - coalesce((
        select t.reserved_microusd + t.spent_microusd
        from public.image_generation_daily t
        where t.day = v_today and t.provider = o.provider
      ), 0) - coalesce((
        select sum(coalesce(d.reserved, 0) + coalesce(d.spent, 0))
        from jsonb_to_recordset(v_deltas) as d (day date, provider text, reserved bigint, spent bigint)
        where d.day = v_today and d.provider = o.provider
      ), 0) as money_left
    from (select 1) as one
    left join public.image_generation_provider c on c.provider = o.provider
  ) as s;

  select o ->> 'provider'
  into v_any
  from jsonb_array_elements(v_offers) with ordinality as x (o, n)
  where (o ->> 'any')::boolean and o ->> 'obstacle' is null
  order by n
  limit 1;

  select array_agg(distinct o ->> 'provider')
  into v_keys
  from jsonb_array_elements(v_offers) as o
  where o ->> 'obstacle' is null;
  if v_any is not null then
    v_keys := array_append(v_keys, '');
  end if;

  -- Jobs whose product is gone or has an image by now are closed and make room for others.
  while v_keys is not null and v_granted < p_limit and v_closed < 500 loop
    v_ids := public.image_generation_pick(v_keys, p_limit - v_granted);
    exit when v_ids is null;

    v_batch := public.image_generation_take(
      v_ids, p_token, p_run_id, p_worker, p_lease_seconds, v_today, v_offers, v_any, v_left
    );
    v_taken := v_taken || (v_batch -> 'deltas');
    v_granted := v_granted + (v_batch ->> 'granted')::integer;
    v_closed := v_closed + (v_batch ->> 'closed')::integer;
    exit when (v_batch ->> 'closed')::integer = 0;

    -- Another round, with that much less money.
    v_left := v_left - (v_batch ->> 'reserved')::bigint;
    select jsonb_agg(o || jsonb_build_object('left', (o ->> 'left')::bigint - coalesce((
      select sum(d.reserved)
      from jsonb_to_recordset(v_batch -> 'deltas') as d (provider text, reserved bigint)
      where d.provider = o ->> 'provider'
    ), 0)) order by n)
    into v_offers
    from jsonb_array_elements(v_offers) with ordinality as x (o, n);
  end loop;

  perform public.image_generation_book(v_deltas || v_taken);
  if v_paid and v_granted > 0 then
    update public.image_generation_daily t
    set cap_microusd = case when t.provider = '' then v_cap else c.daily_cap_microusd end
    from public.image_generation_provider c
    where t.day = v_today and c.provider = t.provider
      and (t.provider = '' or t.provider in (
        select d.provider from jsonb_to_recordset(v_taken) as d (provider text, reserved bigint) where d.reserved > 0
      ))
      and exists (select from jsonb_to_recordset(v_taken) as d (reserved bigint) where d.reserved > 0);
  end if;

  if v_granted > 0 then
    v_jobs := public.image_generation_held(p_token);
  else
    select r.reason, r.detail into v_reason, v_detail
    from public.image_generation_why_none(v_offers, v_keys) as r;
  end if;

  if v_granted > 0 or v_closed > 0 or v_reason is not null then
    update public.image_generation_claims
    set granted = v_granted, closed = v_closed, reason = v_reason, detail = v_detail
    where token = p_token;
  end if;

  return json_build_object(
    'jobs', v_jobs,
    -- A product can be deleted in the instant between taking its job and reading it.
    'reason', case when json_array_length(v_jobs) = 0 then coalesce(v_reason, 'busy') end,
    'detail', v_detail, 'closed', v_closed,
    'next_retry_in_ms', public.image_generation_next_retry_ms()
  );
end
$$;

comment on function public.image_generation_claim(uuid, bigint, integer, text, integer, jsonb) is
  'Takes up to p_limit jobs under p_token, reserves their cost, and answers them with their products, or why none.';

create or replace function public.image_generation_next_retry_ms()
returns bigint
language sql
stable
set search_path = ''
as $$
  -- greatest() ignores nulls: without the case, none waiting would read as due now.
  select case when min(next_attempt_at) is not null then
    greatest(0, ceil(extract(epoch from min(next_attempt_at) - public.image_generation_now()) * 1000))::bigint
  end
  from public.image_generation_queue
  where status = 'retry';
$$;

comment on function public.image_generation_next_retry_ms() is
  'In how many milliseconds the next waiting retry becomes due; null when none waits.';

-- Of locked candidates: closes those that need no image any more, takes the others as far as the money goes.
create or replace function public.image_generation_take(
  p_ids bigint[], p_token uuid, p_run_id bigint, p_worker text, p_lease_seconds integer,
  p_today date, p_offers jsonb, p_any text, p_left bigint
)
returns jsonb
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_worker text := public.image_generation_short_text(p_worker, 400);
  v_closed integer;
  v_granted integer;
  v_deltas jsonb;
  v_reserved bigint;
begin
  with candidate as materialized (
    select
      q.id, q.product_id, q.priority, c.product_id is null as gone,
      c.image_url as shown_url,
      public.image_generation_product_hash(
        c.name, c.description, c.industry, c.sub_industry, c.plant_part, c.attributes
      ) as product_hash,
      q.variation = 0 and coalesce(btrim(c.image_url), '') <> ''
        and c.image_url is distinct from q.expected_image_url as has_image,
      coalesce(q.requested_provider, p_any) as provider
    from public.image_generation_queue q
    left join lateral (
      select * from public.image_generation_catalogue c where c.product_id = q.product_id limit 1
    ) as c on true
    where q.id = any (p_ids)
  ),
  closed as (
    update public.image_generation_queue q
    set status = 'cancelled',
      cancel_reason = case when c.gone then 'product_gone' else 'has_image' end,
      error_message = case when c.gone then 'The product is no longer in the catalogue.'
        else 'The product has an image that this job was not made to replace.' end,
      updated_at = v_now
    from candidate c
    where q.id = c.id and (c.gone or c.has_image)
    returning q.id, q.product_id, q.cancel_reason
  ),
  noted as (
    insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
    select id, product_id, 'closed', jsonb_build_object('reason', cancel_reason), v_now from closed
  ),
  priced as (
    select
      c.id, c.shown_url, c.product_hash, o.provider, o.cost, o."left",
      sum(o.cost) over (order by c.priority desc, c.id) as total_cost,
      sum(o.cost) over (partition by o.provider order by c.priority desc, c.id) as provider_cost
    from candidate c
    join jsonb_to_recordset(p_offers) as o (provider text, cost bigint, "left" bigint) on o.provider = c.provider
    where not c.gone and not c.has_image
  ),
  affordable as (
    select * from priced
    where cost = 0 or (total_cost <= coalesce(p_left, total_cost) and provider_cost <= coalesce("left", provider_cost))
  ),
  taken as (
    update public.image_generation_queue q
    set status = 'processing',
      attempt_count = q.attempt_count + 1,
      expected_image_url = a.shown_url,
      product_hash = a.product_hash,
      lease_token = p_token,
      lease_expires_at = v_now + make_interval(secs => p_lease_seconds),
      worker = v_worker,
      run_id = p_run_id,
      updated_at = v_now
    from affordable a
    where q.id = a.id
    returning q.id, q.attempt_count, q.retry_round, a.provider, a.cost
  ),
  entered as (
    insert into public.image_generation_attempts
      (job_id, token, run_id, worker, attempt_number, retry_round, provider, reserved_microusd, budget_day, claimed_at)
    select
      id, p_token, p_run_id, v_worker, attempt_count, retry_round, provider, cost, p_today, v_now
    from taken
    returning provider, reserved_microusd, budget_day
  )
  select
    (select count(*) from closed),
    (select count(*) from taken),
    (select coalesce(sum(reserved_microusd), 0) from entered),
    (
      select coalesce(jsonb_agg(jsonb_build_object(
        'day', budget_day, 'provider', provider, 'run_id', p_run_id, 'reserved', cost
      )), '[]')
      from (
        select budget_day, provider, sum(reserved_microusd) as cost from entered group by budget_day, provider
      ) as line
      where cost > 0
    )
  into v_closed, v_granted, v_reserved, v_deltas;

  return jsonb_build_object('closed', v_closed, 'granted', v_granted, 'reserved', v_reserved, 'deltas', v_deltas);
end
$$;

comment on function public.image_generation_take(bigint[], uuid, bigint, text, integer, date, jsonb, text, bigint) is
  'Turns locked candidates into held jobs with their ledger rows and reservations.';

-- The claim index begins with the requested provider: from one to the next is a look-up each, however many jobs wait.
create or replace function public.image_generation_waiting_providers()
returns text[]
language sql
stable
set search_path = ''
set enable_seqscan = off
set enable_bitmapscan = off
set enable_sort = off
as $$
  with recursive wish as (
    (
      select coalesce(requested_provider, '') as provider
      from public.image_generation_queue
      where status = 'pending'
      order by coalesce(requested_provider, '')
      limit 1
    )
    union all
    select (
      select coalesce(q.requested_provider, '')
      from public.image_generation_queue q
      where q.status = 'pending' and coalesce(q.requested_provider, '') > w.provider
      order by coalesce(q.requested_provider, '')
      limit 1
    )
    from wish w
    where w.provider is not null
  )
  select coalesce(array_agg(provider) filter (where provider is not null), '{}')
  from (select provider from wish limit 100) as w;
$$;

comment on function public.image_generation_waiting_providers() is
  'The providers that pending jobs ask for, at most a hundred; '''' for those that ask for none.';

-- Why a claim brought nothing, in words for people.
create or replace function public.image_generation_why_none(
  p_offers jsonb, p_keys text[], out reason text, out detail text
)
language plpgsql
stable
set search_path = ''
as $$
declare
  v_waiting text[] := public.image_generation_waiting_providers();
  v_blocked text;
begin
  -- Rows that others hold for an instant, or more jobs to be closed than one call may: worth asking again at once.
  if p_keys && v_waiting then
    reason := 'busy';
    detail := 'Other workers hold the next jobs; ask again.';
    return;
  end if;

  -- Jobs wait, but for an offer with an obstacle.
  select o ->> 'obstacle', o ->> 'provider'
  into reason, v_blocked
  from jsonb_array_elements(p_offers) with ordinality as x (o, n)
  where o ->> 'obstacle' is not null
    and (o ->> 'provider' = any (v_waiting) or ((o ->> 'any')::boolean and '' = any (v_waiting)))
  order by n
  limit 1;

  if reason = 'paused' then
    select format(
      '%s paused %s%s', case when p.provider = '' then 'All providers are' else p.provider || ' is' end,
      case when p.paused_until = 'infinity' then 'until resumed'
        else 'until ' || to_char(p.paused_until at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS') || ' UTC' end,
      coalesce(': ' || p.pause_reason, '')
    )
    into detail
    from public.image_generation_provider p
    where p.provider in ('', v_blocked) and p.paused_until > public.image_generation_now()
    order by p.paused_until desc
    limit 1;
    return;
  elsif reason = 'budget' then
    detail := format('The budget of the day or of the run does not cover another image of %s.', v_blocked);
    return;
  end if;

  if v_waiting <> '{}' then
    reason := 'no-provider';
    detail := 'Jobs wait for: ' || array_to_string(array_replace(v_waiting, '', 'any provider'), ', ');
    return;
  end if;

  reason := 'empty';
  detail := null;
end
$$;

comment on function public.image_generation_why_none(jsonb, text[]) is
  'Why a claim with these offers brings no job: empty, paused, budget, no-provider or busy.';
