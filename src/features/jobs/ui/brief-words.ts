'use client';

import { useTranslations } from 'next-intl';

/** Returns words of brief forms by the API's keys (`brief.bookkeeping.period.label`); empty when there are none. */
export function useBriefWords(): (key: string | null | undefined) => string {
  const t = useTranslations('briefs');
  return (key) => {
    const path = key?.replace(/^brief\./, '') ?? '';
    return path && t.has(path) ? t(path) : '';
  };
}
