'use client';

import { Columns2, Download, Sparkles } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { FileThumb } from '@/features/files/ui/file-row';
import { Button, buttonVariants } from '@/ui/button';
import { Callout } from '@/ui/callout';
import { cn } from '@/ui/cn';
import { Markdown } from '@/ui/markdown';
import type { Deliverable } from '../job-types';
import { CompareVersions } from './compare-versions';
import { FileStage } from './file-stage';
import type { Review } from './use-review';
import { VersionSelect } from './version-select';

/** The delivered work: versions, files of a version, the file itself, two versions side by side. */
export function WorkViewer({ review, canComment }: { review: Review; canComment: boolean }) {
  const t = useTranslations('jobs.viewer');
  const [comparing, setComparing] = useState(false);
  const { version, versions, file, newer } = review;
  if (!version) return null;
  const onFile = (review.comments.data ?? []).filter((comment) => comment.fileId === file?.id);
  return (
    <section aria-label={t('work')} className="overflow-hidden rounded-lg border bg-card shadow-xs">
      <div className="flex flex-wrap items-center gap-2 border-b px-3 py-2">
        <VersionSelect versions={versions} value={version.version} onChange={review.show} />
        {versions.length > 1 ? (
          <Button
            variant={comparing ? 'soft' : 'ghost'}
            size="sm"
            aria-pressed={comparing}
            onClick={() => setComparing(!comparing)}
          >
            <Columns2 aria-hidden />
            {t('compare')}
          </Button>
        ) : null}
        {file ? (
          <a
            href={file.url}
            download={file.filename}
            className={cn(buttonVariants({ variant: 'ghost', size: 'sm' }), 'ml-auto')}
          >
            <Download aria-hidden />
            <span className="max-sm:sr-only">{t('download')}</span>
          </a>
        ) : null}
      </div>
      {newer ? (
        <Callout
          tone="success"
          className="rounded-none"
          action={
            <Button size="sm" onClick={() => review.show(newer)}>
              <Sparkles aria-hidden />
              {t('showVersion', { version: newer })}
            </Button>
          }
        >
          {t('newer', { version: newer })}
        </Callout>
      ) : null}
      {comparing && versions.length > 1 ? (
        <CompareVersions versions={versions} />
      ) : (
        <>
          <div className="bg-muted/50">
            {file ? (
              <FileStage
                file={file}
                comments={onFile}
                activeId={review.activeId}
                anchor={review.anchor}
                onPoint={review.point}
                onAnchor={canComment ? review.setAnchor : undefined}
              />
            ) : null}
          </div>
          {version.files.length > 1 ? (
            <FileStrip version={version} shown={file?.id ?? null} onShow={review.showFile} />
          ) : null}
          {version.note ? (
            <div className="border-t px-4 py-3">
              <p className="text-xs text-muted-foreground">
                {t('note', { name: version.submittedBy?.firstName ?? '' })}
              </p>
              <Markdown className="mt-1">{version.note}</Markdown>
            </div>
          ) : null}
        </>
      )}
    </section>
  );
}

function FileStrip({
  version,
  shown,
  onShow,
}: {
  version: Deliverable;
  shown: string | null;
  onShow: (id: string) => void;
}) {
  return (
    <ul className="flex gap-2 overflow-x-auto border-t p-3">
      {version.files.map((file) => (
        <li key={file.id}>
          <button
            type="button"
            aria-pressed={file.id === shown}
            onClick={() => onShow(file.id)}
            className={cn(
              'flex max-w-52 items-center gap-2 rounded-md border p-1.5 pr-3 text-left text-xs hover:bg-accent',
              file.id === shown && 'border-primary bg-primary-soft',
            )}
          >
            <FileThumb file={file} />
            <span className="truncate">{file.filename}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
