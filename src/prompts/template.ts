/**
 * A prompt's wording as its owner writes it, without logic:
 *
 *   {{subject}}            what this part of the prompt says; nothing where it says nothing
 *   [[, in {{palette}}]]   left out whole when one of its parts says nothing
 *
 * What is written in it is text and nothing else: no expression is run, and no name reaches past the table of tokens.
 */
import type { PartName, PromptPart } from './parts.ts';
import type { PromptWording } from './wording.ts';

/** The parts behind a token, and what stands between several. */
const TOKENS = {
  medium: { parts: ['medium'], between: ', ' },
  section: { parts: ['section'], between: ', ' },
  subject: { parts: ['subject'], between: ', ' },
  kind: { parts: ['kind'], between: ', ' },
  look: { parts: ['packaging', 'look', 'contents'], between: '; ' },
  material: { parts: ['material'], between: ' and ' },
  colour: { parts: ['colour'], between: ', ' },
  user: { parts: ['user'], between: ', ' },
  background: { parts: ['background'], between: ', ' },
  light: { parts: ['light'], between: ', ' },
  lens: { parts: ['lens'], between: ', ' },
  composition: { parts: ['composition'], between: ', ' },
  palette: { parts: ['palette'], between: ', ' },
  mood: { parts: ['mood'], between: ', ' },
  constraints: { parts: ['constraint'], between: '; ' },
  exclusions: { parts: ['exclusion'], between: ', ' },
} as const satisfies Record<string, { parts: readonly PartName[]; between: string }>;
type Token = keyof typeof TOKENS;

export const TOKEN_NAMES = Object.keys(TOKENS) as readonly Token[];
export const MAX_TEMPLATE_CHARACTERS = 1_000;

/** A piece of text, a token, or a group that is left out whole. */
type Piece = { text: string } | { token: Token } | { group: Piece[] };
export type Template = readonly Piece[];

/** What is wrong with a template, and where in it: both count from 1. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
  readonly line: number;
  readonly column: number;

  constructor(message: string, text: string, offset: number) {
    super(message);
    const before = text.slice(0, offset).split('\n');
    this.line = before.length;
    this.column = (before.at(-1) ?? '').length + 1;
  }
}

/** Tokens without which a prompt would not ask for the product, or for what must not be seen. */
const NEEDED: Readonly<Record<PromptWording, readonly Token[]>> = {
  natural: ['subject', 'exclusions'],
  // What must not be seen is not part of the prompt there.
  light: ['subject'],
  flags: ['subject'],
};

const MARKS = /\{\{(?<token>[^{}]*)\}\}|(?<mark>\{\{|\}\}|\[\[|\]\])/g;

/** @throws {TemplateError} */
export function parseTemplate(text: string, wording: PromptWording): Template {
  const pieces: Piece[] = [];
  let open: { group: Piece[]; at: number } | null = null;
  let from = 0;
  const add = (piece: Piece) => (open?.group ?? pieces).push(piece);
  for (const found of text.matchAll(MARKS)) {
    if (found.index > from) add({ text: text.slice(from, found.index) });
    from = found.index + found[0].length;
    const { token, mark } = found.groups as { token?: string; mark?: string };
    if (token !== undefined) add({ token: tokenOf(token, text, found.index) });
    else if (mark === '[[' && open === null) open = { group: [], at: found.index };
    else if (mark === ']]' && open !== null) {
      const { group } = open;
      if (!group.some((piece) => 'token' in piece)) {
        throw new TemplateError('a group [[…]] without a token would never be left out', text, open.at);
      }
      open = null;
      pieces.push({ group });
    } else throw new TemplateError(`${mark} without its other half`, text, found.index);
  }
  if (open !== null) throw new TemplateError('[[ without its other half', text, (open as { at: number }).at);
  if (from < text.length) pieces.push({ text: text.slice(from) });
  const missing = NEEDED[wording].find((token) => !text.includes(`{{${token}}}`));
  if (missing !== undefined) throw new TemplateError(`{{${missing}}} is missing`, text, text.length);
  return pieces;
}

function tokenOf(written: string, text: string, offset: number): Token {
  const token = TOKEN_NAMES.find((name) => name === written);
  if (token !== undefined) return token;
  throw new TemplateError(`{{${written}}} is no token; there are ${TOKEN_NAMES.join(', ')}`, text, offset);
}

/** The template with what the parts say. Blank lines that a part has left are taken out. */
export function renderTemplate(template: Template, parts: readonly PromptPart[]): string {
  const said = (token: Token): string => {
    const { parts: names, between } = TOKENS[token];
    const texts = names.flatMap((name) => parts.filter(({ part }) => part === name).map(({ text }) => text));
    return texts.join(between);
  };
  const render = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) => {
        if ('text' in piece) return piece.text;
        if ('token' in piece) return said(piece.token);
        const isWhole = piece.group.every((inner) => !('token' in inner) || said(inner.token) !== '');
        return isWhole ? render(piece.group) : '';
      })
      .join('');
  return render(template)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
