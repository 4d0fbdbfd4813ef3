-- Within a contract number, SQL only adds; the revision is raised when a release brings other SQL. The digest is that of
-- all files of sql/ but this one, so that two builds of one revision are told apart, too.
create or replace function public.image_generation_version()
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_object(
    'contract', 1,
    'revision', 2,
    -- generated: digest
    'digest', '6a8752b50b7d6393'
    -- end of digest
  );
$$;

comment on function public.image_generation_version() is
  'The contract that this SQL keeps, its revision, and the digest of its text.';
