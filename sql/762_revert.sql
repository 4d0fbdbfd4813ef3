-- What images a product has had, and going back to an earlier one: a person's choice.

-- The record of an image, as people and programs read it.
create or replace function public.image_generation_image_record(p_image public.image_generation_images)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'id', p_image.id, 'job_id', p_image.job_id, 'product_id', p_image.product_id, 'variation', p_image.variation,
    'state', p_image.state, 'provider', p_image.provider, 'model', p_image.model, 'prompt', p_image.prompt,
    'url', p_image.url, 'store', p_image.store, 'path', p_image.path, 'sha256', p_image.sha256, 'bytes', p_image.bytes,
    'content_type', p_image.content_type, 'width', p_image.width, 'height', p_image.height,
    'is_placeholder', p_image.is_placeholder, 'digital_source_type', p_image.digital_source_type,
    'cost_microusd', p_image.cost_microusd, 'replaced_url', p_image.replaced_url, 'created_at', p_image.created_at,
    'chosen_at', p_image.chosen_at, 'role', p_image.role, 'prompts_hash', p_image.prompts_hash
  );
$$;

comment on function public.image_generation_image_record(public.image_generation_images) is 'The record of an image as JSON.';

-- The newest p_limit images of a product, whatever became of them. Answers {product: {name, image_url} or null, job: {id, status}
-- or null, images: [{id, state, …}]}.
create or replace function public.image_generation_product_images(p_product_id text, p_limit integer default 100)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
set jit = off
set enable_seqscan = off
as $$
begin
  return jsonb_build_object(
    'product', (
      select jsonb_build_object(
        'name', public.image_generation_short_text(c.name), 'image_url', nullif(btrim(c.image_url), '')
      )
      from public.image_generation_catalogue c
      where c.product_id = p_product_id
      limit 1
    ),
    'job', (
      select jsonb_build_object('id', q.id, 'status', q.status)
      from public.image_generation_queue q
      where q.product_id = p_product_id and q.variation = 0 and q.is_latest
      limit 1
    ),
    'images', (
      select coalesce(jsonb_agg(public.image_generation_image_record(m.image) order by (m.image).id desc), '[]')
      from (
        select own.image
        from (
          select i.id, i as image from public.image_generation_images i where i.product_id = p_product_id and i.state = 'current'
          union all
          select i.id, i from public.image_generation_images i where i.product_id = p_product_id and i.state = 'replaced'
          union all
          select i.id, i
          from public.image_generation_images i
          where i.product_id = p_product_id and i.state not in ('current', 'replaced')
        ) as own
        order by own.id desc
        limit least(p_limit, 1000)
      ) as m
    )
  );
end
$$;

comment on function public.image_generation_product_images(text, integer) is
  'The images that a product has had, the newest first, with what it shows and its latest job.';

-- Why this image cannot be shown again, or null.
create or replace function public.image_generation_revert_refusal(
  p_product_id text, p_image_id bigint, p_image public.image_generation_images, p_job public.image_generation_queue
)
returns text
language sql
immutable
set search_path = ''
as $$
  select case
    when p_image.id is null or p_image.product_id <> p_product_id
      then format('Product %s has no image %s.', p_product_id, p_image_id)
    when p_image.state = 'rejected' then format('Image %s was rejected: it is not fit to be shown.', p_image_id)
    when p_image.state not in ('current', 'replaced')
      then format('Image %s is %s: only an image that the product has shown can be shown again.', p_image_id, p_image.state)
    when p_job.status in ('pending', 'retry', 'processing', 'submitted', 'review')
      then format('Job %s of product %s is %s and would replace the image again: cancel it first, or wait for its end.',
        p_job.id, p_product_id, p_job.status)
  end;
$$;

comment on function public.image_generation_revert_refusal(
  text, bigint, public.image_generation_images, public.image_generation_queue
) is 'Why an image cannot be shown again, or null.';

-- Shows an earlier image of a product again, by compare-and-set: only when the product shows p_expected_url, or where that is null, the
-- image that is current by our record, or none. So an image that somebody has set by hand stays. The choice is noted: `placeholders` and
-- `outdated` do not replace it, only `all`, `unreachable` and whoever names the product. Said again it answers `already`.
--
-- Answers {answer, message, shown_url}: `shown`, `already`, `kept` (the product shows another image, which stays), `gone`, `refused`, `failed`
-- (the catalogue does not take it) or `busy` (somebody holds a lock).
create or replace function public.image_generation_revert(
  p_product_id text, p_image_id bigint, p_expected_url text default null
)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set lock_timeout = '2s'
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_image public.image_generation_images;
  v_job public.image_generation_queue;
  v_expected text;
  v_shown text;
  v_answer text;
  v_refusal text;
begin
  -- The job first, as everybody does: with its row locked no other job is made for the product.
  select * into v_job
  from public.image_generation_queue q
  where q.product_id = p_product_id and q.variation = 0 and q.is_latest
  for update;
  select * into v_image from public.image_generation_images m where m.id = p_image_id for update;
  v_refusal := public.image_generation_revert_refusal(p_product_id, p_image_id, v_image, v_job);
  if v_refusal is not null then
    return jsonb_build_object('answer', 'refused', 'message', v_refusal, 'shown_url', null);
  end if;

  select c.image_url into v_shown from public.image_generation_catalogue c where c.product_id = p_product_id limit 1;
  v_expected := coalesce(p_expected_url, (
    select m.url from public.image_generation_images m where m.product_id = p_product_id and m.state = 'current' limit 1
  ));
  v_answer := case
    when v_image.state = 'current' and v_shown = v_image.url then 'already'
    else public.image_generation_try_publish(p_product_id, v_expected, jsonb_populate_record(
      null::public.image_generation_result, jsonb_build_object(
        'id', v_image.job_id, 'provider', v_image.provider, 'model', v_image.model, 'image', jsonb_build_object(
          'url', v_image.url, 'digital_source_type', v_image.digital_source_type
        )
      )
    ))
  end;

  if v_answer in ('already', 'published') then
    -- Others first, as only one can be current.
    update public.image_generation_images m
    set state = 'replaced'
    where m.product_id = p_product_id and m.state = 'current' and m.id <> p_image_id;
    update public.image_generation_images m
    set state = 'current', chosen_at = v_now
    where m.id = p_image_id and (v_answer = 'published' or m.chosen_at is null);
  end if;
  if v_answer = 'published' then
    insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
    values (v_image.job_id, p_product_id, 'reverted', jsonb_build_object(
      'image_id', p_image_id, 'image_url', v_image.url, 'replaced_url', v_shown
    ), v_now);
  end if;
  return jsonb_build_object(
    'answer', case when v_answer = 'published' then 'shown' when v_answer like 'failed: %' then 'failed' else v_answer end,
    'message', case
      when v_answer = 'kept' then 'The product shows an image that was set by hand; that one stays.'
      when v_answer = 'gone' then 'The product is no longer in the catalogue.'
      when v_answer like 'failed: %' then public.image_generation_short_text(substr(v_answer, 9))
    end,
    'shown_url', case when v_answer in ('published', 'already') then v_image.url else v_shown end
  );
exception
  when lock_not_available then
    return jsonb_build_object(
      'answer', 'busy', 'message', 'Another transaction holds a lock on the product or its job.', 'shown_url', null
    );
end
$$;

comment on function public.image_generation_revert(text, bigint, text) is
  'Shows an earlier image of a product again, and notes that a person chose it. Answers {answer, message, shown_url}.';
