import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { interBold } from '../../assets/generated/inter-bold.ts';
import { interMedium } from '../../assets/generated/inter-medium.ts';
import { resvgWasm } from '../../assets/generated/resvg-wasm.ts';
import { inflateAsset } from '../../assets/inflate.ts';
import type { RgbaImage } from '../encode.ts';
import type { Fonts } from './caption.ts';
import { readFont } from './font.ts';

/** Turns our own SVG into pixels. Nothing outside is ever loaded: no system fonts, no links. */
export interface Rasterizer {
  /** What the fonts at hand can show. */
  fonts: Fonts;
  rasterize(svg: string): RgbaImage;
}

/** resvg keeps its wasm instance in its own module and refuses to be started twice: once a process, for all. */
let resvgStarted: Promise<void> | null = null;

function startResvg(): Promise<void> {
  resvgStarted ??= inflateAsset(resvgWasm).then(initWasm);
  return resvgStarted;
}

/** Inflates the renderer and the fonts, which costs some 60 ms, once. */
export async function createRasterizer(): Promise<Rasterizer> {
  const [bold, medium] = await Promise.all([
    inflateAsset(interBold),
    inflateAsset(interMedium),
    startResvg(),
  ]);
  return {
    fonts: { bold: readFont(bold), medium: readFont(medium) },
    rasterize(svg) {
      const renderer = new Resvg(svg, {
        font: { fontBuffers: [bold, medium], defaultFontFamily: 'Inter' },
      });
      try {
        const rendered = renderer.render();
        try {
          return { data: rendered.pixels, width: rendered.width, height: rendered.height };
        } finally {
          rendered.free();
        }
      } finally {
        renderer.free();
      }
    },
  };
}
