import { kebabCase } from '../../../src/config/settings.ts';
import type { Surroundings } from '../../../src/doors/project.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

/** What a door without a network lends. */
export function surroundings(overrides: Partial<Surroundings> = {}): Surroundings {
  return {
    fetch: async () => {
      throw new Error('Nothing may be sent.');
    },
    publicFetch: null,
    clock: createFakeClock(),
    random: () => 0.5,
    newToken: () => 'token',
    warn: () => undefined,
    spell: kebabCase,
    ...overrides,
  };
}
