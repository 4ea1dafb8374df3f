'use client';

import { BookmarkPlus, Copy, Ellipsis, Heart, RotateCcw, Trash2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/ui/dropdown-menu';
import { toast } from '@/ui/toast';
import { type Job, may } from '../../job-types';
import { CancelDialog } from './cancel-dialog';
import { ReopenDialog } from './reopen-dialog';

/** Everything else that can be done with a job. */
export function JobMenu({ job }: { job: Job }) {
  const t = useTranslations('client.job');
  const router = useRouter();
  const [dialog, setDialog] = useState<'cancel' | 'reopen' | null>(null);
  const duplicate = useAction({
    mutationFn: () => api.post('/jobs/{id}/duplicate', { path: { id: job.id } }),
    invalidates: ['/jobs'],
    onSuccess: (copy) => router.push(`/client/jobs/new?draft=${copy.id}`),
  });
  const keep = useAction({
    mutationFn: () => api.post('/job-templates', { body: { name: job.title.slice(0, 80), jobId: job.id } }),
    invalidates: ['/job-templates'],
    onSuccess: () => void toast.success(t('templateKept')),
  });
  const prefer = useAction({
    mutationFn: (workerId: string) => api.post('/organization/preferred-workers', { body: { workerId } }),
    invalidates: ['/organization'],
    onSuccess: () => void toast.success(t('preferred', { name: job.worker?.firstName ?? '' })),
  });
  const { worker } = job;
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="secondary" size="icon" aria-label={t('more')}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {may(job, 'duplicate') ? (
            <DropdownMenuItem onSelect={() => duplicate.mutate()}>
              <Copy aria-hidden />
              {t('duplicate')}
            </DropdownMenuItem>
          ) : null}
          {job.title ? (
            <DropdownMenuItem onSelect={() => keep.mutate()}>
              <BookmarkPlus aria-hidden />
              {t('keepTemplate')}
            </DropdownMenuItem>
          ) : null}
          {worker ? (
            <DropdownMenuItem onSelect={() => prefer.mutate(worker.id)}>
              <Heart aria-hidden />
              {t('prefer', { name: worker.firstName })}
            </DropdownMenuItem>
          ) : null}
          {may(job, 'reopen') ? (
            <DropdownMenuItem onSelect={() => setDialog('reopen')}>
              <RotateCcw aria-hidden />
              {t('reopen')}
            </DropdownMenuItem>
          ) : null}
          {may(job, 'cancel') ? (
            <>
              <DropdownMenuSeparator />
              <DropdownMenuItem destructive onSelect={() => setDialog('cancel')}>
                <Trash2 aria-hidden />
                {job.status === 'pending' ? t('deleteDraft') : t('cancel')}
              </DropdownMenuItem>
            </>
          ) : null}
        </DropdownMenuContent>
      </DropdownMenu>
      <CancelDialog
        job={job}
        open={dialog === 'cancel'}
        onOpenChange={(open) => setDialog(open ? 'cancel' : null)}
      />
      <ReopenDialog
        job={job}
        open={dialog === 'reopen'}
        onOpenChange={(open) => setDialog(open ? 'reopen' : null)}
      />
    </>
  );
}
