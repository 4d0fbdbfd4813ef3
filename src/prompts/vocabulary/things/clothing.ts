/** What one wears and carries. Clothes are shown without a person, shoes and gloves in pairs. */
import { group } from '../thing.ts';

const GHOST = 'front view, laid flat and smoothed, whole garment visible';

export const CLOTHING = group(
  { industry: 'clothing', motif: 'shirt' },
  {
    'T-shirt = t-shirt = tee = tshirt = tee shirt | tank top | polo shirt | polo | crop top | top | jersey shirt | singlet | long sleeve': `one short-sleeved top, ${GHOST}`,
    'shirt | blouse | flannel shirt | button-down | dress shirt | tunic | oxford shirt': `one buttoned shirt, ${GHOST}`,
    'jeans = denim jeans = jean': `one pair of five-pocket jeans, ${GHOST}`,
    'trousers = trouser = pant = slack | chinos = chino | leggings = legging | joggers = jogger = sweatpant | cargo trousers = cargo pant | culotte | yoga pant | dungaree | overall': `one pair, ${GHOST}`,
    'shorts | swim shorts | board short | bermuda': `one pair, ${GHOST}`,
    'dress | maxi dress | summer dress | gown | evening dress | wedding dress | sundress | frock | cover-up = cover up = beach cover-up': `one dress, ${GHOST}`,
    'skirt | mini skirt | pleated skirt | kilt': `one skirt, ${GHOST}`,
    'jumper = sweater = pullover | hoodie = hooded sweatshirt | sweatshirt | cardigan | knitwear | turtleneck | fleece jacket | fleece pullover': `one top, knit visible, ${GHOST}`,
    'jacket | coat | parka | blazer | raincoat | rain jacket | windbreaker | trench coat | down jacket | puffer jacket | vest | gilet | waistcoat | poncho | anorak | bomber jacket | suit jacket': `one garment, ${GHOST}`,
    'suit | tuxedo | business suit | tracksuit | jumpsuit | romper | playsuit': `jacket and trousers or one piece, ${GHOST}`,
    'underwear | boxer | boxer brief | brief | panty | panties | thong | lingerie | bra | sports bra | bralette | undershirt | thermal underwear | corset':
      'laid flat, plain, no body',
    'socks = sock = ankle sock | knee sock | compression sock | stockings = stocking | tights | pantyhose':
      'one pair laid flat, ribbed cuff and heel visible',
    'pyjamas = pajama = pyjama | nightgown | nightdress | bathrobe | robe | dressing gown | kimono | onesie | sleepwear':
      'neatly folded, fabric visible',
    'swimsuit | bikini | swimwear | swim trunk | bathing suit | wetsuit | rash guard': 'laid flat, no body',
    'hat | cap | beanie | baseball cap | sun hat | bucket hat | straw hat | fedora | beret | visor | bonnet | winter hat':
      'one piece, three-quarter view, without print',
    'scarf | shawl | bandana | neck warmer | snood | pashmina | wrap':
      'softly folded, fabric and edge visible',
    'gloves = glove | mittens = mitten | leather glove | winter glove | work glove | gardening glove':
      'one pair, one laid over the other',
    'belt | leather belt | suspender | braces | tie | necktie | cufflink | pocket square':
      'neatly coiled or laid flat',
    'uniform | apron | workwear | lab coat | medical scrubs | hi-vis vest | safety vest | costume | halloween costume': `one piece, ${GHOST}`,
    'bow tie = bowtie': 'one, tied, front view',
    'umbrella | parasol': { shows: 'open, three-quarter view', motif: 'parcel' },
  },
);

export const FABRICS = group(
  { industry: 'clothing', motif: 'roll', archetype: 'texture' },
  {
    'canvas fabric = canvas | sailcloth':
      'one roll of plain-woven canvas, its loose end folded over so that every thread shows',
    'fabric | cloth | denim fabric | textile | linen fabric | muslin | tulle | jersey fabric | gauze fabric | upholstery fabric | burlap | hessian | lining':
      'one folded length of fabric, weave and edge visible',
    'yarn | knitting yarn | wool yarn | crochet yarn | weaving yarn': {
      shows: 'one cone of spun yarn with a loose thread, twist visible',
      motif: 'coil',
    },
    'sewing thread | embroidery thread | thread | embroidery floss': {
      shows: 'one spool of thread, a short end loose',
      motif: 'coil',
    },
    'felt | felt insert = bag insert | felt sheet | nonwoven | fleece fabric | wadding | batting':
      'one stiff flat piece of felt, matted fibres and cut edge visible',
    'iron-on patch = repair patch = patch | embroidered patch': {
      shows: 'a few of them, laid out',
      archetype: 'packshot',
      motif: 'roll',
      industry: 'crafts',
    },
    'ribbon | lace | webbing trim | bias tape | elastic band | zipper | button | velcro': {
      shows: 'neatly laid out',
      archetype: 'packshot',
      motif: 'coil',
      industry: 'crafts',
    },
  },
);

export const SHOES = group(
  { industry: 'shoes', motif: 'shoe' },
  {
    'running shoes = running shoe = trainer | sneakers = sneaker | tennis shoe | athletic shoe | basketball shoe | sports shoe | football boot | soccer cleat | cleat | gym shoe':
      'one pair, side view, without any logo',
    'shoes = shoe | loafers = loafer | oxford | derby | brogue | moccasin | boat shoe | espadrille | ballet flat | flat shoe | slip-on | clog | court shoe':
      'one pair, three-quarter view',
    'boots = boot | chelsea boot | ankle boot | rain boot | rubber boot | wellington | snow boot | hiking boot | work boot | cowboy boot | hiking shoe':
      'one pair, side view',
    'sandals = sandal | flip-flops = flip-flop | slippers = slipper | mule | house shoe':
      'one pair, from above at an angle',
    'high heels = high heel = heel | pump shoe | stiletto | wedge sandal | wedge': 'one pair, side view',
    'shoelaces | shoelace | shoe lace | shoe polish | shoe horn | shoe tree | boot jack | boot brush': '',
  },
);

export const JEWELLERY = group(
  { industry: 'jewellery', motif: 'gem' },
  {
    'necklace | pendant | chain necklace | choker | locket | pearl necklace': 'laid out in a soft curve',
    'earrings = earring = stud earring | hoop | ear cuff': 'one pair, lying side by side',
    'ring | wedding ring | engagement ring | signet ring': 'standing upright, one',
    'bracelet | bangle | anklet | charm bracelet | cuff bracelet | friendship bracelet': 'one, closed',
    'watch strap = watch band | watch bracelet': 'one, without a watch, laid flat',
    'watch winder | watch box | jewellery stand | ring box': 'one, three-quarter view, open',
    'wristwatch = watch = wrist watch | chronograph | pocket watch': 'one, dial without any brand name',
    'brooch | pin badge | hair pin | charm | bead | gemstone | jewellery | jewelry | tiara | body jewelry | piercing':
      '',
    'sunglasses = sunglass = sun glasses = aviator': {
      shows: 'open, three-quarter view',
      motif: 'gem',
      industry: 'clothing',
    },
  },
);

export const BAGS = group(
  { industry: 'bags', motif: 'bag' },
  {
    'backpack = rucksack | daypack | school bag | schoolbag | knapsack | hiking backpack | book bag':
      'one, standing upright, straps visible',
    'handbag | shoulder bag | crossbody bag | clutch | purse | tote bag = tote | satchel | hobo bag | evening bag | bag | bucket bag | belt bag | fanny pack | bum bag':
      'one, standing upright, front view',
    'shopping bag | grocery bag | produce bag | mesh bag | jute bag | carrier bag | net bag':
      'one, standing open',
    'suitcase = luggage = carry-on | trolley case | travel case | trunk | duffel bag | duffle bag | travel bag | weekender | gym bag | sports bag | garment bag':
      'one, closed, three-quarter view',
    'wallet | card holder | cardholder | coin purse | money clip | passport holder | passport cover':
      'one, slightly open, three-quarter view',
    'briefcase | laptop bag | messenger bag | laptop sleeve | document bag': 'one, standing, front view',
    'toiletry bag | wash bag | cosmetic bag | makeup bag | packing cube | cooler bag | lunch bag | drawstring bag | diaper bag | nappy bag | camera bag | pencil case | pencil pouch':
      'one, three-quarter view',
    'key ring | keychain | key chain | keyring | luggage tag | lanyard': '',
  },
);
