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
