'use client';

import { RadioGroup as Primitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';

/** One of a few, all visible. */
export function RadioGroup({ className, ...props }: ComponentProps<typeof Primitive.Root>) {
  return <Primitive.Root className={cn('grid gap-2', className)} {...props} />;
}

/** A bare radio button inside a `RadioGroup`. */
export function RadioItem({ className, ...props }: ComponentProps<typeof Primitive.Item>) {
  return (
    <Primitive.Item
      className={cn(
        'grid size-4.5 shrink-0 place-items-center rounded-full border border-input bg-card shadow-xs disabled:opacity-50 data-[state=checked]:border-primary',
        className,
      )}
      {...props}
    >
      <Primitive.Indicator className="size-2.5 rounded-full bg-primary" />
    </Primitive.Item>
  );
}

interface RadioCardProps extends Omit<ComponentProps<typeof Primitive.Item>, 'title'> {
  title: ReactNode;
  description?: ReactNode;
  icon?: ReactNode;
  /** Shown at the right end: a price, a badge. */
  aside?: ReactNode;
}

/** A radio button as a whole card: the choice with its explanation and price. */
export function RadioCard({ title, description, icon, aside, className, ...props }: RadioCardProps) {
  return (
    <Primitive.Item
      className={cn(
        'flex w-full items-start gap-3 rounded-lg border bg-card p-4 text-left shadow-xs transition-colors hover:border-input disabled:opacity-50 data-[state=checked]:border-primary data-[state=checked]:bg-primary-soft/50 data-[state=checked]:ring-1 data-[state=checked]:ring-primary',
        className,
      )}
      {...props}
    >
      {icon ? <span className="mt-0.5 text-primary [&_svg]:size-5">{icon}</span> : null}
      <span className="min-w-0 flex-1">
        <span className="block text-sm font-medium">{title}</span>
        {description ? (
          <span className="mt-0.5 block text-sm text-muted-foreground">{description}</span>
        ) : null}
      </span>
      {aside ? <span className="shrink-0 text-sm font-medium tabular">{aside}</span> : null}
    </Primitive.Item>
  );
}
