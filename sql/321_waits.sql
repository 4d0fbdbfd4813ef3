-- Waits and rests after a failure: what a provider or a worker names, and what is made of it.

-- Whether a wait that a provider named is honoured: up to an hour. Some answer with nonsense: -1, a date in 2099.
create or replace function public.image_generation_is_wait(p_ms bigint)
returns boolean
language sql
immutable
set search_path = ''
as $$
  select p_ms is null or p_ms between 0 and 3600000;
$$;

comment on function public.image_generation_is_wait(bigint) is 'No wait, or one of up to an hour.';

create or replace function public.image_generation_rest(p_rest_ms bigint)
returns interval
language sql
immutable
set search_path = ''
as $$
  select make_interval(secs => least(greatest(coalesce(p_rest_ms, 0), 0), 3600000) / 1000.0);
$$;

comment on function public.image_generation_rest(bigint) is
  'How long a provider rests by a worker''s word: an hour at most, after which somebody may look again.';

-- How long a job waits for its next try.
create or replace function public.image_generation_wait(
  p_class text, p_is_reworded boolean, p_tries integer, p_retry_after_ms bigint, p_rest_ms bigint
)
returns interval
language sql
volatile
set search_path = ''
as $$
  select case
    -- A softer wording is a new request: it need not wait.
    when p_is_reworded then interval '0'
    when p_class = 'rate_limited' then greatest(
      asked.wait, asked.rest, case when p_retry_after_ms is null then interval '5 seconds' else interval '1 second' end
    )
    -- Its provider rests for everybody: then it is as good as any other job.
    when asked.rest > interval '0' then greatest(asked.wait, asked.rest)
    else greatest(public.image_generation_backoff(p_tries), asked.wait)
  end
  from (
    select
      case
        when public.image_generation_is_wait(p_retry_after_ms)
          then make_interval(secs => coalesce(p_retry_after_ms, 0) / 1000.0)
        else interval '15 minutes'
      end as wait,
      public.image_generation_rest(p_rest_ms) as rest
  ) as asked;
$$;

comment on function public.image_generation_wait(text, boolean, integer, bigint, bigint) is
  'How long a job waits after a failure of this class.';
