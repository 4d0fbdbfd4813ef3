import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/action/verdict.ts';
import type { FailOn } from '../../../src/config/settings.ts';
import type { StoppedReason } from '../../../src/engine/contract.ts';
import { failedJob, runReport } from '../report/fixtures.ts';

const run = (
  succeeded: number,
  failed: number,
  retried: number,
  stoppedReason: StoppedReason = 'batch-done',
) => runReport({ processed: succeeded + failed + retried, succeeded, failed, retried, stoppedReason });

describe('fail-on', () => {
  it.each<[FailOn, number, number, number, boolean]>([
    ['all-failed', 1, 0, 0, false],
    ['all-failed', 1, 5, 5, false],
    ['all-failed', 0, 1, 0, true],
    ['all-failed', 0, 0, 1, true],
    ['all-failed', 0, 0, 0, false],
    ['any-failure', 9, 1, 0, true],
    ['any-failure', 9, 0, 1, true],
    ['any-failure', 9, 0, 0, false],
    ['never', 0, 3, 3, false],
  ])(
    '%s with %d succeeded, %d failed and %d to try again: fails %s',
    (failOn, succeeded, failed, retried, fails) => {
      expect(judge(run(succeeded, failed, retried), failOn).fails).toBe(fails);
    },
  );

  it.each<StoppedReason>(['provider-stopped', 'store-failed', 'database-lost', 'interrupted'])(
    'never forgives a run that ended with %s',
    (reason) => {
      const verdict = judge(run(5, 0, 0, reason), 'never');
      expect(verdict).toMatchObject({ fails: true, annotation: { level: 'error' } });
    },
  );

  it.each<StoppedReason>(['budget', 'paused', 'no-provider'])('lets %s pass with a warning', (reason) => {
    const verdict = judge(run(0, 0, 0, reason), 'any-failure');
    expect(verdict).toMatchObject({ fails: false, annotation: { level: 'warning' } });
  });

  it.each<StoppedReason>(['empty', 'batch-done', 'time-limit', 'dry-run'])(
    'has nothing to say of %s',
    (reason) => {
      expect(judge(run(3, 0, 0, reason), 'any-failure')).toEqual({ fails: false, annotation: null });
    },
  );
});

describe('the one annotation', () => {
  it('gathers failures by reason, the most frequent first', () => {
    const jobs = [
      failedJob({ result: 'failed', failureClass: 'permanent', message: 'Broken', productName: 'Z' }),
      ...['A', 'B', 'C', 'D'].map((productName) => failedJob({ productName })),
    ];
    const { annotation } = judge({ ...run(15, 1, 4), jobs }, 'any-failure');
    expect(annotation).toEqual({
      level: 'error',
      title: '5 of 20 products got no image',
      message: [
        '4 × rate limited: Too many requests (A, B, C, …)',
        '1 × permanent: Broken (Z)',
        'The whole list is in report.json (output report-path).',
      ].join('\n'),
    });
  });

  it('stays short whatever the number of reasons', () => {
    const jobs = Array.from({ length: 50 }, (_, index) => failedJob({ message: `Reason ${index}` }));
    const { annotation } = judge({ ...run(0, 0, 50), jobs }, 'never');
    expect(annotation?.level).toBe('warning');
    expect(annotation?.message.split('\n')).toHaveLength(7);
    expect(annotation?.message).toContain('…and 45 other reasons.');
  });

  it('names how the run ended before what failed', () => {
    const report = { ...run(1, 1, 0, 'provider-stopped'), stoppedDetail: 'painter: key refused' };
    const { annotation } = judge(report, 'never');
    expect(annotation?.title).toBe('The provider cannot go on · 1 of 2 products got no image');
    expect(annotation?.message).toBe('painter: key refused');
  });
});
