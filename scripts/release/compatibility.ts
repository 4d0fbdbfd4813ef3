/**
 * Holds this version to the promise that nothing which worked breaks within a major: the Action of today on the SQL of
 * the last release (an update of the Action comes before anybody runs setup), and the Action of the last release on the
 * SQL of today (somebody ran setup, others still pin the old one).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { insertHempProducts } from '../../__tests__/support/hemp-schema.ts';
import { createDatabase, type TestDatabase } from '../../__tests__/support/postgres.ts';
import { runAction } from '../../__tests__/support/runner.ts';
import { startSupabase, type TestSupabase } from '../../__tests__/support/supabase.ts';
import { messageOf } from '../../src/errors.ts';
import { versionRow } from '../../src/queue/rows.ts';
import { setupSteps } from '../../src/setup/script.ts';
import { sqlDigest, VERSION_FILE } from '../generate/sql-digest.ts';
import { differences } from './updated-tables.ts';

export interface Version {
  /** How it is called in messages. */
  name: string;
  /** Every file of sql/ by its path. */
  sql: Readonly<Record<string, string>>;
  /** The text of action.yml. */
  action: string;
  /** The text of docs/queue.md, which tells the functions that others may call. */
  queuePage: string;
  /** The folder of the built Action. */
  dist: string;
}

const CATALOGUE = 'sql/catalogues/hemp.sql';
/** Two runs of three jobs leave some waiting: what a run of one version leaves behind, the other one goes on with. */
const PRODUCTS = 10;
const BATCH = 3;

/** What stood in the last release and would no longer work; nothing when all of it does. */
export async function findBreaks(last: Version, next: Version): Promise<string[]> {
  const breaks = missingFrom(
    interfaceOf(last.action),
    interfaceOf(next.action),
    'action.yml no longer declares the',
  );
  const project = await startSupabase({
    withSql: false,
    prepare: async (database) => {
      await apply(database, last);
      await insertHempProducts(database, PRODUCTS);
    },
  });
  try {
    const before = await sqlSurface(project.database);
    const newOnOld = await use(project, next, `${next.name} on the SQL of ${last.name}`);
    const revisionBefore = await revisionOf(project.database);
    await apply(project.database, next);
    const after = await sqlSurface(project.database);
    const raised = (await revisionOf(project.database)) > revisionBefore;
    if (sqlDigest(last.sql) !== sqlDigest(next.sql) && !raised) {
      breaks.push(
        `the SQL differs from that of ${last.name}, but its revision is still ${revisionBefore}: raise it in ${VERSION_FILE} and src/queue/version.ts, or nobody is told to run setup`,
      );
    }
    breaks.push(...missingFrom(before.columns, after.columns, 'the SQL no longer has'));
    breaks.push(...brokenCalls(offeredBy(last.queuePage), before, after));
    const oldOnNew = await use(project, last, `${last.name} on the SQL of ${next.name}`);
    breaks.push(...(await differencesFromFresh(project.database, next)));
    breaks.push(...newOnOld.breaks, ...oldOnNew.breaks);
    breaks.push(...missingFrom(oldOnNew.fields, newOnOld.fields, 'report.json no longer has'));
    breaks.push(...(await wounds(project.database)));
  } finally {
    await project.stop();
  }
  return breaks;
}

function missingFrom(before: ReadonlySet<string>, after: ReadonlySet<string>, what: string): string[] {
  return [...before].filter((name) => !after.has(name)).map((name) => `${what} ${name}`);
}

function interfaceOf(action: string): Set<string> {
  const { inputs, outputs } = z
    .object({ inputs: z.record(z.string(), z.unknown()), outputs: z.record(z.string(), z.unknown()) })
    .parse(parse(action));
  return new Set([
    ...Object.keys(inputs).map((name) => `input ${name}`),
    ...Object.keys(outputs).map((name) => `output ${name}`),
  ]);
}

/** As setup does it: in one transaction, over whatever is there. */
async function apply(database: TestDatabase, { sql, name }: Version): Promise<void> {
  const catalogue = sql[CATALOGUE];
  if (catalogue === undefined) throw new Error(`${name} has no ${CATALOGUE}.`);
  const client = await database.connect();
  await client.query('begin');
  for (const step of setupSteps(catalogue, sql)) await client.query(step.text);
  await client.query('commit');
  await client.query(`notify pgrst, 'reload schema'`);
}

async function differencesFromFresh(updated: TestDatabase, next: Version): Promise<string[]> {
  const fresh = await createDatabase({ withSql: false });
  try {
    await apply(fresh, next);
    return await differences(updated, fresh);
  } finally {
    await fresh.drop();
  }
}

const routineSchema = z.object({
  name: z.string(),
  /** In their order; the last `defaults` of them need not be given. */
  parameters: z.array(z.object({ name: z.string(), type: z.string() })),
  defaults: z.int(),
});
type Routine = z.infer<typeof routineSchema>;

interface SqlSurface {
  columns: Set<string>;
  routines: Routine[];
}

async function revisionOf(database: TestDatabase): Promise<number> {
  return versionRow.parse(await database.value('select public.image_generation_version()')).revision;
}

/** What the role of every worker may call and read. */
const SURFACE_SQL = `
  select jsonb_build_object(
    'columns', (
      select jsonb_agg('the column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod))
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
        and c.relname like 'image\\_generation\\_%' and has_table_privilege('service_role', c.oid, 'select')
    ),
    'routines', (
      select jsonb_agg(jsonb_build_object(
        'name', p.proname,
        'defaults', p.pronargdefaults,
        'parameters', (
          select coalesce(jsonb_agg(jsonb_build_object('name', p.proargnames[at], 'type', format_type(of_type, null)) order by at), '[]')
          from unnest(p.proargtypes) with ordinality as parameter (of_type, at)
        )
      ))
      from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.proname like 'image\\_generation\\_%'
        and has_function_privilege('service_role', p.oid, 'execute')
    )
  )`;

async function sqlSurface(database: TestDatabase): Promise<SqlSurface> {
  return z
    .object({
      columns: z.array(z.string()).transform((names) => new Set(names)),
      routines: z.array(routineSchema),
    })
    .parse(await database.value(SURFACE_SQL));
}

/** Functions that the page on the queue offers to others; the rest are the queue's own and may change. */
function offeredBy(page: string): Set<string> {
  const [, after = ''] = page.split('\n## Functions\n');
  const [section = ''] = after.split('\n## ');
  return new Set([...section.matchAll(/`(\w+)\(/g)].map(([, name]) => `image_generation_${name}`));
}

/** Callers name their parameters: each must still be there, and none may have become needed. */
function brokenCalls(offered: ReadonlySet<string>, before: SqlSurface, after: SqlSurface): string[] {
  return before.routines
    .filter((old) => offered.has(old.name) && !after.routines.some((routine) => takesCallsOf(old, routine)))
    .map(
      ({ name, parameters }) =>
        `the SQL can no longer be called as ${name}(${parameters.map((one) => `${one.name} ${one.type}`).join(', ')})`,
    );
}

function takesCallsOf(old: Routine, routine: Routine): boolean {
  const needed = routine.parameters.slice(0, routine.parameters.length - routine.defaults);
  const has = (among: Routine['parameters'], { name, type }: Routine['parameters'][number]) =>
    among.some((one) => one.name === name && one.type === type);
  return (
    old.name === routine.name &&
    old.parameters.every((one) => has(routine.parameters, one)) &&
    needed.every((one) => has(old.parameters, one))
  );
}

interface Use {
  breaks: string[];
  /** Every field of the report that it left. */
  fields: Set<string>;
}

/** A doctor, a dry run and a run of this version's Action, each as a runner starts it. */
async function use({ url, keys }: TestSupabase, { dist }: Version, what: string): Promise<Use> {
  const breaks: string[] = [];
  const fields = new Set<string>();
  const start = async (inputs: Record<string, string>, expected: Record<string, string>) => {
    const result = await runAction({
      script: join(dist, 'index.js'),
      inputs: { 'supabase-url': url, 'supabase-key': keys.secret, ...inputs },
    });
    const wrong = Object.entries(expected).filter(([name, value]) => result.outputs[name] !== value);
    if (result.exitCode !== 0 || wrong.length > 0) {
      breaks.push(
        `${what}, ${JSON.stringify(inputs)}: exit code ${result.exitCode}, ${JSON.stringify(result.outputs)}\n${result.log}`,
      );
    }
    const report = result.outputs['report-path'];
    if (report) collectFields(JSON.parse(await readFile(report, 'utf8')), '', fields);
    await result.dispose();
  };
  await start({ mode: 'doctor' }, { 'stopped-reason': 'doctor' });
  await start({ 'dry-run': 'true', 'batch-size': '2' }, { 'stopped-reason': 'dry-run' });
  await start({ 'batch-size': String(BATCH) }, { succeeded: String(BATCH), failed: '0', retried: '0' });
  return { breaks, fields };
}

function collectFields(value: unknown, path: string, into: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectFields(item, `${path}[]`, into);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      into.add(`${path}.${name}`);
      collectFields(item, `${path}.${name}`, into);
    }
  }
}

/** What the queue itself finds wrong after both versions have worked on it. */
async function wounds(database: TestDatabase): Promise<string[]> {
  try {
    const found = await database.value<unknown[]>('select public.image_generation_verify()');
    return found.map((wound) => `the queue is hurt: ${JSON.stringify(wound)}`);
  } catch (error) {
    return [`the queue cannot look at itself any more: ${messageOf(error)}`];
  }
}
