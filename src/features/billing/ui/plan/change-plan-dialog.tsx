'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import { apiKey } from '@/ui/api/queries';
import type { Schema } from '@/ui/api/types';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Dialog, DialogClose, DialogContent, DialogFooter } from '@/ui/dialog';
import { ErrorState } from '@/ui/error-state';
import { SkeletonList } from '@/ui/skeleton';
import { toast } from '@/ui/toast';
import { useFormat } from '@/ui/use-format';
import { BILLING_PATHS, type Interval, type Subscription, type Tier } from '../use-subscription';

type Preview = Schema<'PlanChangePreview'>;

interface DialogProps {
  subscription: Subscription;
  tier: Tier;
  interval: Interval;
  onClose: () => void;
}

/** Shows to the cent what another plan costs now and brings, and changes to exactly that. */
export function ChangePlanDialog({ subscription, tier, interval, onClose }: DialogProps) {
  const { id } = subscription;
  const keeps = subscription.tier === tier && subscription.interval === interval;
  const t = useTranslations('billing.change');
  const tc = useTranslations('common');
  const plans = useTranslations('credits.tiers');
  const formats = useFormat();
  const preview = useQuery({
    queryKey: [...apiKey('/subscriptions/{id}/preview', { path: { id } }), tier, interval],
    queryFn: () => api.post('/subscriptions/{id}/preview', { path: { id }, body: { tier, interval } }),
    gcTime: 0,
  });
  const change = useAction({
    mutationFn: (previewId: string) =>
      api.patch('/subscriptions/{id}', { path: { id }, body: { tier, interval, previewId } }),
    invalidates: BILLING_PATHS,
    onSuccess: ({ status, redirectUrl }) => {
      if (redirectUrl) return window.location.assign(redirectUrl);
      toast.success(t(status === 'scheduled' ? 'scheduled' : 'done', { plan: plans(tier) }));
      onClose();
    },
  });
  const { data } = preview;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent
        title={t(keeps ? 'keepTitle' : 'title', { plan: plans(tier) })}
        description={
          data ? t(`kinds.${data.kind}`, { date: formats.time(data.effectiveAt, 'date') }) : t('reckoning')
        }
      >
        {preview.error ? (
          <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
        ) : data ? (
          <Reckoning preview={data} />
        ) : (
          <SkeletonList rows={3} />
        )}
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="secondary">{tc('cancel')}</Button>
          </DialogClose>
          <Button
            disabled={!data}
            loading={change.isPending}
            onClick={() => data && change.mutate(data.previewId)}
          >
            {data && data.dueNow > 0
              ? t('payNow', { amount: formats.money(data.dueNow, data.currency) })
              : keeps
                ? t('keepTitle', { plan: plans(tier) })
                : t('confirm')}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

function Reckoning({ preview }: { preview: Preview }) {
  const t = useTranslations('billing.change');
  const formats = useFormat();
  const money = (amount: number) => formats.money(amount, preview.currency);
  return (
    <div className="space-y-4 text-sm">
      {preview.lines.length > 0 ? (
        <table className="w-full tabular">
          <caption className="sr-only">{t('lines')}</caption>
          <tbody>
            {preview.lines.map((line) => (
              <tr key={`${line.description}${line.amount}`} className="border-b">
                <td className="py-2 pr-4">
                  {line.kind === 'other'
                    ? line.description
                    : t(line.kind, { date: formats.time(line.periodStart, 'date') })}
                </td>
                <td className="py-2 text-right whitespace-nowrap">{money(line.amount)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr className="font-semibold">
              <td className="pt-2.5">{t('dueNow')}</td>
              <td className="pt-2.5 text-right">{money(preview.dueNow)}</td>
            </tr>
          </tfoot>
        </table>
      ) : null}
      <ul className="list-disc space-y-1 pl-5 text-muted-foreground">
        {preview.creditsGrantedNow > 0 ? (
          <li>{t('creditsNow', { count: preview.creditsGrantedNow })}</li>
        ) : null}
        <li>
          {t('thenMonthly', {
            credits: preview.newAllocation.monthlyCredits,
            amount: money(preview.newAmount),
            interval: preview.interval,
          })}
        </li>
        <li>{t('rollover', { count: preview.newAllocation.rolloverMonths })}</li>
        <li>{t('keptCredits')}</li>
      </ul>
    </div>
  );
}
