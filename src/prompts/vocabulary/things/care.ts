/** What one takes for wellbeing, or cleans with. Containers are blank: nothing shown is a claim. */
import { group } from '../thing.ts';

export const HEALTH = group(
  { industry: 'health', motif: 'jar', packaging: null },
  {
    'capsules = softgel = capsule = tablet pill = pill = food supplement = supplement = painkiller = pain reliever = ibuprofen = paracetamol = aspirin = enzyme | amino acids = amino acid = bcaa | medicine = medication | tablets = tablet |  vitamin | multivitamin | omega-3 | fish oil | probiotic | magnesium | zinc | iron supplement | collagen | melatonin | lozenge | creatine | electrolyte':
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
    'thermometer | hearing aid | blood pressure cuff |  blood pressure monitor | pulse oximeter = oximeter | glucose meter | stethoscope | nebulizer | humidifier mask':
      { shows: 'its display blank', archetype: 'technical', motif: 'screen' },
    'face masks | disposable mask | ffp2 mask | surgical mask | respirator mask | disposable glove | latex glove':
      'a small neat stack',
    'massage gun | massager | foot massager | neck massager | massage ball | acupressure mat | heating pad | hot water bottle | ice pack = cold pack | hot pack':
      '',
    'knee brace = brace = support brace | knee support | ankle brace | wrist brace | back brace | wrist support | compression sleeve | posture corrector | orthotic insole | insole':
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
    'vacuum cleaner bags = vacuum cleaner bag = vacuum bag = dust bag': {
      shows: 'a few of them, flat, their collars visible',
      packaging: null,
      motif: 'bag',
    },
    'iron | steam iron | garment steamer | clothes steamer': { shows: '', packaging: null, motif: 'tool' },
    'rubber gloves | rubber glove | cleaning glove': { shows: 'a pair, laid flat', packaging: null },
    'insect spray | insecticide | mosquito repellent | fly trap | mouse trap | ant bait | bug spray | moth trap | insect repellent':
      { shows: 'plain, without symbols', packaging: null, motif: 'box' },
    'pail | diaper pail | air freshener | candle snuffer | odour absorber': { shows: '', packaging: null },
  },
);
