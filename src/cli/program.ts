/** The program between argv and exit code; everything it touches comes with the host. */
import { defect, UserError } from '../errors.ts';
import type { Command } from './commands/command.ts';
import { EXIT_CODES, EXIT_OF_ERROR, type ExitName } from './exit-codes.ts';
import { type Host, Interruption } from './host.ts';
import { createOutput } from './output.ts';
import { parseCommandLine } from './parse.ts';
import type { CommandName } from './specs.ts';

/** Loaded when asked for: `help` must not wait for a database driver. */
const LOADERS: Record<CommandName, () => Promise<Command>> = {
  setup: async () => (await import('./commands/setup.ts')).setup,
  catalogue: async () => (await import('./commands/catalogue.ts')).catalogue,
  queue: async () => (await import('./commands/queue.ts')).queue,
  preview: async () => (await import('./commands/preview.ts')).preview,
  estimate: async () => (await import('./commands/estimate.ts')).estimate,
  run: async () => (await import('./commands/run.ts')).run,
  watch: async () => (await import('./commands/watch.ts')).watch,
  status: async () => (await import('./commands/status.ts')).status,
  coverage: async () => (await import('./commands/coverage.ts')).coverage,
  images: async () => (await import('./commands/images.ts')).images,
  revert: async () => (await import('./commands/revert.ts')).revert,
  import: async () => (await import('./commands/import.ts')).importCommand,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/backup.ts')).restore,
  gc: async () => (await import('./commands/gc.ts')).gc,
  retry: async () => (await import('./commands/retry.ts')).retry,
  cancel: async () => (await import('./commands/cancel.ts')).cancel,
  pause: async () => (await import('./commands/pause.ts')).pause,
  resume: async () => (await import('./commands/resume.ts')).resume,
  cap: async () => (await import('./commands/cap.ts')).cap,
  config: async () => (await import('./commands/config.ts')).config,
  schedule: async () => (await import('./commands/schedule.ts')).schedule,
  discard: async () => (await import('./commands/discard.ts')).discard,
  rescue: async () => (await import('./commands/rescue.ts')).rescue,
  prune: async () => (await import('./commands/prune.ts')).prune,
  verify: async () => (await import('./commands/verify.ts')).verify,
  repair: async () => (await import('./commands/repair.ts')).repair,
  reset: async () => (await import('./commands/reset.ts')).reset,
  uninstall: async () => (await import('./commands/uninstall.ts')).uninstall,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  help: async () => (await import('./commands/help.ts')).help,
};

/** Runs one command line; never throws. Answers the process's exit code. */
export async function runProgram(argv: readonly string[], host: Host): Promise<number> {
  // Also for what cannot be parsed: a script that asked for JSON gets its error as JSON.
  const json = argv.includes('--json');
  // Whether there are colours may hang on a file of settings, which may be one that cannot be read.
  let output = createOutput({ ...streamsOf(host), env: {} }, json);
  try {
    output = createOutput(host, json);
    const parsed = parseCommandLine(argv);
    if (parsed.kind === 'version') {
      output.document({ version: host.version });
      output.lines(host.version);
      return EXIT_CODES.ok.code;
    }
    const { invocation } = parsed;
    const name = invocation.has('help') ? 'help' : invocation.command;
    const command = await LOADERS[name]();
    const asked = invocation.has('help') ? { ...invocation, operands: [invocation.command] } : invocation;
    return EXIT_CODES[await command({ invocation: asked, host, output })].code;
  } catch (error) {
    return EXIT_CODES[explain(error)].code;
  }

  function explain(error: unknown): ExitName {
    const { signal } = host;
    const interruption = signal.reason instanceof Interruption ? signal.reason : null;
    if (
      interruption !== null &&
      (error === interruption || (error instanceof UserError && error.code === 'interrupted'))
    ) {
      output.error(
        new UserError('interrupted', interruption.message, 'Start it again to go on where it stopped.'),
      );
      return interruption.exit;
    }
    if (error instanceof UserError) {
      output.error(error);
      return EXIT_OF_ERROR[error.code];
    }
    host.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    output.error(defect(error));
    return EXIT_OF_ERROR.defect;
  }
}

function streamsOf({ stdout, stderr }: Host): Pick<Host, 'stdout' | 'stderr'> {
  return { stdout, stderr };
}
