'use client';

import { ArrowRight, Sunrise } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { countsOf, useMorning } from './use-morning';

/** At home in the morning: how much came in overnight, and the way through it. Nothing after a quiet night. */
export function MorningInvitation() {
  const t = useTranslations('morning');
  const { data } = useMorning();
  if (!data) return null;
  const counts = countsOf(data);
  if (counts.deliveries + counts.questions + counts.started === 0) return null;
  return (
    <Link
      href="/client/morning"
      className="group flex items-center gap-3 rounded-xl bg-night px-4 py-3.5 text-night-foreground sm:px-5"
    >
      <Sunrise aria-hidden className="size-5 shrink-0 text-dawn" />
      <span className="min-w-0 flex-1">
        <span className="block text-[0.9375rem] font-semibold">{t('title')}</span>
        <span className="block text-[0.8125rem] text-night-muted">{t('lead', counts)}</span>
      </span>
      <ArrowRight aria-hidden className="size-4 shrink-0 transition-transform group-hover:translate-x-0.5" />
    </Link>
  );
}
