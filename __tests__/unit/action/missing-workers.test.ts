import { describe, expect, it } from '@jest/globals';
import { missingWorkers } from '../../../src/action/missing-workers.ts';
import { runReport } from '../report/fixtures.ts';

const by = (...workers: string[]) =>
  workers.map((worker) => {
    const report = runReport();
    return { ...report, run: { ...report.run, worker } };
  });
const numbered = (attempt: number, ...numbers: number[]) =>
  by(...numbers.map((number) => `acme/shop run 77.${attempt}, worker ${number}`));

describe('workers that left no report', () => {
  it('are none when each has left one', () => {
    expect(missingWorkers(numbered(1, 1, 2, 3), 3)).toBeNull();
  });

  it('are told by their numbers', () => {
    expect(missingWorkers(numbered(1, 1, 3), 4)).toBe(
      '2 of 4 workers left no report (2, 4): look at their jobs.',
    );
  });

  it('are not made up for by what others left in an earlier attempt', () => {
    expect(missingWorkers([...numbered(1, 1, 2, 3), ...numbered(2, 1, 2, 3)], 4)).toMatch(
      /^1 of 4 workers left no report \(4\)/,
    );
    expect(missingWorkers([...numbered(1, 1, 2, 3), ...numbered(2, 4)], 4)).toBeNull();
  });

  it('are only counted where workers have other names', () => {
    expect(missingWorkers(by('acme/shop run 77.1, worker a', 'acme/shop run 77.1, worker b'), 3)).toBe(
      '1 of 3 workers left no report: look at their jobs.',
    );
    expect(missingWorkers(by('acme/shop run 77.1 on mine', 'acme/shop run 77.1 on mine'), 2)).toBeNull();
  });
});
