-- Images that would be asked for differently now: another template, preset, model or setting, or a product that has changed.
-- What would be asked for, only a worker knows, so it reads what is shown and names the products.

-- The next products after p_after (null: where the last call of enqueue_outdated stopped), as far as they show an image that we
-- made, know by which request, and are not at work on. Answers {shown: [{product, image, prompt, …}], last_id,
-- is_last, from_start}.
create or replace function public.image_generation_shown_page(p_after text, p_limit integer)
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
declare
  v_after text := coalesce(
    p_after, (select r.after from public.image_generation_rounds r where r.name = 'outdated'), ''
  );
  v_page record;
begin
  if p_limit is null or p_limit < 1 or p_limit > 1000 then
    raise exception 'Expected a limit from 1 to 1000 but received %', p_limit using errcode = 'IG001';
  end if;
  select * into v_page from public.image_generation_catalogue_page(v_after, null, p_limit, false);
  return json_build_object(
    'shown', (
      select coalesce(json_agg(json_build_object(
        'product', json_build_object(
          'id', c.product_id, 'name', c.name, 'description', c.description, 'industry', c.industry,
          'sub_industry', c.sub_industry, 'plant_part', c.plant_part, 'attributes', c.attributes,
          'image_url', c.image_url
        ),
        'image', json_build_object(
          'provider', m.provider, 'model', m.model, 'prompt', m.prompt, 'fingerprint', m.fingerprint
        ),
        'prompt', q.prompt, 'negative_prompt', q.negative_prompt, 'style_preset', q.style_preset,
        'requested_provider', case when q.fallback_from is null and not q.is_routed then q.requested_provider end, 'take', q.take
      ) order by p.n), '[]')
      from unnest(v_page.ids) with ordinality as p (id, n)
      cross join lateral (
        select * from public.image_generation_candidates c where c.product_id = p.id limit 1
      ) as c
      cross join lateral (
        select * from public.image_generation_images m where m.product_id = p.id and m.state = 'current' limit 1
      ) as m
      cross join lateral (
        select * from public.image_generation_queue q where q.id = m.job_id limit 1
      ) as q
      where m.url = c.image_url and m.fingerprint is not null and not m.is_placeholder and m.chosen_at is null
        and not coalesce(c.is_active, false) and not c.is_settled
    ),
    'last_id', v_page.last_id, 'is_last', v_page.is_last, 'from_start', v_after = ''
  )::jsonb;
end
$$;

comment on function public.image_generation_shown_page(text, integer) is
  'A page of products that show an image of ours, with what it was asked for. Answers {shown, last_id, is_last, from_start}.';

-- Queues these products, and notes how far (p_after) a worker has looked.
create or replace function public.image_generation_enqueue_outdated(
  p_product_ids text[], p_after text, p_priority integer default null
)
returns jsonb
language plpgsql
set search_path = ''
as $$
begin
  insert into public.image_generation_rounds (name) values ('outdated') on conflict do nothing;
  perform public.image_generation_note_round('outdated', p_after);
  return public.image_generation_enqueue_products(p_product_ids, p_priority, null, 'outdated');
end
$$;

comment on function public.image_generation_enqueue_outdated(text[], text, integer) is
  'Queues products whose images are outdated, but for those whose latest job failed or was cancelled. Answers like enqueue_products.';
