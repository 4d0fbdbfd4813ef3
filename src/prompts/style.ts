/** Which styles a product gets, one over the other, and what they say together. */
import type { Product } from '../queue/contract.ts';
import type { Attributes, Sourced } from './attributes.ts';
import { fitting, isNarrow } from './matching.ts';
import type { HouseStyle, PromptSettings, Style, StylePreset } from './settings.ts';
import { INDUSTRIES, type IndustryId } from './vocabulary/industries.ts';
import {
  ANOTHER_VIEW,
  ARCHETYPE_STYLES,
  BASE,
  CONTAINER_STYLES,
  INDUSTRY_STYLES,
  MATERIAL_STYLES,
  OUTDOORS,
  PLANT_PART_STYLES,
} from './vocabulary/styles.ts';
import { ARCHETYPES, type Archetype } from './vocabulary/thing.ts';

/** What the styles say together, each with the style that said it. */
export interface ResolvedStyle {
  /** The preset by which it is known: one of the owner's, the industry's or the archetype's. */
  id: string;
  medium: Sourced<string>;
  background: Sourced<string>;
  light: Sourced<string>;
  lens: Sourced<string>;
  composition: Sourced<string>;
  palette: Sourced<string> | null;
  mood: Sourced<string> | null;
  constraints: Sourced<string>[];
  exclusions: Sourced<string>[];
}

interface Layer {
  source: string;
  style: Style;
}

/** The job's own style when it is one of ours: the name of an archetype or of a preset of the owner's. */
export type OwnStyle = { archetype: Archetype } | { preset: StylePreset };

/** What the queue's table says of a job for which nobody chose a style. */
const NO_CHOICE = 'product_photography';

/** How a job's style is to be taken: `null` when it names none of ours, so that it is the provider's to know. */
export function ownStyleOf(name: string | null, settings: PromptSettings): OwnStyle | 'none' | null {
  const wanted = name?.trim().toLowerCase() ?? '';
  if (wanted === '' || wanted === NO_CHOICE) return 'none';
  const preset = settings.presets.find(({ id }) => id.toLowerCase() === wanted);
  if (preset !== undefined) return { preset };
  const archetype = ARCHETYPES.find((known) => known === wanted.replace(/[_-]/g, ' '));
  return archetype === undefined ? null : { archetype };
}

export function styleOf(
  product: Product,
  attributes: Attributes,
  settings: PromptSettings,
  chosen: StylePreset | null,
): ResolvedStyle {
  const layers = layersOf(product, attributes, settings, chosen);
  const last = (field: 'medium' | 'background' | 'light' | 'lens' | 'composition'): Sourced<string> => {
    const layer = layers.findLast(({ style }) => style[field] !== undefined);
    return { value: layer?.style[field] ?? '', source: layer?.source ?? 'default' };
  };
  const all = (field: 'constraints' | 'exclusions') => {
    const said = new Map<string, string>();
    for (const { style, source } of layers) {
      for (const value of style[field] ?? []) if (!said.has(value)) said.set(value, source);
    }
    return [...said].map(([value, source]) => ({ value, source }));
  };
  const { houseStyle } = settings;
  return {
    id: presetId(layers),
    medium: last('medium'),
    background: house(houseStyle.background) ?? last('background'),
    light: lit(last('light'), houseStyle),
    lens: last('lens'),
    composition: house(houseStyle.framing) ?? last('composition'),
    palette: house(houseStyle.palette),
    mood: house(houseStyle.mood),
    constraints: all('constraints'),
    exclusions: all('exclusions'),
  };
}

const house = (value: string | undefined): Sourced<string> | null =>
  value === undefined ? null : { value, source: 'house style' };

function lit(light: Sourced<string>, { lightFrom }: HouseStyle): Sourced<string> {
  if (lightFrom === undefined) return light;
  const from = lightFrom === 'above' ? 'from above' : `from the ${lightFrom}`;
  return { value: `${light.value}, coming ${from}`, source: `${light.source}, house style` };
}

/** From the general to the particular: what comes later wins. */
function layersOf(
  product: Product,
  attributes: Attributes,
  { presets }: PromptSettings,
  chosen: StylePreset | null,
): Layer[] {
  const { archetype, industry, isHemp, plantPart, isPlantPart } = attributes;
  const layers: Layer[] = [
    { source: 'base', style: BASE },
    { source: `archetype ${archetype.value}`, style: ARCHETYPE_STYLES[archetype.value] },
  ];
  if (industry !== null) {
    for (const style of shippedFor(industry.value, attributes)) {
      layers.push({ source: `preset ${industry.value}`, style });
    }
  }
  if (isHemp && plantPart !== null) {
    const { constraints = [], exclusions = [] } = PLANT_PART_STYLES[plantPart.value];
    const style = { constraints: isPlantPart ? constraints : [], exclusions };
    layers.push({ source: `plant part ${plantPart.value}`, style });
  }
  const read = { product, archetype: archetype.value, industry: industry?.value ?? null };
  const own = fitting(
    presets.filter((preset) => preset !== chosen && isNarrow(preset)),
    read,
  );
  for (const style of [...own, ...(chosen === null ? [] : [chosen])]) {
    layers.push({ source: `preset ${style.id}`, style });
  }
  return layers;
}

/** What comes with us for a part of a shop, as far as it holds for what is shown. */
function shippedFor(industry: IndustryId, attributes: Attributes): Style[] {
  const { archetype, thing } = attributes;
  const shape = archetype.value;
  const all = INDUSTRY_STYLES[industry];
  return [
    all === undefined ? undefined : industryStyle(all, shape),
    shape === 'texture' || shape === 'in use' ? MATERIAL_STYLES[industry] : undefined,
    isContained(attributes) ? CONTAINER_STYLES[industry] : undefined,
    shape === 'lifestyle' && thing?.value.isOutdoors ? OUTDOORS : undefined,
  ].filter((style) => style !== undefined);
}

const CONTAINER = /\b(?:bottle|case|compact|jar|tube|tin|box|stick)\b/;

/** Whether a container is seen, or may be: nobody knows of what nobody knows. */
const isContained = ({ thing, packaging }: Attributes) =>
  thing === null || packaging !== null || CONTAINER.test(thing.value.shows);

/** A packshot's background and framing; a texture or a scene keeps those of its archetype. */
function industryStyle(style: Style, archetype: Archetype): Style {
  if (archetype === 'packshot') return style;
  const { background, composition, lens, light, ...rest } = style;
  return rest;
}

function presetId(layers: readonly Layer[]): string {
  const named = layers.findLast(({ source }) => source.startsWith('preset ')) ?? layers.at(1);
  return (named?.source ?? 'default').replace(/^(?:preset|archetype) /, '');
}

/** What a part of a shop is called: "for the kitchen section of an online shop". */
export function sectionOf({ industry }: Attributes): Sourced<string> | null {
  return industry === null ? null : { value: INDUSTRIES[industry.value].section, source: industry.source };
}

/**
 * Whoever asks for another picture of the same gets a slightly different view: the same words might bring the same picture.
 * @param take How often it was asked for; 0 = the first picture.
 */
export function anotherView(style: ResolvedStyle, take: number): ResolvedStyle {
  if (take === 0) return style;
  const view = ANOTHER_VIEW[(take - 1) % ANOTHER_VIEW.length];
  const { value, source } = style.composition;
  return {
    ...style,
    composition: { value: `${value}, ${view}`, source: `${source}; picture ${take + 1} of the same` },
  };
}
