-- People edit rows: a table editor is a door like the others. What they do to a job by hand either becomes what they
-- meant, with all that belongs to it, or is refused with a sentence that says what to do instead; nothing of it stands in
-- the way of another job.
--
-- By hand is what comes with a search_path: each function of the queue has none, and so has the restoring of a backup.
-- So the queue itself pays a comparison for this, and no call.

create or replace function public.image_generation_refuse_edit(p_what text, p_instead text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  -- In one sentence: an editor shows the message alone.
  raise exception '%. Nothing was changed. Instead: %.', p_what, p_instead using errcode = 'IG010';
end
$$;

comment on function public.image_generation_refuse_edit(text, text) is
  'Refuses an edit made by hand, with a word of what to do instead.';

-- What has been changed of a row, by name.
create or replace function public.image_generation_changes(p_old jsonb, p_new jsonb)
returns text[]
language sql
immutable
set search_path = ''
as $$
  select coalesce(array_agg(n.key order by n.key), '{}')
  from jsonb_each(p_new) as n
  where n.value is distinct from p_old -> n.key and n.key <> 'updated_at';
$$;

comment on function public.image_generation_changes(jsonb, jsonb) is 'The columns in which two rows differ.';

-- Makes this job the latest of its product and variation; an older one that has ended steps aside. Answers how often another
-- image was asked for before; null without an older one.
create or replace function public.image_generation_become_latest(p_job public.image_generation_queue)
returns integer
language plpgsql
set search_path = ''
as $$
declare
  v_other record;
begin
  select q.id, q.status, q.take
  into v_other
  from public.image_generation_queue q
  where q.product_id = p_job.product_id and q.variation = p_job.variation and q.is_latest
    and q.id is distinct from p_job.id
  for update;

  if v_other.status in ('pending', 'retry', 'processing', 'submitted', 'review') then
    perform public.image_generation_refuse_edit(
      format('Product %s has job %s, which is %s, and a product has one active job at most',
        p_job.product_id, v_other.id, v_other.status),
      format('change that one, or cancel it: select image_generation_cancel(''{"job_ids": [%s]}'', ''why'')', v_other.id)
    );
  end if;
  update public.image_generation_queue set is_latest = false where id = v_other.id;
  return v_other.take;
end
$$;

comment on function public.image_generation_become_latest(public.image_generation_queue) is
  'Lets the latest job of this product and variation step aside, or refuses when it is active.';

-- The ledger tells the rounds apart: what was used up in one does not count in the next.
create or replace function public.image_generation_begin_round(p_job public.image_generation_queue)
returns public.image_generation_queue
language plpgsql
immutable
set search_path = ''
as $$
begin
  p_job.retry_round := p_job.retry_round + 1;
  p_job.tries := 0;
  p_job.attempt_count := 0;
  p_job.paid_calls := 0;
  p_job.deaths := 0;
  p_job.wording_step := 0;
  p_job.rejections := 0;
  return p_job;
end
$$;

comment on function public.image_generation_begin_round(public.image_generation_queue) is
  'The job with nothing used up.';

-- A job that had ended is asked again: a new round, and after an image another one.
create or replace function public.image_generation_ask_again(p_job public.image_generation_queue)
returns public.image_generation_queue
language plpgsql
set search_path = ''
as $$
begin
  if not p_job.is_latest then
    p_job.take := greatest(p_job.take, public.image_generation_become_latest(p_job));
    p_job.is_latest := true;
  end if;
  if p_job.completed_at is not null then
    p_job.take := p_job.take + 1;
    p_job.replace := 'all';
    p_job.completed_at := null;
    p_job.expected_image_url := (
      select c.image_url from public.image_generation_catalogue c where c.product_id = p_job.product_id limit 1
    );
  end if;
  p_job := public.image_generation_begin_round(p_job);
  -- What has killed its workers still goes alone.
  p_job.is_suspect := p_job.error_class is not distinct from 'worker_died';
  p_job.is_spared := false;
  p_job.priority := case when p_job.priority = 0 then 5 else p_job.priority end;
  -- Whom it was handed to does not matter any more.
  p_job.requested_provider := case
    when p_job.fallback_from is null and not p_job.is_routed then p_job.requested_provider
  end;
  p_job.fallback_from := null;
  p_job.is_routed := false;
  p_job.cancel_reason := null;
  p_job.error_class := null;
  p_job.error_message := null;
  return p_job;
end
$$;

comment on function public.image_generation_ask_again(public.image_generation_queue) is
  'The job as it is when it begins anew.';

-- What a person may do to a job that is in somebody's hands: say what is wanted the next time, end its lease, cancel it.
create or replace function public.image_generation_edit_held(
  p_old public.image_generation_queue, p_new public.image_generation_queue, p_changed text[]
)
returns public.image_generation_queue
language plpgsql
set search_path = ''
as $$
declare
  v_cancels boolean := p_old.status = 'processing' and p_new.status = 'cancelled';
  v_refused text[] := array(
    select unnest(p_changed)
    except
    select unnest(array[
      'priority', 'prompt', 'negative_prompt', 'style_preset', 'reference_images', 'requested_provider', 'replace',
      'max_attempts', 'error_message'
    ])
    except
    select unnest(case when v_cancels then array['status', 'cancel_reason', 'error_class'] end)
    except
    select 'lease_expires_at' where p_new.lease_expires_at <= greatest(p_old.lease_expires_at, public.image_generation_now())
    order by 1
  );
begin
  if v_refused <> '{}' then
    perform public.image_generation_refuse_edit(
      format('Job %s is %s, so %s cannot be changed by hand', p_old.id, case
        when p_old.status = 'submitted' then 'with its provider until ' || p_old.submitted_until
        when p_old.status = 'review' then 'in review'
        else 'held by ' || coalesce(nullif(p_old.worker, ''), 'a worker') || ' until ' || p_old.lease_expires_at
      end, array_to_string(v_refused, ', ')),
      format('wait until it has ended (what is held is taken back by the next run after that time), or cancel it: '
        'select image_generation_cancel(''{"job_ids": [%s]}'', ''why'')', p_old.id)
    );
  end if;
  if v_cancels then
    p_new.cancel_reason := coalesce(p_new.cancel_reason, 'operator');
    p_new.is_suspect := false;
  end if;
  return p_new;
end
$$;

comment on function public.image_generation_edit_held(
  public.image_generation_queue, public.image_generation_queue, text[]
) is
  'What becomes of a job in somebody''s hands when a person has edited it.';

-- Another state, given by hand to a job that nobody holds.
create or replace function public.image_generation_edit_status(
  p_old public.image_generation_queue, p_new public.image_generation_queue
)
returns public.image_generation_queue
language plpgsql
set search_path = ''
as $$
begin
  if p_new.status in ('pending', 'retry') then
    if p_old.status in ('completed', 'failed', 'cancelled') then
      -- In the place of what stood there; what else was edited stays.
      p_new.completed_at := p_old.completed_at;
      p_new.error_class := p_old.error_class;
      p_new := public.image_generation_ask_again(p_new);
    end if;
  elsif p_new.status in ('failed', 'cancelled') and p_old.status is distinct from 'completed' then
    p_new.is_suspect := false;
    p_new.cancel_reason := case when p_new.status = 'cancelled' then coalesce(p_new.cancel_reason, 'operator') end;
    if p_new.status = 'failed' then
      p_new.error_class := coalesce(p_new.error_class, 'permanent');
      p_new.error_message := coalesce(p_new.error_message, 'Set to failed by hand.');
    end if;
  elsif p_old.status = 'completed' then
    perform public.image_generation_refuse_edit(
      format('Job %s is completed: its product shows the image that it made', p_old.id),
      'for another image set its status to pending; to show none, clear the image of the product and then cancel the job that follows'
    );
  -- What is no state at all is refused by the table (430).
  elsif p_new.status in ('processing', 'submitted', 'review', 'completed') then
    perform public.image_generation_refuse_edit(
      format('Job %s is %s, and only a worker makes it %s', p_old.id, p_old.status, p_new.status),
      case
        when p_new.status = 'completed' then 'set the image of the product, and the job is closed by the next run'
        else 'set it to pending, retry, failed or cancelled'
      end
    );
  end if;
  return p_new;
end
$$;

comment on function public.image_generation_edit_status(public.image_generation_queue, public.image_generation_queue) is
  'What becomes of a job that nobody holds when a person has given it another state.';

-- Counters are the queue's own; who sets one lower lets all of them begin anew.
create or replace function public.image_generation_edit_counters(
  p_old public.image_generation_queue, p_new public.image_generation_queue
)
returns public.image_generation_queue
language plpgsql
set search_path = ''
as $$
declare
  v_is_lower boolean;
  v_higher text;
begin
  select coalesce(bool_or(c.new < c.old), false), string_agg(c.name, ', ') filter (where c.new > c.old)
  into v_is_lower, v_higher
  from (values
    ('tries', p_old.tries, p_new.tries), ('attempt_count', p_old.attempt_count, p_new.attempt_count),
    ('paid_calls', p_old.paid_calls, p_new.paid_calls), ('deaths', p_old.deaths, p_new.deaths),
    ('rejections', p_old.rejections, p_new.rejections), ('wording_step', p_old.wording_step, p_new.wording_step)
  ) as c (name, old, new);

  -- Whoever ends a job by hand may say what for.
  if v_higher is not null and (p_new.status = p_old.status or p_new.status not in ('failed', 'cancelled')) then
    perform public.image_generation_refuse_edit(
      format('What job %s has used up (%s) is counted by the queue', p_old.id, v_higher),
      'set it to 0 to let the job begin anew, or set its status to failed or cancelled to end it'
    );
  end if;
  return case when v_is_lower then public.image_generation_begin_round(p_new) else p_new end;
end
$$;

comment on function public.image_generation_edit_counters(public.image_generation_queue, public.image_generation_queue) is
  'What becomes of a job that nobody holds when a person has changed what it has used up.';

-- What the queue alone writes of a job that nobody holds, and values that it does not know.
create or replace function public.image_generation_check_edit(
  p_old public.image_generation_queue, p_new public.image_generation_queue, p_changed text[]
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_own text;
begin
  select string_agg(c, ', ')
  into v_own
  from unnest(p_changed) as c
  where c in (
    'id', 'product_id', 'variation', 'is_latest', 'take', 'retry_round', 'lease_token', 'lease_expires_at', 'worker',
    'run_id', 'submitted_until', 'generated_image_url', 'is_routed'
  ) or (c = 'replace' and p_new.replace = 'trial');
  if v_own is not null then
    perform public.image_generation_refuse_edit(
      format('Of job %s the queue alone writes %s', p_old.id, v_own), case
        when v_own ~ 'product_id|variation' then 'insert a job for that product'
        when v_own ~ 'generated_image_url' then 'set the image of the product, and it stays'
        else 'set its status to pending to have it done again'
      end
    );
  end if;
  if 'error_class' = any (p_changed) and p_new.error_class is not null and not exists (
    select from public.image_generation_failure_classes f where f.failure_class = p_new.error_class
  ) then
    perform public.image_generation_refuse_edit(
      format('%L is no class of a failure', p_new.error_class), 'take one of image_generation_failure_classes'
    );
  end if;
end
$$;

comment on function public.image_generation_check_edit(
  public.image_generation_queue, public.image_generation_queue, text[]
) is
  'Refuses what a person may not change of a job that nobody holds.';

-- 0 is the queue's own: behind all others.
create or replace function public.image_generation_check_priority(p_old integer, p_new integer)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if p_new = 0 and p_old is distinct from 0 then
    perform public.image_generation_refuse_edit(
      'A priority is 1 to 10, and 0 is for what the queue itself puts behind all others', 'set it to 1 for the last of yours'
    );
  end if;
end
$$;

comment on function public.image_generation_check_priority(integer, integer) is
  'Refuses the priority that only the queue itself gives.';

-- Ages are worked out from these.
create or replace function public.image_generation_check_times(p_job public.image_generation_queue)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if not isfinite(p_job.created_at) or not isfinite(p_job.updated_at) or not isfinite(p_job.completed_at) then
    perform public.image_generation_refuse_edit(
      'created_at, updated_at and completed_at are times of the calendar', 'leave them as they are, or out of a new row'
    );
  end if;
end
$$;

comment on function public.image_generation_check_times(public.image_generation_queue) is
  'Refuses a job of no time.';

create or replace function public.image_generation_edit_job()
returns trigger
language plpgsql
set search_path = ''
as $$
declare
  v_changed text[] := public.image_generation_changes(to_jsonb(old), to_jsonb(new));
begin
  if new.max_attempts <= new.attempt_count and new.max_attempts < old.max_attempts
    and new.status not in ('completed', 'failed', 'cancelled')
  then
    perform public.image_generation_refuse_edit(
      format('Job %s has used up %s attempts', old.id, new.attempt_count),
      'set max_attempts higher than that, or set its status to failed'
    );
  end if;
  perform public.image_generation_check_priority(old.priority, new.priority);
  perform public.image_generation_check_times(new);
  -- Now it is a person's wish.
  new.is_routed := new.is_routed and new.requested_provider is not distinct from old.requested_provider;
  if old.lease_token is not null or old.status in ('submitted', 'review') then
    return public.image_generation_edit_held(old, new, v_changed);
  end if;

  perform public.image_generation_check_edit(old, new, v_changed);

  -- A time to wait until makes a job wait, and none ends the wait.
  if new.status = old.status and new.next_attempt_at is distinct from old.next_attempt_at then
    new.status := case
      when new.next_attempt_at is null and old.status = 'retry' then 'pending'
      when new.next_attempt_at is not null and old.status = 'pending' then 'retry'
      else old.status
    end;
  end if;
  if new.status = old.status or new.status in ('failed', 'cancelled') then
    new := public.image_generation_edit_counters(old, new);
  end if;
  if new.status <> old.status then
    new := public.image_generation_edit_status(old, new);
    new.next_attempt_at := case
      when new.status = 'retry' then coalesce(new.next_attempt_at, public.image_generation_now())
    end;
  end if;
  new.updated_at := public.image_generation_now();
  return new;
end
$$;

comment on function public.image_generation_edit_job() is
  'Trigger function: what becomes of a job when a person has edited its row.';

create or replace function public.image_generation_add_job()
returns trigger
language plpgsql
set search_path = ''
as $$
declare
  v_context text;
begin
  perform public.image_generation_check_priority(null, new.priority);
  perform public.image_generation_check_times(new);
  if new.status not in ('pending', 'retry', 'failed', 'cancelled') or new.lease_token is not null then
    perform public.image_generation_refuse_edit(
      format('A job cannot begin as %s', case when new.lease_token is null then new.status else 'held' end),
      'insert it as pending: product_id is all that it needs'
    );
  end if;
  if greatest(new.tries, new.attempt_count, new.paid_calls, new.deaths, new.rejections, new.wording_step,
    new.retry_round, new.take) > 0 or new.replace = 'trial'
  then
    perform public.image_generation_refuse_edit('A new job has used up nothing yet', 'leave its counters out');
  end if;
  if new.is_routed then
    perform public.image_generation_refuse_edit('Only a worker routes a job', 'leave is_routed out; requested_provider is yours');
  end if;
  if new.status in ('failed', 'cancelled') then
    new := public.image_generation_edit_status(null, new);
  elsif new.next_attempt_at is not null then
    new.status := 'retry';
  elsif new.status = 'retry' then
    new.next_attempt_at := public.image_generation_now();
  end if;
  -- It may replace what is shown now, and nothing that comes later.
  if new.replace <> 'none' and new.expected_image_url is null then
    new.expected_image_url := (
      select c.image_url from public.image_generation_catalogue c where c.product_id = new.product_id limit 1
    );
  end if;
  new.is_latest := true;
  -- "On conflict do nothing" finds the job that there is, as the index tells it.
  get diagnostics v_context = pg_context;
  if concat(current_query(), v_context) !~* 'on\s+conflict\s*(\([^)]*product_id[^)]*\)[^;]*)?do\s+nothing' then
    new.take := coalesce(public.image_generation_become_latest(new) + (new.replace = 'all')::integer, 0);
  end if;
  return new;
end
$$;

comment on function public.image_generation_add_job() is
  'Trigger function: what becomes of a job whose row a person has inserted.';

create or replace function public.image_generation_remove_job()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if exists (select from public.image_generation_attempts a where a.job_id = old.id) then
    perform public.image_generation_refuse_edit(
      format('Job %s has attempts in the ledger, which is kept', old.id),
      format('cancel it: select image_generation_cancel(''{"job_ids": [%s]}'', ''why'')', old.id)
    );
  end if;
  return old;
end
$$;

comment on function public.image_generation_remove_job() is
  'Trigger function: refuses to delete a job that the ledger knows.';

-- Without the job that somebody has deleted, the one before it is the latest.
create or replace function public.image_generation_succeed_job()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  update public.image_generation_queue
  set is_latest = true
  where id = (
    select max(q.id)
    from public.image_generation_queue q
    where q.product_id = old.product_id and q.variation = old.variation
  );
  return null;
end
$$;

comment on function public.image_generation_succeed_job() is
  'Trigger function: makes the job before a deleted one the latest of its product.';

create or replace trigger image_generation_succeed_job
  after delete on public.image_generation_queue
  for each row when (btrim(current_setting('search_path'), '"') <> '' and old.is_latest)
  execute function public.image_generation_succeed_job();

create or replace trigger image_generation_edit_job
  before update on public.image_generation_queue
  for each row when (btrim(current_setting('search_path'), '"') <> '' and old.* is distinct from new.*)
  execute function public.image_generation_edit_job();

create or replace trigger image_generation_add_job
  before insert on public.image_generation_queue
  for each row when (btrim(current_setting('search_path'), '"') <> '')
  execute function public.image_generation_add_job();

create or replace trigger image_generation_remove_job
  before delete on public.image_generation_queue
  for each row when (btrim(current_setting('search_path'), '"') <> '')
  execute function public.image_generation_remove_job();
