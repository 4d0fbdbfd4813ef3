/** `doctor`: looks at everything that a run needs, and if asked makes the first live call. */
import { secretsIn } from '../../config/secrets.ts';
import type { Settings } from '../../config/settings.ts';
import { namesOfDoor } from '../../config/table.ts';
import { recorded } from '../../doors/buy-one.ts';
import { openProviders } from '../../doors/project.ts';
import { projectChecks } from '../../doors/upkeep.ts';
import { chosenProvider } from '../../engine/claim/order.ts';
import { UserError } from '../../errors.ts';
import { createForeignRedactor, redactDeep } from '../../redact.ts';
import { logLine } from '../../report/escape.ts';
import { type CheckResult, type CheckStatus, doctor as checkAll, isHealthy } from '../../setup/doctor.ts';
import { createRecorder, type Recorder } from '../../transcript/record.ts';
import { buyOneOnCommandLine } from '../buy-one.ts';
import { withConnection } from '../connect.ts';
import {
  type CommandContext,
  type Connection,
  isEmbedded,
  settingsOf,
  surroundingsOf,
} from '../connection.ts';
import type { StyleName } from '../style.ts';
import { padText } from '../text.ts';
import type { Command } from './command.ts';

const MARKS: Record<CheckStatus, { mark: string; style: StyleName }> = {
  ok: { mark: '✔', style: 'green' },
  warn: { mark: '!', style: 'yellow' },
  fail: { mark: '✘', style: 'red' },
  skipped: { mark: '–', style: 'dim' },
};

export const doctor: Command = async (context) => {
  const { invocation, host, output } = context;
  const buys = invocation.has('buy-one');
  for (const option of ['product', 'transcript'])
    if (!buys && invocation.has(option)) throw onlyWithBuyOne(option);
  const settings = settingsOf(context, namesOfDoor('cli:doctor'));
  const recorder = createRecorder(host.clock);
  const checks = checksOf(context, settings, buys ? recorder : null);
  const buy = (connection: Connection) => buyOneOnCommandLine(context, connection, settings, recorder);

  const redact = createForeignRedactor(secretsIn(settings));
  const examine = async (looked: typeof checks, narrow = (all: CheckResult[]) => all) => {
    const results = redactDeep(narrow(await checkAll(looked, host.signal)), redact);
    show(context, results, buys);
    return results;
  };
  const told = isEmbedded(context)
    ? await withConnection(context, async (connection) => {
        const { queue, store, place } = connection;
        const embedded = { url: () => place, key: () => 'none', connect: () => ({ queue, store }) };
        const results = await examine({ ...checks, ...embedded }, embeddedResults);
        return { results, bought: buys && isHealthy(results) ? await buy(connection) : null };
      })
    : await examine(checks).then(async (results) => ({
        results,
        bought: buys && isHealthy(results) ? await withConnection(context, buy) : null,
      }));
  const { results, bought } = told;
  const healthy = isHealthy(results);
  output.document({ healthy, checks: results, ...(buys ? { buyOne: bought } : {}) });
  return healthy && (bought?.ok ?? true) ? 'ok' : 'failed';
};

function onlyWithBuyOne(option: string): UserError {
  return new UserError(
    'input_invalid',
    `Expected --buy-one with --${option} but received none.`,
    `Add --buy-one, or leave --${option} out.`,
  );
}

function checksOf(context: CommandContext, settings: Settings, recorder: Recorder | null) {
  const surroundings = surroundingsOf(context);
  const checks = projectChecks(settings, surroundings);
  if (recorder === null) return checks;
  // What the service answers to a look at its models or balance belongs into the transcript too.
  const heard = recorded(surroundings, recorder);
  return { ...checks, provider: () => chosenProvider(openProviders(settings, heard), settings.provider) };
}

/** What a check of a project is for the embedded database; null = it has no such thing. */
const EMBEDDED_CHECKS: Readonly<Record<string, { name: string; detail?: string } | null>> = {
  'Project URL': { name: 'Database folder' },
  'Secret key': null,
  'Server reachable': null,
  'Key accepted': null,
  Grants: null,
  Bucket: { name: 'Image folder', detail: 'it can be written' },
};

function embeddedResults(results: readonly CheckResult[]): CheckResult[] {
  return results.flatMap((result) => {
    const check = EMBEDDED_CHECKS[result.name];
    if (check === null) return [];
    const detail = result.status === 'ok' ? (check?.detail ?? result.detail) : result.detail;
    return [{ ...result, name: check?.name ?? result.name, detail }];
  });
}

function show({ output }: CommandContext, results: readonly CheckResult[], buys: boolean): void {
  const longest = Math.max(...results.map(({ name }) => name.length));
  for (const { name, status, detail, hint } of results) {
    const { mark, style } = MARKS[status];
    output.lines(`${output.style[style](mark)} ${padText(name, longest)}  ${logLine(detail)}`);
    if (hint !== null) output.lines(`  ${' '.repeat(longest)}  ${output.style.cyan('→')} ${logLine(hint)}`);
  }
  if (buys && !isHealthy(results)) output.lines('', 'Nothing was bought: mend what is marked first.');
}
