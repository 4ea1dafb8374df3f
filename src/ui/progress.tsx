'use client';

import { Progress as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';

interface ProgressProps extends Omit<ComponentProps<typeof Primitive.Root>, 'value'> {
  /** 0–100; null when how far is not known. */
  value: number | null;
  'aria-label': string;
}

/** How far a long piece of work has come. */
export function Progress({ value, className, ...props }: ProgressProps) {
  return (
    <Primitive.Root
      value={value}
      className={cn('h-1.5 w-full overflow-hidden rounded-full bg-border', className)}
      {...props}
    >
      <Primitive.Indicator
        className={cn(
          'h-full rounded-full bg-primary transition-[width] duration-300',
          value === null && 'w-2/5 animate-shimmer',
        )}
        style={value === null ? undefined : { width: `${Math.min(100, Math.max(0, value))}%` }}
      />
    </Primitive.Root>
  );
}
