'use client';

import { useTranslations } from 'next-intl';
import { reopenInput } from '@/features/jobs/api/jobs.schemas';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Dialog, DialogContent, DialogFooter } from '@/ui/dialog';
import { Form, SubmitButton, TextareaField, useZodForm } from '@/ui/form';
import { toast } from '@/ui/toast';
import { useFormat } from '@/ui/use-format';
import type { Job } from '../../job-types';

interface ReopenDialogProps {
  job: Job;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks for something to be put right after approval, while that is possible. */
export function ReopenDialog({ job, open, onOpenChange }: ReopenDialogProps) {
  const t = useTranslations('client.reopen');
  const tc = useTranslations('common');
  const formats = useFormat();
  const form = useZodForm(reopenInput, { defaultValues: { feedback: '' } });
  const reopen = useAction({
    mutationFn: (body: { feedback: string }) => api.post('/jobs/{id}/reopen', { path: { id: job.id }, body }),
    invalidates: ['/jobs'],
    quiet: true,
    onSuccess: () => {
      toast.success(t('done'));
      onOpenChange(false);
    },
  });
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent
        title={t('title')}
        description={job.reopenUntil ? t('until', { date: formats.time(job.reopenUntil, 'day') }) : undefined}
      >
        <Form form={form} onSubmit={(body) => reopen.mutateAsync(body)}>
          <TextareaField name="feedback" label={t('feedback')} rows={4} maxLength={5000} />
          <DialogFooter>
            <Button variant="secondary" onClick={() => onOpenChange(false)}>
              {tc('cancel')}
            </Button>
            <SubmitButton>{t('confirm')}</SubmitButton>
          </DialogFooter>
        </Form>
      </DialogContent>
    </Dialog>
  );
}
