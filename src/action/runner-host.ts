/** The real runner behind `ActionHost`: `@actions/core`, and the files that the runner gives to a step. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as core from '@actions/core';
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
  /** Puts `***` in place of secrets, in forms that the runner does not know of too. */
  redact: (text: string) => string;
  setExitCode: (code: number) => void;
}

export function createRunnerHost(options: RunnerHostOptions): ActionHost {
  const { toolkit, environment, redact, setExitCode } = options;
  // Redacted before it is cut: half a key is still half a key.
  const safeLine = (text: string) => logLine(redact(text));
  return {
    info: (line) => toolkit.info(safeLine(line)),
    group(title, lines) {
      toolkit.startGroup(safeLine(title));
      for (const line of lines) toolkit.info(safeLine(line));
      toolkit.endGroup();
    },
    annotate: (level, title, message) =>
      toolkit[level](message.split('\n').map(safeLine).join('\n'), { title: safeLine(title) }),
    setOutput: (name, value) => toolkit.setOutput(name, value),
    async writeSummary(markdown) {
      // Runners that are not GitHub's need not have one.
      if (!environment.GITHUB_STEP_SUMMARY) return toolkit.info('This runner has no job summary.');
      await toolkit.summary.addRaw(markdown, true).write();
    },
    async writeReport(text) {
      // A folder of its own: several steps of a job each keep their report.
      const folder = await mkdtemp(join(environment.RUNNER_TEMP || tmpdir(), 'hemp-images-'));
      const path = join(folder, 'report.json');
      await writeFile(path, text);
      return path;
    },
    fail: () => setExitCode(1),
  };
}
