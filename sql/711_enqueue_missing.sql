-- Queueing of what lacks an image, a page of the catalogue a call.

-- The jobs of one round's next stretch. `is_cut` when there was no room for all of a page, `is_over` when the end of the
-- catalogue was passed. It then begins again, up to where this call began.
create or replace function public.image_generation_next_missing(
  p_after text, p_limit integer, p_replace text,
  out ids text[], out wanted bigint, out looked_at integer, out failed bigint, out cancelled bigint,
  out next_after text, out is_cut boolean, out is_over boolean
)
language plpgsql
set search_path = ''
set jit = off
as $$
declare
  -- Bounds of a call: by then a page of any catalogue has been read, and a slow disk is not waited for.
  v_most_products constant integer := 50000;
  v_give_up_at constant timestamptz := public.image_generation_page_end();
  v_step constant integer := 2000;
  v_is_replacing constant boolean := p_replace in ('placeholders', 'all');
  v_page record;
  v_wanted record;
  v_room integer;
  v_until text;
  v_seen integer := 0;
begin
  ids := '{}';
  wanted := 0;
  looked_at := 0;
  failed := 0;
  cancelled := 0;
  next_after := p_after;
  is_cut := false;
  is_over := false;
  loop
    select * into v_page
    from public.image_generation_catalogue_page(next_after, v_until, v_step, not v_is_replacing);
    select * into v_wanted from public.image_generation_wanted(v_page.ids, p_replace);
    v_seen := v_seen + v_page.size;
    wanted := wanted + cardinality(v_wanted.ids);
    v_room := p_limit - cardinality(ids);
    if cardinality(v_wanted.ids) > v_room then
      is_cut := true;
      if not v_is_replacing then
        -- What has a job by then is passed over by the next call. 2 before 10: their ids are their age.
        ids := ids || array(
          select w.id from unnest(v_wanted.ids) as w (id) order by length(w.id), w.id collate "C" limit v_room
        );
        return;
      end if;
      -- What has its new image by then would be wanted again, and again, so no product is met twice in a round.
      v_page.ids := v_page.ids[1 : array_position(v_page.ids, v_wanted.ids[v_room])];
      v_page.size := cardinality(v_page.ids);
      v_page.last_id := v_page.ids[v_page.size];
      v_page.is_last := false;
      select * into v_wanted from public.image_generation_wanted(v_page.ids, p_replace);
    end if;
    ids := ids || v_wanted.ids;
    looked_at := looked_at + v_page.size;
    failed := failed + v_wanted.failed;
    cancelled := cancelled + v_wanted.cancelled;
    next_after := coalesce(v_page.last_id, next_after);
    if v_page.is_last then
      next_after := '';
      if is_over or p_after = '' then
        is_over := true;
        return;
      end if;
      is_over := true;
      v_until := p_after;
    end if;
    exit when cardinality(ids) = p_limit or v_seen >= v_most_products or clock_timestamp() > v_give_up_at;
  end loop;
end
$$;

comment on function public.image_generation_next_missing(text, integer, text) is
  'The next products after this one that need a job, and how far it has looked.';

-- Notes how far a round has come. Whoever keeps its row locked by hand stops nobody: then the same is read again.
create or replace function public.image_generation_note_round(
  p_name text, p_after text, p_changed_at timestamptz default null, p_changed_id text default ''
)
returns void
language sql
set search_path = ''
set jit = off
as $$
  update public.image_generation_rounds r
  set after = coalesce(p_after, r.after), changed_at = coalesce(p_changed_at, r.changed_at),
    changed_id = case when p_changed_at is null then r.changed_id else p_changed_id end
  where r.name = (
    select own.name from public.image_generation_rounds own
    where own.name = p_name and (p_changed_at is not null or own.after <> p_after)
    for update skip locked
  );
$$;

comment on function public.image_generation_note_round(text, text, timestamptz, text) is
  'Notes how far a round through the catalogue or its changes has come.';

-- Products without an image that have a job now are not counted as unqueued any more: neither in the last count nor, if it has
-- passed them, in the one that is under way.
create or replace function public.image_generation_note_queued(p_ids text[])
returns void
language sql
set search_path = ''
set plan_cache_mode = force_generic_plan
set jit = off
set enable_seqscan = off
as $$
  with noted as materialized (
    select r.name, r.after
    from public.image_generation_rounds r
    where r.name in ('count', 'counted') and r.unqueued > 0
    for update skip locked
  ),
  lacking as materialized (
    select p.id
    from unnest(p_ids) as p (id)
    where exists (select from noted) and (
      select coalesce(btrim(c.image_url), '') = ''
      from public.image_generation_catalogue c
      where c.product_id = p.id
      limit 1
    )
  )
  update public.image_generation_rounds r
  set unqueued = greatest(0, r.unqueued - (
    select count(*) from lacking l where noted.name = 'counted' or l.id <= noted.after
  ))
  from noted
  where r.name = noted.name;
$$;

comment on function public.image_generation_note_queued(text[]) is 'Takes products that have a job now out of the count of those that have none.';

-- New and changed products first, whatever waits: at most this many. Answers how many jobs it made, of how many products
-- it was told, and how many images it showed again.
create or replace function public.image_generation_enqueue_changes(
  p_name text, p_limit integer, p_replace text, p_priority integer,
  out enqueued integer, out wanted integer, out shown integer
)
language plpgsql
set search_path = ''
set jit = off
as $$
declare
  -- Each image that is shown is a change of its product too, so there may be many that need nothing.
  v_most_pages constant integer := 5;
  v_step constant integer := 2000;
  v_at timestamptz;
  v_id text;
  v_page record;
  v_wanted record;
  v_queued record;
begin
  enqueued := 0;
  wanted := 0;
  shown := 0;
  select r.changed_at, r.changed_id into v_at, v_id from public.image_generation_rounds r where r.name = p_name;
  if v_at is null then
    -- What was there before is found in its turn.
    perform public.image_generation_note_round(p_name, null, public.image_generation_now());
    return;
  end if;
  for v_pages in 1 .. v_most_pages loop
    select * into v_page from public.image_generation_changes_page(v_at, v_id, v_step);
    exit when v_page.size = 0;
    -- Another image of one that shows one is not made because it has changed.
    select * into v_wanted
    from public.image_generation_wanted(v_page.ids, case p_replace when 'all' then 'none' else p_replace end);
    wanted := wanted + cardinality(v_wanted.ids);
    if cardinality(v_wanted.ids) > 0 then
      v_wanted.ids := v_wanted.ids[1 : p_limit - enqueued];
      select * into v_queued
      from public.image_generation_queue_or_show(v_wanted.ids, coalesce(p_priority, 8), p_replace);
      enqueued := enqueued + v_queued.enqueued;
      shown := shown + v_queued.shown;
      exit when v_queued.is_cut;
    end if;
    exit when wanted > p_limit;
    v_at := v_page.last_at;
    v_id := v_page.last_id;
    exit when v_page.size < v_step or wanted = p_limit;
  end loop;
  perform public.image_generation_note_round(p_name, null, v_at, v_id);
end
$$;

comment on function public.image_generation_enqueue_changes(text, integer, text, integer) is
  'Queues what is new or has changed since the last call, as far as the catalogue tells it.';

-- Queues what lacks an image, a page of the catalogue a call, from where the last call stopped (`p_from_start`: from its
-- beginning) and round again. `p_replace` widens it: `placeholders` (drawn stand-ins), `all` (every product). Products whose
-- latest job failed or was cancelled by a person are skipped: a product that always fails by its own fault costs three
-- attempts, not three a run. Images that a reload of the catalogue has cleared are shown again (719). Answers {enqueued, more,
-- skipped: {failed, cancelled}, looked_at, found, shown_again, from_start}: `more` until the end of the catalogue; `skipped`
-- and `looked_at` of what was passed; `found` were to be queued, of what was read.
drop function if exists public.image_generation_enqueue_missing(integer, text, integer);
create or replace function public.image_generation_enqueue_missing(
  p_limit integer default 5000, p_replace text default 'none', p_priority integer default null,
  p_from_start boolean default false
)
returns jsonb
language plpgsql
set search_path = ''
-- For whoever queues just then: two callers at once would read the same page.
set lock_timeout = '0'
set jit = off
as $$
declare
  v_most_replaced constant integer := 2000;
  v_name text := case when p_replace in ('placeholders', 'all') then p_replace else 'none' end;
  v_after text := '';
  v_changes record;
  v_next record;
  v_queued record;
begin
  if p_limit is null or p_limit < 1 or p_limit > 10000 then
    raise exception 'Expected a limit from 1 to 10000 but received %', p_limit using errcode = 'IG001';
  end if;
  if p_replace is null or p_replace not in ('none', 'placeholders', 'unreachable', 'outdated', 'all') then
    raise exception 'Expected none, placeholders, unreachable, outdated or all for replace but received %', p_replace
      using errcode = 'IG001';
  end if;

  perform pg_advisory_xact_lock(hashtextextended('image_generation_insert_jobs', 0));
  insert into public.image_generation_rounds (name) values (v_name) on conflict do nothing;
  if not p_from_start then
    select r.after into v_after from public.image_generation_rounds r where r.name = v_name;
  end if;
  select * into v_changes from public.image_generation_enqueue_changes(v_name, p_limit, p_replace, p_priority);
  if v_changes.wanted >= p_limit then
    perform public.image_generation_note_round(v_name, v_after);
    return jsonb_build_object(
      'enqueued', v_changes.enqueued, 'more', true, 'skipped', '{"failed": 0, "cancelled": 0}'::jsonb,
      'looked_at', 0, 'found', v_changes.wanted - v_changes.shown, 'shown_again', v_changes.shown,
      'from_start', v_after = ''
    );
  end if;

  -- Time does not cut what replaces images (719), so a call makes fewer of them.
  select * into v_next
  from public.image_generation_next_missing(
    v_after, least(p_limit - v_changes.enqueued, case when v_name = 'none' then p_limit else v_most_replaced end), p_replace
  );
  select * into v_queued from public.image_generation_queue_or_show(v_next.ids, p_priority, p_replace);
  -- What there was no time for is met again by the next call; where images are replaced, in the next round.
  v_queued.is_cut := v_queued.is_cut and v_name = 'none';
  perform public.image_generation_note_round(
    v_name, case when v_queued.is_cut then v_after else v_next.next_after end
  );

  return jsonb_build_object(
    'enqueued', v_changes.enqueued + v_queued.enqueued,
    'more', v_queued.is_cut or v_next.is_cut or not v_next.is_over,
    'skipped', jsonb_build_object('failed', v_next.failed, 'cancelled', v_next.cancelled),
    'looked_at', v_next.looked_at,
    'found', v_changes.wanted + v_next.wanted - v_changes.shown - v_queued.shown,
    'shown_again', v_changes.shown + v_queued.shown,
    'from_start', v_after = ''
  );
end
$$;

comment on function public.image_generation_enqueue_missing(integer, text, integer, boolean) is
  'Queues products that lack an image, a page a call. Answers {enqueued, more, skipped, looked_at, found, shown_again, from_start}.';
