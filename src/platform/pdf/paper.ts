import PDFDocument from 'pdfkit';
import { fontFile, fontName, mendAnchors, runsOf, type ShapedFont, type Weight } from './fonts';
import { linesOf } from './lines';

export interface TextStyle {
  /** Points. */
  size: number;
  weight?: Weight;
  /** `#RRGGBB`. */
  colour?: string;
  /** Width to wrap and align in; one line without it. */
  width?: number;
  align?: 'left' | 'right' | 'center';
  /** Distance of lines in sizes; Khmer needs 1.5. */
  leading?: number;
}

export interface PaperOptions {
  title: string;
  subject: string;
  author: string;
  /** Date of the file: of what it says, never of now, so that the same paper has the same bytes. */
  at: Date;
  size?: 'LETTER' | 'A4';
}

const INK = '#10242c';

/**
 * A PDF under way: text in English and Khmer that wraps and aligns, and pdfkit's own drawing in `doc`. Coordinates are
 * points from the top left. The same calls make the same bytes.
 */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly #registered = new Set<string>();

  constructor({ title, subject, author, at, size = 'LETTER' }: PaperOptions) {
    this.doc = new PDFDocument({
      size,
      margin: 0,
      bufferPages: true,
      lang: 'en',
      displayTitle: true,
      info: { Title: title, Subject: subject, Author: author, CreationDate: at, ModDate: at },
    });
  }

  get width(): number {
    return this.doc.page.width;
  }
  get height(): number {
    return this.doc.page.height;
  }

  #font(name: { subset: ReturnType<typeof runsOf>[number]['subset']; weight: Weight }): void {
    const key = fontName(name.subset, name.weight);
    const isNew = !this.#registered.has(key);
    if (isNew) {
      this.#registered.add(key);
      this.doc.registerFont(key, fontFile(name.subset, name.weight));
    }
    this.doc.font(key);
    if (isNew) mendAnchors((this.doc as unknown as { _font: { font: ShapedFont } })._font.font);
  }

  /** Width of one line in points. */
  measure(text: string, { size, weight = 'regular' }: TextStyle): number {
    let width = 0;
    for (const { subset, text: part } of runsOf(text)) {
      this.#font({ subset, weight });
      width += this.doc.fontSize(size).widthOfString(part);
    }
    return width;
  }

  /** The lines that a text takes in its width. */
  lines(text: string, style: TextStyle): string[] {
    const { width } = style;
    return linesOf(text, width === undefined ? null : width, (part) => this.measure(part, style));
  }

  /** Height of a text in points. */
  heightOf(text: string, style: TextStyle): number {
    return this.lines(text, style).length * style.size * (style.leading ?? 1.4);
  }

  /** Writes a text with its first line's top at `y`. @returns where the next line would begin */
  text(text: string, x: number, y: number, style: TextStyle): number {
    const { size, weight = 'regular', colour = INK, width, align = 'left', leading = 1.4 } = style;
    let top = y;
    for (const line of this.lines(text, style)) {
      const room = width === undefined ? 0 : width - this.measure(line, style);
      let left = x + (align === 'right' ? room : align === 'center' ? room / 2 : 0);
      if (width === undefined && align === 'right') left = x - this.measure(line, style);
      for (const { subset, text: part } of runsOf(line)) {
        this.#font({ subset, weight });
        this.doc.fontSize(size).fillColor(colour);
        this.doc.text(part, left, top + size, { lineBreak: false, baseline: 'alphabetic' });
        left += this.doc.widthOfString(part);
      }
      top += size * leading;
    }
    return top;
  }

  /** A horizontal line. */
  rule(x: number, y: number, width: number, colour = '#d5dfe1', thickness = 0.75): void {
    this.doc
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(thickness)
      .strokeColor(colour)
      .stroke();
  }

  /** Another page of the same size. */
  addPage(): void {
    this.doc.addPage();
  }

  /** Calls `draw` on every page, with its number and how many there are: for what stands at the foot. */
  onEveryPage(draw: (page: number, pages: number) => void): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let index = start; index < start + count; index += 1) {
      this.doc.switchToPage(index);
      draw(index - start + 1, count);
    }
  }

  /** Closes it. @returns the file */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const chunks: Buffer[] = [];
    const ended = new Promise<void>((resolve, reject) => {
      this.doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      this.doc.on('end', resolve);
      this.doc.on('error', reject);
    });
    this.doc.end();
    await ended;
    return new Uint8Array(Buffer.concat(chunks));
  }
}
