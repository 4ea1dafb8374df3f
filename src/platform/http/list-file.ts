import type { Context as HonoContext } from 'hono';
import type { CsvValue } from '@/shared/csv';
import { csvResponse } from './csv';
import type { ListFile } from './list-query';

const FILE_PAGE = 100;
/** More rows are no file to open; the filters part them. */
export const MOST_ROWS = 10_000;

/** Whether a request asks for CSV by its `Accept` header, and for nothing else before it. */
export function acceptsCsv(c: HonoContext): boolean {
  const [first = ''] = (c.req.header('accept') ?? '').split(',');
  return first.split(';')[0]?.trim().toLowerCase() === 'text/csv';
}

interface ListAnswer {
  data: unknown[];
  pagination: { page: number; totalPages: number; nextCursor?: string | null };
}

/**
 * The whole list as a CSV file, page after page of what the list itself answers. `fields` picks columns. The first page is read
 * at once, so that a refusal is an answer of its own.
 */
export async function answerFile(
  { name, columns }: ListFile,
  fields: string | undefined,
  read: (at: { page: number; limit: number; cursor?: string }) => Promise<unknown>,
): Promise<Response> {
  const asked = fields?.split(',').filter(Boolean) ?? [];
  const paths = asked.length > 0 ? [...new Set(['id', ...asked])] : ['id', ...columns];
  const first = (await read({ page: 1, limit: FILE_PAGE })) as ListAnswer;
  async function* rows() {
    let answer = first;
    for (let sent = 0; ; ) {
      yield* answer.data;
      sent += answer.data.length;
      const { nextCursor, page, totalPages } = answer.pagination;
      const isLast = nextCursor === undefined ? page >= totalPages : nextCursor === null;
      if (isLast || sent >= MOST_ROWS) return;
      const at = nextCursor ? { page: 1, cursor: nextCursor } : { page: page + 1 };
      answer = (await read({ ...at, limit: FILE_PAGE })) as ListAnswer;
    }
  }
  const described = paths.map((path) => ({ header: path, value: (row: unknown) => cell(at(row, path)) }));
  return csvResponse(`${name}.csv`, described, rows());
}

function at(item: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      item,
    );
}

/** A value as a cell: lists of words with `;` between, anything deeper as JSON. */
function cell(value: unknown): CsvValue {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  const isWords = Array.isArray(value) && value.every((one) => typeof one !== 'object');
  return isWords ? value.join('; ') : JSON.stringify(value);
}
