/** A Supabase project, and the built Action as a runner has it: its files, alone in a folder. */
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { RunReport } from '../../../src/engine/contract.ts';
import { createQueue } from '../../../src/queue/client.ts';
import type { Queue } from '../../../src/queue/contract.ts';
import { parseReport } from '../../../src/report/report-json.ts';
import { createPgRpc } from '../../support/pg-rpc.ts';
import { type ActionOptions, type ActionResult, type Running, startAction } from '../../support/runner.ts';
import { type SupabaseOptions, startSupabase, type TestSupabase } from '../../support/supabase.ts';

const DIST = new URL('../../../dist/', import.meta.url);
const DRAWING = 'draw-worker.js';
const QUICK_DRAWING = new URL('../../support/scripts/quick-draw-worker.mjs', import.meta.url);
/** All that `uses:` needs of dist/: the licences are for people. Numbers are what ncc calls the parts that are loaded when they are needed. */
export const BUNDLE_FILE = /^(?:index|decode-worker|draw-worker|\d+\.index)\.js$|^package\.json$/;

export interface ActionRun extends ActionResult {
  /** What `report-path` names; null when the output was not set. */
  report: RunReport | null;
}

type Inputs = Record<string, string>;
export interface RunOptions extends Omit<ActionOptions, 'script' | 'inputs'> {
  /**
   * With the bundle's own program; else a stand-in draws a few pixels for each product. Most scenarios are about what becomes of
   * an image, and each real one takes a third of a second of the processor.
   */
  drawsForReal?: boolean;
}

export interface Stage {
  supabase: TestSupabase;
  /** Queue calls over a direct connection: what an operator does between runs. */
  queue: Queue;
  /** The folder with the bundle of the runs that draw for real. */
  bundle: string;
  /** Starts the Action with the project's URL and secret key, unless the inputs say otherwise. */
  start(inputs?: Inputs, options?: RunOptions): Promise<Running<ActionRun>>;
  run(inputs?: Inputs, options?: RunOptions): Promise<ActionRun>;
  /** The products in order, with the image that each shows. */
  products(): Promise<{ id: string; name: string; imageUrl: string | null }[]>;
  /** How many jobs there are in each state. */
  jobs(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

/** Copies what is built. @throws when nothing is. */
async function copyBundle(bundle: string, drawsForReal: boolean): Promise<string> {
  await mkdir(bundle);
  const names = (await readdir(DIST).catch(() => [])).filter((name) => BUNDLE_FILE.test(name));
  if (!names.includes('index.js')) {
    throw new Error('dist/ is missing. These tests run the built Action: run "npm run build" first.');
  }
  for (const name of names) {
    const source = name === DRAWING && !drawsForReal ? QUICK_DRAWING : new URL(name, DIST);
    await copyFile(source, join(bundle, name));
  }
  return bundle;
}

/** Sets a project up, and the bundle beside it. `close` it in `afterAll`. */
export async function openStage(options: SupabaseOptions = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'hemp-action-'));
  const clear = () => rm(folder, { recursive: true, force: true });
  const bundle = join(folder, 'dist');
  const quick = await copyBundle(join(folder, 'quick'), false).catch(async (error: unknown) => {
    await clear();
    throw error;
  });
  let real: Promise<string> | null = null;
  const supabase = await startSupabase(options);
  const { database } = supabase;
  const finished: ActionResult[] = [];
  // Another run of the workflow each time, as GitHub counts them.
  let runId = 1000;

  async function start(inputs: Inputs = {}, options: RunOptions = {}): Promise<Running<ActionRun>> {
    const { drawsForReal = false, ...given } = options;
    runId += 1;
    if (drawsForReal) real ??= copyBundle(bundle, true);
    const running = await startAction({
      ...given,
      script: join((drawsForReal ? await real : null) ?? quick, 'index.js'),
      inputs: { 'supabase-url': supabase.url, 'supabase-key': supabase.keys.secret, ...inputs },
      context: { runId, ...given.context },
    });
    return {
      ...running,
      finished: running.finished.then(async (result) => {
        finished.push(result);
        const path = result.outputs['report-path'];
        return { ...result, report: path ? parseReport(await readFile(path, 'utf8')) : null };
      }),
    };
  }

  return {
    supabase,
    queue: createQueue(createPgRpc(database.pool)),
    bundle,
    start,
    run: async (inputs, given) => (await start(inputs, given)).finished,
    products: () =>
      database.query(
        'select id::text, name, image_url as "imageUrl" from public.uses_products order by uses_products.id',
      ),
    async jobs() {
      const rows = await database.query<{ status: string; jobs: number }>(
        'select status, count(*)::int as jobs from public.image_generation_queue group by status',
      );
      return Object.fromEntries(rows.map(({ status, jobs }) => [status, jobs]));
    },
    async close() {
      await supabase.stop();
      await Promise.all([clear(), ...finished.map((result) => result.dispose())]);
    },
  };
}

/** The report of a run that must have one. */
export function reportOf({ report, stdout, stderr }: ActionRun): RunReport {
  if (report === null) throw new Error(`The run left no report:\n${stdout}\n${stderr}`);
  return report;
}

/** What the log shows as errors, warnings or notices, decoded as the runner does. */
export function annotationsOf({ stdout }: ActionResult): { level: string; title: string; message: string }[] {
  const decode = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  return [...stdout.matchAll(/^::(error|warning|notice) title=(.*?)::(.*)$/gm)].map(
    ([, level = '', title = '', message = '']) => ({ level, title: decode(title), message: decode(message) }),
  );
}

/** Everything that a run leaves, as text, by where it lies: its streams, its files, every row and every stored image. */
export async function placesOf(stage: Stage, run: ActionRun): Promise<Record<string, string>> {
  const { database, gateway } = stage.supabase;
  const places: Record<string, string> = {
    // Only the runner sees the commands that tell it what to mask.
    stdout: run.stdout.replaceAll(/^::add-mask::.*$/gm, ''),
    stderr: run.stderr,
    outputs: JSON.stringify(run.outputs),
  };
  // The runner's files (outputs, summary, state, environment), its temporary folder with the report, the workspace.
  const folder = dirname(run.cwd);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) places[`file ${relative(folder, path)}`] = await readFile(path, 'latin1');
  }
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  for (const { name } of tables) {
    const rows = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
    places[`table ${name}`] = rows.map(({ row }) => row).join('\n');
  }
  for (const [bucket, { objects }] of gateway.storage.buckets) {
    for (const [key, object] of objects) {
      places[`stored ${bucket}/${key}`] = `${key} ${Buffer.from(object.bytes).toString('latin1')}`;
    }
  }
  return places;
}
