-- Repair, of running sums and of texts.

-- History only grows for everybody: this masks in it, and nothing else, with its owner's rights.
create or replace function public.image_generation_mask_history()
returns bigint[]
language plpgsql
security definer
set search_path = ''
as $$
declare
  v_ids bigint[];
begin
  with masked as (
    update public.image_generation_history h
    set details = public.image_generation_mask_json(h.details)
    where public.image_generation_shows_secret(
      h.details::text, h.id > (select max(id) from public.image_generation_history) - 5000
    ) and h.details <> public.image_generation_mask_json(h.details)
    returning h.id
  )
  select coalesce(array_agg(id order by id), '{}') into v_ids from masked;
  return v_ids;
end
$$;

comment on function public.image_generation_mask_history() is 'Masks what looks like a secret in the history. Answers the ids of the events.';

create or replace function public.image_generation_repair_texts(p_ids bigint[])
returns table (rule text, action text, detail text, job_id bigint)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  with job as (
    update public.image_generation_queue q
    set error_message = public.image_generation_short_text(public.image_generation_mask_secrets(q.error_message))
    -- Few: only jobs that are to be mended.
    where q.id = any (p_ids) and q.error_message <> public.image_generation_mask_secrets(q.error_message)
    returning 'error of job ' || q.id as place, q.id
  ),
  attempt as (
    update public.image_generation_attempts a
    set error_message = public.image_generation_short_text(public.image_generation_mask_secrets(a.error_message))
    where (a.job_id = any (p_ids) or a.job_id is null) and public.image_generation_shows_secret(
      a.error_message, a.id > (select max(id) from public.image_generation_attempts) - 5000
    )
    returning 'error of attempt ' || a.id, a.job_id
  ),
  provider as (
    update public.image_generation_provider p
    set pause_reason = public.image_generation_short_text(public.image_generation_mask_secrets(p.pause_reason))
    where p.pause_reason <> public.image_generation_mask_secrets(p.pause_reason)
    returning 'pause of ' || p.provider, null::bigint
  ),
  run as (
    update public.image_generation_runs r
    set workers = public.image_generation_mask_json(r.workers)
    where public.image_generation_shows_secret(
      r.workers::text, r.id > (select max(id) from public.image_generation_runs) - 1000
    ) and r.workers <> public.image_generation_mask_json(r.workers)
    returning 'run ' || r.id, null::bigint
  ),
  schedule as (
    update public.image_generation_schedule s
    set schedule_error = public.image_generation_short_text(public.image_generation_mask_secrets(s.schedule_error)),
      last_result = public.image_generation_mask_json(s.last_result)
    where s.schedule_error <> public.image_generation_mask_secrets(s.schedule_error)
      or s.last_result <> public.image_generation_mask_json(s.last_result)
    returning 'schedule ' || s.schedule_name, null::bigint
  )
  select 'something like a secret in a text', 'It is masked; change the key itself, which others may have read.', t.place, t.id
  from (
    select * from job
    union all select * from attempt
    union all select * from provider
    union all select * from run
    union all select * from schedule
    union all select 'history ' || h.id, null from unnest(public.image_generation_mask_history()) as h (id)
  ) as t;
end
$$;

comment on function public.image_generation_repair_texts(bigint[]) is 'Masks what looks like a secret in texts that people may read.';

-- Both sides are read by one statement, and each move of jobs notes its change in its own transaction.
create or replace function public.image_generation_repair_counts()
returns table (rule text, action text, detail text, job_id bigint)
language plpgsql
set search_path = ''
as $$
#variable_conflict use_column
begin
  -- Such a change could not even be taken away again.
  return query
  delete from public.image_generation_counts c
  where c.jobs not between -1000000000000 and 1000000000000
  returning 'a wrong number of jobs in a state', 'A change that is no number of jobs is taken away.', c.status, null::bigint;

  return query
  with added as (
    insert into public.image_generation_counts (status, jobs)
    select coalesce(s.status, q.status), coalesce(q.jobs, 0) - coalesce(s.jobs, 0)
    from (
      select status, sum(jobs) as jobs from public.image_generation_counts group by status
    ) as s
    full join (
      select status, count(*) as jobs from public.image_generation_queue group by status
    ) as q on q.status = s.status
    where coalesce(s.jobs, 0) <> coalesce(q.jobs, 0)
    returning status, jobs
  )
  select 'a wrong number of jobs in a state', 'The jobs are counted anew.',
    a.status || ': ' || case when a.jobs > 0 then '+' else '' end || a.jobs, null::bigint
  from added a;
end
$$;

comment on function public.image_generation_repair_counts() is 'Counts the jobs of each state anew where the sum is wrong.';
