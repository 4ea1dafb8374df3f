'use client';

import { useQuery } from '@tanstack/react-query';
import { Download, MessageSquarePlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button, buttonVariants } from '@/ui/button';
import { ErrorState } from '@/ui/error-state';
import { Input } from '@/ui/input';
import { Skeleton } from '@/ui/skeleton';
import type { StageProps } from './file-stage';

/** Pages of a PDF in the browser's own reader, and comments by page. */
export function PdfStage({ file, comments, activeId, onAnchor }: StageProps) {
  const t = useTranslations('jobs.viewer');
  const [page, setPage] = useState(1);
  const asked = comments.find((comment) => comment.id === activeId)?.anchor?.page;
  useEffect(() => {
    if (asked) setPage(asked);
  }, [asked]);
  // The store's link says "attachment"; only bytes that we hold ourselves are shown in place.
  const {
    data: blob,
    error,
    refetch,
  } = useQuery({
    queryKey: ['pdf', file.id],
    queryFn: async ({ signal }) => {
      const answer = await fetch(file.url, { credentials: 'same-origin', signal });
      if (!answer.ok) throw new Error(`file answered ${answer.status}`);
      return new Blob([await answer.arrayBuffer()], { type: 'application/pdf' });
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
  const url = useObjectUrl(blob);
  return (
    <div className="flex flex-col p-3 sm:p-4">
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : url ? (
        <iframe
          key={page}
          src={`${url}#page=${page}&view=FitH`}
          title={file.filename}
          className="h-[70vh] w-full rounded-sm border bg-white"
        />
      ) : (
        <Skeleton className="h-[70vh]" />
      )}
      <div className="mt-2 flex flex-wrap items-center gap-2 text-sm">
        <label htmlFor={`page-${file.id}`} className="inline-flex items-center gap-2">
          {t('page')}
          <Input
            id={`page-${file.id}`}
            type="number"
            min={1}
            max={5000}
            value={page}
            onChange={(event) => setPage(Math.max(1, Number(event.target.value) || 1))}
            className="h-8 w-20 tabular"
          />
        </label>
        {onAnchor ? (
          <Button variant="secondary" size="sm" onClick={() => onAnchor({ page })}>
            <MessageSquarePlus aria-hidden />
            {t('commentOnPage', { page })}
          </Button>
        ) : null}
        <a
          href={file.url}
          download={file.filename}
          className={`${buttonVariants({ variant: 'ghost', size: 'sm' })} ml-auto`}
        >
          <Download aria-hidden />
          {t('download')}
        </a>
      </div>
    </div>
  );
}

function useObjectUrl(blob: Blob | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
