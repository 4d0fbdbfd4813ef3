-- Images that were cleared: a product shows none, and we know the one that it showed.
--
-- A few between two runs are a person's word: each gets another image (`take`). More of them are a reload of the catalogue:
-- their images are shown again, at no cost and whatever the settings are by now. Placeholders cost nothing and are made anew.

-- So many may be cleared between two runs, each to get another image: five, or a hundredth of the catalogue.
create or replace function public.image_generation_most_cleared()
returns bigint
language sql
stable
set search_path = ''
set jit = off
as $$
  select greatest(5, case
    when public.image_generation_is_small_catalogue()
      then (select count(*) from (select from public.image_generation_catalogue limit 2001) as c)
    else coalesce((select r.total from public.image_generation_rounds r where r.name = 'counted'), 0)
  end / 100);
$$;

comment on function public.image_generation_most_cleared() is
  'How many images may be cleared between two runs, each to get another one.';

-- Counts p_count more that were cleared since the last run began; false when that is more than may be. Whoever keeps the
-- count locked by hand gets no other image bought.
create or replace function public.image_generation_may_ask(p_count integer)
returns boolean
language plpgsql
set search_path = ''
as $$
declare
  v_run bigint := coalesce((select max(r.id) from public.image_generation_runs r), 0);
begin
  insert into public.image_generation_rounds (name) values ('cleared') on conflict do nothing;
  update public.image_generation_rounds r
  set total = case when r.completed = v_run then r.total else 0 end + p_count, completed = v_run
  where r.name = (
    select own.name
    from public.image_generation_rounds own
    where own.name = 'cleared'
      and case when own.completed = v_run then own.total else 0 end + p_count <= public.image_generation_most_cleared()
    for update skip locked
  );
  return found;
end
$$;

comment on function public.image_generation_may_ask(integer) is
  'Whether so many more cleared images are a person''s word; counts them if so.';

-- Shows the last image of one product again: published, kept, gone, busy (somebody holds a lock) or failed.
create or replace function public.image_generation_show_again(p_image_id bigint)
returns text
language plpgsql
set search_path = ''
as $$
declare
  v_image public.image_generation_images;
  v_answer text;
begin
  select * into v_image from public.image_generation_images m where m.id = p_image_id;
  v_answer := public.image_generation_publish_at_once(
    v_image.product_id, null,
    jsonb_populate_record(null::public.image_generation_result, jsonb_build_object(
      'id', v_image.job_id, 'provider', v_image.provider, 'model', v_image.model, 'image', jsonb_build_object(
        'url', v_image.url, 'digital_source_type', v_image.digital_source_type
      )
    ))
  );
  set constraints all immediate;
  if v_answer = 'published' then
    insert into public.image_generation_history (queue_id, product_id, action, details)
    values (v_image.job_id, v_image.product_id, 'shown_again', jsonb_build_object('url', v_image.url));
  end if;
  return v_answer;
exception
  when deadlock_detected or serialization_failure or query_canceled then
    raise;
  when lock_not_available then
    return 'busy';
  when others then
    return 'failed';
end
$$;

comment on function public.image_generation_show_again(bigint) is
  'Shows an image that its product has lost; any error but a lock becomes "failed".';

-- Queues these products, or shows the images again that some of them have lost. What is locked waits for the next call.
-- `is_cut` when it had no time for all. Time does not cut what gets another image in the place of one, since only the next
-- round would meet it again, nor what is asked for anew, which is counted already.
create or replace function public.image_generation_queue_or_show(
  p_ids text[], p_priority integer, p_replace text,
  out enqueued integer, out shown integer, out is_cut boolean
)
language plpgsql
set search_path = ''
set jit = off
set enable_seqscan = off
as $$
declare
  -- Well below the API's statement time-out, wherever it ends.
  v_give_up_at constant timestamptz := public.image_generation_page_end();
  v_step constant integer := 500;
  v_cleared text[];
  v_image_ids bigint[];
  v_left_out text[] := array[]::text[];
  v_slice text[];
  v_is_ask boolean;
  v_is_whole boolean;
  v_answer text;
begin
  enqueued := 0;
  shown := 0;
  is_cut := false;
  select coalesce(array_agg(m.product_id order by m.id), '{}'), array_agg(m.id order by m.id)
  into v_cleared, v_image_ids
  from unnest(p_ids) as p (id)
  cross join lateral (
    select m.id, m.product_id, m.is_placeholder
    from public.image_generation_images m
    where m.product_id = p.id and m.state = 'current'
    limit 1
  ) as m
  where not m.is_placeholder and p_replace <> 'all' and (
    select coalesce(btrim(c.image_url), '') = ''
    from public.image_generation_catalogue c
    where c.product_id = p.id
    limit 1
  );
  v_is_ask := v_cleared <> '{}' and public.image_generation_may_ask(cardinality(v_cleared));
  v_is_whole := v_is_ask or p_replace in ('placeholders', 'all');

  if not v_is_ask then
    perform public.image_generation_note_queued(v_cleared);
    for v_at in 1 .. cardinality(v_cleared) loop
      is_cut := clock_timestamp() > v_give_up_at;
      v_answer := case when is_cut then 'busy' else public.image_generation_show_again(v_image_ids[v_at]) end;
      shown := shown + (v_answer = 'published')::integer;
      -- One that the catalogue does not take is queued, so that the reason is told.
      if v_answer <> 'failed' then
        v_left_out := v_left_out || v_cleared[v_at];
      end if;
    end loop;
    p_ids := array(
      select p.id
      from unnest(p_ids) with ordinality as p (id, n)
      where not exists (select from unnest(v_left_out) as o (id) where o.id = p.id)
      order by p.n
    );
  end if;

  for v_from in 1 .. cardinality(p_ids) by v_step loop
    if v_from > 1 and not v_is_whole and clock_timestamp() > v_give_up_at then
      is_cut := true;
      exit;
    end if;
    v_slice := p_ids[v_from : v_from + v_step - 1];
    perform public.image_generation_note_queued(
      array(select unnest(v_slice) except select unnest(v_cleared) where not v_is_ask)
    );
    enqueued := enqueued + public.image_generation_insert_jobs(v_slice, p_priority, null, p_replace);
  end loop;
  if v_is_ask then
    with asked as (
      update public.image_generation_queue q
      set take = q.take + 1
      where q.product_id = any (v_cleared) and q.variation = 0 and q.is_latest and q.status = 'pending'
      returning q.id, q.product_id, q.take
    )
    insert into public.image_generation_history (queue_id, product_id, action, details)
    select id, product_id, 'asked_again', jsonb_build_object('reason', 'cleared', 'take', take) from asked;
  end if;
end
$$;

comment on function public.image_generation_queue_or_show(text[], integer, text) is
  'Queues these products; images that many of them have lost are shown again instead. Answers {enqueued, shown, is_cut}.';
