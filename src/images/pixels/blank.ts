/** Whether a picture shows anything at all. */

/** What shows in fewer pixels than this share is dust: 0.2 % of 1024 × 1024 is a spot of 46 × 46. */
const VISIBLE_SHARE = 0.002;
/**
 * A channel that differs by more is another colour. Measured: a flat colour after JPEG at quality 20 stays within 6, with
 * noise of a standard deviation of 3 within 12 but for 0.05 %; a white product on white, in soft light, passes 12 on 3 %.
 */
const SAME_COLOUR = 12;
/** Less than this is not seen. */
const OPAQUE = 8;
const BLACK = 16;

/** The middle of the commonest colour: of its bin of sixteen levels a channel. */
function commonestColour(pixels: Uint8Array): [number, number, number, number] {
  const bins = new Uint32Array(65_536);
  const binAt = (at: number) =>
    (((pixels[at] as number) >> 4) << 12) |
    (((pixels[at + 1] as number) >> 4) << 8) |
    ((pixels[at + 2] as number) & 0xf0) |
    ((pixels[at + 3] as number) >> 4);
  let fullest = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const bin = binAt(at);
    bins[bin] = (bins[bin] as number) + 1;
    if ((bins[bin] as number) > (bins[fullest] as number)) fullest = bin;
  }
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    if (binAt(at) !== fullest) continue;
    for (let channel = 0; channel < 4; channel += 1) sums[channel as 0] += pixels[at + channel] as number;
  }
  const count = Math.max(1, bins[fullest] as number);
  return [sums[0] / count, sums[1] / count, sums[2] / count, sums[3] / count];
}

/**
 * @param pixels Red, green, blue, alpha bytes of a choice of its pixels, as they appear on black.
 * @returns What it is instead of a picture, as in "the image is …"; null for one that shows something.
 */
export function blankness(pixels: Uint8Array): string | null {
  const count = pixels.length / 4;
  let visible = 0;
  for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] as number) > OPAQUE) visible += 1;
  if (visible <= VISIBLE_SHARE * count) return 'fully transparent';
  const colour = commonestColour(pixels);
  let other = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    for (let channel = 0; channel < 4; channel += 1) {
      if (Math.abs((pixels[at + channel] as number) - (colour[channel] as number)) <= SAME_COLOUR) continue;
      other += 1;
      break;
    }
  }
  if (other > VISIBLE_SHARE * count) return null;
  const [red, green, blue] = colour;
  if (Math.max(red, green, blue) <= BLACK) return 'all black';
  const hex = [red, green, blue].map((level) => Math.round(level).toString(16).padStart(2, '0')).join('');
  return `of one colour, #${hex}`;
}
