/** What one eats and drinks. */
import { group } from '../thing.ts';

export const FOOD = group(
  { industry: 'food', motif: 'apple', packaging: 'pouch' },
  {
    'cooking oil | olive oil | palm oil | seed oil | hemp oil | coconut oil | sunflower oil | avocado oil | sesame oil | oil':
      { shows: 'clear golden-green oil', packaging: 'glass bottle', motif: 'bottle' },
    'vinegar | balsamic vinegar | cider vinegar | apple cider vinegar': {
      shows: 'dark vinegar',
      packaging: 'glass bottle',
      motif: 'bottle',
    },
    'hulled hemp hearts = hulled hearts = hemp hearts = hemp heart = hulled seed':
      'small soft cream-white hulled seed kernels with green flecks',
    'whole seeds = hemp seeds = seed = edible seed | chia seed | flax seed | linseed | pumpkin seed | sunflower seed | sesame seed | sesame':
      { isIngredient: true, shows: 'many small whole seeds' },
    'nuts | nut | almond | cashew | walnut | hazelnut | peanut | pistachio | pecan | macadamia | trail mix': {
      isIngredient: true,
      shows: 'whole shelled nuts',
    },
    'protein powder | whey protein | pea protein | whey | protein shake':
      'fine pale powder with a scoop beside it',
    'flour | wheat flour | almond flour': { shows: 'fine milled flour', packaging: 'paper bag' },
    pesto: { shows: 'coarse green herb sauce', packaging: 'jar', motif: 'jar' },
    'sauce | ketchup | mustard | mayonnaise | soy sauce | hot sauce | pasta sauce | salsa | dressing | tahini | chutney | curry paste | dip | hummus':
      { shows: 'thick sauce', packaging: 'jar', motif: 'jar' },
    'honey | manuka honey | acacia honey | syrup | maple syrup | agave syrup | molasses': {
      isIngredient: true,
      shows: 'clear golden liquid',
      packaging: 'jar',
      motif: 'jar',
    },
    'jam | marmalade | fruit spread | spread | peanut butter | almond butter | nut butter | hazelnut spread':
      { shows: 'glossy spread', packaging: 'jar', motif: 'jar' },
    'pickles | pickle | sauerkraut | kimchi | olives | olive | gherkin | capers': {
      shows: 'pieces in brine',
      packaging: 'jar',
      motif: 'jar',
    },
    'salt | sea salt | himalayan salt': { shows: 'coarse crystals', packaging: 'jar', motif: 'jar' },
    'spice | pepper | black pepper | cinnamon | turmeric | paprika | cumin | curry powder | oregano | saffron | seasoning | spice mix | vanilla | vanilla extract | herb | basil':
      { isIngredient: true, shows: 'dry spices, a little of them beside it', packaging: 'jar', motif: 'jar' },
    'sugar | cane sugar | brown sugar | sweetener | stevia': {
      isIngredient: true,
      shows: 'fine crystals',
      packaging: 'paper bag',
    },
    'rice | basmati rice | brown rice | quinoa | lentil | chickpea | bean | black bean | couscous | barley | millet | buckwheat | bulgur | grain':
      'dry grains',
    'pasta | spaghetti | penne | noodle | ramen | macaroni | lasagne | fusilli':
      'dry pasta, some of it beside the pack',
    'oats | oat | oatmeal | porridge | muesli | granola | cereal | corn flake':
      'dry flakes, a small bowl of them beside it',
    'bread | sourdough | baguette | loaf | bun | tortilla | pita | naan | english muffin | crispbread | bagel':
      {
        shows: 'one fresh loaf with a crisp crust, cut open',
        packaging: null,
      },
    'cake | muffin | brownie | cupcake | croissant | pastry | pie | doughnut | donut | cheesecake | macaron | waffle | pancake':
      { shows: 'fresh from the bakery, on a plain plate', packaging: null },
    'cookies | cookie | biscuit | cracker | shortbread | rusk | pretzel | gingerbread': 'crisp baked pieces',
    'crisps | chip | potato chip | tortilla chip | popcorn | nacho | snack | jerky | beef jerky | rice cake':
      'crisp snack, some of it in a small bowl',
    'chocolate | dark chocolate | milk chocolate | chocolate bar | praline | truffle | cocoa bar': {
      isIngredient: true,
      shows: 'an unwrapped bar of chocolate with some squares broken off',
      packaging: null,
    },
    'sweets | candy | gummy | gummies | gummy bear | lollipop | liquorice | licorice | caramel | marshmallow | mint | chewing gum | toffee':
      'colourful sweets',
    'snack bar | protein bar | granola bar | muesli bar | cereal bar | energy bar': {
      shows: 'an unwrapped bar, cut to show its grain',
      packaging: null,
    },
    'cheese | cheddar | parmesan | mozzarella | gouda | feta | brie | camembert': {
      shows: 'a wedge of cheese, cut face visible',
      packaging: null,
    },
    'butter | ghee | margarine': { shows: 'a block of butter on a plain dish', packaging: null },
    'yoghurt = yogurt | skyr | kefir | pudding | cream cheese | sour cream': {
      shows: 'smooth white cream',
      packaging: 'jar',
      motif: 'jar',
    },
    'eggs | egg': { shows: 'whole eggs in a plain carton', packaging: null },
    'meat | beef | steak | chicken breast | chicken | pork | lamb | turkey | bacon | ham | salami | sausage | veal | duck | mince | ribs':
      { isIngredient: true, shows: 'fresh cut on a plain board', packaging: null },
    'fish | salmon | tuna | shrimp | prawn | cod | sardine | anchovy | caviar | seafood | crab | lobster | oyster | scallop | mussel | squid':
      {
        isIngredient: true,
        shows: 'fresh on a plain plate',
        packaging: null,
      },
    'fruit | apple | banana | orange | lemon | lime | grape | mango | avocado | strawberry | blueberry | raspberry | berry | pear | peach | pineapple | kiwi | melon | watermelon | cherry | date | fig | plum':
      { isIngredient: true, shows: 'fresh and whole, one cut open', packaging: null },
    'dried fruit | raisin | dried mango | cranberry | dried apricot': 'pieces of dried fruit',
    'vegetables | vegetable | tomato | potato | carrot | onion | garlic | cucumber | broccoli | spinach | lettuce | mushroom | zucchini | cauliflower | cabbage | salad | bell pepper | sweet potato | kale | corn | pea':
      { isIngredient: true, shows: 'fresh and whole', packaging: null },
    'tofu | tempeh | seitan | veggie burger | burger | plant-based burger': {
      shows: 'on a plain plate',
      packaging: null,
    },
    'soup | broth | stew | stock cube | bouillon | ready meal = frozen meal = meal | appetizer | pizza | frozen pizza | sandwich | sushi | curry':
      { shows: 'served in plain white tableware', packaging: null },
    'canned food | canned tomato | baked bean | canned tuna | tinned fish': {
      shows: 'closed',
      packaging: 'can',
    },
    'ice cream | gelato | sorbet | popsicle': { shows: 'scoops in a plain bowl', packaging: null },
    'baking mix | cake mix | yeast | baking powder | baking soda | powdered sugar | cornstarch | gelatine':
      'fine powder',
    'baby food | baby formula = infant formula | fruit puree | puree': {
      shows: 'smooth puree',
      packaging: 'jar',
      industry: 'baby',
      motif: 'jar',
    },
    'food | meal kit | gift basket | hamper | food box': {
      shows: 'an arrangement of fresh food',
      packaging: null,
      isGeneric: true,
    },
  },
);

export const DRINKS = group(
  { industry: 'drinks', motif: 'bottle', packaging: 'glass bottle' },
  {
    'plant drink | hemp drink | hemp milk | oat drink | oat milk | soy milk | almond milk | soya drink | rice drink | barista drink':
      { shows: 'a glass of creamy off-white drink beside it', packaging: 'carton' },
    'milk | whole milk | buttermilk': { shows: 'a glass of milk beside it', packaging: 'glass bottle' },
    'tea = loose tea | green tea | black tea | herbal tea | chai | matcha | rooibos | yerba mate | tea bag | infusion | earl grey':
      { shows: 'loose dried leaves and a plain cup of brewed tea beside it', packaging: 'tin', motif: 'cup' },
    'coffee | coffee bean = espresso bean | ground coffee | espresso | instant coffee | coffee capsule | coffee pod | cold brew | decaf':
      { shows: 'roasted coffee beans beside it', packaging: 'pouch', motif: 'cup' },
    'cocoa powder | hot chocolate | cacao | cacao powder | drinking chocolate | cocoa': {
      shows: 'dark powder and a plain cup beside it',
      packaging: 'pouch',
      motif: 'cup',
    },
    'juice | orange juice | apple juice | smoothie | lemonade | kombucha | iced tea | cordial | squash drink':
      'a glass of the drink beside it',
    'soft drink = beverage | soda | cola | tonic water | energy drink | sports drink | ginger ale': {
      shows: 'chilled, with drops of water on it',
      packaging: 'can',
    },
    'mineral water = water = still water | sparkling water | spring water | coconut water':
      'clear still water',
    'wine | red wine | white wine | rose wine | sparkling wine | champagne | prosecco | cabernet | merlot | chardonnay | port wine | cider':
      'one wine bottle and a filled stemmed glass beside it',
    'beer | lager | ale | ipa | stout | pilsner | craft beer':
      'one brown beer bottle and a filled glass beside it',
    'spirit | whisky = whiskey | gin | vodka | rum | tequila | liqueur | brandy | cognac brandy | bourbon | sake | vermouth':
      'one bottle and a short glass beside it',
  },
);
