-- Optional: queue each new product at once, before anything else (priority 8). Switched on for a table with
--
--   select image_generation_watch_products('public.uses_products', 'id');
--
-- It may run as any user who can insert products, so it has its owner's rights and does one thing: insert jobs.
-- Whatever goes wrong is a warning: a product is never refused for the sake of its image.

create or replace function public.image_generation_queue_new_products()
returns trigger
language plpgsql
security definer
set search_path = ''
set lock_timeout = '2s'
as $$
begin
  begin
    execute format(
      'insert into public.image_generation_queue (product_id, priority)
       select p.%1$I::text, 8 from new_products p where p.%1$I is not null
       on conflict do nothing', tg_argv[0]
    );
  exception when others then
    raise warning 'The new products were not queued for images: %', sqlerrm
      using hint = 'They are queued by the next run that queues missing images.';
  end;
  return null;
end
$$;

comment on function public.image_generation_queue_new_products() is
  'Trigger function: queues newly inserted products, never aborts their insert.';

create or replace function public.image_generation_watch_products(p_table regclass, p_id_column name)
returns jsonb
language plpgsql
set search_path = ''
as $$
begin
  execute format(
    'create or replace trigger image_generation_new_products
       after insert on %s referencing new table as new_products
       for each statement execute function public.image_generation_queue_new_products(%L)', p_table, p_id_column
  );
  return jsonb_build_object('watched', p_table::text, 'id_column', p_id_column);
end
$$;

comment on function public.image_generation_watch_products(regclass, name) is
  'Queues every product that is inserted into this table from now on.';

create or replace function public.image_generation_unwatch_products(p_table regclass)
returns jsonb
language plpgsql
set search_path = ''
as $$
begin
  execute format('drop trigger if exists image_generation_new_products on %s', p_table);
  return jsonb_build_object('unwatched', p_table::text);
end
$$;

comment on function public.image_generation_unwatch_products(regclass) is 'Ends image_generation_watch_products.';
