-- Everything, checked in pages (800 to 806): a call reads for a second, and answers where the next one goes on.

-- The next jobs, images or events after this one.
create or replace function public.image_generation_ids_after(p_part text, p_after bigint, p_limit integer)
returns bigint[]
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
set jit = off
set enable_seqscan = off
set enable_bitmapscan = off
set enable_sort = off
as $$
begin
  return case p_part
    when 'jobs' then
      array(select q.id from public.image_generation_queue q where q.id > p_after order by q.id limit p_limit)
    when 'images' then
      array(select m.id from public.image_generation_images m where m.id > p_after order by m.id limit p_limit)
    when 'history' then
      array(select h.id from public.image_generation_history h where h.id > p_after order by h.id limit p_limit)
  end;
end
$$;

comment on function public.image_generation_ids_after(text, bigint, integer) is 'The next jobs, images or events after this one.';

-- What is wrong with these jobs, images or events, or with the books.
create or replace function public.image_generation_violations(p_part text, p_ids bigint[])
returns table (rule text, detail text, job_id bigint)
language plpgsql
stable
set search_path = ''
as $$
begin
  case p_part
    when 'days' then
      return query
      select v.rule, v.detail, null::bigint from public.image_generation_verify_days() as v
      union all select * from public.image_generation_verify_ledger(null);
    when 'runs' then
      return query select v.rule, v.detail, null::bigint from public.image_generation_verify_runs() as v;
    when 'rows' then
      return query
      select * from public.image_generation_verify_rows()
      union all select * from public.image_generation_verify_waiting();
    when 'jobs' then
      return query
      select * from public.image_generation_verify_jobs(p_ids)
      union all select * from public.image_generation_verify_ledger(p_ids)
      union all select * from public.image_generation_verify_made(p_ids);
    when 'images' then
      return query select * from public.image_generation_verify_images(p_ids);
    when 'history' then
      return query select * from public.image_generation_verify_history(p_ids);
  end case;
end
$$;

comment on function public.image_generation_violations(text, bigint[]) is
  'What is wrong with the books, or with these jobs, images or events.';

-- The violations of several pages as those of one: [{rule, detail (of one case), count, job_ids}]. Of the jobs as many as one
-- repair mends.
create or replace function public.image_generation_sum_violations(p_found jsonb)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'rule', v.rule, 'detail', v.detail, 'count', v.count,
    'job_ids', (
      select coalesce(jsonb_agg(j.id), '[]')
      from (
        select distinct id::bigint as id
        from jsonb_to_recordset(p_found) as f (rule text, job_ids jsonb), jsonb_array_elements(f.job_ids) as id
        where f.rule = v.rule
        order by 1
        limit 10000
      ) as j
    )
  ) order by v.rule), '[]')
  from (
    select f.rule, min(f.detail) as detail, sum(f.count) as count
    from jsonb_to_recordset(p_found) as f (rule text, detail text, count bigint)
    group by f.rule
  ) as v;
$$;

comment on function public.image_generation_sum_violations(jsonb) is 'Adds up the violations of several pages by rule.';

-- Checks on from `p_after`, the `next` of the call before; null begins. Answers {found: [{rule, detail, count, job_ids}],
-- next}; `next` is null when all has been checked. The books of days, those of runs, and the counts are each compared whole, by
-- one statement; everything else is read in pages.
create or replace function public.image_generation_verify_page(p_after jsonb default null)
returns jsonb
language plpgsql
stable
set search_path = ''
set jit = off
as $$
declare
  v_give_up_at constant timestamptz := public.image_generation_page_end();
  v_step constant integer := 1000;
  v_parts constant text[] := array['days', 'runs', 'rows', 'jobs', 'images', 'history'];
  v_at integer := coalesce(array_position(v_parts, p_after ->> 'part'), 1);
  v_id bigint := coalesce((p_after ->> 'after')::bigint, 0);
  v_ids bigint[];
  v_found jsonb := '[]'::jsonb;
begin
  loop
    v_ids := public.image_generation_ids_after(v_parts[v_at], v_id, v_step);
    v_found := v_found || (
      select coalesce(jsonb_agg(line), '[]')
      from (
        select v.rule, min(v.detail) as detail, count(*) as count,
          to_jsonb(coalesce((array_agg(distinct v.job_id) filter (where v.job_id is not null))[1 : 10000], '{}')) as job_ids
        from public.image_generation_violations(v_parts[v_at], v_ids) as v
        group by v.rule
      ) as line
    );
    if cardinality(v_ids) = v_step then
      v_id := v_ids[v_step];
    else
      v_at := v_at + 1;
      v_id := 0;
    end if;
    exit when v_at > cardinality(v_parts) or clock_timestamp() > v_give_up_at;
  end loop;
  return jsonb_build_object(
    'found', public.image_generation_sum_violations(v_found),
    'next', case when v_at <= cardinality(v_parts) then jsonb_build_object('part', v_parts[v_at], 'after', v_id) end
  );
end
$$;

comment on function public.image_generation_verify_page(jsonb) is
  'Checks a page of the queue and its books. Answers {found: [{rule, detail (of one case), count, job_ids}], next}: call it with next until that is null.';

-- All pages, seen at one instant.
create or replace function public.image_generation_verify_all()
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  v_page jsonb := '{"next": null}'::jsonb;
  v_found jsonb := '[]'::jsonb;
begin
  loop
    v_page := public.image_generation_verify_page(nullif(v_page -> 'next', 'null'));
    v_found := v_found || (v_page -> 'found');
    exit when v_page -> 'next' = 'null';
  end loop;
  return public.image_generation_sum_violations(v_found);
end
$$;

comment on function public.image_generation_verify_all() is 'What all pages of image_generation_verify_page find, together.';

-- Answers [{rule, detail, count}], empty when all is well. Safe to run at any time.
create or replace function public.image_generation_verify()
returns jsonb
language sql
stable
set search_path = ''
-- Reads whole tables: the API's eight seconds are enough for a hundred thousand jobs.
set statement_timeout = '120s'
as $$
  select coalesce(jsonb_agg(v - 'job_ids' order by n), '[]')
  from jsonb_array_elements(public.image_generation_verify_all()) with ordinality as f (v, n);
$$;

comment on function public.image_generation_verify() is
  'Checks every invariant of the queue and its books. Answers [{rule, detail (of one case), count}].';
