import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { missingWorkers, readReports } from '../../../src/action/reports.ts';
import { serializeReport } from '../../../src/report/report-json.ts';
import { runReport } from '../report/fixtures.ts';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), text);
}

describe('the reports in a folder', () => {
  it('are found at any depth, in the order of their paths, and nothing else is read', async () => {
    put('reports/b/report.json', serializeReport(runReport({ processed: 2 })));
    put('reports/a/deep/report.json', serializeReport(runReport({ processed: 1 })));
    put('reports/report.json', serializeReport(runReport({ processed: 3 })));
    put('reports/a/package.json', '{}');
    const found = await readReports('reports', workspace);
    expect(found.map(({ processed }) => processed)).toEqual([1, 2, 3]);
  });

  it('are none where no artifact was downloaded', async () => {
    expect(await readReports('reports', workspace)).toEqual([]);
  });

  it.each([
    ['no JSON', 'no'],
    ['another schema', JSON.stringify({ ...runReport(), schemaVersion: 2 })],
  ])('are refused by their name when one is %s', async (_what, text) => {
    put('reports/1/report.json', text);
    await expect(readReports('reports', workspace)).rejects.toMatchObject({
      code: 'reports_unusable',
      message: expect.stringMatching(/^reports\/1\/report\.json cannot be read as a report: /),
    });
  });

  it('are refused when the folder is none', async () => {
    put('reports', 'a file');
    await expect(readReports('reports', workspace)).rejects.toMatchObject({ code: 'reports_unusable' });
  });
});

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
