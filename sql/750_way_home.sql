-- The way home of an image is proven before one is bought: its publication is tried with the functions and the rights of a
-- settlement and undone, and the catalogue's definitions are hashed, so that a change of them is seen.

-- Publishes these addresses one after the other on a product, then one with an expectation that no longer holds, and undoes
-- all of it. Answers what was refused, or null; `is_busy` where somebody else had the product in hand.
create or replace function public.image_generation_try_out_product(
  p_product_id text, p_shown_url text, p_result jsonb, p_image_urls text[]
)
returns jsonb
language plpgsql
set search_path = ''
set lock_timeout = '500ms'
as $$
declare
  v_expected text := p_shown_url;
  v_url text;
  v_answer text;
  v_message text;
  v_constraint text;
begin
  foreach v_url in array p_image_urls loop
    v_answer := public.image_generation_publish(p_product_id, v_expected, jsonb_populate_record(
      null::public.image_generation_result, jsonb_set(p_result, '{image,url}', to_jsonb(v_url))
    ));
    if v_answer <> 'published' then
      perform 1 from public.image_generation_catalogue c
      where c.product_id = p_product_id and c.image_url is not distinct from v_expected;
      if not found then
        raise exception 'the product changed meanwhile' using errcode = 'IG007';
      end if;
      raise exception 'image_generation_publish_image answered "%" for a product that shows the image it expected', v_answer
        using errcode = 'IG001';
    end if;
    v_expected := v_url;
  end loop;

  -- Somebody has set another image meanwhile: it stays.
  v_answer := public.image_generation_publish(p_product_id, p_shown_url, jsonb_populate_record(
    null::public.image_generation_result, jsonb_set(p_result, '{image,url}', to_jsonb(p_image_urls[1]))
  ));
  if v_answer <> 'kept' then
    raise exception 'image_generation_publish_image answered "%" where another image than the expected one is shown, which must be kept', v_answer
      using errcode = 'IG001';
  end if;

  -- What would only be found when a settlement ends is found now.
  set constraints all immediate;
  raise exception 'undo' using errcode = 'IG006';
exception
  when sqlstate 'IG006' then
    return null;
  when sqlstate 'IG007' or lock_not_available or deadlock_detected or serialization_failure then
    return jsonb_build_object('is_busy', true, 'code', sqlstate, 'message', public.image_generation_short_text(sqlerrm));
  when others then
    get stacked diagnostics v_message = message_text, v_constraint = constraint_name;
    return jsonb_build_object(
      'is_busy', false, 'code', sqlstate, 'message', public.image_generation_short_text(v_message),
      'constraint', nullif(v_constraint, '')
    );
end
$$;

comment on function public.image_generation_try_out_product(text, text, jsonb, text[]) is
  'Publishes these addresses on a product and undoes it; answers what was refused, or null.';

-- Without products, the rights and the columns can still be tried: on an id that no product has. Its type is not known, so
-- one that the catalogue cannot read says nothing.
create or replace function public.image_generation_try_out_nothing(p_result jsonb, p_image_url text)
returns jsonb
language plpgsql
set search_path = ''
set lock_timeout = '500ms'
as $$
declare
  v_id text;
  v_constraint text;
begin
  foreach v_id in array array['0', '00000000-0000-4000-8000-000000000000', 'no-such-product'] loop
    begin
      perform public.image_generation_publish_image(v_id, p_image_url, null, jsonb_build_object(
        'provider', p_result ->> 'provider', 'model', p_result ->> 'model', 'job_id', null, 'is_placeholder', false
      ));
      raise exception 'undo' using errcode = 'IG006';
    exception
      when sqlstate 'IG006' then
        return null;
      when invalid_text_representation then
        null;
      when others then
        get stacked diagnostics v_constraint = constraint_name;
        return jsonb_build_object(
          'is_busy', sqlstate in ('55P03', '40P01', '40001'), 'code', sqlstate,
          'message', public.image_generation_short_text(sqlerrm), 'constraint', nullif(v_constraint, '')
        );
    end;
  end loop;
  return null;
end
$$;

comment on function public.image_generation_try_out_nothing(jsonb, text) is
  'Publishes an address on a product that does not exist, and undoes it; answers what was refused, or null.';

-- A few products, so that neither one that somebody has in hand nor one that refuses every change stands in the way of the
-- others: those of jobs first, which are found by their ids, whatever the size of the catalogue. One that lets an image
-- through is enough.
create or replace function public.image_generation_try_out_publish(p_provider text, p_model text, p_image_urls text[])
returns jsonb
language plpgsql
set search_path = ''
set enable_seqscan = off
as $$
declare
  v_result jsonb := jsonb_build_object('provider', p_provider, 'model', p_model, 'image', jsonb_build_object(
    'digital_source_type', 'trainedAlgorithmicMedia'
  ));
  v_product record;
  v_answer jsonb;
  v_refusal jsonb;
  v_tried_on text := 'nothing';
begin
  if coalesce(cardinality(p_image_urls), 0) < 2 then
    raise exception 'Expected two image addresses or more but received %', p_image_urls using errcode = 'IG001';
  end if;

  for v_product in
    (
      select c.product_id, q.id as job_id
      from (
        (select id, product_id from public.image_generation_queue where status = 'pending' and not is_suspect limit 2)
        union all
        (select id, product_id from public.image_generation_queue where status = 'retry' order by next_attempt_at limit 2)
      ) as q
      cross join lateral (
        select * from public.image_generation_catalogue c where c.product_id = q.product_id limit 1
      ) as c
    )
    union all
    (select product_id, null from public.image_generation_catalogue where product_id <> '' limit 2)
  loop
    v_tried_on := 'product';
    -- One that got its image from another worker since it was looked up is looked up again.
    for v_round in 1..3 loop
      v_answer := public.image_generation_try_out_product(
        v_product.product_id,
        (select c.image_url from public.image_generation_catalogue c where c.product_id = v_product.product_id limit 1),
        v_result || jsonb_build_object('id', coalesce(
          v_product.job_id, (select id from public.image_generation_queue order by id desc limit 1)
        )),
        p_image_urls
      );
      exit when v_answer is null or v_answer ->> 'code' <> 'IG007';
    end loop;
    if v_answer is null then
      v_refusal := null;
      exit;
    end if;
    if coalesce((v_refusal ->> 'is_busy')::boolean, true) then
      v_refusal := v_answer;
    end if;
  end loop;
  if v_tried_on = 'nothing' then
    v_refusal := public.image_generation_try_out_nothing(v_result, p_image_urls[1]);
  end if;

  return jsonb_build_object(
    'tried_on', v_tried_on, 'refusal', v_refusal, 'definitions', public.image_generation_catalogue_definitions()
  );
end
$$;

comment on function public.image_generation_try_out_publish(text, text, text[]) is
  'Tries whether the catalogue would show such images, and leaves no trace: {tried_on, refusal, definitions}.';

-- The view and the function of the contract, and of every table behind the view what may refuse an image: columns and
-- their rights, constraints, triggers with their functions, policies. Any change of it is another hash.
create or replace function public.image_generation_catalogue_definitions()
returns text
language plpgsql
stable
set search_path = ''
as $$
declare
  v_text text;
begin
  with recursive relation as (
    select 'public.image_generation_catalogue'::regclass::oid as oid
    union
    select d.refobjid
    from relation b
    join pg_catalog.pg_rewrite w on w.ev_class = b.oid
    join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_rewrite'::regclass and d.objid = w.oid
      and d.refclassid = 'pg_catalog.pg_class'::regclass
  ),
  line as (
    select c.oid::regclass::text || ' ' || concat_ws(' ', c.relkind, c.reloptions::text, c.relrowsecurity, c.relforcerowsecurity,
      case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end) as line
    from relation r join pg_catalog.pg_class c on c.oid = r.oid
    union all
    select a.attrelid::regclass::text || '.' || a.attname || ' ' || concat_ws(' ', format_type(a.atttypid, a.atttypmod),
      a.attnotnull, a.attgenerated, a.attidentity,
      has_column_privilege(a.attrelid, a.attnum, 'select'), has_column_privilege(a.attrelid, a.attnum, 'update'))
    from relation r join pg_catalog.pg_attribute a on a.attrelid = r.oid
    where a.attnum > 0 and not a.attisdropped
    union all
    select o.conrelid::regclass::text || ' ' || o.conname || ' ' || pg_get_constraintdef(o.oid)
    from relation r join pg_catalog.pg_constraint o on o.conrelid = r.oid
    union all
    select pg_get_indexdef(i.indexrelid)
    from relation r join pg_catalog.pg_index i on i.indrelid = r.oid
    where i.indisunique
    union all
    select concat_ws(' ', t.tgenabled, pg_get_triggerdef(t.oid), pg_get_functiondef(t.tgfoid))
    from relation r join pg_catalog.pg_trigger t on t.tgrelid = r.oid
    where not t.tgisinternal
    union all
    select concat_ws(' ', p.polrelid::regclass::text, p.polname, p.polcmd, p.polpermissive, p.polroles::regrole[]::text,
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
    from relation r join pg_catalog.pg_policy p on p.polrelid = r.oid
    union all
    select pg_get_functiondef('public.image_generation_publish_image(text,text,text,jsonb)'::regprocedure)
  )
  select string_agg(line, E'\n' order by line collate "C") into v_text from line;
  return encode(sha256(convert_to(v_text, 'UTF8')), 'hex');
end
$$;

comment on function public.image_generation_catalogue_definitions() is
  'A hash (SHA-256, hex) of everything in the catalogue''s definitions that may refuse an image.';
