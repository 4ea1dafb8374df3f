'use client';

import { Dialog as Primitive } from 'radix-ui';
import type { ComponentProps } from 'react';
import { cn } from './cn';
import { Panel, type PanelProps } from './panel';

export const Dialog = Primitive.Root;
export const DialogTrigger = Primitive.Trigger;
export const DialogClose = Primitive.Close;

const widths = { sm: 'sm:max-w-sm', md: 'sm:max-w-lg', lg: 'sm:max-w-2xl', xl: 'sm:max-w-4xl' } as const;

/** A dialog; on a phone it rises from the bottom as a sheet. */
export function DialogContent({
  size = 'md',
  className,
  ...props
}: PanelProps & { size?: keyof typeof widths }) {
  return (
    <Panel
      className={cn(
        'inset-x-0 bottom-0 max-h-[92dvh] animate-slide-up rounded-t-xl border sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[calc(100vw-3rem)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:animate-in sm:rounded-xl',
        widths[size],
        className,
      )}
      {...props}
    />
  );
}

/** Row of buttons at the end of a dialog; stacked on a phone with the main one on top. */
export function DialogFooter({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      className={cn('mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end', className)}
      {...props}
    />
  );
}
