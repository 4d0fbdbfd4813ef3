/** What one puts on the body, takes for wellbeing, or cleans with. Containers are blank: nothing shown is a claim. */
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
      'open, smooth white cream inside, a small smear of it beside the jar',
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
    'hair dryer = hairdryer | hair straightener | straightener | curling iron | flat iron | hair curler': {
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
    'false eyelashes | false eyelash | wig | hair extension | scrunchie | hair clip | hair tie | headband | hairband':
      { shows: '', packaging: null },
    'sanitary pads | sanitary pad | menstrual cup | tampon | panty liner | incontinence pad': {
      shows: 'folded, plain white',
      packaging: null,
    },
  },
);

export const HEALTH = group(
  { industry: 'health', motif: 'jar', packaging: null },
  {
    'capsules = softgel = capsule = tablet pill = pill = food supplement = supplement = painkiller = pain reliever = ibuprofen = paracetamol = aspirin = enzyme |  vitamin | multivitamin | omega-3 | fish oil | probiotic | magnesium | zinc | iron supplement | collagen | melatonin | lozenge | creatine | electrolyte':
      { shows: 'closed, a few plain capsules beside it', packaging: 'jar' },
    'leaf powder | greens powder | superfood powder | spirulina | moringa | wheatgrass | maca': {
      shows: 'fine green powder with a wooden spoon',
      packaging: 'pouch',
      motif: 'pouch',
    },
    'tincture | drops | drop | herbal extract | extract': {
      shows: 'clear liquid',
      packaging: 'dropper bottle',
      motif: 'bottle',
    },
    'cough syrup | nasal spray | ear drops = ear drop | eye drops = eye drop | antiseptic | disinfectant | hand sanitizer | hand sanitiser | contact lens solution':
      { shows: 'clear liquid', packaging: 'bottle', motif: 'bottle' },
    'plasters = plaster strip | patches = patch = heat patch | bandage | adhesive bandage | gauze | medical tape | first aid kit':
      'neatly laid out, plain, without symbols',
    'thermometer | hearing aid |  blood pressure monitor | pulse oximeter = oximeter | glucose meter | stethoscope | nebulizer | humidifier mask':
      { shows: 'its display blank', archetype: 'technical', motif: 'screen' },
    'face masks | disposable mask | ffp2 mask | surgical mask | respirator mask | disposable glove | latex glove':
      'a small neat stack',
    'massage gun | massager | foot massager | neck massager | massage ball | acupressure mat | heating pad | hot water bottle | ice pack = cold pack | hot pack':
      '',
    'knee brace | knee support | ankle brace | wrist brace | back brace | wrist support | compression sleeve | posture corrector | orthotic insole | insole':
      '',
    'wheelchair | crutch | walker | rollator | walking stick | walking cane | shower stool': {
      shows: '',
      archetype: 'technical',
      motif: 'seat',
    },
    'reading glasses | glasses | eyeglass | contact lens | eyeglass frame | spectacle | blue light glasses':
      '',
    'meditation cushion | yoga bolster | zafu': {
      shows: 'one firm round cushion, fabric texture visible',
      motif: 'seat',
    },
    'pill box | pill organizer | pillbox | earplug | ear plug | sleep mask | eye mask | condom | pregnancy test':
      '',
    'bathroom scale | body scale | air purifier | humidifier | dehumidifier': {
      shows: 'its display blank',
      motif: 'screen',
    },
  },
);

export const CLEANING = group(
  { industry: 'cleaning', motif: 'bottle', packaging: 'bottle' },
  {
    'degreaser | cleaner | all-purpose cleaner | glass cleaner | bathroom cleaner | window cleaner | oven cleaner | limescale remover | stain remover | spray cleaner | furniture polish':
      { shows: 'clear liquid', packaging: 'spray bottle' },
    'dish soap | washing-up liquid | dishwashing liquid | laundry detergent | detergent | fabric softener | bleach | drain cleaner | rinse aid | floor cleaner | toilet cleaner':
      'clear liquid',
    'dishwasher tablets | dishwasher tablet | laundry pod | washing powder | laundry powder | dishwasher pod | laundry sheet':
      { shows: 'some of it beside the pack', packaging: 'pouch', motif: 'pouch' },
    'toilet paper = toilet roll = bathroom tissue': {
      shows: 'a small stack of plain white rolls',
      packaging: null,
      motif: 'roll',
    },
    'paper towels | paper towel | kitchen roll | tissue | facial tissue | wet wipe | napkin | paper napkin | baby wipe | wipe':
      { shows: 'plain, white, neatly stacked', packaging: null, motif: 'roll' },
    'sponge | scouring pad | dish brush | scrubbing brush | scrub brush | dish cloth | cleaning cloth | microfibre cloth | microfiber cloth | duster | steel wool | bottle brush | toilet brush':
      { shows: 'new and unused', packaging: null, motif: 'tool' },
    'broom | mop | dustpan | bucket | mop bucket | squeegee | floor wiper | lint roller | feather duster': {
      shows: '',
      packaging: null,
      motif: 'tool',
    },
    'bin bags | bin bag | trash bag | garbage bag | bin liner | rubbish bag': {
      shows: 'one roll, the first bag unrolled',
      packaging: null,
      motif: 'roll',
    },
    'bin | trash can | waste bin | rubbish bin | garbage can | wastebasket | recycling bin | compost bin': {
      shows: '',
      packaging: null,
      motif: 'box',
    },
    'laundry basket | laundry hamper | drying rack | clothes airer | clothesline | clothes peg | clothespin | washing line | clothes hanger | coat hanger | hanger | ironing board | laundry bag':
      { shows: '', packaging: null, motif: 'box' },
    'vacuum cleaner | vacuum | robot vacuum | steam mop | steam cleaner | carpet cleaner machine | hoover': {
      shows: '',
      packaging: null,
      motif: 'screen',
    },
    'iron | steam iron | garment steamer | clothes steamer': { shows: '', packaging: null, motif: 'tool' },
    'rubber gloves | rubber glove | cleaning glove': { shows: 'a pair, laid flat', packaging: null },
    'insect spray | insecticide | mosquito repellent | fly trap | mouse trap | ant bait | bug spray | moth trap | insect repellent':
      { shows: 'plain, without symbols', packaging: null, motif: 'box' },
    'air freshener | candle snuffer | odour absorber': { shows: '', packaging: null },
  },
);
