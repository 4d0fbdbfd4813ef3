/** What stands in a home. */
import { group } from '../thing.ts';

export const FURNITURE = group(
  { industry: 'furniture', motif: 'seat', archetype: 'lifestyle' },
  {
    'chair | armchair | dining chair | shell chair | rocking chair | recliner | lounge chair | accent chair | office chair | gaming chair | desk chair | folding chair | high chair | highchair | deck chair':
      'one, three-quarter view, all legs visible',
    'stool | bar stool | footstool | ottoman | pouf | bean bag | beanbag | step stool':
      'one, three-quarter view',
    'sofa = couch | loveseat | sectional | settee | sofa bed | futon | chaise longue | daybed | corner sofa':
      'one, front three-quarter view',
    'bench | garden bench | shoe bench | pew': 'one, three-quarter view',
    'table | dining table | coffee table | side table | end table | bedside table | nightstand | console table | kitchen table | folding table | picnic table':
      'one, three-quarter view, empty top',
    'desk | standing desk | writing desk | computer desk | workstation': 'one, three-quarter view, empty top',
    'bed frame = bedframe': 'one, bare slats, without a mattress',
    'bed | bunk bed | double bed | headboard | cot bed': 'one, made with plain bedding',
    'mattress | mattress topper | air mattress | box spring': 'one, corner view, layers visible',
    'bookshelf = bookcase | shelf | shelving unit | wall shelf | floating shelf | storage unit | rack | shoe rack | coat rack | wine rack | plant stand | display cabinet':
      'one, front three-quarter view, nearly empty',
    'cabinet | cupboard | wardrobe | dresser | chest of drawers | sideboard | tv stand | drawer unit | filing cabinet | closet | buffet | credenza | tv unit | vanity | kitchen island':
      'one, front three-quarter view, doors closed',
    'room divider | folding screen | screen divider': '',
  },
);

export const LINEN = group(
  { industry: 'linen', motif: 'roll', archetype: 'lifestyle' },
  {
    'bed linen = bedding = bedding set | duvet cover | bed sheet | sheet | fitted sheet | pillowcase | pillow case | sheet set | quilt cover':
      { shows: 'one made bed with softly creased covers', motif: 'seat' },
    'duvet = comforter | quilt | bedspread | weighted blanket | electric blanket | blanket | throw blanket | throw | coverlet':
      'folded once, texture visible',
    'pillow | cushion | throw pillow | cushion cover | body pillow | neck pillow | travel pillow | bolster | pregnancy pillow | seat cushion':
      { shows: 'one, plump, front view', motif: 'seat' },
    'towel | bath towel | hand towel | beach towel | towel set | bath sheet': {
      shows: 'neatly folded stack, loops visible',
      archetype: 'packshot',
    },
    'tea towel | kitchen towel | dish towel | oven mitt | oven glove | pot holder | tablecloth | table runner | placemat | place mat | cloth napkin':
      { shows: 'neatly folded, weave visible', archetype: 'packshot' },
    'rug | carpet | area rug | runner rug | doormat | door mat | bath mat | floor mat | welcome mat':
      'one, lying flat on a plain floor, one corner turned up',
    'curtain | drape | curtain panel | blind | roller blind | shower curtain | net curtain | window blind | shade blind | mosquito net':
      'one, hanging in soft folds before a window',
  },
);

export const HOME = group(
  { industry: 'home', motif: 'parcel', archetype: 'packshot' },
  {
    'lampshade = lamp shade': {
      shows: 'one lampshade on a plain lamp, softly lit from inside',
      motif: 'lamp',
      archetype: 'lifestyle',
    },
    'lamp | table lamp | desk lamp | floor lamp | bedside lamp | night light | lantern | reading lamp | salt lamp | lava lamp':
      { shows: 'one, switched on, warm light', motif: 'lamp', archetype: 'lifestyle' },
    'pendant light | chandelier | ceiling light | wall light | sconce | ceiling lamp | spotlight | track light | pendant lamp':
      { shows: 'one, hanging or mounted, switched on', motif: 'lamp', archetype: 'lifestyle' },
    'light bulb = led bulb = bulb = lightbulb': { shows: 'one, glowing softly', motif: 'lamp' },
    'string lights | fairy light | string light | led strip | light strip | christmas light': {
      shows: 'loosely coiled, glowing softly',
      motif: 'lamp',
    },
    'candle | scented candle | tealight | pillar candle | tea light | votive | soy candle | taper candle': {
      shows: 'one, in a plain unlabelled holder, lit',
      motif: 'lamp',
    },
    'candle holder | candlestick | candelabra | incense holder | incense | incense stick | oil burner | aroma diffuser | wax melt':
      { shows: 'one, plain', motif: 'lamp' },
    'vase | flower vase | decorative bowl | urn | ornament | figurine | statue | sculpture | bookend | showpiece':
      { shows: 'one, empty', motif: 'planter' },
    'mirror | wall mirror | hand mirror | makeup mirror': {
      shows: 'one, reflecting a plain wall',
      motif: 'screen',
    },
    'picture frame | photo frame | frame | poster frame': {
      shows: 'one, empty, blank white mat',
      motif: 'screen',
    },
    'wall art | poster | canvas print | art print | painting | wall decal | wall sticker | tapestry | photo print | wall hanging':
      { shows: 'one, on a plain wall, abstract shapes only', motif: 'screen', archetype: 'lifestyle' },
    'clock | wall clock | alarm clock | cuckoo clock | mantel clock': {
      shows: 'one, plain dial, front view',
      motif: 'wheel',
    },
    'storage box | storage basket | basket | wicker basket | storage bin | drawer organizer | jewelry box | jewellery box | organizer box | storage crate | crate | chest | toy box | storage container':
      { shows: 'one, three-quarter view, empty', motif: 'box' },
    'smoking pipe = tobacco pipe = briar pipe | ashtray | humidor | cigar cutter': {
      shows: 'one, three-quarter view',
      motif: 'parcel',
    },
    'hook | wall hook | towel rack | towel rail | toilet brush holder | toilet roll holder | soap dispenser | soap dish | toothbrush holder | shower caddy | bath caddy | towel ring':
      { shows: '', motif: 'tool' },
    'artificial palm = faux palm = palm | artificial tree = faux tree = fake tree | artificial hedge': {
      shows: 'one, in a plain pot',
      motif: 'planter',
    },
    'artificial plant | artificial flower | wreath | dried flowers | dried flower | silk flower | faux plant | garland':
      { shows: 'one arrangement', motif: 'planter' },
    'fireplace | space heater | heater | fan | ceiling fan | tower fan | radiator | air conditioner | electric fireplace':
      { shows: 'one, switched off', motif: 'screen' },
    'christmas tree | christmas ornament | bauble | easter egg | advent calendar | christmas stocking': {
      shows: '',
      industry: 'party',
    },
    'wallpaper | wall panel sticker': {
      shows: 'one roll, partly unrolled, pattern visible',
      motif: 'roll',
      archetype: 'texture',
    },
    'acoustic tile | acoustic panel | wall tile felt | acoustic wall tile': {
      shows: 'several hexagonal felt tiles mounted as a pattern on a wall',
      motif: 'bricks',
      archetype: 'in use',
    },
  },
);

export const KITCHEN = group(
  { industry: 'kitchen', motif: 'pot' },
  {
    'travel cup = coffee cup = reusable cup = travel mug = keep cup | coffee mug | thermos mug | tumbler | insulated cup':
      { shows: 'one sturdy cup with its lid, three-quarter view', motif: 'cup' },
    'mug | cup | teacup | espresso cup | egg cup | cup and saucer | sippy cup | coffee cup set': {
      shows: 'one, plain, handle to the right',
      motif: 'cup',
    },
    'drinking glass = glass | wine glass | champagne flute | beer glass | beer mug | shot glass | whisky glass | goblet | highball glass | water glass | cocktail glass | glassware':
      { shows: 'one, empty, crystal clear', motif: 'cup' },
    'plate | dinner plate | dish | side plate | saucer | platter | serving plate | dinner set | tableware | crockery | dinnerware | dinnerware set | serving board':
      'plain, seen from above at an angle',
    'bowl | salad bowl | mixing bowl | cereal bowl | soup bowl | fruit bowl | ramekin': {
      shows: 'one, empty',
      motif: 'cup',
    },
    'rolling pin | pastry brush | basting brush | honey dipper | potato masher': {
      shows: 'one, lying diagonally',
      motif: 'tool',
    },
    'cutlery | fork | spoon | cutlery set | flatware | silverware | teaspoon | chopstick | ladle | spatula | whisk | tongs | wooden spoon | kitchen utensil | utensil set | turner':
      { shows: 'neatly laid side by side', motif: 'tool' },
    'kitchen knife = chef knife = knife | bread knife | knife set | paring knife | santoku | cleaver | steak knife | butter knife':
      { shows: 'lying flat, whole blade and handle visible', motif: 'tool' },
    'knife block | knife sharpener | sharpening stone | whetstone': { shows: '', motif: 'tool' },
    'frying pan = skillet = pan | wok | griddle | grill pan | saute pan | crepe pan | cast iron skillet':
      'one, empty, handle to the right, from above at an angle',
    'cooking pot = pot | saucepan | casserole | dutch oven | stockpot | cookware set | cookware | pressure cooker | roasting pan | tagine | pot set':
      'with its lid, three-quarter view',
    'baking tin | baking tray | baking sheet | muffin tin | cake tin | bakeware | cookie cutter | cake stand | baking mat | pie dish | baking dish | springform | cooling rack | silicone mold | baking mould | loaf tin | loaf pan | cupcake case':
      'empty, clean',
    'cutting board | chopping board | cheese board | serving tray | tray | bread box | bread bin': {
      shows: 'one, empty',
      motif: 'screen',
    },
    'peeler | grater | can opener | corkscrew | bottle opener = bottle cap opener | garlic press | mandoline | kitchen scissors | kitchen shears | pizza cutter | sieve | colander | strainer | funnel | measuring cup | measuring spoon | kitchen timer | salad spinner | meat thermometer | nutcracker | lemon squeezer | juicer press | citrus press | citrus squeezer | ice cream scoop | wine opener | slicer | corer':
      { shows: '', motif: 'tool' },
    'salt and pepper mill | pepper mill | salt mill | pepper grinder | salt shaker | spice grinder | mortar and pestle | pestle and mortar | mortar | salt cellar | spice rack | spice jar':
      { shows: '', motif: 'jar' },
    'lunch box = lunchbox | bento box | food container | food storage container | storage jar | mason jar | cookie jar | canister set | food box set | tiffin | glass container | butter dish':
      { shows: 'closed', motif: 'box' },
    'water bottle = drinking bottle | thermos | vacuum flask | insulated bottle | flask | hip flask | sports bottle | drink bottle | glass bottle | bottle':
      { shows: 'one, closed, plain', motif: 'bottle' },
    'teapot | coffee pot | french press | moka pot | pour-over | coffee dripper | cafetiere | tea infuser | jug | pitcher | carafe | decanter | milk frother | kettle | electric kettle | coffee filter | tea strainer | tea kettle':
      { shows: 'one, handle to the right', motif: 'cup' },
    'coffee maker = coffee machine | espresso machine | coffee grinder | toaster | blender | mixer | stand mixer | hand mixer | food processor | juicer | air fryer | rice cooker | slow cooker | microwave | toaster oven | oven | waffle maker | waffle iron | sandwich maker | ice cream maker | bread maker | hand blender | electric grill | kitchen scale | soda maker | popcorn maker | ice maker | induction cooktop | hot plate | deep fryer | raclette | vacuum sealer | instant pot | multicooker | dehydrator':
      { shows: 'one appliance, clean, cable out of sight, display blank', motif: 'screen' },
    'refrigerator = fridge | freezer | dishwasher | washing machine | tumble dryer | cooker hood | stove | cooktop | range cooker | wine cooler | mini fridge | washer | dryer':
      { shows: 'one, front three-quarter view, door closed', motif: 'screen', industry: 'electronics' },
    'piping bag = icing bag | piping nozzle = piping tip | steamer basket = bamboo steamer = steamer | napkin ring | napkin holder | cake topper stand | fruit basket | bread basket | egg holder | coffee capsule holder':
      { shows: '', motif: 'pot' },
    'coffee filter paper = paper coffee filter = filter paper': {
      shows: 'a neat stack of cone-shaped white paper filters',
      motif: 'cup',
    },
    'cocktail shaker | ice cube tray | coaster | ice bucket | drinking straw | straw | bar set | wine stopper | bottle stopper | wine cooler sleeve | trivet':
      { shows: '', motif: 'cup' },
    'aluminium foil | cling film | baking paper | parchment paper | beeswax wrap | freezer bag | food wrap | sandwich bag | zip bag | plastic wrap':
      { shows: 'one roll, partly unrolled', motif: 'roll' },
    'kitchen faucet = faucet = tap = kitchen tap': {
      shows: 'one, three-quarter view',
      motif: 'tool',
      industry: 'building',
    },
    'kitchen sink | sink | dish rack | dish drainer': {
      shows: '',
      motif: 'tool',
      industry: 'building',
    },
  },
);
