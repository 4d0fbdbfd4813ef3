/**
 * What a newcomer sees before connecting a catalogue of their own: hemp products as a trade catalogue lists them,
 * of every part of the plant and of a dozen and more industries. All are made from industrial hemp; none is about THC.
 */
import type { CatalogueProduct } from '../catalogue/product.ts';

type Attributes = Record<string, string | number | boolean | readonly string[]>;

/** name, sub-industry, plant part, description, attributes */
type Row = readonly [name: string, sub: string, part: PlantPart, description: string, attributes: Attributes];

const PLANT_PARTS = [
  'Seed',
  'Seed Oil',
  'Fibre',
  'Hurd',
  'Flower',
  'Leaf',
  'Root',
  'Stalk',
  'Whole Plant',
] as const;
export type PlantPart = (typeof PLANT_PARTS)[number];

const BY_INDUSTRY: Record<string, readonly Row[]> = {
  'Food & Beverage': [
    [
      'Cold-Pressed Hemp Seed Oil',
      'Culinary Oils',
      'Seed Oil',
      'Virgin oil pressed below 40 °C from hulled seed, deep green and nutty, for dressings and dips rather than for frying.',
      { form: 'dark glass bottle, 500 ml', processing: 'cold pressed, unfiltered', omega_ratio: '3:1' },
    ],
    [
      'Hulled Hemp Hearts',
      'Seeds & Nuts',
      'Seed',
      'Soft inner kernels of the hemp seed, ready to sprinkle over porridge, salads and yoghurt.',
      { form: 'resealable pouch, 250 g', protein_percent: 32, allergens: 'none of the common fourteen' },
    ],
    [
      'Whole Roasted Hemp Seeds',
      'Snacks',
      'Seed',
      'Crunchy whole seeds, dry roasted with sea salt, eaten by the handful or as a topping.',
      { form: 'tin, 180 g', processing: 'dry roasted', flavour: 'sea salt' },
    ],
    [
      'Hemp Protein Powder 50 %',
      'Plant Proteins',
      'Seed',
      'Fine sifted press cake with half its weight in protein, for shakes and baking.',
      { form: 'powder, 1 kg', protein_percent: 50, processing: 'milled and sifted press cake' },
    ],
    [
      'Stone-Milled Hemp Flour',
      'Baking',
      'Seed',
      'Gluten-free flour from pressed seed that brings colour and fibre to bread when a fifth of the wheat is replaced.',
      { form: 'paper bag, 500 g', gluten_free: true, processing: 'stone milled' },
    ],
    [
      'Barista Hemp Drink',
      'Dairy Alternatives',
      'Seed',
      'Creamy drink from whole seed that foams well and needs no added oil.',
      { form: 'carton, 1 l', sugar_g_per_100ml: 1.9, vegan: true },
    ],
    [
      'Hemp Leaf Pesto',
      'Sauces & Spreads',
      'Leaf',
      'Young field leaves ground with sunflower kernels, garlic and lemon.',
      { form: 'jar, 190 g', vegan: true, shelf_life_months: 12 },
    ],
    [
      'Alpine Hemp Flower Tea',
      'Tea & Infusions',
      'Flower',
      'Loose blossoms of industrial hemp dried whole in the shade, mild and hay-sweet, blended with lemon balm.',
      { form: 'tin, 40 g', caffeine: 'none', brewing: '8 minutes at 95 °C' },
    ],
  ],
  'Cosmetics & Personal Care': [
    [
      'Hemp Seed Face Serum',
      'Skin Care',
      'Seed Oil',
      'Light serum that sinks in quickly, with hemp seed oil and squalane for dry and sensitive skin.',
      { form: 'dropper bottle, 30 ml', skin_type: 'dry, sensitive', fragrance_free: true },
    ],
    [
      'Rich Hemp Hand Balm',
      'Skin Care',
      'Seed Oil',
      'Dense balm of hemp seed oil, shea butter and beeswax for hands that work outdoors.',
      { form: 'aluminium tin, 60 ml', benefits: ['softens calluses', 'seals in moisture'] },
    ],
    [
      'Solid Shampoo Bar with Hemp',
      'Hair Care',
      'Seed Oil',
      'Firm shampoo without a bottle; lasts as long as two of liquid.',
      { form: 'bar, 85 g', packaging: 'paper sleeve', hair_type: 'normal to dry' },
    ],
    [
      'Hemp Blossom Facial Mist',
      'Skin Care',
      'Flower',
      'Hydrosol from steam-distilled blossoms, scented by their own terpenes.',
      { form: 'spray bottle, 100 ml', processing: 'steam distilled', alcohol_free: true },
    ],
    [
      'Terpene Room Fragrance “Hayfield”',
      'Fragrance',
      'Flower',
      'Natural perfume of hemp terpenes, myrcene and linalool above cedar.',
      { form: 'reed diffuser, 100 ml', notes: ['green', 'citrus', 'cedar'] },
    ],
    [
      'Exfoliating Hemp Hurd Scrub',
      'Body Care',
      'Hurd',
      'Body scrub that polishes with finely milled hurd instead of plastic beads.',
      { form: 'jar, 200 ml', grain_micrometres: 300, microplastic_free: true },
    ],
    [
      'Hemp Root Salve',
      'Body Care',
      'Root',
      'Traditional ointment of roots simmered in vegetable fat, for rough elbows and heels.',
      { form: 'jar, 50 ml', processing: 'eight-hour infusion' },
    ],
  ],
  'Textiles & Apparel': [
    [
      'Heavyweight Hemp Canvas 400 g/m²',
      'Fabrics',
      'Fibre',
      'Tightly woven plain canvas of long line fibre, for workwear, bags and awnings.',
      { form: 'roll, 150 cm wide', weight_gsm: 400, weave: 'plain' },
    ],
    [
      'Hemp Denim Jeans',
      'Garments',
      'Fibre',
      'Five-pocket jeans of indigo denim with half hemp, stiff at first and softer with every wash.',
      { composition: '50 % hemp, 50 % organic cotton', weight_oz: 13, fit: 'straight' },
    ],
    [
      'Fine-Knit Hemp T-Shirt',
      'Garments',
      'Fibre',
      'Single-jersey shirt that stays cool on the skin and dries quickly.',
      { composition: '55 % hemp, 45 % organic cotton', weight_gsm: 160 },
    ],
    [
      'Stonewashed Hemp Bed Linen',
      'Home Textiles',
      'Fibre',
      'Duvet cover and pillow cases with the drape of old linen.',
      { form: 'set, 200 × 200 cm', weight_gsm: 175, colour: 'sage' },
    ],
    [
      'Long-Line Hemp Yarn Nm 26',
      'Yarns',
      'Fibre',
      'Wet-spun yarn of hackled long fibre for weaving and crochet.',
      { form: 'cone, 1 kg', spinning: 'wet spun', count: 'Nm 26/2' },
    ],
    [
      'Hemp Socks, Ribbed',
      'Garments',
      'Fibre',
      'Everyday socks that resist odour, with a ribbed cuff that holds.',
      { composition: '62 % hemp, 36 % cotton, 2 % elastane', sizes: '35–46' },
    ],
    [
      'Needle-Felted Hemp Bag Insert',
      'Nonwovens',
      'Fibre',
      'Stiff felt insert that gives shape to bags and baskets.',
      { form: 'sheet, 5 mm', processing: 'needle felted' },
    ],
  ],
  Construction: [
    [
      'Hempcrete Block 30 cm',
      'Walls',
      'Hurd',
      'Precast block of hurd and lime that insulates, stores heat and lets a wall breathe.',
      { thermal_conductivity_w_mk: 0.071, size: '600 × 300 × 300 mm', density_kg_m3: 330 },
    ],
    [
      'Loose Hurd for Cast Hempcrete',
      'Aggregates',
      'Hurd',
      'Dust-free graded shiv for casting or spraying with a lime binder.',
      { form: 'bag, 20 kg', grain: '5–25 mm', dust_percent: 1 },
    ],
    [
      'Flexible Hemp Insulation Batt',
      'Insulation',
      'Fibre',
      'Springy batt for rafters and studs, cut with a knife, pleasant to handle without gloves.',
      { thermal_conductivity_w_mk: 0.039, thickness_mm: 120, fire_class: 'E' },
    ],
    [
      'Impact Sound Felt for Floors',
      'Acoustics',
      'Fibre',
      'Underlay that takes the footfall out of parquet and laminate.',
      { form: 'roll, 15 m²', thickness_mm: 4, noise_reduction_db: 20 },
    ],
    [
      'Lime-Hemp Finishing Plaster',
      'Plasters',
      'Hurd',
      'Ready-mixed interior plaster whose fine hurd glints in the lime and evens out humidity.',
      { form: 'bag, 18 kg', coverage_m2: 9, colour: 'warm white' },
    ],
    [
      'Hemp Stalk Wall Panel',
      'Boards',
      'Stalk',
      'Dry-lining board pressed from whole chopped stalks with a bio-based resin.',
      { size: '2,500 × 1,250 × 18 mm', formaldehyde_free: true },
    ],
    [
      'Fibre-Reinforced Screed Additive',
      'Additives',
      'Fibre',
      'Cut fibre that keeps screeds and plasters from cracking while they cure.',
      { form: 'bag, 5 kg', fibre_length_mm: 12 },
    ],
  ],
  Automotive: [
    [
      'Hemp Fibre Door Panel',
      'Interior Parts',
      'Fibre',
      'Compression-moulded carrier for door trims, a third lighter than one of glass fibre.',
      { composition: '50 % hemp, 50 % polypropylene', weight_saving_percent: 30 },
    ],
    [
      'Nonwoven Mat for Headliners',
      'Interior Parts',
      'Fibre',
      'Airlaid mat that is thermoformed into roof linings.',
      { form: 'roll', weight_gsm: 1200, processing: 'airlaid, needled' },
    ],
    [
      'Hemp Brake Pad Fibre',
      'Friction Materials',
      'Fibre',
      'Cleaned short fibre that replaces aramid in friction mixes.',
      { form: 'bale, 100 kg', fibre_length_mm: 2 },
    ],
    [
      'Bio-Composite Underbody Shield',
      'Exterior Parts',
      'Stalk',
      'Stone-proof underbody panel with a core of decorticated stalk.',
      { weight_kg: 2.8, recycled_content_percent: 20 },
    ],
  ],
  'Paper & Packaging': [
    [
      'Hemp Letter Paper 120 g/m²',
      'Fine Papers',
      'Fibre',
      'Cream sheets with a quiet tooth, made for ink and long keeping.',
      { form: 'pad of 50, A5', weight_gsm: 120, archival: true },
    ],
    [
      'Hemp Rolling Filter Tips Paper',
      'Specialty Papers',
      'Fibre',
      'Stiff unbleached paper for filter tips and small crafts.',
      { form: 'booklet of 50', bleaching: 'none' },
    ],
    [
      'Moulded Hurd Egg Carton',
      'Moulded Packaging',
      'Hurd',
      'Tray and lid for ten eggs, moulded from hurd pulp and compostable at home.',
      { capacity: 10, compostable: 'home' },
    ],
    [
      'Hemp Kraft Mailer Bag',
      'Shipping',
      'Stalk',
      'Tear-resistant paper mailer from whole-stalk pulp, closed without plastic tape.',
      { size: '35 × 45 cm', recyclable: true },
    ],
    [
      'Watercolour Block, Hot Pressed',
      'Artist Papers',
      'Fibre',
      'Acid-free block glued on four sides for wet techniques.',
      { weight_gsm: 300, sheets: 20, surface: 'hot pressed' },
    ],
  ],
  'Animal Care': [
    [
      'Hurd Bedding for Horses',
      'Bedding',
      'Hurd',
      'Soft bedding that drinks four times its weight and composts within a season.',
      { form: 'bale, 20 kg', absorbency: '4 : 1', dust_extracted: true },
    ],
    [
      'Small-Animal Hemp Mat',
      'Bedding',
      'Fibre',
      'Chew-safe floor mat for rabbits and guinea pigs.',
      { size: '40 × 100 cm', thickness_mm: 8 },
    ],
    [
      'Hemp Seed Cake for Cattle',
      'Feed',
      'Seed',
      'Press cake rich in protein that replaces imported soya in winter rations.',
      { form: 'pellets, 25 kg', protein_percent: 30 },
    ],
    [
      'Omega Hemp Oil for Dogs',
      'Supplements',
      'Seed Oil',
      'Cold-pressed oil with a pump, for a glossy coat and dry paws.',
      { form: 'pump bottle, 250 ml', dosage: '1 ml per 5 kg' },
    ],
    [
      'Wild Bird Seed with Hemp',
      'Feed',
      'Seed',
      'Winter mix in which hemp seed brings the energy and the finches.',
      { form: 'bag, 5 kg', hemp_percent: 30 },
    ],
  ],
  'Agriculture & Horticulture': [
    [
      'Certified Fibre Hemp Sowing Seed',
      'Sowing Seed',
      'Seed',
      'Sowing seed of an early monoecious fibre type for temperate fields.',
      { form: 'bag, 25 kg', sowing_rate_kg_ha: 40, germination_percent: 90 },
    ],
    [
      'Hemp Fleece Mulch Mat',
      'Mulch',
      'Fibre',
      'Weed-suppressing mat that rots after two seasons and leaves nothing behind.',
      { form: 'roll, 1 × 25 m', weight_gsm: 1400, lifetime_months: 24 },
    ],
    [
      'Hurd Mulch for Raised Beds',
      'Mulch',
      'Hurd',
      'Pale mulch that keeps moisture in and slugs out.',
      { form: 'bag, 70 l', ph: 7 },
    ],
    [
      'Microgreen Growing Pads',
      'Growing Media',
      'Fibre',
      'Felt pads on which cress and radish root without soil.',
      { form: 'pack of 10', size: '25 × 50 cm', compostable: 'home' },
    ],
    [
      'Hemp Root Biochar',
      'Soil Improvers',
      'Root',
      'Charred root stock that holds water and nutrients in sandy soil.',
      { form: 'bag, 40 l', carbon_percent: 78, processing: 'pyrolysis at 550 °C' },
    ],
    [
      'Green Manure Hemp Mix',
      'Cover Crops',
      'Whole Plant',
      'Fast cover crop that shades out weeds and opens compacted soil before winter.',
      { form: 'bag, 10 kg', sowing_window: 'June to August' },
    ],
    [
      'Fermented Leaf Plant Tonic',
      'Plant Strengtheners',
      'Leaf',
      'Liquid tonic of fermented leaves for foliar feeding.',
      { form: 'canister, 5 l', dilution: '1 : 20' },
    ],
  ],
  'Bioplastics & Composites': [
    [
      'Hemp-Filled PLA Filament 1.75 mm',
      '3D Printing',
      'Hurd',
      'Printing filament with a matt, wood-like surface and visible flecks.',
      { form: 'spool, 750 g', print_temperature_c: 200, hemp_percent: 20 },
    ],
    [
      'Injection Granulate H40',
      'Compounds',
      'Fibre',
      'Polypropylene compound reinforced with forty per cent hemp for housings and crates.',
      { form: 'bag, 25 kg', tensile_strength_mpa: 38 },
    ],
    [
      'Hemp Prepreg Fabric 2/2 Twill',
      'Reinforcements',
      'Fibre',
      'Twill pre-impregnated with bio-epoxy for visible parts of boards and instruments.',
      { weight_gsm: 300, resin: 'bio-epoxy, 35 %' },
    ],
    [
      'Reusable Coffee Cup of Hurd',
      'Consumer Goods',
      'Hurd',
      'Sturdy travel cup pressed from hurd and plant resin.',
      { capacity_ml: 350, dishwasher_safe: true },
    ],
  ],
  'Furniture & Interiors': [
    [
      'Hemp Shell Chair',
      'Seating',
      'Fibre',
      'One-piece shell of moulded fibre mat on oak legs.',
      { weight_kg: 4.6, stackable: true, designer_finish: 'natural' },
    ],
    [
      'Acoustic Wall Tile, Hexagon',
      'Acoustics',
      'Fibre',
      'Dyed felt tile that quietens offices and restaurants.',
      { form: 'box of 12', absorption_class: 'C', colours: ['moss', 'clay', 'slate'] },
    ],
    [
      'Hand-Woven Hemp Rug',
      'Floor Coverings',
      'Fibre',
      'Flat-woven rug of undyed yarn with a herringbone border.',
      { size: '170 × 240 cm', weave: 'flat' },
    ],
    [
      'Hemp Board Bookshelf',
      'Storage',
      'Stalk',
      'Shelf of pressed stalk board with visible grain and rounded edges.',
      { size: '180 × 80 × 30 cm', load_kg_per_shelf: 30 },
    ],
    [
      'Pleated Hemp Lampshade',
      'Lighting',
      'Fibre',
      'Shade of pleated hemp paper that turns lamplight the colour of honey.',
      { diameter_cm: 40, fitting: 'E27' },
    ],
  ],
  'Health & Wellness': [
    [
      'Hemp Seed Oil Softgels',
      'Food Supplements',
      'Seed Oil',
      'Vegetable capsules with cold-pressed oil for those who do not like the taste.',
      { form: '90 capsules', omega_3_mg: 180, vegan: true },
    ],
    [
      'Evening Blossom Bath Salts',
      'Bath',
      'Flower',
      'Sea salt with dried hemp blossoms and lavender.',
      { form: 'jar, 500 g', scent: 'lavender, hay' },
    ],
    [
      'Massage Oil Hemp & Arnica',
      'Massage',
      'Seed Oil',
      'Warming oil that glides long, used after sport.',
      { form: 'bottle, 200 ml', fragrance: 'natural' },
    ],
    [
      'Dried Hemp Leaf for Smoothies',
      'Greens',
      'Leaf',
      'Mild green leaf powder from young plants, milled cold.',
      { form: 'pouch, 150 g', processing: 'air dried, cryo milled' },
    ],
    [
      'Hurd-Filled Meditation Cushion',
      'Meditation',
      'Hurd',
      'Firm round cushion whose filling follows the body and airs well.',
      { diameter_cm: 33, filling_kg: 1.8, cover: 'hemp canvas' },
    ],
  ],
  'Energy & Storage': [
    [
      'Hemp Stalk Fuel Briquettes',
      'Solid Fuels',
      'Stalk',
      'Dense briquettes that burn long and leave little ash.',
      { form: 'pack, 10 kg', heating_value_mj_kg: 17.5, ash_percent: 2.4 },
    ],
    [
      'Hemp Biomass for Biogas',
      'Biogas',
      'Whole Plant',
      'Whole-crop silage with a steady methane yield for wet fermentation.',
      { form: 'bulk, per tonne', methane_m3_per_t: 95 },
    ],
    [
      'Activated Bast Carbon for Supercapacitors',
      'Electrodes',
      'Fibre',
      'Nanosheet carbon from bast fibre with a large surface for fast-charging cells.',
      { form: 'jar, 100 g', surface_m2_per_g: 2200, stage: 'pilot' },
    ],
    [
      'Hemp Seed Biodiesel B100',
      'Liquid Fuels',
      'Seed Oil',
      'Methyl ester from oil that did not pass for food.',
      { form: 'canister, 20 l', cold_filter_plugging_point_c: -6, stage: 'pilot' },
    ],
  ],
  'Rope, Marine & Outdoor': [
    [
      'Three-Strand Hemp Rope 24 mm',
      'Cordage',
      'Fibre',
      'Laid rope for classic rigging, railings and playgrounds.',
      { diameter_mm: 24, breaking_load_kn: 32, lay: 'hawser' },
    ],
    [
      'Tarred Hemp Marline',
      'Cordage',
      'Fibre',
      'Two-strand line in Stockholm tar for whippings and seizings that must last.',
      { diameter_mm: 3, treatment: 'Stockholm tar' },
    ],
    [
      'Caulking Oakum',
      'Boat Building',
      'Fibre',
      'Tarred strands that are driven between planks to keep a hull tight.',
      { form: 'hank, 1 kg' },
    ],
    [
      'Hemp Sailcloth Rucksack',
      'Bags',
      'Fibre',
      'Roll-top rucksack of waxed sailcloth with leather-free straps.',
      { volume_l: 22, water_repellent: true },
    ],
    [
      'Slackline Webbing, Natural',
      'Sports',
      'Fibre',
      'Tubular webbing with little stretch for low lines between trees.',
      { width_mm: 50, length_m: 15, breaking_load_kn: 30 },
    ],
  ],
  'Paints & Chemicals': [
    [
      'Hemp Oil Wood Finish',
      'Coatings',
      'Seed Oil',
      'Penetrating oil that brings out the grain of floors and tables.',
      { form: 'can, 1 l', coverage_m2: 18, solvent_free: true },
    ],
    [
      'Hemp Seed Oil Alkyd Paint',
      'Coatings',
      'Seed Oil',
      'Satin paint for wood and metal on a drying hemp oil binder.',
      { form: 'can, 2.5 l', gloss: 'satin', colour: 'linden green' },
    ],
    [
      'Oil-Binding Hurd Granulate',
      'Absorbents',
      'Hurd',
      'Granulate that drinks up spilt oil in workshops and on roads.',
      { form: 'bag, 10 kg', absorbency: '3 : 1' },
    ],
    [
      'Terpene Degreaser',
      'Cleaners',
      'Flower',
      'Citrus-smelling degreaser distilled from what blossom harvests leave.',
      { form: 'spray bottle, 750 ml', biodegradable: true },
    ],
  ],
};

/** `sample-food-beverage-03`: stable as long as rows are only added at the end of an industry. */
function sampleId(industry: string, at: number): string {
  const slug = industry
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${SAMPLE_ID_PREFIX}${slug}-${String(at + 1).padStart(2, '0')}`;
}

/** Tells sample products from a user's own, which replace them. */
export const SAMPLE_ID_PREFIX = 'sample-';

/** The bundled products, by industry. */
export function sampleCatalogue(): CatalogueProduct[] {
  return Object.entries(BY_INDUSTRY).flatMap(([industry, rows]) =>
    rows.map(([name, sub, part, description, attributes], at) => ({
      id: sampleId(industry, at),
      name,
      description,
      industry,
      sub_industry: sub,
      plant_part: part,
      attributes: { ...attributes },
      image_url: null,
    })),
  );
}
