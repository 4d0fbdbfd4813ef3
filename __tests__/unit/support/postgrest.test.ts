import { expect, it } from '@jest/globals';
import { portIn } from '../../support/postgrest.ts';

it.each([
  [
    'a line of its own',
    'Listening on port 39275\n28/Nov/2026:20:14:31 +0000: Connection successful\n',
    '39275',
  ],
  [
    'one with another behind it',
    'Listening on port 3927528/Nov/2026:20:14:31 +0000: Connection successful\n\n',
    '39275',
  ],
  ['one that has not come whole', 'Listening on port 3927', null],
])('the port of PostgREST is read from %s', (_, log, port) => {
  expect(portIn(log)).toBe(port);
});
