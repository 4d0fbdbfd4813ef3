-- Repair, of images: each belongs to its job, a completed job has one, and of a product the latest one is current.

create or replace function public.image_generation_repair_images(p_ids bigint[], p_now timestamptz)
returns table (rule text, action text, detail text, job_id bigint)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  -- Which attempt brought it is what nobody edits: that one knows its job. Where the product has a current image, this one is not.
  return query
  update public.image_generation_images m
  set job_id = q.id, product_id = q.product_id, variation = q.variation,
    state = case
      when m.state = 'current' and (q.variation > 0 or exists (
        select from public.image_generation_images o
        where o.product_id = q.product_id and o.state = 'current' and o.id <> m.id
      )) then 'replaced'
      else m.state
    end
  from public.image_generation_attempts a
  join public.image_generation_queue q on q.id = a.job_id
  where a.id = m.attempt_id and q.id = any (p_ids)
    and (
      (m.product_id, m.variation) is distinct from (q.product_id, q.variation)
      or (m.job_id <> q.id and q.replace <> 'trial')
    )
  returning 'an image that is not of its job', 'The image goes back to the job whose attempt made it.', 'image ' || m.id, q.id;

  -- Its address was changed here or there: what the product shows is right.
  return query
  with torn as (
    select distinct on (q.id) q.id as job_id, m.id as image_id, q.generated_image_url, m.url,
      c.image_url = q.generated_image_url and right(q.generated_image_url, length(m.path)) = m.path as is_job_right
    from public.image_generation_queue q
    join public.image_generation_images m on m.job_id = q.id and m.state in ('current', 'replaced', 'alternative')
    left join lateral (
      select * from public.image_generation_catalogue c where c.product_id = q.product_id limit 1
    ) as c on true
    where q.id = any (p_ids) and q.status = 'completed' and not exists (
      select from public.image_generation_images o
      where o.job_id = q.id and o.state in ('current', 'replaced', 'alternative') and o.url = q.generated_image_url
    )
    order by q.id, m.state = 'current' desc, m.id desc
  ),
  image as (
    update public.image_generation_images m
    set url = t.generated_image_url
    from torn t
    where m.id = t.image_id and t.is_job_right
  ),
  job as (
    update public.image_generation_queue q
    set generated_image_url = t.url, updated_at = p_now
    from torn t
    where q.id = t.job_id and t.is_job_right is not true
  )
  select 'completed without its image',
    case when t.is_job_right then 'The image gets back the address that its product shows.'
      else 'The job gets back the address of its image.' end,
    'job ' || t.job_id, t.job_id
  from torn t;

  -- The image is there, but was called something else.
  return query
  with lost as (
    select distinct on (q.id) m.id, q.id as job_id,
      case
        when q.variation > 0 then 'alternative'
        when q.is_latest and not exists (
          select from public.image_generation_images o where o.product_id = q.product_id and o.state = 'current'
        ) then 'current'
        else 'replaced'
      end as state
    from public.image_generation_queue q
    join public.image_generation_images m on m.job_id = q.id and m.url = q.generated_image_url
    where q.id = any (p_ids) and q.status = 'completed' and m.store is not null and m.path is not null and not exists (
      select from public.image_generation_images o
      where o.job_id = q.id and o.state in ('current', 'replaced', 'alternative') and o.url = q.generated_image_url
    )
    order by q.id, m.id desc
  )
  update public.image_generation_images m
  set state = l.state
  from lost l
  where m.id = l.id
  returning 'completed without its image', 'Its image counts as its image again.', 'job ' || l.job_id, l.job_id;

  return query
  select r.rule, r.action, r.detail, r.job_id from public.image_generation_repair_completed(p_ids, p_now) as r;

  -- The latest job's image is what its product has. Others first, as only one can be current.
  return query
  update public.image_generation_images m
  set state = 'replaced'
  from public.image_generation_queue q
  where q.id = any (p_ids) and q.product_id = m.product_id and q.variation = 0 and q.is_latest and q.status = 'completed'
    and m.state = 'current' and m.job_id <> q.id and m.chosen_at is null
  returning 'current image of a product whose latest job made another', 'The older image is a replaced one.', 'image ' || m.id, q.id;

  return query
  with latest as (
    select max(m.id) as id, q.id as job_id
    from public.image_generation_queue q
    join public.image_generation_images m
      on m.job_id = q.id and m.state in ('replaced', 'alternative') and m.url = q.generated_image_url
    where q.id = any (p_ids) and q.variation = 0 and q.is_latest and q.status = 'completed' and not exists (
      select from public.image_generation_images o where o.product_id = q.product_id and o.state = 'current'
    )
    group by q.id
  )
  update public.image_generation_images m
  set state = 'current'
  from latest l
  where m.id = l.id
  returning 'no current image of a product whose latest job made one', 'Its image is the current one.', 'image ' || m.id, l.job_id;
end
$$;

comment on function public.image_generation_repair_images(bigint[], timestamptz) is
  'Mends images that are not where their jobs say.';

-- Jobs that are completed without an image, and images of jobs that are not. Nothing is bought again whose product shows an
-- image.
create or replace function public.image_generation_repair_completed(p_ids bigint[], p_now timestamptz)
returns table (rule text, action text, detail text, job_id bigint)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  with bare as (
    select q.id, c.image_url,
      case
        when c.product_id is null then 'product_gone'
        when not q.is_latest or q.variation > 0 or coalesce(btrim(c.image_url), '') <> '' then 'has_image'
      end as reason
    from public.image_generation_queue q
    left join lateral (
      select * from public.image_generation_catalogue c where c.product_id = q.product_id limit 1
    ) as c on true
    where q.id = any (p_ids) and q.status = 'completed' and not exists (
      select from public.image_generation_images m
      where m.job_id = q.id and m.state in ('current', 'replaced', 'alternative') and m.url = q.generated_image_url
    )
  )
  update public.image_generation_queue q
  set status = case when b.reason is null then 'pending' else 'cancelled' end,
    cancel_reason = b.reason, completed_at = null, generated_image_url = null, generation_provider = null,
    expected_image_url = b.image_url, retry_round = q.retry_round + 1,
    tries = 0, attempt_count = 0, paid_calls = 0, deaths = 0, wording_step = 0, rejections = 0,
    error_class = null, error_message = 'The record of its image is gone.', updated_at = p_now
  from bare b
  where q.id = b.id
  returning
    'completed without its image',
    case q.cancel_reason
      when 'product_gone' then 'Closed: the product is gone.'
      when 'has_image' then 'Closed: the product shows an image, or a later job made it; nothing is bought again.'
      else 'Pending again: the product shows no image and none of it is recorded.'
    end,
    'job ' || q.id, q.id;

  -- Ended by hand after it was completed: its image is there, so it is. Asked again by hand: that is another take, and the
  -- image stays until the next one takes its place.
  return query
  with accepted as (
    select distinct on (q.id) q.id, m.url, m.provider, m.created_at, c.image_url,
      q.status in ('failed', 'cancelled') and q.lease_token is null as is_ended
    from public.image_generation_queue q
    join public.image_generation_images m on m.job_id = q.id and m.state in ('current', 'replaced', 'alternative')
    left join lateral (
      select * from public.image_generation_catalogue c where c.product_id = q.product_id limit 1
    ) as c on true
    where q.id = any (p_ids) and q.status <> 'completed' and q.retry_round = 0 and q.take = 0
    order by q.id, m.state = 'current' desc, m.id desc
  )
  update public.image_generation_queue q
  set status = case when a.is_ended then 'completed' else q.status end,
    completed_at = case when a.is_ended then a.created_at end,
    generated_image_url = case when a.is_ended then a.url else q.generated_image_url end,
    generation_provider = case when a.is_ended then a.provider else q.generation_provider end,
    cancel_reason = case when not a.is_ended then q.cancel_reason end,
    error_class = case when not a.is_ended then q.error_class end,
    error_message = case when not a.is_ended then q.error_message end,
    take = case when a.is_ended then q.take else q.take + 1 end,
    expected_image_url = case when q.status in ('pending', 'retry') then a.image_url else q.expected_image_url end,
    updated_at = p_now
  from accepted a
  where q.id = a.id
  returning
    'accepted image of a job that is not completed',
    case when a.is_ended then 'The job is completed, as its image is there.'
      else 'The job makes another take of its image.' end,
    'job ' || q.id, q.id;
end
$$;

comment on function public.image_generation_repair_completed(bigint[], timestamptz) is
  'Mends completed jobs without images, and images of jobs that are not completed.';

-- Bytes and the images that they are; and the ways that images go, which come after all jobs (see 200).
create or replace function public.image_generation_repair_unsaved(p_ids bigint[], p_now timestamptz)
returns table (rule text, action text, detail text, job_id bigint)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  update public.image_generation_images m
  set state = 'rejected', warnings = m.warnings || '["Its bytes are gone, and no store had them."]'
  where m.job_id = any (p_ids) and m.state = 'unsaved' and not exists (
    select from public.image_generation_unsaved u where u.attempt_id = m.attempt_id
  )
  returning 'an unsaved image without its bytes', 'The image is given up: its product is bought for anew.', 'image ' || m.id, m.job_id;

  -- A store has it, or nobody wants it any more.
  return query
  with needless as (
    delete from public.image_generation_unsaved u
    using public.image_generation_attempts a
    join public.image_generation_queue q on q.id = a.job_id
    where a.id = u.attempt_id and q.id = any (p_ids)
      and not exists (select from public.image_generation_images m where m.attempt_id = u.attempt_id and m.state = 'unsaved')
      and (
        public.image_generation_needs_nothing(q)
        or exists (select from public.image_generation_images m where m.attempt_id = u.attempt_id and m.url is not null)
      )
    returning u.attempt_id, q.id
  )
  select 'unsaved bytes without their image', 'The bytes go: the image is stored, or not needed any more.',
    'attempt ' || n.attempt_id, n.id
  from needless n;

  return query
  update public.image_generation_images m
  set state = 'unsaved', store = null, path = null
  from public.image_generation_unsaved u
  where m.attempt_id = u.attempt_id and m.job_id = any (p_ids) and m.url is null and m.state <> 'unsaved'
  returning 'unsaved bytes without their image', 'The image waits for a store again.', 'image ' || m.id, m.job_id;

  -- What it shows is told when it is decoded; until then its size is not known.
  return query
  with entered as (
    insert into public.image_generation_images (
      job_id, attempt_id, product_id, variation, state, way, provider, model, sha256, bytes, content_type, width, height,
      digital_source_type, is_placeholder, warnings, cost_microusd, created_at
    )
    select
      q.id, a.id, q.product_id, q.variation, 'unsaved', a.way, a.provider, a.model, u.sha256, octet_length(u.bytes),
      case
        when substr(u.bytes, 1, 4) = '\x89504e47' then 'image/png'
        when substr(u.bytes, 1, 3) = '\xffd8ff' then 'image/jpeg'
        when substr(u.bytes, 1, 4) = '\x47494638' then 'image/gif'
        when substr(u.bytes, 5, 8) = '\x6674797061766966' then 'image/avif'
        else 'image/webp'
      end,
      1, 1, 'trainedAlgorithmicMedia', false, '["Its record was lost and entered again by a repair."]', a.cost_microusd, p_now
    from public.image_generation_unsaved u
    join public.image_generation_attempts a on a.id = u.attempt_id
    join public.image_generation_queue q on q.id = a.job_id
    where q.id = any (p_ids) and not exists (
      select from public.image_generation_images m where m.attempt_id = u.attempt_id
    )
    returning attempt_id, job_id
  )
  select 'unsaved bytes without their image', 'The image is entered again and waits for a store.', 'attempt ' || e.attempt_id, e.job_id
  from entered e;

  return query
  with nobody as (
    select w.way
    from public.image_generation_ways w
    where w.canary_token is not null and not exists (
      select from public.image_generation_attempts a
      where a.token = w.canary_token and a.way = w.way and a.is_canary and a.outcome is null
    )
    order by w.way
    for no key update
  )
  update public.image_generation_ways w
  set canary_token = null, canary_until = null
  from nobody n
  where w.way = n.way
  returning 'a way that nobody is proving', 'The next job may prove it.', 'way ' || w.way || ' of ' || w.provider, null::bigint;
end
$$;

comment on function public.image_generation_repair_unsaved(bigint[], timestamptz) is
  'Mends what waits for a store, and ways that nobody proves.';
