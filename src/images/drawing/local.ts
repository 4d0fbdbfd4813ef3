/** Draws placeholders on the thread that asks. Web APIs only: it is all that the Edge has. */
import { createWebpEncoder, type WebpEncoder } from '../encode.ts';
import { drawPlaceholder } from '../placeholder/draw.ts';
import { createRasterizer, type Rasterizer } from '../placeholder/rasterize.ts';
import { createProvenancePacket, embedXmpInWebp } from '../xmp.ts';
import { breathe } from './breathe.ts';
import type { Drawing } from './contract.ts';

/** High enough that flat colours stay flat beside sharp edges. */
const WEBP_QUALITY = 86;

/** The renderer, the fonts and the encoder are unpacked when the first one is asked for, and kept. */
export function createLocalDrawing(): Drawing {
  let tools: Promise<[Rasterizer, WebpEncoder]> | null = null;
  return {
    // One draws while the other is being stored; more would only queue for the same core.
    atOnce: 2,
    async draw(subject, signal) {
      signal.throwIfAborted();
      tools ??= Promise.all([createRasterizer(), createWebpEncoder()]);
      const [rasterizer, encoder] = await tools;
      // Drawing and encoding are some 60 ms of pure computation each.
      await breathe();
      signal.throwIfAborted();
      const image = rasterizer.rasterize(drawPlaceholder(subject, rasterizer.fonts));
      await breathe();
      signal.throwIfAborted();
      const webp = encoder.encode(image, WEBP_QUALITY);
      await breathe();
      return embedXmpInWebp(webp, createProvenancePacket('algorithmicMedia'), image);
    },
    close: async () => undefined,
  };
}
