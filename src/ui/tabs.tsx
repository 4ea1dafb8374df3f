'use client';

import { Tabs as Primitive } from 'radix-ui';
import { type ComponentProps, useEffect, useRef } from 'react';
import { cn } from './cn';

export const Tabs = Primitive.Root;

/** The row of tabs. What does not fit goes on in another row; on a phone it scrolls sideways, to the active one by itself. */
export function TabsList({ className, ...props }: ComponentProps<typeof Primitive.List>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = list.current;
    const active = row?.querySelector('[data-state=active]');
    if (!row || !active) return;
    const [outer, inner] = [row.getBoundingClientRect(), active.getBoundingClientRect()];
    if (inner.right > outer.right) row.scrollLeft += inner.right - outer.right;
    if (inner.left < outer.left) row.scrollLeft -= outer.left - inner.left;
  });
  return (
    <Primitive.List
      ref={list}
      className={cn(
        '-mb-px flex gap-1 overflow-x-auto max-sm:gap-0 sm:flex-wrap border-b [scrollbar-width:none]',
        className,
      )}
      {...props}
    />
  );
}

/** One tab. */
export function TabsTrigger({ className, ...props }: ComponentProps<typeof Primitive.Trigger>) {
  return (
    <Primitive.Trigger
      className={cn(
        'inline-flex h-10 shrink-0 items-center gap-2 border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-muted-foreground transition-colors -outline-offset-2 max-sm:px-2.5 hover:text-foreground disabled:opacity-50 data-[state=active]:border-primary data-[state=active]:text-foreground',
        className,
      )}
      {...props}
    />
  );
}

/** What a tab shows. */
export function TabsContent({ className, ...props }: ComponentProps<typeof Primitive.Content>) {
  return <Primitive.Content className={cn('pt-4 outline-offset-4', className)} {...props} />;
}
