import { type CsvValue, csvLines } from '@/shared/csv';

/** A column of a file: its heading and what stands in it. */
export interface CsvColumn<T> {
  header: string;
  value: (row: T) => CsvValue;
}

const BATCH = 64 * 1024;

/** An answer that is a CSV file (UTF-8 with its mark, as spreadsheets want it), written as the rows come. */
export function csvResponse<T>(
  fileName: string,
  columns: readonly CsvColumn<T>[],
  rows: Iterable<T> | AsyncIterable<T>,
): Response {
  async function* texts() {
    let batch = `\uFEFF${csvLines([columns.map(({ header }) => header)])}`;
    for await (const row of rows) {
      batch += csvLines([columns.map(({ value }) => value(row))]);
      if (batch.length < BATCH) continue;
      yield new TextEncoder().encode(batch);
      batch = '';
    }
    yield new TextEncoder().encode(batch);
  }
  return new Response(ReadableStream.from(texts()) as ReadableStream<Uint8Array>, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName.replace(/[^\w.-]+/g, '-')}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}

/** Minor units as a number with decimals, for files: 2400 is 24 and 2450 is 24.5. */
export const decimal = (cents: number): number => cents / 100;

/** An answer that is a PDF, shown in the browser under its name. */
export function pdfResponse(fileName: string, bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${fileName.replace(/[^\w.-]+/g, '-')}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
