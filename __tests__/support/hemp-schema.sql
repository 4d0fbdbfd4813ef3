-- The product tables that the queue is moved in beside, by their published names and types. `uses_products` has no
-- image_url here: the catalogue file adds it.

create table public.hemp_plant_archetypes (
  id bigserial primary key,
  name text not null unique,
  description text,
  created_at timestamptz not null default now()
);

create table public.plant_parts (
  id bigserial primary key,
  archetype_id bigint references public.hemp_plant_archetypes (id),
  name text not null,
  description text,
  image_url text,
  created_at timestamptz not null default now()
);

create table public.industries (
  id bigserial primary key,
  name text not null unique,
  description text,
  icon_name text,
  created_at timestamptz not null default now()
);

create table public.industry_sub_categories (
  id bigserial primary key,
  industry_id bigint not null references public.industries (id),
  name text not null,
  description text,
  created_at timestamptz not null default now()
);

create table public.uses_products (
  id bigserial primary key,
  name text not null,
  description text not null,
  plant_part_id int not null references public.plant_parts (id),
  industry_sub_category_id int references public.industry_sub_categories (id),
  benefits_advantages text[],
  commercialization_stage text,
  manufacturing_processes_summary text,
  sustainability_aspects text[],
  historical_context_facts text[],
  technical_specifications jsonb,
  miscellaneous_info jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table public.product_images (
  id bigserial primary key,
  use_product_id bigint not null references public.uses_products (id) on delete cascade,
  image_url text not null,
  caption text,
  alt_text text,
  is_primary boolean not null default false,
  "order" int not null default 0,
  created_at timestamptz not null default now()
);

-- Anybody may read the shop and a signed-in user may add to it, as a project with a web site has it.
alter table public.uses_products enable row level security;
create policy "products are public" on public.uses_products for select using (true);
create policy "members add products" on public.uses_products for insert to authenticated with check (true);
grant select on public.uses_products, public.plant_parts, public.industries, public.industry_sub_categories
  to anon, authenticated;
grant insert on public.uses_products to authenticated;
grant usage on sequence public.uses_products_id_seq to authenticated;
grant all on all tables in schema public to service_role;
grant usage on all sequences in schema public to service_role;

insert into public.hemp_plant_archetypes (name, description) values
  ('Fibre hemp', 'Tall, unbranched stands grown for bast and hurd.'),
  ('Grain hemp', 'Short, early varieties grown for seed.'),
  ('Flower hemp', 'Branching plants grown for cannabinoids and terpenes.');

insert into public.plant_parts (archetype_id, name, description)
select a.id, p.name, p.description
from (values
  ('Fibre hemp', 'Hemp Bast (Fiber)', 'Long fibres from the outer stem.'),
  ('Fibre hemp', 'Hemp Hurd (Shivs)', 'The woody core of the stem.'),
  ('Grain hemp', 'Hemp Seed', 'The grain, whole, hulled or pressed.'),
  ('Grain hemp', 'Hemp Leaves', 'Fan and sugar leaves.'),
  ('Fibre hemp', 'Hemp Roots', 'The taproot and its bark.'),
  ('Flower hemp', 'Hemp Flowers', 'The female inflorescence.'),
  ('Flower hemp', 'Cannabinoids', 'CBD, CBG and other isolated compounds.'),
  ('Flower hemp', 'Terpenes', 'The aromatic fraction.')
) as p (archetype, name, description)
join public.hemp_plant_archetypes a on a.name = p.archetype;

insert into public.industries (name, description, icon_name) values
  ('Food and Beverages', 'From kernel to kitchen.', 'utensils'),
  ('Textiles', 'Yarn, cloth and clothing.', 'shirt'),
  ('Construction', 'Walls, insulation and boards.', 'building'),
  ('Cosmetics and Personal Care', 'Skin, hair and soap.', 'sparkles'),
  ('Paper and Packaging', 'Pulp, board and film.', 'package'),
  ('Automotive', 'Panels and parts.', 'car'),
  ('Bioplastics', 'Compounds and printed parts.', 'recycle'),
  ('Animal Care', 'Bedding and feed.', 'paw-print'),
  ('Energy Storage', 'Carbons and cells.', 'battery'),
  ('Agriculture', 'Mulch, substrate and soil.', 'sprout'),
  ('Pharmaceuticals', 'Extracts and carriers.', 'pill');

insert into public.industry_sub_categories (industry_id, name, description)
select i.id, s.name, s.description
from (values
  ('Food and Beverages', 'Oils and Dressings', 'Pressed and blended.'),
  ('Food and Beverages', 'Plant Protein', 'Powders and flours.'),
  ('Textiles', 'Apparel', 'Ready to wear.'),
  ('Textiles', 'Ropes and Nets', 'Twisted and braided.'),
  ('Construction', 'Insulation', 'Batts and loose fill.'),
  ('Construction', 'Hempcrete', 'Lime and hurd.'),
  ('Cosmetics and Personal Care', 'Skin Care', 'Creams, balms and oils.'),
  ('Paper and Packaging', 'Specialty Paper', 'Art, filter and currency papers.'),
  ('Automotive', 'Interior Panels', 'Pressed composites.'),
  ('Bioplastics', 'Filament', 'For printers.'),
  ('Animal Care', 'Bedding', 'Dust-free and absorbent.'),
  ('Energy Storage', 'Supercapacitors', 'Carbon nanosheets.'),
  ('Agriculture', 'Mulch and Substrate', 'Mats and loose material.'),
  ('Pharmaceuticals', 'Topicals', 'Carried through the skin.')
) as s (industry, name, description)
join public.industries i on i.name = s.industry;
