import type { ComponentProps } from 'react';
import { cn } from '@/ui/cn';

interface ScrollRegionProps extends Omit<ComponentProps<'section'>, 'tabIndex'> {
  'aria-label': string;
}

/** A named part of the page that scrolls by itself and can be reached, and so scrolled, by keyboard. */
export function ScrollRegion({ className, ...props }: ScrollRegionProps) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody scrolls it by keyboard
  return <section {...props} tabIndex={0} className={cn('overscroll-contain', className)} />;
}
