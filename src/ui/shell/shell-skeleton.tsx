'use client';

import { useTranslations } from 'next-intl';
import { Skeleton } from '../skeleton';

/** A portal's frame while it is not known yet who is there. */
export function ShellSkeleton() {
  const t = useTranslations('common');
  return (
    <div className="flex min-h-dvh" aria-busy>
      <span className="sr-only" role="status">
        {t('loading')}
      </span>
      <div className="hidden w-16 space-y-3 border-r p-3 md:block xl:w-56">
        {['logo', 'a', 'b', 'c', 'd'].map((key) => (
          <Skeleton key={key} className="h-8" />
        ))}
      </div>
      <div className="flex-1">
        <div className="page-x flex h-14 items-center justify-between border-b">
          <Skeleton className="h-8 w-48" />
          <Skeleton className="size-8 rounded-full" />
        </div>
        <div className="page-x mx-auto max-w-[90rem] space-y-5 py-7">
          <Skeleton className="h-8 w-64 max-w-full" />
          <div className="grid gap-4 sm:grid-cols-3">
            <Skeleton className="h-24" />
            <Skeleton className="h-24" />
            <Skeleton className="h-24" />
          </div>
          <Skeleton className="h-72" />
        </div>
      </div>
    </div>
  );
}
