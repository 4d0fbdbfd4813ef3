/**
 * The same work: our queue beside graphile-worker, pg-boss and plain SQL, each of which keeps our promises (see
 * same-work/peer-sql.ts). On one server, in one run, call by call in turn, so that what else the machine does hits all alike.
 */
import { ours } from './same-work/ours.ts';
import { PEER_SYSTEMS } from './same-work/peers.ts';
import type { Prepared, System, SystemWorker } from './same-work/system.ts';
import { type Aim, median, perSecond, printAims, printTable } from './table.ts';

const SYSTEMS: System[] = [ours, ...PEER_SYSTEMS];
/** Rounds at each batch size; in each, every system takes one batch with each of its workers. `BENCH_SHARE=0.1` makes a look of it. */
const SHARE = Number(process.env.BENCH_SHARE || 1);
const ROUNDS: [batch: number, rounds: number][] = [
  [1, 300 * SHARE],
  [20, 80 * SHARE],
  [100, 30 * SHARE],
];
/** The first rounds plan statements and fill caches. */
const WARM_UP = 8;

/** What each peer is aimed at, as ours over theirs, by batch. */
const AIMS: Record<string, Record<number, number>> = {
  'graphile-worker': { 1: 1, 20: 0.8, 100: 1 },
  'pg-boss': { 1: 1, 20: 0.8, 100: 1 },
  'plain SQL': { 20: 0.56, 100: 0.85 },
};

/** Measured with pg_stat_statements and perf, statement by statement. */
const BECAUSE: Record<number, string> = {
  1: 'half of a job alone is the start of thirty statements, CHECK constraints read anew by each, and two commits',
  20: 'ours also keeps a row a claim, counts states, judges each result, and calls the shop’s own function for each product',
  100: 'ours also keeps a row a claim, counts states, judges each result, and calls the shop’s own function for each product',
};

export async function benchSameWork(port: number): Promise<void> {
  const rows: (string | number)[][] = [];
  const aims: Aim[] = [];
  for (const unitCostMicroUsd of [0, 10]) {
    for (const workers of [1, 4]) {
      const measured = await measure(port, workers, unitCostMicroUsd);
      for (const [batch, rates] of measured) {
        const [own = 0] = rates;
        const kind = `${batch} / ${workers} ${unitCostMicroUsd > 0 ? 'budgets' : 'free'}`;
        const ratios = rates.slice(1).map((rate) => own / rate);
        rows.push([kind, ...rates.map(perSecond), ...ratios.map((ratio) => ratio.toFixed(2))]);
        ratios.forEach((value, at) => {
          const peer = SYSTEMS[at + 1]?.name ?? '';
          const atLeast = AIMS[peer]?.[batch];
          if (atLeast !== undefined)
            aims.push({ what: `${kind}: ours ÷ ${peer}`, value, atLeast, because: BECAUSE[batch] ?? '' });
        });
      }
    }
  }
  printTable(
    'The same work, jobs a second',
    [
      'batch / workers',
      ...SYSTEMS.map(({ name }) => name),
      ...SYSTEMS.slice(1).map(({ name }) => `÷ ${name}`),
    ],
    rows,
  );
  printAims(aims);
}

/** Jobs a second by batch, a rate for each system: of a median round. */
async function measure(
  port: number,
  workers: number,
  unitCostMicroUsd: number,
): Promise<[batch: number, rates: number[]][]> {
  const jobs = ROUNDS.reduce((sum, [batch, rounds]) => sum + batch * (rounds + WARM_UP) * workers, 0);
  const prepared: Prepared[] = [];
  const teams: SystemWorker[][] = [];
  for (const system of SYSTEMS) {
    const one = await system.prepare({ port, jobs, unitCostMicroUsd });
    prepared.push(one);
    teams.push(await Promise.all(Array.from({ length: workers }, () => one.worker())));
  }
  const measured: [number, number[]][] = [];
  for (const [batch, rounds] of ROUNDS) {
    const times: number[][] = SYSTEMS.map(() => []);
    for (let round = -WARM_UP; round < rounds; round += 1) {
      for (let turn = 0; turn < SYSTEMS.length; turn += 1) {
        // Each round begins with another one.
        const at = (turn + round + WARM_UP) % SYSTEMS.length;
        const start = performance.now();
        const done = await Promise.all((teams[at] ?? []).map((worker) => worker.step(batch)));
        if (round >= 0) times[at]?.push(performance.now() - start);
        if (done.some((count) => count !== batch)) throw new Error(`${SYSTEMS[at]?.name} did ${done} jobs.`);
      }
    }
    measured.push([batch, times.map((own) => (batch * workers * 1000) / median(own))]);
  }
  await Promise.all(teams.flat().map((worker) => worker.stop()));
  for (const one of prepared) await one.stop();
  return measured;
}
