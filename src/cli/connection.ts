/** From settings to a queue: a Supabase project, or the embedded database when none is set. */
import { resolve } from 'node:path';
import {
  environmentLayer,
  firstVariable,
  only,
  resolveSettings,
  type SettingName,
  type Settings,
  type SettingsLayer,
} from '../config/settings.ts';
import { namesOfDoor } from '../config/table.ts';
import { checkVersion, openProject, type Project, type Surroundings } from '../doors/project.ts';
import { textFileReader } from '../doors/text-files.ts';
import type { EmbeddedDatabase } from '../embedded/database.ts';
import type { CatalogueProduct } from '../embedded/products-file.ts';
import { UserError } from '../errors.ts';
import { createWorkerChecker } from '../images/checker/worker.ts';
import { createDrawingThreads } from '../images/drawing/threads.ts';
import { proxiesOf } from '../net/proxy.ts';
import { createPublicFetch } from '../net/public-fetch.ts';
import { createUrlProbe } from '../net/url-probe.ts';
import { providerNames } from '../providers/registry.ts';
import { createQueue } from '../queue/client.ts';
import { createSchedules } from '../queue/schedules.ts';
import { withRetries } from '../queue/transport.ts';
import { count, formatDuration } from '../report/words.ts';
import type { ImageStore } from '../storage/contract.ts';
import { createLocalStore } from '../storage/local.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
import type { Invocation } from './parse.ts';
import { optionOf, SETTING_OPTIONS } from './setting-options.ts';
import { readSettingsFile } from './settings-file.ts';

export const DEFAULT_DATA_DIR = '.hemp-images';

export interface CommandContext {
  invocation: Invocation;
  host: Host;
  output: Output;
}

export interface Connection extends Omit<Project, 'store'> {
  store: ImageStore;
  /** null = a Supabase project. */
  embedded: EmbeddedDatabase | null;
  close(): Promise<void>;
}

/** A setting as a person finds it: an option, else a variable of the environment. */
export function spell(name: SettingName): string {
  return optionOf(name) ?? firstVariable(name);
}

/**
 * The settings that a command needs; what else the environment holds is not judged, so that a variable meant for
 * another program cannot break it.
 * @throws {UserError} `input_invalid`
 */
export function settingsOf(
  { invocation, host }: Pick<CommandContext, 'invocation' | 'host'>,
  needed: readonly SettingName[],
  /** Between the options and the environment. */
  between: readonly SettingsLayer[] = [],
): Settings {
  const values: Partial<Record<SettingName, string>> = {};
  for (const [option, setting] of SETTING_OPTIONS) {
    const value = invocation.value(option);
    if (value === '') {
      throw new UserError(
        'input_invalid',
        `Expected a value for --${option} but received nothing.`,
        `Leave --${option} out, or give it a value.`,
      );
    }
    if (value !== undefined) values[setting] = value;
  }
  const environment = environmentLayer(host.env);
  const file =
    needed.length === 0 ? null : readSettingsFile(values.configFile ?? environment.values.configFile, host);
  const lower = [environment, ...(file === null ? [] : [file])].map((layer) => only(layer, needed));
  return resolveSettings([{ values, spell }, ...between, ...lower], providerNames());
}

/** True when a command works on the embedded database. */
export function isEmbedded({ invocation, host }: Pick<CommandContext, 'invocation' | 'host'>): boolean {
  const settings = environmentLayer(host.env).values;
  const configured = settings.supabaseUrl !== undefined || settings.supabaseKey !== undefined;
  if (invocation.has('embedded') || !configured) return true;
  for (const option of ['products', 'prune', 'data-dir']) {
    if (invocation.has(option)) {
      throw new UserError(
        'input_invalid',
        `--${option} is about the embedded database, but Supabase settings are given.`,
        'Add --embedded to use the embedded database, or leave the option out.',
      );
    }
  }
  return false;
}

/** Where the embedded database is, absolute; null when a command works on a project. */
export function embeddedFolder(context: Pick<CommandContext, 'invocation' | 'host'>): string | null {
  const { invocation, host } = context;
  return isEmbedded(context) ? resolve(host.cwd, invocation.value('data-dir') || DEFAULT_DATA_DIR) : null;
}

/**
 * Opens the queue that the settings name and checks that this program can drive it.
 * @throws {UserError} with what to do: a setting, a key, the SQL, the network, the owner of the folder.
 */
export async function connect(context: CommandContext): Promise<Connection> {
  return isEmbedded(context) ? connectEmbedded(context) : connectSupabase(context);
}

/** What the process lends to whatever is made of settings. */
export function surroundingsOf({ host, output }: CommandContext): Surroundings {
  const { fetch, clock, random, newToken } = host;
  const { warn } = output;
  const images = createWorkerChecker({ warn });
  const drawing = createDrawingThreads({ warn });
  // A run's own folder takes what is rescued: see one-run.ts.
  const rescue = null;
  return {
    fetch,
    publicFetch: createPublicFetch({ proxyFor: proxiesOf(() => host.env) }),
    images,
    drawing,
    readText: textFileReader(host.cwd),
    rescue,
    clock,
    random,
    newToken,
    warn,
    spell,
  };
}

/** What a run reads. */
export const RUN_SETTINGS = namesOfDoor('cli:run');

/** What every command reads that works on a project. */
export const PROJECT_SETTINGS = ['supabaseUrl', 'supabaseKey', 'bucket'] as const satisfies SettingName[];

/** Where a command works, for whoever is in another folder or has other settings than they think. */
export function tellProject(output: Output, host: string): void {
  output.note(`Working on the Supabase project ${host}.`);
}

async function connectSupabase(context: CommandContext): Promise<Connection> {
  const opened = openProject(settingsOf(context, PROJECT_SETTINGS), surroundingsOf(context));
  tellProject(context.output, opened.place);
  const warning = await checkVersion(opened.queue, context.host.signal);
  if (warning !== null) context.output.warn(warning);
  return { ...opened, embedded: null, close: async () => {} };
}

async function connectEmbedded(context: CommandContext): Promise<Connection> {
  const { invocation, host, output } = context;
  // Postgres in WebAssembly is heavy: only who needs it loads it.
  const { openEmbedded } = await import('../embedded/database.ts');
  const { loadSampleIfEmpty } = await import('../embedded/load-products.ts');
  const { readProductsFile } = await import('../embedded/products-file.ts');
  const { fileProbe } = await import('../embedded/images.ts');

  const dataDir = invocation.value('data-dir') || DEFAULT_DATA_DIR;
  const file = invocation.value('products');
  const isTrial =
    invocation.command === 'estimate' ||
    (invocation.command === 'run' && settingsOf(context, ['dryRun']).dryRun);
  if (invocation.has('prune') && file === undefined) {
    throw new UserError(
      'input_invalid',
      'Expected --products with --prune but received none. Nothing was changed.',
      'Name the file that has all products: --prune takes out those that are not in it.',
    );
  }
  // A file that cannot be used must not cost ten seconds, nor leave a database behind.
  const products = file === undefined ? null : await readProductsFile(resolve(host.cwd, file));

  const folder = resolve(host.cwd, dataDir);
  const why = invocation.has('embedded') ? '--embedded' : 'no Supabase settings are given';
  output.note(`Working on the embedded database in ${folder} (${why}).`);
  const begin = host.clock.now();
  const embedded = await openEmbedded({
    folder,
    command: invocation.command,
    since: new Date(begin).toISOString(),
    processes: host.processes,
    onStep: (step) => {
      if (step === 'create')
        output.lines(
          output.style.dim(`Creating the embedded database in ${dataDir} (once, about ten seconds)…`),
        );
    },
  });
  try {
    if (embedded.installed)
      step(output, `Database ready in ${dataDir} (${formatDuration(host.clock.now() - begin)})`);
    // A trial looks at the products that a run would put in, and takes them out again when it closes.
    await embedded.db.exec('begin');
    if (products !== null) {
      await takeFile(context, embedded.db, products, isTrial);
    } else {
      const added = await loadSampleIfEmpty(embedded.db);
      const done = isTrial ? 'looked at' : 'added';
      if (added > 0) step(output, `${count(added, 'product')} of the sample catalogue ${done}`);
    }
    if (!isTrial) await embedded.db.exec('commit');
    if (embedded.recoveredLeases > 0) {
      step(output, `${count(embedded.recoveredLeases, 'job')} taken back from a run that was killed`);
    }
  } catch (error) {
    await embedded.close();
    throw error;
  }
  const rpc = withRetries(embedded.rpc, { clock: host.clock, random: host.random });
  const { fetch, clock } = host;
  const probe = createUrlProbe({
    fetch,
    publicFetch: createPublicFetch({ proxyFor: proxiesOf(() => host.env) }),
    clock,
  });
  return {
    queue: createQueue(rpc),
    schedules: createSchedules(rpc),
    store: createLocalStore({ directory: embedded.imagesFolder }),
    probeUrl: fileProbe(embedded.folder, probe),
    embedded,
    place: dataDir,
    close: async () => {
      try {
        if (isTrial) await embedded.db.exec('rollback');
      } finally {
        await embedded.close();
      }
    },
  };
}

/** What a file says of the catalogue: what it has is put in, what it lacks is told, or taken out. */
async function takeFile(
  { invocation, output }: CommandContext,
  db: EmbeddedDatabase['db'],
  products: readonly CatalogueProduct[],
  isTrial: boolean,
): Promise<void> {
  const { countOthers, loadProducts, pruneProducts } = await import('../embedded/load-products.ts');
  await loadProducts(db, products);
  const done = isTrial ? 'looked at' : 'in the catalogue';
  step(output, `${count(products.length, 'product')} of ${invocation.value('products')} ${done}`);
  if (invocation.has('prune')) {
    const pruned = await pruneProducts(db, products);
    const taken = isTrial ? 'would be taken out' : 'taken out';
    if (pruned > 0) step(output, `${count(pruned, 'product')} that the file does not have ${taken}`);
    return;
  }
  const others = await countOthers(db, products);
  if (others > 0)
    output.note(
      `The file does not have ${count(others, 'product')} of the catalogue; --prune takes them out.`,
    );
}

/** Opens the queue, works with it, and closes it whatever happens. */
export async function withConnection<const Result>(
  context: CommandContext,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection = await connect(context);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** A step of a command that is done. */
export function step(output: Output, text: string): void {
  output.lines(`${output.style.green('✔')} ${text}`);
}
