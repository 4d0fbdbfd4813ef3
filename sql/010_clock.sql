-- The one clock. Every function asks it and none takes a timestamp from a caller, so that the workers' own clocks
-- do not matter. Tests set `image_generation.fake_now` in their session to own the time.

create or replace function public.image_generation_now()
returns timestamptz
language plpgsql
volatile
set search_path = ''
as $$
begin
  -- Asked a dozen times in a settlement. In plpgsql it is planned once a session; in SQL, before PostgreSQL 18, once a statement.
  return coalesce(nullif(current_setting('image_generation.fake_now', true), '')::timestamptz, clock_timestamp());
end
$$;

comment on function public.image_generation_now() is
  'The queue''s clock: the database''s own, unless a test has set image_generation.fake_now.';

-- Budgets are kept by UTC days, wherever the database or the worker stands.
create or replace function public.image_generation_today()
returns date
language sql
volatile
set search_path = ''
as $$
  select (public.image_generation_now() at time zone 'utc')::date;
$$;

comment on function public.image_generation_today() is 'The current day in UTC: the day that budgets are booked on.';

-- When a call that reads in pages has done enough, so long from now: by the real clock, whatever time a test has set. Tests
-- set `image_generation.page_time` in their session, so that no page of theirs ends earlier on a slow machine, or each does.
create or replace function public.image_generation_page_end(p_within interval default '1 second')
returns timestamptz
language sql
volatile
set search_path = ''
as $$
  select clock_timestamp() + coalesce(
    nullif(current_setting('image_generation.page_time', true), '')::interval,
    p_within
  );
$$;

comment on function public.image_generation_page_end(interval) is
  'When a call that reads in pages has done enough: in a second, unless a test has set image_generation.page_time.';
