'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Dialog, DialogClose, DialogContent, DialogFooter } from '@/ui/dialog';
import { Label } from '@/ui/label';
import { Textarea } from '@/ui/textarea';
import { toast } from '@/ui/toast';
import type { Job } from './job-types';

/** "I cannot do it after all": what it means and why, before the job goes to somebody else. */
export function HandBack({ job }: { job: Job }) {
  const t = useTranslations('worker.job');
  const tc = useTranslations('common');
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const handBack = useAction({
    invalidates: ['/jobs'],
    mutationFn: () =>
      api.post('/jobs/{id}/hand-back', { path: { id: job.id }, body: { reason: reason.trim() } }),
    onSuccess: () => {
      toast.success(t('handedBack'));
      router.push('/worker/jobs');
    },
  });
  return (
    <>
      <Button variant="ghost" onClick={() => setOpen(true)}>
        {t('handBack')}
      </Button>
      <Dialog open={open} onOpenChange={setOpen}>
        <DialogContent title={t('handBackTitle')} description={t('handBackNote')} size="sm">
          <Label htmlFor="hand-back-reason">{t('handBackReason')}</Label>
          <Textarea
            id="hand-back-reason"
            value={reason}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
          />
          <DialogFooter>
            <DialogClose asChild>
              <Button variant="secondary">{tc('back')}</Button>
            </DialogClose>
            <Button disabled={!reason.trim()} loading={handBack.isPending} onClick={() => handBack.mutate()}>
              {t('handBack')}
            </Button>
          </DialogFooter>
        </DialogContent>
      </Dialog>
    </>
  );
}
