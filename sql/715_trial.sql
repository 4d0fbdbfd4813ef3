-- `doctor --buy-one`: the first live call. One job of a chosen product goes the whole way of a run; then its image is taken back
-- and kept as `unused`, so that the product's next job shows it without buying it again.

-- The job of a trial, by id and locked, or why there is none. p_product_id null: of the first product that waits for an image
-- and for which nothing was ever bought.
create or replace function public.image_generation_pick_trial(p_product_id text, p_keys text[], out id bigint, out why text)
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  v_job record;
  v_product_id text := p_product_id;
  v_after text := '';
  v_is_over boolean;
  v_shown_url text;
begin
  if p_product_id is null then
    select q.id into id
    from public.image_generation_queue q
    where q.status = 'pending' and not q.is_suspect and q.variation = 0 and coalesce(q.requested_provider, '') = any (p_keys)
      and not exists (
        select from public.image_generation_attempts a where a.job_id = q.id and a.dispatched_at is not null
      )
      and not exists (select from public.image_generation_images m where m.job_id = q.id and m.state in ('unused', 'unsaved'))
    order by q.priority desc, q.id
    limit 1
    for update of q skip locked;
    if id is not null then
      return;
    end if;
    loop
      select n.ids[1], n.next_after, n.is_over into v_product_id, v_after, v_is_over
      from public.image_generation_next_missing(v_after, 1, 'none') as n;
      exit when v_product_id is not null or v_is_over;
    end loop;
    if v_product_id is null then
      why := 'No product waits for an image that this provider could make. Name one with --product.';
      return;
    end if;
  end if;

  select c.image_url into v_shown_url from public.image_generation_catalogue c where c.product_id = v_product_id limit 1;
  if not found then
    why := format('The catalogue has no product %s.', v_product_id);
    return;
  end if;
  -- An active job stays; a new one for a product that shows an image is a trial's only.
  perform public.image_generation_insert_jobs(
    array[v_product_id], null, null, case when coalesce(btrim(v_shown_url), '') = '' then 'none' else 'trial' end
  );

  select q.id, q.status, case when not q.is_routed then q.requested_provider end as requested_provider, exists (
    select from public.image_generation_images m where m.job_id = q.id and m.state in ('unused', 'unsaved') and m.cost_microusd > 0
  ) as has_image
  into v_job
  from public.image_generation_queue q
  where q.product_id = v_product_id and q.variation = 0 and q.is_latest
  for update;
  why := case
    when v_job.status not in ('pending', 'retry') then format('Job %s of product %s is %s.', v_job.id, v_product_id, v_job.status)
    when v_job.has_image then
      format('An image of product %s was paid for already, and the next run shows it. Name another product.', v_product_id)
    when coalesce(v_job.requested_provider, '') <> all (p_keys) then
      format('The job of product %s asks for %s.', v_product_id, coalesce(v_job.requested_provider, 'nobody in particular'))
  end;
  if why is null then
    -- It is there to call the provider, so an image that the product has shown is not shown again instead.
    update public.image_generation_queue q
    set status = 'pending', next_attempt_at = null,
      requested_provider = v_job.requested_provider, is_routed = false, take = q.take + (
      exists (select from public.image_generation_images m where m.product_id = q.product_id and m.state = 'current')
      or exists (select from public.image_generation_images m where m.product_id = q.product_id and m.state = 'replaced')
    )::integer
    where q.id = v_job.id;
    id := v_job.id;
  end if;
end
$$;

comment on function public.image_generation_pick_trial(text, text[]) is
  'Locks the job of a trial, made where there is none, and answers its id, or why there is none.';

-- As image_generation_claim, for the job of one product; what is not to be had is `empty`, with the reason as its detail.
create or replace function public.image_generation_claim_trial(
  p_token uuid, p_run_id bigint, p_product_id text, p_worker text, p_lease_seconds integer, p_offers jsonb
)
returns json
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_bitmapscan = off
as $$
declare
  v_worker text := coalesce(public.image_generation_short_text(p_worker, 400), '');
  v_today date := (public.image_generation_now() at time zone 'utc')::date;
  v_offers public.image_generation_offer[] := public.image_generation_read_offers(p_offers);
  v_claim public.image_generation_claims;
  v_keys text[];
  v_job record;
begin
  v_claim := public.image_generation_begin_claim(p_token, p_run_id, v_worker);
  if v_claim.created_at is not null then
    return public.image_generation_claim_answer(v_claim);
  end if;

  perform public.image_generation_tidy(v_offers, p_token, p_run_id, v_today);
  v_offers := public.image_generation_weigh_offers(v_offers, p_run_id, v_today);
  v_keys := public.image_generation_offer_keys(v_offers);
  if v_keys = '{}' then
    select w.reason, w.wait_ms, coalesce(w.detail, (
      select string_agg(o.provider || ' may not be called now: ' || o.obstacle, ', ') from unnest(v_offers) as o
    ))
    into v_claim.reason, v_claim.wait_ms, v_claim.detail
    from public.image_generation_why_none(v_offers, v_keys, p_run_id, v_worker) as w;
  else
    select * into v_job from public.image_generation_pick_trial(p_product_id, v_keys);
    if v_job.id is not null then
      select t.granted, t.closed into v_claim.granted, v_claim.closed
      from public.image_generation_take(
        array[v_job.id], p_token, p_run_id, v_worker, p_lease_seconds, v_today, v_offers
      ) as t;
    end if;
    if v_claim.granted = 0 then
      v_claim.reason := 'empty';
      v_claim.detail := coalesce(v_job.why, 'The product needs no image any more.');
    end if;
  end if;
  perform public.image_generation_enter_claim(v_claim);
  return public.image_generation_claim_answer(v_claim);
end
$$;

comment on function public.image_generation_claim_trial(uuid, bigint, text, text, integer, jsonb) is
  'Takes the job of one product for a trial, made where there is none. Answers like image_generation_claim.';

-- The product shows again what it showed before the image of this attempt: by compare-and-set, so that an image that somebody has
-- set meanwhile stays. Answers as the catalogue does, or null where the image is not shown.
create or replace function public.image_generation_take_back(p_attempt_id bigint, p_earlier_url text)
returns text
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  v_image record;
  v_earlier record;
  v_published text;
begin
  select * into v_image
  from public.image_generation_images m
  where m.attempt_id = p_attempt_id and m.state = 'current'
  for update;
  if not found then
    return null;
  end if;
  select * into v_earlier
  from public.image_generation_images m
  where m.product_id = v_image.product_id and m.state = 'replaced' and m.url = p_earlier_url
  order by m.id desc
  limit 1
  for update;

  v_published := public.image_generation_try_publish(v_image.product_id, v_image.url, jsonb_populate_record(
    null::public.image_generation_result, jsonb_build_object(
      'id', coalesce(v_earlier.job_id, v_image.job_id), 'provider', v_earlier.provider, 'model', v_earlier.model,
      'image', jsonb_build_object('url', p_earlier_url, 'digital_source_type', v_earlier.digital_source_type)
    )
  ));
  if v_published in ('published', 'kept', 'gone') then
    update public.image_generation_images set state = 'unused' where id = v_image.id;
  end if;
  if v_published = 'published' then
    update public.image_generation_images set state = 'current' where id = v_earlier.id;
  end if;
  return v_published;
end
$$;

comment on function public.image_generation_take_back(bigint, text) is
  'Takes the image of an attempt back, which becomes unused, and shows this one instead: published, kept, gone, "failed: …", or null.';

-- The end of a trial. What it made is taken back, and nothing counts against its product: the job waits as if nobody had begun
-- it, or is closed where it was made for the trial alone. Answers {answer, message}: `taken_back`, `kept` (somebody has set
-- another image, which stays), `gone`, `stays` (the catalogue does not let go of it), `no_image`, or `open` (not settled).
create or replace function public.image_generation_end_trial(p_id bigint, p_token uuid)
returns jsonb
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_job public.image_generation_queue;
  v_attempt record;
  v_published text;
  v_answer text;
  v_close text;
begin
  select * into v_job from public.image_generation_queue q where q.id = p_id for update;
  select a.id, a.outcome, exists (
    select from public.image_generation_images m where m.attempt_id = a.id and m.state = 'unused'
  ) as is_taken_back
  into v_attempt
  from public.image_generation_attempts a
  where a.token = p_token and a.job_id = p_id;
  if v_attempt.outcome is null then
    return jsonb_build_object('answer', 'open', 'message', null);
  end if;

  v_published := public.image_generation_take_back(v_attempt.id, v_job.expected_image_url);
  v_answer := case
    when v_published = 'published' then 'taken_back'
    when v_published in ('kept', 'gone') then v_published
    when v_published is not null then 'stays'
    -- Told before; the answer was lost.
    when v_attempt.outcome = 'completed' and v_attempt.is_taken_back then 'taken_back'
    else 'no_image'
  end;
  v_close := case
    when v_answer = 'gone' then 'product_gone'
    when v_answer = 'kept' or v_job.replace = 'trial' then 'has_image'
  end;

  -- A new round: whatever its attempt has counted, counts no more.
  update public.image_generation_queue q
  set status = case when v_close is null then 'pending' else 'cancelled' end,
    cancel_reason = v_close, retry_round = q.retry_round + 1,
    tries = 0, attempt_count = 0, paid_calls = 0, deaths = 0, wording_step = 0, rejections = 0,
    priority = case when q.priority = 0 then 5 else q.priority end,
    next_attempt_at = null, error_class = null, error_message = null,
    generated_image_url = null, generation_provider = null, completed_at = null, updated_at = v_now
  where q.id = p_id and q.is_latest and v_answer <> 'stays' and q.lease_token is null
    and (q.status in ('retry', 'failed') or (q.status = 'completed' and v_published is not null)
      or (q.status = 'pending' and v_published is null and v_attempt.outcome <> 'completed'));

  insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
  select p_id, v_job.product_id, 'taken_back', jsonb_build_object('answer', v_answer), v_now
  where v_published is not null;
  return jsonb_build_object(
    'answer', v_answer,
    'message', case when v_answer = 'stays' then public.image_generation_short_text(substr(v_published, 9)) end
  );
end
$$;

comment on function public.image_generation_end_trial(bigint, uuid) is
  'Takes back what a trial has made, and lets its job wait as before. Answers {answer, message}.';
