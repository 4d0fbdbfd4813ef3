/** How the two tables of key shapes (key-shapes.ts, named-secrets.ts) are written. */
export interface KeyShape {
  /** Whose keys look so. */
  name: string;
  /** A group is what stands before the secret and stays. */
  pattern: string;
  /** Made up, in the words around it; `secret` is what must go. */
  samples: readonly { text: string; secret: string }[];
}

/** Words for the samples, all of them made up. */
export const sample = (before: string, secret: string, after = '') => ({
  text: before + secret + after,
  secret,
});
export const letters = (count: number) => 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0z'.repeat(5).slice(0, count);
export const HEX = '0123456789abcdef0123456789abcdef';
export const UUID = '01234567-89ab-4cde-8f01-23456789abcd';
