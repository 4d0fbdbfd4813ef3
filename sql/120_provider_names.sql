-- The names of providers that people write by hand, into a job's wish, a cap or a pause. A worker offers one name, so
-- a job that asks for `DALL-E` would wait for ever and a cap on it would bind nobody. Names are therefore brought into
-- their one form where they enter: no blanks around, lower case, a hyphen or a blank for an underscore, and an alias
-- for what it stands for. A name that is not known here may be some worker's own: it stays what it is.

create or replace function public.image_generation_provider_name(p_name text)
returns text
language sql
immutable
set search_path = ''
as $$
  select coalesce(
    (
      select k.provider
      from (values
        -- generated: names
        ('placeholder', 'placeholder'),
        ('cloudflare', 'cloudflare'), ('workers_ai', 'cloudflare'),
        ('comfyui', 'comfyui'), ('comfy', 'comfyui'),
        ('stable_diffusion', 'stable_diffusion'), ('stability', 'stable_diffusion'),
        ('openai', 'openai'), ('dall_e', 'openai'), ('dall_e_2', 'openai'), ('dall_e_3', 'openai'),
        ('gemini', 'gemini'), ('nano_banana', 'gemini'), ('imagen_3', 'gemini'),
        ('flux', 'flux'), ('bfl', 'flux'),
        ('fal', 'fal'),
        ('midjourney', 'midjourney')
        -- end of names
      ) as k (name, provider)
      where k.name = translate(given.name, '- ', '__')
    ),
    given.name
  )
  from (select lower(btrim(p_name, E' \t\r\n')) as name) as given;
$$;

comment on function public.image_generation_provider_name(text) is
  'The one form of a provider''s name, whatever spelling or alias it was written in.';

create or replace function public.image_generation_name_wish()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  -- An empty text means "not given".
  new.requested_provider := nullif(public.image_generation_provider_name(new.requested_provider), '');
  return new;
end
$$;

comment on function public.image_generation_name_wish() is
  'Trigger function: brings the provider that a job asks for into its one form.';

create or replace function public.image_generation_name_provider()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.provider := public.image_generation_provider_name(new.provider);
  return new;
end
$$;

comment on function public.image_generation_name_provider() is
  'Trigger function: brings the provider that a cap or a pause is for into its one form.';

-- Most jobs ask for none: for those the function is not even called.
create or replace trigger image_generation_name_wish
  before insert or update of requested_provider on public.image_generation_queue
  for each row when (new.requested_provider is not null)
  execute function public.image_generation_name_wish();

create or replace trigger image_generation_name_provider
  before insert or update of provider on public.image_generation_provider
  for each row when (new.provider <> '')
  execute function public.image_generation_name_provider();
