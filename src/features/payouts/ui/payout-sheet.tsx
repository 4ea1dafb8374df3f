'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { Callout } from '@/ui/callout';
import { DataList } from '@/ui/data-list';
import { ErrorState } from '@/ui/error-state';
import { Sheet, SheetContent } from '@/ui/sheet';
import { SkeletonText } from '@/ui/skeleton';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import { railName } from './rail-name';

/** One payout: where it went, what it cost, and the earnings in it. */
export function PayoutSheet({ payout, onClose }: { payout: Schema<'MyPayout'>; onClose: () => void }) {
  const t = useTranslations('earnings.payouts');
  const receipt = useTranslations('earnings.receipt');
  const formats = useFormat();
  const query = useQuery(apiQuery('/payouts/{id}', { path: { id: payout.id } }));
  const { rate } = payout;
  return (
    <Sheet open onOpenChange={(open) => (open ? null : onClose())}>
      <SheetContent title={t('details', { number: payout.number })}>
        {payout.reason ? (
          <Callout tone="danger" className="mb-4">
            {payout.reason}
          </Callout>
        ) : null}
        <DataList
          items={[
            { label: t('net'), value: <span className="font-semibold">{formats.money(payout.net)}</span> },
            {
              label: receipt('inRiel'),
              value: (
                <>
                  {formats.number(payout.khr)} ៛
                  <span className="block text-xs text-muted-foreground">
                    {receipt('rateNote', {
                      rate: formats.number(rate.rate),
                      date: formats.time(`${rate.date}T00:00:00Z`, 'date', 'UTC'),
                    })}
                  </span>
                </>
              ),
            },
            { label: t('earnings'), value: formats.money(payout.amount) },
            { label: t('fee'), value: formats.money(payout.fee) },
            { label: t('account'), value: `${railName(payout.rail)} •••• ${payout.lastFour}` },
            { label: t('reference'), value: payout.reference },
            { label: t('sent'), value: payout.sentAt ? <Time value={payout.sentAt} format="date" /> : null },
            {
              label: t('state.paid'),
              value: payout.paidAt ? <Time value={payout.paidAt} format="date" /> : null,
            },
          ]}
        />
        <h3 className="mt-6 mb-2 text-sm font-semibold">{t('earnings')}</h3>
        {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
        {query.isPending ? <SkeletonText /> : null}
        <ul className="divide-y">
          {query.data?.earnings.map(({ job, amount }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a job may be in it twice; the list is rendered whole
            <li key={index} className="flex items-baseline justify-between gap-4 py-2.5 text-sm">
              <span className="min-w-0">
                <span className="line-clamp-2">{job?.title ?? '–'}</span>
                <span className="text-xs text-muted-foreground tabular">{job?.number}</span>
              </span>
              <span className="shrink-0 font-medium tabular">{formats.money(amount)}</span>
            </li>
          ))}
        </ul>
      </SheetContent>
    </Sheet>
  );
}
