import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Section } from '../_site/section';
import { PlanCards } from './plan-cards';

/** The plans on the start page. */
export function PlanTeaser() {
  const t = useTranslations('public.plans');
  return (
    <Section id="plans" title={t('title')} lead={t('lead')}>
      <PlanCards />
      <Button asChild variant="link" className="mt-6">
        <Link href="/pricing#calculator">
          {t('see')}
          <ArrowRight aria-hidden />
        </Link>
      </Button>
    </Section>
  );
}
