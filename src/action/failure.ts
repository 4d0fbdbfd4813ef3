/** How the Action tells of an error of the run itself: an annotation, the summary, and a step that fails. */
import { defect, UserError } from '../errors.ts';
import { plainText } from '../text.ts';
import type { ActionHost } from './host.ts';
import { errorSummary } from './summaries.ts';

export interface Reporting {
  host: ActionHost;
  /** Puts `***` in place of secrets. */
  redact: (text: string) => string;
  /** False when the summary is off. */
  summary: boolean;
}

/** Runs `act`; whatever it throws becomes a failed step that says what is wrong and what to do. */
export async function reportingFailures(reporting: Reporting, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    await reportFailure(reporting, error);
  }
}

export async function reportFailure({ host, redact, summary }: Reporting, error: unknown): Promise<void> {
  host.fail();
  host.setOutput('stopped-reason', 'error');
  const told = error instanceof UserError ? error : defect(error);
  if (told.code === 'defect') {
    // The stack belongs in the log.
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    host.group('Where it happened', redact(stack).split('\n'));
  }
  const shown = new UserError(told.code, redact(told.message), redact(told.hint));
  host.annotate('error', shown.code, `${plainText(shown.message, 1000)}\n${plainText(shown.hint, 1000)}`);
  if (summary) await host.writeSummary(errorSummary(shown));
}
