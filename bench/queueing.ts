/** What a call costs that reads a page of the catalogue: by the catalogue's size, and by how many products have an image that we made. */
import type pg from 'pg';
import { type Catalogue, createCatalogue } from './queueing/catalogue.ts';
import { type Aim, median, printAims, printTable } from './table.ts';

/** `BENCH_PRODUCTS=200000,1000000,5000000` for the whole of it: it takes a quarter of an hour and 10 GB. */
const SIZES = (process.env.BENCH_PRODUCTS || '200000').split(',').map(Number);
/** Setup's queueing of everything is measured up to here: it is some minutes beyond. */
const LARGEST_SETUP = 1_000_000;
const MADE = (size: number) => [0, 100, 300, 500, 1000, size / 2];
const PAGE = 5000;
const CALLS = 3;
const AT_MOST_MS = 2000;
/** The median of the largest catalogue over that of the one before. */
const AT_MOST_TIMES = 1.5;
const DASHBOARD_AT_MOST_MS = 20;
/** Below this a ratio says more of the clock than of the call. */
const LEAST_MS = 20;

interface Call {
  name: string;
  statement: string;
  before?: string;
}

const PLACEHOLDER = `'[{"provider": "placeholder", "unit_cost_microusd": 0, "any": true}]'`;
/** The first one begins at the start, the others go on where the one before stopped. */
const CALLS_BY_PAGE: Call[] = [
  { name: 'none', statement: `image_generation_enqueue_missing(${PAGE})` },
  {
    name: 'further',
    before: `update public.image_generation_rounds r set after = (
      select coalesce(max(product_id), '') from public.image_generation_queue where status = 'completed'
    ) where r.name = 'none'`,
    statement: `image_generation_enqueue_missing(${PAGE})`,
  },
  { name: 'placeholders', statement: `image_generation_enqueue_missing(${PAGE}, 'placeholders')` },
  { name: 'all', statement: `image_generation_enqueue_missing(${PAGE}, 'all')` },
  { name: 'peek', statement: `image_generation_peek(20, ${PLACEHOLDER}, '{"replace": "none"}')` },
  { name: 'peek all', statement: `image_generation_peek(20, ${PLACEHOLDER}, '{"replace": "all"}')` },
  { name: 'count', statement: 'image_generation_count_catalogue()' },
];

export async function benchQueueing(port: number): Promise<void> {
  const rows: string[][] = [];
  const others: string[][] = [];
  const aims: Aim[] = [];
  const all = new Map<string, number[]>();
  for (const size of SIZES) {
    const catalogue = await createCatalogue(port, size);
    // At first the planner knows nothing of the tables, as in an embedded database.
    for (const [nth, made] of [0, ...MADE(size)].entries()) {
      await catalogue.makeImages(made);
      if (nth > 0) await catalogue.client.query('vacuum analyze');
      const times = await measurePages(catalogue.client);
      rows.push([
        String(size),
        nth === 0 ? '0, no statistics' : String(made),
        ...times.map((calls) => Math.max(...calls).toFixed(0)),
      ]);
      for (const [at, { name }] of CALLS_BY_PAGE.entries()) {
        const key = `${name} of ${size}`;
        all.set(key, [...(all.get(key) ?? []), ...(times[at] ?? [])]);
      }
    }
    const whole = await measureWhole(catalogue, size);
    others.push([String(size), ...whole.cells]);
    aims.push(...whole.aims);
    await catalogue.drop();
  }
  for (const [key, times] of all)
    aims.push({ what: `${key}, ms`, value: Math.max(...times), atMost: AT_MOST_MS });
  const [before, last] = SIZES.slice(-2);
  if (last !== undefined) {
    for (const { name } of CALLS_BY_PAGE) {
      const [small, large] = [before, last].map((size) => median(all.get(`${name} of ${size}`) ?? []));
      const value = (large ?? 0) / Math.max(small ?? 0, LEAST_MS);
      aims.push({ what: `${name}, ${last} : ${before}`, value, atMost: AT_MOST_TIMES });
    }
  }
  printTable(
    `A page of the catalogue, milliseconds a call (the longest of ${CALLS})`,
    ['products', 'images made', ...CALLS_BY_PAGE.map(({ name }) => name)],
    rows,
  );
  printTable(
    'With half of the images made, milliseconds',
    [
      'products',
      'whole count',
      "dashboard's catalogue",
      'setup: calls',
      'longest',
      'all, s',
      'verify: calls',
      'longest',
      'all, s',
    ],
    others,
  );
  printAims(aims);
}

/** Milliseconds of some calls, one page after the other; taken back, so that the next kind finds the same. */
async function measurePages(client: pg.Client): Promise<number[][]> {
  const measured: number[][] = [];
  for (const { statement, before } of CALLS_BY_PAGE) {
    await client.query('begin');
    await client.query(`set local search_path = ''`);
    if (before) {
      await client.query(
        `insert into public.image_generation_rounds (name) values ('none') on conflict do nothing`,
      );
      await client.query(before);
    }
    const times: number[] = [];
    for (let call = 0; call < CALLS; call += 1) times.push(await time(client, statement));
    await client.query('rollback');
    measured.push(times);
  }
  return measured;
}

/** A whole count with the dashboard after it, and setup's queueing of all that is missing. */
async function measureWhole({ client }: Catalogue, size: number): Promise<{ cells: string[]; aims: Aim[] }> {
  const countStart = performance.now();
  for (;;) {
    const { rows } = await client.query('select image_generation_count_catalogue() as answer');
    if (rows[0].answer.done) break;
  }
  const countMs = performance.now() - countStart;
  const dashboardMs = Math.min(
    await time(client, 'image_generation_catalogue_now()'),
    await time(client, 'image_generation_catalogue_now()'),
  );
  const aims: Aim[] = [
    { what: `dashboard's catalogue of ${size}, ms`, value: dashboardMs, atMost: DASHBOARD_AT_MOST_MS },
  ];
  const cells = [countMs.toFixed(0), dashboardMs.toFixed(1)];
  if (size > LARGEST_SETUP) return { cells: [...cells, ...Array(6).fill('–')], aims };

  const setup: number[] = [];
  for (;;) {
    const start = performance.now();
    const { rows } = await client.query(
      `select image_generation_enqueue_missing(${PAGE}, 'none', null, $1) as answer`,
      [setup.length === 0],
    );
    setup.push(performance.now() - start);
    if (!rows[0].answer.more) break;
  }
  const longestMs = Math.max(...setup);
  const { rows } = await client.query(
    `select count(*)::integer as jobs from image_generation_queue where status = 'pending'`,
  );
  if (rows[0].jobs !== size / 2) throw new Error(`Setup has queued ${rows[0].jobs} of ${size / 2} products.`);
  aims.push({ what: `setup's longest call of ${size}, ms`, value: longestMs, atMost: AT_MOST_MS });
  const verify = await measureVerify(client);
  aims.push({
    what: `verify's longest call of ${size} jobs, ms`,
    value: Math.max(...verify),
    atMost: AT_MOST_MS,
  });
  return { cells: [...cells, ...callCells(setup), ...callCells(verify)], aims };
}

/** Each call of a whole check, in milliseconds. */
async function measureVerify(client: pg.Client): Promise<number[]> {
  const times: number[] = [];
  let next: string | null = null;
  do {
    const start = performance.now();
    const result: pg.QueryResult<{ answer: { found: unknown[]; next: object | null } }> = await client.query(
      'select image_generation_verify_page($1) as answer',
      [next],
    );
    times.push(performance.now() - start);
    const answer = result.rows[0]?.answer ?? { found: [], next: null };
    if (answer.found.length > 0) throw new Error(`verify has found ${JSON.stringify(answer.found)}`);
    next = answer.next && JSON.stringify(answer.next);
  } while (next !== null);
  return times;
}

function callCells(times: number[]): string[] {
  const seconds = times.reduce((sum, ms) => sum + ms, 0) / 1000;
  return [String(times.length), Math.max(...times).toFixed(0), seconds.toFixed(1)];
}

async function time(client: pg.Client, statement: string): Promise<number> {
  const start = performance.now();
  await client.query(`select public.${statement}`);
  return performance.now() - start;
}
