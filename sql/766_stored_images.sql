-- What lies in the store by our record: for a backup, for bringing back what was lost, and for telling orphans from images.

-- Records of stored images after this id, in order, 1,000 at most, and how many jobs workers hold: what is under way may store an image
-- that no record names yet. Answers {images: [{id, product_id, …}], in_hand}.
create or replace function public.image_generation_stored_page(p_after bigint, p_limit integer)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
set jit = off
set enable_seqscan = off
set enable_sort = off
as $$
begin
  return jsonb_build_object(
    'images', (
      select coalesce(jsonb_agg(public.image_generation_image_record(m.image) order by m.id), '[]')
      from (
        select i.id, i as image from public.image_generation_images i where i.id > p_after order by i.id limit least(p_limit, 1000)
      ) as m
    ),
    'in_hand', (select count(*) from public.image_generation_queue q where q.lease_token is not null)
      + (select count(*) from public.image_generation_queue q where q.status = 'submitted')
  );
end
$$;

comment on function public.image_generation_stored_page(bigint, integer) is
  'Records of images after this one, in order, and how many jobs are in hand: {images, in_hand}.';

-- Calls whose image may lie in the store although no record names it: those under way, and those that nobody heard of again. Their jobs
-- look for it there (see the head of 310). [{job_id, token}]
create or replace function public.image_generation_unheard_calls()
returns jsonb
language sql
stable
set search_path = ''
set jit = off
set enable_seqscan = off
as $$
  select coalesce(jsonb_agg(jsonb_build_object('job_id', a.job_id, 'token', a.token)), '[]')
  from (
    select job_id, token from public.image_generation_attempts where outcome is null and job_id is not null
    union
    select job_id, token from public.image_generation_attempts
    where failure_class = 'ambiguous' and recovered_by is null and job_id is not null
  ) as a;
$$;

comment on function public.image_generation_unheard_calls() is
  'Calls that are under way or that nobody heard of again: their images may lie in the store without a record.';

-- Shows the current images of these products again whose address the catalogue has lost; one that shows anything keeps it. As a
-- repeat of a publication, it is no choice. Answers [{image_id, answer}]: published, kept, gone, busy or failed.
create or replace function public.image_generation_show_lost(p_image_ids bigint[])
returns jsonb
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  v_id bigint;
  v_answers jsonb := '[]'::jsonb;
begin
  if cardinality(p_image_ids) > 100 then
    raise exception 'Expected at most 100 images but received %', cardinality(p_image_ids) using errcode = 'IG001';
  end if;
  foreach v_id in array p_image_ids loop
    v_answers := v_answers || jsonb_build_object('image_id', v_id, 'answer', case
      when (select m.state from public.image_generation_images m where m.id = v_id) = 'current'
        then public.image_generation_show_again(v_id)
      else 'kept'
    end);
  end loop;
  return v_answers;
end
$$;

comment on function public.image_generation_show_lost(bigint[]) is
  'Shows current images again whose address the catalogue has lost. Answers [{image_id, answer}].';
