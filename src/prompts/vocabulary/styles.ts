/**
 * The styles that come with it: what each archetype looks like, what an industry changes of that, and what a plant part
 * needs. Words that fit every product of the row; what one thing looks like stands in its own row.
 */
import type { Style } from '../settings.ts';
import type { IndustryId } from './industries.ts';
import type { PlantPartId } from './plant-parts.ts';
import type { Archetype } from './thing.ts';

/** For every picture. */
export const BASE: Style = {
  medium: 'Photorealistic product photograph',
  exclusions: ['text', 'letters', 'labels', 'logos', 'watermark', 'people', 'hands'],
};

const WHOLE = 'only the product itself, whole and in its true proportions';

export const ARCHETYPE_STYLES: Readonly<Record<Archetype, Style>> = {
  packshot: {
    background: 'seamless pure white background with a faint contact shadow',
    light: 'soft, even studio light',
    lens: '85 mm lens, everything in focus',
    composition: 'three-quarter view, centred, filling about 85 % of the frame',
    constraints: [WHOLE],
  },
  texture: {
    background: 'plain white background',
    light: 'low raking side light that brings out the surface',
    lens: '100 mm macro lens, fine detail sharp',
    composition:
      'close three-quarter view of one sample, its surface and edge visible, filling most of the frame',
    constraints: ['the texture of the material is the subject'],
  },
  lifestyle: {
    background: 'a quiet, uncluttered room with plain walls',
    light: 'soft daylight from a large window',
    lens: '50 mm lens, the background slightly soft',
    composition: 'eye level, the product centred and whole, filling about two thirds of the frame',
    constraints: [WHOLE],
  },
  'in use': {
    background: 'a tidy, real place of use, slightly out of focus',
    light: 'soft, natural daylight',
    lens: '35 mm lens',
    composition: 'the product installed or laid out as it is used, filling most of the frame',
    constraints: ['shown in use without people'],
  },
  technical: {
    background: 'seamless light grey background',
    light: 'even, shadowless studio light with crisp edges',
    lens: '100 mm lens, no perspective distortion, everything in focus',
    composition: 'front three-quarter view, straight and level, filling about 80 % of the frame',
    constraints: [WHOLE, 'every edge, hole and joint precise'],
  },
};

/** `id` is the industry's. What a row leaves out is the archetype's. */
export const INDUSTRY_STYLES: Readonly<Partial<Record<IndustryId, Style>>> = {
  food: {
    light: 'soft, bright side light that makes it look fresh',
    constraints: ['fresh, clean and appetising'],
    exclusions: ['steam'],
  },
  drinks: {
    light: 'soft side light with one clear highlight',
    constraints: ['clean and inviting'],
    exclusions: ['splashes'],
  },
  beauty: {
    background: 'pale, smooth stone surface before a seamless off-white background',
    light: 'soft diffused light with one gentle highlight',
    exclusions: ['skin', 'faces', 'leaves', 'smoke', 'medical symbols'],
  },
  health: {
    light: 'clean, bright, neutral light',
    exclusions: ['medical symbols', 'crosses', 'leaves', 'smoke', 'syringes'],
  },
  cleaning: { light: 'clean, bright, neutral light', exclusions: ['foam', 'hazard symbols'] },
  clothing: {
    light: 'soft, even light that shows weave and seams',
    constraints: ['fabric, seams and folds look real'],
    exclusions: ['mannequin', 'models', 'body parts', 'prints'],
  },
  shoes: { light: 'soft side light along the sole', exclusions: ['feet', 'legs', 'shoe boxes'] },
  jewellery: {
    lens: '100 mm macro lens, focus stacked',
    light: 'soft tent light with small crisp reflections',
    composition: 'close view, centred, filling about 60 % of the frame',
    exclusions: ['skin', 'jewellery boxes'],
  },
  bags: { light: 'soft side light that shows the material', exclusions: ['contents', 'mannequin'] },
  linen: { constraints: ['fabric soft, with natural creases'], exclusions: ['patterned walls', 'clutter'] },
  rope: {
    light: 'soft even light with a slight side light along the strands',
    constraints: ['twist and fibres crisp', 'a man-made rope or line, not a plant'],
    exclusions: ['leaves', 'plants', 'ships'],
  },
  furniture: { exclusions: ['clutter', 'other furniture in front'] },
  home: { exclusions: ['clutter'] },
  kitchen: {
    light: 'soft window light from the side',
    constraints: ['clean, unused'],
    exclusions: ['food stains', 'fingerprints'],
  },
  garden: { light: 'soft daylight under an overcast sky', exclusions: ['insects', 'animals'] },
  agriculture: { light: 'soft daylight', exclusions: ['animals', 'tractors'] },
  pets: { light: 'soft, warm, even light', constraints: ['clean, unused'], exclusions: ['animals'] },
  baby: {
    light: 'soft, bright, high-key light',
    constraints: ['clean, safe, rounded shapes'],
    exclusions: ['babies', 'children'],
  },
  toys: {
    light: 'bright, even light',
    constraints: ['colours clear and cheerful'],
    exclusions: ['children', 'known characters'],
  },
  sports: { light: 'crisp side light', exclusions: ['athletes', 'team badges'] },
  outdoor: { light: 'clear morning light', exclusions: ['animals'] },
  music: { light: 'soft side light along the wood or metal', exclusions: ['musicians', 'brand plates'] },
  crafts: { light: 'soft, even light', exclusions: ['finished pictures of known works'] },
  party: { light: 'bright, even light', exclusions: ['crowds'] },
  books: { constraints: ['cover blank'], exclusions: ['titles', 'author names'] },
  office: { light: 'soft, even light', constraints: ['paper blank'], exclusions: ['handwriting'] },
  packaging: {
    light: 'soft, even light',
    constraints: ['blank and unprinted'],
    exclusions: ['barcodes', 'contents'],
  },
  electronics: {
    background: 'seamless very light grey background with a soft reflection below',
    light: 'soft box light with clean edge highlights',
    constraints: ['screens blank', 'buttons and ports plausible'],
    exclusions: ['icons', 'brand names', 'tangled cables'],
  },
  tools: {
    light: 'crisp studio light along the edges',
    constraints: ['clean, unused'],
    exclusions: ['sawdust', 'brand plates'],
  },
  building: { exclusions: ['workers', 'leaves', 'plants'] },
  automotive: { light: 'crisp studio light along the edges', exclusions: ['brand badges', 'number plates'] },
  energy: { light: 'even, neutral light', exclusions: ['flames', 'smoke'] },
  materials: {
    light: 'raking side light',
    exclusions: ['leaves', 'plants'],
  },
};

/** What holds only where the material itself is shown: a door handle is no building material. */
export const MATERIAL_STYLES: Readonly<Partial<Record<IndustryId, Style>>> = {
  building: { constraints: ['a real building material, dry and clean'] },
  materials: { constraints: ['a clean sample of an industrial material'] },
};

/** What holds only where a container is shown: a toothbrush has none. */
export const CONTAINER_STYLES: Readonly<Partial<Record<IndustryId, Style>>> = {
  beauty: { constraints: ['container blank and unprinted'] },
  health: { constraints: ['container blank and unprinted'] },
};

/** A scene of what lives in no room. */
export const OUTDOORS: Style = {
  background: 'a quiet, level lawn before a plain hedge',
  light: 'soft daylight under an open sky',
};

/** Constraints count only where the part itself is the product; what it must not be taken for always does. */
export const PLANT_PART_STYLES: Readonly<Record<PlantPartId, Style>> = {
  oil: { constraints: ['oil golden-green and clear'], exclusions: ['leaves', 'smoke'] },
  seed: { constraints: ['seeds small and round'], exclusions: ['leaves', 'flowers'] },
  hurd: { constraints: ['chips pale, coarse and woody'], exclusions: ['leaves', 'grey cement'] },
  fibre: {
    constraints: ['natural fibre straw-beige with a soft sheen'],
    exclusions: ['leaves', 'living plants'],
  },
  flower: { constraints: ['herbs dried and finely cut'], exclusions: ['buds', 'smoke', 'fan-shaped leaves'] },
  root: { constraints: ['roots earth-brown'], exclusions: ['fan-shaped leaves'] },
  leaf: { constraints: ['herbs finely chopped'], exclusions: ['fan-shaped leaves', 'smoke'] },
  stalk: { constraints: ['stalks straw-coloured'], exclusions: ['leaves'] },
  sprout: { constraints: ['sprouts fresh and green'], exclusions: ['fan-shaped leaves'] },
  plant: { exclusions: ['fan-shaped leaves', 'smoke'] },
};

/** For another picture of the same, one after the other: small enough to leave the catalogue its one look. */
export const ANOTHER_VIEW: readonly string[] = [
  'turned slightly to the left',
  'turned slightly to the right',
  'seen from slightly higher',
  'seen from slightly lower',
  'slightly closer',
  'slightly further away',
];
