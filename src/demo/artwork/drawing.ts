import type { DemoBrand } from '../data/brands';

/** What a picture says. */
export interface Words {
  company: string;
  headline: string;
  brand: DemoBrand;
  /** Shifts the composition, so that no two look the same. */
  variant: number;
}

type Drawing = (words: Words) => string;

const FONT = 'Inter, Noto Sans, DejaVu Sans, Helvetica, Arial, sans-serif';

const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`);

/** Breaks a text into lines of at most `width` characters. */
function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function say(
  text: string,
  at: {
    x: number;
    y: number;
    size: number;
    colour: string;
    width?: number;
    weight?: number;
    anchor?: string;
  },
): string {
  const lines = at.width ? linesOf(text, at.width) : [text];
  return lines
    .map(
      (line, index) =>
        `<text x="${at.x}" y="${at.y + index * at.size * 1.12}" font-family="${FONT}" font-size="${at.size}" font-weight="${at.weight ?? 700}" fill="${at.colour}" text-anchor="${at.anchor ?? 'start'}">${escaped(line)}</text>`,
    )
    .join('');
}

const svg = (width: number, height: number, body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`;

const rect = (x: number, y: number, width: number, height: number, fill: string, extra = '') =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" ${extra}/>`;
const circle = (cx: number, cy: number, r: number, fill: string, extra = '') =>
  `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}" ${extra}/>`;

const initialsOf = (company: string) =>
  company
    .split(/[^A-Za-z]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word[0])
    .join('');

/** A mark of two shapes with the company's initials. */
function mark(x: number, y: number, size: number, { company, brand, variant }: Words): string {
  const [strong, accent] = brand.colours;
  const shape =
    variant % 2 === 0
      ? circle(x + size / 2, y + size / 2, size / 2, strong)
      : rect(x, y, size, size, strong, `rx="${size * 0.24}"`);
  return `${shape}${circle(x + size * 0.8, y + size * 0.2, size * 0.16, accent)}${say(initialsOf(company), { x: x + size / 2, y: y + size * 0.64, size: size * 0.38, colour: '#ffffff', anchor: 'middle' })}`;
}

/** Bands, arcs or dots behind the words. */
function ornament(width: number, height: number, { brand, variant }: Words): string {
  const [strong, accent] = brand.colours;
  if (variant % 3 === 0) {
    return `${circle(width * 0.86, height * 0.24, width * 0.34, accent)}${circle(width * 0.86, height * 0.24, width * 0.2, strong, 'opacity="0.9"')}`;
  }
  if (variant % 3 === 1) {
    const bands = [0, 1, 2, 3].map((step) =>
      rect(width * 0.55 + step * width * 0.12, 0, width * 0.05, height * 0.5, step % 2 ? accent : strong),
    );
    return `<g transform="rotate(18 ${width * 0.75} ${height * 0.25})">${bands.join('')}</g>`;
  }
  const dots = Array.from({ length: 24 }, (_, index) =>
    circle(
      width * 0.56 + (index % 6) * width * 0.08,
      height * 0.08 + Math.floor(index / 6) * width * 0.08,
      width * 0.022,
      index % 5 ? accent : strong,
    ),
  );
  return dots.join('');
}

/** US Letter, portrait. */
const flyer: Drawing = (words) => {
  const [strong, accent, paper] = words.brand.colours;
  const points = [0, 1, 2].map((row) =>
    [
      circle(92, 968 + row * 62, 9, accent),
      rect(122, 958 + row * 62, 380 - row * 60, 18, strong, 'opacity="0.35" rx="9"'),
    ].join(''),
  );
  return svg(
    1020,
    1320,
    [
      rect(0, 0, 1020, 1320, paper),
      ornament(1020, 1320, words),
      mark(80, 80, 120, words),
      say(words.headline, { x: 80, y: 570, size: 96, colour: strong, width: 15 }),
      say(words.brand.line, { x: 84, y: 890, size: 36, colour: strong, weight: 500 }),
      points.join(''),
      rect(0, 1180, 1020, 140, strong),
      say(words.company, { x: 80, y: 1266, size: 44, colour: paper }),
      rect(760, 1216, 180, 68, accent, 'rx="34"'),
    ].join(''),
  );
};

/** Instagram, 4:5. */
const post: Drawing = (words) => {
  const [strong, accent, paper] = words.brand.colours;
  const dark = words.variant % 2 === 0;
  return svg(
    1080,
    1350,
    [
      rect(0, 0, 1080, 1350, dark ? strong : paper),
      ornament(1080, 1350, words),
      say(words.headline, { x: 90, y: 820, size: 118, colour: dark ? paper : strong, width: 14 }),
      rect(90, 1120, 160, 14, accent),
      say(words.company, { x: 90, y: 1210, size: 42, colour: dark ? paper : strong, weight: 600 }),
      say(words.brand.line, { x: 90, y: 1264, size: 30, colour: dark ? accent : strong, weight: 400 }),
    ].join(''),
  );
};

/** Six sizes on one sheet, as they are handed in for a first look. */
const banners: Drawing = (words) => {
  const [strong, accent, paper] = words.brand.colours;
  const one = (x: number, y: number, w: number, h: number, size: number, width: number) =>
    [
      `<svg x="${x}" y="${y}" width="${w}" height="${h}">`,
      rect(0, 0, w, h, strong),
      circle(w * 0.92, h * (w > h * 2 ? 0.2 : 0.82), Math.min(w, h) * 0.36, accent),
      say(words.headline, { x: 20, y: h < 120 ? 38 : 74, size, colour: paper, width }),
      h < 120 ? '' : rect(20, h - 46, 96, 26, paper, 'rx="13"'),
      '</svg>',
    ].join('');
  return svg(
    1200,
    860,
    [
      rect(0, 0, 1200, 860, '#e9e7e2'),
      one(40, 40, 970, 200, 44, 26),
      one(40, 270, 728, 90, 26, 44),
      one(40, 390, 340, 290, 40, 14),
      one(410, 390, 358, 430, 44, 13),
      one(800, 270, 210, 550, 30, 11),
      one(40, 710, 340, 110, 26, 22),
    ].join(''),
  );
};

/** The same mark large, small, on dark, and with its clear space. */
const logo: Drawing = (words) => {
  const [strong, accent, paper] = words.brand.colours;
  return svg(
    1400,
    1000,
    [
      rect(0, 0, 1400, 1000, '#ffffff'),
      rect(0, 0, 900, 620, paper),
      mark(330, 150, 240, words),
      say(words.company, { x: 450, y: 500, size: 56, colour: strong, anchor: 'middle' }),
      rect(900, 0, 500, 620, strong),
      mark(1060, 150, 180, { ...words, variant: words.variant + 1 }),
      say(words.company, { x: 1150, y: 500, size: 34, colour: paper, anchor: 'middle' }),
      ...[160, 96, 56, 32].map((size, index) => mark(80 + index * 220, 700, size, words)),
      rect(1000, 690, 300, 190, 'none', `stroke="${accent}" stroke-width="3" stroke-dasharray="10 8"`),
      mark(1085, 720, 130, words),
    ].join(''),
  );
};

/** A page in a browser window. */
const page: Drawing = (words) => {
  const [strong, accent, paper] = words.brand.colours;
  const cards = [0, 1, 2].map((column) =>
    [
      rect(90 + column * 420, 640, 380, 220, '#ffffff', 'rx="18"'),
      rect(120 + column * 420, 672, 56, 56, column === 1 ? strong : accent, 'rx="14"'),
      rect(120 + column * 420, 760, 260, 18, strong, 'opacity="0.7" rx="9"'),
      rect(120 + column * 420, 796, 200, 14, strong, 'opacity="0.3" rx="7"'),
    ].join(''),
  );
  return svg(
    1440,
    900,
    [
      rect(0, 0, 1440, 900, paper),
      rect(0, 0, 1440, 52, '#d9d6cf'),
      ...['#ff5f57', '#febc2e', '#28c840'].map((colour, index) => circle(34 + index * 28, 26, 9, colour)),
      rect(320, 12, 760, 28, '#ffffff', 'rx="14"'),
      mark(90, 84, 56, words),
      say(words.company, { x: 166, y: 122, size: 28, colour: strong }),
      say(words.headline, { x: 90, y: 300, size: 78, colour: strong, width: 22 }),
      say(words.brand.line, { x: 92, y: 490, size: 30, colour: strong, weight: 400 }),
      rect(90, 530, 220, 64, accent, 'rx="32"'),
      circle(1190, 350, 190, accent, 'opacity="0.85"'),
      circle(1120, 420, 120, strong),
      ...cards,
    ].join(''),
  );
};

/** A photograph that a client sends along: a scene in the company's colours. */
const scene: Drawing = (words) => {
  const [strong, accent, paper] = words.brand.colours;
  const hills = [0, 1, 2].map((row) => {
    const y = 520 + row * 110;
    const shift = ((words.variant + row) % 4) * 60;
    return `<path d="M0 ${y + 60} C ${300 - shift} ${y - 120}, ${620 + shift} ${y + 140}, 1200 ${y - 20} L1200 900 L0 900 Z" fill="${row === 2 ? strong : accent}" opacity="${0.35 + row * 0.25}"/>`;
  });
  return svg(
    1200,
    900,
    [
      `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${accent}" stop-opacity="0.5"/><stop offset="1" stop-color="${paper}"/></linearGradient></defs>`,
      rect(0, 0, 1200, 900, 'url(#sky)'),
      circle(300 + (words.variant % 5) * 140, 260, 120, paper),
      ...hills,
    ].join(''),
  );
};

export const DRAWINGS = { flyer, post, banners, logo, page, scene } as const;
export type DrawingName = keyof typeof DRAWINGS;

/** A portrait in a few shapes; the same name always looks the same. */
export function portrait(name: string, variant: number): string {
  const skins = ['#e8b98f', '#c98e62', '#a86f48', '#f0c9a4', '#8d5a3a'];
  const hairs = ['#1d1a18', '#2f231d', '#4a3222', '#6b6b6b'];
  const backs = ['#d7e8e4', '#f3dfc8', '#dfe3f4', '#e9d9e6', '#dcebd0', '#f6e3dd', '#cfe3ef'];
  const shirts = ['#1f3a34', '#7a2e2e', '#123c69', '#e08e45', '#3d1d6b', '#35424a', '#0b525b'];
  const of = <T>(list: readonly T[], step: number) => list[(variant * step + name.length) % list.length] as T;
  const [skin, hair, back, shirt] = [of(skins, 3), of(hairs, 5), of(backs, 2), of(shirts, 4)];
  const isLong = variant % 2 === 0;
  return svg(
    512,
    512,
    [
      rect(0, 0, 512, 512, back),
      isLong ? `<path d="M136 420 V228 A120 128 0 0 1 376 228 V420 Z" fill="${hair}"/>` : '',
      `<path d="M72 512 C 80 400, 180 372, 256 372 C 332 372, 432 400, 440 512 Z" fill="${shirt}"/>`,
      rect(220, 316, 72, 84, skin, 'rx="34"'),
      `<ellipse cx="256" cy="236" rx="92" ry="108" fill="${skin}"/>`,
      `<path d="M160 232 C 150 120, 230 100, 270 112 C 340 108, 366 170, 352 232 C 336 190, 300 168, ${200 + (variant % 60)} 176 C 184 184, 170 204, 160 232 Z" fill="${hair}"/>`,
      circle(222, 240, 9, '#201a17'),
      circle(290, 240, 9, '#201a17'),
      `<path d="M222 292 Q 256 ${316 + (variant % 10)} 290 292" fill="none" stroke="#7c4a36" stroke-width="7" stroke-linecap="round"/>`,
    ].join(''),
  );
}
