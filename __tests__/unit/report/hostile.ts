/** Product names that try to break what shows them; deterministic, so that a failure can be repeated. */
const PIECES = [
  'hemp',
  'Χαρτί',
  'конопля',
  '😀👩‍🌾',
  '|',
  '\\|',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u0085',
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u{e0041}',
  '::error::x',
  '::set-output name=x::y',
  '::stop-commands::t',
  ' ::add-mask::a',
  '\u00a0::notice::x',
  '##[error]x',
  '###[[group]',
  '##',
  '[section]',
  '<b>',
  '</table>',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '<details open>',
  '&amp;',
  '&#124;',
  '![i](https://evil.example/i.png)',
  '[l](javascript:alert(1))',
  'https://evil.example',
  'www.evil.example',
  'a@evil.example',
  '@octocat',
  '#1',
  '**b**',
  '__u__',
  '~~s~~',
  '`c`',
  '```',
  '$x$',
  ':tada:',
  '%0A::error::x',
  '\'"',
  '- ',
  '1. ',
  '===',
  '{{ x }}',
] as const;

export function* hostileNames(count: number): Generator<string> {
  let state = 20_261_122;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  for (let made = 0; made < count; made++) {
    // Every piece alone first, then mixtures.
    if (made < PIECES.length) {
      yield PIECES[made] ?? '';
      continue;
    }
    const pieces = Array.from({ length: 1 + next(7) }, () => PIECES[next(PIECES.length)] ?? '');
    yield pieces.join(next(2) === 0 ? '' : ' ');
  }
}
