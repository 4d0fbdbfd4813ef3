-- Names that stand for nothing, for whoever types them: a call that is about no job succeeds and does nothing.

-- Which of {job_ids: [...]} have no job, or which of {product_ids: [...]} are in no catalogue and have no job. What is
-- queued or revived must be in the catalogue (`p_to_queue`); what is cancelled may have left it. Each is one look by key.
create or replace function public.image_generation_unknown(p_selection jsonb, p_to_queue boolean default false)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(id order by n), '[]')
  from (
    select s.id, min(s.n) as n
    from (
      select j.id, j.n
      from jsonb_array_elements_text(p_selection -> 'job_ids') with ordinality as j (id, n)
      where not exists (
        select from public.image_generation_queue q
        where q.id = j.id::bigint
          and (not p_to_queue or exists (select from public.image_generation_catalogue c where c.product_id = q.product_id))
      )
      union all
      select p.id, p.n
      from jsonb_array_elements_text(p_selection -> 'product_ids') with ordinality as p (id, n)
      where not exists (select from public.image_generation_catalogue c where c.product_id = p.id)
        and (p_to_queue or not exists (select from public.image_generation_queue q where q.product_id = p.id))
    ) as s
    group by s.id
  ) as u;
$$;

comment on function public.image_generation_unknown(jsonb, boolean) is
  'Those of these job numbers or product ids that nothing has, as texts.';

-- Providers that have a cap, a pause, a day in the books, a schedule, or a job that waits for them: an own worker's stand
-- here alone. The wishes of waiting jobs are read by jumps along the index of claims, one for each name.
create or replace function public.image_generation_providers()
returns jsonb
language sql
stable
set search_path = ''
as $$
  with recursive wishes as (
    select (
      select coalesce(q.requested_provider, '') as name
      from public.image_generation_queue q
      where q.status = 'pending' and not q.is_suspect
      order by coalesce(q.requested_provider, '')
      limit 1
    ) as name
    union all
    select (
      select coalesce(q.requested_provider, '')
      from public.image_generation_queue q
      where q.status = 'pending' and not q.is_suspect and coalesce(q.requested_provider, '') > w.name
      order by coalesce(q.requested_provider, '')
      limit 1
    )
    from wishes w
    where w.name is not null
  )
  select coalesce(jsonb_agg(name order by name), '[]')
  from (
    select provider as name from public.image_generation_provider
    union
    select provider from public.image_generation_daily
    union
    select provider from public.image_generation_schedule
    union
    select name from wishes
  ) as names
  where name <> '';
$$;

comment on function public.image_generation_providers() is
  'The names of all providers that caps, pauses, books, schedules or waiting jobs of this database know.';
