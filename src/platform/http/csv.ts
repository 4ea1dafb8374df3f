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
      yield batch;
      batch = '';
    }
    if (batch !== '') yield batch;
  }
  const found = texts();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { value, done } = await found.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await found.return()),
  });
  return new Response(stream, {
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
      // Browsers show it in a viewer of their own, which a page without any rights could not hold.
      'Content-Security-Policy':
        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      'Content-Disposition': `inline; filename="${fileName.replace(/[^\w.-]+/g, '-')}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
