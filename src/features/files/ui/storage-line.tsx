'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import { Progress } from '@/ui/progress';
import { useFormat } from '@/ui/use-format';

/** How much of the storage is in use: of the organization, or of the worker's portfolio. Nothing until it is known. */
export function StorageLine() {
  const t = useTranslations('files.storage');
  const formats = useFormat();
  const { data } = useQuery(apiQuery('/storage'));
  if (!data) return null;
  const share = data.limit === 0 ? 100 : (data.used / data.limit) * 100;
  return (
    <div className="space-y-1.5 text-sm">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{t('line', { used: formats.bytes(data.used), limit: formats.bytes(data.limit) })}</span>
        <span className="text-xs text-muted-foreground tabular">{t('files', { count: data.files })}</span>
      </p>
      <Progress aria-label={t('label')} value={share} />
    </div>
  );
}
