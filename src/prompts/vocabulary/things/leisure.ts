/** Toys, babies, sport, outdoor, art and parties. */
import { group } from '../thing.ts';

export const TOYS = group(
  { industry: 'toys', motif: 'blocks' },
  {
    'building blocks = building block = toy block = lego = building brick | construction set | stacking toy | magnetic tile | wooden block | stacking ring | stacking cup | building set':
      'some of them built up, others loose beside',
    'doll | barbie | baby doll | fashion doll | rag doll | puppet | hand puppet | finger puppet':
      'one, front view',
    'dollhouse | dolls house | play kitchen | toy kitchen | play tent | playhouse | teepee | toy garage | play food | doctor kit | toy tool set | cash register toy | play set | playset':
      '',
    'soft toy = plush = plush toy = stuffed animal = cuddly toy = plushie = stuffed toy | teddy bear = teddy':
      { shows: 'one, sitting, front view', motif: 'paw' },
    'toy car | model car | rc car | remote control car | toy truck | die-cast car | toy train | train set | race track | toy plane = toy helicopter = rc helicopter = rc plane | toy vehicle = play vehicle = die-cast vehicle = die cast vehicle | model train | toy tractor | toy boat | ride-on car | remote-controlled car | slot car | matchbox car':
      { shows: '', motif: 'wheel' },
    'action figure | figure | miniature | dinosaur toy | toy dinosaur | toy soldier | collectible figure | robot toy | toy robot | bobblehead | animal figure':
      'one, standing, without weapons',
    'puzzle cube = magic cube = rubiks cube': 'one, colours mixed',
    'chess board = chessboard': 'one, empty, its squares clear, from above at an angle',
    'glass marbles = glass marble = toy marble': 'some of them in a small group, swirls visible',
    'jigsaw puzzle = puzzle = jigsaw | wooden puzzle | 3d puzzle': 'partly put together, loose pieces beside',
    'board game | card game | chess set | chess | playing card | dominoes | domino | dice | trivia game | party game | trading card = collectible card | flashcard = flash card | backgammon | checker | memory game | family game | strategy game | dart board | dartboard | poker set | mahjong | scrabble':
      'set out as for a game, no letters on the parts',
    'play dough | modelling clay toy | slime | kinetic sand | play-doh | toy slime | bubble machine | soap bubbles = bubble | bubble wand':
      '',
    'yo-yo | spinning top | kite | water gun | toy gun | fidget toy | slinky | magic set = magic kit | brain teaser | shape sorter | beach toy | alphabet toy | fidget spinner | marble run | frisbee | toy sword | hula hoop | skipping rope | pogo stick | water balloon | bath toy | rubber duck | rattle toy | musical toy | pinwheel | juggling ball':
      '',
    'swing | slide | trampoline | sandbox | sandpit | climbing frame | paddling pool = kiddie pool | water table | bounce house | swing set | seesaw | bouncy castle | ball pit | sand toy | bucket and spade':
      { shows: '', archetype: 'lifestyle', isOutdoors: true },
    'balance bike | tricycle | kick scooter | scooter | kids bike | ride-on toy | pedal car | rocking horse':
      { shows: 'one, side view', motif: 'wheel' },
    'science kit | robotics kit | electronics kit = electronic kit | model kit = model building kit | chemistry set | educational toy | craft kit | coding robot | learning toy | experiment kit | activity cube':
      '',
    'toy | game': { shows: '', isGeneric: true },
  },
);

export const BABY = group(
  { industry: 'baby', motif: 'blocks' },
  {
    'stroller = pram = pushchair = buggy | baby carriage | travel system': {
      shows: 'one, side view',
      motif: 'wheel',
    },
    'car seat | child seat | booster seat | baby seat | infant car seat': {
      shows: 'one, three-quarter view, empty',
      motif: 'seat',
    },
    'baby carrier | baby sling | baby wrap | swaddle | swaddle blanket | sleeping sack | baby sleeping bag | sleep sack':
      { shows: 'laid out, empty', motif: 'roll' },
    'nappies = diaper = nappy | cloth diaper | cloth nappy | training pants | swim diaper | nursing pad': {
      shows: 'a small stack, plain white',
      motif: 'roll',
    },
    'crib | cot | bassinet | moses basket | playpen | baby bouncer | baby swing | changing table | baby rocker = rocker | baby jumper | nursery glider = glider | changing mat = changing pad | cradle | travel cot | baby walker | baby gate | safety gate | baby bathtub | baby bath | baby bath seat = bath seat = bath support seat | potty | potty seat':
      { shows: 'one, empty', motif: 'seat' },
    'baby bottle = feeding bottle': { shows: 'one, with its teat, closed, plain', motif: 'bottle' },
    'pacifier = dummy = soother | bottle nipple | teether | teething ring | teething toy | pacifier clip':
      'one',
    'bib | burp cloth | muslin cloth | baby bodysuit | bodysuit | babygrow | baby bootie | muslin square | baby romper | onesies':
      { shows: 'laid flat', motif: 'shirt' },
    'rattle | baby mobile | play mat | baby gym | activity gym | activity centre | comforter toy | crib mobile | playmat':
      '',
    'baby monitor | white noise machine = noise machine | outlet cover | corner protector | cabinet lock | breast pump | bottle warmer | bottle sterilizer | steriliser | nursing pillow | nursing bra | nasal aspirator':
      { shows: 'one', motif: 'screen' },
  },
);

export const SPORTS = group(
  { industry: 'sports', motif: 'ball' },
  {
    'slackline webbing | slackline | webbing': {
      shows: 'one neat roll of flat tubular webbing, weave and loose end visible',
      motif: 'roll',
    },
    'ball | football | soccer ball | basketball | tennis ball | volleyball | golf ball | rugby ball | baseball | exercise ball | gym ball | medicine ball | softball | hockey puck = puck | ping pong ball | table tennis ball | cricket ball | handball | swiss ball | bowling ball':
      'one, without any logo',
    'yoga mat = exercise mat | gym mat | fitness mat | pilates mat': {
      shows: 'one, half unrolled',
      motif: 'roll',
    },
    'yoga block | foam roller | resistance band | yoga strap | ab roller | balance board | pilates ring | push-up bar | exercise band | ankle weight | wrist weight | hand gripper | jump rope | balance pad | speed rope | grip strengthener':
      '',
    'dumbbell | kettlebell | barbell | weight plate | weight set | weight bench | pull-up bar | punching bag | boxing bag | dumbbell set | bumper plate | sandbag':
      { shows: '', motif: 'tool' },
    'treadmill | stair climber | power rack = squat rack | exercise bike | rowing machine | elliptical trainer | cross trainer | elliptical | home gym | stepper | spin bike | multi gym':
      { shows: 'one, three-quarter view, display blank', motif: 'wheel' },
    'tennis racket | racket | racquet | badminton racket | table tennis bat | squash racket | padel racket | badminton set | ping pong paddle | pickleball paddle | shuttlecock':
      'one, strings or face visible',
    'baseball bat | cricket bat | bat | hockey stick | golf club = golf iron = iron | lacrosse stick | golf putter | golf set | golf bag | golf tee | pool cue | cue stick | ice hockey stick | bow and arrow | arrow':
      '',
    'archery bow = bow = compound bow = recurve bow = longbow | crossbow':
      'one, alone, without arrows, front view',
    'boxing gloves | boxing glove | baseball glove | goalkeeper glove | shin guard | mouthguard | knee pad | elbow pad | cycling glove | ski glove | weightlifting belt | martial arts belt | weightlifting glove':
      'laid out neatly',
    'goal | football goal | basketball hoop = basketball rim | cricket wicket = wicket | net | tennis net | table tennis table | pool table | foosball table | air hockey table | volleyball net | soccer goal | ping pong table | table football':
      '',
    'bicycle = bike | mountain bike | road bike | e-bike | electric bike | city bike | bmx | gravel bike | folding bike | electric scooter | e-scooter | unicycle':
      { shows: 'one, side view, whole bike visible', motif: 'wheel' },
    'bike helmet = bicycle helmet = cycling helmet | helmet | ski helmet | motorcycle helmet | riding helmet | hard hat ':
      { shows: 'one, three-quarter view', motif: 'ball' },
    'bike lock | bicycle lock | bike pump | bike light | bike saddle | bicycle bell | bike rack | bike basket | bicycle seat | bike bag | pannier | inner tube | bike chain | bicycle tire | bike pedal | bike bell | handlebar grip | bike phone mount | bike stand | bicycle pump':
      { shows: '', motif: 'wheel', archetype: 'technical' },
    'skateboard | longboard | roller skates | roller skate | inline skate | ice skate | rollerblade | snowboard | ski | ski pole | ski boot | sled | sledge | toboggan | cross-country ski':
      '',
    'surfboard | paddle board | stand up paddle board | sup board | bodyboard | kayak | canoe | paddle | life jacket | life vest | wakeboard | inflatable boat | dinghy | kite board | water ski | pool float | swim ring | inflatable pool | raft':
      '',
    'ski goggles = ski goggle': 'one, front view',
    'surfboard wax = surf wax | ski wax': 'one small unwrapped block of wax',
    'swim goggles | swimming goggles | goggles | goggle | snorkel | diving mask | swim cap | swim fin | flipper | swimming cap = bathing cap | snorkel set | kickboard | dive computer':
      '',
    'stopwatch | whistle | trophy | medal | scoreboard | pedometer | heart rate monitor | referee card | sports tape | kinesiology tape':
      '',
    'saddle | bridle | riding crop | horse rug | stirrup | horse blanket | riding boot | halter': {
      shows: '',
      motif: 'tool',
    },
  },
);

export const OUTDOOR = group(
  { industry: 'outdoor', motif: 'parcel' },
  {
    'tent | camping tent | awning | tarp | beach tent | gazebo | marquee | canopy | beach shelter | pop-up tent | bivy':
      { shows: 'one, pitched, entrance visible', archetype: 'lifestyle', isOutdoors: true },
    'sleeping bag | sleeping pad | camping mat | hammock | camping pillow | bivouac bag | sleeping mat | picnic blanket':
      { shows: 'one, laid out', motif: 'roll' },
    'camping stove | gas stove | mess kit | camping cookware | firepit | fire pit | fire starter | lighter | match | ferro rod | camp stove | gas cartridge | camping pot':
      { shows: '', motif: 'pot' },
    'headlamp = head torch | torch = flashlight | camping lantern | headlight lamp | camping light': {
      shows: 'one, switched on',
      motif: 'lamp',
    },
    'pocket knife = jack knife = folding knife = pen knife | multi-tool | multitool | survival kit | compass | hunting knife | survival knife | axe | hatchet | machete | camping knife | whittling knife':
      { shows: 'one, plain', motif: 'tool' },
    'trekking poles | trekking pole | hiking pole | climbing rope | climbing harness | harness | carabiner | ice axe | crampon | climbing shoe | snowshoe | gaiter | chalk bag | belay device | climbing hold':
      { shows: '', motif: 'coil' },
    'fishing rod | fishing reel | fishing lure | fishing line | fish hook | tackle box | fishing net | bait | lure | landing net | fishing bag | wader | fly rod':
      { shows: '', motif: 'tool' },
    'binoculars | binocular | monocular | spotting scope | rifle scope | night vision | rangefinder': {
      shows: 'one, three-quarter view',
      motif: 'screen',
    },
    'cool box | cooler | ice chest | picnic basket | camping chair = camp chair | camping table | water filter | hydration bladder | jerry can | camping shower | dry bag | portable toilet | beach chair | water purifier | thermos box | hydration pack':
      { shows: 'one', motif: 'box' },
    'water purification tablets = water purification tablet = purification tablet': {
      shows: 'closed, a few plain tablets beside it',
      packaging: 'box',
    },
    'barbecue grill = barbecue = grill = bbq | charcoal grill | gas grill | smoker | barbecue tongs | charcoal | grill brush | bbq set | pizza oven | grill cover':
      { shows: '', motif: 'pot', industry: 'garden' },
  },
);

export const CRAFTS = group(
  { industry: 'crafts', motif: 'blocks' },
  {
    'art supplies = art supply | paint set | acrylic paint | watercolour = water colour | watercolor = water color | oil paint | watercolour set | watercolor set | gouache | paint by number | finger paint | spray paint | fabric paint | poster paint | paint marker':
      'plain tubes or pans without print, colours visible',
    'paint brush | paintbrush | artist brush | palette knife | paint palette | painting canvas | stretched canvas | blank canvas | artist easel | brush set artist':
      'neatly laid out',
    'knitting needle | crochet hook | sewing kit | embroidery hoop | embroidery kit | sewing needle | pin cushion | thimble | fabric scissors | knitting kit | cross stitch kit | macrame kit | sewing pattern | tape measure sewing | crochet kit | punch needle kit | rotary cutter':
      'neatly laid out',
    'sewing machine | overlocker | embroidery machine | serger | spinning wheel | weaving loom | loom': {
      shows: 'one, three-quarter view',
      motif: 'tool',
    },
    'clay | modelling clay | polymer clay | pottery wheel | air-dry clay | pottery tool | plaster of paris | casting resin | epoxy resin kit | soap mold | candle making kit | soap making kit | candle wax':
      '',
    'beads | glitter | pom-pom | pipe cleaner | googly eye | craft stick | foam sheet | sequin | bead kit | rhinestone | diamond painting | scrapbook | photo album | origami paper | stencil | scrapbook paper | feather craft | popsicle stick':
      'neatly laid out',
    'calligraphy set | calligraphy pen | ink | india ink | brush pen | cutting mat | craft knife | die cutting machine | cutting machine | wood burning kit | linocut set':
      '',
  },
);

export const PARTY = group(
  { industry: 'party', motif: 'parcel' },
  {
    'balloon | foil balloon | balloon arch | helium balloon | balloon garland | balloon kit':
      'a small bunch of them, without print',
    'banner | bunting | confetti | streamer | party decoration | paper lantern | centerpiece | party supply | party hat | birthday candle | cake topper | pinata | photo booth prop | table confetti | party favor | party popper | sparkler | paper fan | backdrop':
      'without letters',
    'mask | carnival mask | face paint | fancy dress | fake blood | costume wig': '',
    'gift bows = gift bow = bow | rosette': 'a few of them, ribbon loops visible',
    'gift | gift set | present | gift ribbon | souvenir | fridge magnet | magnet | piggy bank | snow globe | music box | money box | flag | badge':
      '',
    'bouquet of flowers = bouquet = flower bouquet = fresh flowers = flower | rose | tulip | orchid | flower arrangement':
      { shows: 'fresh, stems visible', motif: 'planter', industry: 'garden' },
  },
);
