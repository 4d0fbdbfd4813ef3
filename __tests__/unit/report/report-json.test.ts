import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { RunReport } from '../../../src/engine/contract.ts';
import { parseReport, runReportSchema, serializeReport } from '../../../src/report/report-json.ts';
import { failedJob, runReport } from './fixtures.ts';

/** Holds in both directions: a field that only the type or only the schema has does not compile. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const schemaEqualsType: Same<z.infer<typeof runReportSchema>, RunReport> = true;

function fieldsOf(schema: unknown, path = ''): string[] {
  if (schema instanceof z.ZodNullable) return fieldsOf(schema.unwrap(), path);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element, `${path}[]`);
  if (!(schema instanceof z.ZodObject)) return [path];
  const own = path === '' ? [] : [path];
  return own.concat(
    Object.entries(schema.shape).flatMap(([key, value]) =>
      fieldsOf(value, path === '' ? key : `${path}.${key}`),
    ),
  );
}

describe('report.json', () => {
  it('reads back as it was written', () => {
    const report = runReport({ jobs: [failedJob()] });
    const text = serializeReport(report);
    expect(parseReport(text)).toEqual(report);
    expect(text.endsWith('}\n')).toBe(true);
    expect(schemaEqualsType).toBe(true);
  });

  it.each([
    ['a missing field', { status: undefined }],
    ['another schema version', { schemaVersion: 2 }],
    ['a negative count', { processed: -1 }],
    ['an unknown reason', { stoppedReason: 'bored' }],
  ])('is refused with %s', (_what, overrides) => {
    expect(() => parseReport(JSON.stringify({ ...runReport(), ...overrides }))).toThrow(z.ZodError);
  });

  it('has every field described in docs/report.md, and no others', () => {
    const documented = readFileSync(new URL('../../../docs/report.md', import.meta.url), 'utf8')
      .split('\n')
      .flatMap((line) => /^\| `([^`]+)` +\|/.exec(line)?.[1] ?? []);
    expect(documented.sort()).toEqual(fieldsOf(runReportSchema).sort());
  });
});
