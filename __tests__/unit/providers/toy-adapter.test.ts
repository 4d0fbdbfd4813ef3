import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { PROVIDERS } from '../../../src/providers/registry.ts';
import { FAILURE_CLASSES } from '../../../src/queue/contract.ts';
import { describeProvider } from './conformance.ts';
import { createToyProvider } from './toy-adapter.ts';

describeProvider({
  name: 'the adapter of docs/providers.md',
  create: ({ origin, key, fetch, clock, options }) =>
    createToyProvider(
      { apiKey: key, model: null, maxPriceMicroUsd: null, options },
      { fetch, clock, baseUrl: origin },
    ),
  service: {
    image: (bytes) => [{ body: { image: Buffer.from(bytes).toString('base64') } }],
    garbled: [
      { what: 'no image', answer: { body: {} } },
      { what: 'broken base64', answer: { body: { image: '*' } } },
    ],
    failures: [
      {
        what: 'a refused prompt',
        answers: [{ status: 400, body: { code: 'nsfw', message: 'No.' } }],
        failureClass: 'content_blocked',
      },
      {
        what: 'an empty account',
        answers: [{ status: 400, body: { code: 'out_of_credits', message: 'Pay.' } }],
        failureClass: 'quota',
      },
    ],
    errorWith: (words) => ({ status: 400, body: { code: 'other', message: words } }),
  },
  takesOptions: true,
});

const page = readFileSync(new URL('../../../docs/providers.md', import.meta.url), 'utf8');

it('docs/providers.md shows this adapter as it is', () => {
  const source = readFileSync(new URL('./toy-adapter.ts', import.meta.url), 'utf8');
  const body = source
    .slice(source.indexOf('const TIMEOUT_MS'))
    .replaceAll('../../../src/providers/', './')
    .trim();
  expect(page).toContain(body);
});

it('docs/providers.md names every provider and every failure class', () => {
  for (const { id } of PROVIDERS) expect(page).toContain(`\`${id}\``);
  for (const failureClass of FAILURE_CLASSES) expect(page).toContain(`\`${failureClass}\``);
});
