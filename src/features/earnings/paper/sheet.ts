import { drawLogo } from '@/platform/pdf/brand';
import { Paper, type TextStyle } from '@/platform/pdf/paper';

export const MARGIN = 48;
export const MUTED = '#5b7078';
const SOFT = '#eef3f3';
const FOOT = 40;
/** Khmer stacks signs over and under its letters. */
export const LEADING = 1.6;

/** An A4 sheet with the mark, what it is, for whom. @returns the sheet and where the rest begins */
export function openSheet(input: { title: string; subject: string; person: string; at: Date }) {
  const { title, subject, person, at } = input;
  const paper = new Paper({ title: `${title} ${subject}`, subject: title, author: 'Nimmit', at, size: 'A4' });
  const width = paper.width - 2 * MARGIN;
  drawLogo(paper, MARGIN, MARGIN, 30);
  const right = { width, align: 'right' } as const;
  let y = paper.text(title, MARGIN, MARGIN - 4, { size: 17, weight: 'bold', leading: LEADING, ...right });
  y = paper.text(subject, MARGIN, y, { size: 10, colour: MUTED, leading: LEADING, ...right });
  y = paper.text(person, MARGIN, Math.max(y, MARGIN + 44), {
    size: 12,
    weight: 'semibold',
    leading: LEADING,
  });
  paper.rule(MARGIN, y + 8, width);
  return { paper, width, y: y + 24 };
}

/** Names left, values right, the last one heavy. @returns where they ended */
export function drawSums(
  paper: Paper,
  sums: readonly (readonly [label: string, value: string])[],
  at: { x: number; y: number; width: number },
): number {
  let y = at.y;
  sums.forEach(([label, value], index) => {
    const last = index === sums.length - 1;
    const style: TextStyle = { size: last ? 11.5 : 10, weight: last ? 'bold' : 'regular', leading: LEADING };
    if (last) paper.rule(at.x, y + 1, at.width);
    const top = y + (last ? 6 : 0);
    paper.text(label, at.x, top, last ? style : { ...style, colour: MUTED });
    y = paper.text(value, at.x, top, { ...style, width: at.width, align: 'right' }) + 2;
  });
  return y;
}

export interface SheetColumn<Row> {
  header: string;
  width: number;
  align?: 'left' | 'right';
  cell: (row: Row) => string;
}

/** Rows under headings, over as many pages as they take. @returns where they ended */
export function drawRows<Row>(
  paper: Paper,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  y: number,
): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const line = (texts: readonly string[], top: number, style: TextStyle) => {
    let x = MARGIN;
    const ends = columns.map((column, index) => {
      const room = { width: column.width - 10, align: column.align, leading: LEADING };
      const end = paper.text(texts[index] ?? '', x + 5, top, { ...style, ...room });
      x += column.width;
      return end;
    });
    return Math.max(...ends);
  };
  const head = (top: number) => {
    paper.doc.roundedRect(MARGIN, top, width, 22, 4).fill(SOFT);
    const headers = columns.map(({ header }) => header);
    line(headers, top + 4, { size: 8.5, weight: 'semibold', colour: MUTED });
    return top + 28;
  };
  let top = head(y);
  for (const row of rows) {
    const texts = columns.map(({ cell }) => cell(row));
    const height = Math.max(
      ...texts.map((text, index) => {
        const room = (columns[index]?.width ?? 0) - 10;
        return paper.heightOf(text, { size: 9.5, width: room, leading: LEADING });
      }),
    );
    if (top + height > paper.height - MARGIN - FOOT) {
      paper.addPage();
      top = head(MARGIN);
    }
    top = line(texts, top, { size: 9.5 }) + 3;
    paper.rule(MARGIN, top, width);
    top += 4;
  }
  return top;
}

/** Where something of this height fits: here, or the top of another page. */
export function roomFor(paper: Paper, y: number, height: number): number {
  if (y + height <= paper.height - MARGIN - FOOT) return y;
  paper.addPage();
  return MARGIN;
}

/** Closes the sheet with a line at the foot of each page. @returns the file */
export function closeSheet(paper: Paper, note: string, pageOf: (page: number, pages: number) => string) {
  const y = paper.height - MARGIN - 8;
  const width = paper.width - 2 * MARGIN;
  paper.onEveryPage((page, pages) => {
    paper.rule(MARGIN, y - 6, width);
    paper.text(note, MARGIN, y, { size: 8, colour: MUTED, width: width - 90, leading: LEADING });
    paper.text(pageOf(page, pages), MARGIN, y, { size: 8, colour: MUTED, width, align: 'right' });
  });
  return paper.bytes();
}
