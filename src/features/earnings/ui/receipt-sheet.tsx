'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { payoutTones } from '@/features/payouts/ui/my-payouts';
import { railName } from '@/features/payouts/ui/rail-name';
import { apiQuery } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { DataList } from '@/ui/data-list';
import { ErrorState } from '@/ui/error-state';
import { FileButton } from '@/ui/file-button';
import { Sheet, SheetContent } from '@/ui/sheet';
import { Skeleton } from '@/ui/skeleton';
import { StatusBadge } from '@/ui/status-badge';
import { useFormat } from '@/ui/use-format';

type Job = Schema<'EarningRow'>['job'];

/** What one job earned: hours × rate × urgency, in dollars and riel at its dated rate, where it is, and as a paper. */
export function ReceiptSheet({ job, onClose }: { job: Job; onClose: () => void }) {
  const t = useTranslations('earnings.receipt');
  const query = useQuery(apiQuery('/earnings/{jobId}/receipt', { path: { jobId: job.id } }));
  const paper = (lang: 'en' | 'km') => ({
    path: `/earnings/${job.id}/receipt.pdf?lang=${lang}`,
    name: `earning-${job.number}-${lang}.pdf`,
  });
  return (
    <Sheet open onOpenChange={(open) => (open ? null : onClose())}>
      <SheetContent title={t('title')} description={`${job.number} · ${job.title}`}>
        {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
        {query.isPending ? <Skeleton className="h-56" /> : null}
        {query.data ? <Facts receipt={query.data} /> : null}
        <div className="mt-6 flex flex-wrap gap-2">
          <FileButton {...paper('km')}>{t('pdfKm')}</FileButton>
          <FileButton {...paper('en')}>{t('pdfEn')}</FileButton>
        </div>
      </SheetContent>
    </Sheet>
  );
}

function Facts({ receipt }: { receipt: Schema<'EarningReceipt'> }) {
  const t = useTranslations('earnings.receipt');
  const states = useTranslations('earnings.states');
  const payouts = useTranslations('earnings.payouts');
  const common = useTranslations('common');
  const formats = useFormat();
  const { parts, rate } = receipt;
  const reversed = receipt.entries.reduce((sum, entry) => sum + entry.reversed, 0);
  return (
    <>
      <DataList
        items={[
          ...(parts
            ? [
                { label: t('hours'), value: formats.number(parts.hours) },
                { label: t('rate'), value: formats.money(parts.hourlyRate) },
                {
                  label: t('urgency'),
                  value: t('factor', {
                    urgency: common(`urgency.${parts.urgency}`),
                    factor: formats.number(parts.urgencyFactor),
                  }),
                },
              ]
            : []),
          { label: t('reversed'), value: reversed > 0 ? `−${formats.money(reversed)}` : null },
          {
            label: t('total'),
            value: <span className="text-lg font-semibold tabular">{formats.money(receipt.amount)}</span>,
          },
          {
            label: t('inRiel'),
            value: (
              <span className="tabular">
                {formats.number(receipt.khr)} ៛
                <span className="block text-xs text-muted-foreground">
                  {t('rateNote', {
                    rate: formats.number(rate.rate),
                    date: formats.time(`${rate.date}T00:00:00Z`, 'date', 'UTC'),
                  })}
                </span>
              </span>
            ),
          },
        ]}
      />
      <h3 className="mt-6 mb-2 text-sm font-semibold">{t('entries')}</h3>
      <ul className="space-y-2 text-sm">
        {receipt.entries.map((entry) => (
          <li key={entry.earnedAt} className="flex items-baseline justify-between gap-3">
            <span>
              {states(entry.state)}
              <span className="block text-xs text-muted-foreground">
                {entry.clearedAt
                  ? t('clearedOn', { date: formats.time(entry.clearedAt, 'date') })
                  : t('clearsSoon')}
              </span>
            </span>
            <span className="font-medium tabular">{formats.money(entry.amount)}</span>
          </li>
        ))}
        {receipt.payouts.map((payout) => (
          <li key={payout.id} className="flex flex-wrap items-center justify-between gap-2 border-t pt-2">
            <span className="tabular">
              {t('payoutOf', { number: payout.number })} · {railName(payout.rail)} •••• {payout.lastFour}
            </span>
            <StatusBadge tone={payoutTones[payout.state] ?? 'neutral'}>
              {payouts(`state.${payout.state as 'paid'}`)}
            </StatusBadge>
          </li>
        ))}
      </ul>
    </>
  );
}
