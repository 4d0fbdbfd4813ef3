/** Garden, animals, tools, building, vehicles, energy and materials. */
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
    'poop bags | dog poop bag | waste bag | poo bag | dog coat | dog sweater | pet costume | dog raincoat | dog boot | dog backpack | dog jacket | pet clothes | poop bag dispenser':
      '',
    'bird feeder | bird house | birdhouse | nesting box | bird bath | bee hive | insect hotel | beehive | bee hotel | squirrel feeder':
      { shows: 'one, hanging or standing, empty', motif: 'box' },
  },
);

export const GARDEN = group(
  { industry: 'garden', motif: 'planter' },
  {
    'sowing seed | seed packet | grass seed | vegetable seed | flower seed | lawn seed | wildflower seed | herb seed | tomato seed | seed bomb | seed mix':
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
      { shows: '', motif: 'seat', archetype: 'lifestyle' },
    'garden gnome | fountain | solar light | garden light | wind chime | garden statue | pond pump | pond liner | bird netting | stepping stone | solar lantern | garden stake | pool | swimming pool | hot tub | pool pump | pool cleaner':
      '',
  },
);

export const ROPES = group(
  { industry: 'rope', motif: 'coil' },
  {
    'rope | cordage | hawser | mooring line | braided rope | sisal rope | jute rope':
      'one coil of thick twisted rope, strands clearly visible, one whipped end in front',
    'tarred marline = tarred line = marline | seizing line | whipping twine':
      'one small ball of thin dark-brown tarred two-strand line, its loose end in front',
    'caulking oakum = oakum | caulking cotton': 'one loose hank of dark-brown tarred fibre strands',
    'twine | string | cord | bakers twine | garden twine | macrame cord | paracord | kitchen twine | bungee cord | elastic cord | drawstring | jute twine':
      'one ball of twisted twine, its loose end in front',
    'anchor | fender | cleat hook | buoy | sail | shackle | pulley | winch | boat cover | oar | bilge pump | marine rope':
      { shows: '', motif: 'tool' },
  },
);

export const BUILDING = group(
  { industry: 'building', motif: 'bricks', archetype: 'texture' },
  {
    'hempcrete block = hempcrete':
      'one rectangular block of lime-bound hemp hurd, matte pale grey-beige, coarse porous surface with clearly visible straw-coloured wood chips; light and fibrous',
    'loose hemp hurd = hurd = loose hurd = hemp shiv = shiv':
      'a heap of loose, pale, straw-coloured woody chips',
    'insulation batt = insulation = batt | insulation board | insulation panel | insulation mat | insulation roll | roof insulation | glass wool | mineral wool | insulation felt':
      {
        shows:
          'one thick springy batt of matted fibres with a clean cut edge, leaning between two wooden studs',
        archetype: 'in use',
      },
    'floor underlay | impact sound felt | underlay | sound felt | carpet underlay': {
      shows: 'one roll of thin dense felt, partly unrolled under wooden floor boards',
      archetype: 'in use',
      motif: 'roll',
    },
    'plaster | lime plaster | finishing plaster | render | clay plaster | stucco | filler | joint compound | spackle':
      {
        shows:
          'a smooth and a rough patch of freshly trowelled mineral plaster on a wall, fine grain visible',
        archetype: 'in use',
      },
    'wall panel = dry-lining board | wall board | plasterboard | drywall | cladding | ceiling panel | panelling':
      'one flat board leaning upright, surface and cut edge with its core visible',
    'screed additive | cut fibre | reinforcing fibre | chopped fibre | fibre additive | concrete fibre':
      'a small heap of short, loose, straw-coloured cut fibres',
    'cement | mortar mix | tile adhesive | concrete mix | grout | lime mortar | quicklime | sand | aggregate | tile grout':
      { shows: 'a small heap of powder before it', packaging: 'sack' },
    'brick | paving stone | paver | concrete block | roof tile | slate tile | clay brick | cobblestone | kerb stone':
      'a few pieces, neatly stacked',
    'tile | floor tile | wall tile | ceramic tile | mosaic tile | bathroom tile | porcelain tile':
      'a few pieces laid as a pattern, plain',
    'flooring | laminate | parquet | vinyl flooring | floorboard | hardwood floor | laminate flooring | carpet tile | vinyl plank | decking | decking board | wood flooring':
      'a few boards laid side by side, grain visible',
    'timber | plank | plywood | lumber | mdf board | beam | board | osb board | wooden board | wooden beam | veneer | dowel | skirting board | moulding | batten':
      'a few pieces stacked, grain and cut ends visible',
    'door | front door | interior door | window | skylight | shutter | door frame | roof window | sliding door | garage door | window frame | stair | staircase | banister | railing | handrail':
      { shows: 'one, front view', archetype: 'packshot' },
    'door handle | door knob | hinge | lock | padlock | deadbolt | door stop | key safe | cylinder lock | drawer knob | cabinet handle | drawer handle | letterbox | mailbox | house number | door chain | bracket | shelf bracket | curtain rod | curtain pole':
      { shows: '', archetype: 'technical', motif: 'tool' },
    'bathtub | toilet | washbasin | shower head | shower tray | bidet | toilet seat | shower enclosure | shower | bath tub | basin | urinal | shower cabin | shower screen | shower set | mixer tap | basin mixer':
      { shows: 'one, clean, empty', archetype: 'packshot' },
    'pipe | pipe fitting | valve | gutter | tube fitting | drain | hose clamp | water heater | boiler | copper pipe | pvc pipe | downpipe | water pump | ball valve | plumbing fitting':
      { shows: '', archetype: 'technical', motif: 'tool' },
    'roofing felt | roof sheet | geotextile | membrane | vapour barrier | waterproofing membrane | damp proof membrane | sealing tape':
      { shows: 'one roll, partly unrolled', motif: 'roll' },
    'sealant | silicone sealant | expanding foam | caulk | construction adhesive | mounting adhesive | waterproofing':
      { shows: 'one plain cartridge without print', archetype: 'packshot', motif: 'bottle' },
  },
);

export const PAINTS = group(
  { industry: 'building', motif: 'jar', packaging: 'can' },
  {
    'wood oil | wood finish | oil finish | wood stain | decking oil | linseed oil | danish oil | wood wax | floor oil | furniture oil | wood preservative | teak oil':
      { shows: 'closed, beside a piece of wood half coated, its grain deepened', archetype: 'packshot' },
    'paint | wall paint | alkyd paint | emulsion paint | varnish | lacquer | primer paint | chalk paint | gloss paint | metal paint | enamel paint | floor paint | masonry paint | exterior paint | interior paint':
      'open, smooth paint inside, a brush with a stroke of its colour beside it',
    'paint roller | roller brush | decorating brush | painters tape | dust sheet | paint tray | wallpaper paste | paint sprayer | putty knife':
      { shows: '', packaging: null, motif: 'tool', industry: 'tools' },
    'solvent | white spirit | paint thinner | turpentine | acetone | methylated spirit': {
      shows: 'clear liquid',
      packaging: 'canister',
    },
  },
);

export const TOOLS = group(
  { industry: 'tools', motif: 'tool' },
  {
    'hammer | mallet | sledgehammer | claw hammer | crowbar | pry bar | rubber mallet':
      'one, lying diagonally',
    'screwdriver | screwdriver set | hex key | allen key | bit set | torx key | electric screwdriver | nut driver':
      'plain handle, tip visible',
    'wrench = spanner | socket set | adjustable wrench | torque wrench | ratchet | pipe wrench | impact wrench | socket wrench':
      'polished metal, lying diagonally',
    'pliers = plier | wire cutter | wire stripper | crimping tool | clamp | vise | vice | bolt cutter | locking pliers | c-clamp | bar clamp | pincer':
      'one, slightly open',
    'drill | cordless drill | power drill | impact driver | hammer drill | rotary tool | drill press | drill driver | rotary hammer | demolition hammer':
      'one, without bit case, three-quarter view',
    'drill bit | drill bit set | router bit | saw blade | hole saw | grinding disc | cutting disc | sanding disc | sanding sheet | sandpaper':
      { shows: 'neatly laid out', archetype: 'technical' },
    'saw | hand saw | circular saw | jigsaw tool | table saw | mitre saw | miter saw | hacksaw | band saw | reciprocating saw | coping saw | scroll saw | bow saw':
      'one, blade visible',
    'sander | angle grinder | grinder | planer | wood router | heat gun | soldering iron | nail gun | welder | staple gun | compressor | air compressor | orbital sander | bench grinder | belt sander | multimeter tool | lathe | welding machine | rivet gun | caulking gun | polisher':
      'one, three-quarter view',
    'chisel | file | rasp | hand plane | wood carving set | utility knife | box cutter | scraper | chisel set | carving knife set | carpenter pencil | awl | tin snips':
      '',
    'tape measure | work light | measuring tool | gauge | spirit level | laser level | caliper | square | multimeter | stud finder | measuring tape | combination square | voltage tester | digital caliper | laser measure | angle finder | torpedo level | feeler gauge':
      { shows: 'plain scale', archetype: 'technical' },
    'screws = screw | nails = nail | bolt | washer hardware | wall plug | rivet | threaded rod | nut and bolt | wood screw | nuts and bolts | anchor bolt | drywall screw | fastener | cable tie | zip tie | hook and eye | staples | o-ring | spring | threaded insert':
      { shows: 'a small neat group, threads and heads sharp', archetype: 'technical' },
    'toolbox | tool box | tool bag | tool set | tool belt | workbench | ladder | step ladder | sawhorse | tool chest | tool kit | tool cabinet | pegboard | stepladder | scaffolding | hand truck | sack truck | trolley | creeper':
      { shows: 'one, three-quarter view', motif: 'box' },
    'safety glasses | safety goggles | ear defenders | ear muffs | ear protection | respirator | dust mask | welding helmet | safety helmet | safety harness | face shield | safety boot | knee pads | fire extinguisher | safety vest reflective':
      '',
    'lubricant | grease | wd-40 | penetrating oil | chain oil | silicone spray': {
      shows: 'plain, without print',
      packaging: 'spray bottle',
      motif: 'bottle',
    },
    'ratchet strap | tie-down strap | tow strap | chain | tarpaulin | lashing strap | wire | steel cable | wire rope | hoist | jack stand':
      { shows: 'neatly coiled', motif: 'coil' },
  },
);

export const VEHICLES = group(
  { industry: 'automotive', motif: 'wheel', archetype: 'technical' },
  {
    'door panel | door trim | car door panel':
      'one compression-moulded car door panel of visible matted natural fibre, front view, alone',
    'headliner mat | headliner | nonwoven mat | roof lining': {
      shows: 'one roll of thick needled fibre mat, partly unrolled, fibres visible',
      motif: 'roll',
      archetype: 'texture',
    },
    'brake pad | brake disc | brake shoe | brake rotor | brake caliper | brake lining':
      'one set, friction surface visible',
    'friction fibre = brake fibre = brake pad fibre': {
      shows: 'a small heap of short fluffy straw-coloured fibre',
      archetype: 'texture',
    },
    'underbody panel | underbody shield | splash guard | bumper | fender panel | spoiler | car bonnet | mud flap | mudguard | fender flare | grille':
      'one moulded panel, alone, three-quarter view',
    'tyre = tire = car tire | winter tyre | wheel | rim | hubcap | alloy wheel | wheel cover | snow chain':
      'one, three-quarter view, tread visible',
    'motor oil | engine oil | coolant | antifreeze | brake fluid | windscreen wash | car shampoo | car wax | car polish | screenwash | adblue | gear oil | transmission fluid | car cleaner':
      { shows: 'plain, without print', packaging: 'canister', archetype: 'packshot', motif: 'bottle' },
    'oil filter | air filter | spark plug | wiper blade | headlight | tail light | exhaust | radiator car | alternator | shock absorber | fuel pump | car part | timing belt | clutch | cabin filter | windshield wiper | fuel filter | starter motor | ignition coil | ball joint | piston | gasket | bearing | wing mirror | car horn | muffler':
      'one, alone, three-quarter view',
    'car mat | car floor mat | seat cover | car seat cover | steering wheel cover | sunshade | car cover | boot liner | roof box | roof rack | jump starter | car jack | tow bar | car organizer | trunk organizer | steering wheel | jumper cable | tow rope | gear knob | license plate frame | car air freshener | windshield sunshade = sun shade | tyre pressure gauge = tire pressure gauge = pressure gauge | trailer hitch = tow hitch | fuel additive | car vacuum | tyre inflator | tire inflator | car stereo | car seat organizer':
      { shows: '', archetype: 'packshot' },
    'motorcycle | moped | motorbike | quad bike | atv | vespa': {
      shows: 'one, side view, no brand',
      archetype: 'packshot',
    },
    'car | truck | van | trailer | caravan | boat | electric car | suv': {
      shows: 'one, three-quarter view, no brand',
      archetype: 'packshot',
    },
  },
);

export const ENERGY = group(
  { industry: 'energy', motif: 'bolt', archetype: 'texture' },
  {
    'fuel briquettes | briquette | fuel briquette | wood pellet | pellet | fire log | firewood | biomass pellet | kindling | firelighter | log':
      'a small stack of dense pressed pieces, fibres visible on the broken ends',
    'silage | biomass | biogas substrate | biogas biomass':
      'a heap of chopped green-brown whole-crop silage, moist and coarse',
    'biodiesel | fuel | ethanol | heating oil | lamp oil | bioethanol | kerosene | petrol': {
      shows: 'clear amber liquid, a glass beaker of it beside the canister',
      packaging: 'canister',
      archetype: 'packshot',
      motif: 'bottle',
    },
    'carbon powder = activated carbon | bast carbon | activated charcoal | carbon black': {
      shows: 'a small heap of fine, matt black powder beside it',
      packaging: 'jar',
      archetype: 'technical',
      motif: 'jar',
    },
  },
);

export const MATERIAL_GOODS = group(
  { industry: 'materials', motif: 'box', archetype: 'texture' },
  {
    '3D printing filament = printing filament = filament | pla filament | 3d filament | abs filament | petg filament':
      {
        shows: 'one spool of matt filament, its end loose, fine flecks visible',
        archetype: 'technical',
        motif: 'coil',
      },
    'granulate | plastic granulate | compound | resin pellet | injection granulate | plastic pellet | masterbatch':
      'a heap of small cylindrical plastic granules with visible natural fibres',
    'oil-binding granulate | absorbent granulate | oil binder | hurd granulate | absorbent | oil absorbent':
      'a heap of fine, dry, pale woody granules',
    'prepreg fabric | prepreg | reinforcement fabric | carbon fabric | glass fibre mat | carbon fibre sheet | fibreglass mat':
      'one folded sheet of twill-woven reinforcement, slightly glossy with resin, diagonal weave visible',
    'foam block | foam | acrylic sheet | plastic sheet | rubber sheet | metal sheet | aluminium profile | steel tube | plexiglass sheet | aluminium sheet | styrofoam':
      'one piece, surface and cut edge visible',
    'loose fibre = fibre = bast fibre = tow fibre = long fibre = fiber':
      'a loose bundle of long, straw-beige fibres',
    'epoxy resin | resin | liquid resin': {
      shows: 'clear viscous liquid',
      packaging: 'canister',
      archetype: 'packshot',
      motif: 'bottle',
    },
    'stalk | straw bale | dried stalk': 'a bundle of cut, straw-coloured stalks',
  },
);

/** Words that need the one before them: what a "holder" holds is what it is about. */
export const ACCESSORIES = group(
  { industry: 'home', motif: 'parcel', isGeneric: true },
  {
    'holder | stand | mount | bracket holder | hanger hook | dispenser | dock | cradle holder | base | grip':
      { shows: 'one, empty', motif: 'tool' },
    'case | cover | sleeve | protector | pouch bag | wrap cover | jacket cover | shell case': {
      shows: 'one, plain',
      motif: 'box',
    },
    'organizer | organiser | storage | caddy | container | tub box | divider': {
      shows: 'one, empty',
      motif: 'box',
    },
    brush: { shows: 'one, bristles visible', motif: 'tool' },
    'cutter | opener | remover | sharpener | press | squeezer | maker | machine | pump | filter | warmer | heater unit | feeder | roller | scraper tool | detector | tester | tool | device | gadget | lamp kit':
      { shows: 'one', motif: 'tool' },
    'mat | pad': { shows: 'one, flat', motif: 'roll' },
    'strap | band | clip | ring holder | tie strap': { shows: 'one', motif: 'coil' },
    'powder | mix | blend': {
      shows: 'fine loose powder',
      packaging: 'pouch',
      motif: 'pouch',
      industry: 'food',
    },
    'bar | stick': { shows: 'one' },
    light: { shows: 'one, switched on', motif: 'lamp' },
    'panel | tile piece | block': { shows: 'one', motif: 'bricks' },
    furniture: { shows: 'one piece', industry: 'furniture', motif: 'seat', archetype: 'lifestyle' },
    'accessory | replacement part | spare part | refill pack': { shows: 'one' },
  },
);
