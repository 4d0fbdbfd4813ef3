-- Text from outside is cut to size where it enters. Postgres itself refuses U+0000 and ill-formed UTF-8, so what
-- is left to bound is the length: an error message of a provider can be a whole web page.

create or replace function public.image_generation_short_text(p_text text, p_max_bytes integer default 2048)
returns text
language sql
immutable
set search_path = ''
as $$
  select case
    when octet_length(p_text) <= p_max_bytes then p_text
    when octet_length(left(p_text, p_max_bytes)) <= p_max_bytes then left(p_text, p_max_bytes)
    -- No character is longer than four bytes, so this always fits and never cuts one in half.
    else left(p_text, p_max_bytes / 4)
  end;
$$;

comment on function public.image_generation_short_text(text, integer) is
  'The text, cut to at most so many bytes at a character boundary.';

-- An image URL on these hosts is a drawn stand-in, never a picture of the product. via.placeholder.com is gone
-- altogether; the Python system left 107 links to it. Asked for every product of a catalogue: its body is resolved
-- when it is made, so it needs no search_path of its own and is inlined, at a sixth of the time of a call with one.
create or replace function public.image_generation_is_placeholder_url(p_url text)
returns boolean
language sql
immutable
return coalesce(
  strpos(p_url, '://') in (5, 6)
    -- What stands between the scheme and the path, without port, query and fragment. A regular expression takes three
    -- times as long.
    and split_part(split_part(split_part(split_part(lower(p_url), '/', 3), ':', 1), '?', 1), '#', 1) in (
      'via.placeholder.com', 'placeholder.com', 'www.placeholder.com', 'placehold.co', 'placehold.it',
      'dummyimage.com', 'www.dummyimage.com', 'fakeimg.pl', 'placekitten.com', 'picsum.photos'
    ),
  false
);

comment on function public.image_generation_is_placeholder_url(text) is
  'Whether a URL points to a known placeholder service.';

-- What a product is, as one short value. A product whose value changed since its job failed is worth another try.
create or replace function public.image_generation_product_hash(
  p_name text, p_description text, p_industry text, p_sub_industry text, p_plant_part text, p_attributes jsonb
)
returns text
language sql
immutable
set search_path = ''
as $$
  select md5(jsonb_build_array(p_name, p_description, p_industry, p_sub_industry, p_plant_part, p_attributes)::text);
$$;

comment on function public.image_generation_product_hash(text, text, text, text, text, jsonb) is
  'A fingerprint of everything that a prompt could be written from.';
