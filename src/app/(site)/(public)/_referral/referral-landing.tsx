'use client';

import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { Skeleton } from '@/ui/skeleton';
import { Section } from '../_site/section';
import { GiftCard } from './gift-card';
import { keepReferralCode } from './kept-code';
import { useReferral } from './use-referral';

const STEPS = ['account', 'plan', 'credits'] as const;

/** The page behind a shared link. `code` is undefined where the address holds what cannot be one. */
export function ReferralLanding({ code }: { code?: string }) {
  const t = useTranslations('public.recommended');
  const { referral, isUnknown, isPending, error, refetch } = useReferral(code);
  const known = referral?.code;
  useEffect(() => {
    if (known) keepReferralCode(known);
  }, [known]);
  if (isPending) return <Waiting label={t('loading')} />;
  if (isUnknown) return <Unknown code={code} />;
  if (!referral) return <ErrorState error={error} onRetry={() => void refetch()} className="py-24" />;
  const { organizationName: company, credits, expiresInDays: days } = referral;
  return (
    <>
      <section className="page-x mx-auto grid max-w-6xl items-center gap-10 pt-10 pb-4 sm:pt-16 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)] lg:gap-14">
        <div className="min-w-0">
          <p className="text-sm font-medium text-primary">{t('eyebrow')}</p>
          <h1 className="mt-3 text-[2.1rem] leading-display font-semibold tracking-display text-balance break-words sm:text-5xl">
            {t('title', { company })}
          </h1>
          <p className="mt-5 max-w-xl text-[1.0625rem] text-muted-foreground sm:text-lg">{t('lead')}</p>
          <Ways code={referral.code} />
        </div>
        <GiftCard company={company} credits={credits} days={days} />
      </section>
      <Section id="steps" title={t('stepsTitle')} lead={t('stepsLead')}>
        <ol className="grid gap-px overflow-hidden rounded-xl border bg-border sm:grid-cols-3">
          {STEPS.map((step, index) => (
            <li key={step} className="bg-card p-5 sm:p-6">
              <span aria-hidden className="text-sm font-semibold text-primary tabular">
                {index + 1}
              </span>
              <h3 className="mt-3 font-semibold">{t(`steps.${step}.title`)}</h3>
              <p className="mt-1.5 text-sm text-muted-foreground">
                {t(`steps.${step}.body`, { company, credits, days })}
              </p>
            </li>
          ))}
        </ol>
        <p className="mt-5 max-w-2xl text-sm text-muted-foreground">{t('small')}</p>
      </Section>
    </>
  );
}

/** On to signing up, which keeps the code, or a look around first. */
function Ways({ code }: { code?: string }) {
  const t = useTranslations('public.recommended');
  const search = new URLSearchParams({ role: 'client', ...(code ? { ref: code } : {}) });
  return (
    <div className="mt-7 flex flex-wrap gap-3">
      <Button asChild size="lg">
        <Link href={`/sign-up?${search}`}>
          {t('cta')}
          <ArrowRight aria-hidden />
        </Link>
      </Button>
      <Button asChild size="lg" variant="secondary">
        <Link href="/pricing">{t('secondary')}</Link>
      </Button>
    </div>
  );
}

function Unknown({ code }: { code?: string }) {
  const t = useTranslations('public.recommended');
  return (
    <section role="status" className="page-x mx-auto max-w-6xl pt-16 pb-24 sm:pt-24">
      <h1 className="max-w-2xl text-[2.1rem] leading-display font-semibold tracking-display sm:text-5xl">
        {t('unknownTitle')}
      </h1>
      <p className="mt-5 max-w-xl text-[1.0625rem] break-words text-muted-foreground">
        {code ? t('unknown', { code }) : t('malformed')}
      </p>
      <Ways />
    </section>
  );
}

function Waiting({ label }: { label: string }) {
  return (
    <div
      role="status"
      className="page-x mx-auto grid max-w-6xl gap-10 pt-10 pb-24 sm:pt-16 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]"
    >
      <span className="sr-only">{label}</span>
      <div className="space-y-5">
        <Skeleton className="h-5 w-32" />
        <Skeleton className="h-24 max-w-xl" />
        <Skeleton className="h-16 max-w-lg" />
        <Skeleton className="h-11 w-48" />
      </div>
      <Skeleton className="h-64 rounded-xl" />
    </div>
  );
}
