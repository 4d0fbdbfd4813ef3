import type { Hex } from './colour.ts';
import { num, type Point } from './shapes.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

export interface TextStyle {
  size: number;
  weight: 500 | 700;
  colour: Hex;
  anchor: 'start' | 'middle';
  letterSpacing: number;
}

/** One line of text; `at` is the start or the middle of its baseline. */
export function textLine(text: string, [x, y]: Point, style: TextStyle): string {
  return `<text x="${num(x)}" y="${num(y)}" font-family="Inter" font-weight="${style.weight}" font-size="${num(style.size)}" letter-spacing="${num(style.letterSpacing)}" text-anchor="${style.anchor}" fill="${style.colour}">${escapeXml(text)}</text>`;
}

/** A fill that runs from top to bottom of the shape that uses it. */
export function verticalGradient(id: string, [top, bottom]: readonly [Hex, Hex]): string {
  return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>`;
}
