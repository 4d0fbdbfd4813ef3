/** Things that are sold in something, eaten, or worn. */
import type { Materials } from '../materials.ts';
import { circle, curve, ellipse, fill, polygon, stroke } from '../shapes.ts';
import { bar, block, body, round } from './solids.ts';

/** The thing of which nothing is known: a closed parcel. */
export function drawParcel(m: Materials): string {
  return (
    block([-150, -70], 240, 240, 70, m.wood) +
    fill(
      polygon([
        [-56, -70],
        [14, -105],
        [50, -105],
        [-20, -70],
      ]),
      m.straw.pale,
    ) +
    fill(
      polygon([
        [-56, -70],
        [-20, -70],
        [-20, -6],
        [-38, -20],
        [-56, -6],
      ]),
      m.straw.pale,
    ) +
    fill(round(-124, 104, 74, 40, 6), m.straw.light) +
    bar([-110, 118], [-72, 118], 5, m.wood.shade) +
    bar([-110, 131], [-84, 131], 5, m.wood.shade)
  );
}

export function drawBox(m: Materials): string {
  return (
    block([-150, -10], 240, 180, 70, m.wood) +
    fill(
      polygon([
        [-150, -10],
        [-196, -74],
        [-122, -108],
        [-80, -45],
      ]),
      m.straw.base,
    ) +
    fill(
      polygon([
        [90, -10],
        [160, -45],
        [196, -100],
        [128, -70],
      ]),
      m.straw.light,
    ) +
    fill(
      polygon([
        [-150, -10],
        [-80, -45],
        [160, -45],
        [90, -10],
      ]),
      m.wood.deep,
    )
  );
}

export function drawBottle(m: Materials): string {
  return (
    body(-84, -60, 168, 240, 34, m.oil) +
    fill('M-84 -40C-84 -96 -36 -92 -36 -130H36C36 -92 84 -96 84 -40V0H-84Z', m.oil.base) +
    fill('M34 -130H36C36 -92 84 -96 84 -40V0H34Z', m.oil.shade) +
    fill(round(-42, -184, 84, 58, 10), m.steel.deep) +
    fill(round(-42, -184, 84, 18, 9), m.steel.shade) +
    fill(round(-84, 14, 168, 110, 4), m.paper.pale) +
    fill(round(34, 14, 50, 110, 4), m.paper.light)
  );
}

export function drawJar(m: Materials): string {
  return (
    body(-120, -80, 240, 260, 44, m.accent) +
    fill(round(-128, -136, 256, 66, 16), m.steel.shade) +
    fill(round(-128, -136, 256, 22, 11), m.steel.base) +
    fill(round(-120, -4, 240, 116, 4), m.paper.pale) +
    fill(round(48, -4, 72, 116, 4), m.paper.light)
  );
}

export function drawPouch(m: Materials): string {
  return (
    fill('M-116 -150H116L136 150C140 172 128 180 108 180H-108C-128 180 -140 172 -136 150Z', m.straw.base) +
    fill('M48 -150H116L136 150C140 172 128 180 108 180H70Z', m.straw.shade) +
    fill(round(-122, -172, 244, 34, 6), m.straw.light) +
    stroke('M-108 -118H108', m.straw.deep, 4) +
    fill(round(-72, -54, 144, 150, 18), m.paper.pale) +
    circle([0, 20], 42, m.accent.light)
  );
}

export function drawCup(m: Materials): string {
  return (
    stroke('M92 -50C190 -64 190 80 84 70', m.paper.light, 30) +
    fill('M-130 -96H120C120 40 104 180 30 180H-40C-114 180 -130 40 -130 -96Z', m.paper.pale) +
    fill('M56 -96H120C120 40 104 180 30 180H-2C44 140 56 20 56 -96Z', m.paper.light) +
    ellipse([-5, -96], 125, 26, m.paper.base) +
    ellipse([-5, -92], 108, 19, m.soil.shade) +
    ellipse([-30, -94], 50, 9, m.soil.base)
  );
}

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
