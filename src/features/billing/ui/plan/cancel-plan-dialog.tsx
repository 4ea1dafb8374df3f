'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { z } from 'zod';
import { api } from '@/ui/api/client';
import { apiQuery } from '@/ui/api/queries';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { Dialog, DialogClose, DialogContent, DialogFooter } from '@/ui/dialog';
import { Form, SelectField, SubmitButton, TextareaField, useZodForm } from '@/ui/form';
import { toast } from '@/ui/toast';
import { useFormat } from '@/ui/use-format';
import { BILLING_PATHS, type Subscription } from '../use-subscription';

interface DialogProps {
  subscription: Subscription;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

const FEEDBACK = [
  'unused',
  'too_expensive',
  'low_quality',
  'missing_features',
  'switched_service',
  'customer_service',
  'too_complex',
  'other',
] as const;

const schema = z.object({
  feedback: z.enum(FEEDBACK),
  reason: z.string().trim().min(1, 'required').max(500, 'tooLong'),
});

/** Cancels at the end of the paid period, after saying what becomes of the credits. */
export function CancelPlanDialog({ subscription, open, onOpenChange }: DialogProps) {
  const t = useTranslations('billing.cancel');
  const formats = useFormat();
  const form = useZodForm(schema, { defaultValues: { feedback: 'unused', reason: '' } });
  const cancel = useAction({
    mutationFn: (body: z.output<typeof schema>) =>
      api.post('/subscriptions/{id}/cancel', { path: { id: subscription.id }, body }),
    invalidates: BILLING_PATHS,
    quiet: true,
    onSuccess: ({ endsAt }) => {
      toast.success(t('done', { date: formats.time(endsAt, 'date') }));
      onOpenChange(false);
    },
  });
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent
        title={t('title')}
        description={t('hint', { date: formats.time(subscription.currentPeriodEnd, 'date') })}
      >
        <Form form={form} onSubmit={(values) => cancel.mutateAsync(values)}>
          <CreditsKept />
          <SelectField
            name="feedback"
            label={t('why')}
            options={FEEDBACK.map((value) => ({ value, label: t(`feedback.${value}`) }))}
          />
          <TextareaField name="reason" label={t('reason')} rows={3} />
          <DialogFooter>
            <DialogClose asChild>
              <Button variant="secondary">{t('keep')}</Button>
            </DialogClose>
            <SubmitButton variant="destructive">{t('confirm')}</SubmitButton>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}

/** Nothing is taken away: each lot stays until its day. */
function CreditsKept() {
  const t = useTranslations('billing.cancel');
  const formats = useFormat();
  const { data } = useQuery(apiQuery('/users/me/credits'));
  if (!data) return null;
  const last = data.lots.findLast((lot) => lot.available > 0 && lot.expiresAt);
  return (
    <Callout>
      {data.available > 0
        ? t('kept', {
            count: data.available,
            date: last?.expiresAt ? formats.time(last.expiresAt, 'date') : '–',
          })
        : t('noneLeft')}
    </Callout>
  );
}
