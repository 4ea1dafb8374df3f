'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { z } from 'zod';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Dialog, DialogClose, DialogContent, DialogFooter, DialogTrigger } from '@/ui/dialog';
import { Form, SubmitButton, TextareaField, TextField, useZodForm } from '@/ui/form';
import { useZones } from '@/ui/reader-zone';
import { toast } from '@/ui/toast';
import { instantOf, wallClock } from './wall-clock';

const schema = z.object({
  day: z.string().min(1, 'required'),
  from: z.string().min(1, 'required'),
  to: z.string().min(1, 'required'),
  reason: z.string().trim().min(1, 'required').max(300, 'tooLong'),
  notes: z.string().max(500, 'tooLong'),
});

/** Time entered by hand, in the reader's own clock, with the reason it was not tracked. */
export function AddTimeDialog({
  jobId,
  variant = 'ghost',
}: {
  jobId: string;
  variant?: 'ghost' | 'secondary';
}) {
  const t = useTranslations('time');
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>
        <Button variant={variant} size="sm">
          <Plus aria-hidden />
          {t('addByHand')}
        </Button>
      </DialogTrigger>
      <DialogContent title={t('addTitle')} description={t('addLead')} size="sm">
        <AddTimeForm jobId={jobId} onDone={() => setOpen(false)} />
      </DialogContent>
    </Dialog>
  );
}

function AddTimeForm({ jobId, onDone }: { jobId: string; onDone: () => void }) {
  const t = useTranslations('time');
  const tc = useTranslations('common');
  const { own } = useZones();
  const [now] = useState(() => new Date());
  const form = useZodForm(schema, {
    defaultValues: {
      day: wallClock(now, own).day,
      from: wallClock(new Date(now.getTime() - 3_600_000), own).time,
      to: wallClock(now, own).time,
      reason: '',
      notes: '',
    },
  });
  const add = useAction({
    quiet: true,
    invalidates: ['/jobs'],
    mutationFn: ({ day, from, to, reason, notes }: z.output<typeof schema>) => {
      const startedAt = instantOf(day, from, own);
      const sameDay = instantOf(day, to, own);
      // A stretch that ends "before" it starts went past midnight.
      const endedAt = sameDay > startedAt ? sameDay : new Date(sameDay.getTime() + 86_400_000);
      return api.post('/jobs/{id}/time-tracking', {
        path: { id: jobId },
        body: {
          startedAt: startedAt.toISOString(),
          endedAt: endedAt.toISOString(),
          reason,
          ...(notes.trim() ? { notes: notes.trim() } : {}),
        },
      });
    },
  });
  return (
    <Form
      form={form}
      onSubmit={async (values) => {
        await add.mutateAsync(values);
        toast.success(t('added'));
        onDone();
      }}
    >
      <TextField name="day" type="date" label={t('day')} max={wallClock(now, own).day} />
      <div className="grid grid-cols-2 gap-3">
        <TextField name="from" type="time" label={t('from')} />
        <TextField name="to" type="time" label={t('to')} />
      </div>
      <TextField name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={300} />
      <TextareaField name="notes" label={t('notes')} optional={tc('optional')} rows={2} maxLength={500} />
      <DialogFooter>
        <DialogClose asChild>
          <Button variant="secondary">{tc('cancel')}</Button>
        </DialogClose>
        <SubmitButton>{tc('add')}</SubmitButton>
      </DialogFooter>
    </Form>
  );
}
