/** Things that are eaten, worn or unrolled. */
import type { Materials } from '../materials.ts';
import { curve, ellipse, fill, polygon, stroke } from '../shapes.ts';
import { bar, round } from './solids.ts';

export function drawApple(m: Materials): string {
  return (
    fill(
      'M0 -70C60 -128 168 -84 156 24C148 112 84 184 36 172C12 166 -12 166 -36 172C-84 184 -148 112 -156 24C-168 -84 -60 -128 0 -70Z',
      m.accent.base,
    ) +
    fill('M60 -100C130 -98 164 -50 156 24C148 112 84 184 36 172C120 110 130 -20 60 -100Z', m.accent.shade) +
    ellipse([-84, -14], 24, 46, m.accent.light) +
    stroke('M0 -62C-6 -100 2 -130 22 -156', m.soil.base, 15) +
    fill('M16 -122C44 -182 112 -178 138 -158C112 -116 56 -104 16 -122Z', m.leaf.base)
  );
}

export function drawShirt(m: Materials): string {
  const outline =
    'M-62 -164C-30 -132 30 -132 62 -164L112 -146L186 -52L124 -4L100 -34V164C100 174 94 178 84 178H-84C-94 178 -100 174 -100 164V-34L-124 -4L-186 -52L-112 -146Z';
  return (
    fill(outline, m.accent.light) +
    fill('M44 -156L62 -164L112 -146L186 -52L124 -4L100 -34V164C100 174 94 178 84 178H44Z', m.accent.base) +
    stroke('M-62 -162C-34 -116 34 -116 62 -162', m.accent.shade, 13) +
    stroke('M-100 -34L-96 -74M100 -34L96 -74', m.accent.shade, 5)
  );
}

export function drawShoe(m: Materials): string {
  return (
    fill(
      'M-184 60C-190 -30 -172 -70 -150 -76C-120 -50 -84 -52 -56 -78C-20 -24 40 16 132 30C180 38 190 70 184 108H-180Z',
      m.accent.base,
    ) +
    fill(
      'M-184 60C-190 -30 -172 -70 -150 -76C-132 -60 -116 -56 -98 -60C-84 0 -96 70 -112 108H-180Z',
      m.accent.shade,
    ) +
    fill(round(-190, 104, 380, 40, 20), m.paper.pale) +
    fill(round(-190, 126, 380, 18, 9), m.paper.base) +
    [0, 1, 2, 3]
      .map((i) => bar([-46 + i * 32, -36 + i * 20], [-78 + i * 36, 2 + i * 14], 10, m.paper.pale))
      .join('')
  );
}

export function drawBag(m: Materials): string {
  return (
    stroke('M-64 -76C-64 -176 64 -176 64 -76', m.soil.base, 20) +
    fill('M-146 -84H146L164 150C166 172 156 180 138 180H-138C-156 180 -166 172 -164 150Z', m.wood.base) +
    fill('M70 -84H146L164 150C166 172 156 180 138 180H86Z', m.wood.shade) +
    fill('M-146 -84H146L150 -30C90 14 -90 14 -150 -30Z', m.wood.light) +
    fill(round(-22, -16, 44, 40, 10), m.oil.light) +
    stroke('M-140 60V160', m.wood.light, 5)
  );
}

export function drawGem(m: Materials): string {
  const ring = curve(
    Array.from(
      { length: 24 },
      (_, i) => [118 * Math.cos((i * Math.PI) / 12), 66 + 114 * Math.sin((i * Math.PI) / 12)] as const,
    ),
    true,
  );
  return (
    stroke(ring, m.oil.base, 26) +
    stroke('M-96 0C-80 -30 -50 -46 -20 -48', m.oil.pale, 9) +
    fill(
      polygon([
        [-84, -120],
        [-46, -168],
        [46, -168],
        [84, -120],
        [0, -26],
      ]),
      m.accent.base,
    ) +
    fill(
      polygon([
        [-84, -120],
        [-46, -168],
        [-22, -120],
        [0, -26],
      ]),
      m.accent.light,
    ) +
    fill(
      polygon([
        [-46, -168],
        [46, -168],
        [22, -120],
        [-22, -120],
      ]),
      m.accent.pale,
    ) +
    fill(
      polygon([
        [46, -168],
        [84, -120],
        [0, -26],
        [22, -120],
      ]),
      m.accent.shade,
    )
  );
}

export function drawRoll(m: Materials): string {
  return (
    fill('M-120 -96H96V120C96 176 180 176 190 120V150C190 190 60 190 20 180H-120Z', m.accent.light) +
    fill('M96 120C96 176 180 176 190 120V150C186 196 96 190 76 160Z', m.accent.base) +
    fill(round(-120, -120, 216, 190, 4), m.accent.base) +
    fill(round(-120, 20, 216, 50, 4), m.accent.shade) +
    ellipse([-120, -25], 44, 95, m.accent.shade) +
    ellipse([-120, -25], 30, 66, m.accent.light) +
    ellipse([-120, -25], 12, 26, m.accent.deep) +
    [0, 1, 2].map((i) => bar([-60, 96 + i * 26], [70, 96 + i * 26], 4, m.accent.pale)).join('')
  );
}

export function drawCoil(m: Materials): string {
  const rings = [0, 1, 2, 3].map((i) => {
    const y = 130 - i * 52;
    const marks = Array.from({ length: 9 }, (_, k) => {
      const x = -128 + k * 32;
      const sag = 34 * Math.sqrt(Math.max(0, 1 - (x / 168) ** 2));
      return bar([x - 9, y + sag + 12], [x + 9, y + sag - 12], 6, m.straw.shade);
    }).join('');
    return ellipse([0, y], 176, 62, m.straw.shade) + ellipse([0, y - 4], 172, 58, m.straw.base) + marks;
  });
  return (
    rings.join('') +
    ellipse([0, -34], 112, 34, m.straw.deep) +
    stroke('M150 -30C190 -60 168 -130 110 -136', m.straw.base, 34) +
    stroke('M128 -134L96 -136', m.accent.base, 38)
  );
}
