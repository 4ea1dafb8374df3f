'use client';

import { Check, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from '@/ui/dialog';
import { Form, SubmitButton, TextareaField, useZodForm } from '@/ui/form';
import type { JobSummary } from '../../job-types';
import { useDecideBrief } from './use-approval';

type Brief = Pick<JobSummary, 'id' | 'title' | 'price' | 'client'>;
const schema = z.object({ reason: z.string().trim().min(1, 'required').max(1000, 'tooLong') });

/** The two answers to a brief that waits: post it at its price, or send it back saying why. */
export function DecideBrief({ job }: { job: Brief }) {
  const t = useTranslations('team.approvals');
  const tc = useTranslations('common');
  const { approve, decline } = useDecideBrief(job.id);
  const price = tc('credits', { count: job.price?.credits ?? 0 });
  return (
    <div className="flex flex-wrap gap-2">
      <ConfirmDialog
        trigger={
          <Button className="max-sm:flex-1" aria-label={t('approveOf', { title: job.title })}>
            <Check aria-hidden />
            {t('approve')}
          </Button>
        }
        title={t('approveTitle', { title: job.title })}
        description={t('approveHint', { price })}
        confirmLabel={t('approve')}
        onConfirm={() => approve.mutateAsync()}
      />
      <DeclineBrief job={job} onDecline={(reason) => decline.mutateAsync(reason)} />
    </div>
  );
}

function DeclineBrief({ job, onDecline }: { job: Brief; onDecline: (reason: string) => Promise<unknown> }) {
  const t = useTranslations('team.approvals');
  const tc = useTranslations('common');
  const [open, setOpen] = useState(false);
  const form = useZodForm(schema, { defaultValues: { reason: '' } });
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button
          variant="secondary"
          className="max-sm:flex-1"
          aria-label={t('declineOf', { title: job.title })}
        >
          <Undo2 aria-hidden />
          {t('decline')}
        </Button>
      </DialogTrigger>
      <DialogContent title={t('declineTitle')} description={job.title} size="md">
        <Form
          form={form}
          onSubmit={async ({ reason }) => {
            await onDecline(reason);
            setOpen(false);
          }}
        >
          <TextareaField
            name="reason"
            label={t('reason')}
            hint={t('reasonHint', { name: job.client?.firstName ?? '' })}
            rows={4}
            maxLength={1000}
          />
          <DialogFooter>
            <DialogClose asChild>
              <Button variant="secondary">{tc('cancel')}</Button>
            </DialogClose>
            <SubmitButton>{t('decline')}</SubmitButton>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
