import { api } from '@/ui/api/client';
import type { Schema } from '@/ui/api/types';
import { type DataColumn, download, toCsv } from '@/ui/table';

export type EarningRow = Schema<'EarningRow'>;
type Query = Record<string, string | number | undefined>;

const MOST_ROWS = 5_000;

/** A page of what jobs earned. */
export async function readEarnings(query: Query, signal?: AbortSignal) {
  const { data, pagination } = await api.paged<Schema<'Earnings'>>('/earnings', { query, signal });
  return { items: data.rows, pagination };
}

/** Saves every row (up to 5,000, with the list's filters) as CSV. */
export async function exportEarnings(
  query: Query,
  columns: readonly DataColumn<EarningRow>[],
): Promise<void> {
  const shown = columns.filter((column) => column.value);
  const rows: EarningRow[] = [];
  for (let page = 1; rows.length < MOST_ROWS; page += 1) {
    const { items, pagination } = await readEarnings({ ...query, page, limit: 100 });
    rows.push(...items);
    if (items.length === 0 || page >= (pagination?.totalPages ?? 1)) break;
  }
  const lines = rows.map((row) => shown.map((column) => column.value?.(row)));
  download('nimmit-earnings.csv', toCsv([shown.map((column) => column.header), ...lines]));
}
