/** All things, group by group. Of two rows with the same words the first wins, unless the product speaks for the other. */
import type { ThingGroup } from '../thing.ts';
import { BEAUTY } from './beauty.ts';
import { BUILDING, PAINTS, TOOLS } from './building.ts';
import { CLEANING, HEALTH } from './care.ts';
import { BAGS, CLOTHING, FABRICS, JEWELLERY, SHOES } from './clothing.ts';
import { DRINKS, FOOD } from './food.ts';
import { GARDEN, PETS } from './garden.ts';
import { FURNITURE, HOME, KITCHEN, LINEN } from './home.ts';
import { ACCESSORIES, BUSINESS, ENERGY, MATERIAL_GOODS, ROPES, VEHICLES } from './industry.ts';
import { BABY, CRAFTS, OUTDOOR, PARTY, SPORTS, TOYS } from './leisure.ts';
import { LESSER_SENSES } from './lesser-senses.ts';
import { BOOKS, MUSIC } from './media.ts';
import { ELECTRONICS, OFFICE, PACKAGES } from './technology.ts';

export const THING_GROUPS: readonly ThingGroup[] = [
  ELECTRONICS,
  OFFICE,
  PACKAGES,
  BOOKS,
  MUSIC,
  CLOTHING,
  SHOES,
  JEWELLERY,
  BAGS,
  FURNITURE,
  LINEN,
  HOME,
  KITCHEN,
  BEAUTY,
  HEALTH,
  CLEANING,
  TOYS,
  BABY,
  SPORTS,
  OUTDOOR,
  CRAFTS,
  PARTY,
  ROPES,
  BUILDING,
  PAINTS,
  TOOLS,
  VEHICLES,
  BUSINESS,
  ENERGY,
  MATERIAL_GOODS,
  PETS,
  GARDEN,
  FOOD,
  DRINKS,
  FABRICS,
  ACCESSORIES,
  LESSER_SENSES,
];
