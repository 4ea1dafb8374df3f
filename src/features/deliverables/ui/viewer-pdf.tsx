'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { FileInfo } from '@/features/jobs/ui/job-types';
import { api } from '@/ui/api/client';
import { Input } from '@/ui/input';
import { Label } from '@/ui/label';
import { Skeleton } from '@/ui/skeleton';
import type { ViewerProps } from './viewer';
import { FileCard } from './viewer-file';

/** Larger documents are downloaded instead of being read whole into the page. */
const MOST_BYTES = 30_000_000;

/** The bytes as an address of this page, so that the browser's reader shows what is served as an attachment. */
function usePageAddress(file: FileInfo): { url: string | null; failed: boolean } {
  const [state, setState] = useState<{ url: string | null; failed: boolean }>({ url: null, failed: false });
  useEffect(() => {
    const stop = new AbortController();
    let made = '';
    async function read() {
      if (file.size > MOST_BYTES || !file.jobId || !navigator.pdfViewerEnabled)
        throw new Error('not shown here');
      const link = await api.get<{ url: string }>('/jobs/{id}/files/{fileId}', {
        path: { id: file.jobId, fileId: file.id },
        query: { json: 1 },
        signal: stop.signal,
      });
      const answer = await fetch(link.url, { signal: stop.signal });
      if (!answer.ok) throw new Error(`the store answered ${answer.status}`);
      made = URL.createObjectURL(new Blob([await answer.arrayBuffer()], { type: 'application/pdf' }));
      setState({ url: made, failed: false });
    }
    read().catch(() => {
      if (!stop.signal.aborted) setState({ url: null, failed: true });
    });
    return () => {
      stop.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [file.id, file.jobId, file.size]);
  return state;
}

/** A document in the browser's own reader; a comment names its page. */
export function PdfView({ file, comments, activeId, draft, onDraft }: ViewerProps) {
  const t = useTranslations('deliverables');
  const { url, failed } = usePageAddress(file);
  const page = comments.find((comment) => comment.id === activeId)?.anchor?.page ?? 1;
  return (
    <div>
      {failed ? <FileCard file={file} /> : null}
      {url ? (
        <iframe key={page} src={`${url}#page=${page}`} title={file.filename} className="h-[70dvh] w-full" />
      ) : null}
      {!url && !failed ? <Skeleton className="m-3 h-[60dvh]" /> : null}
      {onDraft ? (
        <div className="flex items-center gap-2 border-t bg-card px-3 py-2">
          <Label htmlFor={`page-${file.id}`} className="text-sm font-normal">
            {t('pageNumber')}
          </Label>
          <Input
            id={`page-${file.id}`}
            type="number"
            inputMode="numeric"
            min={1}
            max={5000}
            value={draft?.page ?? ''}
            onChange={(event) => {
              const value = Math.round(Number(event.target.value));
              onDraft(value >= 1 ? { page: Math.min(5000, value) } : null);
            }}
            className="w-24"
          />
        </div>
      ) : null}
    </div>
  );
}
