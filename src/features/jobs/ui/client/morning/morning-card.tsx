'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from '@/ui/cn';
import { ScrollRegion } from '../../scroll-region';

interface MorningCardProps {
  /** One quiet line above the title. */
  over: ReactNode;
  title: string;
  children: ReactNode;
  /** What can be done, along the lower edge. */
  actions?: ReactNode;
  /** No padding around the content: pictures and lists reach the edges. */
  bleed?: boolean;
}

/** A card of the hand-off. On a phone it fills the screen: its middle scrolls, its buttons stay where the thumb is. */
export function MorningCard({ over, title, children, actions, bleed }: MorningCardProps) {
  const t = useTranslations('morning');
  return (
    <article className="flex h-[calc(100dvh-16.5rem)] min-h-96 w-full flex-col overflow-hidden rounded-xl border bg-card shadow-xs sm:h-auto sm:min-h-[30rem]">
      <div className="px-4 pt-4 pb-3 sm:px-6 sm:pt-5">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem] text-muted-foreground">
          {over}
        </p>
        <h2 className="mt-1 line-clamp-2 text-lg font-semibold text-balance break-words sm:text-xl">
          {title}
        </h2>
      </div>
      <ScrollRegion
        aria-label={t('content', { title })}
        className={cn('flex min-h-0 flex-1 flex-col overflow-y-auto', !bleed && 'px-4 pb-4 sm:px-6')}
      >
        {children}
      </ScrollRegion>
      {actions ? (
        <div className="flex shrink-0 flex-wrap items-center gap-2 border-t bg-card px-4 py-3 sm:px-6">
          {actions}
        </div>
      ) : null}
    </article>
  );
}
