'use client';

import { tableFeatures, useTable } from '@tanstack/react-table';
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { cn } from '../cn';
import { Skeleton } from '../skeleton';

/** A column. `value` is the plain value for the CSV file; `sort` the server's name for sorting by it. */
export interface DataColumn<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  value?: (row: T) => string | number | null | undefined;
  sort?: string;
  align?: 'right';
  /** Leaves the column out on narrower screens. */
  from?: 'sm' | 'md' | 'lg' | 'xl';
  className?: string;
}

interface DataTableProps<T> {
  columns: readonly DataColumn<T>[];
  rows: readonly T[] | undefined;
  rowId: (row: T) => string;
  /** Accessible name of the table. */
  label: string;
  loading?: boolean;
  sort?: string;
  onSort?: (sort: string) => void;
  onRowClick?: (row: T) => void;
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
  className?: string;
}

const features = tableFeatures({});
const from = {
  sm: 'hidden sm:table-cell',
  md: 'hidden md:table-cell',
  lg: 'hidden lg:table-cell',
  xl: 'hidden xl:table-cell',
} as const;
const none: never[] = [];

/** Rows and columns: sortable headers, skeleton rows, an empty state. Paging and filters are `ListToolbar` and `Pager`. */
export function DataTable<T extends object>({
  columns,
  rows,
  rowId,
  label,
  loading,
  sort = '',
  onSort,
  onRowClick,
  empty,
  className,
}: DataTableProps<T>) {
  const data = (rows ?? none) as T[];
  const definitions = useMemo(
    () => columns.map((column) => ({ id: column.id, header: column.header })),
    [columns],
  );
  const table = useTable({ features, columns: definitions, data, getRowId: (row: T) => rowId(row) });
  const byId = new Map(columns.map((column) => [column.id, column]));
  if (!loading && data.length === 0 && empty) return empty;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className={cn('overflow-x-auto', className)}>
      <table className="w-full border-collapse text-sm">
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} className="border-b text-left">
              {group.headers.map((header) => {
                const column = byId.get(header.column.id);
                return column ? (
                  <HeaderCell key={header.id} column={column} sort={sort} onSort={onSort} />
                ) : null;
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {loading && data.length === 0
            ? Array.from({ length: 6 }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: identical stand-ins
                <tr key={index} className="border-b">
                  {columns.map((column) => (
                    <td
                      key={column.id}
                      className={cn(
                        'px-3 py-3 first:pl-4 last:pr-4 sm:first:pl-5 sm:last:pr-5',
                        column.from && from[column.from],
                      )}
                    >
                      <Skeleton className="w-3/4" />
                    </td>
                  ))}
                </tr>
              ))
            : table.getRowModel().rows.map((row) => (
                <tr
                  key={row.id}
                  onClick={onRowClick ? () => onRowClick(row.original) : undefined}
                  className={cn('border-b last:border-0', onRowClick && 'cursor-pointer hover:bg-muted/60')}
                >
                  {columns.map((column) => (
                    <td
                      key={column.id}
                      className={cn(
                        'px-3 py-2.5 align-middle first:pl-4 last:pr-4 sm:first:pl-5 sm:last:pr-5',
                        column.align === 'right' && 'text-right whitespace-nowrap tabular',
                        column.from && from[column.from],
                        column.className,
                      )}
                    >
                      {column.cell(row.original)}
                    </td>
                  ))}
                </tr>
              ))}
        </tbody>
      </table>
    </section>
  );
}

interface HeaderCellProps<T> {
  column: DataColumn<T>;
  sort: string;
  onSort?: (sort: string) => void;
}

function HeaderCell<T>({ column, sort, onSort }: HeaderCellProps<T>) {
  const direction = !column.sort
    ? 'none'
    : sort === column.sort
      ? 'ascending'
      : sort === `-${column.sort}`
        ? 'descending'
        : 'none';
  const Icon = direction === 'ascending' ? ArrowUp : direction === 'descending' ? ArrowDown : ChevronsUpDown;
  const next = direction === 'descending' ? column.sort : `-${column.sort}`;
  return (
    <th
      scope="col"
      aria-sort={column.sort ? direction : undefined}
      className={cn(
        'h-9 px-3 text-xs font-medium whitespace-nowrap text-muted-foreground first:pl-4 last:pr-4 sm:first:pl-5 sm:last:pr-5',
        column.align === 'right' && 'text-right',
        column.from && from[column.from],
      )}
    >
      {column.sort && onSort ? (
        <button
          type="button"
          onClick={() => onSort(next ?? '')}
          className="inline-flex items-center gap-1 rounded-sm hover:text-foreground"
        >
          {column.header}
          <Icon aria-hidden className={cn('size-3', direction === 'none' && 'opacity-50')} />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
