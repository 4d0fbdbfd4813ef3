/** What a placeholder draws: a part of the hemp plant where the product says hemp, else the kind of thing that it is. */
import type { Random } from '../../clock.ts';
import type { DrawnBy } from '../../prompts/attributes.ts';
import type { PlantPart } from '../../prompts/vocabulary/plant-parts.ts';
import { PLANT_PARTS } from '../../prompts/vocabulary/plant-parts.ts';
import type { ThingMotif } from '../../prompts/vocabulary/thing.ts';
import type { Materials } from './materials.ts';
import { drawBottle, drawBox, drawCup, drawJar, drawParcel, drawPouch } from './motifs/containers.ts';
import { drawFibre } from './motifs/fibre.ts';
import { drawFlower } from './motifs/flower.ts';
import { drawBook, drawLamp, drawMouse, drawPlanter, drawPot, drawScreen, drawSeat } from './motifs/goods.ts';
import { drawHurd } from './motifs/hurd.ts';
import { drawLeaf } from './motifs/leaf.ts';
import { drawOil } from './motifs/oil.ts';
import { drawPlant } from './motifs/plant.ts';
import {
  drawBall,
  drawBlocks,
  drawBolt,
  drawBricks,
  drawNote,
  drawPaw,
  drawTool,
  drawWheel,
} from './motifs/pursuits.ts';
import { drawRoot } from './motifs/root.ts';
import { drawSeed } from './motifs/seed.ts';
import { drawSprout } from './motifs/sprout.ts';
import { drawStalk } from './motifs/stalk.ts';
import { drawApple, drawBag, drawCoil, drawGem, drawRoll, drawShirt, drawShoe } from './motifs/wares.ts';

/** Draws around the origin, within 200 units to each side. */
export type Motif = (materials: Materials, random: Random) => string;

export interface MotifRow {
  id: string;
  draw: Motif;
  /** It lies or grows on a ground; otherwise it hangs in the air and casts no shadow. */
  stands: boolean;
  /** It is of the hemp plant: leaves may surround it. */
  isHemp: boolean;
}

const PLANT_DRAWINGS: Readonly<Record<PlantPart['motif'], readonly [draw: Motif, stands: boolean]>> = {
  oil: [drawOil, true],
  seed: [drawSeed, true],
  hurd: [drawHurd, true],
  fibre: [drawFibre, false],
  flower: [drawFlower, true],
  root: [drawRoot, false],
  leaf: [drawLeaf, false],
  stalk: [drawStalk, true],
  sprout: [drawSprout, true],
  plant: [drawPlant, true],
};

const THING_DRAWINGS: Readonly<Record<ThingMotif, Motif>> = {
  parcel: drawParcel,
  bottle: drawBottle,
  jar: drawJar,
  pouch: drawPouch,
  cup: drawCup,
  apple: drawApple,
  shirt: drawShirt,
  shoe: drawShoe,
  bag: drawBag,
  gem: drawGem,
  roll: drawRoll,
  seat: drawSeat,
  lamp: drawLamp,
  pot: drawPot,
  planter: drawPlanter,
  screen: drawScreen,
  mouse: drawMouse,
  book: drawBook,
  note: drawNote,
  ball: drawBall,
  blocks: drawBlocks,
  tool: drawTool,
  wheel: drawWheel,
  paw: drawPaw,
  bricks: drawBricks,
  bolt: drawBolt,
  coil: drawCoil,
  box: drawBox,
};

/** Hangs in the air: it would look wrong with a shadow at its foot. */
const HANGING: ReadonlySet<ThingMotif> = new Set(['shirt', 'note', 'tool', 'paw']);

const plantRow = (id: PlantPart['motif']): MotifRow => {
  const [draw, stands] = PLANT_DRAWINGS[id];
  return { id, draw, stands, isHemp: true };
};
const thingRow = (id: ThingMotif): MotifRow => ({
  id,
  draw: THING_DRAWINGS[id],
  stands: !HANGING.has(id),
  isHemp: false,
});

/** Every drawing. */
export const MOTIFS: readonly MotifRow[] = [
  ...(Object.keys(PLANT_DRAWINGS) as PlantPart['motif'][]).map(plantRow),
  ...(Object.keys(THING_DRAWINGS) as ThingMotif[]).map(thingRow),
];

/** The drawing of a product: the one that its owner has chosen for such things; of hemp only where something says hemp. */
export function motifFor({ isHemp, plantPart, thing }: Omit<DrawnBy, 'industry'>): MotifRow {
  if (thing?.value.isMotifChosen) return thingRow(thing.value.motif);
  if (isHemp && plantPart !== null) return plantRow(PLANT_PARTS[plantPart.value].motif);
  if (thing !== null) return thingRow(thing.value.motif);
  return isHemp ? plantRow('sprout') : thingRow('parcel');
}
