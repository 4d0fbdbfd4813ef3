/** `setup`: the queue's SQL, the bucket, the first jobs. */

import { CONFIG_FILE } from '../../config/rows/run.ts';
import { requireSettings } from '../../config/settings.ts';
import { namesOfDoor } from '../../config/table.ts';
import { setUpProject } from '../../doors/upkeep.ts';
import { toldShownAgain } from '../../engine/start/told.ts';
import { UserError } from '../../errors.ts';
import type { QueueStatus } from '../../queue/contract.ts';
import type { AppliedSettings } from '../../queue/settings.ts';
import { count } from '../../report/words.ts';
import { parseDatabaseUrl } from '../../setup/connect.ts';
import { planSetup } from '../../setup/plan.ts';
import { printableScript, readCatalogue } from '../../setup/script.ts';
import type { SetupStep } from '../../setup/setup.ts';
import { withConnection } from '../connect.ts';
import {
  type CommandContext,
  isEmbedded,
  settingsOf,
  spell,
  step,
  surroundingsOf,
  tellProject,
} from '../connection.ts';
import { versionInFile } from '../settings-file.ts';
import type { Command } from './command.ts';

const SETUP_SETTINGS = namesOfDoor('cli:setup');

export const setup: Command = async (context) => {
  const { invocation, host, output } = context;
  if (invocation.has('print')) {
    // The script is the answer: it goes to standard output as it is.
    const { catalogue } = settingsOf(context, ['catalogue']);
    const door = { folder: host.cwd, name: spell('catalogue') };
    const script = printableScript(await readCatalogue(catalogue, door));
    output.document({ script });
    if (!output.json) host.stdout.write(script);
    return 'ok';
  }
  const settings = settingsOf(context, SETUP_SETTINGS);
  if (invocation.has('plan')) return showPlan(context);
  return settings.databaseUrl === null && isEmbedded(context)
    ? setUpEmbedded(context)
    : setUpTheProject(context);
};

async function showPlan(context: CommandContext): Promise<'ok'> {
  const { host, output } = context;
  const names = surroundingsOf(context).spell;
  const settings = settingsOf(context, SETUP_SETTINGS);
  const { databaseUrl } = requireSettings(settings, ['databaseUrl'], names);
  const catalogue = await readCatalogue(settings.catalogue, { folder: host.cwd, name: spell('catalogue') });
  const plan = await planSetup({ databaseUrl, databaseUrlName: spell('databaseUrl'), catalogue });
  output.document({ plan });
  output.lines(...plan, '', 'Nothing was changed.');
  return 'ok';
}

/** Connecting sets the embedded database up; this tells how it stands. */
async function setUpEmbedded(context: CommandContext): Promise<'ok'> {
  const { invocation, host, output } = context;
  if (invocation.has('catalogue')) {
    throw new UserError(
      'input_invalid',
      'Expected no --catalogue for the embedded database but received one.',
      'Bring your products with --products FILE, or give --database-url to set up a project.',
    );
  }
  const file = usualFile(context);
  return withConnection(context, async ({ queue, versions, place, embedded }) => {
    if (file !== null && (await versions.apply(file, host.signal)))
      step(output, `Settings of ${file.file} are active`);
    const version = await queue.version(host.signal);
    const status = await queue.status(host.signal);
    output.document({ place, version, installed: embedded?.installed ?? false, status });
    step(output, `The embedded database in ${place} is set up${embedded?.installed ? '' : ' already'}`);
    output.lines(...stateLines(status));
    return 'ok';
  });
}

async function setUpTheProject(context: CommandContext): Promise<'ok'> {
  const { host, output } = context;
  const steps: SetupStep[] = [];
  const onStep = (done: SetupStep) => {
    steps.push(done);
    if (done.type === 'plan')
      output.lines('A move from the Python system:', ...done.lines.map((line) => `- ${line}`));
    else for (const line of describeStep(done)) step(output, line);
  };
  const settings = settingsOf(context, SETUP_SETTINGS);
  const { supabaseUrl, databaseUrl } = settings;
  if (supabaseUrl !== null) tellProject(output, new URL(supabaseUrl).host);
  if (databaseUrl !== null) {
    output.note(`Setting up the database at ${parseDatabaseUrl(databaseUrl, spell('databaseUrl')).host}.`);
  }
  const whole = await setUpProject(
    settings,
    { folder: host.cwd, onStep, file: usualFile(context) },
    surroundingsOf(context),
    host.signal,
  );
  output.document({ steps });
  if (!whole) {
    output.lines(
      '',
      'Only the database was set up. Give SUPABASE_URL and SUPABASE_SECRET_KEY too, and setup also creates the bucket and',
      'queues what lacks an image; "doctor" tells what is missing.',
    );
  }
  return 'ok';
}

/** Only the usual file becomes active; one of another name is that of this command alone. */
function usualFile(context: CommandContext): AppliedSettings | null {
  const { configFile } = settingsOf(context, ['configFile']);
  return configFile === CONFIG_FILE ? versionInFile(undefined, context.host) : null;
}

function describeStep(done: Exclude<SetupStep, { type: 'plan' }>): string[] {
  switch (done.type) {
    case 'sql':
      return [`SQL in place (contract ${done.version.contract}, revision ${done.version.revision})`];
    case 'settings':
      return [
        done.changed ? `Settings of ${done.file} are active` : `Settings of ${done.file} were active already`,
      ];
    case 'api':
      return ['The API sees the functions'];
    case 'bucket':
      return [done.result === 'created' ? 'Bucket created' : 'Bucket exists'];
    case 'way-home':
      return ['An image would come home: upload and publication tried and undone', ...done.warnings];
    case 'queued':
      return [
        `${count(done.count, 'product')} without an image queued`,
        ...(done.shownAgain > 0 ? [toldShownAgain(done.shownAgain)] : []),
      ];
    case 'status':
      return stateLines(done.status);
  }
}

function stateLines(status: QueueStatus): string[] {
  return [
    `${count(status.totalProducts, 'product')}, ${status.productsWithoutImages} without an image, ${count(status.pending + status.retry, 'job')} waiting`,
  ];
}
