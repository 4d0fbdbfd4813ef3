import { kebabCase } from '../../../src/config/settings.ts';
import type { Surroundings } from '../../../src/doors/project.ts';
import { createFakeClock } from '../../support/fake-clock.ts';
import { INSTANT_CHECKER, NO_DRAWING } from '../../support/images.ts';

/** What a door without a network lends. */
export function surroundings(overrides: Partial<Surroundings> = {}): Surroundings {
  return {
    fetch: async () => {
      throw new Error('Nothing may be sent.');
    },
    publicFetch: null,
    rescue: null,
    images: INSTANT_CHECKER,
    drawing: NO_DRAWING,
    clock: createFakeClock(),
    random: () => 0.5,
    newToken: () => 'token',
    warn: () => undefined,
    spell: kebabCase,
    ...overrides,
  };
}
