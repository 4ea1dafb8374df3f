'use client';

import { Dialog as Primitive } from 'radix-ui';
import { cn } from './cn';
import { Panel, type PanelProps } from './panel';

export const Sheet = Primitive.Root;
export const SheetTrigger = Primitive.Trigger;
export const SheetClose = Primitive.Close;

const sides = {
  right: 'inset-y-0 right-0 w-full max-w-xl animate-slide-right border-l',
  left: 'inset-y-0 left-0 w-72 max-w-[85vw] animate-slide-left border-r',
  bottom: 'inset-x-0 bottom-0 max-h-[90dvh] animate-slide-up rounded-t-xl border-t',
} as const;

/** A panel from an edge: details beside a list (right), navigation (left), choices on a phone (bottom). */
export function SheetContent({
  side = 'right',
  className,
  ...props
}: PanelProps & { side?: keyof typeof sides }) {
  return <Panel className={cn(sides[side], className)} {...props} />;
}
