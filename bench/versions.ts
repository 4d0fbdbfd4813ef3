/** Claim and settle on PostgreSQL 15, 17 and 18, and on Debian's 15, which has LLVM, where it is installed; call by call in turn. */
import { startCluster } from '../__tests__/support/cluster.ts';
import { DEBIAN_PROGRAMS, hasDebianPostgres } from '../__tests__/support/debian-postgres.ts';
import { POSTGRES_MAJORS, postgresPrograms } from '../__tests__/support/postgres-programs.ts';
import { claim, connect, createBenchDatabase, fillQueue, installQueue, settle, startRun } from './queue.ts';
import { type Aim, median, printAims, printTable } from './table.ts';

const BATCH = 20;
const ROUNDS = 100;
const WARM_UP = 10;
/** What the others are compared with. */
const REFERENCE = '18';

export async function benchVersions(): Promise<void> {
  const servers = [
    ...POSTGRES_MAJORS.map((name) => ({ name: name as string, programs: postgresPrograms(name) })),
    ...(hasDebianPostgres ? [{ name: '15 with LLVM', programs: DEBIAN_PROGRAMS }] : []),
  ];
  const clusters = await Promise.all(
    servers.map(({ programs }) => startCluster({ durable: true, programs })),
  );
  try {
    const teams = [];
    for (const [at, { port }] of clusters.entries()) {
      const url = await createBenchDatabase(port);
      await installQueue(url);
      const client = await connect(url);
      await fillQueue(client, BATCH * (ROUNDS + WARM_UP));
      const runId = await startRun(client);
      teams.push({
        name: servers[at]?.name ?? '',
        client,
        runId,
        claims: [] as number[],
        settles: [] as number[],
      });
    }
    for (let round = -WARM_UP; round < ROUNDS; round += 1) {
      for (let turn = 0; turn < teams.length; turn += 1) {
        const team = teams[(turn + round + WARM_UP) % teams.length];
        if (!team) continue;
        const start = performance.now();
        const jobs = await claim(team.client, team.runId, BATCH, 0);
        const claimed = performance.now();
        await settle(team.client, jobs, 0);
        if (round < 0) continue;
        team.claims.push(claimed - start);
        team.settles.push(performance.now() - claimed);
      }
    }
    for (const { client } of teams) await client.end();

    const measured = teams.map(({ name, claims, settles }) => ({
      name,
      claimMs: median(claims),
      settleMs: median(settles),
    }));
    const reference = measured.find(({ name }) => name === REFERENCE);
    if (!reference) throw new Error(`PostgreSQL ${REFERENCE} was not measured.`);
    printTable(
      `Claim and settle of ${BATCH} by PostgreSQL's version, milliseconds (median)`,
      ['PostgreSQL', 'claim', 'settle', `claim ÷ ${REFERENCE}`, `settle ÷ ${REFERENCE}`],
      measured.map(({ name, claimMs, settleMs }) => [
        name,
        claimMs.toFixed(2),
        settleMs.toFixed(2),
        (claimMs / reference.claimMs).toFixed(2),
        (settleMs / reference.settleMs).toFixed(2),
      ]),
    );
    printAims(
      measured
        .filter(({ name }) => name !== REFERENCE)
        .flatMap(({ name, claimMs, settleMs }): Aim[] => [
          { what: `claim on ${name} ÷ ${REFERENCE}`, value: claimMs / reference.claimMs, atMost: 1.3 },
          { what: `settle on ${name} ÷ ${REFERENCE}`, value: settleMs / reference.settleMs, atMost: 1.3 },
        ]),
    );
  } finally {
    for (const cluster of clusters) await cluster.stop();
  }
}
