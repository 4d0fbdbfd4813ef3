-- What else a settlement leaves behind: the images, what they recover, and the rest of a provider that asked for one.
create or replace function public.image_generation_record(
  p_verdicts public.image_generation_verdict[], p_shown_product_ids text[], p_now timestamptz
)
returns void
language plpgsql
set search_path = ''
as $$
begin
  -- The new image takes the place of the old one. As a rule there is none.
  perform 1
  from public.image_generation_images
  where product_id = any (p_shown_product_ids) and state = 'current'
  limit 1;
  if found then
    update public.image_generation_images
    set state = 'replaced'
    where product_id = any (p_shown_product_ids) and state = 'current';
  end if;

  insert into public.image_generation_images (
    job_id, attempt_id, product_id, variation, state, way, provider, model, prompt, url, store, path, sha256, bytes,
    content_type, width, height, digital_source_type, is_placeholder, checked_by, fingerprint, warnings, role, prompts_hash,
    replaced_url, cost_microusd, created_at
  )
  select
    r.id, c.attempt_id, c.product_id, c.variation,
    case
      -- It was not fit to be shown, and not stored.
      when r.status = 'failed' then 'rejected'
      when v.next_status is distinct from 'completed' then 'unused'
      when c.variation > 0 then 'alternative'
      else 'current'
    end,
    c.way, r.provider, r.model, r.prompt, i.url, i.store, i.path, i.sha256, i.bytes, i.content_type, i.width, i.height,
    i.digital_source_type, i.digital_source_type = 'algorithmicMedia', coalesce(i.checked_by, 'pixels'),
    i.fingerprint, coalesce(public.image_generation_mask_json(nullif(r.warnings, '[]')), '[]'),
    i.role, i.prompts_hash,
    case when v.next_status = 'completed' and c.variation = 0 and octet_length(c.expected_image_url) <= 2048
      then nullif(btrim(c.expected_image_url), '') end,
    v.cost, p_now
  from unnest(p_verdicts) as v, lateral (select (v.c).*) as c, lateral (select (c.r).*) as r
  cross join lateral jsonb_to_record(r.image) as i (
    url text, store text, path text, sha256 text, bytes bigint, content_type text, width integer, height integer,
    digital_source_type text, checked_by text, fingerprint text, role text, prompts_hash text
  )
  where c.standing <> 'already' and (r.status = 'completed' or (v.class = 'rejected' and i.sha256 is not null));

end
$$;

comment on function public.image_generation_record(public.image_generation_verdict[], text[], timestamptz) is
  'Enters the images of these verdicts, in the place of those that these products showed.';

-- One charge, one image, after all.
create or replace function public.image_generation_recover(p_verdicts public.image_generation_verdict[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  update public.image_generation_attempts e
  set recovered_by = c.attempt_id
  from unnest(p_verdicts) as v, lateral (select (v.c).*) as c, lateral (select (c.r).*) as r
  where v.next_status = 'completed'
    and e.job_id = r.id and e.failure_class = 'ambiguous' and e.recovered_by is null and e.id < c.attempt_id
    and (
      e.token = r.recovers
      or e.remote_id = (select a.remote_id from public.image_generation_attempts a where a.id = c.attempt_id)
      or exists (
        select from public.image_generation_images m where m.attempt_id = e.id and m.path = r.image ->> 'path'
      )
    );
end
$$;

comment on function public.image_generation_recover(public.image_generation_verdict[]) is
  'Notes which earlier attempts had paid for the images of these verdicts.';

-- A provider that asked to wait rests for everybody; and so does one of which a worker says that it must.
create or replace function public.image_generation_rest_providers(
  p_verdicts public.image_generation_verdict[], p_now timestamptz
)
returns void
language plpgsql
set search_path = ''
as $$
begin
  insert into public.image_generation_provider as p (provider, paused_until, pause_reason)
  select
    c.claimed_provider,
    max(greatest(
      case when v.next_status = 'retry' and v.class = 'rate_limited' then v.next_attempt_at end,
      p_now + public.image_generation_rest((c.r).rest_ms)
    )),
    coalesce(
      max(public.image_generation_short_text('rests after a failure: ' || (c.r).message))
        filter (where (c.r).rest_ms > 0),
      'rate limited by the provider'
    )
  from unnest(p_verdicts) as v, lateral (select (v.c).*) as c
  where c.standing = 'held' and (v.next_status = 'retry' and v.class = 'rate_limited' or (c.r).rest_ms > 0)
  group by c.claimed_provider
  order by c.claimed_provider
  on conflict (provider) do update set
    pause_reason = case when p.paused_until >= excluded.paused_until then p.pause_reason else excluded.pause_reason end,
    paused_until = greatest(p.paused_until, excluded.paused_until),
    updated_at = p_now;
end
$$;

comment on function public.image_generation_rest_providers(public.image_generation_verdict[], timestamptz) is
  'Lets the providers rest that these verdicts tell of.';
