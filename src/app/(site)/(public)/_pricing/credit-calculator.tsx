'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { creditPrice } from '@/features/jobs/domain/pricing';
import { URGENCIES, type Urgency } from '@/shared/vocabulary';
import { ErrorState } from '@/ui/error-state';
import { Label } from '@/ui/label';
import { SegmentedControl } from '@/ui/segmented-control';
import { Select } from '@/ui/select';
import { Skeleton } from '@/ui/skeleton';
import { Slider } from '@/ui/slider';
import { useFormat } from '@/ui/use-format';
import { useSkillName } from '@/ui/use-skill-name';
import { CalculatorResult } from './calculator-result';
import { skillsQuery } from './skills-query';

/** Counts the credits of a job and of a month with the rule that prices real jobs. */
export function CreditCalculator() {
  const t = useTranslations('public.calculator');
  const common = useTranslations('common');
  const nameOf = useSkillName();
  const { data: skills, error, refetch } = useQuery(skillsQuery);
  const [slug, setSlug] = useState<string>();
  const [hours, setHours] = useState(4);
  const [jobs, setJobs] = useState(6);
  const [urgency, setUrgency] = useState<Urgency>('standard');
  const id = useId();
  if (error && !skills) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!skills) return <Skeleton className="h-96 rounded-xl" aria-label={t('loading')} />;
  const skill = skills.find((candidate) => candidate.slug === slug) ?? skills[0];
  if (!skill) return null;
  const price = creditPrice({ hours, creditEquivalents: [skill.pricing.creditEquivalent], urgency });
  return (
    <div className="grid overflow-hidden rounded-xl border bg-card shadow-xs lg:grid-cols-[3fr_2fr]">
      <div className="space-y-6 p-6 sm:p-8">
        <div className="space-y-1.5">
          <Label htmlFor={`${id}-skill`}>{t('skill')}</Label>
          <Select
            id={`${id}-skill`}
            value={skill.slug}
            onValueChange={setSlug}
            options={skills.map(({ slug: value, name, category }) => ({
              value,
              label: nameOf({ slug: value, name }),
              hint: common(`skillCategory.${category}`),
            }))}
          />
        </div>
        <Range label={t('hours')} value={hours} onChange={setHours} min={1} max={40} />
        <div className="space-y-1.5">
          <span className="block text-sm font-medium">{t('urgency')}</span>
          <SegmentedControl
            aria-label={t('urgency')}
            value={urgency}
            onValueChange={setUrgency}
            options={URGENCIES.map((value) => ({ value, label: common(`urgency.${value}`) }))}
            className="w-full"
          />
        </div>
        <Range label={t('jobs')} value={jobs} onChange={setJobs} min={1} max={40} />
      </div>
      <CalculatorResult price={price} jobs={jobs} />
    </div>
  );
}

interface RangeProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  min: number;
  max: number;
}

function Range({ label, value, onChange, min, max }: RangeProps): ReactNode {
  const formats = useFormat();
  return (
    <div className="space-y-1.5">
      <div className="flex items-baseline justify-between text-sm">
        <span className="font-medium">{label}</span>
        <span className="text-base font-semibold tabular">{formats.number(value)}</span>
      </div>
      <Slider
        aria-label={label}
        value={[value]}
        min={min}
        max={max}
        step={1}
        onValueChange={([next]) => next !== undefined && onChange(next)}
      />
    </div>
  );
}
