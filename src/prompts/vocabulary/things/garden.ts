/** What animals and plants need. */
import { group } from '../thing.ts';

export const PETS = group(
  { industry: 'pets', motif: 'paw' },
  {
    'animal bedding = hurd bedding = pet bedding | cat litter | litter | wood shaving | hamster bedding | stable bedding':
      { shows: 'a heap of loose, pale, dust-free bedding chips', archetype: 'texture' },
    'pet mat | small-animal mat | small animal mat | feeding mat | training pad | puppy pad | pee pad | whelping mat':
      'one soft flat mat, edge and fibres visible',
    'feed pellets = seed cake = press cake | cattle feed | horse feed | chicken feed | feed | fodder | hay | poultry feed':
      { shows: 'a heap of dry pellets', archetype: 'texture' },
    'dog oil | oil for dog | oil for horse | salmon oil | pet oil | oil for cat': {
      shows: 'clear golden oil',
      packaging: 'pump bottle',
      motif: 'bottle',
    },
    'bird seed | wild bird seed | bird food | budgie seed | parrot food | suet ball | bird feed | fat ball | bird mix':
      { shows: 'a heap of mixed whole grains and seeds', archetype: 'texture' },
    'pet food | dog food | cat food | dry food | wet food | kibble | pet food topper | puppy food | fish food | kitten food | hamster food | rabbit food | dog kibble | food topper':
      { shows: 'dry brown pieces in a plain bowl before it', packaging: 'pouch' },
    'dog treats | dog treat | cat treat | dog biscuit | dog chew | chew bone | chew stick | pet treat | catnip | dental chew | dog bone | rawhide | training treat | treat | dental stick':
      { shows: 'a few pieces before it', packaging: 'pouch' },
    'dog leash = leash = dog lead | dog harness | dog collar | cat collar | pet collar | muzzle | pet harness | collar | lead rope | retractable leash | flea collar':
      'one, neatly laid out, no animal',
    'dog bed | cat bed | pet bed | pet blanket | dog mat | dog sofa': {
      shows: 'one cushioned bed, empty',
      motif: 'seat',
    },
    'dog bowl | pet bowl | cat bowl | food bowl | slow feeder | pet feeder | water fountain | automatic feeder | cat fountain | pet water fountain | feeding bowl':
      'one, empty',
    'dog toy | cat toy | chew toy | pet toy | squeaky toy | feather wand | scratching post | cat tree | cat scratcher | laser pointer | rope toy | cat tunnel | scratcher | ball launcher | snuffle mat':
      '',
    'pet carrier | cat carrier | dog crate | dog kennel | kennel | dog house | pet gate | litter box | litter tray | dog cage | hamster cage | bird cage | rabbit hutch | chicken coop | pet stroller | cat flap | cat door | hutch | terrarium | vivarium | hamster wheel | dog door | pet playpen':
      { shows: 'one, empty', motif: 'box' },
    'aquarium | fish tank | aquarium filter | aquarium pump | aquarium heater | aquarium gravel | aquarium light | air pump | fish bowl':
      { shows: '', motif: 'screen' },
    'pet brush | dog brush | grooming brush | dog shampoo | pet shampoo | deshedding tool | flea treatment | pet clipper | grooming glove | curry comb | dog nail clipper | flea comb':
      { shows: '', motif: 'tool' },
    'fly mask = horse fly mask | tail bag | hoof boot': 'one, laid out, empty',
    'poop bags | dog poop bag | waste bag | poo bag | dog coat | dog sweater | pet costume | dog raincoat | dog boot | dog backpack | dog jacket | pet clothes | poop bag dispenser':
      '',
    'bird feeder | bird house | birdhouse | bat house | bat box | hedgehog house | nesting box | bird bath | bee hive | insect hotel | beehive | bee hotel | squirrel feeder':
      { shows: 'one, hanging or standing, empty', motif: 'box' },
  },
);

export const GARDEN = group(
  { industry: 'garden', motif: 'planter' },
  {
    'sowing seed | seed packet | grass seed | vegetable seed | flower seed | lawn seed | wildflower seed | herb seed | tomato seed | pepper seed | carrot seed | lettuce seed | cucumber seed | chilli seed | seed bomb | seed mix':
      { shows: 'many small whole seeds, a few of them on dark soil', archetype: 'texture' },
    'cover crop mix | green manure = green manure mix': {
      shows: 'a heap of mixed sowing seeds',
      archetype: 'texture',
      industry: 'agriculture',
    },
    'mulch mat | fleece mat | weed mat | weed control fabric | weed barrier | garden fleece | landscape fabric | ground cover fabric':
      { shows: 'one roll of coarse felted mat, partly unrolled on soil', archetype: 'in use', motif: 'roll' },
    'mulch | bark mulch | wood chip | bark | decorative stone | gravel | pebble': {
      shows: 'a layer of loose chips spread over a garden bed',
      archetype: 'texture',
    },
    'growing pads | growing pad | growing medium | seedling mat | coir | coco peat | rockwool | microgreen pad | seed tray | propagator | grow bag | seed starter kit | germination tray | coir pellet':
      'flat pads, one with fresh green sprouts',
    'biochar | charcoal soil': { shows: 'a heap of porous black charred pieces', archetype: 'texture' },
    'potting soil = soil = potting mix | compost | topsoil | peat | humus | perlite | vermiculite': {
      shows: 'a heap of dark crumbly soil',
      archetype: 'texture',
    },
    'fertilizer = fertiliser = plant food = plant feed | plant tonic | tonic | lawn feed | liquid fertilizer | weed killer | rooting powder | manure | herbicide | pesticide | slug pellet':
      { shows: 'plain, without symbols', packaging: 'canister', motif: 'bottle' },
    'house plant = houseplant = plant = potted plant = indoor plant | succulent | cactus | monstera | fern | aloe vera | bonsai | ficus | snake plant | herb plant | tree sapling | fruit tree | sapling | flower bulb | tulip bulb | shrub | seedling | air plant | lavender plant':
      'one healthy plant in a plain pot',
    'plant pot | flower pot | planter | window box | raised bed | hanging basket | plant hanger | hanging planter | garden pot | planter box | terracotta pot | self-watering pot':
      'one, empty',
    'spade | shovel | rake | hoe | garden fork | trowel | hand trowel | pitchfork | dibber | weeder | bulb planter | hand fork | garden tool set':
      { shows: '', motif: 'tool' },
    'pruning shears | secateurs | pruner | loppers | lopper | hedge trimmer | hedge shears | grass shears | garden shears | pruning saw | pole saw':
      { shows: 'one, slightly open', motif: 'tool' },
    'lawn mower | lawnmower | leaf blower | strimmer | grass trimmer | chainsaw | pressure washer | string trimmer | robotic lawn mower | brush cutter | snow blower | cultivator | tiller | log splitter | wood chipper | garden shredder':
      { shows: 'one, three-quarter view', motif: 'tool' },
    'watering can | garden hose | hose | sprinkler | hose reel | irrigation kit | spray nozzle | water butt | hose nozzle | drip irrigation kit | rain barrel | garden sprayer | plant mister':
      { shows: '', motif: 'coil' },
    'wheelbarrow | garden cart | greenhouse | shed | composter | polytunnel | garden shed | compost tumbler | cold frame | pergola | trellis | garden arch | plant support | bamboo cane | tomato cage | garden fence | fence | fence panel | gate | garden edging | garden netting':
      { shows: '', motif: 'box' },
    'garden furniture | patio set | sun lounger | garden chair | garden table | patio umbrella | swing chair | outdoor sofa | outdoor furniture | garden umbrella | patio heater | hanging chair | egg chair | adirondack chair':
      { shows: '', motif: 'seat', archetype: 'lifestyle', isOutdoors: true },
    'garden gnome | fountain | solar light | garden light | wind chime | garden statue | pond pump | pond liner | bird netting | stepping stone | solar lantern | garden stake | pool | swimming pool | hot tub | pool pump | pool cleaner':
      '',
  },
);
