-- The rows that a claim takes, best first, locked. Each provider's jobs and those that ask for none are a range of
-- the claim index in the right order, so this reads as many rows as it returns. The settings keep the planner on
-- that index whatever its statistics say (with none it would sort the table); `materialized` keeps the limit from
-- locking more rows than asked.
create or replace function public.image_generation_pick(p_keys text[], p_limit integer)
returns bigint[]
language plpgsql
set search_path = ''
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
      where q.status = 'pending' and not q.is_suspect and coalesce(q.requested_provider, '') = k.requested
        -- Somebody has got around the guards (410) and let go of a held job: it is left to a repair, and stops nobody.
        and not coalesce((
          select true from public.image_generation_attempts a where a.job_id = q.id and a.outcome is null limit 1
        ), false)
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

-- The jobs of a token as a worker gets them; null where it holds none. As json: putting jsonb into jsonb takes it apart each
-- time (a hundred jobs: 10 ms against 2 ms).
create or replace function public.image_generation_held(p_token uuid)
returns json
language plpgsql
stable
set search_path = ''
as $$
begin
  return (select json_agg(json_build_object(
    'id', q.id, 'token', p_token, 'variation', q.variation, 'priority', q.priority,
    'prompt', q.prompt, 'negative_prompt', q.negative_prompt, 'style_preset', q.style_preset,
    'requested_provider', q.requested_provider, 'fallback_from', q.fallback_from, 'is_routed', q.is_routed,
    'provider', a.provider, 'take', q.take, 'reserved_microusd', a.reserved_microusd,
    'is_canary', case when a.way is not null then a.is_canary end,
    'attempt_number', a.attempt_number, 'max_attempts', q.max_attempts, 'wording_step', q.wording_step,
    'remote_id', earlier.remote_id, 'paid_image', paid.image, 'unsaved_image', unsaved.image,
    'lost_calls', coalesce(lost.calls, '[]'), 'shown_images', coalesce(shown.images, '[]'),
    'product', json_build_object(
      'id', c.product_id, 'name', c.name, 'description', c.description, 'industry', c.industry,
      'sub_industry', c.sub_industry, 'plant_part', c.plant_part, 'attributes', c.attributes,
      'image_url', c.image_url
    )
  ) order by q.priority desc, q.id)
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
    select * from public.image_generation_catalogue c where c.product_id = q.product_id limit 1
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
      select * from (
        -- Two look-ups: each state has an index of its own.
        select * from public.image_generation_images i where i.product_id = q.product_id and i.state = 'current'
        union all
        select * from public.image_generation_images i where i.product_id = q.product_id and i.state = 'replaced'
      ) as i
      where i.fingerprint is not null and i.sha256 is not null and i.url is distinct from c.image_url
      order by i.id + 0 desc
      limit 5
    ) as m
  ) as shown on true
  where q.lease_token = p_token and q.status = 'processing');
end
$$;

comment on function public.image_generation_held(uuid) is 'The jobs that this token holds, with their products.';
