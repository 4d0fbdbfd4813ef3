-- Rows that the functions of a claim and of a settlement hand to each other. A type is made once: `create or replace`
-- does not exist for types, and one that were dropped would take the functions of workers at work with it.
do $$
begin
  -- What a worker can serve, with what stands in its way. `place` is its place in the worker's order.
  if to_regtype('public.image_generation_offer') is null then
    create type public.image_generation_offer as (
      place bigint,
      provider text,
      unit_cost bigint,
      takes_any boolean,
      daily_cap bigint,
      -- What can still be reserved today for this provider, and for the run with all its providers; null = no cap.
      money_left bigint,
      run_left bigint,
      -- Its way to a product, null where none has to be proven, with what it stands for, and how long its call may take.
      way text, way_description jsonb, call_timeout_ms bigint,
      -- One job at most may be taken, to prove the way.
      is_unproven boolean,
      -- paused, budget, proving or null.
      obstacle text,
      -- What its provider gives away each day (207): whose, its unit, what an image takes of it, what a day has, what is left.
      allowance text, allowance_unit text, allowance_units bigint, allowance_per_day bigint, allowance_left bigint
    );
  elsif not exists (
    select from pg_catalog.pg_attribute
    where attrelid = 'public.image_generation_offer'::regclass and attname = 'allowance_left'
  ) then
    alter type public.image_generation_offer add attribute allowance text, add attribute allowance_unit text,
      add attribute allowance_units bigint, add attribute allowance_per_day bigint, add attribute allowance_left bigint;
  end if;

  -- How an attempt ended, as its worker tells it (the head of 328 has the shape).
  if to_regtype('public.image_generation_result') is null then
    create type public.image_generation_result as (
      id bigint, token uuid, status text, provider text, model text, cost_microusd bigint, cost_basis text,
      duration_ms bigint,
      prompt text, image jsonb, warnings jsonb, recovers uuid,
      failure_class text, message text, retry_after_ms bigint, rest_ms bigint, has_next_wording boolean,
      fallback_provider text, goes_last boolean
    );
  end if;

  -- A result beside its ledger row and its job, as they were before.
  if to_regtype('public.image_generation_case') is null then
    create type public.image_generation_case as (
      r public.image_generation_result,
      -- held: the worker has the job · cancelled: it had it until a person cancelled it · superseded: somebody else has
      -- it, or had it since · already: this very settlement was booked before · unknown: no such attempt.
      standing text,
      attempt_id bigint, run_id bigint, budget_day date, claimed_provider text, reserved_microusd bigint,
      booked_microusd bigint, was_dispatched boolean, is_open boolean, settle_answer text, told_before text,
      -- The job is still in the round in which this attempt was claimed.
      is_same_round boolean,
      product_id text, variation integer, expected_image_url text, old_status text, tries integer,
      attempt_count integer, max_attempts integer, paid_calls integer, rejections integer, wording_step integer,
      is_open_to_all boolean, old_next_attempt_at timestamptz,
      -- An image that was paid for waits for this job: it is not given up.
      has_paid_image boolean,
      -- Its lease had ended, and perhaps its worker was taken for dead; it may have been the last death that failed the job.
      was_expired boolean, was_death boolean, is_to_be_revived boolean,
      way text, is_canary boolean,
      -- What the catalogue answered; null when it was not asked.
      published text
    );
  end if;

  -- What becomes of a case.
  if to_regtype('public.image_generation_verdict') is null then
    create type public.image_generation_verdict as (
      c public.image_generation_case,
      -- What the worker is answered.
      answer text,
      -- Where the job goes; null when it stays where it is.
      next_status text,
      next_attempt_at timestamptz,
      class text, message text,
      cost bigint, is_guessed boolean,
      -- What it adds to the calls that were or may have been paid for: 1, 0, or -1 when a guess proves wrong.
      paid_calls integer,
      -- It came to nothing, and is no try; it uses up an attempt; and what else becomes of the job.
      is_refunded boolean, is_counted boolean, is_reworded boolean, is_handed_on boolean
    );
  end if;
end
$$;
