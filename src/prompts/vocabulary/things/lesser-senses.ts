/** What a word means only where the rest of the product speaks for it (see senses.ts): last, so that a tie goes to the usual sense. */
import { group } from '../thing.ts';

export const LESSER_SENSES = group(
  { industry: 'music', motif: 'coil' },
  {
    'instrument strings = string': 'a set of coiled strings',
    'music keyboard = keyboard': { shows: 'one, three-quarter view', motif: 'note' },
    'toy mouse = mouse': { shows: 'one small plush toy mouse', industry: 'pets', motif: 'paw' },
    'house palm = palm': { shows: 'one healthy plant in a plain pot', industry: 'garden', motif: 'planter' },
    'racket strings = string': { shows: 'one coil of thin smooth string', industry: 'sports' },
  },
);
