'use client';

import { useTranslations } from 'next-intl';
import { type ReactElement, type ReactNode, useState } from 'react';
import { ResponsiveContainer } from 'recharts';
import { Button } from './button';
import { cn } from './cn';

export interface ChartColumn<T> {
  key: keyof T & string;
  label: string;
  /** How a value reads in the table. */
  format?: (value: T[keyof T & string], row: T) => ReactNode;
  align?: 'right';
}

interface ChartProps<T> {
  title: ReactNode;
  description?: ReactNode;
  data: readonly T[];
  columns: readonly ChartColumn<T>[];
  /** One Recharts chart; colours are `var(--chart-1)` … `var(--chart-5)`, axes `chartAxis`, tooltip `chartTooltip`. */
  children: ReactElement;
  height?: number;
  actions?: ReactNode;
  className?: string;
}

/** Props that make Recharts axes quiet. */
export const chartAxis = {
  stroke: 'var(--muted-foreground)',
  fontSize: 12,
  tickLine: false,
  axisLine: false,
} as const;

/** Props that make the Recharts tooltip match the popovers. */
export const chartTooltip = {
  cursor: { fill: 'var(--muted)', stroke: 'var(--border)' },
  contentStyle: {
    background: 'var(--popover)',
    border: '1px solid var(--border)',
    borderRadius: 8,
    color: 'var(--popover-foreground)',
    fontSize: 13,
  },
} as const;

/** A chart, and the same figures as a table one press away. */
export function Chart<T extends object>({
  title,
  description,
  data,
  columns,
  children,
  height = 240,
  actions,
  className,
}: ChartProps<T>) {
  const t = useTranslations('common');
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={cn('rounded-lg border bg-card p-4 shadow-xs sm:p-5', className)}>
      <figcaption className="mb-4 flex flex-wrap items-start justify-between gap-2">
        <div>
          <p className="text-[0.9375rem] font-semibold">{title}</p>
          {description ? <p className="text-sm text-muted-foreground">{description}</p> : null}
        </div>
        <div className="flex items-center gap-1">
          {actions}
          <Button
            variant="ghost"
            size="sm"
            aria-pressed={asTable}
            onClick={() => setAsTable((value) => !value)}
          >
            {asTable ? t('showChart') : t('showTable')}
          </Button>
        </div>
      </figcaption>
      {asTable ? (
        <ChartTable data={data} columns={columns} />
      ) : (
        <div style={{ height }}>
          <ResponsiveContainer width="100%" height="100%">
            {children}
          </ResponsiveContainer>
        </div>
      )}
    </figure>
  );
}

function ChartTable<T extends object>({ data, columns }: Pick<ChartProps<T>, 'data' | 'columns'>) {
  return (
    <div className="max-h-80 overflow-auto">
      <table className="w-full text-sm tabular">
        <thead>
          <tr className="border-b text-left text-muted-foreground">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={cn('py-1.5 pr-4 font-medium', column.align === 'right' && 'text-right')}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: figures have no identity of their own
            <tr key={index} className="border-b last:border-0">
              {columns.map((column) => (
                <td key={column.key} className={cn('py-1.5 pr-4', column.align === 'right' && 'text-right')}>
                  {column.format ? column.format(row[column.key], row) : String(row[column.key] ?? '')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
