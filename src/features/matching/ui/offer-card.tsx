'use client';

import { CalendarClock, Check, Paperclip, Star, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { usePhrase } from '@/features/jobs/ui/use-phrase';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { RingCountdown } from '@/ui/ring-countdown';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import { useSkillName } from '@/ui/use-skill-name';
import { DeclineDialog } from './decline-dialog';
import { OfferPay } from './offer-pay';
import type { Offer } from './use-offers';

interface OfferCardProps {
  offer: Offer;
  /** Server clock minus device clock, ms. */
  offsetMs: number;
  onAccept: () => void;
  accepting: boolean;
  /** The time to answer is over. */
  onEnd: () => void;
}

/** An open offer as one sheet: what it pays, until when, what it is, why it came here; one thumb says yes. */
export function OfferCard({ offer, offsetMs, onAccept, accepting, onEnd }: OfferCardProps) {
  const t = useTranslations('offers');
  const tc = useTranslations('common');
  const say = usePhrase();
  const formats = useFormat();
  const nameOf = useSkillName();
  const [declining, setDeclining] = useState(false);
  const [over, setOver] = useState(false);
  const { job, expiresAt, offeredAt } = offer;
  return (
    <article
      aria-labelledby={`offer-${offer.id}`}
      className="animate-slide-up rounded-2xl border bg-card shadow-lg"
    >
      <div className="flex items-start justify-between gap-4 p-5 pb-4 sm:p-6 sm:pb-4">
        <OfferPay payout={offer.payout} />
        {expiresAt && offeredAt ? (
          <RingCountdown
            startsAt={offeredAt}
            endsAt={expiresAt}
            offsetMs={offsetMs}
            label={t('timeLeft')}
            size={76}
            onEnd={() => {
              setOver(true);
              onEnd();
            }}
            className="shrink-0"
          />
        ) : null}
      </div>
      <div className="space-y-4 px-5 pb-5 sm:px-6">
        {offer.deadline ? (
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-lg bg-muted px-3 py-2 text-sm">
            <CalendarClock aria-hidden className="size-4 shrink-0 text-primary" />
            <span>
              {t('due')} <Time value={offer.deadline} format="datetime" className="font-semibold tabular" />
            </span>
            <span className="text-muted-foreground">
              <Time value={offer.deadline} format="relative" />
            </span>
          </p>
        ) : null}
        <div>
          <div className="mb-1.5 flex flex-wrap items-center gap-1.5">
            <Badge tone="primary">{tc(`category.${job.category}`)}</Badge>
            {job.urgency === 'standard' ? null : <Badge tone="warning">{tc(`urgency.${job.urgency}`)}</Badge>}
            <Badge tone="outline">{formats.duration(job.estimatedHours * 60)}</Badge>
            {job.fileCount > 0 ? (
              <Badge tone="outline">
                <Paperclip aria-hidden />
                {t('files', { count: job.fileCount })}
              </Badge>
            ) : null}
          </div>
          <h2 id={`offer-${offer.id}`} className="text-lg font-semibold">
            {job.title}
          </h2>
          <p className="mt-1 line-clamp-3 text-sm text-muted-foreground">{job.summary}</p>
        </div>
        <ul className="flex flex-wrap gap-1.5" aria-label={t('skills')}>
          {job.skills.map((skill) => (
            <li key={skill.slug} className="flex">
              <Badge tone={skill.matched ? 'success' : 'neutral'}>
                {skill.matched ? <Check aria-label={t('youHaveIt')} /> : null}
                {nameOf(skill)}
              </Badge>
            </li>
          ))}
        </ul>
        <details className="group rounded-lg border px-3 py-2 text-sm">
          <summary className="cursor-pointer font-medium">
            {t('whyYou')}{' '}
            <span className="font-normal text-muted-foreground">
              {t('match', { percent: offer.percent })}
            </span>
          </summary>
          <ul className="mt-2 space-y-1 text-muted-foreground">
            {offer.reasons.map((reason) => (
              <li key={reason.key} className="flex gap-2">
                <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-success" />
                {say(reason)}
              </li>
            ))}
            <li className="flex gap-2">
              <Star aria-hidden className="mt-0.5 size-4 shrink-0 text-warning" />
              {job.clientRating === null
                ? t('clientNew', { name: job.clientFirstName })
                : t('clientRated', {
                    name: job.clientFirstName,
                    rating: formats.number(job.clientRating, { maximumFractionDigits: 1 }),
                  })}
            </li>
          </ul>
        </details>
      </div>
      <div className="sticky bottom-[calc(3.6rem+env(safe-area-inset-bottom))] z-10 flex flex-col gap-2 rounded-b-2xl border-t bg-card/95 p-4 backdrop-blur sm:px-6 md:static">
        <Button size="xl" block loading={accepting} disabled={over} onClick={onAccept}>
          {over ? t('over') : t('accept')}
        </Button>
        <Button
          variant="ghost"
          size="lg"
          block
          disabled={accepting || over}
          onClick={() => setDeclining(true)}
        >
          <X aria-hidden />
          {t('notNow')}
        </Button>
      </div>
      <DeclineDialog offer={offer} open={declining} onOpenChange={setDeclining} />
    </article>
  );
}
