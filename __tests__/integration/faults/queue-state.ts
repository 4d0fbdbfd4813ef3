/** The whole of the queue in one reading, for tests that compare what was there before a call with what came of it. */
import type pg from 'pg';
import type { JobStatus } from '../../../src/queue/contract.ts';

export interface JobState {
  id: number;
  product_id: string;
  variation: number;
  status: JobStatus;
  priority: number;
  requested_provider: string | null;
  fallback_from: string | null;
  expected_image_url: string | null;
  product_hash: string | null;
  is_latest: boolean;
  tries: number;
  attempt_count: number;
  max_attempts: number;
  paid_calls: number;
  rejections: number;
  deaths: number;
  is_suspect: boolean;
  is_spared: boolean;
  retry_round: number;
  take: number;
  wording_step: number;
  next_attempt_at: string | null;
  error_class: string | null;
  run_id: number | null;
  worker: string | null;
  lease_token: string | null;
  lease_expires_at: string | null;
  cancel_reason: string | null;
  updated_at: string;
  generated_image_url: string | null;
}

export interface AttemptState {
  id: number;
  job_id: number;
  token: string;
  run_id: number;
  worker: string;
  claimed_at: string;
  settled_at: string | null;
  died_alone: boolean;
  way: string | null;
  retry_round: number;
  provider: string;
  reserved_microusd: number;
  dispatched_at: string | null;
  remote_id: string | null;
  outcome: string | null;
  failure_class: string | null;
  cost_microusd: number;
  cost_basis: string | null;
  settle_answer: string | null;
  recovered_by: number | null;
}

export interface MoneyState {
  reserved_microusd: number;
  spent_microusd: number;
  overrun_microusd: number;
}

export interface DayState extends MoneyState {
  day: string;
  provider: string;
}

export interface RunState extends MoneyState {
  id: number;
  run_budget_microusd: number | null;
  daily_budget_microusd: number | null;
}

export interface ProviderState {
  provider: string;
  daily_cap_microusd: number | null;
  paused_until: string | null;
}

export interface ProductState {
  id: string;
  name: string;
  image_url: string | null;
}

export interface ImageState {
  id: number;
  job_id: number;
  attempt_id: number;
  product_id: string;
  variation: number;
  state: string;
  url: string;
  fingerprint: string | null;
  is_placeholder: boolean;
  bytes: number;
  created_at: string;
  cost_microusd: number;
}

export interface WayState {
  way: string;
  provider: string;
  proven_at: string | null;
  canary_token: string | null;
  canary_until: string | null;
}

export interface QueueState {
  jobs: JobState[];
  attempts: AttemptState[];
  images: ImageState[];
  ways: WayState[];
  days: DayState[];
  runs: RunState[];
  providers: ProviderState[];
  products: ProductState[];
  claims: { token: string; reason: string | null }[];
}

const SNAPSHOT_SQL = `
  select jsonb_build_object(
    'jobs', (select coalesce(jsonb_agg(to_jsonb(t) order by t.id), '[]') from image_generation_queue t),
    'attempts', (select coalesce(jsonb_agg(to_jsonb(t) order by t.id), '[]') from image_generation_attempts t),
    'images', (select coalesce(jsonb_agg(to_jsonb(t) order by t.id), '[]') from image_generation_images t),
    'ways', (select coalesce(jsonb_agg(to_jsonb(t) order by t.way), '[]') from image_generation_ways t),
    'days', (select coalesce(jsonb_agg(to_jsonb(t) order by t.day, t.provider), '[]') from image_generation_daily t),
    'runs', (select coalesce(jsonb_agg(to_jsonb(t) order by t.id), '[]') from image_generation_runs t),
    'providers', (
      select coalesce(jsonb_agg(to_jsonb(t) order by t.provider), '[]') from image_generation_provider t
    ),
    'products', (select coalesce(jsonb_agg(to_jsonb(t) order by t.id), '[]') from products t),
    'claims', (select coalesce(jsonb_agg(to_jsonb(t) order by t.token), '[]') from image_generation_claims t)
  )::text as state,
  (select count(*)::int from image_generation_history) as events`;

export interface Snapshot {
  state: QueueState;
  /** The state as text: equal texts, equal rows. */
  text: string;
  /** How many events there are for people. */
  events: number;
}

/** Reads everything, over a catalogue of one table. Planned once a connection: it is asked for all the time. */
export async function takeSnapshot(client: pg.Client): Promise<Snapshot> {
  const { rows } = await client.query<{ state: string; events: number }>({
    name: 'snapshot',
    text: SNAPSHOT_SQL,
  });
  const [row] = rows;
  if (!row) throw new Error('A snapshot brought no row.');
  return { state: JSON.parse(row.state) as QueueState, text: row.state, events: row.events };
}
