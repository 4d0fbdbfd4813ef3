-- How far each round through the catalogue has come: the next call goes on there, and begins again at the end.
-- `none`, `placeholders`, `all`, `outdated`: queueing, by what is replaced. `count`: the count that is under way, with its sums so far.
-- `counted`: the last whole count. `cleared`: how many images (`total`) were cleared since the run `completed` began (719).
create table if not exists public.image_generation_rounds (
  name text primary key,
  -- The product after which the next call begins.
  after text not null default '',
  -- Changes up to this one were read.
  changed_at timestamptz,
  changed_id text not null default '',
  total bigint not null default 0,
  with_images bigint not null default 0,
  with_placeholders bigint not null default 0,
  -- Products that need a job and have none.
  unqueued bigint not null default 0,
  -- How many jobs were completed then.
  completed bigint not null default 0,
  counted_at timestamptz
);

do $$
begin
  if not exists (
    select from pg_catalog.pg_constraint
    where conrelid = 'public.image_generation_rounds'::regclass and conname = 'image_generation_rounds_name_check'
      and pg_catalog.pg_get_constraintdef(oid) like '%outdated%'
  ) then
    alter table public.image_generation_rounds
      drop constraint if exists image_generation_rounds_name_check,
      add constraint image_generation_rounds_name_check
        check (name in ('none', 'placeholders', 'all', 'count', 'counted', 'cleared', 'outdated'));
  end if;
end
$$;

comment on table public.image_generation_rounds is 'How far each round through the catalogue has come, and its last count.';
