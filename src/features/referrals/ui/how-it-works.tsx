'use client';

import { useTranslations } from 'next-intl';
import { Card, CardContent, CardHeader } from '@/ui/card';
import { SkeletonText } from '@/ui/skeleton';
import type { Referrals } from './use-referrals';

const STEPS = ['share', 'pays', 'credits'] as const;

/** The rule in three steps, and its limits in one line. */
export function HowItWorks({ rule, left }: { rule?: Referrals['rule']; left?: number }) {
  const t = useTranslations('referrals.how');
  return (
    <Card>
      <CardHeader title={t('title')} />
      <CardContent>
        {rule ? (
          <>
            <ol className="space-y-3.5">
              {STEPS.map((step, index) => (
                <li key={step} className="flex gap-3">
                  <span
                    aria-hidden
                    className="grid size-6 shrink-0 place-items-center rounded-full bg-primary-soft text-xs font-semibold text-primary-soft-foreground tabular"
                  >
                    {index + 1}
                  </span>
                  <p className="text-sm">
                    <span className="font-medium">{t(`steps.${step}.title`, { credits: rule.credits })}</span>{' '}
                    <span className="text-muted-foreground">
                      {t(`steps.${step}.body`, { credits: rule.credits, days: rule.expiresInDays })}
                    </span>
                  </p>
                </li>
              ))}
            </ol>
            <p className="mt-4 text-[0.8125rem] text-muted-foreground">
              {t('limits', { cap: rule.yearlyCap, left: left ?? rule.yearlyCap })}
            </p>
          </>
        ) : (
          <SkeletonText />
        )}
      </CardContent>
    </Card>
  );
}
