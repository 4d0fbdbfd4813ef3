import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { ERROR_CODES } from '../../../src/errors.ts';
import { FAILURE_CLASSES } from '../../../src/queue/contract.ts';

it('docs/errors.md lists every error code with its meaning and what to do, and no others', () => {
  const rows = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, code, meaning, remedy] = /^\| `(\w+)` +\| (.+?) +\| (.{20,}) \|$/.exec(line) ?? [];
      return code && remedy ? [[code, meaning]] : [];
    });
  expect(rows).toEqual(Object.entries(ERROR_CODES));
});

it('docs/failures.md says of every class of failure what to do', () => {
  const page = readFileSync(new URL('../../../docs/failures.md', import.meta.url), 'utf8');
  const sections = page.split(/^## /m).slice(1);
  const told = sections.filter((section) => section.length > 100).map((section) => section.split('\n')[0]);
  expect(told).toEqual([...FAILURE_CLASSES.map((name) => name.replaceAll('_', ' ')), 'unknown']);
});
