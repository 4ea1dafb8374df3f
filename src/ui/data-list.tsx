import type { ReactNode } from 'react';
import { cn } from './cn';

interface DataListProps {
  items: readonly { label: ReactNode; value: ReactNode; wide?: boolean }[];
  /** Label above value (`stack`) or at its left (`row`). */
  layout?: 'row' | 'stack';
  className?: string;
}

/** Facts about one thing, as a description list. Items whose value is null or undefined are left out. */
export function DataList({ items, layout = 'row', className }: DataListProps) {
  const shown = items.filter((item) => item.value !== null && item.value !== undefined);
  return (
    <dl className={cn(layout === 'stack' ? 'grid gap-x-6 gap-y-4 sm:grid-cols-2' : 'divide-y', className)}>
      {shown.map((item, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: labels may be nodes; the list is rendered whole
          key={index}
          className={
            layout === 'stack'
              ? cn(item.wide && 'sm:col-span-2')
              : 'flex items-baseline justify-between gap-4 py-2.5 first:pt-0 last:pb-0'
          }
        >
          <dt className="shrink-0 text-sm text-muted-foreground">{item.label}</dt>
          <dd className={cn('min-w-0 text-sm', layout === 'row' ? 'text-right' : 'mt-0.5')}>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
