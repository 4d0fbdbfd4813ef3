-- Repair: all of it (810 to 818), in one transaction.

-- What is still wrong with these jobs and their images, and with what belongs to no job: [{rule, detail}]. Of more jobs than
-- one repair mends, the next one tells.
create or replace function public.image_generation_left(p_job_ids bigint[])
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(l), '[]')
  from (
    select v.rule, v.detail from public.image_generation_violations('jobs', p_job_ids) as v
    union all
    select v.rule, v.detail
    from public.image_generation_violations('images', array(
      select m.id
      from public.image_generation_images m
      where m.attempt_id in (select a.id from public.image_generation_attempts a where a.job_id = any (p_job_ids))
        or m.job_id = any (p_job_ids)
        or m.product_id in (select q.product_id from public.image_generation_queue q where q.id = any (p_job_ids))
    )) as v
    union all
    select v.rule, v.detail
    from public.image_generation_violations('rows', null) as v
    where v.rule <> 'a wrong number of jobs in a state'
  ) as l;
$$;

comment on function public.image_generation_left(bigint[]) is 'What a repair has left of these jobs.';

-- Mends, and answers a line for each rule and each way of mending it. `action` is null for what is left: a job that
-- somebody keeps locked, or something that only a person can decide.
create or replace function public.image_generation_mend(p_found jsonb)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_now timestamptz := public.image_generation_now();
  v_suspects bigint[] := public.image_generation_suspects(p_found);
  v_ids bigint[] := public.image_generation_lock_for_repair(v_suspects);
  v_done jsonb := '[]'::jsonb;
  v_left jsonb;
  v_rules text[] := array(select f.rule from jsonb_to_recordset(p_found) as f (rule text));
begin
  v_done := v_done || (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from public.image_generation_repair_bounds(v_ids, v_now) as r);
  v_done := v_done || (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from public.image_generation_repair_expired(v_ids, v_now) as r);
  v_done := v_done || (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from public.image_generation_repair_leases(v_ids, v_now) as r);
  v_done := v_done || (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from public.image_generation_close_for_repair(v_ids, v_now) as r);
  v_done := v_done || (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from public.image_generation_repair_excess(v_ids, v_now) as r);
  v_done := v_done || (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from public.image_generation_repair_images(v_ids, v_now) as r);
  if 'something like a secret in a text' = any (v_rules) then
    v_done := v_done || (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from public.image_generation_repair_texts(v_ids) as r);
  end if;
  v_done := v_done || (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from public.image_generation_repair_ledger() as r);
  v_done := v_done || (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from public.image_generation_repair_unsaved(v_ids, v_now) as r);
  -- Before days and runs are locked, whom all paid work waits for: money is right by itself after that.
  v_left := public.image_generation_left(v_suspects);
  v_done := v_done || (
    select coalesce(jsonb_agg(to_jsonb(r)), '[]')
    from public.image_generation_repair_books((
      select coalesce(jsonb_agg(c), '[]')
      from jsonb_array_elements(v_done) as d, jsonb_array_elements(coalesce(nullif(d -> 'counts', 'null'), '[]')) as c
    )) as r
    -- What follows from the steps before is part of them.
    where r.rule = any (v_rules)
  );
  v_done := v_done || (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from public.image_generation_repair_counts() as r);

  insert into public.image_generation_history (queue_id, product_id, action, details, created_at)
  select
    q.id, q.product_id, 'repaired',
    jsonb_build_object('rule', d.rule, 'action', d.action, 'count', count(*), 'detail', min(d.detail)), v_now
  from jsonb_to_recordset(v_done) as d (rule text, action text, detail text, job_id bigint)
  left join public.image_generation_queue q on q.id = d.job_id
  group by q.id, q.product_id, d.rule, d.action
  order by q.id;

  return (
    select coalesce(jsonb_agg(to_jsonb(line) order by line.rule, line.action), '[]')
    from (
      select d.rule, d.action, count(*) as count, min(d.detail) as detail
      from jsonb_to_recordset(v_done) as d (rule text, action text, detail text)
      group by d.rule, d.action
      union all
      select l.rule, null, count(*), min(l.detail)
      from jsonb_to_recordset(v_left) as l (rule text, detail text)
      group by l.rule
    ) as line
  );
end
$$;

comment on function public.image_generation_mend(jsonb) is 'Mends what verify finds. Answers what it did, and with no action what is left.';

-- Mends what `p_found` tells, as the pages of `image_generation_verify_page` have found it; null has it look for itself.
-- Without `p_apply` it answers what it would do: it does it and takes it back, so the two cannot differ. It may be called while
-- workers work, and does nothing where all is well.
drop function if exists public.image_generation_repair(boolean);
create or replace function public.image_generation_repair(p_apply boolean default false, p_found jsonb default null)
returns jsonb
language plpgsql
set search_path = ''
-- Reads whole tables, as verify does.
set statement_timeout = '120s'
-- A worker holds nothing for so long; who does is a person, and then the repair gives up instead of waiting with its locks.
set lock_timeout = '5s'
as $$
declare
  v_found jsonb := public.image_generation_sum_violations(coalesce(p_found, public.image_generation_verify_all()));
  v_lines jsonb;
begin
  if v_found = '[]' then
    return v_found;
  end if;
  begin
    v_lines := public.image_generation_mend(v_found);
    if p_apply is not true then
      raise exception 'undo' using errcode = 'IG000';
    end if;
  exception when sqlstate 'IG000' then
    null; -- all of it is undone; the answer is kept
  end;
  return v_lines;
end
$$;

comment on function public.image_generation_repair(boolean, jsonb) is
  'Mends what image_generation_verify_page found, or tells what it would do. Answers [{rule, action, count, detail (of one case)}]; action is null for what is left.';
