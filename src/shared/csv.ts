/** What a cell may hold. */
export type CsvValue = string | number | null | undefined;

/** One CSV cell: quoted when needed, and never a formula when a spreadsheet opens it. */
export function csvCell(value: CsvValue): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Lines of a CSV file without a byte order mark, for machines. */
export function csvLines(rows: readonly (readonly CsvValue[])[]): string {
  return `${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** A CSV file for people, with the mark that makes Excel read it as UTF-8 (Khmer names). */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${csvLines(rows)}`;
}
