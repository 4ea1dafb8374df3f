'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/ui/use-format';
import type { Job } from '../../job-types';

/** Of a version that came late: by how much, and what comes back for it or has come back. */
export function LateLine({ job: { late } }: { job: Pick<Job, 'late'> }) {
  const t = useTranslations('client.late');
  const formats = useFormat();
  if (!late) return null;
  const facts = { time: formats.duration(late.minutes), percent: late.percent };
  const { refundedCredits: credits, refundedAmount: amount } = late;
  const said = credits
    ? t('credits', { ...facts, count: credits })
    : amount
      ? t('money', { ...facts, amount: formats.money(amount) })
      : t('due', facts);
  return <p className="mt-1 text-[0.8125rem] font-medium text-foreground">{said}</p>;
}
