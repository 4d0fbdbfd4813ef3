/** `run`: one batch, until nothing is left, what schedules say, or again and again. */
import type { Starts } from '../../doors/run-options.ts';
import { dryRun } from '../../engine/dry-run.ts';
import { runBatch } from '../../engine/run.ts';
import { UserError } from '../../errors.ts';
import { formatDuration } from '../../report/words.ts';
import { withConnection } from '../connect.ts';
import {
  type CommandContext,
  type Connection,
  embeddedFolder,
  RUN_SETTINGS,
  settingsOf,
} from '../connection.ts';
import type { ExitName } from '../exit-codes.ts';
import { interruptionOf, type OneRun, outputOf, runOnce } from '../one-run.ts';
import { checkOutputFolder } from '../output-folder.ts';
import { type Invocation, wholeNumber } from '../parse.ts';
import { samplesOf } from '../samples.ts';
import { runScheduled } from '../scheduled-run.ts';
import type { Command } from './command.ts';

interface Plan extends Pick<OneRun, 'settings' | 'untilEmpty'> {
  scheduled: boolean;
  /** null = once. */
  intervalMs: number | null;
  maxRuns: number;
  /** To tell before it begins. */
  notes: readonly string[];
}

/** What one turn of the command has to say. */
interface Turn {
  document: unknown;
  exit: ExitName;
  /** True when a further turn would fare no better. */
  isLast: boolean;
}

export const run = createRun({ runBatch, dryRun }, withConnection);

/** The command on an engine and a connection; tests bring their own. */
export function createRun(starts: Starts, connected: typeof withConnection): Command {
  return async (context) => {
    const plan = planOf(context);
    // Each scheduled run has a folder of its own inside.
    const out = plan.scheduled ? null : outputOf(context, embeddedFolder(context), plan);
    if (out !== null) await checkOutputFolder(out);
    return connected(context, async (connection) => {
      context.output.lines(...plan.notes.map((note) => context.output.style.dim(note)));
      const turn = () => takeTurn(context, connection, plan, starts);
      if (plan.intervalMs === null) {
        const { document, exit } = await turn();
        context.output.document(document);
        return exit;
      }
      return againAndAgain(context, turn, { ...plan, intervalMs: plan.intervalMs });
    });
  };
}

async function takeTurn(
  context: CommandContext,
  connection: Connection,
  plan: Plan,
  starts: Starts,
): Promise<Turn> {
  if (plan.scheduled) return runScheduled(context, connection, starts);
  const { report, exit } = await runOnce(context, connection, plan, starts);
  return { document: report, exit, isLast: exit === 'setup' || report.stoppedReason === 'interrupted' };
}

function planOf(context: CommandContext): Plan {
  const { invocation } = context;
  const given = settingsOf(context, RUN_SETTINGS);
  const isUntilEmpty = invocation.has('until-empty');
  const samples = invocation.has('samples') ? samplesOf(given) : null;
  const minutes = wholeNumber(invocation, 'interval', { min: 1, max: 10_080 });
  const maxRuns = wholeNumber(invocation, 'max-runs', { min: 1, max: 1_000_000 });
  refuseTogether(invocation, 'until-empty', 'batch-size');
  refuseTogether(invocation, 'samples', 'batch-size');
  refuseTogether(invocation, 'interval', 'dry-run');
  refuseTogether(invocation, 'scheduled', 'until-empty');
  if (maxRuns !== undefined && minutes === undefined) {
    throw new UserError(
      'input_invalid',
      'Expected --interval with --max-runs but received none.',
      'Add --interval MINUTES, or leave --max-runs out: without an interval there is one run.',
    );
  }
  return {
    settings: samples?.settings ?? given,
    scheduled: invocation.has('scheduled'),
    untilEmpty: samples?.untilEmpty ?? isUntilEmpty,
    notes: samples?.notes ?? [],
    intervalMs: minutes === undefined ? null : minutes * 60_000,
    maxRuns: maxRuns ?? Number.POSITIVE_INFINITY,
  };
}

function refuseTogether(invocation: Invocation, one: string, other: string): void {
  if (!invocation.has(one) || !invocation.has(other)) return;
  throw new UserError(
    'input_invalid',
    `Expected --${one} or --${other} but received both.`,
    `Leave one of them out: see "help ${invocation.command}".`,
  );
}

/** The exit is that of the last turn; one that could not go on ends it all. */
async function againAndAgain(
  { host, output }: CommandContext,
  turn: () => Promise<Turn>,
  { intervalMs, maxRuns }: { intervalMs: number; maxRuns: number },
): Promise<ExitName> {
  for (let runs = 1; ; runs += 1) {
    const { document, exit, isLast } = await turn();
    output.jsonLine(document);
    if (runs >= maxRuns || isLast) return exit;
    const next = new Date(host.clock.now() + intervalMs).toISOString().slice(11, 16);
    output.lines(
      output.style.dim(`Next run in ${formatDuration(intervalMs)}, at ${next} UTC; Ctrl+C ends`),
      '',
    );
    try {
      await host.clock.sleep(intervalMs, host.signal);
    } catch (error) {
      if (!host.signal.aborted) throw error;
      return interruptionOf(host.signal);
    }
  }
}
