'use client';

import { MapPin, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { api } from '@/ui/api/client';
import { useAction } from '@/ui/api/use-action';
import { Button } from '@/ui/button';
import { Textarea } from '@/ui/textarea';
import type { CommentAnchor, FileInfo } from '../job-types';
import { timecode } from '../viewer/timecode';

interface CommentComposerProps {
  jobId: string;
  version: number;
  file: FileInfo | null;
  anchor: CommentAnchor | null;
  onClearAnchor: () => void;
}

/** Writes a comment on the file that is shown, at the chosen place if there is one. */
export function CommentComposer({ jobId, version, file, anchor, onClearAnchor }: CommentComposerProps) {
  const t = useTranslations('jobs.comments');
  const [body, setBody] = useState('');
  const input = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (anchor) input.current?.focus();
  }, [anchor]);
  const add = useAction({
    mutationFn: () =>
      api.post('/jobs/{id}/deliverables/{version}/comments', {
        path: { id: jobId, version },
        body: { body: body.trim(), ...(file ? { fileId: file.id } : {}), ...(anchor ? { anchor } : {}) },
      }),
    invalidates: [`/jobs/${jobId}`],
    onSuccess: () => {
      setBody('');
      onClearAnchor();
    },
  });
  return (
    <form
      className="space-y-2 border-t p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (body.trim()) add.mutate();
      }}
    >
      {anchor ? (
        <p className="inline-flex items-center gap-1.5 rounded-full bg-warning-soft px-2.5 py-1 text-xs font-medium text-warning tabular">
          <MapPin aria-hidden className="size-3.5" />
          {anchor.time != null
            ? t('atTime', { time: timecode(anchor.time) })
            : anchor.page != null
              ? t('page', { page: anchor.page })
              : t('atPin')}
          <button
            type="button"
            aria-label={t('clearPlace')}
            onClick={onClearAnchor}
            className="rounded-full hover:text-foreground"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </p>
      ) : null}
      <Textarea
        ref={input}
        aria-label={t('write')}
        placeholder={t('write')}
        rows={2}
        maxLength={4000}
        value={body}
        className="min-h-14"
        onChange={(event) => setBody(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && body.trim()) add.mutate();
        }}
      />
      <div className="flex items-center justify-between gap-2">
        <span className="text-xs text-muted-foreground">{t('hint')}</span>
        <Button type="submit" size="sm" loading={add.isPending} disabled={!body.trim()}>
          {t('add')}
        </Button>
      </div>
    </form>
  );
}
