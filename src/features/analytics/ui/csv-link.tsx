'use client';

import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { buttonVariants } from '@/ui/button';

/** Saves a report's rows as a file. `name` tells several on one page apart. */
export function CsvLink({
  path,
  query,
  name,
}: {
  path: string;
  query: Record<string, string>;
  name: string;
}) {
  const t = useTranslations('analytics');
  return (
    <a
      href={`/v1${path}?${new URLSearchParams({ ...query, format: 'csv' })}`}
      download
      aria-label={t('csvOf', { name })}
      className={buttonVariants({ variant: 'ghost', size: 'sm' })}
    >
      <Download aria-hidden />
      {t('csv')}
    </a>
  );
}
