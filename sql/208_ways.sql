-- Proving a way: as long as it has brought no image, one job over all workers goes it, so that what is wrong with it costs
-- one call. So it is too after its provider had to rest.

create or replace function public.image_generation_is_proven(p_proven_at timestamptz)
returns boolean
language sql
stable
set search_path = ''
as $$
  select coalesce(p_proven_at > public.image_generation_now() - interval '1 day', false);
$$;

comment on function public.image_generation_is_proven(timestamptz) is 'It brought an image within the last day.';

-- Enters the ways of these offers, and locks those that are to be proven: of two claims at once, one has the job that
-- goes first. Ways are locked in order, after queue rows and ledger rows and before days and runs (see 200).
create or replace function public.image_generation_open_ways(p_offers public.image_generation_offer[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  if not exists (select from unnest(p_offers) as o where o.way is not null) then
    return;
  end if;
  insert into public.image_generation_ways (way, provider, description)
  select o.way, o.provider, coalesce(public.image_generation_mask_json(o.way_description), '{}')
  from unnest(p_offers) as o
  where o.way is not null and not exists (select from public.image_generation_ways w where w.way = o.way)
  order by o.way
  on conflict do nothing;

  perform 1
  from public.image_generation_ways w
  where w.way in (select o.way from unnest(p_offers) as o) and not public.image_generation_is_proven(w.proven_at)
  order by w.way
  for no key update;
end
$$;

comment on function public.image_generation_open_ways(public.image_generation_offer[]) is
  'Enters the ways of these offers and locks those that are to be proven.';

-- These attempts have ended: where one of them went first, the next one may.
create or replace function public.image_generation_free_canaries(p_attempt_ids bigint[])
returns void
language plpgsql
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  v_ways text[];
begin
  v_ways := array(
    select w.way
    from public.image_generation_attempts a
    join public.image_generation_ways w on w.way = a.way and w.canary_token = a.token
    where a.id = any (p_attempt_ids) and a.is_canary
    order by w.way
    for no key update of w
  );
  if v_ways <> '{}' then
    update public.image_generation_ways set canary_token = null, canary_until = null where way = any (v_ways);
  end if;
end
$$;

comment on function public.image_generation_free_canaries(bigint[]) is
  'Lets others prove the ways that these attempts went first.';

-- The call of this job has ended, and what became of it is told later: meanwhile the next one may go first.
create or replace function public.image_generation_free_canary(p_id bigint, p_token uuid)
returns jsonb
language plpgsql
set search_path = ''
set jit = off
as $$
begin
  perform public.image_generation_free_canaries(array(
    select a.id from public.image_generation_attempts a where a.token = p_token and a.job_id = p_id
  ));
  return '{}'::jsonb;
end
$$;

comment on function public.image_generation_free_canary(bigint, uuid) is
  'Lets others prove the way of this job before it is settled.';

-- What a settlement says of ways: an image proves its own, and a provider that has to rest has to be tried anew. That it is
-- proven is noted once an hour: a note for each image would make all settlements wait for each other.
create or replace function public.image_generation_settle_ways(
  p_verdicts public.image_generation_verdict[], p_now timestamptz
)
returns void
language plpgsql
set search_path = ''
as $$
declare
  v_proven text[];
  v_resting text[];
  v_ended bigint[];
begin
  select
    array_agg(distinct c.way) filter (where v.next_status = 'completed' and c.was_dispatched),
    array_agg(distinct c.claimed_provider) filter (where c.standing = 'held' and (c.r).rest_ms > 0),
    array_agg(c.attempt_id) filter (where c.is_canary and c.is_open)
  into v_proven, v_resting, v_ended
  from unnest(p_verdicts) as v, lateral (select (v.c).*) as c;

  if v_proven is not null then
    select array_agg(way) into v_proven
    from public.image_generation_ways
    where way = any (v_proven) and coalesce(proven_at <= p_now - interval '1 hour', true);
  end if;
  if v_proven is null and v_resting is null and v_ended is null then
    return;
  end if;
  perform 1
  from public.image_generation_ways w
  where w.way = any (v_proven) or w.provider = any (v_resting)
    or w.way in (select a.way from public.image_generation_attempts a where a.id = any (v_ended))
  order by w.way
  for no key update;

  perform public.image_generation_free_canaries(v_ended);
  update public.image_generation_ways set proven_at = p_now where way = any (v_proven);
  update public.image_generation_ways
  set proven_at = null
  where provider = any (v_resting) and proven_at is not null;
end
$$;

comment on function public.image_generation_settle_ways(public.image_generation_verdict[], timestamptz) is
  'Notes which ways these results prove, and which have to be proven anew.';
