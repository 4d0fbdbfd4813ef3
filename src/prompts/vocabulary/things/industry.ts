/** Vehicles, ropes, energy, materials, and what other trades need. */
import { group } from '../thing.ts';

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
    'motor oil | washer fluid = windshield washer fluid | power steering fluid = steering fluid | tyre shine = tire shine | leather conditioner | leather cleaner | bug remover = tar remover | engine oil | coolant | antifreeze | brake fluid | windscreen wash | car shampoo | car wax | car polish | screenwash | adblue | gear oil | transmission fluid | car cleaner':
      { shows: 'plain, without print', packaging: 'canister', archetype: 'packshot', motif: 'bottle' },
    'oil filter | air filter | spark plug | wiper blade | headlight | tail light | exhaust | radiator car | alternator | shock absorber = shock = strut | axle | drive shaft | cv joint | catalytic converter | carburetor = carburettor | fuel injector = injector | fog light | light bar | oxygen sensor | lug nut = wheel nut | window regulator | fuel pump | car part | timing belt | clutch | cabin filter | windshield wiper | fuel filter | starter motor | ignition coil | ball joint | piston | gasket | bearing | wing mirror | car horn | muffler':
      'one, alone, three-quarter view',
    'car mat | car floor mat | seat cover | car seat cover | steering wheel cover | sunshade | car cover | boot liner | roof box | roof rack | jump starter | car jack = floor jack = trolley jack = bottle jack = scissor jack = jack | tyre iron = tire iron = lug wrench = wheel brace | radiator cap | fuel cap | cargo carrier | cup holder | golf cart | trailer part | clay bar | tow bar | car organizer | trunk organizer | steering wheel | jumper cable | tow rope | gear knob | license plate frame | car air freshener | windshield sunshade = sun shade | tyre pressure gauge = tire pressure gauge = pressure gauge | trailer hitch = tow hitch | fuel additive | car vacuum | tyre inflator | tire inflator | car stereo | car seat organizer':
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

export const BUSINESS = group(
  { industry: 'materials', motif: 'box' },
  {
    'beaker | test tube | petri dish | pipette | erlenmeyer flask | laboratory flask | lab glassware | graduated cylinder':
      { shows: 'clean, clear, empty', motif: 'cup', archetype: 'technical' },
    'cash register | barcode scanner | receipt printer | card terminal | time clock | money counter | cash drawer | label gun | safe | cash box':
      { shows: 'one, display blank', motif: 'screen', archetype: 'technical', industry: 'office' },
    'mannequin | clothing rail | display stand | price tag | shop sign | neon sign | sandwich board | sign | name plate | flagpole':
      { shows: 'blank, without letters', industry: 'office' },
    'traffic cone | barrier tape | safety sign | warning light | speed bump | ear tag': {
      shows: 'one',
      archetype: 'technical',
      industry: 'tools',
    },
    'engine hoist = engine crane = shop crane': {
      shows: 'one, three-quarter view, arm raised',
      motif: 'tool',
      archetype: 'technical',
      industry: 'tools',
    },
    'pallet truck = pallet jack | forklift attachment | drum trolley': {
      shows: 'one, three-quarter view',
      motif: 'wheel',
      archetype: 'technical',
      industry: 'tools',
    },
    'forklift | conveyor | excavator | tractor | generator set | crane | industrial fan': {
      shows: 'one, three-quarter view, no brand',
      motif: 'wheel',
      archetype: 'technical',
    },
    'dental mirror | surgical instrument | scalpel | syringe | examination table | hospital bed | gown disposable | tattoo machine | scrubs medical':
      { shows: 'clean, plain', archetype: 'technical', industry: 'health', motif: 'tool' },
    'rosary = rosary beads | prayer beads | crucifix | menorah | prayer mat | prayer rug | buddha statue | incense burner | altar cloth | urn for ashes':
      { shows: 'one, softly lit', industry: 'home', motif: 'gem' },
    'software | antivirus | operating system | gift voucher | subscription | course': {
      shows: 'one plain unprinted box',
      industry: 'electronics',
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
    'blade | nozzle | attachment | extension | lid | handle | knob | liner | insert | hood | guard | cartridge | refill | winder | perch | rest | adapter ring':
      {
        shows: 'one, alone',
        motif: 'tool',
      },
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
