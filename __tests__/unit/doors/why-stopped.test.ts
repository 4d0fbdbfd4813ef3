/** Every door, and whatever lies between, tells and judges the end of a run as the one table says. */
import { describe, expect, it } from '@jest/globals';
import { createEventLog } from '../../../src/action/event-log.ts';
import { judge } from '../../../src/action/verdict.ts';
import { exitOf } from '../../../src/cli/one-run.ts';
import { createOutput } from '../../../src/cli/output.ts';
import { closingLines, createRunDisplay } from '../../../src/cli/run-display.ts';
import { answerOf } from '../../../src/edge/answers.ts';
import {
  isGraver,
  STOPPED_REASONS,
  type StoppedReason,
  titleOf,
  WHY_STOPPED,
} from '../../../src/engine/report/why-stopped.ts';
import { createStop } from '../../../src/engine/stop.ts';
import { joinReports } from '../../../src/report/join.ts';
import { parseReport, serializeReport } from '../../../src/report/report-json.ts';
import { renderSummary } from '../../../src/report/summary/summary.ts';
import { wakeUp } from '../../../src/schedule/wake-up.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { page, plain, section, tableRows } from '../../support/pages.ts';
import { createFakeHost } from '../action/fake-host.ts';
import { createTerminal } from '../cli/terminal-host.ts';
import { runReport } from '../report/fixtures.ts';
import { createFakeSchedules, schedule } from '../schedule/fake-schedules.ts';

const CALL_END = { askedBatchSize: 20, failOn: 'never', timeWasUp: false } as const;
const PAIRS = STOPPED_REASONS.flatMap((graver, at) =>
  STOPPED_REASONS.slice(at + 1).map((other): [StoppedReason, StoppedReason] => [graver, other]),
);

describe.each(STOPPED_REASONS)('a run that stopped with %s', (stoppedReason) => {
  const { severity, endsWakeUp, because } = WHY_STOPPED[stoppedReason];
  const report = runReport({ stoppedReason });
  const fails = severity === 'failure';

  it('fails the Action’s step whatever fail-on says, if at all, and is annotated by its severity', () => {
    const level = { failure: 'error', warning: 'warning', notice: null, expected: null }[severity];
    expect(judge(report, 'never')).toEqual({
      fails,
      annotation: level === null ? null : { level, title: titleOf(stoppedReason), message: '' },
    });
  });

  it('has an exit of the command line that says so', () => {
    const exits = ['interrupted', 'terminated'] as const;
    for (const exit of exits) expect(exitOf(report, 'never', exit) === 'ok').toBe(!fails);
  });

  it('is a failed call of the Edge Function, or none', () => {
    expect(answerOf(report, CALL_END)).toMatchObject({ success: !fails, stoppedReason });
  });

  it('is told in the same words by every door', () => {
    const host = createFakeHost();
    const { host: terminal, out } = createTerminal();
    const output = createOutput(terminal, false);
    const event = { type: 'stopping', reason: stoppedReason, detail: null } as const;
    createEventLog(host).onEvent(event);
    createRunDisplay(terminal, output).onEvent(event);
    const closing = closingLines({ ...report, processed: 1 }, output).join('\n');
    const summary = renderSummary(report, {
      level: 'compact',
      runsPerDay: null,
      thumbnails: false,
      selection: [],
      docsUrl: null,
    });
    expect(host.log).toEqual([`Taking no more jobs: ${because}`]);
    expect(summary).toContain(`stopped: ${because}`);
    expect(out()).toBe(severity === 'expected' ? '' : `stopping: ${because}\n`);
    expect(closing.includes(`(stopped: ${because})`)).toBe(severity !== 'expected');
  });

  it('leaves other schedules that are due to the next wake-up, or goes on with them', async () => {
    const clock = createFakeClock();
    const { left } = await wakeUp(
      {
        schedules: createFakeSchedules([schedule({ id: 1 }), schedule({ id: 2 })]),
        clock,
        newToken: () => 'token',
        worker: 'worker',
        run: async () => report,
        hasTime: () => true,
        redact: (text) => text,
      },
      new AbortController().signal,
    );
    expect(left).toBe(endsWakeUp ? 1 : 0);
  });

  it('is a reason that report.json and its readers know', () => {
    expect(parseReport(serializeReport(report)).stoppedReason).toBe(stoppedReason);
    const row = page('docs/report.md').match(/^\| `stoppedReason` .+$/m)?.[0];
    const output = page('action.yml').match(/Why the run stopped: ([^.]+)\./)?.[1] ?? '';
    expect(row).toContain(`\`${stoppedReason}\``);
    expect(output.split(/,\s*|\s+or\s+/)).toContain(stoppedReason);
  });
});

it('docs/doors.md lists all of them in this order, with the words and the severity of each', () => {
  const rows = tableRows(section(page('docs/doors.md'), '## Why a run stops')).map((row) => row.map(plain));
  const listed = STOPPED_REASONS.map((reason) => {
    const { because, severity } = WHY_STOPPED[reason];
    return [reason, because, severity];
  });
  expect(rows).toEqual(listed);
});

describe('of two reasons', () => {
  it.each(PAIRS)('%s is told rather than %s, in whatever order they come', (graver, other) => {
    expect([isGraver(graver, other), isGraver(other, graver)]).toEqual([true, false]);
    for (const order of [
      [graver, other],
      [other, graver],
    ] as const) {
      const stop = createStop(
        () => undefined,
        () => undefined,
      );
      for (const reason of order) stop.conclude(reason, `about ${reason}`);
      expect([stop.reason, stop.detail]).toEqual([graver, `about ${graver}`]);
      const joined = joinReports(order.map((stoppedReason) => runReport({ stoppedReason })));
      expect(joined.stoppedReason).toBe(graver);
    }
  });
});

describe('a call of the Edge Function whose time is up', () => {
  const end = { ...CALL_END, timeWasUp: true };

  it('was ended by its time limit, which no door counts as a failure', () => {
    expect(answerOf(runReport({ stoppedReason: 'interrupted' }), end)).toMatchObject({
      success: true,
      stoppedReason: 'time-limit',
    });
  });

  it('does not hide what else had gone wrong', () => {
    expect(answerOf(runReport({ stoppedReason: 'database-lost' }), end)).toMatchObject({
      success: false,
      stoppedReason: 'database-lost',
    });
    const failed = runReport({ stoppedReason: 'interrupted', processed: 2, succeeded: 0, retried: 2 });
    expect(answerOf(failed, { ...end, failOn: 'all-failed' })).toMatchObject({ success: false });
  });
});
