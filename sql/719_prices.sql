-- What images cost, as it turned out: what was paid in vain is a part of their price.

-- A row for each day and provider: a few hundred are read.
create or replace function public.image_generation_price_lately()
returns bigint
language sql
stable
set search_path = ''
as $$
  select ceil(sum(t.spent_microusd) / nullif(sum(t.succeeded), 0))::bigint
  from public.image_generation_daily t
  where t.provider <> '' and t.spent_microusd > 0 and t.day > (select public.image_generation_today()) - 30;
$$;

comment on function public.image_generation_price_lately() is
  'What an image that was shown cost in the last 30 days, in micro-dollars, all paid providers together; null without one.';

-- What images of a model cost, as they were billed: of the last thousand images, and of the last 30 days.
create or replace function public.image_generation_billed_lately(p_provider text, p_model text)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object('images', count(*), 'microusd', coalesce(sum(m.cost_microusd), 0))
  from (select * from public.image_generation_images order by id desc limit 1000) as m
  where m.provider = p_provider and m.model = p_model and m.cost_microusd > 0
    and m.created_at > public.image_generation_now() - interval '30 days';
$$;

comment on function public.image_generation_billed_lately(text, text) is
  'How many images of this provider and model were paid for lately, and what they cost together, in micro-dollars.';
