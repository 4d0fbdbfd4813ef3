-- Text from outside is masked and cut to size where it enters. Postgres itself refuses U+0000 and ill-formed UTF-8, so
-- what is left to do is to bound the length (an error message of a provider can be a whole web page) and to keep no
-- key in it.

-- Other people's texts may quote a key: an error repeats a request, a proxy shows the headers. These are the patterns of
-- src/key-shapes.ts and src/named-secrets.ts, in their order; a test holds both sides to the same text and the same samples.
-- Keys that are known by themselves first, then what a name before it tells to be one. A group is what stays.
create or replace function public.image_generation_mask_secrets(p_text text)
returns text
language plpgsql
immutable
strict
set search_path = ''
as $$
declare
  v_text text := p_text;
begin
  -- A search takes a millisecond, mostly for what stands before and behind a key. A text without the letters that each
  -- pattern must find is not searched: that is told ten times as fast. In plpgsql, as SQL is planned anew in each call.
  if v_text ~ ('sk-|sb_secret_|sbp_|eyJ|AIza|ya29\.|AQ\.|GOCSPX-|1(//|%2F%2F)0|key-|-[0-9a-fA-F]{12}:|r8_|hf_|gsk_|xai-'
      '|tgp_v1_|npm_|glpat-|vc[aikpr]_|vercel_blob_rw_|do[opr]_v1_|fw_|SG\.|[0-9]:AA|gh[pousr]_|github_pat_|AKIA|ASIA'
      '|xox[a-z]-|xapp-|[rs]k_(live|test)_|[Bb]earer|BEARER|[Bb]asic|BASIC|-----BEGIN') then
    v_text := regexp_replace(
      v_text,
      '(^|[^A-Za-z0-9]|%[0-9A-Fa-f]{2}|\\[nrt])sk-(?=proj-|ant-|svcacct-|or-v1-|[0-9a-f]{32}|[A-Za-z0-9_-]{0,99}\*\*|'
      '[A-Za-z0-9_-]{0,99}[a-z0-9][A-Z])(?=[A-Za-z0-9_*-]{0,99}[0-9*])[A-Za-z0-9_*-]{16,}'
      '|sb_secret_[A-Za-z0-9_-]{8,}|sbp_[A-Za-z0-9_]{20,}'
      '|eyJ(?=[A-Za-z0-9_-]{8,255}\.eyJ[A-Za-z0-9_-])[A-Za-z0-9_.-]+'
      '|AIza[A-Za-z0-9_-]{30,}|ya29\.[A-Za-z0-9_.-]{20,}|AQ\.[A-Za-z0-9_-]{30,}|GOCSPX-[A-Za-z0-9_-]{20,}'
      '|(^|[^A-Za-z0-9]|\\[nrt])(?:1(?://|%2F%2F)0[A-Za-z0-9_-]{30,}|key-[0-9a-f]{32})'
      '|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}:[0-9a-fA-F]{20,}'
      '|(?:r8_|hf_|gsk_|xai-|tgp_v1_|npm_|glpat-)[A-Za-z0-9_-]{20,}'
      '|(?:vc[aikpr]_|vercel_blob_rw_|do[opr]_v1_|fw_)[A-Za-z0-9]{16,}(?:_[A-Za-z0-9]+)?'
      '|SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}|[0-9]{6,12}:AA[A-Za-z0-9_-]{28,}'
      '|gh[pousr]_[A-Za-z0-9_]{20,}|github_pat_[A-Za-z0-9_]{20,}'
      '|(?:AKIA|ASIA)[A-Z0-9]{16}'
      '|xox[a-z]-[A-Za-z0-9-]{10,}|xapp-[A-Za-z0-9-]{10,}|[rs]k_(?:live|test)_[A-Za-z0-9]{16,}'
      '|((?:[Bb]earer|BEARER)(?:\s|%20))(?=[A-Za-z0-9._~+/=:-]{0,99}(?:[0-9]|[a-z][A-Z]))[A-Za-z0-9._~+/=:-]{16,}'
      '|((?:[Bb]asic|BASIC)(?:\s|%20))(?=[A-Za-z0-9+/]{0,99}[a-z0-9][A-Z])[A-Za-z0-9+/]{16,}={0,2}'
      '|-----BEGIN [A-Z ]*PRIVATE KEY-----[^"-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?',
      '\1\2\3\4[masked]', 'g'
    );
  end if;
  if v_text ~* 'authorization|key|secret|token|passw|pwd|[?&](auth|sig|x-)|://[^\s"''<>]*@|hook' then
    v_text := regexp_replace(
      v_text,
      '(authorization(?:\\{0,8}["''])?\s{0,5}(?:[:=]\s{0,5}(?:\\{0,8}["''])?(?:bearer|basic|key|token)\s{1,5}|:\s{0,5}'
      '(?:\\{0,8}["''])?(?=[^\s"''\\&,;<>]{16})))(?=[^\s"''\\&,;<>]{0,99}[0-9])[^\s"''\\&,;<>]{8,}'
      '|((?:api[_-]?key|x-key|auth-key|subscription-key|(?:access|account|secret|private)[_-]?key|mj-api-secret'
      '|security-token|client_secret|password|passwd|(?:authorization|_token|_secret)(?==))(?:\\{0,8}["''])?\s{0,5}'
      '[:=]\s{0,5}(?:\\{0,8}["''])?)(?=[^\s"''\\&,;<>]{0,99}[0-9])[^\s"''\\&,;<>]{8,}'
      '|((?:password|passwd|pwd)(?:\\{0,8}["''])?=(?:\\{0,8}["''])?)[^\s"''\\&,;<>]{4,}'
      '|([?&](?:key=(?![^\s"''\\&<>#]{0,99}(?:/|%2F|\.[a-z]))|(?:api[_-]?key|x-api-key|subscription-key|access_token'
      '|refresh_token|id_token|token|auth|secret|sig|signature|x-amz-signature|x-amz-credential|x-amz-security-token'
      '|x-goog-signature)=))[^\s"''\\&<>#]{6,}'
      '|((?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?)://[^\s/?#@:"'']*:(?=[^\s"''<>]{1,255}@))'
      '[^\s"''<>]+(?=@)'
      '|(://[^\s/?#@:"'']*:)[^\s/?#"''<>]+(?=@)'
      '|(https?://)[^\s/?#@:"''\\<>]{8,}(?=:?@)'
      '|(hooks\.slack\.com/(?:services|workflows|triggers)/|discord(?:app)?\.com/api/webhooks/|(?:webhook\.office'
      '|outlook\.office|outlook\.office365)\.com/webhook(?:b2)?/|/hooks/(?=[a-z0-9]{26}))[A-Za-z0-9_/@-]{8,}',
      '\1\2\3\4\5\6\7\8[masked]', 'gi'
    );
  end if;
  return v_text;
end
$$;

comment on function public.image_generation_mask_secrets(text) is
  'The text with [masked] in place of everything that looks like a key or a password.';

-- Each text by itself, beside its name: what is masked in JSON as a whole may be no JSON any more.
create or replace function public.image_generation_mask_json(p_json jsonb)
returns jsonb
language sql
immutable
strict
set search_path = ''
as $$
  select case
    when p_json::text = public.image_generation_mask_secrets(p_json::text) then p_json
    else case jsonb_typeof(p_json)
      when 'string' then to_jsonb(public.image_generation_mask_secrets(p_json #>> '{}'))
      when 'array' then (
        select coalesce(jsonb_agg(public.image_generation_mask_json(e.value) order by e.place), '[]'::jsonb)
        from jsonb_array_elements(p_json) with ordinality as e (value, place)
      )
      when 'object' then (
        select coalesce(
          jsonb_object_agg(
            public.image_generation_mask_secrets(e.key),
            case
              when jsonb_typeof(e.value) in ('string', 'number')
                and public.image_generation_mask_secrets(jsonb_build_object(e.key, e.value #>> '{}')::text)
                  <> jsonb_build_object(e.key, e.value #>> '{}')::text
                and public.image_generation_mask_secrets(e.value #>> '{}') = e.value #>> '{}'
              then to_jsonb('[masked]'::text)
              else public.image_generation_mask_json(e.value)
            end
          ), '{}'::jsonb
        )
        from jsonb_each(p_json) as e
      )
      else p_json
    end
  end;
$$;

comment on function public.image_generation_mask_json(jsonb) is
  'The same with [masked] in place of everything that looks like a key or a password.';

create or replace function public.image_generation_short_text(p_text text, p_max_bytes integer default 2048)
returns text
language plpgsql
immutable
strict
set search_path = ''
as $$
declare
  v_text text := case
    when length(p_text) <= p_max_bytes + 4096 then public.image_generation_mask_secrets(p_text)
    -- Of a whole web page only the beginning is looked at; where that ends in the middle of a key, the end goes.
    else left(public.image_generation_mask_secrets(left(p_text, p_max_bytes + 4096)), -300)
  end;
begin
  return case
    when octet_length(v_text) <= p_max_bytes then v_text
    when octet_length(left(v_text, p_max_bytes)) <= p_max_bytes then left(v_text, p_max_bytes)
    -- No character is longer than four bytes, so this always fits and never cuts one in half.
    else left(v_text, p_max_bytes / 4)
  end;
end
$$;

comment on function public.image_generation_short_text(text, integer) is
  'The text with keys masked, cut to at most so many bytes at a character boundary.';

-- An image URL on these hosts is a drawn stand-in, never a picture of the product. via.placeholder.com is gone
-- altogether; the Python system left 107 links to it. Rows and no function: every product of a catalogue is judged, and
-- a million calls of a function with its own search_path take 17 s, look-ups among these rows 3 s.
create or replace view public.image_generation_placeholder_hosts
with (security_invoker = true)
as
select host
from (values
  ('via.placeholder.com'), ('placeholder.com'), ('www.placeholder.com'), ('placehold.co'), ('placehold.it'),
  ('dummyimage.com'), ('www.dummyimage.com'), ('fakeimg.pl'), ('placekitten.com'), ('picsum.photos')
) as known (host);

comment on view public.image_generation_placeholder_hosts is 'Hosts of known placeholder services.';

-- What a product is, as one short value. A product whose value changed since its job failed is worth another try.
create or replace function public.image_generation_product_hash(
  p_name text, p_description text, p_industry text, p_sub_industry text, p_plant_part text, p_attributes jsonb
)
returns text
language plpgsql
immutable
set search_path = ''
as $$
begin
  return md5(jsonb_build_array(p_name, p_description, p_industry, p_sub_industry, p_plant_part, p_attributes)::text);
end
$$;

comment on function public.image_generation_product_hash(text, text, text, text, text, jsonb) is
  'A fingerprint of everything that a prompt could be written from.';
