import { api } from '../api/client';
import { download, toCsv } from './csv';
import type { DataColumn } from './data-table';

const MAX_ROWS = 5_000;

/** Saves every row of a list (up to 5,000, with the list's filters) as CSV, by the columns that have a `value`. */
export async function exportList<T>(
  name: string,
  path: string,
  query: Record<string, string | number | undefined>,
  columns: readonly DataColumn<T>[],
): Promise<void> {
  const shown = columns.filter((column) => column.value);
  const rows: T[] = [];
  for (let page = 1; rows.length < MAX_ROWS; page += 1) {
    const { items, pagination } = await api.list<T>(path, { query: { ...query, page, limit: 100 } });
    rows.push(...items);
    if (page >= pagination.totalPages || items.length === 0) break;
  }
  const lines = rows.map((row) => shown.map((column) => column.value?.(row)));
  download(`${name}.csv`, toCsv([shown.map((column) => column.header), ...lines]));
}
