'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { PackageCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FileRow } from '@/features/files/ui/file-row';
import { UploadList } from '@/features/files/ui/upload-list';
import { deliverableTarget } from '@/features/files/ui/upload-target';
import { useUploads } from '@/features/files/ui/use-uploads';
import { AssumedList } from '@/features/jobs/ui/assumed-list';
import type { FileInfo, Job } from '@/features/jobs/ui/job-types';
import { api } from '@/ui/api/client';
import { invalidatePaths } from '@/ui/api/invalidate';
import { apiQuery } from '@/ui/api/queries';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { ErrorState } from '@/ui/error-state';
import { FileDrop } from '@/ui/file-drop';
import { Label } from '@/ui/label';
import { Skeleton } from '@/ui/skeleton';
import { Textarea } from '@/ui/textarea';
import { toast } from '@/ui/toast';
import { OpenComments } from './open-comments';
import { TickList } from './tick-list';
import { useSubmit } from './use-submit';

/** Hands the next version in: files with progress and resume, what was asked for ticked off, comments settled, a note. */
export function DeliverPanel({ job, onSubmitted }: { job: Job; onSubmitted: () => void }) {
  const t = useTranslations('deliverables.deliver');
  const client = useQueryClient();
  const path = { id: job.id };
  const query = useQuery(apiQuery('/jobs/{id}/deliverables', { path }));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [settled, setSettled] = useState<ReadonlySet<string>>(new Set());
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState(false);
  const refresh = () => invalidatePaths(client, [`/jobs/${job.id}`]);
  const { uploads, add, retry, cancel } = useUploads({
    target: () => deliverableTarget(job.id),
    onDone: refresh,
  });
  const remove = useAction({
    invalidates: [`/jobs/${job.id}`],
    mutationFn: (file: FileInfo) =>
      api.delete('/jobs/{id}/files/{fileId}', { path: { id: job.id, fileId: file.id } }),
  });
  const files = query.data?.pendingFiles ?? [];
  const version = query.data?.nextVersion ?? 1;
  const submit = useSubmit(job, () => {
    toast.success(t('done', { number: version }));
    setTicked(new Set());
    setSettled(new Set());
    setNote('');
    onSubmitted();
  });
  if (query.isPending) return <Skeleton className="h-72" />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;

  const unticked = job.definitionOfDone.filter((line) => !ticked.has(line)).length;
  const sending = uploads.length > 0 || files.some((file) => file.state !== 'clean');
  const hindrance = files.length === 0 ? t('needFile') : sending ? t('stillSending') : null;
  const send = () => submit.mutateAsync({ files, note, ticked, settled });
  return (
    <div className="space-y-6">
      <div>
        <h2 className="text-base font-semibold">{t('title', { number: version })}</h2>
        <p className="text-sm text-muted-foreground">{t('lead')}</p>
      </div>
      <AssumedList job={job} />
      <section aria-label={t('uploaded')} className="space-y-3">
        <FileDrop onFiles={add} title={t('drop')} hint={t('limits')} />
        <UploadList uploads={uploads} onRetry={retry} onCancel={cancel} />
        {files.length > 0 ? (
          <ul className="divide-y rounded-lg border bg-card px-3">
            {files.map((file) => (
              <FileRow key={file.id} file={file} onRemove={(each) => remove.mutate(each)} />
            ))}
          </ul>
        ) : null}
      </section>
      {job.definitionOfDone.length > 0 ? (
        <TickList
          title={t('checklist')}
          hint={t('checklistHint')}
          items={job.definitionOfDone.map((line) => ({ id: line, label: line }))}
          ticked={ticked}
          onChange={setTicked}
        />
      ) : null}
      {query.data.versions[0] && query.data.versions[0].comments.open > 0 ? (
        <OpenComments
          jobId={job.id}
          version={query.data.versions[0].version}
          ticked={settled}
          onChange={setSettled}
        />
      ) : null}
      <div className="space-y-1.5">
        <Label htmlFor="deliver-note">{t('note')}</Label>
        <Textarea
          id="deliver-note"
          rows={3}
          maxLength={5000}
          value={note}
          placeholder={t('notePlaceholder')}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className="space-y-2">
        <Button
          size="xl"
          block
          disabled={hindrance !== null}
          loading={submit.isPending}
          aria-describedby="deliver-hindrance"
          onClick={() => (unticked > 0 ? setAsking(true) : void send().catch(() => undefined))}
        >
          <PackageCheck aria-hidden />
          {t('submit', { number: version })}
        </Button>
        <p id="deliver-hindrance" aria-live="polite" className="text-center text-sm text-muted-foreground">
          {hindrance}
        </p>
      </div>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('untickedTitle')}
        description={t('unticked', { count: unticked })}
        confirmLabel={t('untickedConfirm')}
        onConfirm={send}
      />
    </div>
  );
}

/** Why nothing can be delivered just now: with the client, or with our own check. */
export function DeliverWaiting({ job }: { job: Job }) {
  const t = useTranslations('deliverables.deliver');
  return (
    <Callout tone="info">
      {job.reviewStage === 'qa'
        ? t('waitingQa', { number: job.latestVersion })
        : t('waiting', { number: job.latestVersion })}
    </Callout>
  );
}
