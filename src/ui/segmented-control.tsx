'use client';

import { ToggleGroup as Primitive } from 'radix-ui';
import type { ReactNode } from 'react';
import { cn } from './cn';

interface SegmentedControlProps<T extends string> {
  value: T;
  onValueChange: (value: T) => void;
  options: readonly { value: T; label: ReactNode; icon?: ReactNode }[];
  'aria-label': string;
  className?: string;
}

/** One of two to four views or modes, side by side; one is always chosen. */
export function SegmentedControl<T extends string>({
  value,
  onValueChange,
  options,
  className,
  ...props
}: SegmentedControlProps<T>) {
  return (
    <Primitive.Root
      type="single"
      value={value}
      onValueChange={(next) => next && onValueChange(next as T)}
      className={cn('inline-flex max-w-full gap-0.5 overflow-x-auto rounded-lg bg-muted p-0.5', className)}
      {...props}
    >
      {options.map((option) => (
        <Primitive.Item
          key={option.value}
          value={option.value}
          className="inline-flex h-8 flex-1 items-center justify-center gap-1.5 rounded-md px-3 text-sm font-medium whitespace-nowrap text-muted-foreground transition-colors hover:text-foreground data-[state=on]:bg-card data-[state=on]:text-foreground data-[state=on]:shadow-sm [&_svg]:size-4"
        >
          {option.icon}
          {option.label}
        </Primitive.Item>
      ))}
    </Primitive.Root>
  );
}
