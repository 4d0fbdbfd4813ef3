import { type Hex, oklch } from './colour.ts';

/** Five steps of one material, from its brightest light to its deepest shade. */
export interface Ramp {
  pale: Hex;
  light: Hex;
  base: Hex;
  shade: Hex;
  deep: Hex;
}

function ramp(hue: number, chroma: number, lift: number): Ramp {
  return {
    pale: oklch(0.92 + lift / 4, chroma * 0.5, hue),
    light: oklch(0.78 + lift, chroma * 0.9, hue),
    base: oklch(0.62 + lift, chroma, hue),
    shade: oklch(0.48 + lift, chroma * 0.92, hue),
    deep: oklch(0.34 + lift, chroma * 0.7, hue),
  };
}

/** What hemp and everyday things are made of, as hue and chroma. Plants keep their own colour in every industry's room. */
const HUES = {
  leaf: { hue: 146, chroma: 0.118 },
  shell: { hue: 74, chroma: 0.05 },
  kernel: { hue: 96, chroma: 0.07 },
  straw: { hue: 86, chroma: 0.085 },
  wood: { hue: 70, chroma: 0.075 },
  soil: { hue: 52, chroma: 0.05 },
  root: { hue: 68, chroma: 0.062 },
  bud: { hue: 132, chroma: 0.1 },
  oil: { hue: 76, chroma: 0.16 },
  steel: { hue: 250, chroma: 0.018 },
  clay: { hue: 42, chroma: 0.09 },
  paper: { hue: 88, chroma: 0.022 },
} as const;

export type Materials = Record<keyof typeof HUES, Ramp> & {
  /** The industry's own signal colour, for ties, hairs and highlights. */
  accent: Ramp;
};

/** @param onDark lifts every step, so that a plant stands out from a dark room too. */
export function createMaterials(
  accent: { hue: number; chroma: number },
  onDark: boolean,
  turnDegrees: number,
): Materials {
  const lift = onDark ? 0.08 : 0;
  // A liquid lets light through, and paper and china are white: their steps lie higher than those of other matter.
  const glow = (name: string) => ({ oil: 0.1, paper: 0.14 })[name] ?? 0;
  const ramps = Object.entries(HUES).map(([name, { hue, chroma }]) => [
    name,
    ramp(hue + turnDegrees, chroma, lift + glow(name)),
  ]);
  return { ...Object.fromEntries(ramps), accent: ramp(accent.hue, accent.chroma, 0.08) } as Materials;
}
