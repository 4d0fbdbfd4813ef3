/** The tables of the peers: products, books, ledger, images, history; and the jobs of plain SQL, where no library has them. */
import { CAP_MICRO_USD } from './system.ts';

/** What jobs are numbered with. */
export type IdType = 'bigint' | 'uuid';

/** The tables, with the keys and indexes that such a system needs; our own has the same ones beside what it does more. */
export function peerTables(idType: IdType): string {
  return `
  create table products (
    id text primary key, name text not null, description text, industry text, sub_industry text, plant_part text,
    attributes jsonb not null default '{}', image_url text
  );
  create table runs (
    id bigint generated always as identity primary key, budget bigint, reserved bigint not null default 0,
    spent bigint not null default 0, check (reserved + spent <= budget)
  );
  insert into runs (budget) values (${CAP_MICRO_USD});
  create table daily (
    day date, provider text, cap bigint, reserved bigint not null default 0, spent bigint not null default 0,
    calls bigint not null default 0, succeeded bigint not null default 0, duration_ms bigint not null default 0,
    primary key (day, provider), check (reserved + spent <= cap)
  ) with (fillfactor = 50);
  insert into daily (day, provider, cap)
  select current_date, provider, ${CAP_MICRO_USD} from unnest(array['', 'placeholder']) as provider;
  create table attempts (
    id bigint generated always as identity primary key, job_id ${idType} not null, product_id text not null,
    token uuid not null, run_id bigint not null, worker text, attempt_number integer not null, provider text not null,
    model text, reserved bigint not null check (reserved >= 0), budget_day date not null,
    expected_url text, claimed_at timestamptz not null default now(), settled_at timestamptz, outcome text,
    cost bigint not null default 0 check (cost >= 0), cost_basis text, duration_ms bigint,
    unique (token, job_id), check ((outcome is null) = (settled_at is null))
  ) with (fillfactor = 80);
  create unique index on attempts (job_id) where outcome is null;
  create index on attempts (settled_at) where settled_at is not null;
  create table images (
    id bigint generated always as identity primary key, job_id ${idType} not null,
    attempt_id bigint not null references attempts (id), product_id text not null, state text not null,
    provider text not null, model text, prompt text, url text not null, store text not null, path text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'), bytes bigint not null, content_type text not null,
    width integer not null, height integer not null, digital_source_type text not null,
    warnings jsonb not null default '[]', cost bigint not null default 0, created_at timestamptz not null default now()
  ) with (fillfactor = 80);
  create unique index on images (product_id) where state = 'current';
  create index on images (attempt_id);
  create table history (
    id bigint generated always as identity primary key, job_id ${idType}, product_id text, action text not null,
    details jsonb not null default '{}', created_at timestamptz not null default now()
  );
  create index on history (created_at);
  create index on history (job_id);`;
}

/** As plain SQL keeps them. */
export const JOBS_TABLE = `
  create table jobs (
    id bigint generated always as identity primary key, product_id text not null, status text not null default 'pending',
    priority integer not null default 5, tries integer not null default 0, max_attempts integer not null default 3,
    lease_token uuid, lease_expires_at timestamptz, worker text, expected_url text, url text, provider text,
    error_message text, created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
    completed_at timestamptz, check ((status = 'completed') = (completed_at is not null)),
    check (status <> 'processing' or lease_token is not null)
  ) with (fillfactor = 80);
  create index on jobs (priority desc, id) where status = 'pending';
  create index on jobs (lease_token) where lease_token is not null;
  create unique index on jobs (product_id) where status in ('pending', 'processing');`;
