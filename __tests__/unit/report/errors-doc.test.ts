import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { ERROR_CODES } from '../../../src/errors.ts';

it('docs/errors.md lists every error code with its meaning and what to do, and no others', () => {
  const rows = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, code, meaning, remedy] = /^\| `(\w+)` +\| (.+?) +\| (.{20,}) \|$/.exec(line) ?? [];
      return code && remedy ? [[code, meaning]] : [];
    });
  expect(rows).toEqual(Object.entries(ERROR_CODES));
});
