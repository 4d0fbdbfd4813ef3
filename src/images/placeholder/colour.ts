/**
 * Colours are chosen in OKLCH (https://bottosson.github.io/posts/oklab/), where equal lightness looks equally light
 * in every hue: one set of lightness steps keeps its contrast whatever hue an industry has.
 */

/** "#rrggbb". */
export type Hex = string;

/** Linear sRGB of an OKLCH colour; components outside 0–1 are out of gamut. */
function toLinear(lightness: number, chroma: number, hue: number): [number, number, number] {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const isInGamut = (rgb: [number, number, number]) => rgb.every((v) => v >= -1e-4 && v <= 1 + 1e-4);

function encodeChannel(linear: number): string {
  const v = Math.min(1, Math.max(0, linear));
  const encoded = v <= 0.0031308 ? 12.92 * v : 1.055 * v ** (1 / 2.4) - 0.055;
  return Math.round(encoded * 255)
    .toString(16)
    .padStart(2, '0');
}

/** An OKLCH colour as hex; chroma is lowered until sRGB can show it (lightness 0–1, hue in degrees). */
export function oklch(lightness: number, chroma: number, hue: number): Hex {
  let c = chroma;
  let rgb = toLinear(lightness, c, hue);
  while (c > 0 && !isInGamut(rgb)) {
    c = Math.max(0, c - 0.004);
    rgb = toLinear(lightness, c, hue);
  }
  return `#${rgb.map(encodeChannel).join('')}`;
}

function channels(hex: Hex): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The mixture of two colours; `share` 0 is the first. Opaque mixtures draw three times faster than translucency. */
export function mix(first: Hex, second: Hex, share: number): Hex {
  const a = channels(first);
  const b = channels(second);
  const mixed = a.map((v, i) => Math.round(v + ((b[i] ?? v) - v) * share));
  return `#${mixed.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
}

/** The contrast ratio of WCAG 2 (1–21). */
export function contrast(first: Hex, second: Hex): number {
  const luminance = (hex: Hex) => {
    const [r, g, b] = channels(hex).map((v) => {
      const s = v / 255;
      return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
