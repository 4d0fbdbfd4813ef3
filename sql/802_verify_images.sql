-- The images of the queue, checked, and what waits for one: see 800.

-- What is to be true of these images.
create or replace function public.image_generation_verify_images(p_ids bigint[])
returns table (rule text, detail text, job_id bigint)
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
set jit = off
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
#variable_conflict use_column
begin
  return query
  with image as materialized (
    select m.id, m.job_id, m.attempt_id, m.product_id, m.variation, m.state, m.chosen_at is not null as is_chosen
    from unnest(p_ids) as p (id)
    join public.image_generation_images m on m.id = p.id
  )
  select 'an image that is not of its job', 'image ' || m.id || ' of job ' || m.job_id, q.id
  from image m
  join public.image_generation_attempts a on a.id = m.attempt_id
  join public.image_generation_queue q on q.id = a.job_id
  where (m.product_id, m.variation) is distinct from (q.product_id, q.variation)
    -- What a trial has bought waits for the product's next job.
    or (m.job_id <> q.id and q.replace <> 'trial')

  union all
  -- One that is asked again keeps the image of its earlier round or take.
  select 'accepted image of a job that is not completed', 'image ' || m.id || ' of job ' || m.job_id, q.id
  from image m
  join public.image_generation_queue q on q.id = m.job_id
  where m.state in ('current', 'replaced', 'alternative') and q.status <> 'completed' and q.retry_round = 0 and q.take = 0

  union all
  select 'current image of a product whose latest job made another', 'image ' || m.id || ' of product ' || m.product_id, q.id
  from image m
  join public.image_generation_queue q
    on q.product_id = m.product_id and q.variation = 0 and q.is_latest and q.status = 'completed'
  -- A person may choose an earlier one.
  where m.state = 'current' and m.job_id <> q.id and not m.is_chosen

  union all
  select 'an unsaved image without its bytes', 'image ' || m.id || ' of job ' || m.job_id, m.job_id
  from image m
  where m.state = 'unsaved' and not exists (
    select from public.image_generation_unsaved u where u.attempt_id = m.attempt_id
  );
end
$$;

comment on function public.image_generation_verify_images(bigint[]) is 'Violations in these images.';

-- What these jobs have made. Their images are found by product, as current or replaced ones, and by attempt.
create or replace function public.image_generation_verify_made(p_job_ids bigint[])
returns table (rule text, detail text, job_id bigint)
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
set jit = off
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
#variable_conflict use_column
begin
  return query
  with job as materialized (
    select q.id, q.product_id, q.variation, q.is_latest, q.status, q.generated_image_url
    from unnest(p_job_ids) as p (id)
    join public.image_generation_queue q on q.id = p.id
    where q.status in ('completed', 'review')
  ),
  bare as materialized (
    select q.*
    from job q
    where not exists (
      select from public.image_generation_images m
      where m.product_id = q.product_id and m.state = 'current' and m.job_id = q.id and m.url = q.generated_image_url
    )
  ),
  -- Of those whose image is not the current one.
  made as materialized (
    select m.job_id, m.state, m.url
    from bare q
    join public.image_generation_images m on m.product_id = q.product_id and m.state = 'replaced' and m.job_id = q.id
    union
    select m.job_id, m.state, m.url
    from bare q
    join public.image_generation_attempts a on a.job_id = q.id
    join public.image_generation_images m on m.attempt_id = a.id and m.job_id = q.id
  )
  select 'in review without its image', 'job ' || q.id, q.id
  from bare q
  where q.status = 'review' and not exists (select from made m where m.job_id = q.id and m.state = 'review')

  union all
  select 'completed without its image', 'job ' || q.id, q.id
  from bare q
  where q.status = 'completed' and not exists (
    select from made m
    where m.job_id = q.id and m.state in ('current', 'replaced', 'alternative') and m.url = q.generated_image_url
  )

  union all
  select 'no current image of a product whose latest job made one', 'product ' || q.product_id, q.id
  from bare q
  where q.variation = 0 and q.is_latest and q.status = 'completed'
    and not exists (
      select from public.image_generation_images m where m.product_id = q.product_id and m.state = 'current'
    )
    and exists (
      select from made m
      where m.job_id = q.id and m.state in ('replaced', 'alternative') and m.url = q.generated_image_url
    );
end
$$;

comment on function public.image_generation_verify_made(bigint[]) is 'Violations in the images that these jobs have made.';

-- The few things that wait: ways for their proof, bytes for a store.
create or replace function public.image_generation_verify_waiting()
returns table (rule text, detail text, job_id bigint)
language sql
stable
set search_path = ''
as $$
  select 'a way that nobody is proving', 'way ' || w.way || ' of ' || w.provider, null::bigint
  from public.image_generation_ways w
  where w.canary_token is not null and not exists (
    select from public.image_generation_attempts a
    where a.token = w.canary_token and a.way = w.way and a.is_canary and a.outcome is null
  )

  union all
  select 'unsaved bytes without their image', 'attempt ' || u.attempt_id, a.job_id
  from public.image_generation_unsaved u
  join public.image_generation_attempts a on a.id = u.attempt_id
  where not exists (
    select from public.image_generation_images m where m.attempt_id = u.attempt_id and m.state = 'unsaved'
  )
$$;

comment on function public.image_generation_verify_waiting() is 'Violations in ways that are being proven, and in what waits for a store.';
