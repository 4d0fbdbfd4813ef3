-- What a claim hands out: the jobs of its token, each with its product and its past.

-- Which jobs of a token have a past: another attempt, a call that is under way, or an image. All that image_generation_pasts tells of
-- has one of these. Most jobs have none, and looking for it in each of its places would take longer than all else that a claim reads.
create or replace function public.image_generation_jobs_with_past(p_token uuid)
returns bigint[]
language plpgsql
stable
set search_path = ''
as $$
begin
  return (
    select array_agg(q.id)
    from public.image_generation_queue q
    where q.lease_token = p_token and q.status = 'processing' and coalesce(
      -- As values, each with its limit: of "exists" the planner makes a list of all images of the queue. Two look-ups by product,
      -- as each state has an index of its own.
      (
        select true from public.image_generation_attempts e
        where e.job_id = q.id and (e.token <> p_token or e.remote_id is not null)
        limit 1
      ),
      (select true from public.image_generation_images m where m.job_id = q.id and m.state in ('unused', 'unsaved') limit 1),
      (select true from public.image_generation_images m where m.product_id = q.product_id and m.state = 'current' limit 1),
      (select true from public.image_generation_images m where m.product_id = q.product_id and m.state = 'replaced' limit 1),
      false
    )
  );
end
$$;

comment on function public.image_generation_jobs_with_past(uuid) is
  'Which of the jobs that this token holds were tried before, or have an image of their product.';

-- The past of the jobs of a token that have one: what was paid for before is taken and not bought again.
create or replace function public.image_generation_pasts(p_token uuid)
returns table (
  job_id bigint, remote_id text, paid_image json, unsaved_image json, lost_calls json, shown_images json
)
language plpgsql
stable
set search_path = ''
as $$
#variable_conflict use_column
declare
  v_ids bigint[] := public.image_generation_jobs_with_past(p_token);
begin
  if v_ids is null then
    return;
  end if;
  return query
  select q.id, earlier.remote_id, paid.image, unsaved.image, lost.calls, shown.images
  from public.image_generation_queue q
  -- The limits keep each of these a look-up a job: joined freely, a planner that thinks the tables small pairs all with
  -- all, or reads the whole catalogue. "+ 0" keeps it from walking a primary key in search of the last row.
  cross join lateral (
    select a.provider from public.image_generation_attempts a where a.token = p_token and a.job_id = q.id limit 1
  ) as a
  -- An asynchronous call that an earlier attempt paid for and never heard of again: to be gone on with.
  left join lateral (
    select case
      when e.provider = a.provider and (
        e.failure_class = 'ambiguous'
        -- An attempt that only went on with it, and was cut off again: the call is still the one that was paid for.
        -- A render that costs nothing has no stamp: what it brought is not asked for again once it was shown, or turned down.
        or (
          e.dispatched_at is null and e.outcome is distinct from 'completed'
          and coalesce(e.failure_class, '') not in ('content_blocked', 'permanent', 'rejected')
        )
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
      'digital_source_type', m.digital_source_type, 'provider', m.provider, 'model', m.model, 'prompt', m.prompt,
      'fingerprint', m.fingerprint, 'prompts_hash', m.prompts_hash
    ) as image
    from public.image_generation_images m
    where m.job_id = q.id and m.state = 'unused' and (
      m.cost_microusd > 0
      -- One from elsewhere that could not be shown yet (764) cost nothing, and a new one would.
      or (select e.provider from public.image_generation_attempts e where e.id = m.attempt_id) = 'import'
    )
    order by m.id + 0 desc
    limit 1
  ) as paid on true
  -- One that was paid for and that no store took: its bytes are with the queue. No join here: a plan that was made while
  -- there were no images would walk all of them for each job.
  left join lateral (
    select json_build_object(
      'token', (select e.token from public.image_generation_attempts e where e.id = m.attempt_id),
      'sha256', m.sha256, 'bytes', m.bytes, 'digital_source_type', m.digital_source_type,
      'provider', m.provider, 'model', m.model, 'prompt', m.prompt, 'fingerprint', m.fingerprint,
      'prompts_hash', m.prompts_hash
    ) as image
    from public.image_generation_images m
    where m.job_id = q.id and m.state = 'unsaved'
    order by m.id + 0 desc
    limit 1
  ) as unsaved on true
  -- Paid calls whose worker died without a word: what came of them may lie in the store, under their own names.
  left join lateral (
    select json_agg(json_build_object(
      'token', l.token, 'provider', l.provider, 'fingerprint', l.fingerprint,
      'prompts_hash', (select p.hash from public.image_generation_run_prompts p where p.run_id = l.run_id)
    ) order by l.id desc) as calls
    from (
      select e.id, e.token, e.provider, e.fingerprint, e.run_id
      from public.image_generation_attempts e
      where e.job_id = q.id and e.failure_class = 'ambiguous' and e.recovered_by is null
        and e.outcome = 'expired' and e.settle_answer is null
      order by e.id + 0 desc
      limit 3
    ) as l
  ) as lost on true
  cross join lateral (
    select c.image_url from public.image_generation_catalogue c where c.product_id = q.product_id limit 1
  ) as c
  -- What the product has shown, the newest first: the same request is not bought again. Not the one that it shows now: this job
  -- is to replace that.
  left join lateral (
    select json_agg(json_build_object(
      'url', m.url, 'path', m.path, 'store', m.store, 'sha256', m.sha256, 'bytes', m.bytes,
      'content_type', m.content_type, 'width', m.width, 'height', m.height,
      'digital_source_type', m.digital_source_type, 'provider', m.provider, 'model', m.model, 'prompt', m.prompt,
      'fingerprint', m.fingerprint, 'prompts_hash', m.prompts_hash
    ) order by m.id desc) as images
    from (
      select i.* from (
        select * from public.image_generation_images i where i.product_id = q.product_id and i.state = 'current'
        union all
        select * from public.image_generation_images i where i.product_id = q.product_id and i.state = 'replaced'
      ) as i
      where i.fingerprint is not null and i.sha256 is not null and i.url is distinct from c.image_url
      order by i.id + 0 desc
      limit 5
    ) as m
  ) as shown on true
  where q.id = any (v_ids) and q.lease_token = p_token;
end
$$;

comment on function public.image_generation_pasts(uuid) is
  'What earlier attempts have left behind for the jobs that this token holds, and what their products have shown.';

-- The jobs of a token as a worker gets them; null where it holds none. As json: putting jsonb into jsonb takes it apart each
-- time (a hundred jobs: 10 ms against 2 ms).
create or replace function public.image_generation_held(p_token uuid)
returns json
language plpgsql
stable
set search_path = ''
as $$
begin
  return (select json_agg(job order by job.priority desc, job.id) from (select
    q.id, p_token as token, q.variation, q.priority, q.prompt, q.negative_prompt, q.style_preset, q.requested_provider,
    q.fallback_from, q.is_routed, a.provider, q.take, a.reserved_microusd,
    case when a.way is not null then a.is_canary end as is_canary,
    a.attempt_number, q.max_attempts, q.wording_step, past.remote_id, past.paid_image, past.unsaved_image,
    coalesce(past.lost_calls, '[]') as lost_calls, coalesce(past.shown_images, '[]') as shown_images,
    row_to_json(c) as product
  from public.image_generation_queue q
  -- The limits keep each of these a look-up a job, as above.
  cross join lateral (
    select a.provider, a.reserved_microusd, a.way, a.is_canary, a.attempt_number
    from public.image_generation_attempts a
    where a.token = p_token and a.job_id = q.id
    limit 1
  ) as a
  cross join lateral (
    select
      c.product_id as id, c.name, c.description, c.industry, c.sub_industry, c.plant_part, c.attributes, c.image_url
    from public.image_generation_catalogue c
    where c.product_id = q.product_id
    limit 1
  ) as c
  left join public.image_generation_pasts(p_token) as past on past.job_id = q.id
  where q.lease_token = p_token and q.status = 'processing') as job);
end
$$;

comment on function public.image_generation_held(uuid) is 'The jobs that this token holds, with their products.';
