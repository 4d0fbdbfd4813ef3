/** What a word means only where the rest of the product speaks for it (see senses.ts): last, so that a tie goes to the usual sense. */
import { group } from '../thing.ts';

export const LESSER_SENSES = group(
  { industry: 'music', motif: 'coil' },
  {
    'instrument strings = string': 'a set of coiled strings',
    'racket strings = string': { shows: 'one coil of thin smooth string', industry: 'sports' },
  },
);
