/** Electronics, office and packaging. Displays are blank: a model invents text wherever there is room for it. */
import { group } from '../thing.ts';

export const ELECTRONICS = group(
  { industry: 'electronics', motif: 'screen' },
  {
    'computer mouse = mouse = gaming mouse = wireless mouse | trackball': {
      shows: 'one hand-sized computer mouse with two buttons and a scroll wheel, from above at an angle',
      motif: 'mouse',
    },
    'keyboard | mechanical keyboard | keypad': 'one computer keyboard, plain keys, from above at an angle',
    'mouse pad = mousepad = mouse mat | desk mat | wrist rest = palm rest': 'one, flat',
    'laptop = notebook computer = macbook = chromebook = ultrabook': 'one, open, screen blank and dark',
    'desktop computer = computer = pc = gaming pc = imac | mini pc | all-in-one pc | server | workstation computer':
      'one, screen blank and dark',
    'computer monitor = monitor = display = gaming monitor = screen':
      'one, on its stand, screen blank and dark',
    'tablet computer = tablet = ipad = galaxy tab | e-reader = ebook reader = kindle | drawing tablet | graphics tablet':
      'one, front view, screen blank and dark',
    'smartphone = phone = mobile phone = cell phone = iphone = galaxy phone = cellphone | flip phone | telephone':
      'one, front three-quarter view, screen blank and dark',
    'smartwatch = smart watch | fitness tracker | activity tracker | fitness band':
      'one, strap closed, screen blank and dark',
    'headphones = headphone | headset | over-ear headphone | gaming headset':
      'one pair with its headband, three-quarter view',
    'earbuds = earbud = earphone = in-ear headphone = airpod': 'one pair beside the open charging case',
    'speaker | bluetooth speaker | soundbar | subwoofer | smart speaker | loudspeaker | home theater system | portable speaker':
      'one, three-quarter view',
    'television = tv = smart tv = oled tv': 'one, front view, screen blank and dark',
    'projector | video projector | projection screen': 'one, three-quarter view',
    'camera | digital camera | dslr | mirrorless camera | action camera = gopro | security camera | webcam | dash cam = dashcam = dashboard camera | instant camera | camcorder | baby camera | trail camera | ip camera ':
      'one, lens to the front',
    'camera lens = lens | lens filter | zoom lens | telephoto lens | prime lens':
      'one, upright, glass visible',
    'tripod | gimbal | selfie stick | ring light | softbox | microphone stand | light stand | monopod | camera strap':
      { shows: '', motif: 'tool' },
    'microphone = mic | usb microphone | lavalier microphone': { shows: 'one, upright', motif: 'note' },
    'drone | quadcopter | fpv drone': 'one, rotors spread, three-quarter view',
    'games console = game console = gaming console = console = playstation = xbox = nintendo switch | vr headset | handheld console':
      'one, three-quarter view',
    'game controller = gamepad = controller | joystick | racing wheel': 'one, front view',
    'video game | computer game': 'one plain game case without print',
    'usb cable | cable | charging cable | hdmi cable | ethernet cable | lightning cable | extension cord | power cord | audio cable | network cable | patch cable | adapter cable | aux cable':
      { shows: 'one, neatly coiled, both plugs visible', motif: 'coil', archetype: 'technical' },
    'adapter = adaptor': { shows: 'one', motif: 'bolt', isGeneric: true },
    'bulb socket adapter = bulb adapter = lamp socket adapter = light bulb socket adapter | lamp holder': {
      shows: 'one, its screw thread and socket visible',
      motif: 'bolt',
    },
    'audio adapter = jack plug = jack adapter = aux adapter = rca adapter | splitter cable | hdmi adapter | usb adapter':
      { shows: 'one, both plugs visible', motif: 'coil', archetype: 'technical' },
    'fuse box = consumer unit = distribution box | circuit breaker | fuse | junction box | relay | terminal block':
      { shows: 'one, alone, three-quarter view', motif: 'bolt', archetype: 'technical' },
    'ear pads = ear pad = ear cushion | ear tips = ear tip': {
      shows: 'one pair, lying side by side',
      motif: 'note',
    },
    'microscope = digital microscope | telescope | magnifying glass = magnifier | loupe':
      'one, three-quarter view',
    'suction cup mount = suction mount | camera mount | suction cup': { shows: 'one, alone', motif: 'tool' },
    'lens cap | lens hood | camera battery | battery grip | viewfinder': {
      shows: 'one, alone',
      motif: 'screen',
    },
    'charger | phone charger | laptop charger | wireless charger | wall charger | usb charger | charging station | charging pad | power adapter | travel adapter | car charger | power supply':
      { shows: 'one, plug visible', motif: 'bolt', isGeneric: true },
    'power bank = powerbank = portable charger | battery pack | portable power station': {
      shows: 'one, ports visible',
      motif: 'bolt',
    },
    'battery | batteries | aa battery | rechargeable battery | button cell | lithium battery | car battery': {
      shows: 'plain, without print',
      motif: 'bolt',
    },
    'usb stick = flash drive = usb drive = thumb drive = usb flash drive | memory card | sd card ': {
      shows: 'one, plain',
      archetype: 'technical',
    },
    'hard drive | ssd | external hard drive | solid state drive | nas': {
      shows: 'one, plain',
      archetype: 'technical',
    },
    'graphics card | gpu | processor | cpu | motherboard | ram | memory module | cpu cooler | computer case | raspberry pi | arduino | circuit board | sensor module | microcontroller | breadboard':
      { shows: 'one, every contact sharp', archetype: 'technical' },
    'router | wifi router | modem | mesh wifi | network switch | wifi extender | access point | range extender | smart hub | usb hub | docking station | card reader | hub | dongle':
      { shows: 'one, ports visible', archetype: 'technical' },
    'printer | laser printer | inkjet printer | scanner | 3d printer | label printer | photocopier | fax machine | label maker = labeller | shredder | laminator':
      'one, three-quarter view',
    'ink cartridge | toner | toner cartridge | printer ink | print cartridge': {
      shows: 'plain, without print',
      motif: 'box',
    },
    'phone case = phone cover = iphone case = smartphone case | tablet case | airpods case | laptop case | tablet cover':
      { shows: 'one, its back to the front', motif: 'screen' },
    'screen protector | tempered glass protector | privacy filter': {
      shows: 'one clear sheet, slightly tilted',
      motif: 'screen',
    },
    'phone holder | phone stand | phone mount | car mount | laptop stand | monitor arm | tablet stand | tv mount | tv wall mount | monitor stand | popsocket | phone grip':
      { shows: 'one, empty', motif: 'tool' },
    'radio = cb radio | radar detector | dab radio | walkie talkie | walkie-talkie | record player | turntable | cd player | mp3 player | amplifier | hi-fi | stereo | cassette player | vinyl player | receiver | dvd player | media player | streaming stick = streaming device':
      { shows: 'one, three-quarter view', motif: 'note' },
    'smart plug | power strip | extension lead | surge protector | light switch | dimmer switch | smart lock | doorbell | video doorbell | smoke detector | thermostat | motion sensor | remote control | socket | smart thermostat | doorbell chime | alarm system | carbon monoxide detector | smart bulb':
      { shows: 'one, front view', archetype: 'technical' },
    'calculator | scientific calculator | translator device | metal detector | weather station | gps tracker | sat nav | gps navigator | gps':
      { shows: 'one, display blank', archetype: 'technical' },
    'solar panel | solar charger | inverter | generator | wind turbine | solar module': {
      shows: 'one, three-quarter view',
      motif: 'bolt',
      industry: 'energy',
      archetype: 'technical',
    },
  },
);

export const OFFICE = group(
  { industry: 'office', motif: 'book' },
  {
    'letter paper = writing paper | stationery paper | printer paper = copy paper = printing paper = a4 paper | paper | stationery set | drawing paper | construction paper':
      'a neat stack of blank sheets, one turned to show its edge and surface',
    'watercolour block | watercolor block | watercolour paper | watercolor paper | sketch pad | sketchbook | drawing pad | art paper':
      { shows: 'one glued pad of blank paper, one corner lifted', industry: 'crafts' },
    'filter tips = filter tip = filter tips paper | craft paper | kraft paper | card stock | cardstock | cardboard sheet | tissue paper | wrapping paper | crepe paper | gift wrap':
      'blank paper, slightly fanned out',
    'paper notebook = notebook | journal | diary | exercise book | bullet journal | planner | notepad | memo pad | legal pad | calendar | agenda | wall calendar | guest book':
      'one, plain cover, slightly opened',
    'pen | ballpoint pen | fountain pen | gel pen | marker | highlighter | felt-tip pen | whiteboard marker | stylus | felt tip | fineliner | marker pen | rollerball':
      'plain, lying diagonally',
    'pencil | coloured pencil | colored pencil | mechanical pencil | crayon | chalk | colour pencil | wax crayon | pastel':
      'neatly side by side, sharpened tips',
    'eraser | pencil sharpener | ruler | stapler | hole punch | scissors = scissor | paper clip | tape dispenser | staple | staple remover | paper cutter | letter opener | drawing pin | push pin = thumbtack | correction tape | keyboard tray | footrest | binder clip | rubber band | compass set | protractor':
      { shows: '', motif: 'tool' },
    'sticky notes | sticky note | post-it | label | sticker | envelope | index card | name badge | label roll | greeting card | postcard | business card | invitation card | gift card | birthday card | thank you card | gift tag | bookmark':
      'blank, slightly fanned out',
    'folder | binder | ring binder | file folder | clipboard | document tray | magazine holder | desk organizer | pen holder | document holder | expanding file | letter tray | sheet protector | laminating pouch | pencil holder | pencil cup':
      { shows: 'one, empty', motif: 'box' },
    'adhesive tape = tape = sellotape | packing tape | washi tape | duct tape | masking tape | double-sided tape | electrical tape':
      { shows: 'one roll, its end loose', motif: 'roll' },
    'glue | glue stick | super glue | craft glue | adhesive | wood glue | epoxy adhesive | hot glue gun | glue gun':
      { shows: 'one, plain, without print', motif: 'bottle' },
    'whiteboard | poster board | foam board | chalkboard | pinboard | cork board | flip chart | notice board | corkboard | easel | bulletin board | blackboard | magnetic board | letter board | globe':
      { shows: 'one, empty', motif: 'screen' },
    'stamp | rubber stamp | ink pad | wax seal | sealing wax': { shows: '', motif: 'tool' },
  },
);

export const PACKAGES = group(
  { industry: 'packaging', motif: 'box' },
  {
    'egg carton | egg tray | egg box': 'one moulded-pulp egg carton, lid open, coarse fibres visible',
    'mailer bag | mailer | padded envelope | bubble mailer | poly mailer | kraft mailer':
      'one flat unprinted mailer bag with its flap open',
    'shipping box | cardboard box | moving box | gift box | carton box | cardboard tube | mailing box | packing box | box':
      'one, unprinted, slightly open',
    'paper bag | gift bag | kraft paper bag': { shows: 'one, unprinted, standing open', motif: 'bag' },
    'bubble wrap | packing peanut | packing paper | stretch film | void fill | shrink wrap | packing foam': {
      shows: 'some of it laid out so that its structure shows',
      motif: 'roll',
      archetype: 'texture',
    },
    'takeaway box | food tray | paper cup | paper plate | disposable plate | disposable cup | paper straw | wooden cutlery | disposable cutlery | pizza box | coffee cup lid':
      'plain and unprinted',
    'pallet | shipping label | jar lid | bottle cap | cork stopper': '',
  },
);
