import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readReports } from '../../../src/action/reports.ts';
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
