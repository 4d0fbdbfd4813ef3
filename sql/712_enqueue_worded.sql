-- Queues these products as image_generation_enqueue_products does, each to be asked for in a person's own words. In one
-- call: between two a worker could take a job and ask in the old ones. `p_wording` is {prompt, negative_prompt,
-- style_preset}, each left as it was where it is left out. A job that waits already is worded anew; one that is in hand is
-- not, its request may be on its way.
create or replace function public.image_generation_enqueue_worded(
  p_product_ids text[], p_priority integer, p_provider text, p_replace text, p_wording jsonb
)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_answer jsonb;
  v_worded integer;
begin
  v_answer := public.image_generation_enqueue_products(p_product_ids, p_priority, p_provider, p_replace);

  with worded as (
    update public.image_generation_queue q
    set prompt = coalesce(p_wording ->> 'prompt', q.prompt),
      negative_prompt = coalesce(p_wording ->> 'negative_prompt', q.negative_prompt),
      style_preset = coalesce(p_wording ->> 'style_preset', q.style_preset),
      -- These are no softer words of ours.
      wording_step = 0,
      updated_at = public.image_generation_now()
    where q.product_id = any (p_product_ids) and q.variation = 0 and q.is_latest and q.status in ('pending', 'retry')
    returning q.id, q.product_id
  ),
  noted as (
    insert into public.image_generation_history (queue_id, product_id, action, details)
    select id, product_id, 'worded', jsonb_strip_nulls(p_wording) from worded
  )
  select count(*)::integer into v_worded from worded;

  return v_answer || jsonb_build_object('worded', v_worded);
end
$$;

comment on function public.image_generation_enqueue_worded(text[], integer, text, text, jsonb) is
  'Queues the named products to be asked for in a person''s own words. Answers {enqueued, more, skipped, worded}.';
