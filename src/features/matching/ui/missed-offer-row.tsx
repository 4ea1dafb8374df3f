'use client';

import { Lightbulb } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Schema } from '@/ui/api/types';
import { Badge } from '@/ui/badge';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';

type Missed = Schema<'MissedOffer'>;

const PARTS = ['skills', 'availability', 'rating', 'response', 'completion', 'expertise'] as const;

/** One of them: what it was, how each part of the score stood, what would have won it. */
export function MissedOfferRow({ offer }: { offer: Missed }) {
  const t = useTranslations('offers.missed');
  const tc = useTranslations('common');
  const formats = useFormat();
  const { job, payout } = offer;
  return (
    <li className="py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1 basis-56">
          <h3 className="text-sm font-semibold break-words">
            {job.title ?? t('aJob', { category: tc(`category.${job.category}`) })}
          </h3>
          <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-[0.8125rem] text-muted-foreground">
            <Badge tone={offer.kind === 'expired' ? 'warning' : 'neutral'}>{t(`kind.${offer.kind}`)}</Badge>
            {offer.withoutFault ? (
              <Badge tone="success">{t(`withoutFault.${offer.withoutFault}`)}</Badge>
            ) : null}
            <Time value={offer.at} format="datetime" />
            <span className="tabular">{t('place', { rank: offer.rank, percent: offer.percent })}</span>
          </p>
        </div>
        {payout ? (
          <p className="text-sm font-semibold tabular">
            {formats.money(payout.amount, payout.currency)}
            <span className="ml-1 font-normal text-muted-foreground">
              {tc('hours', { count: payout.hours })}
            </span>
          </p>
        ) : null}
      </div>
      <p className="mt-2 flex items-start gap-2 text-sm">
        <Lightbulb aria-hidden className="mt-0.5 size-4 shrink-0 text-primary" />
        <WhatWouldHave won={offer.wouldHaveWon} />
      </p>
      <dl className="mt-3 grid grid-cols-2 gap-x-5 gap-y-2 sm:grid-cols-3 lg:grid-cols-6">
        {PARTS.map((part) => (
          <Part key={part} part={part} {...offer.components[part]} />
        ))}
      </dl>
    </li>
  );
}

function Part({ part, points, max }: { part: (typeof PARTS)[number]; points: number; max: number }) {
  const t = useTranslations('offers.missed.part');
  const formats = useFormat();
  const shown = (value: number) => formats.number(Math.round(value * 1000) / 10);
  return (
    <div>
      <dt className="text-xs text-muted-foreground">{t(part)}</dt>
      <dd className="text-[0.8125rem] tabular">
        {shown(points)}
        <span className="text-muted-foreground"> / {shown(max)}</span>
        <span aria-hidden className="mt-1 block h-1 overflow-hidden rounded-full bg-muted">
          <span
            className="block h-full rounded-full bg-primary"
            style={{ width: `${(points / max) * 100}%` }}
          />
        </span>
      </dd>
    </div>
  );
}

/** The keys of what can turn a ranking; the words of this page for each. */
const CHANGES = [
  'answered',
  'available',
  'activeJobs',
  'rating',
  'ratings',
  'response',
  'completion',
  'skill',
] as const;

function WhatWouldHave({ won }: { won: Missed['wouldHaveWon'] }) {
  const t = useTranslations('offers.missed');
  const known = CHANGES.find((change) => won?.key === `match.if.${change}`);
  if (!won) return <span className="text-muted-foreground">{t('nothing')}</span>;
  return <span>{known ? t(`won.${known}`, won.values) : won.text}</span>;
}
