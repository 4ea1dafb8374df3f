'use client';

import { Download, PackageOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CommentAnchor } from '@/features/jobs/ui/job-types';
import { Button, buttonVariants } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { EmptyState } from '@/ui/empty-state';
import { ErrorState } from '@/ui/error-state';
import { Markdown } from '@/ui/markdown';
import { Skeleton } from '@/ui/skeleton';
import { CommentBox } from './comment-box';
import { CommentList } from './comments';
import { FileTabs } from './file-tabs';
import { QaNote } from './qa-note';
import { useReview } from './use-review';
import { Versions } from './versions';
import { Viewer } from './viewer';

interface ReviewPaneProps {
  jobId: string;
  /** Whether the reader may comment: `comment` is among the job's allowed actions. */
  canComment: boolean;
  /** Asks for fix / preference / new scope with each comment. */
  tags?: boolean;
  /** Shows our own check's findings, for the worker. */
  showQa?: boolean;
  emptyHint?: string;
}

/** Everything about what was handed in: versions, the file itself, comments on it. */
export function ReviewPane({ jobId, canComment, tags, showQa, emptyHint }: ReviewPaneProps) {
  const t = useTranslations('deliverables');
  const review = useReview(jobId);
  const [fileId, setFileId] = useState<string>();
  const [activeId, setActiveId] = useState<string | null>(null);
  const [draft, setDraft] = useState<CommentAnchor | null>(null);
  const { query, versions, version, newer, show, comments, add, toggle } = review;

  if (query.isPending) return <Skeleton className="h-72" />;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => query.refetch()} />;
  if (!version) return <EmptyState icon={<PackageOpen />} title={t('noVersion')} description={emptyHint} />;

  const file = version.files.find((each) => each.id === fileId) ?? version.files[0];
  const ofFile = comments.filter((comment) => !comment.fileId || comment.fileId === file?.id);
  const go = (number: number) => {
    show(number);
    setActiveId(null);
    setDraft(null);
  };
  const select = (id: string) => {
    setActiveId(id);
    const target = comments.find((comment) => comment.id === id)?.fileId;
    if (target) setFileId(target);
  };

  return (
    <div className="space-y-3">
      {newer ? (
        <Callout
          tone="info"
          title={t('newer', { number: newer })}
          action={
            <Button size="sm" onClick={() => go(newer)}>
              {t('show')}
            </Button>
          }
        />
      ) : null}
      <Versions versions={versions} value={version.version} onChange={go} showQa={showQa} />
      {showQa ? <QaNote qa={version.qa} /> : null}
      <FileTabs
        files={version.files}
        value={file?.id}
        onChange={(id) => {
          setFileId(id);
          setDraft(null);
        }}
      />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-3">
          {file ? (
            <>
              <Viewer
                file={file}
                comments={ofFile}
                activeId={activeId}
                onSelect={select}
                draft={draft}
                onDraft={canComment ? setDraft : undefined}
              />
              <a
                href={file.url}
                download={file.filename}
                className={buttonVariants({ variant: 'ghost', size: 'sm' })}
              >
                <Download aria-hidden />
                {t('downloadOriginal')}
              </a>
            </>
          ) : null}
          {version.note ? (
            <section className="rounded-lg border bg-card p-4">
              <h3 className="mb-1 text-sm font-semibold">{t('note')}</h3>
              <Markdown>{version.note}</Markdown>
            </section>
          ) : null}
        </div>
        <section
          aria-label={t('comments')}
          className="flex min-h-0 flex-col self-start rounded-lg border bg-card lg:max-h-[75dvh]"
        >
          <h3 className="border-b px-4 py-2.5 text-sm font-semibold">{t('comments')}</h3>
          <div className="min-h-0 flex-1 overflow-y-auto">
            <CommentList
              comments={comments}
              activeId={activeId}
              onSelect={select}
              emptyHint={canComment ? t('commentHint') : undefined}
              onToggle={
                canComment ? (comment, resolved) => toggle.mutate({ id: comment.id, resolved }) : undefined
              }
            />
          </div>
          {canComment ? (
            <CommentBox
              anchor={draft}
              onClearAnchor={() => setDraft(null)}
              tags={tags}
              onSend={(comment) => add.mutateAsync({ ...comment, ...(file ? { fileId: file.id } : {}) })}
            />
          ) : null}
        </section>
      </div>
    </div>
  );
}
