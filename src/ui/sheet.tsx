'use client';

import { Dialog as Primitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';
import { CloseButton, Overlay } from './dialog';
import { useFocusReturn } from './use-focus-return';

export const Sheet = Primitive.Root;
export const SheetTrigger = Primitive.Trigger;
export const SheetClose = Primitive.Close;

const sides = {
  right: 'inset-y-0 right-0 w-full max-w-xl animate-slide-right border-l',
  left: 'inset-y-0 left-0 w-72 max-w-[85vw] animate-slide-left border-r',
  bottom: 'inset-x-0 bottom-0 max-h-[90dvh] animate-slide-up rounded-t-xl border-t',
} as const;

interface SheetContentProps extends Omit<ComponentProps<typeof Primitive.Content>, 'title'> {
  title: ReactNode;
  description?: ReactNode;
  hideTitle?: boolean;
  side?: keyof typeof sides;
}

/** A panel from an edge: details beside a list (right), navigation (left), choices on a phone (bottom). */
export function SheetContent({
  title,
  description,
  hideTitle,
  side = 'right',
  className,
  children,
  ...props
}: SheetContentProps) {
  const focus = useFocusReturn();
  return (
    <Primitive.Portal>
      <Overlay />
      <Primitive.Content
        {...focus}
        {...(description ? {} : { 'aria-describedby': undefined })}
        className={cn(
          'fixed z-50 overflow-y-auto bg-card p-5 shadow-lg outline-none sm:p-6',
          sides[side],
          className,
        )}
        {...props}
      >
        <div className={cn('mb-4 pr-8', hideTitle && 'sr-only')}>
          <Primitive.Title className="text-lg font-semibold">{title}</Primitive.Title>
          {description ? (
            <Primitive.Description className="mt-1 text-sm text-muted-foreground">
              {description}
            </Primitive.Description>
          ) : null}
        </div>
        {children}
        <CloseButton />
      </Primitive.Content>
    </Primitive.Portal>
  );
}
