'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/ui/use-format';
import { Stars } from '../_landing/stars';

interface GiftCardProps {
  company: string;
  credits: number;
  /** Until they expire. */
  days: number;
}

/** What both sides get, side by side in the night. */
export function GiftCard({ company, credits, days }: GiftCardProps) {
  const t = useTranslations('public.recommended');
  return (
    <div className="relative overflow-hidden rounded-xl bg-night p-6 text-night-foreground sm:p-9">
      <Stars />
      <div className="relative">
        <p className="text-sm text-night-muted">{t('giftTitle')}</p>
        <dl className="mt-5 grid grid-cols-2 gap-4">
          <Side who={t('forYou')} credits={credits} />
          <Side who={company} credits={credits} />
        </dl>
        <p className="mt-6 border-t border-night-foreground/15 pt-5 text-sm text-night-muted">
          {t('giftHint', { days })}
        </p>
      </div>
    </div>
  );
}

function Side({ who, credits }: { who: string; credits: number }) {
  const t = useTranslations('public.recommended');
  const formats = useFormat();
  return (
    <div className="flex min-w-0 flex-col-reverse justify-end">
      <dt className="mt-1.5 line-clamp-2 text-sm break-words">{who}</dt>
      <dd>
        <span className="block text-5xl font-semibold text-dawn tabular">+{formats.number(credits)}</span>
        <span className="mt-1 block text-sm text-night-muted">{t('creditsWord', { count: credits })}</span>
      </dd>
    </div>
  );
}
