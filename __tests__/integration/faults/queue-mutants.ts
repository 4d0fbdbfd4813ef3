/** Queues that are broken on purpose, one rule each: what chains of commands have to find out. */
import type { TestDatabase } from '../../support/postgres.ts';

export interface Mutant {
  /** What it does wrong, in words. */
  does: string;
  /** The SQL function or view, without its prefix, and what of its text is replaced by what. */
  fn: string;
  text: string;
  by: string;
}

export const MUTANTS: readonly Mutant[] = [
  {
    does: 'never takes back an expired lease',
    fn: 'tidy',
    text: 'v_deltas := public.image_generation_sweep(500);',
    by: `v_deltas := '[]';`,
  },
  {
    does: 'takes back leases that still run',
    fn: 'sweep',
    text: 'lease_expires_at <= v_now',
    by: `lease_expires_at <= v_now + interval '5 minutes'`,
  },
  {
    does: 'books nothing for a call whose worker died',
    fn: 'sweep',
    text: 'case when a.dispatched_at is null then 0 else a.reserved_microusd end',
    by: '0',
  },
  {
    does: 'tells a lost paid call as transient',
    fn: 'sweep',
    text: `case when a.dispatched_at is null then 'transient' else 'ambiguous' end`,
    by: `'transient'`,
  },
  {
    does: 'promotes retries before they are due',
    fn: 'tidy',
    text: 'if v_there.is_due or v_there.is_expired then',
    by: `update public.image_generation_queue set status = 'pending', next_attempt_at = null
    where status = 'retry' and next_attempt_at <= v_now + interval '10 seconds';
  if v_there.is_due or v_there.is_expired then`,
  },
  {
    does: 'takes the least important jobs first',
    fn: 'pick',
    text: 'from picked order by priority desc, id',
    by: 'from picked order by priority, id',
  },
  {
    does: 'overlooks the budget of a run',
    fn: 'run_left',
    text: 'r.run_budget_microusd - r.reserved_microusd',
    by: 'r.run_budget_microusd + 100000 - r.reserved_microusd',
  },
  {
    does: 'overlooks what is reserved of the day',
    fn: 'money_left',
    text: 'select t.reserved_microusd + t.spent_microusd',
    by: 'select t.spent_microusd',
  },
  {
    does: 'overlooks the cap of a provider',
    fn: 'take',
    text: 'and provider_cost <= coalesce(money_left, provider_cost)',
    by: '',
  },
  {
    does: 'claims from a provider that rests',
    fn: 'weigh_offers',
    text: 'bool_or(q.paused_until > v_now)',
    by: `bool_or(q.provider = '' and q.paused_until > v_now)`,
  },
  {
    does: 'hands out a job whose product has got an image by hand',
    fn: 'take',
    text: 'and c.image_url is distinct from q.expected_image_url as has_image',
    by: 'and false as has_image',
  },
  {
    does: 'answers a repeated claim with jobs that were cancelled',
    fn: 'held',
    text: `where q.lease_token = p_token and q.status = 'processing'`,
    by: 'where q.lease_token = p_token',
  },
  {
    does: 'calls a queue empty in which jobs wait',
    fn: 'waiting_providers',
    text: `where status = 'pending'`,
    by: `where status = 'pending' and requested_provider is null`,
  },
  {
    does: 'lets a cancelled job be paid for',
    fn: 'dispatch',
    text: `and q.status = 'processing'`,
    by: '',
  },
  {
    does: 'lets a worker pay that has lost its job',
    fn: 'dispatch',
    text: `on q.id = i.id and q.lease_token = i.token and q.status = 'processing'
    where q.paid_calls < public.image_generation_most('paid_calls')
  ),
  stamped as (
    update public.image_generation_attempts a
    set dispatched_at = coalesce(a.dispatched_at, public.image_generation_now()),
      fingerprint = coalesce(held.fingerprint, a.fingerprint)
    from held
    where a.job_id = held.id and a.token = held.token and a.outcome is null`,
    by: `on q.id = i.id
  ),
  stamped as (
    update public.image_generation_attempts a
    set dispatched_at = coalesce(a.dispatched_at, public.image_generation_now()),
      fingerprint = coalesce(held.fingerprint, a.fingerprint)
    from held
    where a.job_id = held.id and a.token = held.token`,
  },
  {
    does: 'makes calls whose images would find no room',
    fn: 'dispatch',
    text: 'held.place <= v_calls_left and',
    by: '',
  },
  {
    does: 'notes a remote call on every attempt of the job',
    fn: 'submitted',
    text: 'and a.token = p_token',
    by: '',
  },
  {
    does: 'keeps the lease of a cancelled job alive',
    fn: 'heartbeat',
    text: `q.lease_token = any (p_tokens) and q.status = 'processing';`,
    by: `q.lease_token = any (p_tokens);`,
  },
  {
    does: 'gives back what may have been paid for',
    fn: 'release',
    text: 'and a.dispatched_at is null',
    by: '',
  },
  {
    does: 'keeps the try of what is given back',
    fn: 'release',
    text: 'tries = greatest(q.tries - 1, 0)',
    by: 'tries = q.tries',
  },
  {
    does: 'counts what was never begun as a try',
    fn: 'lose',
    text: 'tries = greatest(q.tries - (not j.is_begun)::integer, 0)',
    by: 'tries = q.tries',
  },
  {
    does: 'does not count the paid calls of workers that died',
    fn: 'lose',
    text: 'paid_calls = q.paid_calls + j.is_paid::integer',
    by: 'paid_calls = q.paid_calls',
  },
  {
    does: 'suspects nobody of having killed its worker',
    fn: 'lose',
    text: "is_suspect = s.next_status = 'retry' and (q.is_suspect or j.is_suspected)",
    by: 'is_suspect = false',
  },
  {
    does: 'suspects what was not even begun',
    fn: 'lose',
    text: 'and coalesce(a.dispatched_at is not null or a.reserved_microusd = 0 or q.paid_calls > 0, false)',
    by: '',
  },
  {
    does: 'calls it a death when the database was away',
    fn: 'all_leases_ended',
    text: 'count(distinct (run_id, worker)) > 1 and',
    by: 'false and',
  },
  {
    does: 'counts a death in company',
    fn: 'lose',
    text: 'is_suspected and was_alone and not p_is_owner_gone',
    by: 'is_suspected and not p_is_owner_gone',
  },
  {
    does: 'lets a product kill workers without an end',
    fn: 'lose',
    text: `when j.is_death and j.deaths + 1 >= public.image_generation_most('deaths') then 'failed'`,
    by: `when false then 'failed'`,
  },
  {
    does: 'hands a suspect to a worker that holds another job',
    fn: 'claim',
    text: 'if v_ids is not null and public.image_generation_holds_any(p_run_id, v_worker) then',
    by: 'if false then',
  },
  {
    does: 'suspects for ever',
    fn: 'apply',
    text: 'is_suspect = false, is_spared = false,',
    by: 'is_spared = false,',
  },
  {
    does: 'believes in a death although the worker tells how it went',
    fn: 'correct_jobs',
    text: 'deaths = greatest(q.deaths - late.deaths, 0)',
    by: 'deaths = q.deaths',
  },
  {
    does: 'leaves a product failed that has killed nobody',
    fn: 'correct_jobs',
    text: `status = case when late.is_revived then 'retry' else q.status end`,
    by: 'status = q.status',
  },
  {
    does: 'does not count the paid calls of those who tell',
    fn: 'apply',
    text: 'paid_calls = greatest(q.paid_calls + v.paid_calls, 0)',
    by: 'paid_calls = q.paid_calls',
  },
  {
    does: 'keeps a guess among the paid calls that was wrong',
    fn: 'correct_jobs',
    text: 'set paid_calls = greatest(q.paid_calls + late.paid_calls, 0)',
    by: 'set paid_calls = q.paid_calls',
  },
  {
    does: 'makes rejected images without an end',
    fn: 'judge',
    text: `when f.failure_class = 'rejected' and`,
    by: `when false and`,
  },
  {
    does: 'lets one be paid for once more that was paid for too often',
    fn: 'dispatch',
    text: `where q.paid_calls < public.image_generation_most('paid_calls')`,
    by: '',
  },
  {
    does: 'lets a request that was refused as bad stand in the way of others',
    fn: 'apply',
    text: `(v.next_status = 'retry' and v.class = 'bad_request')) then 0`,
    by: `(v.next_status = 'retry' and v.class = 'bad_request')) then 1`,
  },
  {
    does: 'takes the word of a worker that has lost its job',
    fn: 'cases',
    text: `when q.lease_token = r.token and q.status = 'processing' then 'held'`,
    by: `when q.status = 'processing' then 'held'`,
  },
  {
    does: 'books a repeated settlement once more',
    fn: 'cases',
    text: `when a.settle_answer is not null then 'already'`,
    by: `when a.settle_answer is not null and a.outcome <> 'failed' then 'already'`,
  },
  {
    does: 'books nothing for a call whose end is unclear',
    fn: 'judge',
    text: 'case when guess.is_guessed then c.reserved_microusd else (c.r).cost_microusd end',
    by: '(c.r).cost_microusd',
  },
  {
    does: 'blames the product for what its provider did',
    fn: 'failure_classes',
    text: `('transient'::text,'provider'::text,false`,
    by: `('transient'::text,'provider'::text,true`,
  },
  {
    does: 'gives up what is worth another try',
    fn: 'failure_classes',
    text: `('ambiguous'::text,'provider'::text,false,'retry'`,
    by: `('ambiguous'::text,'provider'::text,false,'failed'`,
  },
  {
    does: 'tries the hopeless again',
    fn: 'failure_classes',
    text: `('permanent'::text,'product'::text,true,'failed'`,
    by: `('permanent'::text,'product'::text,true,'retry'`,
  },
  {
    does: 'hands on a job that asked for its provider',
    fn: 'judge',
    text: 'f.may_move and c.is_open_to_all and',
    by: 'f.may_move and',
  },
  {
    does: 'hands on a refused job for ever',
    fn: 'judge',
    text: "coalesce(c.standing = 'held' and f.is_counted and not m.is_reworded, false)",
    by: `coalesce(c.standing = 'held' and f.is_counted and f.next_status <> 'reword', false)`,
  },
  {
    does: 'shows as lost what was found in the store',
    fn: 'settle_all',
    text: 'if v_all.is_recovering then',
    by: 'if false then',
  },
  {
    does: 'lets no provider rest that asked for it',
    fn: 'settle_all',
    text: 'if v_all.is_resting then',
    by: 'if false then',
  },
  {
    does: 'hands out a second job on a way that is not proven',
    fn: 'weigh_offers',
    text: `when v_offer.is_unproven and v_is_proving then 'proving'`,
    by: `when false then 'proving'`,
  },
  {
    does: 'hands out many jobs at once on a way that is not proven',
    fn: 'take',
    text: '(not is_canary or place = 1)',
    by: 'true',
  },
  {
    does: 'keeps a way for a job that has ended',
    fn: 'free_canaries',
    text: `if v_ways <> '{}' then`,
    by: 'if false then',
  },
  {
    does: 'believes in no way',
    fn: 'settle_ways',
    text: 'set proven_at = p_now where',
    by: 'set proven_at = proven_at where',
  },
  {
    does: 'believes in a way although its provider has to rest',
    fn: 'settle_ways',
    text: 'where provider = any (v_resting) and proven_at is not null',
    by: 'where false',
  },
  {
    does: 'lets a provider go on that must rest',
    fn: 'rest_providers',
    text: 'p_now + public.image_generation_rest((c.r).rest_ms)',
    by: 'p_now',
  },
  {
    does: 'waits as long as nonsense says',
    fn: 'is_wait',
    text: 'p_ms is null or p_ms between 0 and 3600000',
    by: 'true',
  },
  {
    does: 'does not wait after a failure',
    fn: 'backoff',
    text: '30 * power(2',
    by: '1 * power(2',
  },
  {
    does: 'keeps the old image current beside the new one',
    fn: 'record',
    text: `set state = 'replaced'`,
    by: `set state = 'current'`,
  },
  {
    does: 'puts its image over one that was set by hand',
    fn: 'publish_image',
    text: 'and image_url is not distinct from p_expected_url',
    by: '',
  },
  {
    does: 'forgets the day when it books',
    fn: 'book',
    text: 'spent_microusd = t.spent_microusd + total.spent',
    by: 'spent_microusd = t.spent_microusd + total.spent / 2',
  },
  {
    does: 'lets a cancelled worker go before it has told its cost',
    fn: 'cancel',
    text: `set status = 'cancelled',`,
    by: `set status = 'cancelled', lease_token = null, lease_expires_at = null,`,
  },
  {
    does: 'revives without a new round',
    fn: 'retry_failed',
    text: 'retry_round = q.retry_round + 1',
    by: 'retry_round = q.retry_round',
  },
  {
    does: 'queues again what has failed',
    fn: 'wanted',
    text: 'and not c.is_settled',
    by: '',
  },
  {
    does: 'replaces images when it is to fill gaps',
    fn: 'insert_rows',
    text: `where p_replace <> 'none' or coalesce(btrim(c.image_url), '') = ''
    --`,
    by: `where true
    --`,
  },
  {
    does: 'raises a budget that was lowered',
    fn: 'start_run',
    text: 'then least(r.run_budget_microusd, excluded.run_budget_microusd)',
    by: 'then excluded.run_budget_microusd',
  },
  {
    does: 'miscounts the states',
    fn: 'count_updated',
    text: 'select status, -1 from old_rows',
    by: 'select status, 0 from old_rows',
  },
  {
    does: 'buys what a reload has cleared',
    fn: 'may_ask',
    text: '+ p_count <= public.image_generation_most_cleared()',
    by: '+ p_count <= 1000',
  },
  {
    does: 'asks for a cleared image in the same words',
    fn: 'queue_or_show',
    text: 'set take = q.take + 1',
    by: 'set take = q.take',
  },
];

/**
 * Breaks a database's queue; what it answers mends it again.
 * @throws when the function or view does not hold the text any more, or is not told apart by its name.
 */
export async function breakQueue(
  database: TestDatabase,
  { does, fn, text, by }: Mutant,
): Promise<() => Promise<void>> {
  const name = `image_generation_${fn}`;
  const found = await database.query<{ definition: string }>(
    `select pg_get_functiondef(p.oid) as definition from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.proname = $1
     union all
     select format('create or replace view public.%I with (security_invoker = true) as %s', c.relname, pg_get_viewdef(c.oid))
     from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'v' and c.relname = $1`,
    [name],
  );
  const [{ definition } = { definition: '' }] = found;
  // Of two places only one would be broken, and the other might hold the promise.
  if (found.length !== 1 || definition.split(text).length !== 2) {
    throw new Error(`${name} has changed: where, once, is what the mutant that ${does} replaces?\n${text}`);
  }
  await database.query(definition.replace(text, by));
  return async () => {
    await database.query(definition);
  };
}
