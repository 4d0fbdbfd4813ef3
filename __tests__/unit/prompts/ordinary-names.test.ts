/** Names as ordinary shops write them: compounds, words of many senses, and what stands behind the thing. */
import { describe, expect, it } from '@jest/globals';
import { promptFor, type WrittenPrompt } from '../../../src/prompts/prompt.ts';
import type { Product } from '../../../src/queue/contract.ts';
import { aProduct } from '../../support/fixtures.ts';

const write = (name: string, industry: string | null = null, more: Partial<Product> = {}): WrittenPrompt =>
  promptFor({
    prompt: null,
    negativePrompt: null,
    product: aProduct({ name, description: null, industry, subIndustry: null, plantPart: null, ...more }),
  });
const read = (name: string, industry: string | null = null) => {
  const { attributes } = write(name, industry);
  return [attributes.object, attributes.industry?.value ?? null];
};
const line = (label: string, { prompt }: WrittenPrompt) =>
  new RegExp(`^${label}: (.*)\\.$`, 'm').exec(prompt)?.[1] ?? '';

describe('a word that names many things', () => {
  it.each([
    ['Curtain Rings', 'curtain ring', 'linen'],
    ['Lipstick Tray', 'lipstick tray', 'beauty'],
    ['Exhaust Chain', 'exhaust chain', 'automotive'],
    ['Eyelash Extension Tray', 'extension tray', 'beauty'],
    ['Popcorn Bags', 'popcorn bag', 'kitchen'],
  ])('belongs to the noun before it: %s → %s of %s', (name, object, industry) => {
    expect(read(name)).toEqual([object, industry]);
    expect(line('Look', write(name))).toBe('one');
  });

  it.each([
    ['Wool Cap', 'cap', 'clothing'],
    ['Black Cap', 'cap', 'clothing'],
    ['Golf Cap', 'cap', 'clothing'],
    ['Rope Basket', 'basket', 'home'],
    ['Popcorn 3 Bags', 'popcorn', 'food'],
  ])('stays what it is behind a look or a pursuit: %s', (name, object, industry) => {
    expect(read(name)).toEqual([object, industry]);
  });

  it.each([
    ['USB-C to USB-C Charging Cable 2 m, Braided', 'charging cable'],
    ['HDMI to VGA Adapter', 'adapter'],
    ['3.5 mm to XLR Cable for Microphones', 'cable'],
    ['Guide to Chess', null],
  ])('is joined from plug to plug: %s', (name, object) => {
    expect(read(name)[0]?.split(' ').slice(-2).join(' ') ?? null).toBe(object);
  });

  it('is nothing that we know where it is filed elsewhere', () => {
    expect(read('Frob Cap', 'Car Parts')).toEqual([null, 'automotive']);
    expect(read('Frob Sheets', 'Art Supplies')).toEqual([null, 'crafts']);
    expect(read('Frob Cap', 'Menswear')).toEqual(['cap', 'clothing']);
    expect(read('Folding Cover', 'Party Supplies')).toEqual(['cover', 'party']);
    expect(read('Table Cover', 'Party Supplies')).toEqual(['table cover', 'party']);
  });

  it('is nothing that we know behind a noun that nobody knows, unless the rest speaks for it', () => {
    expect(read('Frob Cap')).toEqual([null, null]);
    expect(read('Padded Cap')).toEqual(['cap', 'clothing']);
    const told = write('Frob Cap', null, { description: 'Wear it with a scarf.' });
    expect(told.attributes.object).toBe('cap');
  });

  it('has the sense that other words of its name speak for', () => {
    expect(read('Catnip Mouse')).toEqual(['toy mouse', 'pets']);
    expect(read('Denture Tablets')).toEqual(['tablets', 'health']);
    expect(read('Tablet')).toEqual(['tablet computer', 'electronics']);
    expect(read('Birthday Bow')).toEqual(['gift bows', 'party']);
    expect(read('Knee Support Brace')).toEqual(['knee brace', 'health']);
  });
});

describe('what something is for', () => {
  it.each([
    ['Case for 11 Inch Tablet', 'tablet computer case', 'electronics'],
    ['Replacement Blade for Hedge Trimmer', 'hedge trimmer blade', 'garden'],
    ['Lid for 28cm Frying Pan Tempered Glass', 'frying pan lid', 'kitchen'],
    ['Ring for Toilet', 'toilet ring', 'building'],
    ['Wax Ring for Toilet Flange', 'toilet ring', 'building'],
    ['Replacement Glass for Oil Lantern', 'lantern glass', 'home'],
  ])('names it and tells where it belongs: %s', (name, object, industry) => {
    expect(read(name)).toEqual([object, industry]);
  });

  it('is no user where it is only an activity', () => {
    expect(read('Binoculars for Bird Watching')).toEqual(['binoculars', 'outdoor']);
    expect(write('Binoculars for Birds').attributes.user?.value).toBe('for birds');
  });
});

describe('what stands behind a thing', () => {
  it.each([
    ['Electric Toothbrush Rechargeable 5 Modes', 'electric toothbrush'],
    ['Blood Pressure Monitor Upper Arm', 'blood pressure monitor'],
    ['Kitchen Faucet Pull Down Sprayer', 'kitchen faucet'],
    ['Paper Notebook Hardcover 192 Pages', 'paper notebook'],
    ['Gift Bows 30 Self Adhesive', 'gift bows'],
    ['Remover Pads Acetone Free', 'remover pad'],
    ['Repair Patches Iron On', 'iron-on patch'],
    ['Pulse Oximeter OLED Display', 'pulse oximeter'],
    ['Rosary Olive Wood', 'rosary'],
    ['Belt Zinc Plated', 'belt'],
    ['Garden Rake 16 Tine Fibreglass Handle', 'rake'],
    ['Cactus 2L Pot', 'cactus'],
    ['Beanie Vintage Flower', 'beanie'],
    ['Carry On Suitcase', 'suitcase'],
  ])('only describes it: %s', (name, object) => {
    expect(read(name)[0]).toBe(object);
  });

  it('is no thing where it is part of the name of a material', () => {
    expect(read('Olive Wood Holder')[0]).toBe('holder');
  });

  it.each(['Lantern Carving Kit', 'Watch Repair Kit', 'Cutting Machine Blanks Type 50'])(
    'may be a head that nobody knows: %s',
    (name) => {
      expect(read(name)[0]).toBeNull();
    },
  );
});

describe('what a camera sees of an ordinary product', () => {
  it('is made of what the name says of the whole, not of a part', () => {
    const made = (name: string) => write(name).attributes.materials.map(({ value }) => value);
    expect(made('Steam Iron Ceramic Soleplate')).toEqual([]);
    expect(made('Steam Iron Ceramic')).toEqual(['ceramic']);
    expect(made('Leather Punch Pliers')).toEqual([]);
    expect(made('Wooden Mallet')).toEqual(['wood']);
    expect(made('Curling Iron Glove')).toEqual([]);
    expect(made('Bamboo Steamer Basket')).toEqual(['bamboo']);
    expect(write('Iron Supplement Liquid', 'Vitamins').attributes.materials).toEqual([]);
    expect(made('Denim Patches Iron On')).toEqual(['denim']);
    expect(made('Birch Wooden Stool')).toEqual(['birch']);
  });

  it('has no colour of its wood', () => {
    expect(write('Olive Wood Bowl').attributes.colour).toBeNull();
    expect(write('Olive Bowl').attributes.colour?.value).toBe('moss green');
  });

  it('is no container of what nobody knows unless the name ends in it', () => {
    expect(write('Frob with Wheel and Water Bottle').attributes.packaging).toBeNull();
    expect(write('Bean Bag Toss Game Wooden Boards', 'Toys').attributes.packaging).toBeNull();
    expect(write('Frob Loose').attributes.packaging?.value).toBe('heap');
  });

  it('is a sheet only where one is sold', () => {
    expect(write('Construction Paper 100 Sheets').prompt).not.toContain('sold as one');
    expect(write('Bed Sheet Red').prompt).not.toContain('sold as one');
    expect(write('Felt Sheet', null, { attributes: { form: 'sheet' } }).attributes.form?.value).toBe('sheet');
  });

  it('is outdoors where it lives in no room', () => {
    expect(line('Setting', write('Dome Tent'))).toContain('lawn');
    expect(line('Setting', write('Trampoline'))).toContain('lawn');
    expect(line('Setting', write('Table', 'Toys'))).toContain('room');
  });

  it('is a building material, or a container, only where one is shown', () => {
    expect(line('Must', write('Door Handle'))).not.toContain('material');
    expect(line('Must', write('Clay Brick'))).toContain('a real building material');
    expect(line('Must', write('Electric Toothbrush'))).not.toContain('container');
    expect(line('Must', write('Shampoo'))).toContain('container blank');
  });

  it('is a toy where a machine is filed under toys', () => {
    expect(read('Construction Crane', 'Toys')).toEqual(['toy construction crane', 'toys']);
    expect(line('Look', write('Excavator', 'Toys'))).toMatch(/^one toy/);
    expect(read('Bubble Lawn Mower', 'Toys')).toEqual(['toy lawn mower', 'toys']);
    expect(write('Wooden Vehicles Puzzle').attributes.user).toBeNull();
    expect(write('Race Cars Quilt').attributes.user).toBeNull();
    expect(write('Cushion for Cars').attributes.user?.value).toBe('for a car');
  });

  it('stands in the department where its shop files it, unless that is a trade', () => {
    expect(read('Headband', 'Halloween')).toEqual(['headband', 'party']);
    expect(read('Backpack', 'Rope & Marine')).toEqual(['backpack', 'bags']);
  });
});

it.each([
  ['Dental Mirror Size 4 Pack of 12', 'Dental Mirror Size 4'],
  ['Hex Bolts M8 x 40 (Box of 100)', 'Hex Bolts M8 x 40'],
  ['Lemon Water 24 x 330ml', 'Lemon Water'],
  ['Filter Papers Size 4 Pack 100', 'Filter Papers Size 4'],
  ['Train Set Ages 3+', 'Train Set'],
  ['Set of 6 Wine Glasses', 'Set of 6 Wine Glasses'],
])('%s is said as %s: how many lie in a pack cannot be seen', (name, said) => {
  expect(line('Subject', write(name)).replace(/ \([^()]*\)$/, '')).toBe(said);
});

describe('what would contradict itself', () => {
  it('is not asked for from two sides', () => {
    const boots = write('Leather Ankle Boots');
    expect(line('Look', boots)).toContain('side view');
    expect(line('Framing', boots)).toBe('centred, filling about 85 % of the frame');
    expect(line('Framing', write('Claw Hammer'))).toMatch(/^three-quarter view, /);
  });

  it('forbids printed labels where a blank one is asked for, and all where none is', () => {
    expect(write('Olive Oil 750 ml').prompt).toMatch(/blank label[\s\S]*No text, letters, printed labels, /);
    expect(write('Claw Hammer').prompt).toContain('No text, letters, labels, ');
  });

  it.each([
    ['Dining Chairs, Solid Oak with Grey Linen Seat', null],
    ['Scratching Post, Grey Plush Base', null],
    ['Folding Stroller, Black Frame', null],
    ['Grey Scratching Post', 'grey'],
    ['Garden Hose with Nozzle, Green', 'green'],
    ['Ankle Boots, Block Heel 2 in, Black', 'black'],
  ])('gives a thing no colour of a part of it: %s', (name, colour) => {
    expect(write(name).attributes.colour?.value ?? null).toBe(colour);
  });

  it.each([
    ['Acrylic Paint Set', null, []],
    ['Acrylic Brochure Stand', null, ['acrylic']],
    ['Gel Pens', 'Smooth pens with a soft rubber grip.', []],
    ['Doormat', 'Made of rubber.', ['rubber']],
  ])('is made of no kind of stuff, and of no part: %s', (name, description, materials) => {
    const { attributes } = write(name, null, { description });
    expect(attributes.materials.map(({ value }) => value)).toEqual(materials);
  });

  it('shows nothing of an open jar where a name says tube', () => {
    expect(line('Look', write('Hand Cream 75 ml Tube'))).toBe(
      'in one plain squeeze tube without print; a small smear of it beside the pack',
    );
    expect(line('Look', write('Hand Cream'))).toContain('open, smooth white cream inside');
  });
});
