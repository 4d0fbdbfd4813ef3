-- Shows an image through the catalogue's own function. Its answer (published, kept or gone) is believed only when the
-- product shows the image then.
create or replace function public.image_generation_publish(
  p_product_id text, p_expected_url text, p_result public.image_generation_result
)
returns text
language plpgsql
set search_path = ''
as $$
declare
  v_url text := p_result.image ->> 'url';
  v_details jsonb := jsonb_build_object(
    'provider', p_result.provider, 'model', p_result.model, 'job_id', p_result.id,
    'is_placeholder', p_result.image ->> 'digital_source_type' = 'algorithmicMedia'
  );
  v_answer text;
  v_shown text;
begin
  v_answer := public.image_generation_publish_image(p_product_id, v_url, p_expected_url, v_details);
  if v_answer = 'kept' then
    select c.image_url into v_shown
    from public.image_generation_catalogue c
    where c.product_id = p_product_id
    limit 1;
    -- Whoever has cleared the image meanwhile has set no other one.
    if found and coalesce(btrim(v_shown), '') = '' then
      v_answer := public.image_generation_publish_image(p_product_id, v_url, v_shown, v_details);
    end if;
  end if;
  if v_answer is null or v_answer not in ('published', 'kept', 'gone') then
    raise exception 'image_generation_publish_image answered %, expected published, kept or gone', coalesce(v_answer, 'null')
      using errcode = 'IG001';
  end if;
  if v_answer = 'published' then
    select c.image_url into v_shown
    from public.image_generation_catalogue c
    where c.product_id = p_product_id
    limit 1;
    if v_shown is distinct from v_url then
      raise exception 'image_generation_publish_image answered "published", but the catalogue shows %', coalesce(v_shown, 'no image')
        using errcode = 'IG001';
    end if;
  end if;
  return v_answer;
end
$$;

comment on function public.image_generation_publish(text, text, public.image_generation_result) is
  'Publishes the image of a result and checks that the product shows it: published, kept or gone.';

-- The same without waiting for a lock: on the product, or on whatever else the catalogue's function and the user's triggers touch.
create or replace function public.image_generation_publish_at_once(
  p_product_id text, p_expected_url text, p_result public.image_generation_result
)
returns text
language plpgsql
set search_path = ''
set lock_timeout = '1ms'
as $$
begin
  return public.image_generation_publish(p_product_id, p_expected_url, p_result);
end
$$;

comment on function public.image_generation_publish_at_once(text, text, public.image_generation_result) is
  'Publishes like image_generation_publish; where somebody holds a lock it raises lock_not_available at once.';

-- Whatever goes wrong in there is this one product's matter: it is caught and told as "failed: …".
create or replace function public.image_generation_try_publish(
  p_product_id text, p_expected_url text, p_result public.image_generation_result
)
returns text
language plpgsql
set search_path = ''
as $$
declare
  v_answer text;
begin
  v_answer := public.image_generation_publish(p_product_id, p_expected_url, p_result);
  -- The shop's deferred triggers have their say here, and not when all of the settlement is committed.
  set constraints all immediate;
  return v_answer;
exception
  -- A lock, a dead lock or a time-out says nothing about the image: it is tried again.
  when deadlock_detected or serialization_failure or lock_not_available or query_canceled then
    raise;
  when others then
    return 'failed: ' || sqlerrm;
end
$$;

comment on function public.image_generation_try_publish(text, text, public.image_generation_result) is
  'Publishes the image of a result; any error becomes "failed: …".';
