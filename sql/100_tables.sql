-- The life of a job
--
--   pending --claim--> processing --settle--> completed: the product shows the image
--      ^ promote          |- handed to a provider that answers by itself, later ---> submitted --> processing
--      |                  |- made; a person or a judge decides ---------------------> review --> completed, pending
--    retry <--------------|- somebody else's fault, or refused or rejected with a step left
--                         '- the product's own fault, or its counters are used up -> failed
--   any of the first five --cancel--> cancelled             failed, cancelled --retry_failed--> pending
--
-- The first five are the active ones: of those a product and variation has one at most, and while it has one it is not
-- queued again. `processing` alone has a lease: a token that the worker chose and a time until which it holds. Whoever
-- comes with another token changes nothing. `submitted` has none, for up to a day: whoever comes finds the request by
-- its remote id. What is not yet due waits in `retry` and is promoted, so that the claim's index holds eligible jobs
-- only: filtering at claim time costs 4 to 23 ms with 100,000 waiting rows in front.
--
-- Whose fault a failure is and what its class does to a job stands in image_generation_failure_classes (130).
--
-- Money is whole micro-dollars (1,000,000 = $1). The names are those of the system that this one replaces.

create table if not exists public.image_generation_queue (
  id bigint generated always as identity primary key,
  product_id text not null check (length(product_id) between 1 and 200),
  variation integer not null default 0 check (variation between 0 and 99),
  status text not null default 'pending',
  -- People give 1 to 10. The queue itself puts a job at 0, behind all others, when its request was refused as bad.
  priority integer not null default 5 check (priority between 0 and 10),

  -- What is asked for. A prompt here wins over the one that we would write; a null provider means any.
  prompt text check (octet_length(prompt) <= 32768),
  negative_prompt text check (octet_length(negative_prompt) <= 8192),
  style_preset text default 'product_photography' check (octet_length(style_preset) <= 200),
  requested_provider text check (requested_provider ~ '^[a-z0-9][a-z0-9_.-]{0,63}$'),
  -- Of a job that asked for no provider and was refused by the one that it got: who that was. `requested_provider` then
  -- names the one that the run wants to try next.
  fallback_from text check (fallback_from ~ '^[a-z0-9][a-z0-9_.-]{0,63}$'),
  -- A worker has written `requested_provider`, as its owner's rules for all products say (312): nobody's wish, and looked at
  -- anew by whoever takes the job.
  is_routed boolean not null default false,
  -- Pictures that the provider is shown beside the prompt, [{role, url, sha256}]; null = none.
  reference_images jsonb check (jsonb_typeof(reference_images) = 'array'),
  -- Counts how often a person asked for another picture of the same: part of the fingerprint.
  take integer not null default 0,
  -- Of everything that determines the request, `take` included; null as long as no worker has written it. (Counting to 64 in the
  -- pattern would cost ten times as much, in each row that is written.)
  fingerprint text check (length(fingerprint) = 64 and fingerprint !~ '[^0-9a-f]'),
  -- `trial`: made by `doctor --buy-one` for a product that shows an image, and closed by it (715).
  replace text not null default 'none',
  -- The image that the product had when the job was made or claimed: only that one may be replaced.
  expected_image_url text,
  -- The product's fingerprint when the job was made or claimed; null until then for one that a trigger made.
  product_hash text,
  -- The newest job of its product and variation: the only one that can be active.
  is_latest boolean not null default true,

  -- Where it stands. Counters, each begun anew when a person revives the job (`retry_round` counts that): claims, but
  -- for those that came to nothing; attempts that failed by the product's own fault; calls that were or may have been
  -- paid for, whoever was at fault; deaths of workers that had nothing else in hand; wordings; images that were made
  -- and rejected. image_generation_most (130) has the bounds of those that end a job.
  tries integer not null default 0,
  attempt_count integer not null default 0,
  max_attempts integer not null default 3 check (max_attempts between 1 and 10),
  paid_calls integer not null default 0,
  deaths integer not null default 0,
  wording_step integer not null default 0 check (wording_step between 0 and 3),
  rejections integer not null default 0,
  retry_round integer not null default 0,
  -- Its worker died when it was begun: from then on it is handed out alone, until a worker tells how it went.
  is_suspect boolean not null default false,
  -- Its lease ended together with all others, as when nobody can reach the database. That is no death, the first time.
  is_spared boolean not null default false,
  next_attempt_at timestamptz,
  -- Until when whoever comes may find the result of a request that is with its provider.
  submitted_until timestamptz,
  lease_token uuid,
  lease_expires_at timestamptz,
  worker text,
  run_id bigint,
  error_message text check (octet_length(error_message) <= 2048),
  error_class text,
  cancel_reason text check (cancel_reason in ('operator', 'product_gone', 'has_image')),

  -- What came of it.
  generated_image_url text,
  generation_provider text,

  created_at timestamptz not null default public.image_generation_now(),
  updated_at timestamptz not null default public.image_generation_now(),
  completed_at timestamptz,

  constraint status_known check (
    status in ('pending', 'retry', 'processing', 'submitted', 'review', 'completed', 'failed', 'cancelled')
  ),
  constraint counters_count_up check (least(take, tries, paid_calls, deaths, rejections) >= 0),
  constraint attempts_within_max check (attempt_count between 0 and max_attempts),
  constraint retry_has_its_time check ((status = 'retry') = (next_attempt_at is not null)),
  constraint submitted_has_its_end check ((status = 'submitted') = (submitted_until is not null)),
  constraint processing_has_a_lease check (status <> 'processing' or lease_token is not null),
  -- A cancelled job keeps its lease until its worker has told what the attempt has cost.
  constraint lease_means_processing check (lease_token is null or status in ('processing', 'cancelled')),
  constraint lease_is_whole check ((lease_token is null) = (lease_expires_at is null)),
  constraint completed_has_its_image check (
    (status = 'completed') = (completed_at is not null)
    and (status <> 'completed' or generated_image_url is not null)
  ),
  constraint failed_has_its_error check (status <> 'failed' or (error_message is not null and error_class is not null)),
  constraint cancelled_has_its_reason check ((status = 'cancelled') = (cancel_reason is not null)),
  constraint times_come check (isfinite(next_attempt_at) and isfinite(submitted_until) and isfinite(lease_expires_at)),
  constraint active_is_latest check (status in ('completed', 'failed', 'cancelled') or is_latest),
  constraint routed_to_a_provider check (not is_routed or (requested_provider is not null and fallback_from is null))
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.05);

comment on table public.image_generation_queue is
  'A job for each product and variation: what is asked for, where it stands, what came of it.';

-- Holds all of eligibility and the order (priority, then age): a claim reads just the rows that it takes. Bigint
-- identities are the age; random keys slowed a peer from 1.4 to 13.7 ms at a million rows.
create index if not exists image_generation_queue_claim_idx
  on public.image_generation_queue ((coalesce(requested_provider, '')), priority desc, id)
  where status = 'pending' and not is_suspect;

-- Those that perhaps killed their worker: few, and handed out when nothing else is left, those first that were only
-- beside it. The second one tells which of them a worker has in hand, and how many there are.
create index if not exists image_generation_queue_suspect_idx
  on public.image_generation_queue ((coalesce(requested_provider, '')), deaths, priority desc, id)
  where status = 'pending' and is_suspect;
create index if not exists image_generation_queue_suspects_idx
  on public.image_generation_queue (run_id, worker) where is_suspect;

-- Finds what has become due.
create index if not exists image_generation_queue_due_idx
  on public.image_generation_queue (next_attempt_at) where status = 'retry';

-- The few rows in flight: a sweep looks at these, a repeated claim finds its own. lease_expires_at stays out of
-- every index, so that heartbeats are cheap in-page updates (3,859 of 3,980 against none).
create index if not exists image_generation_queue_lease_idx
  on public.image_generation_queue (lease_token) where lease_token is not null;

-- At most one latest job each, and only the latest can be active (see the constraint): so at most one active job.
create unique index if not exists image_generation_queue_latest_idx
  on public.image_generation_queue (product_id, variation) where is_latest;

-- What a person has to look at, by class.
create index if not exists image_generation_queue_failed_idx
  on public.image_generation_queue (error_class, id) where status = 'failed';

-- The few requests that are with their providers.
create index if not exists image_generation_queue_submitted_idx
  on public.image_generation_queue (submitted_until) where status = 'submitted';

-- What waits for a person or a judge, the oldest first.
create index if not exists image_generation_queue_review_idx
  on public.image_generation_queue (id) where status = 'review';

-- A run of one door: an Action run, a command line, a call over HTTP. Workers of a matrix share one by its key,
-- and with it one budget.
create table if not exists public.image_generation_runs (
  id bigint generated always as identity primary key,
  run_key text not null unique check (length(run_key) between 1 and 300),
  door text not null check (door in ('action', 'cli', 'edge')),
  url text check (octet_length(url) <= 2048),
  provider text,
  batch_size integer,
  run_budget_microusd bigint check (run_budget_microusd >= 0),
  daily_budget_microusd bigint check (daily_budget_microusd >= 0),
  reserved_microusd bigint not null default 0 check (reserved_microusd >= 0),
  spent_microusd bigint not null default 0 check (spent_microusd >= 0),
  overrun_microusd bigint not null default 0 check (overrun_microusd >= 0),
  -- What was bound when a worker joined with a lower budget: that much is no breach of it.
  bound_when_lowered_microusd bigint not null default 0,
  -- By worker: its counts and why it stopped.
  workers jsonb not null default '{}',
  -- What started it: a schedule, or a workflow's cron; null when a person or another program did.
  scheduled_by text check (octet_length(scheduled_by) <= 400),
  -- When it ended, jobs waited that could be worked on, now or later.
  left_waiting boolean not null default false,
  -- When somebody outside was told of it, and whether of idle runs (212).
  notified_at timestamptz,
  is_idle_told boolean not null default false,
  started_at timestamptz not null default public.image_generation_now(),
  ended_at timestamptz
) with (fillfactor = 80);

comment on table public.image_generation_runs is
  'A run of one door, its budget, what it has reserved and spent, and how each of its workers ended.';

-- The last runs of a schedule.
create index if not exists image_generation_runs_scheduled_idx
  on public.image_generation_runs (scheduled_by, id) where scheduled_by is not null;

-- The ledger. A row is written with the claim, so before any call; `dispatched_at` is stamped before a paid one.
-- What was dispatched and never heard of again is booked at what it may have cost.
create table if not exists public.image_generation_attempts (
  id bigint generated always as identity primary key,
  -- Null in a row that only puts the sum right (`corrected`): what it was spent for is not known any more.
  job_id bigint references public.image_generation_queue (id),
  token uuid not null,
  run_id bigint,
  worker text,
  attempt_number integer not null check (attempt_number >= 1),
  retry_round integer not null default 0,
  provider text not null,
  model text,
  reserved_microusd bigint not null check (reserved_microusd >= 0),
  budget_day date not null,
  claimed_at timestamptz not null default public.image_generation_now(),
  dispatched_at timestamptz,
  remote_id text check (octet_length(remote_id) <= 2048),
  -- Its call has ended, and its image lies in a store, before this was settled: it needs no room with the unsaved ones.
  is_home boolean not null default false,
  -- Of the request that was sent: an image of the same is not bought again.
  fingerprint text check (length(fingerprint) = 64 and fingerprint !~ '[^0-9a-f]'),
  settled_at timestamptz,
  outcome text check (
    outcome in (
      'completed', 'failed', 'refunded', 'released', 'expired', 'superseded', 'cancelled', 'not_published', 'corrected'
    )
  ),
  -- A name of image_generation_failure_classes; settle refuses others.
  failure_class text check (failure_class ~ '^[a-z][a-z_]{0,39}$'),
  error_message text check (octet_length(error_message) <= 2048),
  cost_microusd bigint not null default 0 check (cost_microusd >= 0),
  cost_basis text check (cost_basis in ('reported', 'usage', 'table', 'unknown', 'none')),
  duration_ms bigint check (duration_ms >= 0),
  -- The way that it went (image_generation_ways), and whether it went first, to prove it.
  way text check (way ~ '^[0-9a-f]{1,64}$'),
  is_canary boolean not null default false,
  -- It was begun, and its worker died with nothing else in hand.
  died_alone boolean not null default false,
  -- What the worker was told when it settled: told again when it asks again.
  settle_answer text,
  -- The later attempt of the same job that finished what this one had paid for and could not tell of: then it was one
  -- charge for one image after all, and nothing to be shown as a possible double one.
  recovered_by bigint references public.image_generation_attempts (id),
  constraint settled_has_its_outcome check ((outcome is null) = (settled_at is null)),
  constraint failure_has_its_class check (outcome is distinct from 'failed' or failure_class is not null),
  constraint only_a_correction_has_no_job check ((job_id is null) = (outcome is not distinct from 'corrected'))
) with (fillfactor = 80);

comment on table public.image_generation_attempts is
  'The ledger: a row for each claimed attempt, written before anything is paid.';

-- A token takes a job once. By job first: what a job has cost is looked up, and new entries come in order, where tokens are
-- random.
create unique index if not exists image_generation_attempts_job_idx
  on public.image_generation_attempts (job_id, token);

-- One worker a job: a second open attempt cannot exist, whatever the code does.
create unique index if not exists image_generation_attempts_open_idx
  on public.image_generation_attempts (job_id) where outcome is null;

-- For what happened in the last hour.
create index if not exists image_generation_attempts_settled_idx
  on public.image_generation_attempts (settled_at) where settled_at is not null;

-- What else a worker had in hand when its lease ended, and what a heartbeat is told that it has lost.
create index if not exists image_generation_attempts_expired_idx
  on public.image_generation_attempts (run_id, worker) where outcome = 'expired';
create index if not exists image_generation_attempts_lost_idx
  on public.image_generation_attempts (token) where outcome = 'expired';

-- For going on with an asynchronous call of an earlier attempt.
create index if not exists image_generation_attempts_remote_idx
  on public.image_generation_attempts (job_id) where remote_id is not null;

-- When attempts are pruned, each asks who names it.
create index if not exists image_generation_attempts_recovered_idx
  on public.image_generation_attempts (recovered_by) where recovered_by is not null;

-- What perhaps was paid for nothing: by job, as its image may lie in the store, and by day, for the dashboard.
create index if not exists image_generation_attempts_ambiguous_job_idx
  on public.image_generation_attempts (job_id) where failure_class = 'ambiguous' and recovered_by is null;
create index if not exists image_generation_attempts_ambiguous_day_idx
  on public.image_generation_attempts (budget_day) where failure_class = 'ambiguous' and recovered_by is null;

create table if not exists public.image_generation_images (
  id bigint generated always as identity primary key,
  job_id bigint not null,
  attempt_id bigint not null references public.image_generation_attempts (id),
  product_id text not null,
  variation integer not null,
  -- current: the product shows it. replaced: it did once. alternative: a variation that waits to be chosen.
  -- review: a person or a judge decides. rejected: they said no, or it was not fit to be shown; never used again.
  -- unused: made and stored, but the job had been cancelled, lost or overtaken; the next attempt takes it.
  -- unsaved: paid for, but no store took it yet; its bytes are in image_generation_unsaved.
  state text not null check (
    state in ('current', 'replaced', 'alternative', 'review', 'rejected', 'unused', 'unsaved')
  ),
  provider text not null,
  model text,
  prompt text check (octet_length(prompt) <= 32768),
  reference_images jsonb check (jsonb_typeof(reference_images) = 'array'),
  fingerprint text check (length(fingerprint) = 64 and fingerprint !~ '[^0-9a-f]'),
  way text check (way ~ '^[0-9a-f]{1,64}$'),
  url text check (octet_length(url) between 1 and 2048),
  store text,
  path text,
  -- Null for one that is known by its address alone.
  sha256 text check (length(sha256) = 64 and sha256 !~ '[^0-9a-f]'),
  bytes bigint check (bytes > 0),
  content_type text check (content_type ~ '^image/[a-z0-9.+-]+$'),
  width integer check (width > 0),
  height integer check (height > 0),
  digital_source_type text not null,
  is_placeholder boolean not null,
  -- How far it was looked at: decoded, or by its structure only, as where decoding would take too long. The next run
  -- elsewhere decodes the latter (329). `address`: made by another system, and taken over as it is.
  checked_by text not null default 'pixels' check (checked_by in ('pixels', 'structure', 'address')),
  warnings jsonb not null default '[]',
  -- What it is for, by its owner's rules when it was made: main, gallery, detail, lifestyle; null = they say nothing.
  role text check (role ~ '^[a-z][a-z-]{0,29}$'),
  -- The version of templates, presets and rules with which it was asked for (image_generation_settings); null = none but the
  -- program's own words, or not made here.
  prompts_hash text check (length(prompts_hash) = 64 and prompts_hash !~ '[^0-9a-f]'),
  -- What the product showed before it: a file that still names that address does not bring it back (760).
  replaced_url text check (octet_length(replaced_url) <= 2048),
  cost_microusd bigint not null default 0 check (cost_microusd >= 0),
  created_at timestamptz not null default public.image_generation_now(),
  -- When a person chose to show it again (762): nothing that nobody asked for takes its place.
  chosen_at timestamptz,
  constraint looked_at_is_described check (
    checked_by = 'address'
    or (sha256 is not null and bytes is not null and content_type is not null and width is not null and height is not null)
  ),
  -- One that no store took has none, also after it was given up.
  constraint stored_has_its_place check (
    (state in ('unsaved', 'rejected') and url is null and store is null and path is null)
    or (state <> 'unsaved' and url is not null and store is not null and path is not null)
  )
) with (fillfactor = 80);

-- What another revision had otherwise. Asked first, since "if not exists" would lock the table, too.
do $$
declare
  v_check record;
begin
  for v_check in
    select c.conrelid::regclass as relation, c.conname, a.attname
    from pg_catalog.pg_constraint c
    join pg_catalog.pg_attribute a on a.attrelid = c.conrelid and array[a.attnum] = c.conkey
    where c.contype = 'c' and a.attname in ('fingerprint', 'sha256', 'prompts_hash', 'hash')
      and c.conrelid in (
        select to_regclass('public.image_generation_' || own.name)
        from unnest(array['queue', 'attempts', 'images', 'unsaved', 'settings']) as own (name)
      )
      and pg_catalog.pg_get_constraintdef(c.oid) like '%{64}%'
  loop
    execute format(
      'alter table %1$s drop constraint %2$I, add constraint %2$I check (length(%3$I) = 64 and %3$I !~ ''[^0-9a-f]'')',
      v_check.relation, v_check.conname, v_check.attname
    );
  end loop;

  if not exists (
    select from pg_catalog.pg_attribute
    where attrelid = 'public.image_generation_images'::regclass and attname = 'replaced_url' and not attisdropped
  ) then
    alter table public.image_generation_images
      add column replaced_url text check (octet_length(replaced_url) <= 2048);
  end if;

  if not exists (
    select from pg_catalog.pg_constraint
    where conrelid = 'public.image_generation_queue'::regclass and conname = 'image_generation_queue_replace_check'
      and pg_catalog.pg_get_constraintdef(oid) like '%outdated%'
  ) then
    alter table public.image_generation_queue
      drop constraint if exists image_generation_queue_replace_check,
      add constraint image_generation_queue_replace_check
        check (replace in ('none', 'placeholders', 'unreachable', 'outdated', 'all', 'trial'));
  end if;

  -- The index of (job_id, token) is as unique.
  if exists (
    select from pg_catalog.pg_constraint
    where conrelid = 'public.image_generation_attempts'::regclass and conname = 'token_takes_a_job_once'
  ) then
    alter table public.image_generation_attempts drop constraint token_takes_a_job_once;
  end if;

  if not exists (
    select from pg_catalog.pg_attribute
    where attrelid = 'public.image_generation_images'::regclass and attname = 'chosen_at' and not attisdropped
  ) then
    alter table public.image_generation_images add column chosen_at timestamptz;
  end if;

  if not exists (
    select from pg_catalog.pg_attribute
    where attrelid = 'public.image_generation_images'::regclass and attname = 'prompts_hash' and not attisdropped
  ) then
    alter table public.image_generation_images
      add column role text check (role ~ '^[a-z][a-z-]{0,29}$'),
      add column prompts_hash text check (length(prompts_hash) = 64 and prompts_hash !~ '[^0-9a-f]');
  end if;

  if not exists (
    select from pg_catalog.pg_attribute
    where attrelid = 'public.image_generation_queue'::regclass and attname = 'is_routed' and not attisdropped
  ) then
    alter table public.image_generation_queue
      add column is_routed boolean not null default false,
      add constraint routed_to_a_provider check (not is_routed or (requested_provider is not null and fallback_from is null));
  end if;
end
$$;

-- Waiting jobs that were routed to a provider which a run does not have: few, where all doors go by the same rules.
create index if not exists image_generation_queue_routed_idx
  on public.image_generation_queue (requested_provider, id) where status = 'pending' and is_routed;

comment on table public.image_generation_images is
  'A row for each stored image: what was asked and paid, where it lies, and which one a product shows.';

create unique index if not exists image_generation_images_current_idx
  on public.image_generation_images (product_id) where state = 'current';

-- What a product showed before.
create index if not exists image_generation_images_replaced_idx
  on public.image_generation_images (product_id) where state = 'replaced';

-- What else was made for a product: few, as most images are shown.
create index if not exists image_generation_images_other_idx
  on public.image_generation_images (product_id) where state not in ('current', 'replaced');

-- What is shown and was never decoded.
create index if not exists image_generation_images_unchecked_idx
  on public.image_generation_images (id) where checked_by = 'structure' and state in ('current', 'alternative');

-- What an attempt brought.
create index if not exists image_generation_images_attempt_idx on public.image_generation_images (attempt_id);

-- Paid for and not shown: looked up when the job is taken again.
create index if not exists image_generation_images_unused_idx
  on public.image_generation_images (job_id) where state in ('unused', 'unsaved');

-- Images that products showed when the records were emptied (831), and that were our drawn stand-ins.
create table if not exists public.image_generation_known_placeholders (
  product_id text primary key check (length(product_id) between 1 and 200),
  url text not null check (octet_length(url) between 1 and 2048)
);

comment on table public.image_generation_known_placeholders is
  'Placeholders that were shown when the queue was reset: they are not images of their products.';

-- Ways of images from a provider to a product: its address, model, settings, store, catalogue. A worker names each by a
-- hash. One that brought an image within the last day is proven; of another, one job over all workers goes first.
create table if not exists public.image_generation_ways (
  way text primary key check (way ~ '^[0-9a-f]{1,64}$'),
  provider text not null check (provider ~ '^[a-z0-9][a-z0-9_.-]{0,63}$'),
  -- For people: what the hash stands for.
  description jsonb not null default '{}' check (octet_length(description::text) <= 8192),
  -- When it last brought an image, within an hour; null when it never did, or not since its provider had to rest.
  proven_at timestamptz,
  -- The claim that has its one job in hand, and by when that must have ended.
  canary_token uuid,
  canary_until timestamptz,
  created_at timestamptz not null default public.image_generation_now(),
  constraint canary_is_whole check ((canary_token is null) = (canary_until is null))
);

comment on table public.image_generation_ways is
  'Ways of images from a provider to a product, when each last brought one, and who is proving it.';

-- Bytes that were paid for and that no store took yet, until one does.
create table if not exists public.image_generation_unsaved (
  attempt_id bigint primary key references public.image_generation_attempts (id),
  sha256 text not null check (length(sha256) = 64 and sha256 !~ '[^0-9a-f]'),
  bytes bytea not null check (octet_length(bytes) between 1 and 26214400),
  created_at timestamptz not null default public.image_generation_now()
);

-- Images are compressed already.
alter table public.image_generation_unsaved alter column bytes set storage external;

comment on table public.image_generation_unsaved is
  'Images that were paid for and that no store took yet: the next claim of their job gets them.';

-- Events for people. Only `image_generation_prune` may delete from it.
create table if not exists public.image_generation_history (
  id bigint generated always as identity primary key,
  queue_id bigint,
  product_id text,
  action text not null,
  details jsonb not null default '{}',
  created_at timestamptz not null default public.image_generation_now()
);

comment on table public.image_generation_history is
  'What happened, for people: append-only, newest last.';

-- `order by created_at desc limit 20` is what everybody asks.
create index if not exists image_generation_history_created_idx on public.image_generation_history (created_at);
create index if not exists image_generation_history_queue_idx on public.image_generation_history (queue_id);

-- Caps and pauses, by provider; '' stands for all of them together. Caps live here: an input can only lower them.
create table if not exists public.image_generation_provider (
  provider text primary key check (provider = '' or provider ~ '^[a-z0-9][a-z0-9_.-]{0,63}$'),
  daily_cap_microusd bigint check (daily_cap_microusd >= 0),
  paused_until timestamptz,
  pause_reason text check (octet_length(pause_reason) <= 2048),
  updated_at timestamptz not null default public.image_generation_now()
);

comment on table public.image_generation_provider is
  'The daily cap and the pause of each provider, and of all together (the row with the empty name).';

insert into public.image_generation_provider (provider) values ('') on conflict do nothing;

-- The books by UTC day. The row with the empty provider holds the money of all together; the others hold money
-- and counts. Changed in the same transaction as the ledger.
create table if not exists public.image_generation_daily (
  day date not null,
  provider text not null,
  -- The cap under which money was last reserved: reserved + spent - overrun never exceeds it.
  cap_microusd bigint,
  reserved_microusd bigint not null default 0 check (reserved_microusd >= 0),
  spent_microusd bigint not null default 0 check (spent_microusd >= 0),
  -- What calls have cost beyond their reservation: the provider's doing, shown apart.
  overrun_microusd bigint not null default 0 check (overrun_microusd >= 0),
  calls bigint not null default 0,
  succeeded bigint not null default 0,
  failed bigint not null default 0,
  ambiguous bigint not null default 0,
  duration_ms bigint not null default 0,
  primary key (day, provider)
) with (fillfactor = 50);

comment on table public.image_generation_daily is
  'Money and counts by UTC day and provider; the row with the empty provider is the total of the money.';

-- What a claim's token was answered with, so that a repeated call finds its own jobs and a late one claims nothing.
create table if not exists public.image_generation_claims (
  token uuid primary key,
  run_id bigint not null,
  worker text,
  granted integer not null default 0,
  reason text,
  detail text,
  -- For `proving`: in how long the job that goes first must have ended.
  wait_ms bigint,
  closed integer not null default 0,
  created_at timestamptz not null default public.image_generation_now()
);

comment on table public.image_generation_claims is
  'Each claim''s token and what it was answered, kept for a week so that a lost answer can be asked for again.';

create index if not exists image_generation_claims_created_idx on public.image_generation_claims (created_at);

create table if not exists public.image_generation_schedule (
  id bigint generated always as identity primary key,
  schedule_name text not null unique check (length(schedule_name) between 1 and 200),
  cron_expression text not null,
  time_zone text not null default 'UTC' check (length(time_zone) between 1 and 64),
  is_active boolean not null default true,
  -- What a row decides besides the time; null leaves it to whoever wakes up. Dollars here, and not micro-dollars,
  -- because people write these rows by hand.
  batch_size integer check (batch_size between 1 and 1000),
  provider text check (provider ~ '^[a-z0-9][a-z0-9_.-]{0,63}$'),
  daily_budget_usd numeric(13, 6) check (daily_budget_usd between 0 and 1000000),
  -- `next_run` is the first tick after `ticks_after`: a worker works it out, since Postgres knows no cron expressions.
  ticks_after timestamptz not null default public.image_generation_now(),
  next_run timestamptz,
  -- Why there is no next run.
  schedule_error text check (octet_length(schedule_error) <= 2048),
  -- Who took the last tick, and what came of it; null as long as that is not known.
  last_run timestamptz,
  last_token uuid,
  last_worker text check (octet_length(last_worker) <= 400),
  last_result jsonb,
  created_at timestamptz not null default public.image_generation_now()
);

comment on table public.image_generation_schedule is
  'Which runs are wanted when, each row with its batch size, provider and budget, and what came of its last tick.';

insert into public.image_generation_schedule (schedule_name, cron_expression)
values ('default_image_generation_schedule', '17 */6 * * *')
on conflict do nothing;
