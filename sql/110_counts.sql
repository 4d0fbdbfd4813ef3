-- How many jobs are in each state, without counting them: counting a million index entries takes longer than a
-- dashboard may, and one counter row would make every worker wait for every other. So each statement that moves
-- jobs appends what it changed, readers add up, and a claim folds old entries together now and then.

create table if not exists public.image_generation_counts (
  id bigint generated always as identity primary key,
  status text not null,
  jobs bigint not null
);

comment on table public.image_generation_counts is
  'Changes to the number of jobs in each state; their sum is the number. Kept by triggers on the queue.';

create or replace function public.image_generation_count_inserted()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  insert into public.image_generation_counts (status, jobs)
  select status, count(*) from new_rows group by status;
  return null;
end
$$;

create or replace function public.image_generation_count_deleted()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  insert into public.image_generation_counts (status, jobs)
  select status, -count(*) from old_rows group by status;
  return null;
end
$$;

create or replace function public.image_generation_count_updated()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  insert into public.image_generation_counts (status, jobs)
  select status, sum(n)
  from (
    select status, 1 as n from new_rows
    union all
    select status, -1 from old_rows
  ) as change
  group by status
  having sum(n) <> 0;
  return null;
end
$$;

create or replace function public.image_generation_count_truncated()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  delete from public.image_generation_counts;
  return null;
end
$$;

create or replace trigger image_generation_count_truncated
  after truncate on public.image_generation_queue
  for each statement execute function public.image_generation_count_truncated();

create or replace trigger image_generation_count_inserted
  after insert on public.image_generation_queue
  referencing new table as new_rows
  for each statement execute function public.image_generation_count_inserted();

create or replace trigger image_generation_count_deleted
  after delete on public.image_generation_queue
  referencing old table as old_rows
  for each statement execute function public.image_generation_count_deleted();

create or replace trigger image_generation_count_updated
  after update on public.image_generation_queue
  referencing old table as old_rows new table as new_rows
  for each statement execute function public.image_generation_count_updated();

-- Folds entries into one a state. Entries that another transaction folds right now are left to it.
create or replace function public.image_generation_fold_counts(p_above integer default 400)
returns void
language plpgsql
set search_path = ''
as $$
begin
  -- Two look-ups: counting so many entries in each claim cost more than the fold saved.
  if (select max(id) - min(id) from public.image_generation_counts) <= p_above then
    return;
  end if;

  with taken as (
    delete from public.image_generation_counts
    where id in (select id from public.image_generation_counts order by id limit 5000 for update skip locked)
    returning status, jobs
  )
  insert into public.image_generation_counts (status, jobs)
  select status, sum(jobs) from taken group by status having sum(jobs) <> 0;
end
$$;

comment on function public.image_generation_fold_counts(integer) is
  'Adds up the entries of image_generation_counts when there are more than so many.';
