-- The image side of the Python system, by its published names and types, over the product tables of hemp-schema.sql.
alter table public.uses_products add column image_url text;

create table public.image_generation_queue (
  id uuid primary key default gen_random_uuid(),
  product_id bigint references public.uses_products (id),
  status text default 'pending' check (status in ('pending', 'processing', 'completed', 'failed', 'retry')),
  prompt text, negative_prompt text, error_message text, generated_image_url text,
  style_preset text default 'product_photography',
  attempt_count int default 0, max_attempts int default 3,
  generation_provider text default 'placeholder',
  priority int default 5 check (priority between 1 and 10),
  created_at timestamp default now(), updated_at timestamp default now(), completed_at timestamp
);
create index idx_image_queue_status on public.image_generation_queue (status);
create index idx_image_queue_product on public.image_generation_queue (product_id);
create index idx_image_queue_priority on public.image_generation_queue (priority desc);

create table public.image_generation_history (
  id uuid primary key default gen_random_uuid(),
  queue_id uuid references public.image_generation_queue (id),
  product_id bigint references public.uses_products (id),
  action text not null, details jsonb, created_at timestamp default now()
);

create table public.image_generation_schedule (
  id serial primary key, schedule_name text not null, cron_expression text default '*/15 * * * *',
  is_active boolean default true, last_run timestamp, next_run timestamp, created_at timestamp default now()
);

create table public.ai_provider_config (
  id serial primary key, provider_name text unique not null, provider_type text, api_key_name text, base_url text,
  is_active boolean default true, priority int, cost_per_image numeric(10, 6), rate_limit_per_minute int, rate_limit_per_day int,
  config jsonb, capabilities jsonb, created_at timestamptz default now(), updated_at timestamptz default now()
);

create table public.ai_generation_costs (
  id serial primary key, provider_name text not null references public.ai_provider_config (provider_name),
  product_id bigint references public.uses_products (id), queue_id uuid references public.image_generation_queue (id),
  generation_type text default 'image', tokens_used int, cost numeric(10, 6) not null, success boolean default true,
  error_message text, metadata jsonb, created_at timestamptz default now()
);

create table public.project_dashboard_metrics (id serial primary key, metric text, value numeric);

create function public.update_updated_at_column() returns trigger language plpgsql as
  'begin new.updated_at = now(); return new; end';
create trigger touch_queue before update on public.image_generation_queue
  for each row execute function public.update_updated_at_column();
create trigger touch_products before update on public.uses_products
  for each row execute function public.update_updated_at_column();

create function public.generate_image_prompt(p bigint) returns text language plpgsql as
  $$ begin return 'product photography of ' || (select name from public.uses_products where id = p); end $$;
create function public.queue_image_generation(p bigint, p_priority int) returns uuid language plpgsql as $$
  declare made uuid;
  begin
    insert into public.image_generation_queue (product_id, prompt, priority)
    values (p, public.generate_image_prompt(p), p_priority) returning id into made;
    return made;
  end $$;
create function public.process_image_generation_queue(n int) returns table (queue_id uuid) language plpgsql as
  'begin return query select id from public.image_generation_queue limit n; end';
create function public.generate_placeholder_image_url(a text, b text, c text) returns text language plpgsql as
  $$ begin return 'https://via.placeholder.com/1024x1024/' || b || '?text=' || a; end $$;
create function public.auto_queue_image_generation() returns trigger language plpgsql as
  'begin perform public.queue_image_generation(new.id, 8); return new; end';
create trigger auto_queue_images_trigger after insert on public.uses_products
  for each row when (new.image_url is null) execute function public.auto_queue_image_generation();

create view public.image_generation_progress as
  select count(*) as total_products, count(p.image_url) as products_with_images,
    (select count(*) from public.image_generation_queue where status = 'pending') as pending_generation
  from public.uses_products p;
create view public.image_generation_dashboard as
  select g.*, s.last_run, s.next_run, null::text as estimated_completion
  from public.image_generation_progress g left join public.image_generation_schedule s on true;
create view public.ai_provider_dashboard as
  select c.provider_name, sum(k.cost) as cost from public.ai_provider_config c
  left join public.ai_generation_costs k using (provider_name) group by 1;
grant select on public.image_generation_queue, public.image_generation_dashboard to anon;
