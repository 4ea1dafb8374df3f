'use client';

import { Check } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { AvailabilitySwitch } from '@/features/workers/ui/availability-switch';
import { ErrorState } from '@/ui/error-state';
import { PageHeader } from '@/ui/page-header';
import { useCommands } from '@/ui/shell/shortcuts';
import { Skeleton } from '@/ui/skeleton';
import { toast } from '@/ui/toast';
import { NoOffers } from './no-offers';
import { OfferCard } from './offer-card';
import { ReservationCard } from './reservation-card';
import { useAccept, useOffers } from './use-offers';

/** The worker's first page: what is offered now, what is kept for the shift, and what would bring more. */
export function OffersView() {
  const t = useTranslations('offers');
  const ts = useTranslations('shell');
  const router = useRouter();
  const { query, offers, reservations, offsetMs } = useOffers();
  const accept = useAccept((job) => {
    toast.success(t('accepted'));
    router.push(`/worker/jobs/${job.id}`);
  });
  const first = offers[0];
  useCommands(
    first
      ? [
          {
            id: 'accept-offer',
            label: t('acceptNamed', { title: first.job.title }),
            group: ts('actions'),
            icon: <Check />,
            keys: 'mod+enter',
            run: () => accept.mutate(first.jobId),
          },
        ]
      : [],
  );
  const accepting = (jobId: string) => accept.isPending && accept.variables === jobId;
  return (
    <>
      <PageHeader title={t('title')} description={t('lead')} actions={<AvailabilitySwitch />} />
      {query.isPending ? <OffersSkeleton /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      <div aria-live="polite" className="mx-auto max-w-xl space-y-6">
        {offers.map((offer) => (
          <OfferCard
            key={offer.id}
            offer={offer}
            offsetMs={offsetMs}
            accepting={accepting(offer.jobId)}
            onAccept={() => accept.mutate(offer.jobId)}
            onEnd={() => setTimeout(() => void query.refetch(), 1_500)}
          />
        ))}
        {query.isSuccess && offers.length === 0 ? <NoOffers reserved={reservations.length} /> : null}
        {reservations.length > 0 ? (
          <section aria-labelledby="reserved" className="space-y-3">
            <div>
              <h2 id="reserved" className="text-base font-semibold">
                {t('reserved')}
              </h2>
              <p className="text-sm text-muted-foreground">{t('reservedHint')}</p>
            </div>
            {reservations.map((offer) => (
              <ReservationCard
                key={offer.id}
                offer={offer}
                accepting={accepting(offer.jobId)}
                onAccept={() => accept.mutate(offer.jobId)}
              />
            ))}
          </section>
        ) : null}
      </div>
    </>
  );
}

function OffersSkeleton() {
  return (
    <div aria-busy className="mx-auto max-w-xl space-y-4 rounded-2xl border bg-card p-6">
      <div className="flex justify-between">
        <Skeleton className="h-14 w-36" />
        <Skeleton className="size-19 rounded-full" />
      </div>
      <Skeleton className="h-9" />
      <Skeleton className="h-5 w-3/5" />
      <Skeleton className="h-16" />
      <Skeleton className="h-13 rounded-md" />
    </div>
  );
}
