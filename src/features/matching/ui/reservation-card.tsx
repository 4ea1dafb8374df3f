'use client';

import { Moon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Badge } from '@/ui/badge';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import { DeclineDialog } from './decline-dialog';
import type { Offer } from './use-offers';

interface ReservationCardProps {
  offer: Offer;
  onAccept: () => void;
  accepting: boolean;
}

/** A job kept for the start of the reader's shift. It can be taken now, or answered then. */
export function ReservationCard({ offer, onAccept, accepting }: ReservationCardProps) {
  const t = useTranslations('offers');
  const tc = useTranslations('common');
  const formats = useFormat();
  const [declining, setDeclining] = useState(false);
  return (
    <Card className="p-4">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="mb-1 flex items-start gap-1.5 text-xs font-medium text-info">
            <Moon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
            <span>
              {t('reservedUntil')} <Time value={offer.reservedUntil} format="datetime" className="tabular" />
            </span>
          </p>
          <h3 className="font-semibold">{offer.job.title}</h3>
          <p className="mt-0.5 line-clamp-2 text-sm text-muted-foreground">{offer.job.summary}</p>
        </div>
        <p className="shrink-0 text-right">
          <span className="block text-xl font-semibold tabular">
            {formats.money(offer.payout.amount, offer.payout.currency)}
          </span>
          <span className="text-xs text-muted-foreground tabular">
            {formats.duration(offer.payout.hours * 60)}
          </span>
        </p>
      </div>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-2">
        <span className="flex flex-wrap items-center gap-2 text-xs text-muted-foreground">
          <Badge>{tc(`category.${offer.job.category}`)}</Badge>
          {offer.deadline ? (
            <span>
              {t('due')} <Time value={offer.deadline} format="datetime" className="tabular" />
            </span>
          ) : null}
        </span>
        <span className="flex gap-2 max-sm:w-full max-sm:[&>button]:flex-1">
          <Button variant="ghost" onClick={() => setDeclining(true)}>
            {t('notNow')}
          </Button>
          <Button variant="soft" loading={accepting} onClick={onAccept}>
            {t('acceptNow')}
          </Button>
        </span>
      </div>
      <DeclineDialog offer={offer} open={declining} onOpenChange={setDeclining} />
    </Card>
  );
}
