/** The real runner behind `ActionHost`: `@actions/core`, and the files that the runner gives to a step. */
import { accessSync, constants, statSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as core from '@actions/core';
import { messageOf } from '../errors.ts';
import { logLine } from '../report/escape.ts';
import type { ActionHost } from './host.ts';

/** The parts of `@actions/core` that we use. */
export type Toolkit = Pick<
  typeof core,
  'info' | 'startGroup' | 'endGroup' | 'notice' | 'warning' | 'error' | 'setOutput' | 'summary'
>;

export interface RunnerHostOptions {
  toolkit: Toolkit;
  environment: Readonly<Record<string, string | undefined>>;
  /** Where reports are written. */
  temporary: string;
  /** Puts `***` in place of secrets, in forms that the runner does not know of too. */
  redact: (text: string) => string;
  setExitCode: (code: number) => void;
}

/** The runner's folder, or the system's where that one is missing or cannot be written. */
export function temporaryFolder(runnerTemp: string | undefined): string {
  if (!runnerTemp) return tmpdir();
  try {
    accessSync(runnerTemp, constants.W_OK);
    return statSync(runnerTemp).isDirectory() ? runnerTemp : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** When it is asked to tell something, the work is done: what cannot be written is a warning, and never a failure. */
export function createRunnerHost(options: RunnerHostOptions): ActionHost {
  const { toolkit, environment, temporary, redact, setExitCode } = options;
  // Redacted before it is cut: half a key is still half a key.
  const safeLine = (text: string) => logLine(redact(text));
  const warnOf = (what: string, error: unknown) =>
    toolkit.warning(
      safeLine(`${what} could not be written: ${messageOf(error)}. The run itself is not affected.`),
      { title: 'Not everything could be written' },
    );
  /** null when it could not be written. */
  async function written<Result>(what: string, write: () => Promise<Result>): Promise<Result | null> {
    try {
      return await write();
    } catch (error) {
      warnOf(what, error);
      return null;
    }
  }
  let hasWarnedOfOutputs = false;
  return {
    info: (line) => toolkit.info(safeLine(line)),
    group(title, lines) {
      toolkit.startGroup(safeLine(title));
      for (const line of lines) toolkit.info(safeLine(line));
      toolkit.endGroup();
    },
    annotate: (level, title, message) =>
      toolkit[level](message.split('\n').map(safeLine).join('\n'), { title: safeLine(title) }),
    setOutput: (name, value) => {
      try {
        toolkit.setOutput(name, value);
      } catch (error) {
        // They all lie in one file, and ten warnings are as many as are shown of a step.
        if (!hasWarnedOfOutputs) warnOf('The outputs of the step', error);
        hasWarnedOfOutputs = true;
      }
    },
    async writeSummary(markdown) {
      // Runners that are not GitHub's need not have one.
      if (!environment.GITHUB_STEP_SUMMARY) return toolkit.info('This runner has no job summary.');
      await written('The summary of the job', () => toolkit.summary.addRaw(markdown, true).write());
    },
    writeReport: (text) =>
      written('The file report.json', async () => {
        // A folder of its own: several steps of a job each keep their report.
        const path = join(await mkdtemp(join(temporary, 'hemp-images-')), 'report.json');
        await writeFile(path, text);
        return path;
      }),
    fail: () => setExitCode(1),
  };
}
