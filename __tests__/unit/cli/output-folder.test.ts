import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkOutputFolder } from '../../../src/cli/output-folder.ts';
import { type ExportedProduct, writeList } from '../../../src/embedded/export-list.ts';
import { serializeReport } from '../../../src/report/report-json.ts';
import { runReport } from '../report/fixtures.ts';

describe('the folder of a run’s files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'output-'));
    mkdirSync(join(folder, 'out'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const check = () => checkOutputFolder({ folder: join(folder, 'out'), dataDir: join(folder, 'data') });
  const put = (name: string, text: string) => writeFileSync(join(folder, 'out', name), text);

  it.each([
    ['catalogue.json', '{"products":[{"id":"1","name":"Rope","price":3}]}'],
    ['catalogue.json', '{"products":[]}'],
    ['catalogue.json', '[]'],
    ['report.json', '{"schemaVersion":2,"tool":"another"}'],
    ['report.json', 'null'],
    ['summary.md', '# Mine\n'],
    ['index.html', '<!doctype html><title>Mine</title>'],
    ['index.html', ''],
  ])('is refused for the sake of a person’s own %s: %s', async (name, text) => {
    put(name, text);
    await expect(check()).rejects.toThrow(
      `The file ${join(folder, 'out', name)} was not written by a run, and a run would overwrite it.`,
    );
  });

  it('is taken with what a run has written into it', async () => {
    put('report.json', serializeReport(runReport()));
    const product: ExportedProduct = {
      id: '1',
      name: 'Rope',
      state: 'image',
      file: 'images/rope-1a2b3c4d.webp',
      sha256: 'ab',
      url: null,
    };
    for (const products of [[], [product], [product, { ...product, id: '2', file: null, sha256: null }]]) {
      await writeList(join(folder, 'out'), products);
      await expect(check()).resolves.toBeUndefined();
    }
  });
});
