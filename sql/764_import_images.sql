-- Images that were made elsewhere: each gets a job, a row of the ledger at no cost, and the settlement of any other image.

-- What stands in the way of an image of these products, 1,000 at most: [{product_id, is_known, image_url, is_real, sha256, job_id,
-- job_status, has_paid_image, current_id, current_sha256}]. `sha256` is that of the image that is shown, where it is on record;
-- `current_id` is the image that is current by our record, whatever the product shows.
create or replace function public.image_generation_import_states(p_product_ids text[])
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
set jit = off
set enable_seqscan = off
set enable_bitmapscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
  if cardinality(p_product_ids) > 1000 then
    raise exception 'Expected at most 1000 products but received %', cardinality(p_product_ids) using errcode = 'IG001';
  end if;
  return (
    select coalesce(jsonb_agg(jsonb_build_object(
      'product_id', p.id, 'is_known', c.product_id is not null, 'image_url', c.image_url,
      'is_real', coalesce(not c.lacks_image and not c.has_placeholder, false), 'sha256', case when m.url = c.image_url then m.sha256 end,
      'current_id', m.id, 'current_sha256', m.sha256,
      'job_id', c.latest_job_id, 'job_status', c.latest_status,
      'has_paid_image', public.image_generation_has_paid_image(c.latest_job_id)
    ) order by p.n), '[]')
    from unnest(p_product_ids) with ordinality as p (id, n)
    left join lateral (
      select * from public.image_generation_candidates c where c.product_id = p.id limit 1
    ) as c on true
    left join public.image_generation_images m on m.product_id = p.id and m.state = 'current'
  );
end
$$;

comment on function public.image_generation_import_states(text[]) is
  'What these products show, and what stands in the way of an image from elsewhere.';

create or replace function public.image_generation_has_paid_image(p_job_id bigint)
returns boolean
language sql
stable
set search_path = ''
as $$
  select exists (
    select from public.image_generation_images m
    where m.job_id = p_job_id and m.state in ('unused', 'unsaved') and m.cost_microusd > 0
  );
$$;

comment on function public.image_generation_has_paid_image(bigint) is
  'Whether an image that was paid for waits for this job, which shows it without buying.';

-- The job that an image from elsewhere is brought in with: the one that waits, or a new one; held under p_token, with its row of
-- the ledger. Or why there is none: in_hand, paid_image or busy.
create or replace function public.image_generation_hold_for_import(
  p_product_id text, p_token uuid, p_shown_url text, p_now timestamptz, out id bigint, out why text, out message text
)
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  v_job public.image_generation_queue;
begin
  perform public.image_generation_insert_jobs(
    array[p_product_id], null, null, case when coalesce(btrim(p_shown_url), '') = '' then 'none' else 'placeholders' end
  );
  select * into v_job
  from public.image_generation_queue q
  where q.product_id = p_product_id and q.variation = 0 and q.is_latest
  for update;
  why := case
    when v_job.id is null then 'busy'
    when v_job.status in ('processing', 'submitted', 'review') then 'in_hand'
    -- What somebody kept locked was not made room for.
    when v_job.status not in ('pending', 'retry') then 'busy'
    when public.image_generation_has_paid_image(v_job.id) then 'paid_image'
  end;
  if why is not null then
    message := format('Job %s of product %s is %s.', v_job.id, p_product_id, v_job.status);
    return;
  end if;

  update public.image_generation_queue q
  set status = 'processing', tries = q.tries + 1, next_attempt_at = null, expected_image_url = p_shown_url,
    lease_token = p_token, lease_expires_at = p_now + interval '1 minute', worker = 'import', run_id = null, updated_at = p_now
  where q.id = v_job.id;
  insert into public.image_generation_attempts
    (job_id, token, worker, attempt_number, retry_round, provider, reserved_microusd, budget_day, claimed_at)
  values (
    v_job.id, p_token, 'import', v_job.tries + 1, v_job.retry_round, 'import', 0, (p_now at time zone 'utc')::date, p_now
  );
  id := v_job.id;
end
$$;

comment on function public.image_generation_hold_for_import(text, uuid, text, timestamptz) is
  'Takes or makes the job of a product for an image from elsewhere, or tells why not.';

-- Shows an image that was made elsewhere and lies in the store now, when the product still shows p_expected_url. All of it in one
-- transaction: a job, an attempt at no cost, and its settlement (328), which publishes. Asked again with the same token it answers the same.
--
-- p_image: {provider, model, prompt, warnings, source, made_at, url, path, store, sha256, bytes, content_type, width, height,
--   digital_source_type, checked_by}; the provider is `unknown` where nobody knows.
-- Answers {answer, message, job_id}: `shown`, `kept` (the product shows something else by now), `gone`, `in_hand` (its job is worked on),
-- `paid_image` (an image that was paid for waits to be shown), `waiting` (the catalogue does not take it now: the next run tries again),
-- `failed`, or `busy` (somebody holds a lock); with the last two nothing has changed.
create or replace function public.image_generation_import_image(
  p_product_id text, p_token uuid, p_expected_url text, p_image jsonb
)
returns jsonb
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set lock_timeout = '5s'
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_shown text;
  v_held record;
  v_end jsonb;
begin
  select a.job_id as id, a.settle_answer as answer, a.error_message as message
  into v_held
  from public.image_generation_queue q
  join public.image_generation_attempts a on a.job_id = q.id and a.token = p_token
  where q.product_id = p_product_id and q.variation = 0 and q.is_latest;
  if found then
    return public.image_generation_import_answer(v_held.answer, v_held.message, v_held.id);
  end if;

  select c.image_url into v_shown from public.image_generation_catalogue c where c.product_id = p_product_id limit 1;
  if not found then
    return public.image_generation_import_answer('product_gone', 'The product is not in the catalogue.', null);
  end if;
  if coalesce(btrim(v_shown), '') <> coalesce(btrim(p_expected_url), '') then
    return public.image_generation_import_answer('kept_existing', 'The product got another image meanwhile; that one stays.', null);
  end if;
  select * into v_held from public.image_generation_hold_for_import(p_product_id, p_token, v_shown, v_now);
  if v_held.why is not null then
    raise exception '%', v_held.message using errcode = 'IG000', detail = v_held.why;
  end if;

  v_end := public.image_generation_settle(jsonb_build_array(jsonb_build_object(
    'id', v_held.id, 'token', p_token, 'status', 'completed', 'provider', coalesce(p_image ->> 'provider', 'unknown'),
    'model', p_image ->> 'model', 'prompt', coalesce(p_image ->> 'prompt', ''), 'cost_microusd', 0, 'cost_basis', 'none',
    'duration_ms', 0, 'warnings', coalesce(p_image -> 'warnings', '[]'), 'image', p_image
  )))::jsonb -> 0;
  if v_end ->> 'outcome' in ('busy', 'invalid') then
    raise exception '%', coalesce(v_end ->> 'message', 'It could not be settled.')
      using errcode = 'IG000', detail = case v_end ->> 'outcome' when 'busy' then 'busy' else 'failed' end;
  end if;
  insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
  values (v_held.id, p_product_id, 'imported', jsonb_strip_nulls(jsonb_build_object(
    'source', public.image_generation_short_text(p_image ->> 'source'), 'made_at', public.image_generation_short_text(p_image ->> 'made_at', 100),
    'provider', p_image ->> 'provider', 'image_url', p_image ->> 'url', 'earlier_url', nullif(btrim(v_shown), '')
  )), v_now);
  return public.image_generation_import_answer(v_end ->> 'outcome', v_end ->> 'message', v_held.id);
exception
  -- Neither a job nor a row of the ledger stays behind.
  when sqlstate 'IG000' then
    declare
      v_answer text;
    begin
      get stacked diagnostics v_answer = pg_exception_detail;
      return jsonb_build_object('answer', v_answer, 'message', public.image_generation_short_text(sqlerrm), 'job_id', null);
    end;
  when lock_not_available then
    return jsonb_build_object('answer', 'busy', 'message', 'Another transaction holds a lock on the product or its job.', 'job_id', null);
end
$$;

comment on function public.image_generation_import_image(text, uuid, text, jsonb) is
  'Shows an image that was made elsewhere: a job, a ledger row at no cost and its settlement. Answers {answer, message, job_id}.';

create or replace function public.image_generation_import_answer(p_outcome text, p_message text, p_job_id bigint)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'answer', case p_outcome
      when 'ok' then 'shown'
      when 'kept_existing' then 'kept'
      when 'product_gone' then 'gone'
      when 'publish_failed' then 'waiting'
      else 'failed'
    end,
    'message', p_message, 'job_id', p_job_id
  );
$$;

comment on function public.image_generation_import_answer(text, text, bigint) is
  'What an import is answered, by how its attempt was settled.';
