/**
 * Tables of shops as other programs have them: names of tables and columns with their types are facts of those programs
 * (Medusa 2, Vendure 3, Directus 11, a Supabase starter); what is written here is our own, and only what a catalogue meets.
 */

export const MEDUSA = `
  create schema medusa;
  create table medusa.product_collection (id text primary key, title text not null, handle text not null, deleted_at timestamptz);
  create table medusa.product_type (id text primary key, value text not null, deleted_at timestamptz);
  create table medusa.product (
    id text primary key, title text not null, handle text not null, subtitle text, description text,
    is_giftcard boolean not null default false, status text not null default 'draft', thumbnail text, weight text, length text,
    material text, collection_id text, type_id text references medusa.product_type (id), discountable boolean not null default true,
    external_id text, metadata jsonb, created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
    deleted_at timestamptz
  );
  create table medusa.image (
    id text primary key, url text not null, metadata jsonb, rank integer not null default 0,
    product_id text not null references medusa.product (id), created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(), deleted_at timestamptz
  );
  create table medusa.product_category (
    id text primary key, name text not null, handle text not null, parent_category_id text references medusa.product_category (id)
  );
  create table medusa.product_category_product (
    product_id text not null references medusa.product (id), product_category_id text not null references medusa.product_category (id),
    primary key (product_id, product_category_id)
  );
  create table medusa.product_variant (id text primary key, title text not null, product_id text references medusa.product (id));
  insert into medusa.product_type values ('ptyp_1', 'Textiles');
  insert into medusa.product_category values ('pcat_1', 'Shirts', 'shirts', null);
  insert into medusa.product (id, title, handle, description, status, type_id, material, deleted_at) values
    ('prod_1', 'Hemp Tee', 'tee', 'Soft', 'published', 'ptyp_1', 'hemp', null),
    ('prod_2', 'Hemp Rope', 'rope', null, 'draft', null, null, null),
    ('prod_3', 'Gone', 'gone', null, 'published', null, null, now());
  insert into medusa.product_category_product values ('prod_1', 'pcat_1');
  insert into medusa.image (id, url, product_id) values ('img_1', 'https://shop.example/rope.jpg', 'prod_2');
`;

export const VENDURE = `
  create schema vendure;
  create table vendure.asset (
    id serial primary key, "createdAt" timestamp not null default now(), "updatedAt" timestamp not null default now(),
    name varchar not null, type varchar not null, "mimeType" varchar not null, width integer not null default 0,
    height integer not null default 0, "fileSize" integer not null, source varchar not null, preview varchar not null, "focalPoint" text
  );
  create table vendure.product (
    id serial primary key, "createdAt" timestamp not null default now(), "updatedAt" timestamp not null default now(),
    "deletedAt" timestamp, enabled boolean not null default true, "featuredAssetId" integer references vendure.asset (id)
  );
  create table vendure.product_translation (
    id serial primary key, "createdAt" timestamp not null default now(), "updatedAt" timestamp not null default now(),
    "languageCode" varchar not null, name varchar not null, slug varchar not null, description text not null,
    "baseId" integer references vendure.product (id)
  );
  create table vendure.product_asset (
    id serial primary key, "assetId" integer not null references vendure.asset (id), position integer not null,
    "productId" integer not null references vendure.product (id)
  );
  create table vendure.product_variant (
    id serial primary key, sku varchar not null, "productId" integer references vendure.product (id)
  );
  insert into vendure.product (id, "deletedAt") values (1, null), (2, null), (3, now());
  insert into vendure.product_translation ("languageCode", name, slug, description, "baseId") values
    ('de', 'Hanfseil', 'seil', '<p>Stark</p>', 1), ('en', 'Hemp rope', 'rope', '<p>Strong</p>', 1), ('de', 'Hanföl', 'oel', '', 2);
`;

export const DIRECTUS = `
  create schema directus;
  create table directus.directus_files (
    id uuid primary key, storage varchar(255) not null, filename_disk varchar(255), filename_download varchar(255) not null,
    title varchar(255), type varchar(255), folder uuid, uploaded_by uuid, created_on timestamptz not null default now(),
    charset varchar(50), filesize bigint, width integer, height integer, description text, location text, tags text, metadata json
  );
  create table directus.categories (id serial primary key, status varchar(255) not null default 'draft', name varchar(255));
  create table directus.products (
    id uuid primary key default gen_random_uuid(), status varchar(255) not null default 'draft', sort integer,
    user_created uuid, date_created timestamptz, user_updated uuid, date_updated timestamptz,
    name varchar(255), description text, category integer references directus.categories (id),
    image uuid references directus.directus_files (id)
  );
  insert into directus.categories (name) values ('Rope');
  insert into directus.directus_files (id, storage, filename_download)
  values ('11111111-1111-4111-8111-111111111111', 'local', 'rope.jpg');
  insert into directus.products (id, name, category, image) values
    ('aaaaaaaa-0000-4000-8000-000000000001', 'Hemp rope', 1, '11111111-1111-4111-8111-111111111111'),
    ('aaaaaaaa-0000-4000-8000-000000000002', 'Hemp oil', null, null);
`;

/** As Supabase's table editor makes it. */
export const STARTER = `
  create schema starter;
  create table starter.products (
    id bigint generated by default as identity primary key, created_at timestamptz not null default now(),
    name text, description text, price numeric, category text
  );
  alter table starter.products enable row level security;
  insert into starter.products (name, category) values ('Hemp soap', 'Soap'), ('Hemp tea', 'Food');
`;

/** Composite keys with a tenant, names that must be quoted, and images in a table of their own, several a product. */
export const TENANTS = `
  create schema "Shop Floor";
  create table "Shop Floor"."Items" (
    tenant_id text not null, code text not null, "Title" text not null, colour text, primary key (tenant_id, code)
  );
  create table "Shop Floor"."Item Photos" (
    id bigserial primary key, tenant_id text not null, code text not null, url text not null, is_primary boolean not null default false,
    position integer not null default 0, foreign key (tenant_id, code) references "Shop Floor"."Items"
  );
  insert into "Shop Floor"."Items" values ('a:b', 'c', 'Rope', 'green'), ('a', 'b:c', 'Twine', null), ('z', '1', 'Other tenant', null);
  insert into "Shop Floor"."Item Photos" (tenant_id, code, url, position) values
    ('a', 'b:c', 'https://shop.example/2.jpg', 2), ('a', 'b:c', 'https://shop.example/1.jpg', 1);
`;

/** Several images in one cell, as an array and as JSON. */
export const LISTS = `
  create schema lists;
  create table lists.products (id uuid primary key, name text not null, images text[], is_deleted boolean);
  create table lists.articles (id integer primary key, title text not null, pictures jsonb);
  insert into lists.products values
    ('aaaaaaaa-0000-4000-8000-000000000001', 'Rope', null, null),
    ('aaaaaaaa-0000-4000-8000-000000000002', 'Twine', '{https://shop.example/1.jpg,https://shop.example/2.jpg}', false);
  insert into lists.articles values (1, 'Rope', null), (2, 'Twine', '[{"src": "https://shop.example/1.jpg", "alt": "x"}, {"src": "b"}]');
`;
