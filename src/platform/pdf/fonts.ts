import { createRequire } from 'node:module';

export const WEIGHTS = { regular: 400, medium: 500, semibold: 600, bold: 700 } as const;
export type Weight = keyof typeof WEIGHTS;

/** One typeface in three files, each with some of its letters. */
const SUBSETS = ['latin', 'latin-ext', 'khmer'] as const;
export type Subset = (typeof SUBSETS)[number];

const LATIN = /[ -ſ\u02bb-\u02dc\u2000-\u206f\u20ac\u2122\u2212]/u;
const BASIC = /[ -ÿ\u0131\u0152\u0153\u02bb-\u02dc\u2000-\u206f\u20ac\u2122\u2212]/u;
const KHMER = /[\u1780-\u17ff\u19e0-\u19ff\u200b-\u200d\u25cc]/u;

/** The file that has this letter; what no file has is drawn by the first, as an empty box. */
function subsetOf(letter: string, before: Subset | null): Subset {
  if (/[\u200b-\u200d]/u.test(letter)) return before ?? 'khmer';
  if (KHMER.test(letter)) return 'khmer';
  if (BASIC.test(letter)) return letter === ' ' && before ? before : 'latin';
  return LATIN.test(letter) || /[\u1e00-\u1eff]/u.test(letter) ? 'latin-ext' : 'latin';
}

export interface Run {
  subset: Subset;
  text: string;
}

/** A text in pieces of one font file each. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const subset = subsetOf(letter, last?.subset ?? null);
    if (last && last.subset === subset) last.text += letter;
    else runs.push({ subset, text: letter });
  }
  return runs;
}

/** Where the file of a font is on this machine. */
export function fontFile(subset: Subset, weight: Weight): string {
  return createRequire(import.meta.url).resolve(
    `@fontsource/noto-sans-khmer/files/noto-sans-khmer-${subset}-${WEIGHTS[weight]}-normal.woff`,
  );
}

/** Under this name a document knows the font. */
export const fontName = (subset: Subset, weight: Weight): string => `${subset}-${weight}`;

interface AnchorProcessor {
  applyAnchor(mark: { markAnchor?: unknown }, base: unknown, index: number): void;
}

/** What is reached of the font engine below pdfkit, which does not type it. */
export interface ShapedFont {
  _layoutEngine?: { engine?: { GPOSProcessor?: AnchorProcessor | null } | null };
}

const mended = new WeakSet<object>();

/**
 * A Khmer mark that has no anchor on its base stays where it is, as HarfBuzz has it; the font engine would stop
 * with an error there. Done once for its class, at the first font.
 */
export function mendAnchors(font: ShapedFont): void {
  const processor = font._layoutEngine?.engine?.GPOSProcessor;
  if (!processor) return;
  const prototype = Object.getPrototypeOf(processor) as AnchorProcessor;
  if (mended.has(prototype)) return;
  mended.add(prototype);
  const apply = prototype.applyAnchor;
  prototype.applyAnchor = function (mark, base, index) {
    if (base && mark.markAnchor) apply.call(this, mark, base, index);
  };
}
