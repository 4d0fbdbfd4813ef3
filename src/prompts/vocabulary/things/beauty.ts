/** What one puts on the body. Containers are blank: nothing shown is a claim. */
import { group } from '../thing.ts';

export const BEAUTY = group(
  { industry: 'beauty', motif: 'jar', packaging: 'jar' },
  {
    'face serum = serum | face oil | facial oil | beard oil | cuticle oil | essential oil | hair oil | ampoule':
      { shows: 'clear golden liquid, one drop beside it', packaging: 'dropper bottle', motif: 'bottle' },
    'massage oil | body oil | bath oil | tanning oil': {
      shows: 'clear golden oil',
      packaging: 'bottle',
      motif: 'bottle',
    },
    'balm | hand balm | lip balm | salve | ointment | foot balm | beard balm | vapor rub | vaseline | petroleum jelly':
      { shows: 'open, dense smooth balm inside', packaging: 'tin' },
    'cream | hand cream | face cream | moisturizer = moisturiser | night cream | day cream | eye cream | body butter | foot cream | nappy cream | diaper cream | anti-aging cream | shea butter':
      'open, smooth white cream inside, a small smear of it beside the pack',
    'lotion | body lotion | body milk | face wash | facial cleanser | cleanser | micellar water | toner | makeup remover | hand wash | liquid soap | hand soap | body wash | shower gel | bubble bath | intimate wash':
      { shows: 'smooth liquid', packaging: 'pump bottle', motif: 'bottle' },
    'sunscreen | sun cream | sun lotion | sunblock | aftersun | after sun lotion': {
      shows: 'a small smear of white lotion beside it',
      packaging: 'tube',
    },
    'facial mist | face mist | hydrosol | rose water | setting spray | body mist | hair spray | hairspray | dry shampoo | deodorant spray':
      { shows: 'clear liquid', packaging: 'spray bottle', motif: 'bottle' },
    'shampoo bar = solid shampoo | bar of soap = soap = soap bar = bar soap | conditioner bar | hand-made soap | bath bomb | shower steamer':
      { shows: 'one unwrapped solid bar with softly rounded edges', packaging: null, motif: 'box' },
    'shampoo | conditioner | hair conditioner | hair mask | hair gel | hair dye | hair treatment | leave-in conditioner':
      { shows: 'plain, closed', packaging: 'bottle', motif: 'bottle' },
    'hair mousse = mousse | shaving foam = shaving mousse | hair bleach | hair toner': {
      shows: 'plain, closed',
      packaging: 'spray bottle',
      motif: 'bottle',
    },
    'hair roller = hot roller | hair curlers = hair curler': {
      shows: 'a small neat group',
      packaging: null,
      motif: 'tool',
    },
    'hair wax | pomade | hair clay | styling paste': { shows: 'open, smooth wax inside', packaging: 'tin' },
    'body scrub | scrub | exfoliator | face scrub | peeling': 'open, coarse grainy paste inside',
    'bath salts = bath salt | epsom salt | foot soak': 'coarse crystals with a few dried petals',
    'face mask | sheet mask | clay mask | sleeping mask cream': 'smooth clay paste',
    'toothpaste | tooth gel | shaving cream | shaving gel | hand gel | aloe vera gel | gel': {
      shows: 'a short stripe of paste beside it',
      packaging: 'tube',
    },
    'mouthwash | aftershave | shaving foam': { shows: 'clear liquid', packaging: 'bottle', motif: 'bottle' },
    'perfume | eau de parfum | eau de toilette | cologne | fragrance | body spray': {
      shows: 'one elegant clear glass perfume bottle without a label',
      packaging: null,
      motif: 'bottle',
    },
    'room fragrance | reed diffuser | room spray | home fragrance': {
      shows: 'clear liquid',
      packaging: 'diffuser',
      motif: 'bottle',
      industry: 'home',
    },
    'deodorant | deodorant stick | antiperspirant | roll-on': {
      shows: 'one plain deodorant stick, cap beside it',
      packaging: null,
    },
    'lipstick | lip gloss | lip liner | lip stick': {
      shows: 'one open lipstick in a plain case',
      packaging: null,
    },
    'mascara | eyeliner | eyebrow pencil | eye pencil | kajal': {
      shows: 'opened, its brush or tip beside it',
      packaging: null,
    },
    'eyeshadow palette | eyeshadow | blush | bronzer | highlighter powder | face powder | compact powder | powder palette':
      { shows: 'one open compact with pressed powder', packaging: null },
    'foundation | concealer | primer | bb cream': {
      shows: 'a small smear in skin tone beside it',
      packaging: 'glass bottle',
    },
    'nail polish | nail varnish | nail lacquer | gel polish': {
      shows: 'one small glass bottle of nail polish with its brush cap',
      packaging: null,
      motif: 'bottle',
    },
    'makeup brush | make-up brush | brush set | makeup sponge | beauty blender | powder puff': {
      shows: 'soft bristles, plain handle',
      packaging: null,
    },
    'hairbrush = hair brush | comb | beard comb | detangling brush': {
      shows: 'plain handle, every tooth or bristle sharp',
      packaging: null,
    },
    'toothbrush | electric toothbrush | tongue scraper | dental floss | interdental brush': {
      shows: '',
      packaging: null,
    },
    'razor | safety razor | shaver | electric shaver | beard trimmer | hair clipper | epilator | trimmer | razor blade | shaving brush':
      { shows: '', packaging: null, motif: 'tool' },
    'hair dryer = hairdryer | hair straightener | straightener | curling iron | curling wand | hot brush | flat iron | hair curler':
      {
        shows: 'its cable neatly coiled',
        packaging: null,
        motif: 'tool',
      },
    'nail clippers | nail clipper | nail file | manicure set | tweezer | eyelash curler | jade roller | gua sha | derma roller':
      { shows: '', packaging: null, motif: 'tool' },
    'loofah | bath sponge | konjac sponge | exfoliating glove | washcloth | body brush': {
      shows: '',
      packaging: null,
    },
    'cotton pads | cotton pad | cotton swab | cotton bud | makeup pad | cotton round': {
      shows: 'a small stack',
      packaging: null,
    },
    'shower cap | hair net | hair towel': { shows: 'one, plain', packaging: null },
    'nail polish remover pads = nail polish remover pad | makeup remover pad | makeup wipe': {
      shows: 'a few of them beside it',
      packaging: 'bucket',
    },
    'false eyelashes | false eyelash | wig | hair extension | scrunchie | hair clip | hair bow | hair tie | headband | hairband':
      { shows: '', packaging: null },
    'sanitary pads | sanitary pad | menstrual cup | tampon | panty liner | incontinence pad': {
      shows: 'folded, plain white',
      packaging: null,
    },
  },
);
