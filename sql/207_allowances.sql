-- What a provider gives away each day (UTC), counted in units of its own: Cloudflare's 10,000 neurons. A call is counted with
-- its stamp, before it is made, under the one lock that all stamps need: so all workers together never go beyond it, and
-- what one of them has used is known to the next run. The count is the ledger's: an entry for each attempt.

create table if not exists public.image_generation_allowance_calls (
  -- No reference: what was used today outlives a reset of the ledger.
  attempt_id bigint primary key,
  -- The provider, and whose account it is: its worker's own word.
  allowance text not null check (allowance ~ '^[a-z0-9][a-z0-9_.:-]{0,99}$'),
  -- 0: it was refused before anything was made.
  units bigint not null check (units >= 0),
  called_at timestamptz not null default public.image_generation_now(),
  -- The service said with this call that nothing is left for the day: others use the same account.
  ends_day boolean not null default false
);

comment on table public.image_generation_allowance_calls is
  'Calls that were counted against what a provider gives away each day.';

-- A day has as many rows as the allowance has images.
create index if not exists image_generation_allowance_calls_idx
  on public.image_generation_allowance_calls (allowance, called_at);

-- A call that was stamped in the last two minutes of a day may be answered on the next one: it counts for both. No call with an
-- allowance takes longer than that (read_offers refuses it).
create or replace function public.image_generation_allowance_left(p_allowance text, p_per_day bigint)
returns bigint
language sql
stable
set search_path = ''
set enable_seqscan = off
as $$
  select greatest(0, p_per_day - case
    when bool_or(c.ends_day and c.called_at >= d.begins) then p_per_day
    else coalesce(sum(c.units), 0)
  end)::bigint
  from (select date_trunc('day', public.image_generation_now() at time zone 'utc') at time zone 'utc' as begins) as d
  left join public.image_generation_allowance_calls c
    on c.allowance = p_allowance and c.called_at >= d.begins - interval '2 minutes';
$$;

comment on function public.image_generation_allowance_left(text, bigint) is
  'What is left of so many units a day, as far as the calls of this queue tell.';

-- Of the attempts that are about to be stamped, those whose calls the allowance covers; counted before counts again. Items
-- as dispatch has them, with {allowance, units, per_day}.
create or replace function public.image_generation_covered_calls(p_items jsonb, p_attempt_ids bigint[])
returns bigint[]
language sql
stable
set search_path = ''
as $$
  select coalesce(array_agg(attempt_id), '{}')
  from (
    select a.id as attempt_id, c.attempt_id is not null as is_counted,
      sum(case when c.attempt_id is null then i.units else 0 end) over (partition by i.allowance order by a.id) as units,
      public.image_generation_allowance_left(i.allowance, i.per_day) as units_left
    from jsonb_to_recordset(p_items) as i (id bigint, token uuid, allowance text, units bigint, per_day bigint)
    join public.image_generation_attempts a on a.job_id = i.id and a.token = i.token
    left join public.image_generation_allowance_calls c on c.attempt_id = a.id
    where i.allowance is not null and a.id = any (p_attempt_ids)
  ) as asked
  where is_counted or units <= units_left;
$$;

comment on function public.image_generation_covered_calls(jsonb, bigint[]) is
  'Which of these attempts what a provider gives away today covers.';

-- Counts them, and gives back what was reserved for them: they cost nothing.
create or replace function public.image_generation_count_calls(p_items jsonb, p_attempt_ids bigint[])
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_deltas jsonb;
begin
  if p_attempt_ids = '{}' then
    return;
  end if;
  insert into public.image_generation_allowance_calls (attempt_id, allowance, units)
  select a.id, i.allowance, i.units
  from jsonb_to_recordset(p_items) as i (id bigint, token uuid, allowance text, units bigint)
  join public.image_generation_attempts a on a.job_id = i.id and a.token = i.token
  where a.id = any (p_attempt_ids)
  on conflict do nothing;

  select jsonb_agg(jsonb_build_object(
    'day', a.budget_day, 'provider', a.provider, 'run_id', a.run_id, 'reserved', -a.reserved_microusd
  ))
  into v_deltas
  from public.image_generation_attempts a
  where a.id = any (p_attempt_ids) and a.outcome is null and a.reserved_microusd > 0;
  if v_deltas is not null then
    update public.image_generation_attempts a
    set reserved_microusd = 0
    where a.id = any (p_attempt_ids) and a.outcome is null;
    perform public.image_generation_book(v_deltas);
  end if;
end
$$;

comment on function public.image_generation_count_calls(jsonb, bigint[]) is
  'Enters these calls against what their provider gives away, and gives back what was reserved for them.';

-- A call that was refused before anything was made has used nothing. One that met the end of the allowance ends the day, but not in
-- its first minutes: then the clocks differ, and it met the end of the day before.
create or replace function public.image_generation_end_counted_calls(p_verdicts public.image_generation_verdict[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  update public.image_generation_allowance_calls c
  set units = case when ended.ends_day then c.units else 0 end,
    ends_day = ended.ends_day
  from (
    select d.attempt_id, v.class = 'quota' and (d.called_at at time zone 'utc')::time >= time '00:05' as ends_day
    from unnest(p_verdicts) as v
    join public.image_generation_allowance_calls d on d.attempt_id = (v.c).attempt_id
    where (v.c).standing <> 'already' and ((v.c).r).status = 'failed'
      and v.class in ('transient', 'rate_limited', 'config', 'bad_request', 'permanent', 'quota')
  ) as ended
  where c.attempt_id = ended.attempt_id;
end
$$;

comment on function public.image_generation_end_counted_calls(public.image_generation_verdict[]) is
  'Counts nothing for calls that were refused before anything was made, and notes that a day''s allowance has ended.';

-- Why nothing is left, for people.
create or replace function public.image_generation_allowance_told(p_offer public.image_generation_offer)
returns text
language sql
immutable
set search_path = ''
as $$
  select format(
    'The free allowance of %s has %s of %s %s left today, and an image takes %s. It begins anew at 00:00 UTC',
    (p_offer).provider, (p_offer).allowance_left, (p_offer).allowance_per_day, (p_offer).allowance_unit,
    (p_offer).allowance_units
  );
$$;

comment on function public.image_generation_allowance_told(public.image_generation_offer) is
  'What is left of this offer''s allowance, in words.';
