import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { CreditCalculator } from '../../_pricing/credit-calculator';
import { PlanCards } from '../../_pricing/plan-cards';
import { PriceData } from '../../_pricing/price-data';
import { SkillPrices } from '../../_pricing/skill-prices';
import { Section } from '../../_site/section';

/** Title in the reader's language. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('public');
  return { title: t('nav.pricing'), description: t('pricing.lead') };
}

/** Plans, calculator, price of every skill. */
export default function PricingPage() {
  const t = useTranslations('public');
  return (
    <PriceData>
      <header className="page-x mx-auto max-w-6xl pt-12 pb-8 sm:pt-20 sm:pb-10">
        <h1 className="text-[2.1rem] leading-display font-semibold tracking-display sm:text-5xl">
          {t('pricing.title')}
        </h1>
        <p className="mt-4 max-w-2xl text-[1.0625rem] text-muted-foreground">{t('pricing.lead')}</p>
      </header>
      <div className="page-x mx-auto max-w-6xl">
        <PlanCards />
      </div>
      <Section id="calculator" title={t('calculator.title')} lead={t('calculator.lead')}>
        <CreditCalculator />
      </Section>
      <Section
        id="skills"
        title={t('pricing.skillsTitle')}
        lead={t('pricing.skillsLead')}
        className="pt-0 sm:pt-0"
      >
        <SkillPrices />
      </Section>
    </PriceData>
  );
}
