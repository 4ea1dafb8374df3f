'use client';

import { useQuery } from '@tanstack/react-query';
import { Calculator, Clapperboard, CodeXml, Layers, Megaphone, Palette } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Button } from '@/ui/button';
import { Skeleton } from '@/ui/skeleton';
import { skillsQuery } from '../_pricing/skills-query';
import { Section } from '../_site/section';

const categories = [
  { key: 'design', icon: Palette },
  { key: 'video', icon: Clapperboard },
  { key: 'development', icon: CodeXml },
  { key: 'marketing', icon: Megaphone },
  { key: 'business', icon: Calculator },
  { key: 'other', icon: Layers },
] as const;

/** Kinds of work, each with the lowest price of its skills. */
export function WorkCategories() {
  const t = useTranslations('public.work');
  const names = useTranslations('common.skillCategory');
  const { data: skills, isPending } = useQuery(skillsQuery);
  return (
    <Section id="work" title={t('title')} lead={t('lead')}>
      <ul className="grid gap-x-10 sm:grid-cols-2">
        {categories.map(({ key, icon: Icon }) => {
          const prices = (skills ?? [])
            .filter((skill) => skill.category === key)
            .map((skill) => skill.pricing.creditEquivalent);
          return (
            <li key={key} className="flex gap-4 border-t py-5">
              <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-primary" />
              <div className="min-w-0 flex-1">
                <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                  <h3 className="font-semibold">{names(key)}</h3>
                  {isPending ? <Skeleton className="h-4 w-32" /> : null}
                  {prices.length ? (
                    <p className="text-sm text-primary tabular">
                      {t('from', { credits: Math.min(...prices) })}
                    </p>
                  ) : null}
                </div>
                <p className="mt-1 text-sm text-muted-foreground">{t(`examples.${key}`)}</p>
              </div>
            </li>
          );
        })}
      </ul>
      <Button asChild variant="secondary" className="mt-4">
        <Link href="/pricing#skills">{t('showSkills')}</Link>
      </Button>
    </Section>
  );
}
