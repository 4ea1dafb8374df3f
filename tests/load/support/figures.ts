/** The value below which a share of all lies; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The middle value. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** One line of the result: a ratio, what it should be, and both sides of it. */
export interface Figure {
  work: string;
  /** `2.31×`. */
  ratio: string;
  /** What QUALITY asks for, in words. */
  wanted: string;
  met: boolean;
  ours: string;
  theirs: string;
}

export const times = (ratio: number): string => `${ratio.toFixed(2)}×`;
export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;

/** The result as a table, ratios first. */
export function printFigures(figures: readonly Figure[]): void {
  const head = ['ratio', 'wanted', 'met', 'work', 'product', 'other side'];
  const rows = figures.map(({ ratio, wanted, met, work, ours, theirs }) => [
    ratio,
    wanted,
    met ? 'yes' : 'no',
    work,
    ours,
    theirs,
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width));
  process.stdout.write(`\n${[line(head), line(rule), ...rows.map(line)].join('\n')}\n`);
}
