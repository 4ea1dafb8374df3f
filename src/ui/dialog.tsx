'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Primitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';
import { useFocusReturn } from './use-focus-return';

export const Dialog = Primitive.Root;
export const DialogTrigger = Primitive.Trigger;
export const DialogClose = Primitive.Close;

/** The dimmed layer behind dialogs and sheets. */
export function Overlay() {
  return (
    <Primitive.Overlay className="fixed inset-0 z-40 animate-in bg-[oklch(0.15_0.02_225/0.45)] backdrop-blur-[2px]" />
  );
}

/** The small ✕ in a corner. */
export function CloseButton() {
  const t = useTranslations('common');
  return (
    <Primitive.Close
      aria-label={t('close')}
      className="absolute top-3 right-3 grid size-8 place-items-center rounded-md text-muted-foreground hover:bg-accent hover:text-foreground"
    >
      <X aria-hidden className="size-4" />
    </Primitive.Close>
  );
}

interface DialogContentProps extends Omit<ComponentProps<typeof Primitive.Content>, 'title'> {
  /** Always named; `hideTitle` keeps the name for screen readers only. */
  title: ReactNode;
  description?: ReactNode;
  hideTitle?: boolean;
  size?: 'sm' | 'md' | 'lg' | 'xl';
}

const widths = { sm: 'sm:max-w-sm', md: 'sm:max-w-lg', lg: 'sm:max-w-2xl', xl: 'sm:max-w-4xl' } as const;

/** A dialog; on a phone it rises from the bottom as a sheet. */
export function DialogContent({
  title,
  description,
  hideTitle,
  size = 'md',
  className,
  children,
  ...props
}: DialogContentProps) {
  const focus = useFocusReturn();
  return (
    <Primitive.Portal>
      <Overlay />
      <Primitive.Content
        {...focus}
        {...(description ? {} : { 'aria-describedby': undefined })}
        className={cn(
          'fixed inset-x-0 bottom-0 z-50 max-h-[92dvh] animate-slide-up overflow-y-auto rounded-t-xl border bg-card p-5 shadow-lg outline-none sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[calc(100vw-3rem)] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:animate-in sm:rounded-xl sm:p-6',
          widths[size],
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

/** Row of buttons at the end of a dialog; stacked on a phone with the main one on top. */
export function DialogFooter({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      className={cn('mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end', className)}
      {...props}
    />
  );
}
