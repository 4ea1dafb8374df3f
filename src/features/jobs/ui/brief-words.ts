'use client';

import { useTranslations } from 'next-intl';

/** Returns words of brief forms by the API's keys (`brief.bookkeeping.period.label`); empty when there are none. Units take the count. */
export function useBriefWords(): (key: string | null | undefined, count?: number) => string {
  const t = useTranslations('briefs');
  return (key, count = 2) => {
    const path = key?.replace(/^brief\./, '') ?? '';
    return path && t.has(path) ? t(path, { count }) : '';
  };
}
