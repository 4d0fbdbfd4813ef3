/** Goes up whenever the same product would get other pixels. */
export const DRAWING_VERSION = 'placeholder-3';
