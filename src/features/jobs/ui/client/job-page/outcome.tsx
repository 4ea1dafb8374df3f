'use client';

import { CircleCheck, CircleX, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { FileButton } from '@/ui/file-button';
import { Stars } from '@/ui/star-rating';
import { Time } from '@/ui/time';
import { useFormat } from '@/ui/use-format';
import { useNow } from '@/ui/use-now';
import { type Job, may } from '../../job-types';
import { NeedRate } from '../need-rate';
import { LateLine } from './late-line';

/** How a job ended: approved with its rating, or cancelled with what came back. */
export function Outcome({ job }: { job: Job }) {
  if (job.status === 'completed') return <Approved job={job} />;
  return job.status === 'cancelled' ? <Cancelled job={job} /> : null;
}

function Approved({ job }: { job: Job }) {
  const t = useTranslations('client.outcome');
  const tr = useTranslations('client.rate');
  const now = useNow(1000);
  const undo = useAction({
    mutationFn: () => api.post('/jobs/{id}/undo-complete', { path: { id: job.id } }),
    invalidates: ['/jobs', '/users/me/credits', '/payments'],
  });
  const undoable =
    may(job, 'undo-approve') && job.undoUntil !== null && now !== null && now < new Date(job.undoUntil);
  return (
    <Card className="flex flex-wrap items-center justify-between gap-4 p-4">
      <div className="flex items-center gap-3">
        <CircleCheck aria-hidden className="size-6 text-success" />
        <div>
          <p className="font-medium">{job.onTime ? t('approvedOnTime') : t('approved')}</p>
          <p className="text-[0.8125rem] text-muted-foreground">
            <Time value={job.completedAt} />
          </p>
          <LateLine job={job} />
          <Receipt job={job} />
        </div>
      </div>
      {undoable ? (
        <Button variant="secondary" loading={undo.isPending} onClick={() => undo.mutate()}>
          <Undo2 aria-hidden />
          {t('undo')}
        </Button>
      ) : job.clientRating ? (
        <div className="text-right">
          <p className="text-xs text-muted-foreground">{t('yourRating')}</p>
          <Stars value={job.clientRating.rating} />
          {job.clientRating.tags.length ? (
            <p className="mt-0.5 text-xs text-muted-foreground">
              {job.clientRating.tags
                .map((tag) => (tr.has(`tags.${tag}`) ? tr(`tags.${tag}`) : tag))
                .join(' · ')}
            </p>
          ) : null}
        </div>
      ) : may(job, 'rate') ? (
        <div className="text-right">
          <p className="text-xs text-muted-foreground">
            {t('howWasIt', { name: job.worker?.firstName ?? '' })}
          </p>
          <NeedRate job={job} />
        </div>
      ) : null}
    </Card>
  );
}

function Cancelled({ job }: { job: Job }) {
  const t = useTranslations('client.outcome');
  const formats = useFormat();
  const { cancellation } = job;
  return (
    <Card className="flex items-start gap-3 p-4">
      <CircleX aria-hidden className="mt-0.5 size-5 text-muted-foreground" />
      <div className="text-sm">
        <p className="font-medium">{cancellation ? t(`cancelledBy.${cancellation.by}`) : t('cancelled')}</p>
        <p className="text-muted-foreground">
          {job.cancelledAt ? formats.time(job.cancelledAt, 'datetime') : ''}
          {cancellation?.refundedCredits
            ? ` · ${t('refunded', { count: cancellation.refundedCredits })}`
            : ''}
          {cancellation?.refundedAmount
            ? ` · ${t('refundedMoney', { amount: formats.money(cancellation.refundedAmount) })}`
            : ''}
        </p>
        {cancellation?.reason ? (
          <q className="mt-1 block text-muted-foreground">{cancellation.reason}</q>
        ) : null}
        {job.price && job.price.state !== 'none' ? <Receipt job={job} /> : null}
      </div>
    </Card>
  );
}

/** What the job cost, as a paper. */
function Receipt({ job }: { job: Job }) {
  const t = useTranslations('client.outcome');
  return (
    <FileButton variant="link" path={`/jobs/${job.id}/receipt/pdf`} name={`${job.number}-receipt.pdf`}>
      {t('receipt')}
    </FileButton>
  );
}
