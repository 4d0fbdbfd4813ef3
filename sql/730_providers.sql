-- What each provider did on each day, from the ledger: what people compare when they choose one.
create or replace view public.image_generation_provider_days
with (security_invoker = true)
as
select
  a.budget_day as day,
  a.provider,
  count(*) filter (where a.outcome is not null and a.outcome not in ('released', 'corrected')) as calls,
  count(*) filter (where a.outcome = 'completed') as succeeded,
  count(*) filter (where a.outcome = 'failed' or a.outcome = 'refunded' or a.outcome = 'expired') as failed,
  count(*) filter (where a.failure_class = 'transient') as transient,
  count(*) filter (where a.failure_class = 'rate_limited') as rate_limited,
  count(*) filter (where a.failure_class = 'ambiguous') as ambiguous,
  count(*) filter (where a.failure_class = 'content_blocked') as content_blocked,
  count(*) filter (where a.failure_class = 'quota') as quota,
  count(*) filter (where a.failure_class = 'config') as config,
  count(*) filter (where a.failure_class = 'permanent') as permanent,
  count(*) filter (where a.failure_class = 'bad_request') as bad_request,
  count(*) filter (where a.failure_class = 'empty') as empty,
  round((percentile_cont(0.5) within group (order by a.duration_ms)
    filter (where a.outcome = 'completed'))::numeric / 1000, 3) as p50_seconds,
  round((percentile_cont(0.95) within group (order by a.duration_ms)
    filter (where a.outcome = 'completed'))::numeric / 1000, 3) as p95_seconds,
  round(sum(a.cost_microusd) / 1000000.0, 6) as spent_usd,
  round(coalesce(sum(a.reserved_microusd) filter (where a.outcome is null), 0) / 1000000.0, 6) as reserved_usd,
  -- Booked for calls that perhaps were charged and brought no image: the possible double charges. What a later attempt
  -- could go on with is none.
  round(coalesce(sum(a.cost_microusd) filter (where a.failure_class = 'ambiguous' and a.recovered_by is null), 0)
    / 1000000.0, 6) as ambiguous_usd,
  -- Failures and refusals included: what a shown image has really cost.
  round(sum(a.cost_microusd) / 1000000.0 / nullif(count(*) filter (where a.outcome = 'completed'), 0), 6)
    as usd_per_image,
  -- What calls have cost beyond their reservation: the provider's doing, and the only way past a cap.
  round(coalesce(sum(greatest(a.cost_microusd - a.reserved_microusd, 0)) filter (where a.outcome is not null), 0)
    / 1000000.0, 6) as overrun_usd
from public.image_generation_attempts a
group by a.budget_day, a.provider;

comment on view public.image_generation_provider_days is
  'Calls, outcomes by class, speed and money of each provider on each UTC day.';
