'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/ui/use-format';

/** How the figures of reports read. */
export function useReportWords() {
  const t = useTranslations('analytics');
  const tc = useTranslations('common');
  const formats = useFormat();
  const none = '–';
  const month = (key: string) =>
    formats.time(`${key}-15T12:00:00Z`, 'date', 'UTC').replace(/\b15\b,?\s*/, '');
  return {
    none,
    month,
    /** A row's key, or the name that goes with it. */
    key: (by: string, row: { key: string | null; name?: string | null }) => {
      if (row.key === null) return t('nobody');
      if (by === 'month') return month(row.key);
      if (by === 'category') return tc(`category.${row.key}` as 'category.other');
      return row.name ?? none;
    },
    percent: (value: number | null) => (value === null ? none : formats.percent(value)),
    rating: (value: number | null) =>
      value === null ? none : formats.number(value, { maximumFractionDigits: 2 }),
    duration: (minutes: number | null) => (minutes === null ? none : formats.duration(minutes)),
    money: (cents: number) => formats.money(cents, 'USD'),
    number: (value: number) => formats.number(value),
  };
}
