/**
 * How near runs come to the time that no schedule can beat, over many chances: slots that are fixed and found, rates that are
 * told and learned, the first run of a provider and the ones after it. All in virtual time, on the shipped engine and a queue in
 * memory that a test holds to the real one; each line says whether its aim is met.
 */
import { pngOf } from '../__tests__/support/fixtures.ts';
import { type Limit, USUAL_LATENCY } from './provider-model.ts';
import { type Outcome, type Scene, simulate } from './simulation.ts';
import { printTable } from './table.ts';

/** BENCH_SEEDS makes a look of it. */
const SEEDS = Number(process.env.BENCH_SEEDS ?? 20);
/** The constants of the engine were tried on the chances from 1 on: these are others. */
const FIRST_SEED = 101;

interface Line {
  name: string;
  scene: Scene;
  /** Which run of the provider the figure is of: 1 = nothing is known of it. */
  run: number;
  /** Of the bound, or of the same jobs with this scene. */
  share: number;
  beside?: Scene;
  /** The most that may be refused. */
  refused?: number;
}

const FIVE_SECONDS = { medianMs: 5_000, spread: 0 };
const ABOUT_FIVE_SECONDS = { medianMs: 5_000, spread: 0.4 };
const IMAGE = pngOf(1_500_000);
const limit = (perMinute: number, burst: number, tells = false): Limit => ({ perMinute, burst, tells });

const free = (jobs: number, concurrency: number | 'auto', slots = 32): Scene => ({
  jobs,
  slots,
  latency: USUAL_LATENCY,
  limit: null,
  options: { concurrency },
});
const large: Scene = { ...free(200, 50, 50), latency: FIVE_SECONDS, image: IMAGE };
const rate = (jobs: number, bound: Limit, told: boolean): Scene => ({
  ...free(jobs, 'auto'),
  slots: 128,
  limit: bound,
  jitterMs: 200,
  options: { concurrency: 'auto', imagesPerMinute: told ? bound.perMinute : null },
});
const fast = (jobs: number, bound: Limit): Scene => ({
  ...rate(jobs, bound, true),
  latency: ABOUT_FIVE_SECONDS,
  options: { concurrency: 64, imagesPerMinute: bound.perMinute },
});
const five = { ...rate(400, limit(500, 10), true), latency: FIVE_SECONDS };

const LINES: readonly Line[] = [
  { name: '200 jobs, 4 slots', scene: free(200, 4, 4), run: 1, share: 0.95 },
  { name: '200 jobs, 10 slots', scene: free(200, 10, 10), run: 1, share: 0.95 },
  { name: '200 jobs of 5 s, 50 slots', scene: large, run: 1, share: 0.75 },
  { name: '… sizes known', scene: large, run: 2, share: 0.9 },
  {
    // 256 MiB hold 89 images of 1.5 MB, as text and as bytes, until they are stored: no schedule has more calls under way.
    name: '1000 jobs of 5 s, 128 slots, room for 89',
    scene: { ...large, jobs: 1000, slots: 89, options: { concurrency: 128 } },
    run: 2,
    share: 0.85,
  },
  { name: 'auto, no limit, 20 jobs', scene: free(20, 'auto'), run: 1, share: 0.5 },
  { name: 'auto, no limit, 50 jobs', scene: free(50, 'auto'), run: 1, share: 0.45 },
  { name: 'auto, no limit, 200 jobs', scene: free(200, 'auto'), run: 1, share: 0.68 },
  { name: 'auto, no limit, 1000 jobs', scene: free(1000, 'auto'), run: 1, share: 0.9 },
  {
    name: '… learned, 20 jobs, beside 32 slots',
    scene: free(20, 'auto'),
    run: 2,
    share: 0.97,
    beside: free(20, 32),
  },
  {
    name: '… learned, 200 jobs, beside 32 slots',
    scene: free(200, 'auto'),
    run: 2,
    share: 0.97,
    beside: free(200, 32),
  },
  { name: '500 a minute told, 5 s, auto', scene: five, run: 1, share: 0.85 },
  {
    name: '500 a minute by headers, 5 s, auto',
    scene: { ...five, limit: limit(500, 10, true), options: { concurrency: 'auto' } },
    run: 1,
    share: 0.85,
  },
  {
    name: 'told 60 a minute, burst 1',
    scene: rate(600, limit(60, 1), true),
    run: 1,
    share: 0.75,
    refused: 0.05,
  },
  {
    name: 'told 60 a minute, burst 3',
    scene: rate(600, limit(60, 3), true),
    run: 1,
    share: 0.95,
    refused: 0.01,
  },
  {
    name: 'told 60 a minute, burst 10',
    scene: rate(600, limit(60, 10), true),
    run: 1,
    share: 0.96,
    refused: 0.01,
  },
  {
    name: 'told 300 a minute, burst 10, 64 slots',
    scene: fast(1500, limit(300, 10)),
    run: 1,
    share: 0.95,
    refused: 0.01,
  },
  {
    name: 'told 500 a minute, burst 8, 64 slots',
    scene: fast(1500, limit(500, 8)),
    run: 1,
    share: 0.88,
    refused: 0.01,
  },
  {
    name: '60 a minute, burst 10, by headers',
    scene: rate(300, limit(60, 10, true), false),
    run: 1,
    share: 0.97,
    refused: 0,
  },
  { name: '… a later run', scene: rate(300, limit(60, 10, true), false), run: 3, share: 0.975, refused: 0 },
  {
    name: '60 a minute, burst 10, by refusals',
    scene: rate(300, limit(60, 10), false),
    run: 1,
    share: 0.93,
    refused: 0.01,
  },
  { name: '… a later run', scene: rate(300, limit(60, 10), false), run: 3, share: 0.975, refused: 0.01 },
  {
    name: '150 a minute, burst 15, by headers',
    scene: rate(300, limit(150, 15, true), false),
    run: 1,
    share: 0.9,
    refused: 0.01,
  },
  {
    name: '150 a minute, burst 15, by refusals',
    scene: rate(300, limit(150, 15), false),
    run: 1,
    share: 0.88,
    refused: 0.01,
  },
  {
    name: '15 a minute, burst 3, by headers',
    scene: rate(100, limit(15, 3, true), false),
    run: 1,
    share: 0.96,
    refused: 0.01,
  },
  {
    name: '15 a minute, burst 3, by refusals',
    scene: rate(100, limit(15, 3), false),
    run: 1,
    share: 0.9,
    refused: 0.034,
  },
  {
    name: 'four workers, 60 a minute by headers',
    scene: { ...rate(300, limit(60, 10, true), false), workers: 4 },
    run: 1,
    share: 0.9,
    refused: 0.05,
  },
  {
    name: '… a later run',
    scene: { ...rate(300, limit(60, 10, true), false), workers: 4 },
    run: 3,
    share: 0.9,
    refused: 0.01,
  },
  {
    name: 'four workers, 60 a minute by refusals',
    scene: { ...rate(300, limit(60, 10), false), workers: 4 },
    run: 1,
    share: 0.9,
    refused: 0.05,
  },
  {
    name: '… a later run',
    scene: { ...rate(300, limit(60, 10), false), workers: 4 },
    run: 3,
    share: 0.9,
    refused: 0.05,
  },
];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

export async function benchLanes(): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const line of LINES) rows.push(await rowOf(line));
  printTable(
    `Of the time that no schedule can beat, and calls answered 429: means of ${SEEDS} chances, ${10 * SEEDS} where there are few jobs`,
    ['case', 'share', 'least', 'refused', 'aim', 'refused at most', ''],
    rows,
    'Virtual time; network jitter of 200 ms where a rate binds. Latency lognormal, median 8 s, spread 0.4, unless said otherwise. The bound counts the burst as free and the mean latency after the last call.',
  );
  const [unlimited] = await simulate(
    { ...free(3000, 32), latency: { medianMs: 100, spread: 0 }, uploadMs: 100, options: { concurrency: 32 } },
    1,
  );
  const perSecond = unlimited === undefined ? 0 : (1000 * 3000) / unlimited.durationMs;
  printTable(
    'A provider without limits: 3000 images of 100 ms, 32 slots',
    ['images a second', 'largest settlement', 'settlements', ''],
    [
      [
        perSecond.toFixed(0),
        unlimited?.mostSettled ?? 0,
        unlimited?.calls.get('settle') ?? 0,
        verdict(perSecond > 150),
      ],
    ],
    'Aim: one settlement a second is no ceiling at 100 images a second.',
  );
}

async function rowOf({ name, scene, run, share, beside, refused }: Line): Promise<(string | number)[]> {
  const outcomes = await outcomesOf(scene, run);
  const others = beside === undefined ? null : await outcomesOf(beside, run);
  const shares = outcomes.map((outcome, at) => {
    const other = others?.[at];
    return other === undefined ? outcome.share : other.durationMs / outcome.durationMs;
  });
  const refusedShare = mean(outcomes.map((outcome) => outcome.refusedShare));
  const isMet = mean(shares) >= share && (refused === undefined || refusedShare <= refused + 0.0005);
  const most = refused === undefined ? '' : percent(refused);
  return [
    name,
    percent(mean(shares)),
    percent(Math.min(...shares)),
    percent(refusedShare),
    percent(share),
    most,
    verdict(isMet),
  ];
}

/** The longest of few jobs decides, so they need more chances. */
const chancesOf = ({ jobs }: Scene) => (jobs < 100 ? 10 * SEEDS : SEEDS);

async function outcomesOf(scene: Scene, run: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let seed = FIRST_SEED; seed < FIRST_SEED + chancesOf(scene); seed += 1)
    outcomes.push(...(await simulate(scene, seed, run)).slice(-1));
  return outcomes;
}

function verdict(isMet: boolean): string {
  return isMet ? 'met' : 'missed';
}
