import { createWebpEncoder, type WebpEncoder } from '../../images/encode.ts';
import { DRAWING_VERSION, drawPlaceholder } from '../../images/placeholder/draw.ts';
import { createRasterizer, type Rasterizer } from '../../images/placeholder/rasterize.ts';
import { createProvenancePacket, embedXmpInWebp } from '../../images/xmp.ts';
import type { Capabilities, ImageAdapter, PriceEstimate } from '../contract.ts';

/** High enough that flat colours stay flat beside sharp edges; a placeholder takes some 45 KB. */
const WEBP_QUALITY = 86;
const LARGEST_BYTES = 512 * 1024;

/** It draws the product, whatever else is asked for: that it is a placeholder is all that need be said. */
const CAPABILITIES: Capabilities = {
  negativePrompt: false,
  seed: false,
  stylePresets: [],
  qualities: [],
  formats: [],
  maxPromptCharacters: Number.MAX_SAFE_INTEGER,
  maxPromptBytes: null,
  size: { kind: 'fixed' },
};
const FREE: PriceEstimate = {
  microUsd: 0,
  maxMicroUsd: 0,
  basis: 'free',
  asOf: null,
  source: 'drawn on this machine',
};

/**
 * Lets everything else run: drawing and encoding are some 60 ms of pure computation each. It takes a message and a
 * time-out, one after the other. Time-outs alone never let Node leave its timers, so that neither signals nor the store
 * get their turn (measured: the first settlement came at the end of the run); messages alone, or `setImmediate`, starve
 * Deno's network (measured: of a loopback server not one answer in 1.2 s, with both 50).
 */
async function breathe(): Promise<void> {
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Draws placeholders on this machine: free, offline, and the same bytes for the same product everywhere. The
 * renderer, the fonts and the encoder are unpacked when the first one is asked for.
 */
export function createPlaceholderProvider(): ImageAdapter {
  let tools: Promise<[Rasterizer, WebpEncoder]> | null = null;
  return {
    id: 'placeholder',
    asks: {
      address: null,
      model: DRAWING_VERSION,
      sent: {},
      format: 'webp',
      pixels: null,
      largestBytes: LARGEST_BYTES,
      results: 'in-answer',
    },
    model: DRAWING_VERSION,
    capabilities: CAPABILITIES,
    price: FREE,
    unitCostMicroUsd: 0,
    timeoutMs: 30_000,
    // One draws while the other is being stored; more would only queue for the same core.
    autoConcurrency: 2,
    isLocal: true,
    async generate({ product, variation }, { signal }) {
      signal.throwIfAborted();
      tools ??= Promise.all([createRasterizer(), createWebpEncoder()]);
      const [rasterizer, encoder] = await tools;
      await breathe();
      signal.throwIfAborted();
      const svg = drawPlaceholder({ ...product, variation }, rasterizer.fonts);
      const image = rasterizer.rasterize(svg);
      await breathe();
      signal.throwIfAborted();
      const webp = encoder.encode(image, WEBP_QUALITY);
      await breathe();
      return {
        bytes: embedXmpInWebp(webp, createProvenancePacket('algorithmicMedia'), image),
        model: DRAWING_VERSION,
        costMicroUsd: 0,
        costBasis: 'none',
        digitalSourceType: 'algorithmicMedia',
        warnings: [],
      };
    },
  };
}
