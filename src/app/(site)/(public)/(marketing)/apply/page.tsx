import { ArrowRight, Clock3, HandCoins, Scale, Undo2 } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/ui/button';
import { HourlyRates } from '../../_pricing/hourly-rates';
import { PriceData } from '../../_pricing/price-data';
import { Section } from '../../_site/section';

const steps = ['profile', 'verify', 'offer', 'paid'] as const;
const fair = [
  { key: 'pay', icon: HandCoins },
  { key: 'score', icon: Scale },
  { key: 'turn', icon: Clock3 },
  { key: 'late', icon: Undo2 },
] as const;

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public');
  return { title: t('nav.workers'), description: t('apply.lead') };
}

/** For professionals: what it is, how one starts, what an hour pays. */
export default function ApplyPage() {
  const t = useTranslations('public.apply');
  return (
    <PriceData>
      <header className="page-x mx-auto max-w-6xl pt-12 pb-4 sm:pt-20">
        <h1 className="max-w-3xl text-[2.1rem] leading-display font-semibold tracking-display sm:text-5xl">
          {t('title')}
        </h1>
        <p className="mt-5 max-w-2xl text-[1.0625rem] text-muted-foreground">{t('lead')}</p>
        <Button asChild size="lg" className="mt-7">
          <Link href="/sign-up?role=worker">
            {t('cta')}
            <ArrowRight aria-hidden />
          </Link>
        </Button>
      </header>
      <Section id="start" title={t('steps.title')}>
        <ol className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
          {steps.map((key, index) => (
            <li key={key} className="border-t-2 border-primary pt-4">
              <p className="text-sm font-semibold text-primary tabular">{index + 1}</p>
              <h3 className="mt-2 font-semibold">{t(`steps.${key}.title`)}</h3>
              <p className="mt-1.5 text-sm text-muted-foreground">{t(`steps.${key}.body`)}</p>
            </li>
          ))}
        </ol>
      </Section>
      <div className="border-y bg-card/60">
        <Section id="fair" title={t('fair.title')}>
          <ul className="grid gap-8 sm:grid-cols-2">
            {fair.map(({ key, icon: Icon }) => (
              <li key={key} className="flex gap-4">
                <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-primary" />
                <div>
                  <h3 className="font-semibold">{t(`fair.${key}.title`)}</h3>
                  <p className="mt-1 text-sm text-muted-foreground">{t(`fair.${key}.body`)}</p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <Section id="rates" title={t('rates.title')} lead={t('rates.lead')}>
        <HourlyRates />
      </Section>
    </PriceData>
  );
}
