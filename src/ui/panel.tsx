'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Primitive } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cn } from './cn';
import { useFocusReturn } from './use-focus-return';

/** The dimmed layer behind dialogs and sheets. */
export function Overlay() {
  return (
    <Primitive.Overlay className="fixed inset-0 z-40 animate-in bg-[oklch(0.15_0.02_225/0.45)] backdrop-blur-[2px]" />
  );
}

export interface PanelProps extends Omit<ComponentProps<typeof Primitive.Content>, 'title'> {
  /** Always named; `hideTitle` keeps the name for screen readers only. */
  title: ReactNode;
  description?: ReactNode;
  hideTitle?: boolean;
}

/** What dialogs and sheets are made of: named, closed by ✕ and Escape, gives the focus back. */
export function Panel({ title, description, hideTitle, className, children, ...props }: PanelProps) {
  const t = useTranslations('common');
  const focus = useFocusReturn();
  return (
    <Primitive.Portal>
      <Overlay />
      <Primitive.Content
        {...focus}
        {...(description ? {} : { 'aria-describedby': undefined })}
        className={cn('fixed z-50 overflow-y-auto bg-card p-5 shadow-lg outline-none sm:p-6', className)}
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
        <Primitive.Close
          aria-label={t('close')}
          className="absolute top-3 right-3 grid size-8 place-items-center rounded-md text-muted-foreground hover:bg-accent hover:text-foreground"
        >
          <X aria-hidden className="size-4" />
        </Primitive.Close>
      </Primitive.Content>
    </Primitive.Portal>
  );
}
