-- The Python system's tables as rows of one kind, whatever was added to them or left out: its own scripts use columns that
-- its schema never made, with other types. Everything here is gone with the connection.

-- Its times have no zone and are UTC; a column that somebody gave one keeps it.
create or replace function pg_temp.original_time(p_text text)
returns timestamptz
language plpgsql
immutable
set search_path = ''
as $$
begin
  return case
    when p_text is null then null
    when p_text ~ '(Z|[+-]\d\d(:?\d\d)?)$' then p_text::timestamptz
    else p_text::timestamp at time zone 'utc'
  end;
exception when others then
  return null;
end
$$;

create or replace function pg_temp.original_number(p_text text, p_least integer, p_most integer, p_default integer)
returns integer
language sql
immutable
set search_path = ''
as $$
  select case when p_text ~ '^\s*-?\d{1,6}(\.0*)?\s*$'
    then least(greatest(p_text::numeric::integer, p_least), p_most) else p_default end;
$$;

-- The host of a service that drew stand-ins: dead, or never a picture of the product. As in
-- public.image_generation_placeholder_hosts, which is not there yet.
create or replace function pg_temp.original_is_stand_in(p_url text)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select coalesce(
    split_part(split_part(lower(btrim(p_url)), '/', 3), ':', 1) = any (array[
      'via.placeholder.com', 'placeholder.com', 'www.placeholder.com', 'placehold.co', 'placehold.it',
      'dummyimage.com', 'www.dummyimage.com', 'fakeimg.pl', 'placekitten.com', 'picsum.photos'
    ]), false
  );
$$;

-- Whether a product shows an image: a shop may give it by a relative address.
create or replace function pg_temp.original_shows_image(p_url text)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select coalesce(btrim(p_url), '') <> '' and not pg_temp.original_is_stand_in(p_url);
$$;

-- What a row calls its image and is one: an address of the web.
create or replace function pg_temp.original_is_real(p_url text)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select coalesce(btrim(p_url) ~* '^https?://[^/\s]+/.+' and length(p_url) <= 2048, false)
    and not pg_temp.original_is_stand_in(p_url);
$$;

-- Every product with what it shows.
create or replace function pg_temp.original_products()
returns table (product_id text, shown text)
language plpgsql
stable
set search_path = ''
as $$
begin
  if to_regclass('public.uses_products') is null then
    return;
  end if;
  return query execute $q$
    select p.j ->> 'id', p.j ->> 'image_url'
    from (select to_jsonb(u) as j from public.uses_products u) as p
  $q$;
end
$$;

-- Its queue, a row each, in our terms. `state`: what the row would be by itself.
create or replace function pg_temp.original_rows(p_table text)
returns table (
  legacy_id text, product_id text, state text, old_status text, prompt text, negative_prompt text, style_preset text,
  attempts integer, most integer, error text, url text, provider text, priority integer,
  created_at timestamptz, updated_at timestamptz, completed_at timestamptz
)
language plpgsql
stable
set search_path = ''
as $$
begin
  return query execute format($q$
    select
      o.legacy_id, o.product_id,
      case
        when o.old_status = 'completed' and pg_temp.original_is_real(o.url) then 'completed'
        -- It said so of what is no image.
        when o.old_status = 'completed' then 'cancelled'
        when o.old_status = 'failed' or (o.old_status in ('retry', 'processing') and o.attempts >= o.most) then 'failed'
        when o.old_status in ('retry', 'processing') then 'retry'
        else 'pending'
      end,
      o.old_status, o.prompt, o.negative_prompt, o.style_preset, o.attempts, o.most, o.error, o.url, o.provider, o.priority,
      coalesce(o.created_at, now()), coalesce(o.updated_at, o.created_at, now()),
      coalesce(o.completed_at, o.updated_at, o.created_at, now())
    from (
      select
        q.j ->> 'id' as legacy_id, nullif(btrim(q.j ->> 'product_id'), '') as product_id,
        lower(btrim(coalesce(nullif(q.j ->> 'status', ''), 'pending'))) as old_status,
        nullif(btrim(q.j ->> 'prompt'), '') as prompt, nullif(btrim(q.j ->> 'negative_prompt'), '') as negative_prompt,
        coalesce(nullif(btrim(q.j ->> 'style_preset'), ''), 'product_photography') as style_preset,
        pg_temp.original_number(q.j ->> 'attempt_count', 0, 10, 0) as attempts,
        pg_temp.original_number(q.j ->> 'max_attempts', 1, 10, 3) as most,
        nullif(btrim(q.j ->> 'error_message'), '') as error, btrim(q.j ->> 'generated_image_url') as url,
        nullif(lower(btrim(q.j ->> 'generation_provider')), '') as provider,
        pg_temp.original_number(q.j ->> 'priority', 1, 10, 5) as priority,
        pg_temp.original_time(q.j ->> 'created_at') as created_at,
        pg_temp.original_time(q.j ->> 'updated_at') as updated_at,
        pg_temp.original_time(q.j ->> 'completed_at') as completed_at
      from (select to_jsonb(t) as j from %s t) as q
    ) as o
  $q$, p_table);
end
$$;

-- What becomes of each row: one job a product stays active or counts as its latest, and rows without a product are none.
-- `became`: the job's state; `joined` with the product's other active row; `no product`.
create or replace function pg_temp.original_jobs(p_table text)
returns table (
  legacy_id text, product_id text, became text, is_latest boolean, is_shown boolean, shown text, old_status text,
  prompt text, negative_prompt text, style_preset text, attempts integer, most integer, error text, url text, provider text,
  priority integer, created_at timestamptz, updated_at timestamptz, completed_at timestamptz
)
language sql
stable
set search_path = ''
as $$
  with known as materialized (
    select r.*, p.product_id is null as is_stray, p.shown, r.state in ('pending', 'retry') as is_active
    from pg_temp.original_rows(p_table) as r
    left join pg_temp.original_products() as p on p.product_id = r.product_id
  ),
  ranked as (
    select
      k.*,
      row_number() over (partition by k.product_id, k.is_stray, k.is_active
        order by case when k.is_active then k.priority end desc, case when k.is_active then k.created_at end, k.legacy_id) as place,
      bool_or(k.is_active) over (partition by k.product_id, k.is_stray) as has_active,
      row_number() over (partition by k.product_id, k.is_stray, k.is_active
        order by k.completed_at desc, k.created_at desc, k.legacy_id desc) as newness,
      -- The newest image of a product that shows none: it was made and paid for, and never got there.
      case when k.state = 'completed' then row_number() over (partition by k.product_id, k.is_stray, k.state
        order by k.url is not distinct from btrim(k.shown) desc, k.completed_at desc, k.legacy_id desc) end as best
    from known k
  )
  select
    k.legacy_id, k.product_id,
    case when k.is_stray then 'no product' when k.is_active and k.place > 1 then 'joined' else k.state end,
    case when k.is_active then k.place = 1 else not k.has_active and k.newness = 1 end,
    not k.is_stray and k.best = 1 and (not pg_temp.original_shows_image(k.shown) or k.url = btrim(k.shown)),
    k.shown, k.old_status,
    k.prompt, k.negative_prompt, k.style_preset, k.attempts, k.most, k.error, k.url, k.provider,
    k.priority, k.created_at, k.updated_at, k.completed_at
  from ranked k;
$$;

-- Every dollar that it noted for an image, with the queue row it was for.
create or replace function pg_temp.original_costs()
returns table (legacy_id text, provider text, microusd bigint, is_success boolean, created_at timestamptz)
language plpgsql
stable
set search_path = ''
as $$
begin
  if to_regclass('public.ai_generation_costs') is null then
    return;
  end if;
  return query execute $q$
    select c.j ->> 'queue_id', coalesce(nullif(lower(btrim(c.j ->> 'provider_name')), ''), 'unknown'),
      round((c.j ->> 'cost')::numeric * 1000000)::bigint, coalesce((c.j ->> 'success')::boolean, true),
      coalesce(pg_temp.original_time(c.j ->> 'created_at'), now())
    from (select to_jsonb(t) as j from public.ai_generation_costs t) as c
    where coalesce(c.j ->> 'generation_type', 'image') = 'image' and (c.j ->> 'cost')::numeric > 0
  $q$;
end
$$;
