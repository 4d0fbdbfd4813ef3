/** How many images of a call fit into the CPU time that the platform grants; waiting for servers costs none. */

/** The platform ends a worker whose call needs more: https://supabase.com/docs/guides/functions/limits, 2026-11-22. */
export const CPU_LIMIT_MS = 2_000;
/** So much of it is used knowingly; the rest is for machines that are slower than the one that was measured on. */
export const CPU_BUDGET_MS = 0.6 * CPU_LIMIT_MS;

/**
 * Milliseconds on the function's own thread under Deno 2.9.5 with cold caches, measured 2026-11-22 on one core of two:
 * the quickest of six, as other work on the machine only ever adds. docs/edge-function.md tells the slowest too.
 */
export const CPU_COST_MS = {
  /** Starting and loading the function. */
  start: 400,
  /** Unpacking and compiling the renderer, the fonts and the encoder, once. */
  renderer: 280,
  /** Drawing, encoding and storing one placeholder. */
  placeholder: 150,
  /** Loading a service's own package, once. */
  service: 150,
  /** Loading and warming up what unpacks PNG, once. */
  unpacker: 45,
  /** Receiving an image of 1.5 MB from a service, unpacking a PNG of it (18 of these, measured 2026-11-27), storing it as it is. */
  received: 43,
} as const;

/** Images that the first call of a worker can draw; later ones have the renderer ready, and room to spare. */
export const PLACEHOLDERS_A_CALL = Math.floor(
  (CPU_BUDGET_MS - CPU_COST_MS.start - CPU_COST_MS.renderer) / CPU_COST_MS.placeholder,
);
/** Images of a service that one call can take in. */
export const RECEIVED_A_CALL = Math.floor(
  (CPU_BUDGET_MS - CPU_COST_MS.start - CPU_COST_MS.service - CPU_COST_MS.unpacker) / CPU_COST_MS.received,
);
