/** How many images of a call fit into the CPU time that the platform grants; waiting for servers costs none. */

/** The platform ends a worker whose call needs more: https://supabase.com/docs/guides/functions/limits, 2026-11-22. */
export const CPU_LIMIT_MS = 2_000;
/** Half of it is used knowingly: a machine that is half as fast as the one that was measured on is fast enough. */
export const CPU_BUDGET_MS = CPU_LIMIT_MS / 2;

/** Milliseconds on the function's own thread under Deno 2.9.5, measured 2026-11-22; docs/edge-function.md has the table. */
export const CPU_COST_MS = {
  /** A cold worker: loading the function, its first connections, a run without images. */
  start: 350,
  /** Unpacking and compiling the renderer, the fonts and the encoder, once. */
  renderer: 250,
  /** Drawing, encoding and storing one placeholder. */
  placeholder: 125,
  /** Loading a service's own package, once. */
  service: 150,
  /** Receiving an image of 1.5 MB from a service, looking at it and storing it as it is: it is never decoded. */
  received: 25,
} as const;

/** Images that the first call of a worker can draw; later ones have the renderer ready, and room to spare. */
export const PLACEHOLDERS_A_CALL = Math.floor(
  (CPU_BUDGET_MS - CPU_COST_MS.start - CPU_COST_MS.renderer) / CPU_COST_MS.placeholder,
);
/** Images of a service that one call can take in. */
export const RECEIVED_A_CALL = Math.floor(
  (CPU_BUDGET_MS - CPU_COST_MS.start - CPU_COST_MS.service) / CPU_COST_MS.received,
);
