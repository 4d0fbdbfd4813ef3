/** Books, records and musical instruments. Covers are blank. */
import { group } from '../thing.ts';

export const BOOKS = group(
  { industry: 'books', motif: 'book' },
  {
    'book = literature | novel = science fiction = romance | paperback | hardcover | cookbook | textbook | travel guide | workbook | encyclopedia | biography | guidebook | memoir | thriller | anthology | hardback | dictionary | bible | atlas | poetry':
      'one closed book with a plain blank cover, standing slightly turned so that its pages show',
    "children's book | picture book | board book | colouring book | coloring book | activity book | pop-up book | storybook | sticker book":
      'one closed book with a plain colourful cover without letters',
    'comic | graphic novel | manga | magazine | comic book | newspaper | catalogue':
      'one closed issue with a blank cover',
    'audiobook | movie = film | soundtrack = music album | cd | vinyl record | dvd | blu-ray | vinyl | lp | record | music cd | cassette | album':
      {
        shows: 'one disc half out of a blank sleeve',
        motif: 'note',
      },
    'sheet music | songbook | map | road map': { shows: '', motif: 'note' },
  },
);

export const MUSIC = group(
  { industry: 'music', motif: 'note' },
  {
    'guitar | acoustic guitar | electric guitar | bass guitar | ukulele | banjo | mandolin | classical guitar | bass':
      'one, upright, front view, whole instrument visible',
    'tuning fork | mouthpiece | trombone mute = trumpet mute = mute | drum pedal | pan pipes = pan pipe = pan flute':
      'one, alone',
    'violin bow = bow = cello bow': 'one, laid diagonally, stick and hair visible',
    'violin | cello | viola | double bass | harp': 'one, front view, whole instrument visible',
    'piano | keyboard piano | digital piano | synthesizer | midi keyboard | accordion | stage piano | organ | music keyboard':
      'one, three-quarter view',
    'drum | drum kit | drum set | cajon | djembe | snare drum | bongo | tambourine | cymbal | drumstick | drum stick | xylophone | glockenspiel | maraca | handpan | percussion set | kalimba | triangle instrument | singing bowl':
      'whole instrument visible',
    'flute | clarinet | saxophone | trumpet | trombone | recorder | harmonica | oboe | horn | ocarina | bagpipe | melodica | kazoo':
      'one, diagonal, whole instrument visible',
    'guitar strings | guitar string | guitar pick | plectrum | capo | guitar strap | violin string | reed instrument | rosin | guitar tuner | metronome | music stand | guitar stand | guitar amp | guitar pedal | effects pedal | audio interface | dj controller | mixing console | studio monitor':
      '',
  },
);
