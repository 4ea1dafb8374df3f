import type { Paper, TextStyle } from '@/platform/pdf/paper';

export const MARGIN = 54;
export const MUTED = '#5b7078';
const HEAD = '#eef3f3';
const FOOT_ROOM = 84;
const PAD = 7;

export interface Column<Row> {
  header: string;
  width: number;
  align?: 'left' | 'right';
  /** What stands in it: a line of weight, then smaller ones below. */
  cell: (row: Row) => { text: string; note?: string | null };
}

const CELL: TextStyle = { size: 9.5 };
const NOTE: TextStyle = { size: 8, colour: MUTED };

function head<Row>(paper: Paper, columns: readonly Column<Row>[], y: number): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  paper.doc.roundedRect(MARGIN, y, width, 24, 5).fill(HEAD);
  let x = MARGIN;
  for (const { header, width: room, align } of columns) {
    const style = { size: 8, weight: 'semibold', colour: MUTED, width: room - 2 * PAD, align } as const;
    paper.text(header, x + PAD, y + 6.5, style);
    x += room;
  }
  return y + 24;
}

/** Rows under a heading, over as many pages as they take. @returns where it ended */
export function drawTable<Row>(
  paper: Paper,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  y: number,
): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  let top = head(paper, columns, y);
  for (const row of rows) {
    const cells = columns.map((column) => ({ ...column, ...column.cell(row), room: column.width - 2 * PAD }));
    const height = Math.max(
      ...cells.map(
        ({ text, note, room }) =>
          paper.heightOf(text, { ...CELL, width: room }) +
          (note ? paper.heightOf(note, { ...NOTE, width: room }) : 0),
      ),
    );
    if (top + height + 2 * PAD > paper.height - FOOT_ROOM) {
      paper.addPage();
      top = head(paper, columns, MARGIN);
    }
    let x = MARGIN;
    for (const { text, note, room, align, width: full } of cells) {
      const below = paper.text(text, x + PAD, top + PAD, { ...CELL, width: room, align });
      if (note) paper.text(note, x + PAD, below, { ...NOTE, width: room, align });
      x += full;
    }
    top += height + 2 * PAD;
    paper.rule(MARGIN, top, width);
  }
  return top;
}

/** What still has room on the page, or the top of the next. */
export function roomFor(paper: Paper, y: number, height: number): number {
  if (y + height <= paper.height - FOOT_ROOM) return y;
  paper.addPage();
  return MARGIN;
}
