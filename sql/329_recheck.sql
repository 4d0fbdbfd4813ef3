-- Where decoding takes too long (the Edge Function), images are looked at by their structure only. The next run elsewhere
-- decodes them; what proves broken is taken back.

-- Images that lie where this run stores, are shown or wait to be chosen, and were never decoded, the oldest first:
-- [{id, path}]. `p_base` is how their addresses begin: what lies in another bucket cannot be read by this run.
create or replace function public.image_generation_unchecked(p_base text, p_limit integer default 100)
returns jsonb
language sql
stable
set search_path = ''
set jit = off
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'path', m.path) order by m.id), '[]')
  from (
    select *
    from public.image_generation_images
    where checked_by = 'structure' and state in ('current', 'alternative') and url = p_base || path
    order by id
    limit p_limit
  ) as m;
$$;

comment on function public.image_generation_unchecked(text, integer) is
  'Images with addresses that begin so, that are in use and of which only the structure was looked at: [{id, path}].';

-- Tells what decoding an image has shown. Whole: p_problem is null. Else the image becomes `rejected`, its product shows
-- again what it showed before, and its job is made anew. Answers {answer}: whole, broken, not_in_use when it has
-- been replaced or looked at meanwhile, or busy when somebody holds a lock on it, its product or its job: a later run looks again.
create or replace function public.image_generation_recheck(p_image_id bigint, p_problem text default null)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set lock_timeout = '1s'
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_image record;
  v_job record;
  v_published text;
  v_message text;
  v_shown_url text;
begin
  select m.job_id, m.product_id, m.variation into v_image from public.image_generation_images m where m.id = p_image_id;
  -- Also a later job of the product, which expects to replace this image.
  perform 1
  from public.image_generation_queue q
  where q.id = v_image.job_id
    or (q.product_id = v_image.product_id and q.variation = v_image.variation and q.is_latest)
  order by q.id
  for update;
  select * into v_job from public.image_generation_queue q where q.id = v_image.job_id;
  select * into v_image
  from public.image_generation_images m
  where m.id = p_image_id and m.checked_by = 'structure' and m.state in ('current', 'alternative')
  for update;
  if not found then
    return jsonb_build_object('answer', 'not_in_use');
  end if;
  if p_problem is null then
    update public.image_generation_images set checked_by = 'pixels' where id = p_image_id;
    return jsonb_build_object('answer', 'whole');
  end if;

  v_message := public.image_generation_short_text(p_problem);
  update public.image_generation_images
  set state = 'rejected', checked_by = 'pixels', warnings = warnings || to_jsonb(v_message)
  where id = p_image_id;

  -- Neither is it handed out again where an earlier attempt had paid for these bytes.
  update public.image_generation_images
  set state = 'rejected'
  where job_id = v_job.id and state = 'unused' and sha256 = v_image.sha256;

  if v_image.state = 'current' then
    v_published := public.image_generation_try_publish(
      v_image.product_id, v_image.url, jsonb_populate_record(
        null::public.image_generation_result, jsonb_build_object(
          'id', v_job.id, 'provider', v_image.provider, 'model', v_image.model, 'image', jsonb_build_object(
            'url', v_job.expected_image_url, 'digital_source_type', v_image.digital_source_type
          )
        )
      )
    );
    -- What the catalogue does not let go of is replaced by the next image.
    v_shown_url := case when v_published = 'published' then v_job.expected_image_url else v_image.url end;
    if v_published = 'published' then
      update public.image_generation_images m
      set state = 'current'
      where m.id = (
        select max(e.id)
        from public.image_generation_images e
        where e.product_id = v_image.product_id and e.state = 'replaced' and e.url = v_shown_url
      );
    end if;
    update public.image_generation_queue q
    set expected_image_url = v_shown_url, updated_at = v_now
    where q.product_id = v_image.product_id and q.is_latest and q.variation = v_image.variation
      and q.status not in ('completed', 'failed', 'cancelled') and q.expected_image_url = v_image.url;
  end if;

  update public.image_generation_queue q
  set status = n.status,
    next_attempt_at = case when n.status = 'retry' then v_now end,
    cancel_reason = case v_published when 'kept' then 'has_image' when 'gone' then 'product_gone' end,
    error_class = case when n.status <> 'cancelled' then 'rejected' end,
    error_message = v_message,
    rejections = q.rejections + 1,
    expected_image_url = case when v_image.state = 'current' then v_shown_url else q.expected_image_url end,
    generated_image_url = null, completed_at = null, updated_at = v_now
  from (
    select case
      when v_published in ('kept', 'gone') then 'cancelled'
      -- A later job makes the product's image.
      when not v_job.is_latest or v_job.rejections + 1 >= public.image_generation_most('rejections')
        or v_job.paid_calls >= public.image_generation_most('paid_calls') then 'failed'
      else 'retry'
    end as status
  ) as n
  where q.id = v_job.id and q.status = 'completed';

  insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
  values (v_job.id, v_image.product_id, 'rejected', jsonb_strip_nulls(jsonb_build_object(
    'provider', v_image.provider, 'model', v_image.model, 'message', v_message, 'image_url', v_image.url,
    'earlier_image', coalesce(v_published, 'not shown')
  )), v_now);
  return jsonb_build_object('answer', 'broken');
exception
  when lock_not_available then
    return jsonb_build_object('answer', 'busy');
end
$$;

comment on function public.image_generation_recheck(bigint, text) is
  'Tells what decoding an image has shown; a broken one is taken back and made anew. Answers {answer: whole, broken, not_in_use or busy}.';
