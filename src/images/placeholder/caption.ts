import type { FontMetrics } from './font.ts';
import type { Palette } from './palettes.ts';
import { readable } from './readable.ts';
import { fill, num, stroke } from './shapes.ts';
import { textLine } from './svg.ts';
import { NAME_STYLES, type SetText, type Style, setText } from './typeset.ts';

/** Fonts by weight: bold sets the name and the mark, medium the line under the name. */
export interface Fonts {
  bold: FontMetrics;
  medium: FontMetrics;
}

/** What a placeholder says about its product, already set in lines. */
export interface Caption {
  /** Null when the fonts cannot show the name. */
  name: SetText | null;
  /** "Seeds · Food & Beverage", or null when neither is known or can be shown. */
  origin: SetText | null;
  /** From the top of the name's capitals to the last baseline, in px. */
  height: number;
}

export interface CaptionText {
  name: string;
  plantPart: string | null;
  industry: string | null;
}

const ORIGIN_UNDER_NAME: readonly [Style] = [{ size: 30, maxLines: 1 }];
/** Without a name the line takes its place, larger. */
const ORIGIN_ALONE: readonly [Style, ...Style[]] = [
  { size: 52, maxLines: 1 },
  { size: 44, maxLines: 2 },
];
const ORIGIN_GAP = 56;
/** Inter's capitals are 0.727 em high. */
const CAP_HEIGHT_EM = 0.727;

export function setCaption(text: CaptionText, width: number, fonts: Fonts, styles = NAME_STYLES): Caption {
  const covers = (codePoint: number) => fonts.bold.covers(codePoint) && fonts.medium.covers(codePoint);
  const shown = (value: string | null) => (value === null ? null : readable(value, covers));
  const shownName = shown(text.name);
  const name = shownName === null ? null : setText(shownName, width, styles, fonts.bold);
  const originText = [shown(text.plantPart), shown(text.industry)]
    .filter((part) => part !== null)
    .join(' · ');
  const origin =
    originText === ''
      ? null
      : setText(originText, width, name ? ORIGIN_UNDER_NAME : ORIGIN_ALONE, fonts.medium);
  const blockHeight = (set: SetText) => set.size * CAP_HEIGHT_EM + (set.lines.length - 1) * set.lineHeight;
  const height = name ? blockHeight(name) + (origin ? ORIGIN_GAP : 0) : origin ? blockHeight(origin) : 0;
  return { name, origin, height };
}

/** Draws the caption with its capitals' top at `top`. */
export function drawCaption(
  caption: Caption,
  x: number,
  top: number,
  anchor: 'start' | 'middle',
  palette: Palette,
): string {
  const block = (set: SetText, from: number, weight: 500 | 700, colour: string) =>
    set.lines
      .map((line, i) =>
        textLine(line, [x, from + set.size * CAP_HEIGHT_EM + i * set.lineHeight], {
          size: set.size,
          weight,
          colour,
          anchor,
          letterSpacing: set.letterSpacing,
        }),
      )
      .join('');
  const { name, origin } = caption;
  if (!name) return origin ? block(origin, top, 500, palette.ink) : '';
  const originTop = top + caption.height - (origin ? origin.size * CAP_HEIGHT_EM : 0);
  return block(name, top, 700, palette.ink) + (origin ? block(origin, originTop, 500, palette.inkSoft) : '');
}

/** The short stroke above a caption. */
export function drawRule(x: number, y: number, colour: string): string {
  return stroke(`M${num(x + 3)} ${num(y)}h60`, colour, 6);
}

const PILL = { width: 246, height: 52 };

/** The mark that says what this picture is. `x` is its right end, its middle or its left end. */
export function drawPill(
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  colours: Palette['pill'],
): string {
  const left = x - { start: 0, middle: PILL.width / 2, end: PILL.width }[anchor];
  const r = PILL.height / 2;
  const body = `M${num(left + r)} ${num(y)}h${num(PILL.width - 2 * r)}a${r} ${r} 0 0 1 0 ${PILL.height}h${num(2 * r - PILL.width)}a${r} ${r} 0 0 1 0 ${-PILL.height}Z`;
  return (
    fill(body, colours.fill) +
    textLine('PLACEHOLDER', [left + PILL.width / 2 + 1.5, y + 34], {
      size: 22,
      weight: 700,
      colour: colours.text,
      anchor: 'middle',
      letterSpacing: 3,
    })
  );
}
