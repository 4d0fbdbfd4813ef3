/** Colours, and when to use them. */
const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

export type StyleName = keyof typeof CODES;
export type Style = { readonly [name in StyleName]: (text: string) => string } & {
  readonly colours: boolean;
};

/** Paints text with SGR codes, or leaves it as it is. */
export function createStyle(colours: boolean): Style {
  const paint = (name: StyleName) => {
    const [open, close] = CODES[name];
    return (text: string) => (colours && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text);
  };
  return {
    colours,
    bold: paint('bold'),
    dim: paint('dim'),
    red: paint('red'),
    green: paint('green'),
    yellow: paint('yellow'),
    blue: paint('blue'),
    cyan: paint('cyan'),
  };
}

/**
 * Whether to use colours: `NO_COLOR` (no-color.org: any value but the empty one) forbids them, `FORCE_COLOR` (any
 * value but `0` and `false`) wants them even in a pipe; otherwise a terminal that is not `TERM=dumb` gets them.
 * `NO_COLOR` wins over `FORCE_COLOR`: who asks for none means it.
 */
export function wantsColours(env: Record<string, string | undefined>, isTerminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '') {
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  }
  return isTerminal && env.TERM !== 'dumb';
}
