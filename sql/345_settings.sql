-- The settings file as the database knows it. A version is what a file said, under the hash of it: it is written once and never
-- changed. Which one is active is told by the latest row of image_generation_applied_settings; the Edge Function and schedules that
-- run where no file is read go by it. Secrets never enter: the file has none, and what looks like one is refused here again.

create table if not exists public.image_generation_settings (
  -- SHA-256 of the settings as canonical JSON.
  hash text primary key check (length(hash) = 64 and hash !~ '[^0-9a-f]'),
  settings jsonb not null check (jsonb_typeof(settings) = 'object' and octet_length(settings::text) <= 524288),
  created_at timestamptz not null default public.image_generation_now()
);

comment on table public.image_generation_settings is
  'What settings files have said, each version once under its hash. No row is ever changed.';

create table if not exists public.image_generation_applied_settings (
  id bigint generated always as identity primary key,
  hash text not null references public.image_generation_settings (hash),
  -- Who made it active: a run of a workflow, or a command line.
  applied_by text not null check (octet_length(applied_by) between 1 and 400),
  -- Of the repository that has the file; null where nobody knows.
  source_commit text check (source_commit ~ '^[0-9a-f]{7,64}$'),
  file text not null check (octet_length(file) between 1 and 400),
  applied_at timestamptz not null default public.image_generation_now()
);

comment on table public.image_generation_applied_settings is
  'When which version of the settings file became active, and who did it; the latest row tells the active one.';

-- For the foreign key.
create index if not exists image_generation_applied_settings_hash_idx on public.image_generation_applied_settings (hash);

-- Null as long as no file was ever applied.
create or replace function public.image_generation_active_settings()
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'hash', a.hash, 'settings', s.settings, 'applied_by', a.applied_by, 'source_commit', a.source_commit, 'file', a.file,
    'applied_at', a.applied_at
  )
  from public.image_generation_applied_settings a
  join public.image_generation_settings s on s.hash = a.hash
  order by a.id desc
  limit 1;
$$;

comment on function public.image_generation_active_settings() is
  'The settings that are active: {hash, settings, applied_by, source_commit, file, applied_at}; null when none are.';

-- Makes a version active; the one that is active already is not entered again, so that a run may say it each time. p_details:
-- {applied_by, source_commit, file}.
create or replace function public.image_generation_apply_settings(p_hash text, p_settings jsonb, p_details jsonb)
returns jsonb
language plpgsql
set search_path = ''
as $$
declare
  v_known jsonb;
begin
  if public.image_generation_mask_json(p_settings) <> p_settings then
    raise exception 'The settings hold something that looks like a secret. Nothing was changed.' using errcode = 'IG010';
  end if;
  insert into public.image_generation_settings (hash, settings) values (p_hash, p_settings) on conflict do nothing;
  select s.settings into v_known from public.image_generation_settings s where s.hash = p_hash;
  if v_known <> p_settings then
    raise exception 'Another version of the settings is known under the hash %. Nothing was changed.', p_hash using errcode = 'IG010';
  end if;
  if (select a.hash from public.image_generation_applied_settings a order by a.id desc limit 1) = p_hash then
    return jsonb_build_object('changed', false);
  end if;

  insert into public.image_generation_applied_settings (hash, applied_by, source_commit, file)
  values (
    p_hash, public.image_generation_short_text(p_details ->> 'applied_by', 400), p_details ->> 'source_commit',
    public.image_generation_short_text(p_details ->> 'file', 400)
  );
  insert into public.image_generation_history (action, details)
  values ('settings_applied', jsonb_build_object('hash', p_hash) || public.image_generation_mask_json(p_details));
  return jsonb_build_object('changed', true);
end
$$;

comment on function public.image_generation_apply_settings(text, jsonb, jsonb) is
  'Makes this version of the settings file active. Answers {changed}.';

-- What runs were told of prompts, the same way: an image is of an attempt, the attempt of a run. No row where the run had nothing but
-- the program's own words.
create table if not exists public.image_generation_run_prompts (
  run_id bigint primary key,
  hash text not null references public.image_generation_settings (hash)
);

comment on table public.image_generation_run_prompts is
  'Which version of templates, presets and house style a run has written its prompts with (image_generation_settings).';

create index if not exists image_generation_run_prompts_hash_idx on public.image_generation_run_prompts (hash);

-- p_prompts: {hash, said}, or null. A run keeps what its first worker has told; all of them have the same commit.
create or replace function public.image_generation_note_prompts(p_run_id bigint, p_prompts jsonb)
returns void
language sql
set search_path = ''
as $$
  insert into public.image_generation_settings (hash, settings)
  select p_prompts ->> 'hash', public.image_generation_mask_json(p_prompts -> 'said')
  where jsonb_typeof(p_prompts) = 'object'
  on conflict do nothing;

  insert into public.image_generation_run_prompts (run_id, hash)
  select p_run_id, p_prompts ->> 'hash'
  where jsonb_typeof(p_prompts) = 'object'
  on conflict do nothing;
$$;

comment on function public.image_generation_note_prompts(bigint, jsonb) is
  'Notes with which version of templates, presets and house style a run writes its prompts.';
