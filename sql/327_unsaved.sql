-- Images that were paid for and that no store took: their bytes wait here until one does. The next claim of their job
-- gets them like any image that was paid for, and does not buy.

-- 100 MB in all, and what one image may have at most (the check of the table).
create or replace function public.image_generation_most_unsaved(out all_bytes bigint, out image_bytes bigint)
language sql
immutable
set search_path = ''
as $$
  select 104857600, 26214400;
$$;

comment on function public.image_generation_most_unsaved() is
  'How many bytes may wait for a store: of all images, and of one.';

-- What is left for images that no store takes. A paid call is stamped only while there is room for its image and for
-- those of all calls in flight, whoever makes them: so the bound never costs an image. `save_unsaved` itself refuses
-- nothing, should an image be larger than expected.
--
-- Expected is half as much again as the largest of the last hundred images, 1 MB at least; as long as none was paid for,
-- what the worker expects, else the most there is. By their key, not by provider: a look-up of a hundred rows however many there are.
create or replace function public.image_generation_unsaved_room(p_expected_bytes bigint default null)
returns jsonb
language plpgsql
volatile
set search_path = ''
set jit = off
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  v_most record;
  v_saved record;
  v_expected bigint;
  v_in_flight bigint;
begin
  select * into v_most from public.image_generation_most_unsaved();
  select count(*) as images, coalesce(sum(octet_length(u.bytes)), 0) as bytes
  into v_saved
  from public.image_generation_unsaved u;

  -- "greatest" passes over a null.
  select case
    when count(*) = 0 and p_expected_bytes is null then v_most.image_bytes
    else least(greatest(coalesce(ceil(1.5 * max(recent.bytes)), p_expected_bytes), 1048576), v_most.image_bytes)::bigint
  end
  into v_expected
  from (select m.bytes, m.cost_microusd from public.image_generation_images m order by m.id desc limit 100) as recent
  where recent.cost_microusd > 0;

  select count(*)
  into v_in_flight
  from public.image_generation_attempts a
  where a.outcome is null and a.dispatched_at is not null and not a.is_home
    and not exists (select from public.image_generation_unsaved u where u.attempt_id = a.id);

  return jsonb_build_object(
    'saved_images', v_saved.images, 'saved_bytes', v_saved.bytes, 'most_bytes', v_most.all_bytes,
    'expected_bytes', v_expected, 'calls_in_flight', v_in_flight,
    'calls_left', greatest(floor((v_most.all_bytes - v_saved.bytes) / v_expected) - v_in_flight, 0)::bigint
  );
end
$$;

comment on function public.image_generation_unsaved_room(bigint) is
  'What waits for a store, and how many more paid calls may be made, so that the image of each could wait as well.';

-- Its product has another image, or is gone. What a person has cancelled may be revived by one, and then its image is
-- wanted.
create or replace function public.image_generation_needs_nothing(p_job public.image_generation_queue)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select p_job.lease_token is null and (
    p_job.status = 'completed' or (p_job.status = 'cancelled' and p_job.cancel_reason is distinct from 'operator')
  );
$$;

comment on function public.image_generation_needs_nothing(public.image_generation_queue) is
  'Whether nobody will ever want another image of this job.';

-- Keeps an image that no store takes, in one call: its bytes, and its row. It takes whatever was claimed once, also from
-- a worker that has lost the job since: the money is gone in any case. Its worker then settles as failed, `not_stored`. A
-- job whose product is gone, or has another image by now, needs it no more.
--
-- p_image: {provider, model, prompt, sha256, content_type, width, height, digital_source_type, fingerprint, warnings, role,
--   prompts_hash, cost_microusd}
create or replace function public.image_generation_save_unsaved(p_id bigint, p_token uuid, p_image jsonb, p_bytes text)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
set lock_timeout = '5s'
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_bytes bytea := decode(p_bytes, 'base64');
  v_job record;
begin
  select q.id, q.product_id, q.variation, public.image_generation_needs_nothing(q) as is_closed
  into v_job
  from public.image_generation_queue q
  where q.id = p_id
  for update;
  select a.id as attempt_id, v_job.product_id as product_id, v_job.variation as variation, v_job.is_closed as is_closed
  into v_job
  from public.image_generation_attempts a
  where a.token = p_token and a.job_id = p_id;
  if not found then
    raise exception 'No attempt of job % was claimed with the token %', p_id, p_token using errcode = 'IG001';
  end if;
  if encode(sha256(v_bytes), 'hex') is distinct from p_image ->> 'sha256' then
    raise exception 'Expected the bytes of the image % but received others', p_image ->> 'sha256' using errcode = 'IG001';
  end if;
  -- It was saved before, or stored after all.
  if v_job.is_closed or exists (select from public.image_generation_images m where m.attempt_id = v_job.attempt_id) then
    return jsonb_build_object('saved', false);
  end if;

  insert into public.image_generation_unsaved (attempt_id, sha256, bytes, created_at)
  values (v_job.attempt_id, p_image ->> 'sha256', v_bytes, v_now);
  insert into public.image_generation_images (
    job_id, attempt_id, product_id, variation, state, provider, model, prompt, sha256, bytes, content_type, width,
    height, digital_source_type, is_placeholder, fingerprint, warnings, role, prompts_hash, cost_microusd, created_at
  )
  select
    p_id, v_job.attempt_id, v_job.product_id, v_job.variation, 'unsaved', i.provider, i.model, i.prompt, i.sha256,
    octet_length(v_bytes), i.content_type, i.width, i.height, i.digital_source_type, false, i.fingerprint,
    coalesce(public.image_generation_mask_json(i.warnings), '[]'), i.role, i.prompts_hash,
    i.cost_microusd, v_now
  from jsonb_to_record(p_image) as i (
    provider text, model text, prompt text, sha256 text, content_type text, width integer, height integer,
    digital_source_type text, fingerprint text, warnings jsonb, role text, prompts_hash text, cost_microusd bigint
  );
  -- Before all others: what it leaves behind takes up room.
  update public.image_generation_queue set priority = 10, updated_at = v_now where id = p_id and priority < 10;
  insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
  values (p_id, v_job.product_id, 'unsaved', jsonb_build_object('bytes', octet_length(v_bytes)), v_now);
  return jsonb_build_object('saved', true);
end
$$;

comment on function public.image_generation_save_unsaved(bigint, uuid, jsonb, text) is
  'Keeps an image that was paid for and that no store takes (its bytes in base64). Answers {saved}: false = it was kept before, or is not needed any more.';

-- p_token: of the attempt that paid.
create or replace function public.image_generation_unsaved_bytes(p_id bigint, p_token uuid)
returns jsonb
language sql
stable
set search_path = ''
set jit = off
as $$
  select jsonb_build_object('bytes', (
    select translate(encode(u.bytes, 'base64'), E'\n', '')
    from public.image_generation_attempts a
    join public.image_generation_unsaved u on u.attempt_id = a.id
    where a.token = p_token and a.job_id = p_id
  ));
$$;

comment on function public.image_generation_unsaved_bytes(bigint, uuid) is
  'The bytes of an image that no store took, in base64; null when they do not wait any more.';

-- A run that begins tries the store at once: what waits for it is paid for, and takes up room. What nobody waits for any
-- more, as its product is gone or has another image, is given up; not what a person has cancelled.
create or replace function public.image_generation_hurry_unsaved()
returns void
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  v_now timestamptz := public.image_generation_now();
begin
  if not exists (select from public.image_generation_unsaved) then
    return;
  end if;
  with needless as materialized (
    select m.id
    from public.image_generation_unsaved u
    join public.image_generation_images m on m.attempt_id = u.attempt_id and m.state = 'unsaved'
    join public.image_generation_queue q on q.id = m.job_id
    where public.image_generation_needs_nothing(q)
    for update of m, u skip locked
  ),
  closed as (
    update public.image_generation_images m
    set state = 'rejected'
    from needless n
    where m.id = n.id
    returning m.attempt_id, m.job_id, m.product_id, m.bytes
  ),
  noted as (
    insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
    select job_id, product_id, 'discarded', jsonb_build_object('bytes', bytes, 'reason', 'not_needed'), v_now from closed
  )
  delete from public.image_generation_unsaved u
  using closed c
  where u.attempt_id = c.attempt_id;

  with waiting as (
    select q.id
    from public.image_generation_queue q
    where q.status = 'retry' and q.next_attempt_at > v_now and q.id in (
      select m.job_id
      from public.image_generation_unsaved u
      join public.image_generation_images m on m.attempt_id = u.attempt_id
    )
    order by q.id
    for update skip locked
  )
  update public.image_generation_queue q
  set next_attempt_at = v_now, updated_at = v_now
  from waiting w
  where q.id = w.id;
end
$$;

comment on function public.image_generation_hurry_unsaved() is
  'Makes jobs due whose images wait for a store, and gives up the images of jobs that have ended.';

-- A settlement tells that such an image (`recovers`) lies in a store now: its row gets the address, its bytes go.
create or replace function public.image_generation_forget_unsaved(p_verdicts public.image_generation_verdict[])
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_attempt_ids bigint[];
begin
  if not exists (select from public.image_generation_unsaved) then
    return;
  end if;
  with stored as (
    update public.image_generation_images m
    set state = 'unused', url = i.url, store = i.store, path = i.path, sha256 = i.sha256, bytes = i.bytes,
      content_type = i.content_type, width = i.width, height = i.height
    from unnest(p_verdicts) as v, lateral (select (v.c).*) as c, lateral (select (c.r).*) as r
    cross join lateral jsonb_to_record(r.image) as i (
      url text, store text, path text, sha256 text, bytes bigint, content_type text, width integer, height integer
    )
    where r.status = 'completed' and c.standing <> 'already' and m.job_id = r.id and m.state = 'unsaved'
      and m.attempt_id = (
        select a.id from public.image_generation_attempts a where a.token = r.recovers and a.job_id = r.id
      )
    returning m.attempt_id
  )
  select array_agg(attempt_id) into v_attempt_ids from stored;
  delete from public.image_generation_unsaved where attempt_id = any (v_attempt_ids);
end
$$;

comment on function public.image_generation_forget_unsaved(public.image_generation_verdict[]) is
  'Lets go of the bytes of images that lie in a store now.';

-- Gives up on images that no store took, of {job_ids}, {product_ids} or {all: true}: their jobs are bought for anew.
create or replace function public.image_generation_discard(p_selection jsonb, p_limit integer default 1000)
returns jsonb
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_job_ids bigint[];
  v_ids bigint[];
  v_bytes bigint;
begin
  if jsonb_typeof(p_selection -> 'job_ids') is distinct from 'array'
    and jsonb_typeof(p_selection -> 'product_ids') is distinct from 'array'
    and p_selection -> 'all' is distinct from 'true' then
    raise exception 'Expected a selection {job_ids}, {product_ids} or {all: true} but received %', p_selection
      using errcode = 'IG001';
  end if;
  v_job_ids := public.image_generation_lock_jobs(array(
    select distinct m.job_id
    from public.image_generation_unsaved u
    join public.image_generation_images m on m.attempt_id = u.attempt_id
  ));

  with chosen as materialized (
    select m.id
    from public.image_generation_unsaved u
    join public.image_generation_images m on m.attempt_id = u.attempt_id and m.state = 'unsaved'
    where m.job_id = any (v_job_ids) and (
      p_selection -> 'all' = 'true'
      or m.job_id in (select value::bigint from jsonb_array_elements_text(p_selection -> 'job_ids'))
      or m.product_id in (select value from jsonb_array_elements_text(p_selection -> 'product_ids'))
    )
    order by m.id
    limit p_limit
    for update of m, u skip locked
  ),
  discarded as (
    update public.image_generation_images m
    set state = 'rejected'
    from chosen c
    where m.id = c.id
    returning m.attempt_id, m.job_id, m.product_id, m.bytes
  ),
  noted as (
    insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
    select job_id, product_id, 'discarded', jsonb_build_object('bytes', bytes), v_now from discarded
  )
  select coalesce(array_agg(attempt_id), '{}'), coalesce(sum(bytes), 0)::bigint into v_ids, v_bytes from discarded;
  delete from public.image_generation_unsaved where attempt_id = any (v_ids);

  return jsonb_build_object('discarded', cardinality(v_ids), 'bytes', v_bytes, 'more', cardinality(v_ids) = p_limit);
end
$$;

comment on function public.image_generation_discard(jsonb, integer) is
  'Gives up on images that were paid for and that no store took. Answers {discarded, bytes, more}.';
