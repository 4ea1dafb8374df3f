'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { CreditPrice } from '@/features/jobs/domain/pricing';
import { useFormat } from '@/ui/use-format';
import { fittingPlan } from './fitting-plan';
import { plansQuery } from './skills-query';

/** What the calculator comes to: one job, a month, and the plan that fits. */
export function CalculatorResult({ price, jobs }: { price: CreditPrice; jobs: number }) {
  const t = useTranslations('public.calculator');
  const common = useTranslations('common');
  const formats = useFormat();
  const { data: plans } = useQuery(plansQuery);
  const month = price.credits * jobs;
  const fit = fittingPlan(plans ?? [], month);
  return (
    <output aria-live="polite" className="flex flex-col gap-6 bg-night p-6 text-night-foreground sm:p-8">
      <div>
        <p className="text-sm text-night-muted">{t('oneJob')}</p>
        <p className="mt-0.5 text-4xl font-semibold tracking-display tabular">
          {common('credits', { count: price.credits })}
        </p>
        <p className="mt-1 text-sm text-night-muted tabular">
          {t('sum', {
            hours: price.parts.hours,
            rate: price.parts.creditsPerHour,
            factor: price.parts.urgencyFactor,
          })}
        </p>
      </div>
      <div>
        <p className="text-sm text-night-muted">{t('month')}</p>
        <p className="mt-0.5 text-2xl font-semibold tracking-display tabular">
          {common('credits', { count: month })}
        </p>
      </div>
      {fit ? (
        <div className="mt-auto border-t border-white/15 pt-5 text-sm">
          <p className="font-medium text-dawn">
            {fit.count === 1
              ? t('fits', {
                  plan: fit.plan.name,
                  credits: fit.plan.credits,
                  price: formats.money(fit.amount, fit.currency),
                })
              : t('fitsMore', { count: fit.count, plan: fit.plan.name, credits: month })}
          </p>
          <p className="mt-1 text-night-muted tabular">
            {t('approx', {
              price: formats.money(Math.round((fit.perCredit * price.credits) / 100) * 100, fit.currency),
            })}
          </p>
        </div>
      ) : null}
    </output>
  );
}
