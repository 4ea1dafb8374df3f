'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Label } from '@/ui/label';
import { Textarea } from '@/ui/textarea';
import { toast } from '@/ui/toast';
import { useFormat } from '@/ui/use-format';
import { cancellationSettlement } from '../../../domain/cancellation-policy';
import type { Job } from '../../job-types';

interface DialogProps {
  job: Job;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Cancels a job, after saying what of its price comes back. */
export function CancelDialog({ job, open, onOpenChange }: DialogProps) {
  const t = useTranslations('client.cancel');
  const formats = useFormat();
  const [reason, setReason] = useState('');
  const cancel = useAction({
    mutationFn: () =>
      api.delete('/jobs/{id}', {
        path: { id: job.id },
        body: reason.trim() ? { reason: reason.trim() } : {},
      }),
    invalidates: ['/jobs', '/users/me/credits', '/payments'],
    onSuccess: () => void toast.success(t('done')),
  });
  const inMoney = job.price?.amount != null;
  const price = (inMoney ? job.price?.amount : job.price?.credits) ?? 0;
  const { charged, refunded, chargedPercent } = cancellationSettlement({
    status: job.status,
    price,
    payout: 0,
  });
  const money = (amount: number) => formats.money(amount, job.price?.currency ?? 'USD');
  const description =
    job.status === 'pending'
      ? t(job.price?.payment?.state === 'paid' ? 'paidDraft' : 'draft')
      : charged === 0
        ? inMoney
          ? t('freeMoney', { refunded: money(refunded) })
          : t('free', { refunded })
        : inMoney
          ? t('chargedMoney', {
              percent: chargedPercent,
              charged: money(charged),
              refunded: money(refunded),
            })
          : t('charged', { percent: chargedPercent, charged, refunded });
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('title', { title: job.title })}
      description={description}
      confirmLabel={t('confirm')}
      destructive
      onConfirm={() => cancel.mutateAsync()}
    >
      <Label htmlFor="cancel-reason">{t('reason')}</Label>
      <Textarea
        id="cancel-reason"
        rows={2}
        maxLength={500}
        className="mt-1.5"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}
