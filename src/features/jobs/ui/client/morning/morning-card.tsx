import type { ReactNode } from 'react';
import { cn } from '@/ui/cn';

interface MorningCardProps {
  /** One quiet line above the title. */
  over: ReactNode;
  title: ReactNode;
  children: ReactNode;
  /** What can be done, along the lower edge. */
  actions?: ReactNode;
  /** No padding around the content: pictures and lists reach the edges. */
  bleed?: boolean;
}

/** A card of the hand-off: as high as the screen of a phone lets it be, with its buttons where the thumb is. */
export function MorningCard({ over, title, children, actions, bleed }: MorningCardProps) {
  return (
    <article className="flex min-h-[calc(100dvh-17.5rem)] w-full flex-col overflow-hidden rounded-xl border bg-card shadow-xs sm:min-h-[30rem]">
      <div className="px-4 pt-4 pb-3 sm:px-6 sm:pt-5">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem] text-muted-foreground">
          {over}
        </p>
        <h2 className="mt-1 text-lg font-semibold text-balance break-words sm:text-xl">{title}</h2>
      </div>
      <div className={cn('flex min-h-0 flex-1 flex-col', !bleed && 'px-4 pb-4 sm:px-6')}>{children}</div>
      {actions ? (
        <div className="flex flex-wrap items-center gap-2 border-t bg-card px-4 py-3 sm:px-6">{actions}</div>
      ) : null}
    </article>
  );
}
